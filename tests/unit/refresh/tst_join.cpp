// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "refresh/joining/accessjoin.h"
#include "refresh/joining/costjoin.h"
#include "refresh/joining/directoryjoin.h"
#include "support/testdata.h"

#include <QFile>
#include <QStringList>
#include <QtTest>

using namespace Pec;

class tst_Join : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsCustomersWithWhatPartnerCenterAdds();
    void aCustomerOnTwoProfilesIsOne();
    void aCustomerCodeIsNotATenant();
    void aSubscriptionListedTwiceIsOne();
    void aSubscriptionWithoutACustomerIsKept();
    void whatIsNoAzureSubscriptionIsLeftOut();
    void listsCurrenciesSortedAndOnce();
    void resellersComeFromBothServices();
    void costWithoutAnOwnerGetsOne();
    void addsCostByPart();
    void neverAddsTwoCurrencies();
    void unreadEligibleCostStaysUnknown();
    void tellsEligibleCostByPricingModel_data();
    void tellsEligibleCostByPricingModel();
    void pricingThatWasReadLeavesNothingUnknown();
    void addsKindsByTheDimension_data();
    void addsKindsByTheDimension();
    void kindsOfThreeQueriesTieToTheCost();
    void takesTheLargestRate_data();
    void takesTheLargestRate();
    void anUnknownCreditFlagNeverCounts();
    void joinsPoints();
    void findsThePersona_data();
    void findsThePersona();
    void tellsOurPrincipals_data();
    void tellsOurPrincipals();
    void managementGroupsReachEverySubscriptionOfTheTenant();
    void knowsCustomRoles();
    void knowsDisabledAccounts_data();
    void knowsDisabledAccounts();
    void takesEndsFromTheSchedule_data();
    void takesEndsFromTheSchedule();
    void joinsDenies();
    void aDenyAssignmentListedTwiceIsOne();
    void joinsDelegations();
};

namespace {

const QString kTenantA = u"c0000000-0000-4000-8000-00000000000a"_s;
const QString kTenantB = u"c0000000-0000-4000-8000-00000000000b"_s;
const SubscriptionId kOne(u"5a000000-0000-4000-8000-000000000001"_s);
const SubscriptionId kTwo(u"5a000000-0000-4000-8000-000000000002"_s);
const TenantId kPartner(u"a0000000-0000-4000-8000-000000000001"_s);
const PrincipalId kAgents(u"f1000000-0000-4000-8000-000000000001"_s);
const PrincipalId kSelf(u"f0000000-0000-4000-8000-000000000001"_s);

Billing::Customer customer(const QString &name, const QString &profile = u"EURO"_s)
{
    Billing::Customer told;
    told.name = name;
    told.displayName = u"Klant "_s + name.right(1);
    told.billingProfile = profile;
    return told;
}

Billing::Subscription subscription(const SubscriptionId &id, const QString &customerName)
{
    Billing::Subscription told;
    told.id = id;
    told.displayName = u"Productie"_s;
    told.status = u"Active"_s;
    told.customerName = customerName;
    told.azurePlan = true;
    return told;
}

Snapshot joined(const Directory &directory)
{
    Snapshot snapshot;
    joinDirectory(directory, snapshot);
    return snapshot;
}

CostManagement::Row row(const SubscriptionId &id, std::optional<bool> credit, int units,
                        QDate date = {})
{
    CostManagement::Row made;
    made.subscription = id;
    made.creditApplied = credit;
    made.date = date;
    made.currency = u"EUR"_s;
    made.cost = {Decimal::fromInteger(units), Decimal::fromInteger(2 * units)};
    return made;
}

//! A row of cost without credit, split by another dimension.
CostManagement::Row splitRow(const SubscriptionId &id, const QString &split, int units)
{
    CostManagement::Row made = row(id, std::nullopt, units);
    made.split = split;
    return made;
}

const RuleBook &ruleBook()
{
    static const RuleBook book = [] {
        QFile file(Testing::ruleBookFile());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no rule book");
        return RuleBook::parse(file.readAll()).value();
    }();
    return book;
}

Cost cost(int units) { return {Decimal::fromInteger(units), Decimal::fromInteger(2 * units)}; }

PartnerFacts partner()
{
    PartnerFacts facts;
    facts.tenant = kPartner;
    facts.domains = {u"noordzee.example"_s};
    facts.agentsGroups = {kAgents};
    facts.user = kSelf;
    facts.linkedPartnerId = u"1234567"_s;
    return facts;
}

TenantFacts tenant(const QString &principalType, const PrincipalId &principal)
{
    TenantFacts facts;
    facts.customer = CustomerId(kTenantA);
    facts.linkedPartnerId = u"1234567"_s;
    facts.subscriptions = {{kOne, TenantId(kTenantA), u"Productie"_s, u"Enabled"_s}};
    ResourceGraph::RoleAssignment assignment;
    assignment.scope = u"/subscriptions/"_s + kOne.value().toUpper();
    assignment.principal = principal;
    assignment.principalType = principalType;
    assignment.role = RoleDefinitionId(u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s);
    assignment.createdOn = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    facts.assignments = {assignment};
    return facts;
}

} // namespace

