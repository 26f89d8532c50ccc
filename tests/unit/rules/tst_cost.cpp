// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/cost.h"
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_Cost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsIntoFiveParts_data();
    void splitsIntoFiveParts();
    void countsBothCurrenciesApart();
    void splitsByKind_data();
    void splitsByKind();
    void kindsSumToWhatIsNotEligible_data();
    void kindsSumToWhatIsNotEligible();
    void earnedCreditFollowsTheBasis();
    void aResellersCostIsNotEligibleWhateverItIs();
    void tellsTheStatus_data();
    void tellsTheStatus();
    void theStatusKnowsNoRounding();
};

namespace {
const CreditTerms kTerms{amount("0.15"), CostBasis::AssumedNet};
} // namespace

void tst_Cost::splitsIntoFiveParts_data()
{
    QTest::addColumn<QStringList>(
        "cost"); // applied, not applied, eligible of it ("-": unread), recent
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<QStringList>(
        "parts"); // applied, missed, not eligible, too recent, cannot tell
    QTest::addColumn<QStringList>("credit"); // missed low, missed high, earned
    const auto row = [](const char *what, const QStringList &cost, Confidence confidence,
                        const QStringList &parts, const QStringList &credit) {
        QTest::newRow(what) << cost << confidence << parts << credit;
    };
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList all;
        for (const char *text : texts)
            all.append(QString::fromLatin1(text));
        return all;
    };
    row("nothing", list({"0", "0", "0", "0"}), Confidence::Proved, list({"0", "0", "0", "0", "0"}),
        list({"0", "0", "0"}));
    row("all earns", list({"850", "0", "0", "0"}), Confidence::Possible,
        list({"850", "0", "0", "0", "0"}), list({"0", "0", "150"}));
    row("proved lack", list({"0", "1000", "1000", "7"}), Confidence::Proved,
        list({"0", "1000", "0", "7", "0"}), list({"150", "150", "0"}));
    row("partial lack counts high only", list({"850", "100", "100", "0"}), Confidence::Possible,
        list({"850", "100", "0", "0", "0"}), list({"0", "15", "150"}));
    row("unknown access cannot be told", list({"0", "1000", "1000", "0"}), Confidence::Unknown,
        list({"0", "0", "0", "0", "1000"}), list({"0", "150", "0"}));
    row("inferred lack counts low and high", list({"0", "1000", "1000", "0"}), Confidence::Inferred,
        list({"0", "1000", "0", "0", "0"}), list({"150", "150", "0"}));
    row("not asked counts high only", list({"995", "5", "5", "0"}), Confidence::NotAsked,
        list({"995", "5", "0", "0", "0"}), list({"0", "0.75", "175.5882352941"}));
    row("part is not eligible", list({"85", "300", "100", "5"}), Confidence::Proved,
        list({"85", "100", "200", "5", "0"}), list({"15", "15", "15"}));
    row("eligible part not read", list({"85", "300", "-", "5"}), Confidence::Proved,
        list({"85", "0", "0", "5", "300"}), list({"0", "45", "15"}));
    row("refund of eligible cost", list({"85", "-20", "-20", "0"}), Confidence::Proved,
        list({"85", "-20", "0", "0", "0"}), list({"0", "0", "15"}));
    row("refund of other cost", list({"0", "40", "100", "0"}), Confidence::Proved,
        list({"0", "100", "-60", "0", "0"}), list({"15", "15", "0"}));
    row("far below a cent", list({"0", "0.0000000007", "0.0000000007", "0"}), Confidence::Proved,
        list({"0", "0.0000000007", "0", "0", "0"}), list({"0.0000000001", "0.0000000001", "0"}));
}

void tst_Cost::splitsIntoFiveParts()
{
    QFETCH(QStringList, cost);
    QFETCH(Confidence, confidence);
    QFETCH(QStringList, parts);
    QFETCH(QStringList, credit);
    const QByteArray applied = cost[0].toLatin1();
    const QByteArray notApplied = cost[1].toLatin1();
    const QByteArray eligible = cost[2].toLatin1();
    const QByteArray recent = cost[3].toLatin1();
    const PeriodCost period = costOf(
        kSubscription, applied.constData(), notApplied.constData(),
        eligible == "-" ? std::nullopt : std::optional(eligible.constData()), recent.constData());
    const Totals totals = splitCost(period, confidence, kTerms, false);
    QCOMPARE((QStringList{totals.pecApplied.toString(), totals.missed.toString(),
                          totals.notEligible.toString(), totals.tooRecent.toString(),
                          totals.cannotTell.toString()}),
             parts);
    QCOMPARE((QStringList{totals.missedCreditLow.toString(), totals.missedCreditHigh.toString(),
                          totals.earnedCredit.toString()}),
             credit);
    QCOMPARE(totals.cost, amount(applied.constData()) + amount(notApplied.constData())
                              + amount(recent.constData()));
    QVERIFY(totals.missedCreditLow <= totals.missedCreditHigh);
}

