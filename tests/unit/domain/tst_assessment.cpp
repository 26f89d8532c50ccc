// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/assessment.h"

#include <QtTest>

using namespace Pec;

class tst_Assessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pecShareIsRoundedDown_data();
    void pecShareIsRoundedDown();
    void totalsAddUpMemberByMember();
    void mainPathIsTheFirstOfOurs();
};

void tst_Assessment::pecShareIsRoundedDown_data()
{
    QTest::addColumn<QByteArray>("applied");
    QTest::addColumn<QByteArray>("missed");
    QTest::addColumn<QByteArray>("cannotTell");
    QTest::addColumn<int>("expected"); // -1: there is none
    const auto row = [](const char *what, const char *applied, const char *missed,
                        const char *cannotTell, int expected) {
        QTest::newRow(what) << QByteArray(applied) << QByteArray(missed) << QByteArray(cannotTell)
                            << expected;
    };
    row("nothing eligible", "0", "0", "0", -1);
    row("nothing applied", "0", "5", "0", 0);
    row("all applied", "12.34", "0", "0", 10000);
    row("98.99 %", "98.99", "1.01", "0", 9899);
    row("98.9999 % stays below 99", "98.9999", "1.0001", "0", 9899);
    row("99 %", "99", "0.6", "0.4", 9900);
    row("99.999999 % is no 100", "99.999999", "0.000001", "0", 9999);
    row("what cannot be told counts as eligible", "1", "1", "2", 2500);
    row("far below a cent", "0.0000000001", "0", "0", 10000);
    row("refund of the rest", "10", "-1", "0", 10000);
    row("refund of what was applied", "-1", "5", "0", -1);
    row("refund of all", "-1", "0.5", "0", -1);
    row("a large tenant", "900000000000000000.5", "100000000000000000", "0", 9000);
}

void tst_Assessment::pecShareIsRoundedDown()
{
    QFETCH(QByteArray, applied);
    QFETCH(QByteArray, missed);
    QFETCH(QByteArray, cannotTell);
    QFETCH(int, expected);
    Totals totals;
    totals.pecApplied = Decimal::parse(applied).value();
    totals.missed = Decimal::parse(missed).value();
    totals.cannotTell = Decimal::parse(cannotTell).value();
    totals.notEligible = Decimal::fromInteger(1000); // never in the share
    totals.tooRecent = Decimal::fromInteger(1000);
    QCOMPARE(totals.pecShareBasisPoints().value_or(-1), expected);
}

void tst_Assessment::totalsAddUpMemberByMember()
{
    Totals one;
    Decimal *const members[] = {
        &one.cost,        &one.pecApplied, &one.missed,          &one.notEligible,
        &one.tooRecent,   &one.cannotTell, &one.missedCreditLow, &one.missedCreditHigh,
        &one.earnedCredit};
    for (size_t i = 0; i < std::size(members); ++i)
        *members[i] = Decimal::fromInteger(qint64(1) << i);
    for (size_t kind = 0; kind < one.notEligibleByKind.size(); ++kind)
        one.notEligibleByKind[kind] = Decimal::fromInteger(qint64(1) << (20 + kind));
    static_assert(sizeof(Totals) == (std::size(members) + kProductKindCount) * sizeof(Decimal));
    Totals sum;
    sum += one;
    QCOMPARE(sum, one);
    sum += one;
    QCOMPARE(sum.cost, Decimal::fromInteger(2));
    QCOMPARE(sum.earnedCredit, Decimal::fromInteger(512));
    QCOMPARE(sum.notEligibleByKind.back(),
             Decimal::fromInteger(qint64(2) << (20 + kProductKindCount - 1)));
}

void tst_Assessment::mainPathIsTheFirstOfOurs()
{
    SubscriptionAssessment subscription;
    QVERIFY(!subscription.mainPath());
    AccessPath path;
    path.principalName = u"other"_s;
    subscription.access.append(path);
    QVERIFY(!subscription.mainPath());
    path.ours = true;
    path.principalName = u"first"_s;
    subscription.access.append(path);
    path.principalName = u"second"_s;
    subscription.access.append(path);
    QVERIFY(subscription.mainPath());
    QCOMPARE(subscription.mainPath()->principalName, u"first"_s);
}

QTEST_GUILESS_MAIN(tst_Assessment)
#include "tst_assessment.moc"