void tst_Join::joinsCustomersWithWhatPartnerCenterAdds()
{
    Directory directory;
    directory.profiles = {{u"EURO"_s, u"Euro"_s, u"EUR"_s, u"IndirectPartner"_s}};
    directory.customers = {customer(kTenantA)};
    directory.customers.first().azurePlan = true;
    directory.subscriptions = {subscription(kOne, kTenantA)};
    directory.companies = {{TenantId(kTenantA), u"Veiling Westhoek"_s, u"veiling.example"_s}};
    const Snapshot snapshot = joined(directory);
    QCOMPARE(snapshot.customers.size(), 1);
    const Customer &one = snapshot.customers.first();
    QCOMPARE(one.id, CustomerId(kTenantA));
    QCOMPARE(one.name, u"Klant a"_s);
    QCOMPARE(one.domain, u"veiling.example"_s);
    QCOMPARE(one.currency, u"EUR"_s);
    QCOMPARE(one.azurePlan, std::optional(true));
    QCOMPARE(snapshot.subscriptions.first().customer, one.id);
    QCOMPARE(snapshot.subscriptions.first().state, u"Active"_s);
}

void tst_Join::aCustomerOnTwoProfilesIsOne()
{
    Directory directory;
    directory.profiles = {{u"EURO"_s, {}, u"EUR"_s, {}}, {u"USDO"_s, {}, u"USD"_s, {}}};
    directory.customers = {customer(kTenantA, u"EURO"_s), customer(kTenantA.toUpper(), u"USDO"_s)};
    directory.subscriptions = {subscription(kOne, kTenantA),
                               subscription(kTwo, kTenantA.toUpper())};
    const Snapshot snapshot = joined(directory);
    QCOMPARE(snapshot.customers.size(), 1);
    QCOMPARE(snapshot.subscriptions.size(), 2);
    for (const Subscription &one : snapshot.subscriptions)
        QCOMPARE(one.customer, CustomerId(kTenantA));
    QCOMPARE(snapshot.billingCurrencies, (QStringList{u"EUR"_s, u"USD"_s}));
}

void tst_Join::aCustomerCodeIsNotATenant()
{
    Directory directory;
    directory.customers = {customer(u"CUST-17"_s), customer(u"CUST-18"_s)};
    directory.subscriptions = {subscription(kOne, u"CUST-17"_s)};
    directory.subscriptions.first().beneficiaryTenant = TenantId(kTenantB);
    const Snapshot snapshot = joined(directory);
    QCOMPARE(snapshot.customers.size(), 2);
    QCOMPARE(snapshot.customers[0].id, CustomerId(kTenantB)); // told by its subscription
    QCOMPARE(snapshot.customers[0].billingName, u"CUST-17"_s);
    QCOMPARE(snapshot.subscriptions.first().customer, CustomerId(kTenantB));
    QCOMPARE(snapshot.customers[1].id, CustomerId(u"cust-18"_s)); // nobody tells
}

void tst_Join::aSubscriptionListedTwiceIsOne()
{
    Directory directory;
    directory.customers = {customer(kTenantA), customer(kTenantB)};
    directory.subscriptions = {subscription(kOne, kTenantA), subscription(kOne, kTenantB),
                               subscription(kTwo, kTenantA)};
    directory.subscriptions[0].status = u"Expired"_s;
    Snapshot snapshot = joined(directory);
    QCOMPARE(snapshot.subscriptions.size(), 2);
    QCOMPARE(snapshot.subscriptions.first().id, kOne);
    QCOMPARE(snapshot.subscriptions.first().customer, CustomerId(kTenantB)); // the active one
    std::swap(directory.subscriptions[0], directory.subscriptions[1]);
    snapshot = joined(directory);
    QCOMPARE(snapshot.subscriptions.size(), 2);
    QCOMPARE(snapshot.subscriptions.first().customer, CustomerId(kTenantB));
}

void tst_Join::aSubscriptionWithoutACustomerIsKept()
{
    Directory directory;
    directory.companies = {{TenantId(kTenantB), u"Bakkerij Zilt"_s, u"zilt.example"_s}};
    directory.subscriptions = {subscription(kOne, {}), subscription(kTwo, {})};
    directory.subscriptions[1].beneficiaryTenant = TenantId(kTenantB);
    const Snapshot snapshot = joined(directory);
    QCOMPARE(snapshot.subscriptions.size(), 2);
    QVERIFY(snapshot.subscriptions[0].customer.isEmpty());
    QCOMPARE(snapshot.subscriptions[1].customer, CustomerId(kTenantB));
    QCOMPARE(snapshot.customers.size(), 1);
    QCOMPARE(snapshot.customers.first().domain, u"zilt.example"_s);
}

