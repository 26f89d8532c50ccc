// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "refresh/requestplan.h"

#include <QtTest>

#include <algorithm>

using namespace Pec;

namespace {

using enum PlanStep;

//! A distributor: 1,000 customers with ten subscriptions each.
PlanSizes largeTenant()
{
    PlanSizes sizes;
    sizes.customers = 1000;
    sizes.subscriptions = 10'000;
    sizes.pointsBySubscription = false;
    sizes.tenants = 1000;
    return sizes;
}

//! The same on the day after: subscriptions are kept and so are closed months.
PlanSizes largeTenantNextDay()
{
    PlanSizes sizes = largeTenant();
    sizes.keepsSubscriptions = true;
    sizes.months = 2;
    return sizes;
}

QList<PlanStep> allSteps()
{
    QList<PlanStep> steps;
    for (int step = 0; step < kPlanStepCount; ++step)
        steps.append(PlanStep(step));
    return steps;
}

const PlannedStep &stepOf(const RequestPlan &plan, PlanStep step)
{
    return plan.steps().at(qsizetype(step));
}

HttpRequest request(Api api, int units = 1)
{
    HttpRequest request;
    request.api = api;
    request.units = units;
    return request;
}

int sumOf(const QHash<Api, int> &byApi)
{
    int sum = 0;
    for (const int one : byApi)
        sum += one;
    return sum;
}

} // namespace

Q_DECLARE_METATYPE(PlanSizes)

