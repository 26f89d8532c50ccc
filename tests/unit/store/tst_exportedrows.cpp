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
const CustomerId kCustomer(u"c0000000-0000-4000-8000-00000000000a"_s);
const CustomerId kOther(u"c0000000-0000-4000-8000-00000000000b"_s);
const QDate kJuly(2026, 7, 31);
const QDate kAugust(2026, 8, 31);

//! Every member filled; an amount beyond 64 bits.
ExportedFinding fullFinding(const CustomerId &customer, const QString &id = u"0123"_s)
{
    ExportedFinding finding;
    finding.id = FindingId(id);
    finding.key = {customer, SubscriptionId(u"5a"_s), Reason::RbacRole, PrincipalId(u"f0"_s)};
    finding.subscriptionName = u"Productie \u2013 'oud'"_s;
    finding.principalName = u"Anna"_s;
    finding.fix = Fix::ChangeRole;
    finding.credit = {*Decimal::parse("12.0000000001"), *Decimal::parse("98765432109876.54321"),
                      *Decimal::parse("-0.5")};
    finding.creditUsd = {*Decimal::parse("1"), *Decimal::parse("2"), *Decimal::parse("3.25")};
    finding.currency = u"EUR"_s;
    return finding;
}

ExportedPlan planOf(const CustomerId &customer, QDate day, int findings = 2)
{
    ExportedPlan plan{customer, day, {}};
    for (int i = 0; i < findings; ++i)
        plan.findings.append(fullFinding(customer, QString::number(i)));
    return plan;
}

struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"snapshots.sqlite"_s);
    std::unique_ptr<SnapshotStore> store = SnapshotStore::open(file).value();

    void save(const QList<ExportedPlan> &plans, const QString &profile = kProfile) const
    {
        const auto saved = waited(store->saveExported(profile, plans));
        if (!saved)
            qFatal("%s", qPrintable(logLine(saved.error())));
    }
    [[nodiscard]] QList<ExportedPlan> before(QDate day, const QString &profile = kProfile) const
    {
        return waited(store->exportedBefore(profile, day)).value();
    }
    [[nodiscard]] std::unique_ptr<Database> raw() const
    {
        return std::move(
            Database::open(file, Database::Mode::ReadWrite, std::chrono::seconds(1)).value());
    }
};

} // namespace

//! Plans that were exported, from one run of the program to the next.
class tst_ExportedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsNothingAtFirst()
    {
        const Fixture f;
        QVERIFY(f.before(kAugust).isEmpty());
    }

    void everyMemberReadsBack()
    {
        const Fixture f;
        const QList<ExportedPlan> plans{planOf(kCustomer, kJuly), planOf(kOther, kJuly, 0)};
        f.save(plans);
        QCOMPARE(f.before(kAugust), plans);
    }

    void theLastOneBeforeTheDayIsThePlanBefore()
    {
        const Fixture f;
        f.save({planOf(kCustomer, kJuly, 3), planOf(kOther, kJuly)});
        f.save({planOf(kCustomer, kAugust, 1)});
        QCOMPARE(f.before(kJuly), QList<ExportedPlan>());
        QCOMPARE(f.before(kAugust),
                 (QList<ExportedPlan>{planOf(kCustomer, kJuly, 3), planOf(kOther, kJuly)}));
        QCOMPARE(f.before(kAugust.addDays(1)),
                 (QList<ExportedPlan>{planOf(kCustomer, kAugust, 1), planOf(kOther, kJuly)}));
    }

    void aLaterExportOfTheDayStandsInItsPlace()
    {
        const Fixture f;
        f.save({planOf(kCustomer, kJuly, 3)});
        f.save({planOf(kCustomer, kJuly, 1)});
        QCOMPARE(f.before(kAugust), (QList<ExportedPlan>{planOf(kCustomer, kJuly, 1)}));
        QCOMPARE(f.raw()->value(u"SELECT count(*) FROM exported_finding"_s)->toInt(), 1);
    }

    void eachProfileHasItsOwnAndTakesItAlong()
    {
        const Fixture f;
        f.save({planOf(kCustomer, kJuly)});
        f.save({planOf(kCustomer, kJuly, 1)}, u"other"_s);
        QCOMPARE(f.before(kAugust), (QList<ExportedPlan>{planOf(kCustomer, kJuly)}));
        QVERIFY(waited(f.store->removeProfile(kProfile)));
        QVERIFY(f.before(kAugust).isEmpty());
        QCOMPARE(f.before(kAugust, u"other"_s), (QList<ExportedPlan>{planOf(kCustomer, kJuly, 1)}));
        QCOMPARE(f.raw()->value(u"SELECT count(*) FROM exported_finding"_s)->toInt(), 1);
    }

    void aFileThatCannotGrowIsAnErrorAndKeepsWhatWasThere()
    {
        const Fixture f;
        f.save({planOf(kCustomer, kJuly)});
        const auto raw = f.raw();
        const int pages = raw->value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(raw->value(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        const auto saved = saveExported(*raw, kProfile, {planOf(kCustomer, kJuly, 1000)});
        QVERIFY(!saved);
        QCOMPARE(saved.error().serviceCode, QLatin1StringView(StoreFault::kDiskFull));
        QCOMPARE(f.before(kAugust), (QList<ExportedPlan>{planOf(kCustomer, kJuly)}));
    }

    void aWordOfAnotherVersionIsAnErrorAndDeletesNothing()
    {
        const Fixture f;
        f.save({planOf(kCustomer, kJuly)});
        QVERIFY(f.raw()->execute(u"UPDATE exported_finding SET fix = 'ask-nicely'"_s));
        const auto read = waited(f.store->exportedBefore(kProfile, kAugust));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::StoreUnusable);
        QCOMPARE(f.raw()->value(u"SELECT count(*) FROM exported_finding"_s)->toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_ExportedRows)
#include "tst_exportedrows.moc"