void tst_Join::whatIsNoAzureSubscriptionIsLeftOut()
{
    Directory directory;
    directory.customers = {customer(kTenantA)};
    directory.subscriptions = {subscription(SubscriptionId(), kTenantA)};
    QVERIFY(joined(directory).subscriptions.isEmpty());
}

void tst_Join::listsCurrenciesSortedAndOnce()
{
    Directory directory;
    directory.profiles = {{u"a"_s, {}, u"USD"_s, {}},
                          {u"b"_s, {}, u"EUR"_s, {}},
                          {u"c"_s, {}, u"USD"_s, {}},
                          {u"d"_s, {}, {}, {}}};
    QCOMPARE(joined(directory).billingCurrencies, (QStringList{u"EUR"_s, u"USD"_s}));
}

void tst_Join::resellersComeFromBothServices()
{
    Directory directory;
    directory.customers = {customer(kTenantA), customer(kTenantB)};
    directory.customers[0].resellers = {{ResellerId(u"e-2"_s), u"Kade IT"_s}};
    directory.customers[1].resellers = {{ResellerId(u"e-1"_s), u"told by billing"_s}};
    directory.resellers = {{ResellerId(u"E-1"_s), u"Duin ICT"_s, u"7654321"_s}};
    const Snapshot snapshot = joined(directory);
    QCOMPARE(snapshot.resellers.size(), 2);
    QCOMPARE(snapshot.resellers[0].name, u"Duin ICT"_s);
    QCOMPARE(snapshot.resellers[0].mpnId, u"7654321"_s);
    QCOMPARE(snapshot.resellers[1].name, u"Kade IT"_s);
    QCOMPARE(snapshot.customers[0].reseller, ResellerId(u"e-2"_s));
}

void tst_Join::costWithoutAnOwnerGetsOne()
{
    Directory directory;
    directory.customers = {customer(kTenantA)};
    directory.subscriptions = {subscription(kOne, {})};
    Snapshot snapshot = joined(directory);
    CostManagement::Row known = row(kOne, std::nullopt, 1);
    known.customer = TenantId(kTenantA);
    CostManagement::Row gone = row(kTwo, std::nullopt, 1);
    gone.customer = TenantId(kTenantB);
    joinOwners({known, gone, gone}, snapshot);
    QCOMPARE(snapshot.subscriptions.size(), 2);
    QCOMPARE(snapshot.subscriptions[0].customer, CustomerId(kTenantA));
    QCOMPARE(snapshot.subscriptions[1].id, kTwo);
    QCOMPARE(snapshot.subscriptions[1].customer, CustomerId(kTenantB));
    QCOMPARE(snapshot.subscriptions[1].state, u"Unlisted"_s);
    QCOMPARE(snapshot.customers.size(), 2); // else its cost would fall out of the totals
    QCOMPARE(snapshot.customers[1].id, CustomerId(kTenantB));
    known.customer = TenantId(kTenantB);
    joinOwners({known}, snapshot);
    QCOMPARE(snapshot.subscriptions[0].customer, CustomerId(kTenantA)); // what billing told stays
}

void tst_Join::addsCostByPart()
{
    QList<PeriodCost> costs;
    joinCost({row(kOne, true, 10), row(kOne, false, 4), row(kOne, true, 1), row(kTwo, false, 3)},
             PeriodPart::Period, costs);
    joinPricing({splitRow(kOne, u"OnDemand"_s, 2)}, ruleBook(), costs);
    joinCost({row(kOne, std::nullopt, 7), row(kOne, std::nullopt, 1)}, PeriodPart::Recent, costs);
    QCOMPARE(costs.size(), 2);
    QCOMPARE(costs[0].applied, cost(11));
    QCOMPARE(costs[0].notApplied, cost(4));
    QCOMPARE(costs[0].eligibleNotApplied, std::optional(cost(2)));
    QCOMPARE(costs[0].recent, cost(8));
    QCOMPARE(costs[0].currency, u"EUR"_s);
    QCOMPARE(costs[1].eligibleNotApplied, std::optional(Cost())); // read, and nothing there
}

void tst_Join::neverAddsTwoCurrencies()
{
    CostManagement::Row pounds = row(kOne, true, 5);
    pounds.currency = u"GBP"_s;
    QList<PeriodCost> costs;
    joinCost({row(kOne, true, 10), pounds, row(kOne, true, 1)}, PeriodPart::Period, costs);
    QCOMPARE(costs.size(), 2);
    QCOMPARE(costs[0].currency, u"EUR"_s);
    QCOMPARE(costs[0].applied, cost(11));
    QCOMPARE(costs[1].currency, u"GBP"_s);
    QCOMPARE(costs[1].applied, cost(5));
}

