// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/join.h"

#include "core/strings.h"

#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <tuple>

namespace Pec {

namespace {

//! A billing customer's tenant: its name where that is a GUID, else what its subscriptions say.
TenantId tenantOf(const Billing::Customer &customer, const QHash<QString, TenantId> &tenantByName)
{
    if (!QUuid::fromString(customer.name).isNull())
        return TenantId(customer.name);
    const TenantId told = tenantByName.value(customer.name);
    return told.isEmpty() ? TenantId(customer.name) : told;
}

PrincipalKind kindOf(const QString &principalType, const Graph::DirectoryObject *object)
{
    if (principalType.compare("ForeignGroup"_L1, Qt::CaseInsensitive) == 0)
        return PrincipalKind::ForeignGroup;
    if (principalType.compare("Group"_L1, Qt::CaseInsensitive) == 0)
        return PrincipalKind::Group;
    if (principalType.compare("ServicePrincipal"_L1, Qt::CaseInsensitive) == 0)
        return PrincipalKind::ServicePrincipal;
    if (principalType.compare("User"_L1, Qt::CaseInsensitive) == 0)
        return object && object->userType == "Guest"_L1 ? PrincipalKind::Guest
                                                        : PrincipalKind::User;
    return PrincipalKind::Unknown;
}

//! A guest's user name carries its home domain: "anna_partner.example#EXT#@customer.example".
bool isGuestOf(const Graph::DirectoryObject &object, const QStringList &domains)
{
    const qsizetype mark = object.userPrincipalName.indexOf("#EXT#"_L1);
    if (mark < 0)
        return false;
    const QString home = object.userPrincipalName.left(mark).section(u'_', -1);
    return domains.contains(home, Qt::CaseInsensitive);
}

SubscriptionId subscriptionOf(const QString &scope)
{
    const QStringList segments = scope.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() >= 2 && segments[0].compare("subscriptions"_L1, Qt::CaseInsensitive) == 0)
        return SubscriptionId(segments[1]);
    return {};
}

AccessFact factOf(const ResourceGraph::RoleAssignment &assignment, const TenantFacts &facts,
                  const PartnerFacts &partner)
{
    const auto found = facts.objects.constFind(assignment.principal);
    const Graph::DirectoryObject *object = found == facts.objects.cend() ? nullptr : &*found;
    AccessFact fact;
    fact.kind = kindOf(assignment.principalType, object);
    fact.principal = assignment.principal;
    fact.role = assignment.role;
    fact.scope = assignment.scope;
    fact.createdOn = assignment.createdOn;
    fact.signedIn = (!facts.self.isEmpty() && assignment.principal == facts.self)
                    || facts.selfGroups.contains(assignment.principal);
    if (fact.signedIn)
        fact.linkedPartnerId = facts.linkedPartnerId;
    if (object) {
        fact.principalName = object->displayName;
        fact.principalDisabled = object->enabled == false;
        const bool ourApplication = object->kind == Graph::ObjectKind::ServicePrincipal
                                    && object->appOwner == partner.tenant;
        const bool ourGuest = isGuestOf(*object, partner.domains);
        fact.ours = ourApplication || ourGuest;
        if (fact.ours)
            fact.principalTenant = partner.tenant;
        else if (!object->appOwner.isEmpty())
            fact.principalTenant = object->appOwner;
    }
    if (fact.kind == PrincipalKind::ForeignGroup && partner.agentsGroups.contains(fact.principal))
        fact.principalTenant = partner.tenant;
    return fact;
}

//! Costs by subscription and currency, since two currencies are never added; one that is not there
//! yet is added.
class CostsById
{
public:
    explicit CostsById(QList<PeriodCost> &costs)
        : m_costs(costs)
    {
        m_indexOf.reserve(costs.size());
        for (qsizetype i = 0; i < costs.size(); ++i)
            m_indexOf.insert({costs[i].subscription, costs[i].currency}, i);
    }

