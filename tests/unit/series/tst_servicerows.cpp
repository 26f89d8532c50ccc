// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "series/servicerows.h"

#include <QTest>

using namespace Pec;

namespace {

Decimal decimal(const char *text) { return *Decimal::parse(text); }

ServiceCosts costsIn(const QString &currency)
{
    ServiceCosts costs;
    costs.currency = currency;
    costs.services = {
        {u"Virtual Machines"_s, {decimal("10"), decimal("11")}, {decimal("2.5"), decimal("2.75")}},
        {u"Bandwidth"_s, {decimal("0"), decimal("0")}, {decimal("0"), decimal("0")}},
        {{}, {}, {decimal("-1"), decimal("-1.1")}}};
    return costs;
}

} // namespace

class tst_ServiceRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCurrencyThatWasBilled()
    {
        const ServiceRows shown = serviceRows(costsIn(u"EUR"_s), u"EUR"_s);
        QCOMPARE(shown.currency, u"EUR"_s);
        QCOMPARE(shown.rows.size(), 2); // nothing was used of the second
        QCOMPARE(shown.rows[0].service, u"Virtual Machines"_s);
        QCOMPARE(shown.rows[0].withCredit, decimal("10"));
        QCOMPARE(shown.rows[0].withoutCredit, decimal("2.5"));
        QCOMPARE(shown.rows[0].sum, decimal("12.5"));
        QCOMPARE(shown.rows[1].sum, decimal("-1")); // a refund
    }

    void showsDollarsWhereCurrenciesDiffer_data()
    {
        QTest::addColumn<QString>("billed");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("several were billed") << QString() << u"EUR"_s;
        QTest::newRow("another one was billed") << u"GBP"_s << u"EUR"_s;
        QTest::newRow("none is known") << QString() << QString();
    }
    void showsDollarsWhereCurrenciesDiffer()
    {
        QFETCH(QString, billed);
        QFETCH(QString, wanted);
        const ServiceRows shown = serviceRows(costsIn(billed), wanted);
        QCOMPARE(shown.currency, u"USD"_s);
        QCOMPARE(shown.rows[0].sum, decimal("13.75"));
    }

    void asksForWhatIsShown_data()
    {
        QTest::addColumn<std::optional<CostPlace>>("place");
        QTest::addColumn<Period>("period");
        const Period whole{{2026, 10, 22}, {2026, 11, 20}};
        QTest::newRow("the period") << std::optional<CostPlace>() << whole;
        QTest::newRow("a day") << std::optional(CostPlace{CostGrain::Day, {2026, 11, 3}})
                               << Period{{2026, 11, 3}, {2026, 11, 3}};
        QTest::newRow("a month") << std::optional(CostPlace{CostGrain::Month, {2026, 2, 1}})
                                 << Period{{2026, 2, 1}, {2026, 2, 28}};
    }
    void asksForWhatIsShown()
    {
        QFETCH(std::optional<CostPlace>, place);
        QFETCH(Period, period);
        Assessment assessment;
        assessment.period = {{2026, 10, 22}, {2026, 11, 20}};
        CustomerAssessment customer;
        customer.id = CustomerId(u"c"_s);
        SubscriptionAssessment subscription;
        subscription.id = SubscriptionId(u"s"_s);
        QCOMPARE(serviceQuestion(assessment, nullptr, nullptr, place),
                 (ServiceCostQuestion{{}, {}, period}));
        QCOMPARE(serviceQuestion(assessment, &customer, &subscription, place),
                 (ServiceCostQuestion{customer.id, subscription.id, period}));
    }
};

QTEST_APPLESS_MAIN(tst_ServiceRows)
#include "tst_servicerows.moc"