class tst_RequestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimatesALargeTenant_data()
    {
        QTest::addColumn<PlanStep>("step");
        QTest::addColumn<int>("first"); // requests of the first day
        QTest::addColumn<int>("firstUnits");
        QTest::addColumn<int>("next"); // of the second
        QTest::addColumn<int>("nextUnits");
        const auto row = [](const char *name, PlanStep step, int first, int firstUnits, int next,
                            int nextUnits) {
            QTest::newRow(name) << step << first << firstUnits << next << nextUnits;
        };
        row("the signed-in user", User, 1, 0, 1, 0);
        row("the partner id", PartnerId, 1, 0, 1, 0);
        row("the partner link", OwnLink, 1, 0, 1, 0);
        row("accounts", Accounts, 1, 0, 1, 0);
        row("billing profiles", BillingProfiles, 1, 0, 1, 0);
        row("customers, 50 a page", Customers, 20, 0, 20, 0);
        row("subscriptions, 50 a page", Subscriptions, 200, 0, 0, 0);
        row("companies, 500 a page", Companies, 2, 0, 2, 0);
        row("resellers", Resellers, 1, 0, 1, 0);
        row("delegations, two tables", Delegations, 20, 0, 20, 0);
        row("cost of the period, 15,000 rows", CostPeriod, 3, 6, 3, 6);
        row("cost by customer", CostCustomers, 1, 2, 1, 2);
        row("cost by rate", CostRates, 1, 2, 1, 2);
        row("cost by pricing model", CostPricing, 3, 6, 3, 6);
        row("cost by publisher", CostPublishers, 3, 6, 3, 6);
        row("cost by charge", CostCharges, 3, 6, 3, 6);
        row("cost of the last days", CostRecent, 2, 2, 2, 2);
        row("days of customers, 46,500 rows", CostDays, 10, 20, 10, 20);
        row("months of customers, 18,000 rows or 3,000", CostMonths, 4, 48, 1, 2);
        row("eligible months, not of customers", CostEligibleMonths, 0, 0, 0, 0);
        row("owners, only where they are not known", CostOwners, 0, 0, 0, 0);
        row("prices", Prices, 1, 0, 1, 0);
        row("access", Access, 4000, 0, 4000, 0);
    }

    void estimatesALargeTenant()
    {
        QFETCH(PlanStep, step);
        QFETCH(int, first);
        QFETCH(int, firstUnits);
        QFETCH(int, next);
        QFETCH(int, nextUnits);
        const RequestPlan firstDay(largeTenant());
        QCOMPARE(stepOf(firstDay, step).requests, first);
        QCOMPARE(stepOf(firstDay, step).units, firstUnits);
        const RequestPlan nextDay(largeTenantNextDay());
        QCOMPARE(stepOf(nextDay, step).requests, next);
        QCOMPARE(stepOf(nextDay, step).units, nextUnits);
    }

    void sumsByService_data()
    {
        QTest::addColumn<PlanSizes>("sizes");
        QTest::addColumn<int>("billing");
        QTest::addColumn<int>("cost");
        QTest::addColumn<int>("resourceGraph");
        QTest::addColumn<int>("firstPicture");
        QTest::newRow("first day") << largeTenant() << 222 << 30 << 1020 << 279;
        QTest::newRow("second day") << largeTenantNextDay() << 22 << 27 << 1020 << 76;
    }

    void sumsByService()
    {
        QFETCH(PlanSizes, sizes);
        QFETCH(int, billing);
        QFETCH(int, cost);
        QFETCH(int, resourceGraph);
        QFETCH(int, firstPicture);
        RequestPlan plan(sizes);
        const QHash<Api, int> sums = plan.requestsByApi();
        QCOMPARE(sums.value(Api::Billing), billing);
        QCOMPARE(sums.value(Api::CostManagement), cost);
        QCOMPARE(sums.value(Api::ResourceGraph), resourceGraph);
        QCOMPARE(sums.value(Api::Graph), 1001);
        QCOMPARE(sums.value(Api::ManagementPartner), 1001);
        QCOMPARE(sums.value(Api::Arm), 1000);
        QCOMPARE(sums.value(Api::PartnerCenter), 4);
        QCOMPARE(sums.value(Api::Consumption), 1);
        QVERIFY(!sums.contains(Api::Identity) && !sums.contains(Api::Other));
        QCOMPARE(plan.requests(), firstPicture + 4000);
        QCOMPARE(sumOf(sums), plan.requests());
        sizes.tenants = 0;
        plan.setSizes(sizes);
        QCOMPARE(plan.requests(), firstPicture);
        QCOMPARE(sumOf(plan.requestsByApi()), firstPicture);
        QVERIFY(!plan.requestsByApi().contains(Api::Arm));
    }

    void aSmallTenantHasChartsBySubscription()
    {
        PlanSizes sizes;
        sizes.customers = 20;
        sizes.subscriptions = 200;
        sizes.tenants = 20;
        const RequestPlan plan(sizes);
        QCOMPARE(stepOf(plan, CostMonths).requests, 1); // 3,600 rows
        QCOMPARE(stepOf(plan, CostMonths).units, 12);
        QCOMPARE(stepOf(plan, CostEligibleMonths).requests, 1);
        QCOMPARE(stepOf(plan, CostEligibleMonths).units, 12);
        QCOMPARE(stepOf(plan, CostDays).requests, 2); // 9,300 rows
    }

    void everyAccountIsAskedForItsCost()
    {
        PlanSizes sizes = largeTenant();
        sizes.accounts = 3;
        const RequestPlan plan(sizes);
        QCOMPARE(stepOf(plan, CostPeriod).requests, 9);
        QCOMPARE(stepOf(plan, CostPeriod).units, 18);
        QCOMPARE(stepOf(plan, BillingProfiles).requests, 3);
        QCOMPARE(stepOf(plan, Prices).requests, 3);
        QCOMPARE(stepOf(plan, User).requests, 1);
    }

    void aPlanThatGetsSmallerHasFewerUnitsToo()
    {
        RequestPlan plan;
        QCOMPARE(stepOf(plan, CostMonths).units, 12);
        plan.setSizes(largeTenantNextDay());
        QCOMPARE(stepOf(plan, CostMonths).requests, 1);
        QCOMPARE(stepOf(plan, CostMonths).units, 2);
        plan.countSent(CostMonths, request(Api::CostManagement, 12));
        QCOMPARE(stepOf(plan, CostMonths).units, 12); // what was sent is not taken back
        plan.setSizes(largeTenantNextDay());
        QCOMPARE(stepOf(plan, CostMonths).units, 12);
    }

    void countsWhatIsSent()
    {
        RequestPlan plan(largeTenant());
        const int before = plan.requests();
        for (int i = 0; i < 3; ++i)
            plan.countSent(CostPeriod, request(Api::CostManagement, 2));
        QCOMPARE(stepOf(plan, CostPeriod).sent, 3);
        QCOMPARE(stepOf(plan, CostPeriod).requests, 3);
        QCOMPARE(stepOf(plan, CostPeriod).units, 6);
        QCOMPARE(plan.requests(), before); // it was expected
        plan.countSent(CostPeriod, request(Api::CostManagement, 2));
        QCOMPARE(stepOf(plan, CostPeriod).requests, 4);
        QCOMPARE(stepOf(plan, CostPeriod).units, 8);
        QCOMPARE(plan.requests(), before + 1);
        plan.setSizes(largeTenant()); // what was sent stays
        QCOMPARE(stepOf(plan, CostPeriod).requests, 4);
    }

    void addsUnitsOfRequestsThatDiffer()
    {
        RequestPlan plan;
        plan.countSent(Access, request(Api::Graph, 3));
        plan.countSent(Access, request(Api::Graph, 1));
        QCOMPARE(stepOf(plan, Access).units, 4);
    }

    void anEndedStepIsWhatWasSent()
    {
        RequestPlan plan(largeTenant());
        plan.countSent(Customers, request(Api::Billing));
        plan.countTaken(Customers);
        plan.countTaken(Customers);
        plan.end(Customers);
        plan.end(CostDays);
        QCOMPARE(stepOf(plan, Customers).requests, 1);
        QCOMPARE(stepOf(plan, Customers).sent, 1);
        QCOMPARE(stepOf(plan, Customers).taken, 2);
        QVERIFY(stepOf(plan, Customers).ended);
        QCOMPARE(stepOf(plan, CostDays).requests, 0);
        QCOMPARE(stepOf(plan, CostDays).units, 0);
        PlanSizes larger = largeTenant();
        larger.customers = 5000;
        plan.setSizes(larger);
        QCOMPARE(stepOf(plan, Customers).requests, 1);
        QCOMPARE(stepOf(plan, Companies).requests, 10);
    }

    void accessIsCountedByTheServicesItAsks()
    {
        PlanSizes sizes;
        sizes.tenants = 2;
        RequestPlan plan(sizes);
        for (int i = 0; i < 5; ++i)
            plan.countSent(Access, request(Api::Graph));
        plan.countSent(Access, request(Api::Arm));
        QCOMPARE(plan.requestsByApi().value(Api::Graph), 5 + 1);
        QCOMPARE(plan.requestsByApi().value(Api::Arm), 2); // one is still to come
        plan.end(Access);
        QCOMPARE(plan.requestsByApi().value(Api::Graph), 5 + 1);
        QCOMPARE(plan.requestsByApi().value(Api::Arm), 1);
        QCOMPARE(plan.requestsByApi().value(Api::ManagementPartner), 1); // the partner's own
        QCOMPARE(sumOf(plan.requestsByApi()), plan.requests());
    }

    void nothingWaitsForWhatComesAfterIt()
    {
        for (const PlanStep step : allSteps()) {
            const QList<PlanStep> before = dependenciesOf(step);
            for (const PlanStep one : before)
                QVERIFY2(int(one) < int(step), qPrintable(name(step) + u" after "_s + name(one)));
        }
        QCOMPARE(dependenciesOf(Access), (QList<PlanStep>{Customers, CostPeriod, CostPricing}));
        QVERIFY(dependenciesOf(Accounts).isEmpty());
        QCOMPARE(dependenciesOf(CostPeriod), QList<PlanStep>{Accounts});
    }

    void onlyTwoNamesStandForMoreThanOneStep()
    {
        QHash<QString, QList<PlanStep>> byName;
        for (const PlanStep step : allSteps()) {
            QVERIFY(!name(step).isEmpty());
            byName[name(step)].append(step);
        }
        QCOMPARE(byName.value(u"partner"_s), (QList<PlanStep>{User, PartnerId}));
        QCOMPARE(byName.value(u"cost.kinds"_s), (QList<PlanStep>{CostPublishers, CostCharges}));
        QCOMPARE(byName.size(), qsizetype(kPlanStepCount - 2));
    }

    void scarceQuotasGoFirstAndTheSweepLast()
    {
        for (const PlanStep step : allSteps()) {
            QCOMPARE(urgencyOf(step) == Urgency::Scarce, apiOf(step) == Api::CostManagement);
            QCOMPARE(urgencyOf(step) == Urgency::Background, step == Access);
        }
    }
};

QTEST_GUILESS_MAIN(tst_RequestPlan)
#include "tst_requestplan.moc"
