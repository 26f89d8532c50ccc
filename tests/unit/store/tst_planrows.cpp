// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "snapshots.h"
#include "store/setaside.h"
#include "store/snapshotstore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Test;

namespace {

const QString kProfile = u"Noordzee's"_s;
const QDateTime kNow({2026, 11, 22}, {10, 0, 0, 123}, Qt::UTC);
const CustomerId kCustomer(u"c0000000-0000-4000-8000-00000000000a"_s);

//! Every member filled; an amount beyond 64 bits.
PlanItem fullItem(const QString &id = u"0123"_s)
{
    PlanItem item;
    item.finding = {FindingId(id),
                    {kCustomer, SubscriptionId(u"5a"_s), Reason::RbacRole, PrincipalId(u"f0"_s)},
                    u"Anna \u2013 'admin'"_s,
                    Fix::ChangeRole,
                    Confidence::Inferred,
                    *Decimal::parse("12.0000000001"),
                    *Decimal::parse("98765432109876.54321"),
                    *Decimal::parse("-0.5"),
                    u"EUR"_s};
    item.decision = {PlanState::LeftOut, u"the customer leaves"_s, u"Bert"_s, QDate(2026, 12, 24),
                     u"first line\nsecond, with 'quotes' and \U0001f9ea"_s};
    item.history = {{kNow, u"anna"_s, PlanField::State, u"open"_s, u"left-out"_s},
                    {kNow, u"anna"_s, PlanField::WhyLeftOut, {}, u"the customer leaves"_s},
                    {kNow.addSecs(1), u"anna"_s, PlanField::Due, {}, u"2026-12-24"_s},
                    {kNow.addDays(1), u"bert"_s, PlanField::Note, u"x"_s, u"first line"_s}};
    return item;
}

PlanItem bareItem(const QString &id)
{
    PlanItem item;
    item.finding.id = FindingId(id);
    return item;
}

struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"snapshots.sqlite"_s);
    std::unique_ptr<SnapshotStore> store = opened();

    [[nodiscard]] std::unique_ptr<SnapshotStore> opened() const
    {
        auto result = SnapshotStore::open(file);
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        return std::move(*result);
    }
    void save(const PlanItem &item, const QString &profile = kProfile) const
    {
        const auto saved = waited(store->savePlanItem(profile, item));
        if (!saved)
            qFatal("%s", qPrintable(logLine(saved.error())));
    }
    [[nodiscard]] QList<PlanItem> plan(const QString &profile = kProfile) const
    {
        return waited(store->plan(profile)).value();
    }
    [[nodiscard]] CustomerNotes notes(const QString &profile = kProfile) const
    {
        return waited(store->customerNotes(profile)).value();
    }
    [[nodiscard]] std::unique_ptr<Database> raw() const
    {
        return std::move(
            Database::open(file, Database::Mode::ReadWrite, std::chrono::seconds(1)).value());
    }
};

} // namespace

