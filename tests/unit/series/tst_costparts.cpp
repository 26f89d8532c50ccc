// SPDX-License-Identifier: GPL-3.0-or-later
//! That charts and the rows behind them say what the assessment says.
#include "series/costseries.h"
#include "unit/rules/randomsnapshot.h"
#include "unit/rules/samples.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDate kOctober(2026, 10, 1);
const QDate kNovember(2026, 11, 1);

CostPoint monthPoint(QDate month, const char *applied, const char *notApplied,
                     std::optional<const char *> eligible)
{
    const PeriodCost cost = costOf(kSubscription, applied, notApplied, eligible);
    CostPoint point;
    point.grain = CostGrain::Month;
    point.date = month;
    point.customer = kCustomer;
    point.subscription = kSubscription;
    point.currency = cost.currency;
    point.applied = cost.applied;
    point.notApplied = cost.notApplied;
    point.eligibleNotApplied = cost.eligibleNotApplied;
    return point;
}

QStringList amountsOf(const CostParts &parts)
{
    QStringList amounts;
    for (const Decimal amount : parts.amounts)
        amounts.append(amount.toString());
    return amounts;
}

CostParts columnOf(const CostSeries &series, QDate date)
{
    for (const CostColumn &column : series.columns) {
        if (column.date == date)
            return column.parts;
    }
    return {};
}

CostParts sumOf(const QList<CostRow> &rows)
{
    CostParts sum;
    for (const CostRow &row : rows)
        sum += row.parts;
    return sum;
}

Assessment randomAssessment(quint32 seed)
{
    const RandomCase one = randomCase(seed);
    return assessed(one.snapshot, one.input);
}

} // namespace