void tst_Join::unreadEligibleCostStaysUnknown()
{
    QList<PeriodCost> costs;
    joinCost({row(kOne, false, 4)}, PeriodPart::Period, costs);
    QCOMPARE(costs[0].eligibleNotApplied, std::nullopt);
    joinCost({row(kTwo, std::nullopt, 4)}, PeriodPart::Recent, costs);
    QCOMPARE(costs[1].eligibleNotApplied, std::nullopt);
}

void tst_Join::tellsEligibleCostByPricingModel_data()
{
    // https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("eligible");
    QTest::addColumn<ProductKind>("kind");
    const auto row = [](const char *model, bool eligible, ProductKind kind) {
        QTest::newRow(model) << QString::fromLatin1(model) << eligible << kind;
    };
    row("OnDemand", true, ProductKind::Other);
    row("On Demand", true, ProductKind::Other); // as in cost files
    row("ondemand", true, ProductKind::Other);
    row("Reservation", false, ProductKind::Reservation);
    row("SavingsPlan", false, ProductKind::SavingsPlan);
    row("Savings Plan", false, ProductKind::SavingsPlan);
    row("Spot", false, ProductKind::Spot);
    row("Something new", false, ProductKind::Other);
    row("", false, ProductKind::Other);
}

void tst_Join::tellsEligibleCostByPricingModel()
{
    QFETCH(QString, model);
    QFETCH(bool, eligible);
    QFETCH(ProductKind, kind);
    QList<PeriodCost> costs;
    joinCost({row(kOne, false, 9)}, PeriodPart::Period, costs);
    joinPricing({splitRow(kOne, model, 4), splitRow(kOne, model, 5)}, ruleBook(), costs);
    QCOMPARE(costs.size(), 1);
    QCOMPARE(costs[0].eligibleNotApplied, std::optional(cost(eligible ? 9 : 0)));
    QCOMPARE(costs[0].notEligible,
             eligible ? QList<KindCost>() : (QList<KindCost>{{kind, cost(9)}}));
    QCOMPARE(costs[0].notApplied, cost(9)); // of which it is a part
}

void tst_Join::pricingThatWasReadLeavesNothingUnknown()
{
    QList<PeriodCost> costs;
    joinCost({row(kOne, false, 4), row(kTwo, true, 3)}, PeriodPart::Period, costs);
    joinPricing({splitRow(kOne, u"On Demand"_s, 4)}, ruleBook(), costs);
    QCOMPARE(costs[1].eligibleNotApplied, std::optional(Cost())); // read, and nothing there
    const SubscriptionId third(u"5a000000-0000-4000-8000-000000000003"_s);
    joinPricing({splitRow(third, u"Spot"_s, 2)}, ruleBook(), costs);
    QCOMPARE(costs.size(), 3); // the period's rows may be of an earlier moment
    QCOMPARE(costs[2].subscription, third);
    QCOMPARE(costs[2].currency, u"EUR"_s);
}

void tst_Join::addsKindsByTheDimension_data()
{
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("kind"); // -1: excludes nothing
    const auto row = [](const char *dimension, const char *value, int kind) {
        QTest::addRow("%s: %s", dimension, value)
            << QString::fromLatin1(dimension) << QString::fromLatin1(value) << kind;
    };
    const auto of = [](ProductKind kind) { return int(kind); };
    row("PublisherType", "Microsoft", -1);
    row("PublisherType", "microsoft", -1);
    row("PublisherType", "Azure", -1);
    row("PublisherType", "Marketplace", of(ProductKind::Marketplace));
    row("PublisherType", "Contoso", of(ProductKind::ThirdParty));
    row("ChargeType", "Usage", -1);
    row("ChargeType", "Purchase", of(ProductKind::Purchase));
    row("ChargeType", "Refund", of(ProductKind::Refund));
    row("ChargeType", "Tax", of(ProductKind::Purchase)); // not usage
    row("ResourceType", "Marketplace", -1); // no dimension that the book knows
}

void tst_Join::addsKindsByTheDimension()
{
    QFETCH(QString, dimension);
    QFETCH(QString, value);
    QFETCH(int, kind);
    QList<PeriodCost> costs;
    joinCost({row(kOne, false, 9)}, PeriodPart::Period, costs);
    joinKinds({splitRow(kOne, value, 4), splitRow(kOne, value, 1)}, dimension, ruleBook(), costs);
    QCOMPARE(costs[0].notEligible,
             kind < 0 ? QList<KindCost>() : (QList<KindCost>{{ProductKind(kind), cost(5)}}));
    QCOMPARE(costs[0].eligibleNotApplied, std::nullopt); // kinds alone do not tell it
}

