// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "refresh/join.h"

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
    void unreadEligibleCostStaysUnknown();
    void anUnknownCreditFlagNeverCounts();
    void joinsPoints();
    void findsThePersona_data();
    void findsThePersona();
    void tellsOurPrincipals_data();
    void tellsOurPrincipals();
    void managementGroupsReachEverySubscriptionOfTheTenant();
    void knowsCustomRoles();
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
             CostPart::Period, costs);
    joinCost({row(kOne, std::nullopt, 2)}, CostPart::EligibleWithoutCredit, costs);
    joinCost({row(kOne, std::nullopt, 7), row(kOne, std::nullopt, 1)}, CostPart::Recent, costs);
    QCOMPARE(costs.size(), 2);
    QCOMPARE(costs[0].applied, cost(11));
    QCOMPARE(costs[0].notApplied, cost(4));
    QCOMPARE(costs[0].eligibleNotApplied, std::optional(cost(2)));
    QCOMPARE(costs[0].recent, cost(8));
    QCOMPARE(costs[0].currency, u"EUR"_s);
    QCOMPARE(costs[1].eligibleNotApplied, std::optional(Cost())); // read, and nothing there
}

void tst_Join::unreadEligibleCostStaysUnknown()
{
    QList<PeriodCost> costs;
    joinCost({row(kOne, false, 4)}, CostPart::Period, costs);
    QCOMPARE(costs[0].eligibleNotApplied, std::nullopt);
    joinCost({row(kTwo, std::nullopt, 4)}, CostPart::Recent, costs);
    QCOMPARE(costs[1].eligibleNotApplied, std::nullopt);
}

void tst_Join::anUnknownCreditFlagNeverCounts()
{
    QList<PeriodCost> costs;
    joinCost({row(kOne, std::nullopt, 5)}, CostPart::Period, costs);
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