    [[nodiscard]] PeriodCost &of(const CostManagement::Row &row)
    {
        const std::pair key(row.subscription, row.currency);
        const auto found = m_indexOf.constFind(key);
        if (found != m_indexOf.cend())
            return m_costs[*found];
        m_indexOf.insert(key, m_costs.size());
        PeriodCost cost;
        cost.subscription = row.subscription;
        cost.currency = row.currency;
        m_costs.append(cost);
        return m_costs.last();
    }

private:
    QList<PeriodCost> &m_costs;
    QHash<std::pair<SubscriptionId, QString>, qsizetype> m_indexOf;
};

void addKind(PeriodCost &cost, ProductKind kind, const Cost &amount)
{
    for (KindCost &known : cost.notEligible) {
        if (known.kind == kind) {
            known.cost += amount;
            return;
        }
    }
    cost.notEligible.append({kind, amount});
}

//! "OnDemand" in queries, "On Demand" in cost files.
bool isOnDemand(QString pricingModel)
{
    return pricingModel.remove(u' ').compare("OnDemand"_L1, Qt::CaseInsensitive) == 0;
}

//! The end of a time-bound assignment, where privileged identity management told one.
const Arm::ScheduleInstance *scheduleOf(const AccessFact &fact, const TenantFacts &facts)
{
    const auto instances = facts.schedules.constFind(fact.subscription);
    if (instances == facts.schedules.cend())
        return nullptr;
    const auto found = std::find_if(
        instances->cbegin(), instances->cend(), [&fact](const Arm::ScheduleInstance &instance) {
            return instance.principal == fact.principal && instance.role == fact.role
                   && instance.scope.compare(fact.scope, Qt::CaseInsensitive) == 0;
        });
    return found == instances->cend() ? nullptr : &*found;
}

void takeSchedule(AccessFact &fact, const TenantFacts &facts)
{
    const Arm::ScheduleInstance *instance = scheduleOf(fact, facts);
    if (!instance)
        return;
    fact.timeBound = instance->activated || instance->endsOn.isValid();
    fact.endsOn = instance->endsOn;
}

//! The one entry of each Azure subscription: after a move an old one may be listed beside the
//! active one, and its cost must count once.
QHash<SubscriptionId, const Billing::Subscription *>
entriesById(const QList<Billing::Subscription> &subscriptions)
{
    QHash<SubscriptionId, const Billing::Subscription *> entries;
    for (const Billing::Subscription &told : subscriptions) {
        const Billing::Subscription *&entry = entries[told.id];
        if (!entry || (told.status == "Active"_L1 && entry->status != "Active"_L1))
            entry = &told;
    }
    return entries;
}

} // namespace

void joinDirectory(const Directory &directory, Snapshot &snapshot)
{
    QHash<QString, QString> currencyOf;
    for (const Billing::BillingProfile &profile : directory.profiles) {
        currencyOf.insert(profile.name, profile.currency);
        if (!profile.currency.isEmpty() && !snapshot.billingCurrencies.contains(profile.currency))
            snapshot.billingCurrencies.append(profile.currency);
    }
    snapshot.billingCurrencies.sort();
    QHash<TenantId, QString> domainOf;
    for (const PartnerCenter::Customer &company : directory.companies)
        domainOf.insert(company.tenant, company.domain);
    QHash<QString, TenantId> tenantByName;
    for (const Billing::Subscription &subscription : directory.subscriptions) {
        if (!subscription.beneficiaryTenant.isEmpty())
            tenantByName.insert(subscription.customerName, subscription.beneficiaryTenant);
    }
    QHash<ResellerId, Reseller> resellers;
    // Billing names a reseller by its partner id in some answers and by its tenant in others.
    QHash<QString, ResellerId> resellerByMpnId;
    for (const PartnerCenter::Reseller &reseller : directory.resellers) {
        resellers.insert(reseller.id, {reseller.id, reseller.name, reseller.mpnId});
        resellerByMpnId.insert(reseller.mpnId, reseller.id);
    }
    const auto resellerOf = [&resellerByMpnId](const ResellerId &told) {
        return resellerByMpnId.value(told.value(), told);
    };

    QHash<QString, CustomerId> idByName;
    QSet<CustomerId> known;
    for (const Billing::Customer &told : directory.customers) {
        Customer customer;
        customer.id = tenantOf(told, tenantByName);
        idByName.insert(told.name, customer.id);
        if (known.contains(customer.id))
            continue; // one row for each billing profile
        known.insert(customer.id);
        customer.billingName = told.name;
        customer.name = told.displayName;
        customer.domain = domainOf.value(customer.id);
        customer.currency = currencyOf.value(told.billingProfile);
        customer.azurePlan = told.azurePlan;
        if (!told.resellers.isEmpty()) {
            customer.reseller = resellerOf(told.resellers.first().id);
            if (!resellers.contains(customer.reseller))
                resellers.insert(customer.reseller,
                                 {customer.reseller, told.resellers.first().description, {}});
        }
        snapshot.customers.append(customer);
    }
    const auto entries = entriesById(directory.subscriptions);
    for (const Billing::Subscription &told : directory.subscriptions) {
        if (told.id.isEmpty() || entries.value(told.id) != &told)
            continue;
        const CustomerId customer = idByName.value(told.customerName, told.beneficiaryTenant);
        snapshot.subscriptions.append({told.id, customer, told.displayName, told.status,
                                       resellerOf(told.reseller), told.azurePlan});
        if (!customer.isEmpty() && !known.contains(customer)) {
            known.insert(customer);
            snapshot.customers.append({customer,
                                       told.customerName,
                                       domainOf.value(customer, customer.value()),
                                       domainOf.value(customer),
                                       told.reseller,
                                       {},
                                       std::nullopt});
        }
    }
    snapshot.resellers = resellers.values();
    std::sort(snapshot.resellers.begin(), snapshot.resellers.end(),
              [](const Reseller &left, const Reseller &right) { return left.id < right.id; });
}