void tst_Join::kindsOfThreeQueriesTieToTheCost()
{
    // 100 without credit: 7 of the marketplace, 3 of others; of Microsoft's 90 are 12 purchases and
    // 5 refunds; of the usage are 20 reservations, 8 spot, 5 savings plan and 40 on demand.
    QList<PeriodCost> costs;
    joinCost({row(kOne, false, 100)}, PeriodPart::Period, costs);
    joinPricing({splitRow(kOne, u"OnDemand"_s, 40), splitRow(kOne, u"Reservation"_s, 20),
                 splitRow(kOne, u"Spot"_s, 8), splitRow(kOne, u"SavingsPlan"_s, 5)},
                ruleBook(), costs);
    joinKinds({splitRow(kOne, u"Microsoft"_s, 90), splitRow(kOne, u"Marketplace"_s, 7),
               splitRow(kOne, u"Contoso"_s, 3)},
              u"PublisherType"_s, ruleBook(), costs);
    joinKinds({splitRow(kOne, u"Usage"_s, 73), splitRow(kOne, u"Purchase"_s, 12),
               splitRow(kOne, u"Refund"_s, 5)},
              u"ChargeType"_s, ruleBook(), costs);
    Cost sum = costs[0].eligibleNotApplied.value();
    for (const KindCost &kind : std::as_const(costs[0].notEligible))
        sum += kind.cost;
    QCOMPARE(sum, costs[0].notApplied);
    QCOMPARE(costs[0].notEligible.size(), 7);
}

void tst_Join::takesTheLargestRate_data()
{
    QTest::addColumn<QStringList>("rates"); // "-" before one: its cost is nothing
    QTest::addColumn<QString>("expected"); // empty: none
    QTest::newRow("none") << QStringList{} << u""_s;
    QTest::newRow("one") << QStringList{u"0.15"_s} << u"0.15"_s;
    QTest::newRow("with and without") << QStringList{u"0"_s, u"0.15"_s, u""_s} << u"0.15"_s;
    QTest::newRow("two rates") << QStringList{u"0.2"_s, u"0.15"_s} << u"0.2"_s;
    QTest::newRow("only without credit") << QStringList{u"0"_s, u""_s} << u""_s;
    QTest::newRow("of no cost") << QStringList{u"-0.3"_s, u"0.15"_s} << u"0.15"_s;
    QTest::newRow("no number") << QStringList{u"15 %"_s, u"null"_s} << u""_s;
}

void tst_Join::takesTheLargestRate()
{
    QFETCH(QStringList, rates);
    QFETCH(QString, expected);
    QList<CostManagement::Row> rows;
    for (QString &rate : rates) {
        const bool nothing = rate.startsWith(u'-');
        rows.append(splitRow(SubscriptionId(), nothing ? rate.mid(1) : rate, nothing ? 0 : 5));
    }
    const std::optional<Decimal> rate = largestRate(rows);
    QCOMPARE(rate ? rate->toString() : QString(), expected);
}

void tst_Join::anUnknownCreditFlagNeverCounts()
{
    QList<PeriodCost> costs;
    joinCost({row(kOne, std::nullopt, 5)}, PeriodPart::Period, costs);
    QCOMPARE(costs[0].applied, Cost());
    QCOMPARE(costs[0].notApplied, cost(5));
    QList<CostPoint> points;
    joinPoints({row(kOne, std::nullopt, 5, QDate(2026, 11, 1))}, CostGrain::Day, PointPart::All, {},
               points);
    QCOMPARE(points[0].applied, Cost());
    QCOMPARE(points[0].notApplied, cost(5));
}

void tst_Join::joinsPoints()
{
    const QDate day(2026, 11, 1);
    QList<CostPoint> points;
    const QHash<SubscriptionId, CustomerId> owners{{kOne, CustomerId(kTenantA)}};
    joinPoints(
        {row(kOne, true, 3, day), row(kOne, false, 2, day), row(kOne, true, 1, day.addDays(1))},
        CostGrain::Day, PointPart::All, owners, points);
    joinPoints({row(kOne, true, 9, day)}, CostGrain::Month, PointPart::All, owners, points);
    QCOMPARE(points.size(), 3); // a day and a month of the same date are two points
    QCOMPARE(points[0].applied, cost(3));
    QCOMPARE(points[0].notApplied, cost(2));
    QCOMPARE(points[0].customer, CustomerId(kTenantA));
    QCOMPARE(points[2].grain, CostGrain::Month);
    QCOMPARE(points[2].eligibleNotApplied, std::nullopt);
    joinPoints({}, CostGrain::Month, PointPart::EligibleWithoutCredit, owners, points);
    QCOMPARE(points[2].eligibleNotApplied, std::optional(Cost()));
    QCOMPARE(points[0].eligibleNotApplied, std::nullopt); // of days it is not read
    CostManagement::Row ofCustomer = row(SubscriptionId(), true, 4, day);
    ofCustomer.customer = TenantId(kTenantB);
    joinPoints({ofCustomer}, CostGrain::Day, PointPart::All, owners, points);
    QCOMPARE(points.last().customer, CustomerId(kTenantB));
    QVERIFY(points.last().subscription.isEmpty());
}