class tst_CostParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClosedMonthTiesWithTheAssessmentOfThatMonth_data()
    {
        QTest::addColumn<Snapshot>("read");
        QTest::addColumn<Persona>("persona");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *what, Snapshot read, const CostPoint &point,
                            Persona persona, const QStringList &parts) {
            read.points.append(point);
            QTest::newRow(what) << read << persona << parts;
        };
        const Snapshot seen = with(lacking());
        const Persona provider = Persona::IndirectProvider;
        row("eligible and lacking", seen, monthPoint(kOctober, "60", "50", "30"), provider,
            {u"60"_s, u"30"_s, u"20"_s, u"0"_s, u"0"_s});
        row("not told apart by product", seen, monthPoint(kOctober, "60", "50", std::nullopt),
            provider, {u"60"_s, u"0"_s, u"0"_s, u"0"_s, u"50"_s});
        row("access unknown", unread(seen, AccessState::Refused, false),
            monthPoint(kOctober, "0", "50", "30"), provider,
            {u"0"_s, u"0"_s, u"20"_s, u"0"_s, u"30"_s});
        row("a refund", seen, monthPoint(kOctober, "60", "-5", "-5"), provider,
            {u"60"_s, u"-5"_s, u"0"_s, u"0"_s, u"0"_s});
        row("a reseller", seen, monthPoint(kOctober, "0", "50", "30"), Persona::IndirectReseller,
            {u"0"_s, u"0"_s, u"50"_s, u"0"_s, u"0"_s});
    }

    void aClosedMonthTiesWithTheAssessmentOfThatMonth()
    {
        QFETCH(Snapshot, read);
        QFETCH(Persona, persona);
        QFETCH(QStringList, parts);
        AssessmentInput input;
        input.persona = persona;
        input.month = kOctober;
        const Assessment month = assessed(read, input);
        const CustomerAssessment &customer = month.customers.first();
        const CostParts column =
            columnOf(costSeries(month, customer, only(month), CostGrain::Month), kOctober);
        QCOMPARE(amountsOf(column), parts);
        QCOMPARE(amountsOf(costParts(only(month).totals)), parts);
        QCOMPARE(amountsOf(columnOf(costSeries(month, customer, CostGrain::Month), kOctober)),
                 parts);
        QCOMPARE(amountsOf(columnOf(costSeries(month, CostGrain::Month), kOctober)), parts);
    }

    void daysTieWithThePeriodAsFarAsDaysAreToldApart()
    {
        // 20 days with credit, 10 without, and one that is too recent.
        const PeriodCost cost = costOf(kSubscription, "200", "100", "70", "10");
        const Assessment assessment =
            assessed(withDays(with(cost), QString(20, u'c') + QString(10, u'n') + u'n'));
        const CostParts total =
            costSeries(assessment, assessment.customers.first(), only(assessment), CostGrain::Day)
                .total;
        const Totals &period = only(assessment).totals;
        QCOMPARE(total[CostPart::PecApplied], period.pecApplied);
        QCOMPARE(total[CostPart::TooRecent], period.tooRecent);
        QCOMPARE(total[CostPart::CannotTell],
                 period.missed + period.notEligible + period.cannotTell);
        QCOMPARE(total.sum(), period.cost);
        QVERIFY(!total.shareBasisPoints());
    }

    void theRunningMonthKeepsApartWhatIsTooRecent_data()
    {
        QTest::addColumn<QByteArray>("eligible");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<bool>("toldApart");
        const auto row = [](const char *what, const char *eligible, const QStringList &parts,
                            bool toldApart) {
            QTest::newRow(what) << QByteArray(eligible) << parts << toldApart;
        };
        // November: 190 with credit, 40 without, of which 10 on a day that is too recent.
        row("all of it eligible", "40", {u"190"_s, u"30"_s, u"0"_s, u"10"_s, u"0"_s}, true);
        row("none of it eligible", "0", {u"190"_s, u"0"_s, u"30"_s, u"10"_s, u"0"_s}, true);
        row("mixed: ten may be either", "25", {u"190"_s, u"15"_s, u"5"_s, u"10"_s, u"10"_s}, false);
        row("less than the recent day", "5", {u"190"_s, u"0"_s, u"25"_s, u"10"_s, u"5"_s}, false);
        row("a refund among it", "-5", {u"190"_s, u"0"_s, u"0"_s, u"10"_s, u"30"_s}, false);
    }

    void theRunningMonthKeepsApartWhatIsTooRecent()
    {
        QFETCH(QByteArray, eligible);
        QFETCH(QStringList, parts);
        QFETCH(bool, toldApart);
        Snapshot read = withDays(with(lacking()), QString(30, u'c') + u'n');
        read.points.append(monthPoint(kNovember, "190", "40", eligible.constData()));
        const Assessment assessment = assessed(read);
        const CostSeries series = costSeries(assessment, assessment.customers.first(),
                                             only(assessment), CostGrain::Month);
        QCOMPARE(amountsOf(columnOf(series, kNovember)), parts);
        QCOMPARE(columnOf(series, kNovember).shareBasisPoints().has_value(), toldApart);
        QVERIFY(series.columns.last().inPeriodOfRecentDays);
    }

    void aShareIsToldOnlyWhereProductsWere()
    {
        Snapshot read = with(lacking());
        read.points = {monthPoint(kOctober, "60", "50", "30"),
                       monthPoint(kNovember, "60", "50", std::nullopt)};
        const CostSeries series = costSeries(assessed(read), CostGrain::Month);
        QCOMPARE(series.columns[0].parts.shareBasisPoints(), std::optional(6666));
        QVERIFY(!series.columns[1].parts.shareBasisPoints());
    }

    void everyColumnHoldsItsHistoryAndItsRows()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Assessment assessment = randomAssessment(seed);
            for (const CostGrain grain : {CostGrain::Day, CostGrain::Month}) {
                checkColumns(assessment, grain);
                for (const CustomerAssessment &customer : assessment.customers)
                    checkColumns(assessment, customer, grain);
            }
        }
    }

    void whatIsReadByCustomerOnlyStandsInARowOfItsOwn()
    {
        Snapshot read = with(lacking());
        read.points = {monthPoint(kOctober, "60", "50", "30")};
        read.points.first().subscription = {};
        const Assessment assessment = assessed(read);
        const QList<CostRow> rows = costRows(assessment, assessment.customers.first(),
                                             CostPlace{CostGrain::Month, kOctober});
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].name.isEmpty() && rows[0].known);
        QCOMPARE(rows[0].parts[CostPart::Missed], amount("30"));
        QVERIFY(!rows[1].known); // not zero
        QCOMPARE(rows[1].subscription, kSubscription);
    }

    void rowsOfThePeriodSumUpToTheHead()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            const Assessment assessment = randomAssessment(seed);
            QCOMPARE(sumOf(costRows(assessment)).amounts, costParts(assessment.totals).amounts);
            for (const CustomerAssessment &customer : assessment.customers)
                QCOMPARE(sumOf(costRows(assessment, customer)).amounts,
                         costParts(customer.totals).amounts);
        }
    }

    void kindsStandLargestFirst()
    {
        Totals totals;
        totals.notEligibleByKind[size_t(ProductKind::Spot)] = amount("3");
        totals.notEligibleByKind[size_t(ProductKind::Marketplace)] = amount("7");
        const QList<KindRow> rows = kindRows(totals);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].kind, ProductKind::Marketplace);
        QCOMPARE(rows[1].amount, amount("3"));
    }

private:
    static void checkColumns(const Assessment &assessment, CostGrain grain)
    {
        const QList<HistoryPoint> &points =
            grain == CostGrain::Day ? assessment.history.days : assessment.history.months;
        const CostSeries series = costSeries(assessment, grain);
        QCOMPARE(series.columns.size(), points.size());
        for (qsizetype i = 0; i < points.size(); ++i) {
            const Cost whole = points[i].applied + points[i].notApplied;
            QCOMPARE(series.columns[i].parts.sum(), assessment.inUsd() ? whole.usd : whole.billing);
            const QList<CostRow> rows = costRows(assessment, CostPlace{grain, points[i].date});
            QCOMPARE(sumOf(rows).amounts, series.columns[i].parts.amounts);
        }
    }

    static void checkColumns(const Assessment &assessment, const CustomerAssessment &customer,
                             CostGrain grain)
    {
        for (const CostColumn &column : costSeries(assessment, customer, grain).columns) {
            const QList<CostRow> rows =
                costRows(assessment, customer, CostPlace{grain, column.date});
            QCOMPARE(sumOf(rows).amounts, column.parts.amounts);
        }
    }
};

QTEST_GUILESS_MAIN(tst_CostParts)
#include "tst_costparts.moc"