void tst_Cost::countsBothCurrenciesApart()
{
    const PeriodCost cost = costOf(kSubscription, "80", "40", "20", "8");
    const Totals billing = splitCost(cost, Confidence::Proved, kTerms, false);
    const Totals usd = splitCost(cost, Confidence::Proved, kTerms, true);
    QCOMPARE(billing.cost, amount("128"));
    QCOMPARE(usd.cost, amount("160"));
    QCOMPARE(usd.pecApplied, amount("100"));
    QCOMPARE(usd.missed, amount("25"));
    QCOMPARE(usd.notEligible, amount("25"));
    QCOMPARE(usd.tooRecent, amount("10"));
    QCOMPARE(usd.missedCreditLow, amount("3.75"));
}

void tst_Cost::splitsByKind_data()
{
    // https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
    QTest::addColumn<ProductKind>("kind");
    for (int kind = 0; kind < kProductKindCount; ++kind)
        QTest::newRow(qPrintable(name(ProductKind(kind)))) << ProductKind(kind);
}

void tst_Cost::splitsByKind()
{
    QFETCH(ProductKind, kind);
    PeriodCost cost = costOf(kSubscription, "0", "40", "0");
    cost.notEligible = {{kind, {amount("30"), amount("37.5")}},
                        {kind, {amount("10"), amount("12.5")}}};
    for (const bool usd : {false, true}) {
        const Totals totals = splitCost(cost, Confidence::Proved, kTerms, usd);
        QCOMPARE(totals.notEligible, amount(usd ? "50" : "40"));
        for (int other = 0; other < kProductKindCount; ++other)
            QCOMPARE(totals.notEligibleByKind[size_t(other)],
                     other == int(kind) ? totals.notEligible : Decimal());
        QVERIFY(totals.missedCreditHigh.isZero()); // never a loss
    }
}

void tst_Cost::kindsSumToWhatIsNotEligible_data()
{
    QTest::addColumn<QByteArray>("notApplied");
    QTest::addColumn<QByteArray>("eligible"); // "-": not read
    QTest::addColumn<QByteArray>("told"); // of Spot
    QTest::addColumn<QByteArray>("other");
    const auto row = [](const char *what, const char *notApplied, const char *eligible,
                        const char *told, const char *other) {
        QTest::newRow(what) << QByteArray(notApplied) << QByteArray(eligible) << QByteArray(told)
                            << QByteArray(other);
    };
    row("all told", "100", "60", "40", "0");
    row("part told", "100", "60", "30", "10");
    row("nothing told", "100", "60", "0", "40");
    row("more told than there is", "100", "60", "50", "-10");
    row("a refund among it", "100", "120", "5", "-25");
    row("eligible part not read", "100", "-", "40", "0");
}

void tst_Cost::kindsSumToWhatIsNotEligible()
{
    QFETCH(QByteArray, notApplied);
    QFETCH(QByteArray, eligible);
    QFETCH(QByteArray, told);
    QFETCH(QByteArray, other);
    const bool read = eligible != "-";
    PeriodCost cost = costOf(kSubscription, "0", notApplied.constData(),
                             read ? std::optional(eligible.constData()) : std::nullopt);
    cost.notEligible = {{ProductKind::Spot, {amount(told.constData()), {}}}};
    const Totals totals = splitCost(cost, Confidence::Proved, kTerms, false);
    Decimal sum;
    for (const Decimal &kind : totals.notEligibleByKind)
        sum += kind;
    QCOMPARE(sum, totals.notEligible);
    QCOMPARE(totals.notEligibleByKind[size_t(ProductKind::Other)], amount(other.constData()));
    QCOMPARE(totals.notEligibleByKind[size_t(ProductKind::Spot)],
             read ? amount(told.constData()) : Decimal());
    QCOMPARE(totals.missed + totals.notEligible + totals.cannotTell,
             amount(notApplied.constData()));
}