void joinOwners(const QList<CostManagement::Row> &rows, Snapshot &snapshot)
{
    QHash<SubscriptionId, qsizetype> indexOf;
    for (qsizetype i = 0; i < snapshot.subscriptions.size(); ++i)
        indexOf.insert(snapshot.subscriptions[i].id, i);
    QSet<CustomerId> known;
    for (const Customer &customer : std::as_const(snapshot.customers))
        known.insert(customer.id);
    for (const CostManagement::Row &row : rows) {
        const auto found = indexOf.constFind(row.subscription);
        if (found == indexOf.cend()) {
            indexOf.insert(row.subscription, snapshot.subscriptions.size());
            snapshot.subscriptions.append({row.subscription,
                                           row.customer,
                                           row.subscription.value(),
                                           u"Unlisted"_s,
                                           {},
                                           true});
        } else if (snapshot.subscriptions[*found].customer.isEmpty()) {
            snapshot.subscriptions[*found].customer = row.customer;
        } else {
            continue;
        }
        if (!row.customer.isEmpty() && !known.contains(row.customer)) {
            known.insert(row.customer);
            snapshot.customers.append(
                {row.customer, {}, row.customer.value(), {}, {}, {}, std::nullopt});
        }
    }
}

void joinCost(const QList<CostManagement::Row> &rows, CostPart part, QList<PeriodCost> &costs)
{
    CostsById byId(costs);
    for (const CostManagement::Row &row : rows) {
        PeriodCost &cost = byId.of(row);
        if (part == CostPart::Recent)
            cost.recent += row.cost;
        else // a flag that is neither yes nor no never counts as credit
            (row.creditApplied.value_or(false) ? cost.applied : cost.notApplied) += row.cost;
    }
}

void joinPricing(const QList<CostManagement::Row> &rows, const RuleBook &book,
                 QList<PeriodCost> &costs)
{
    CostsById byId(costs);
    for (const CostManagement::Row &row : rows) {
        PeriodCost &cost = byId.of(row);
        if (isOnDemand(row.split))
            cost.eligibleNotApplied = cost.eligibleNotApplied.value_or(Cost()) + row.cost;
        else
            addKind(cost, book.excluded(u"PricingModel"_s, row.split).value_or(ProductKind::Other),
                    row.cost);
    }
    for (PeriodCost &cost : costs) {
        if (!cost.eligibleNotApplied)
            cost.eligibleNotApplied = Cost();
    }
}

void joinKinds(const QList<CostManagement::Row> &rows, const QString &dimension,
               const RuleBook &book, QList<PeriodCost> &costs)
{
    CostsById byId(costs);
    for (const CostManagement::Row &row : rows) {
        if (const auto kind = book.excluded(dimension, row.split))
            addKind(byId.of(row), *kind, row.cost);
    }
}

std::optional<Decimal> largestRate(const QList<CostManagement::Row> &rows)
{
    std::optional<Decimal> largest;
    for (const CostManagement::Row &row : rows) {
        const auto rate = Decimal::parse(row.split.toLatin1());
        if (rate && *rate > Decimal() && !row.cost.isZero() && (!largest || *rate > *largest))
            largest = rate;
    }
    return largest;
}