void tst_Join::findsThePersona_data()
{
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("accountType");
    QTest::addColumn<Persona>("expected");
    const QString indirect = u"IndirectPartner"_s;
    const QString direct = u"CSPPartner"_s;
    const QString other = u"Tomorrow"_s;
    const QString account = u"Partner"_s;
    QTest::newRow("provider") << QStringList{indirect, indirect} << account
                              << Persona::IndirectProvider;
    QTest::newRow("direct bill") << QStringList{direct} << account << Persona::DirectBill;
    QTest::newRow("reseller") << QStringList{direct} << u"reseller"_s << Persona::IndirectReseller;
    QTest::newRow("they disagree") << QStringList{indirect, direct} << account << Persona::Unknown;
    QTest::newRow("nothing known") << QStringList{other, u""_s} << account << Persona::Unknown;
    QTest::newRow("no profiles") << QStringList{} << account << Persona::Unknown;
    QTest::newRow("unknown first") << QStringList{other, direct} << account << Persona::DirectBill;
    QTest::newRow("unknown last") << QStringList{direct, other} << account << Persona::DirectBill;
    QTest::newRow("unknown between two that disagree")
        << QStringList{direct, other, indirect} << account << Persona::Unknown;
}

void tst_Join::findsThePersona()
{
    QFETCH(QStringList, types);
    QFETCH(QString, accountType);
    QFETCH(Persona, expected);
    QList<Billing::BillingProfile> profiles;
    for (const QString &type : types)
        profiles.append({{}, {}, {}, type});
    QCOMPARE(personaOf(profiles, accountType), expected);
}

void tst_Join::tellsOurPrincipals_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("userType");
    QTest::addColumn<QString>("appOwner");
    QTest::addColumn<PrincipalKind>("kind");
    QTest::addColumn<bool>("ours");
    const QString none;
    QTest::newRow("guest of our domain")
        << u"User"_s << u"bram_noordzee.example#EXT#@veiling.example"_s << u"Guest"_s << none
        << PrincipalKind::Guest << true;
    QTest::newRow("guest of our domain in capitals")
        << u"user"_s << u"Bram_NoordZee.example#EXT#@veiling.example"_s << u"Guest"_s << none
        << PrincipalKind::Guest << true;
    QTest::newRow("guest with a low line in the name")
        << u"User"_s << u"bram_de_boer_noordzee.example#EXT#@veiling.example"_s << u"Guest"_s
        << none << PrincipalKind::Guest << true;
    QTest::newRow("guest of another domain")
        << u"User"_s << u"eva_notnoordzee.example#EXT#@veiling.example"_s << u"Guest"_s << none
        << PrincipalKind::Guest << false;
    QTest::newRow("guest of a longer domain")
        << u"User"_s << u"eva_noordzee.example.evil.example#EXT#@v.example"_s << u"Guest"_s << none
        << PrincipalKind::Guest << false;
    QTest::newRow("own user who calls himself so")
        << u"User"_s << u"bram_noordzee.example@veiling.example"_s << u"Member"_s << none
        << PrincipalKind::User << false;
    QTest::newRow("our application")
        << u"ServicePrincipal"_s << none << none << kPartner.value().toUpper()
        << PrincipalKind::ServicePrincipal << true;
    QTest::newRow("application of somebody else")
        << u"ServicePrincipal"_s << none << none << kTenantB << PrincipalKind::ServicePrincipal
        << false;
    QTest::newRow("group") << u"Group"_s << none << none << none << PrincipalKind::Group << false;
    QTest::newRow("device") << u"Device"_s << none << none << none << PrincipalKind::Unknown
                            << false;
}

void tst_Join::tellsOurPrincipals()
{
    QFETCH(QString, type);
    QFETCH(QString, userName);
    QFETCH(QString, userType);
    QFETCH(QString, appOwner);
    QFETCH(PrincipalKind, kind);
    QFETCH(bool, ours);
    const PrincipalId id(u"d-1"_s);
    TenantFacts facts = tenant(type, id);
    Graph::DirectoryObject object;
    object.id = id;
    object.kind =
        appOwner.isEmpty() ? Graph::ObjectKind::User : Graph::ObjectKind::ServicePrincipal;
    object.displayName = u"Bram"_s;
    object.userPrincipalName = userName;
    object.userType = userType;
    object.appOwner = TenantId(appOwner);
    facts.objects.insert(id, object);
    const QList<AccessFact> list = joinAssignments(facts, partner());
    QCOMPARE(list.size(), 1);
    const AccessFact &fact = list.first();
    QCOMPARE(fact.kind, kind);
    QCOMPARE(fact.ours, ours);
    QCOMPARE(fact.principalTenant, ours ? kPartner : TenantId(appOwner));
    QCOMPARE(fact.principalName, u"Bram"_s);
    QCOMPARE(fact.subscription, kOne);
    QVERIFY(!fact.signedIn && !fact.linkedPartnerId); // nobody else's link can be read
    QCOMPARE(fact.createdOn, QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC));
}

