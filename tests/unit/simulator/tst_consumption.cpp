// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/consumption.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

class tst_Consumption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCreditedUsageCostsBesideItsListPrice();
    void pagesWithoutLosingARow();
    void refusesWhoMayNotReadBilling();
    void refusesWrongPaging_data();
    void refusesWrongPaging();

private:
    static std::shared_ptr<World> world()
    {
        return demoWorld(1, QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC));
    }
    static QString url(const World &world, const QString &more = {})
    {
        return u"/providers/Microsoft.Billing/billingAccounts/"_s + world.billingAccount
               + u"/providers/Microsoft.Consumption/usageDetails?api-version=2024-08-01"_s + more;
    }
    static QJsonObject json(const Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    static Asking asking(const std::shared_ptr<World> &world)
    {
        Asking ask(world);
        addConsumption(ask.router, world);
        return ask;
    }
};

void tst_Consumption::tellsWhatCreditedUsageCostsBesideItsListPrice()
{
    const auto tenant = world();
    const Asking ask = asking(tenant);
    const Response response = ask.ask("GET", url(*tenant));
    QCOMPARE(response.status, 200);
    int credited = 0;
    for (const auto value : json(response)["value"_L1].toArray()) {
        const QJsonObject row = value["properties"_L1].toObject();
        const double paid = row["costInBillingCurrency"_L1].toDouble();
        const double list = row["paygCostInBillingCurrency"_L1].toDouble();
        if (row["partnerEarnedCreditApplied"_L1].toString() == "1"_L1) {
            QVERIFY(qAbs(paid / list - 0.85) < 0.001);
            QCOMPARE(row["partnerEarnedCreditRate"_L1].toDouble(), 0.15);
            ++credited;
        } else {
            QCOMPARE(paid, list);
        }
    }
    QVERIFY(credited > 100);
}

void tst_Consumption::pagesWithoutLosingARow()
{
    const auto tenant = world();
    const Asking ask = asking(tenant);
    QStringList whole;
    for (const auto row : json(ask.ask("GET", url(*tenant, u"&$top=300"_s)))["value"_L1].toArray())
        whole.append(row["name"_L1].toString());
    QStringList paged;
    QString next = url(*tenant, u"&$top=100"_s);
    while (paged.size() < 300) {
        const QJsonObject page = json(ask.ask("GET", next));
        for (const auto row : page["value"_L1].toArray())
            paged.append(row["name"_L1].toString());
        next = page["nextLink"_L1].toString();
        QVERIFY(!next.isEmpty());
    }
    QCOMPARE(paged, whole);
}

void tst_Consumption::refusesWhoMayNotReadBilling()
{
    const auto tenant = world();
    Asking ask = asking(tenant);
    ask.inCustomer(0);
    QCOMPARE(ask.ask("GET", url(*tenant)).status, 403);
}

void tst_Consumption::refusesWrongPaging_data()
{
    QTest::addColumn<QString>("more");
    QTest::newRow("none at all") << u"&$top=0"_s;
    QTest::newRow("more than the service gives") << u"&$top=1001"_s;
    QTest::newRow("no number") << u"&$top=all"_s;
    QTest::newRow("a token of nobody's") << u"&$skiptoken=!"_s;
}

void tst_Consumption::refusesWrongPaging()
{
    QFETCH(QString, more);
    const auto tenant = world();
    QCOMPARE(asking(tenant).ask("GET", url(*tenant, more)).status, 400);
}

QTEST_GUILESS_MAIN(tst_Consumption)
#include "tst_consumption.moc"