void joinPoints(const QList<CostManagement::Row> &rows, CostGrain grain, PointPart part,
                const QHash<SubscriptionId, CustomerId> &customerOf, QList<CostPoint> &points)
{
    using Key = std::pair<QString, QDate>;
    const auto keyOf = [](const CustomerId &customer, const SubscriptionId &subscription,
                          QDate date) {
        return Key(subscription.isEmpty() ? customer.value() : subscription.value(), date);
    };
    QHash<Key, qsizetype> indexOf;
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points[i].grain == grain)
            indexOf.insert(keyOf(points[i].customer, points[i].subscription, points[i].date), i);
    }
    for (const CostManagement::Row &row : rows) {
        const CustomerId customer =
            row.subscription.isEmpty() ? row.customer : customerOf.value(row.subscription);
        const Key key = keyOf(customer, row.subscription, row.date);
        auto found = indexOf.constFind(key);
        if (found == indexOf.cend()) {
            points.append(
                {grain, row.date, customer, row.subscription, row.currency, {}, {}, std::nullopt});
            found = indexOf.insert(key, points.size() - 1);
        }
        CostPoint &point = points[*found];
        if (part == PointPart::EligibleWithoutCredit)
            point.eligibleNotApplied = point.eligibleNotApplied.value_or(Cost()) + row.cost;
        else
            (row.creditApplied.value_or(false) ? point.applied : point.notApplied) += row.cost;
    }
    if (part != PointPart::EligibleWithoutCredit)
        return;
    for (CostPoint &point : points) {
        if (point.grain == grain && !point.eligibleNotApplied)
            point.eligibleNotApplied = Cost();
    }
}

Persona personaOf(const QList<Billing::BillingProfile> &profiles, const QString &accountType)
{
    if (accountType.compare("Reseller"_L1, Qt::CaseInsensitive) == 0)
        return Persona::IndirectReseller;
    Persona persona = Persona::Unknown;
    for (const Billing::BillingProfile &profile : profiles) {
        Persona one = Persona::Unknown;
        if (profile.relationshipType == "IndirectPartner"_L1)
            one = Persona::IndirectProvider;
        else if (profile.relationshipType == "CSPPartner"_L1)
            one = Persona::DirectBill;
        if (one == Persona::Unknown)
            continue;
        if (persona != Persona::Unknown && one != persona)
            return Persona::Unknown;
        persona = one;
    }
    return persona;
}

QList<AccessFact> joinAssignments(const TenantFacts &facts, const PartnerFacts &partner)
{
    QHash<RoleDefinitionId, QString> customNames;
    for (const ResourceGraph::RoleDefinition &role : facts.customRoles)
        customNames.insert(role.id, role.name);
    QList<AccessFact> list;
    for (const ResourceGraph::RoleAssignment &assignment : facts.assignments) {
        AccessFact fact = factOf(assignment, facts, partner);
        fact.customRole = customNames.contains(fact.role);
        fact.roleName = customNames.value(fact.role);
        const SubscriptionId direct = subscriptionOf(assignment.scope);
        if (!direct.isEmpty()) {
            fact.subscription = direct;
            takeSchedule(fact, facts);
            list.append(fact);
            continue;
        }
        for (const Arm::Subscription &subscription : facts.subscriptions) {
            if (subscription.tenant != facts.customer)
                continue;
            fact.subscription = subscription.id;
            takeSchedule(fact, facts);
            list.append(fact);
        }
    }
    return list;
}

QList<DenyAssignment> joinDenies(const TenantFacts &facts)
{
    QList<DenyAssignment> list;
    for (auto denies = facts.denies.cbegin(); denies != facts.denies.cend(); ++denies) {
        for (const Arm::DenyAssignment &deny : *denies)
            list.append(
                {denies.key(), deny.id, deny.name, deny.scope, deny.principals, deny.excluded});
    }
    std::sort(
        list.begin(), list.end(), [](const DenyAssignment &left, const DenyAssignment &right) {
            return std::tie(left.subscription, left.id) < std::tie(right.subscription, right.id);
        });
    return list;
}

QList<AccessFact> joinDelegations(const QList<ResourceGraph::Delegation> &delegations,
                                  const PartnerFacts &partner)
{
    QList<AccessFact> list;
    for (const ResourceGraph::Delegation &delegation : delegations) {
        for (const ResourceGraph::Authorization &authorization : delegation.authorizations) {
            AccessFact fact;
            fact.subscription = delegation.subscription;
            fact.lighthouse = true;
            fact.principal = authorization.principal;
            fact.principalName = authorization.principalName;
            fact.principalTenant = delegation.managedBy;
            fact.role = authorization.role;
            fact.scope = delegation.scope;
            fact.timeBound = authorization.eligible;
            const bool group = partner.userGroups.contains(authorization.principal);
            fact.kind = group ? PrincipalKind::Group : PrincipalKind::Unknown;
            fact.signedIn = delegation.managedBy == partner.tenant
                            && (group || authorization.principal == partner.user);
            if (fact.signedIn)
                fact.linkedPartnerId = partner.linkedPartnerId;
            list.append(fact);
        }
    }
    return list;
}

} // namespace Pec