void tst_Join::managementGroupsReachEverySubscriptionOfTheTenant()
{
    TenantFacts facts = tenant(u"ForeignGroup"_s, kAgents);
    facts.subscriptions.append({kTwo, TenantId(kTenantA), {}, {}});
    facts.subscriptions.append({SubscriptionId(u"5a-delegated"_s), TenantId(kTenantB), {}, {}});
    facts.self = kSelf;
    facts.selfGroups = {kAgents};
    for (const QString &scope :
         {u"/providers/Microsoft.Management/managementGroups/mg"_s, u"/"_s}) {
        facts.assignments.first().scope = scope;
        const QList<AccessFact> list = joinAssignments(facts, partner());
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0].subscription, kOne);
        QCOMPARE(list[1].subscription, kTwo);
        QCOMPARE(list[0].scope, scope);
        QCOMPARE(list[0].kind, PrincipalKind::ForeignGroup);
        QCOMPARE(list[0].principalTenant, kPartner);
        QVERIFY(list[0].signedIn);
        QCOMPARE(list[0].linkedPartnerId, std::optional(u"1234567"_s));
    }
    facts.assignments.first().scope = u"/subscriptions/"_s + kTwo.value() + u"/resourceGroups/rg"_s;
    QCOMPARE(joinAssignments(facts, partner()).first().subscription, kTwo);
}

void tst_Join::knowsCustomRoles()
{
    TenantFacts facts = tenant(u"User"_s, kSelf);
    facts.self = kSelf;
    QVERIFY(!joinAssignments(facts, partner()).first().customRole);
    facts.customRoles = {{facts.assignments.first().role, u"Eigen beheerder"_s, true}};
    const AccessFact fact = joinAssignments(facts, partner()).first();
    QVERIFY(fact.customRole && fact.signedIn);
    QCOMPARE(fact.roleName, u"Eigen beheerder"_s);
}

void tst_Join::knowsDisabledAccounts_data()
{
    QTest::addColumn<int>("enabled"); // -1: not told
    QTest::addColumn<bool>("disabled");
    QTest::newRow("enabled") << 1 << false;
    QTest::newRow("disabled") << 0 << true;
    QTest::newRow("not told") << -1 << false;
}

void tst_Join::knowsDisabledAccounts()
{
    QFETCH(int, enabled);
    QFETCH(bool, disabled);
    const PrincipalId id(u"d-1"_s);
    TenantFacts facts = tenant(u"User"_s, id);
    Graph::DirectoryObject object;
    object.id = id;
    if (enabled >= 0)
        object.enabled = enabled == 1;
    facts.objects.insert(id, object);
    QCOMPARE(joinAssignments(facts, partner()).first().principalDisabled, disabled);
    facts.objects.clear(); // a principal that the directory does not know
    const AccessFact unknown = joinAssignments(facts, partner()).first();
    QVERIFY(!unknown.principalDisabled && !unknown.ours && unknown.principalName.isEmpty());
}

void tst_Join::takesEndsFromTheSchedule_data()
{
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<bool>("activated");
    QTest::addColumn<bool>("ends");
    QTest::addColumn<bool>("timeBound");
    const QString role = u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s;
    const QString scope = u"/subscriptions/"_s + kOne.value();
    const auto row = [](const char *what, const QString &principal, const QString &ofRole,
                        const QString &atScope, bool activated, bool ends, bool timeBound) {
        QTest::newRow(what) << principal << ofRole << atScope << activated << ends << timeBound;
    };
    row("assigned, with an end", u"d-1"_s, role, scope, false, true, true);
    row("ids and scope in another case", u"D-1"_s, role.toUpper(), scope.toUpper(), false, true,
        true);
    row("activated for a while", u"d-1"_s, role, scope, true, true, true);
    row("activated, end not told", u"d-1"_s, role, scope, true, false, true);
    row("assigned for good", u"d-1"_s, role, scope, false, false, false);
    row("of somebody else", u"d-2"_s, role, scope, false, true, false);
    row("of another role", u"d-1"_s, u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s, scope, false, true,
        false);
    row("of a resource group", u"d-1"_s, role, scope + u"/resourceGroups/rg"_s, false, true, false);
}

