// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "store/snapshotstore.h"
#include "support/await.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;

//! Two windows decide on the same plan: nothing of what either did is gone without a word.
class tst_PlanMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsFieldsThatOnlyOneChanged();
    void theLaterStandsAndTheEarlierIsInTheHistory();
    void anUndoTakesBackOnlyItsOwn();
    void ownSavesInARowAreNoMerge();
    void keepsBothTextsOfACustomersNote();
    void takesTheOtherAliasWhereOnlyThatChanged();

private:
    static PlanItem decided(PlanItem item, PlanField field, const QString &by, int minute);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SnapshotStore> m_one;
    std::unique_ptr<SnapshotStore> m_two; // another process's, as far as the file is concerned
    PlanItem m_item; //!< as both have read it
};

namespace {

const QString kProfile = u"noordzee"_s;

} // namespace

//! A decision on \a field with its entry in the history.
PlanItem tst_PlanMemory::decided(PlanItem item, PlanField field, const QString &by, int minute)
{
    PlanChange change{QDateTime(QDate(2026, 11, 27), QTime(8, minute), Qt::UTC), by, field, {}, {}};
    if (field == PlanField::Owner) {
        change.before = item.decision.owner;
        change.after = item.decision.owner = by;
    } else {
        change.before = item.decision.note;
        change.after = item.decision.note = u"noted by "_s + by;
    }
    item.history.append(change);
    return item;
}

void tst_PlanMemory::init()
{
    m_one.reset();
    m_two.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const QString file = m_dir->filePath(u"snapshots.sqlite"_s);
    m_one = *SnapshotStore::open(file);
    m_two = *SnapshotStore::open(file);
    PlanItem item;
    item.finding.id = FindingId(u"finding"_s);
    item.finding.currency = u"EUR"_s;
    item = decided(item, PlanField::Owner, u"anna"_s, 0);
    QVERIFY(await(m_one->savePlanItem(kProfile, item)));
    m_item = await(m_one->plan(kProfile))->first();
    QCOMPARE(await(m_two->plan(kProfile))->first(), m_item);
}

void tst_PlanMemory::keepsFieldsThatOnlyOneChanged()
{
    QSignalSpy merged(m_two.get(), &SnapshotStore::planMerged);
    QVERIFY(await(m_one->savePlanItem(kProfile, decided(m_item, PlanField::Owner, u"bert"_s, 1))));
    QVERIFY(await(m_two->savePlanItem(kProfile, decided(m_item, PlanField::Note, u"cato"_s, 2))));
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(merged.first().first().toString(), kProfile);
    const PlanItem stored = await(m_two->plan(kProfile))->first();
    QCOMPARE(stored.decision.owner, u"bert"_s);
    QCOMPARE(stored.decision.note, u"noted by cato"_s);
    QCOMPARE(stored.history.size(), 3);
    QCOMPARE(stored.history[1].by, u"bert"_s);
    QCOMPARE(stored.history[2].by, u"cato"_s);
}

void tst_PlanMemory::theLaterStandsAndTheEarlierIsInTheHistory()
{
    QVERIFY(await(m_one->savePlanItem(kProfile, decided(m_item, PlanField::Owner, u"bert"_s, 1))));
    QVERIFY(await(m_two->savePlanItem(kProfile, decided(m_item, PlanField::Owner, u"cato"_s, 2))));
    const PlanItem stored = await(m_one->plan(kProfile))->first();
    QCOMPARE(stored.decision.owner, u"cato"_s);
    QCOMPARE(stored.history.size(), 3);
    QCOMPARE(stored.history[1].after, u"bert"_s);
    QCOMPARE(stored.history[2].before, u"bert"_s);
    QCOMPARE(stored.history[2].after, u"cato"_s);
}

void tst_PlanMemory::anUndoTakesBackOnlyItsOwn()
{
    const PlanItem noted = decided(m_item, PlanField::Note, u"anna"_s, 1);
    QVERIFY(await(m_one->savePlanItem(kProfile, noted)));
    QVERIFY(await(m_two->plan(kProfile)));
    QVERIFY(await(m_two->savePlanItem(kProfile, decided(noted, PlanField::Owner, u"bert"_s, 2))));
    QVERIFY(await(m_one->savePlanItem(kProfile, m_item))); // anna undoes
    const PlanItem stored = await(m_one->plan(kProfile))->first();
    QCOMPARE(stored.decision.note, QString());
    QCOMPARE(stored.decision.owner, u"bert"_s);
}

void tst_PlanMemory::ownSavesInARowAreNoMerge()
{
    QSignalSpy merged(m_one.get(), &SnapshotStore::planMerged);
    const PlanItem noted = decided(m_item, PlanField::Note, u"anna"_s, 1);
    const PlanItem owned = decided(noted, PlanField::Owner, u"bert"_s, 2);
    const auto first = m_one->savePlanItem(kProfile, noted);
    const auto second = m_one->savePlanItem(kProfile, owned); // not waited for, as typing does not
    const auto third = m_one->savePlanItem(kProfile, noted); // undone
    QVERIFY(await(first) && await(second) && await(third));
    QCOMPARE(await(m_two->plan(kProfile))->first(), noted);
    QCOMPARE(merged.size(), 0);
}

void tst_PlanMemory::keepsBothTextsOfACustomersNote()
{
    const CustomerId customer(u"c"_s);
    QSignalSpy merged(m_two.get(), &SnapshotStore::planMerged);
    QVERIFY(await(m_one->saveCustomerNote(kProfile, customer, {{}, {}, u"call on Monday"_s})));
    QVERIFY(await(m_two->saveCustomerNote(kProfile, customer, {{}, u"bert"_s, u"moved house"_s})));
    const CustomerNote stored = await(m_two->customerNotes(kProfile))->value(customer);
    QCOMPARE(stored.note, u"moved house\ncall on Monday"_s);
    QCOMPARE(stored.owner, u"bert"_s);
    QTRY_COMPARE(merged.size(), 1);
}

void tst_PlanMemory::takesTheOtherAliasWhereOnlyThatChanged()
{
    const CustomerId customer(u"c"_s);
    QVERIFY(await(m_one->saveCustomerNote(kProfile, customer, {u"Zee"_s, {}, u"call"_s})));
    QVERIFY(await(m_two->customerNotes(kProfile)));
    QVERIFY(await(m_one->saveCustomerNote(kProfile, customer, {u"Noordzee"_s, {}, u"call"_s})));
    QVERIFY(await(m_two->saveCustomerNote(kProfile, customer, {u"Zee"_s, {}, u"called"_s})));
    const CustomerNote stored = await(m_one->customerNotes(kProfile))->value(customer);
    QCOMPARE(stored, CustomerNote({u"Noordzee"_s, {}, u"called"_s}));
}

QTEST_GUILESS_MAIN(tst_PlanMemory)
#include "tst_planmemory.moc"