void tst_Cost::earnedCreditFollowsTheBasis()
{
    const PeriodCost cost = costOf(kSubscription, "850", "0", "0");
    const auto earned = [&cost](const char *rate, CostBasis basis) {
        return splitCost(cost, Confidence::NotAsked, {amount(rate), basis}, false).earnedCredit;
    };
    QCOMPARE(earned("0.15", CostBasis::AssumedNet), amount("150"));
    QCOMPARE(earned("0.15", CostBasis::Net), amount("150"));
    QCOMPARE(earned("0.15", CostBasis::Gross), amount("127.5"));
    QCOMPARE(earned("0.2", CostBasis::Net), amount("212.5"));
}

void tst_Cost::aResellersCostIsNotEligibleWhateverItIs()
{
    const Totals totals = uncreditedCost(costOf(kSubscription, "80", "40", "20", "8"), true);
    QCOMPARE(totals.notEligible, amount("150"));
    QCOMPARE(totals.notEligibleByKind[size_t(ProductKind::Other)], amount("150"));
    QCOMPARE(totals.tooRecent, amount("10"));
    QCOMPARE(totals.cost, amount("160"));
    QVERIFY(totals.pecApplied.isZero() && totals.missed.isZero() && totals.cannotTell.isZero());
    QVERIFY(totals.missedCreditHigh.isZero() && totals.earnedCredit.isZero());
}

void tst_Cost::tellsTheStatus_data()
{
    QTest::addColumn<QByteArray>("applied");
    QTest::addColumn<QByteArray>("eligible");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<QByteArray>("recent");
    QTest::addColumn<Status>("expected");
    const auto row = [](const char *what, const char *applied, const char *eligible,
                        const char *period, const char *recent, Status expected) {
        QTest::newRow(what) << QByteArray(applied) << QByteArray(eligible) << QByteArray(period)
                            << QByteArray(recent) << expected;
    };
    row("nothing at all", "0", "0", "0", "0", Status::NoCost);
    row("only recent cost", "0", "0", "0", "5", Status::TooRecent);
    row("only a recent refund", "0", "0", "0", "-5", Status::TooRecent);
    row("no credit, 0 %", "0", "100", "100", "0", Status::NotEarning);
    row("a trace of credit", "0.0000000001", "100", "100", "0", Status::PartlyEarning);
    row("98.99 %", "98.99", "100", "100", "0", Status::PartlyEarning);
    row("just below 99 %", "98.9999999999", "100", "100", "0", Status::PartlyEarning);
    row("99 %", "99", "100", "100", "0", Status::Earning);
    row("100 %", "100", "100", "100", "3", Status::Earning);
    row("more than all, after a refund", "110", "100", "100", "0", Status::Earning);
    row("refund of the credit", "-5", "95", "95", "0", Status::NotEarning);
    row("cost that is not eligible", "0", "0", "40", "0", Status::NotEligible);
    row("refund of it", "0", "0", "-40", "0", Status::NotEligible);
    row("refund of eligible cost", "0", "-40", "-40", "0", Status::NotEligible);
    row("not eligible, and recent", "0", "0", "40", "9", Status::NotEligible);
}

void tst_Cost::tellsTheStatus()
{
    QFETCH(QByteArray, applied);
    QFETCH(QByteArray, eligible);
    QFETCH(QByteArray, period);
    QFETCH(QByteArray, recent);
    QFETCH(Status, expected);
    const auto read = [](const QByteArray &text) { return Decimal::parse(text).value(); };
    QCOMPARE(statusOf(read(applied), read(eligible), read(period), read(recent), 9900), expected);
}

void tst_Cost::theStatusKnowsNoRounding()
{
    const Decimal huge = amount("900000000000000000000");
    QCOMPARE(statusOf(huge - Decimal::fromRaw(1), huge, huge, {}, 10'000), Status::PartlyEarning);
    QCOMPARE(statusOf(huge, huge, huge, {}, 10'000), Status::Earning);
    QCOMPARE(statusOf(Decimal::fromRaw(1), Decimal::fromRaw(1), Decimal::fromRaw(1), {}, 9900),
             Status::Earning);
}

QTEST_GUILESS_MAIN(tst_Cost)
#include "tst_cost.moc"