//! What people decided and noted outlives the run.
class tst_PlanRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNothingAtFirst()
    {
        const Fixture f;
        QVERIFY(f.plan().isEmpty());
        QVERIFY(f.notes().isEmpty());
    }

    void anotherRunFindsEveryMember()
    {
        Fixture f;
        f.save(fullItem());
        f.save(bareItem(u"9999"_s));
        f.store = f.opened();
        QCOMPARE(f.plan(), (QList<PlanItem>{fullItem(), bareItem(u"9999"_s)}));
        QCOMPARE(f.plan().first().history.first().at.timeSpec(), Qt::UTC);
    }

    void anItemIsReplacedWhereItStands()
    {
        const Fixture f;
        f.save(fullItem(u"1"_s));
        f.save(fullItem(u"2"_s));
        PlanItem changed = fullItem(u"1"_s);
        changed.decision.state = PlanState::Done;
        changed.decision.due = QDate();
        changed.history.append({kNow, {}, PlanField::State, u"left-out"_s, u"done"_s});
        f.save(changed);
        QCOMPARE(f.plan(), (QList<PlanItem>{changed, fullItem(u"2"_s)}));
    }

    void theEndOfTheHistoryIsKeptAsItIs_data()
    {
        QTest::addColumn<QList<PlanChange>>("history");
        const QList<PlanChange> before = fullItem().history;
        const PlanChange next{kNow.addDays(2), u"anna"_s, PlanField::Owner, {}, u"Bert"_s};
        QTest::newRow("unchanged") << before;
        QTest::newRow("longer by one") << (QList<PlanChange>(before) << next);
        QTest::newRow("longer by several") << (QList<PlanChange>(before) << next << next << next);
        QTest::newRow("last one typed on") << (before.first(3) << next);
        QTest::newRow("last one came to nothing") << before.first(3);
    }

    void theEndOfTheHistoryIsKeptAsItIs()
    {
        QFETCH(QList<PlanChange>, history);
        const Fixture f;
        f.save(fullItem());
        PlanItem changed = fullItem();
        changed.history = history;
        f.save(changed);
        QCOMPARE(f.plan().first().history, history);
    }

    void theDayItWentIsKeptApart()
    {
        const Fixture f;
        f.save(fullItem(u"1"_s));
        f.save(fullItem(u"2"_s));
        const QDate day(2026, 11, 22);
        QVERIFY(waited(f.store->saveGone(
            kProfile, {{FindingId(u"2"_s), day}, {FindingId(u"unknown"_s), day}})));
        f.save(fullItem(u"2"_s)); // somebody decides on it, not knowing of the day
        QVERIFY(!f.plan()[0].goneOn.isValid());
        QCOMPARE(f.plan()[1].goneOn, day);
        QVERIFY(waited(f.store->saveGone(kProfile, {{FindingId(u"2"_s), QDate()}})));
        QCOMPARE(f.plan(), (QList<PlanItem>{fullItem(u"1"_s), fullItem(u"2"_s)}));
    }

    void everyNameReadsBack()
    {
        const Fixture f;
        QList<PlanItem> items;
        for (int i = 0; i < kReasonCount; ++i) {
            PlanItem item = fullItem(QString::number(100 + i));
            item.finding.key.reason = Reason(i);
            item.finding.fix = Fix(i % (int(Fix::Wait) + 1));
            item.finding.confidence = Confidence(i % (int(Confidence::Unknown) + 1));
            item.decision.state = PlanState(i % (int(PlanState::Done) + 1));
            item.history.first().field = PlanField(i % (int(PlanField::Note) + 1));
            f.save(item);
            items.append(item);
        }
        QCOMPARE(f.plan(), items);
    }

    void aNoteMayBeAMegabyte()
    {
        Fixture f;
        PlanItem item = fullItem();
        item.decision.note = QString(1024 * 1024, u'\u20ac');
        item.history.last().after = item.decision.note;
        f.save(item);
        const CustomerNote note{{}, {}, item.decision.note};
        QVERIFY(waited(f.store->saveCustomerNote(kProfile, kCustomer, note)));
        f.store = f.opened();
        QCOMPARE(f.plan(), (QList<PlanItem>{item}));
        QCOMPARE(f.notes().value(kCustomer), note);
    }

    void customersKeepAliasOwnerAndNote()
    {
        Fixture f;
        const CustomerNote note{u"De bakker"_s, u"Anna"_s, u"calls\nback"_s};
        QVERIFY(waited(f.store->saveCustomerNote(kProfile, kCustomer, {u"x"_s, {}, {}})));
        QVERIFY(waited(f.store->saveCustomerNote(kProfile, kCustomer, note)));
        f.store = f.opened();
        QCOMPARE(f.notes(), (CustomerNotes{{kCustomer, note}}));
        QVERIFY(waited(f.store->saveCustomerNote(kProfile, kCustomer, {})));
        QVERIFY(f.notes().isEmpty());
    }

    void eachProfileHasItsOwn()
    {
        const Fixture f;
        f.save(fullItem());
        f.save(bareItem(u"0123"_s), u"demo"_s);
        QVERIFY(waited(f.store->saveCustomerNote(kProfile, kCustomer, {u"a"_s, {}, {}})));
        QVERIFY(waited(f.store->saveCustomerNote(u"demo"_s, kCustomer, {u"b"_s, {}, {}})));
        QCOMPARE(f.plan(), (QList<PlanItem>{fullItem()}));
        QCOMPARE(f.plan(u"demo"_s), (QList<PlanItem>{bareItem(u"0123"_s)}));
        QCOMPARE(f.notes(u"demo"_s).value(kCustomer).alias, u"b"_s);
    }

    void goesWithItsProfile()
    {
        const Fixture f;
        f.save(fullItem());
        f.save(fullItem(), u"other"_s);
        for (const QString &profile : {kProfile, u"other"_s})
            QVERIFY(waited(f.store->saveCustomerNote(profile, kCustomer, {u"a"_s, {}, {}})));
        QVERIFY(waited(f.store->removeProfile(kProfile)));
        QVERIFY(f.plan().isEmpty());
        QVERIFY(f.notes().isEmpty());
        QCOMPARE(
            f.raw()->value(u"SELECT count(*) FROM plan_change WHERE profile <> 'other'"_s)->toInt(),
            0);
        QCOMPARE(f.plan(u"other"_s), (QList<PlanItem>{fullItem()}));
        QCOMPARE(f.notes(u"other"_s).size(), 1);
    }

    void twoRunsShareOneFile()
    {
        const Fixture f;
        const auto other = f.opened();
        f.save(fullItem(u"1"_s));
        QVERIFY(waited(other->savePlanItem(kProfile, fullItem(u"2"_s))));
        QCOMPARE(f.plan().size(), 2);
        QCOMPARE(waited(other->plan(kProfile)).value(), f.plan());
    }

    void aFileThatCannotGrowIsAnErrorAndKeepsWhatWasThere()
    {
        const Fixture f;
        f.save(fullItem());
        const auto raw = f.raw();
        const int pages = raw->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(raw->value(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        PlanItem large = fullItem();
        large.decision.note = QString(100'000, u'x');
        const auto saved = savePlanItem(*raw, kProfile, large);
        QVERIFY(!saved);
        QCOMPARE(saved.error().serviceCode, QLatin1StringView(StoreFault::kDiskFull));
        const auto noted =
            saveCustomerNote(*raw, kProfile, kCustomer, {{}, {}, QString(100'000, u'x')});
        QVERIFY(!noted);
        QCOMPARE(noted.error().serviceCode, QLatin1StringView(StoreFault::kDiskFull));
        QCOMPARE(f.plan(), (QList<PlanItem>{fullItem()}));
        QVERIFY(f.notes().isEmpty());
        QVERIFY(raw->value(u"PRAGMA max_page_count = %1"_s.arg(pages + 1000)));
        QVERIFY(savePlanItem(*raw, kProfile, large)); // and no transaction is left open
    }

    void aFolderThatCannotBeWrittenIsAnError()
    {
        Fixture f;
        f.save(fullItem());
        f.store.reset();
        const ReadOnlyFolder readOnly(f.folder.path());
        f.store = f.opened();
        const auto saved = waited(f.store->savePlanItem(kProfile, bareItem(u"2"_s)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().serviceCode, QLatin1StringView(StoreFault::kReadOnly));
        const auto noted = waited(f.store->saveCustomerNote(kProfile, kCustomer, {u"a"_s, {}, {}}));
        QVERIFY(!noted);
        QCOMPARE(noted.error().serviceCode, QLatin1StringView(StoreFault::kReadOnly));
        QCOMPARE(f.plan(), (QList<PlanItem>{fullItem()})); // it can still be read
    }

    void aWordOfAnotherVersionIsAnErrorAndDeletesNothing()
    {
        const Fixture f;
        f.save(fullItem());
        QVERIFY(f.raw()->execute(u"UPDATE plan_item SET fix = 'ask-nicely'"_s));
        const auto read = waited(f.store->plan(kProfile));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StoreUnusable);
        QCOMPARE(f.raw()->value(u"SELECT count(*) FROM plan_item"_s)->toInt(), 1);
        QVERIFY(!f.store->notice());
    }
};

QTEST_GUILESS_MAIN(tst_PlanRows)
#include "tst_planrows.moc"