void tst_Join::takesEndsFromTheSchedule()
{
    QFETCH(QString, principal);
    QFETCH(QString, role);
    QFETCH(QString, scope);
    QFETCH(bool, activated);
    QFETCH(bool, ends);
    QFETCH(bool, timeBound);
    const QDateTime end(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    TenantFacts facts = tenant(u"User"_s, PrincipalId(u"d-1"_s));
    facts.schedules.insert(kOne, {{PrincipalId(principal), RoleDefinitionId(role), scope, activated,
                                   ends ? end : QDateTime()}});
    AccessFact fact = joinAssignments(facts, partner()).first();
    QCOMPARE(fact.timeBound, timeBound);
    QCOMPARE(fact.endsOn, timeBound && ends ? end : QDateTime());
    // What privileged identity management tells of one subscription says nothing of another.
    facts.schedules.insert(kTwo, facts.schedules.take(kOne));
    fact = joinAssignments(facts, partner()).first();
    QVERIFY(!fact.timeBound && !fact.endsOn.isValid());
}

void tst_Join::joinsDenies()
{
    TenantFacts facts = tenant(u"User"_s, kSelf);
    QVERIFY(joinDenies(facts).isEmpty());
    const PrincipalId everyone(u"00000000-0000-0000-0000-000000000000"_s);
    facts.denies.insert(kTwo, {{u"d-2"_s, u"Tweede"_s, u"/subscriptions/x"_s, {everyone}, {kSelf}},
                               {u"d-1"_s, u"Eerste"_s, u"/"_s, {kAgents}, {}}});
    facts.denies.insert(kOne, {{u"d-1"_s, u"Eerste"_s, u"/"_s, {kAgents}, {}}});
    const QList<DenyAssignment> list = joinDenies(facts);
    QCOMPARE(list.size(), 3); // by subscription and id, whatever the order of the answers
    QCOMPARE(list[0].subscription, kOne);
    QCOMPARE(list[1].subscription, kTwo);
    QCOMPARE(list[1].id, u"d-1"_s);
    QCOMPARE(list[1].name, u"Eerste"_s);
    QCOMPARE(list[1].scope, u"/"_s);
    QCOMPARE(list[1].principals, QList<PrincipalId>{kAgents});
    QCOMPARE(list[2].principals, QList<PrincipalId>{everyone});
    QCOMPARE(list[2].excluded, QList<PrincipalId>{kSelf});
}

void tst_Join::aDenyAssignmentListedTwiceIsOne()
{
    const Arm::DenyAssignment first{u"d-1"_s, u"Eerste"_s, u"/"_s, {kAgents}, {}};
    const Arm::DenyAssignment second{u"d-2"_s, u"Tweede"_s, u"/subscriptions/x"_s, {kSelf}, {}};
    Arm::DenyAssignment elsewhere = first;
    elsewhere.scope = u"/subscriptions/x"_s;
    TenantFacts facts = tenant(u"User"_s, kSelf);
    facts.denies.insert(kOne, {first, second, first, second}); // a page came twice
    facts.denies.insert(kTwo, {first, elsewhere});
    const QList<DenyAssignment> list = joinDenies(facts);
    QStringList told;
    for (const DenyAssignment &deny : list)
        told.append(deny.subscription.value().right(1) + u' ' + deny.id + u' ' + deny.scope);
    QCOMPARE(told, (QStringList{u"1 d-1 /"_s, u"1 d-2 /subscriptions/x"_s, u"2 d-1 /"_s,
                                u"2 d-1 /subscriptions/x"_s}));
}

void tst_Join::joinsDelegations()
{
    PartnerFacts us = partner();
    const PrincipalId group(u"f1000000-0000-4000-8000-000000000003"_s);
    us.userGroups = {group};
    ResourceGraph::Delegation delegation;
    delegation.subscription = kOne;
    delegation.scope = u"/subscriptions/"_s + kOne.value();
    delegation.managedBy = kPartner;
    const RoleDefinitionId role(u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s);
    delegation.authorizations = {{group, u"Ploeg Azure"_s, role, false},
                                 {kSelf, u"Anna"_s, role, true},
                                 {PrincipalId(u"x"_s), u"Iemand"_s, role, false}};
    ResourceGraph::Delegation toOther = delegation;
    toOther.managedBy = TenantId(kTenantB);
    toOther.authorizations = {{kSelf, u"Anna"_s, role, false}};
    ResourceGraph::Delegation hidden;
    hidden.subscription = kTwo;
    const QList<AccessFact> list = joinDelegations({delegation, toOther, hidden}, us);
    QCOMPARE(list.size(), 4);
    for (const AccessFact &fact : list)
        QVERIFY(fact.lighthouse && fact.role == role && fact.subscription == kOne);
    QCOMPARE(list[0].kind, PrincipalKind::Group);
    QVERIFY(list[0].signedIn && !list[0].timeBound);
    QCOMPARE(list[0].linkedPartnerId, std::optional(u"1234567"_s));
    QVERIFY(list[1].signedIn && list[1].timeBound); // eligible: only after activation
    QVERIFY(!list[2].signedIn && !list[2].linkedPartnerId);
    QCOMPARE(list[2].principalTenant, kPartner);
    QVERIFY(!list[3].signedIn); // the same id in another tenant is somebody else
    QCOMPARE(list[3].principalTenant, TenantId(kTenantB));
}

QTEST_GUILESS_MAIN(tst_Join)
#include "tst_join.moc"
