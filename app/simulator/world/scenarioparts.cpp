// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/scenarioparts.h"

#include "core/strings.h"
#include "simulator/world/roles.h"
#include "simulator/world/situations.h"

#include <QUuid>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

QString typeOf(const DirectoryObject &object)
{
    if (object.kind == "user"_L1)
        return u"User"_s;
    return object.kind == "group"_L1 ? u"Group"_s : u"ServicePrincipal"_s;
}

class SubscriptionReader
{
public:
    SubscriptionReader(Builder &builder, int customer)
        : m_builder(builder)
        , m_customer(customer)
    {}

    void read(StrictObject &source)
    {
        source.allow({"name"_L1, "id"_L1, "state"_L1, "visible"_L1, "situation"_L1, "monthlyUsd"_L1,
                      "azurePlan"_L1, "firstDay"_L1, "lastDay"_L1, "creditDays"_L1,
                      "creditShare"_L1, "shares"_L1, "assignments"_L1, "delegations"_L1,
                      "denyAssignments"_L1, "policies"_L1, "managedServices"_L1, "cost"_L1});
        m_subscription = m_builder.addSubscription(m_customer, source.requiredText("name"_L1),
                                                   source.number("monthlyUsd"_L1, 0, 0, 1e7));
        Subscription &subscription = m_builder.subscription(m_customer, m_subscription);
        if (source.has("id"_L1)) {
            const QString old = subscription.id;
            subscription.id = guidOr(source, "id"_L1, old);
            if (isTaken(subscription.id))
                source.fail("id"_L1, u"is another subscription's"_s);
            for (RoleAssignment &assignment : subscription.assignments)
                assignment.scope.replace(old, subscription.id);
        }
        readSituation(source);
        readCostProfile(source, subscription);
        for (StrictObject &assignment : source.objects("assignments"_L1))
            readAssignment(assignment);
        for (StrictObject &delegation : source.objects("delegations"_L1))
            readDelegation(delegation);
        for (StrictObject &deny : source.objects("denyAssignments"_L1)) {
            deny.allow({"name"_L1, "principals"_L1});
            QStringList ids;
            for (const QString &name : deny.texts("principals"_L1))
                ids.append(principal(name, deny, "principals"_L1).id);
            subscription.denyAssignments.append({m_builder.chance().guid(),
                                                 deny.requiredText("name"_L1),
                                                 u"/subscriptions/"_s + subscription.id, ids});
        }
        for (StrictObject &policy : source.objects("policies"_L1))
            readPolicy(policy, subscription);
        if (source.boolean("managedServices"_L1, false))
            subscription.managedServicesFrom = world().epoch;
        for (StrictObject &row : source.objects("cost"_L1))
            readCostRow(row, subscription);
    }

private:
    World &world() { return m_builder.world(); }
    ScenarioPrincipal principal(const QString &name, StrictObject &source, QLatin1StringView member)
    {
        return principalNamed(m_builder, m_customer, name, source, member);
    }

    //! Whether a subscription before the one being read has the id.
    bool isTaken(const QString &id)
    {
        for (int c = 0; c <= m_customer; ++c) {
            const QList<Subscription> &all = world().customers.at(c).subscriptions;
            const qsizetype count = c < m_customer ? all.size() : m_subscription;
            if (std::any_of(all.cbegin(), all.cbegin() + count,
                            [&](const Subscription &s) { return s.id == id; }))
                return true;
        }
        return false;
    }

    QString role(StrictObject &source)
    {
        return roleNamed(source.requiredText("role"_L1), source, "role"_L1);
    }

    QString roleNamed(const QString &name, StrictObject &source, QLatin1StringView member)
    {
        for (const BuiltInRole &candidate : builtInRoles()) {
            if (candidate.name == name || candidate.id == name)
                return candidate.id;
        }
        for (const CustomRole &candidate : m_builder.customer(m_customer).customRoles) {
            if (candidate.name == name)
                return candidate.id;
        }
        source.fail(member, u"no role of that name"_s);
        return name;
    }

    //! What a customer's policy forbids; one that forbids nothing is a mistake.
    void readPolicy(StrictObject &source, Subscription &subscription)
    {
        source.allow({"name"_L1, "roles"_L1, "principalTypes"_L1, "delegations"_L1});
        PolicyAssignment policy;
        policy.name = source.requiredText("name"_L1);
        for (const QString &name : source.texts("roles"_L1))
            policy.roles.append(roleNamed(name, source, "roles"_L1));
        policy.principalTypes = source.texts("principalTypes"_L1);
        for (const QString &type : std::as_const(policy.principalTypes)) {
            if (type != "User"_L1 && type != "Group"_L1 && type != "ServicePrincipal"_L1
                && type != "ForeignGroup"_L1)
                source.fail("principalTypes"_L1,
                            u"must be User, Group, ServicePrincipal or ForeignGroup"_s);
        }
        policy.delegations = source.boolean("delegations"_L1, false);
        if (policy.roles.isEmpty() && policy.principalTypes.isEmpty() && !policy.delegations)
            source.fail("name"_L1, u"forbids nothing"_s);
        subscription.policies.append(policy);
    }

    void readSituation(StrictObject &source)
    {
        const QString name = source.text("situation"_L1);
        if (name.isEmpty())
            return;
        const auto all = situations();
        const auto it = std::find_if(all.begin(), all.end(),
                                     [&](const Situation &s) { return s.name == name; });
        if (it == all.end())
            return source.fail("situation"_L1, u"unknown"_s);
        if (world().resellers.isEmpty()
            && (name == "AOBO_OTHER_PARTNER"_L1 || name == "EARNING_RESELLER"_L1))
            return source.fail("situation"_L1, u"needs resellers"_s);
        applySituation(m_builder, m_customer, m_subscription, it->name);
    }

    static void readCostProfile(StrictObject &source, Subscription &subscription)
    {
        CostProfile &cost = subscription.cost;
        subscription.state = source.text("state"_L1, subscription.state);
        subscription.visible = source.boolean("visible"_L1, subscription.visible);
        cost.azurePlan = source.boolean("azurePlan"_L1, cost.azurePlan);
        cost.firstDay = source.integer("firstDay"_L1, cost.firstDay);
        cost.lastDay = source.integer("lastDay"_L1, cost.lastDay);
        cost.creditShare = source.number("creditShare"_L1, cost.creditShare, 0, 1);
        if (source.has("creditDays"_L1))
            cost.creditDays = source.intPairs("creditDays"_L1);
        if (!source.has("shares"_L1))
            return;
        StrictObject shares = source.object("shares"_L1);
        const std::pair<QLatin1StringView, double *> known[] = {
            {"reservation"_L1, &cost.reservationShare},
            {"savingsPlan"_L1, &cost.savingsPlanShare},
            {"spot"_L1, &cost.spotShare},
            {"marketplace"_L1, &cost.marketplaceShare},
            {"thirdParty"_L1, &cost.thirdPartyShare},
            {"purchase"_L1, &cost.purchaseShare},
            {"refund"_L1, &cost.refundShare}};
        shares.allow({"reservation"_L1, "savingsPlan"_L1, "spot"_L1, "marketplace"_L1,
                      "thirdParty"_L1, "purchase"_L1, "refund"_L1});
        for (const auto &[name, target] : known)
            *target = shares.number(name, *target, 0, 1);
    }

    void readAssignment(StrictObject &source)
    {
        source.allow({"principal"_L1, "role"_L1, "resourceGroup"_L1, "managementGroup"_L1,
                      "daysAgo"_L1, "endsInDays"_L1});
        const ScenarioPrincipal who =
            principal(source.requiredText("principal"_L1), source, "principal"_L1);
        m_builder.assign(m_customer, m_subscription, who.id, who.type, role(source),
                         source.text("resourceGroup"_L1));
        Customer &customer = m_builder.customer(m_customer);
        QList<RoleAssignment> &own = m_builder.subscription(m_customer, m_subscription).assignments;
        if (source.has("daysAgo"_L1))
            own.last().createdOn = world().epoch.addDays(-source.integer("daysAgo"_L1, 0));
        if (source.has("endsInDays"_L1))
            own.last().endsOn = world().epoch.addDays(source.integer("endsInDays"_L1, 0));
        if (!source.boolean("managementGroup"_L1, false))
            return;
        own.last().scope =
            u"/providers/Microsoft.Management/managementGroups/"_s + customer.tenantId;
        customer.managementGroupAssignments.append(own.takeLast());
    }

    void readDelegation(StrictObject &source)
    {
        source.allow({"name"_L1, "resourceGroup"_L1, "authorizations"_L1});
        QList<Authorization> authorizations;
        for (StrictObject &entry : source.objects("authorizations"_L1)) {
            entry.allow({"principal"_L1, "role"_L1, "eligible"_L1});
            const QString name = entry.requiredText("principal"_L1);
            authorizations.append({principal(name, entry, "principal"_L1).id, name, role(entry),
                                   entry.boolean("eligible"_L1, false)});
        }
        Delegation &delegation = m_builder.delegate(m_customer, m_subscription, authorizations,
                                                    source.text("resourceGroup"_L1));
        delegation.name = source.text("name"_L1, delegation.name);
    }

    void readCostRow(StrictObject &source, Subscription &subscription)
    {
        source.allow({"from"_L1, "to"_L1, "service"_L1, "kind"_L1, "usd"_L1, "credit"_L1,
                      "resourceGroup"_L1});
        CostLine line;
        line.rhythm = CostRhythm::Exact;
        line.firstDay = source.integer("from"_L1, -1);
        line.lastDay = source.integer("to"_L1, line.firstDay);
        if (line.lastDay < line.firstDay)
            source.fail("to"_L1, u"must not lie before from"_s);
        line.service = serviceNamed(source);
        line.kind = kindNamed(source);
        line.credit = source.boolean("credit"_L1, false) ? LineCredit::Always : LineCredit::Never;
        line.resourceGroup =
            static_cast<quint8>(std::clamp(source.integer("resourceGroup"_L1, 0), 0, 5));
        line.resource = static_cast<quint8>(100 + subscription.cost.exactLines.size());
        const auto units = decimalUnits(source.requiredText("usd"_L1));
        if (!units)
            source.fail("usd"_L1, u"must be a decimal text with at most ten decimals"_s);
        line.perDay = units.value_or(0);
        subscription.cost.exactLines.append(line);
    }

    static CostService serviceNamed(StrictObject &source)
    {
        const QString name = source.text("service"_L1, u"Virtual Machines"_s);
        for (int i = 0; i < kCostServiceCount; ++i) {
            if (info(static_cast<CostService>(i)).serviceName == name)
                return static_cast<CostService>(i);
        }
        source.fail("service"_L1, u"unknown"_s);
        return CostService::VirtualMachines;
    }

    static CostKind kindNamed(StrictObject &source)
    {
        constexpr QLatin1StringView kNames[] = {"OnDemand"_L1, "Reservation"_L1, "SavingsPlan"_L1,
                                                "Spot"_L1,     "Marketplace"_L1, "ThirdParty"_L1,
                                                "Purchase"_L1, "Refund"_L1};
        const QString name = source.text("kind"_L1, u"OnDemand"_s);
        const auto it = std::find(std::begin(kNames), std::end(kNames), name);
        if (it == std::end(kNames)) {
            source.fail("kind"_L1, u"unknown"_s);
            return CostKind::OnDemand;
        }
        return static_cast<CostKind>(it - std::begin(kNames));
    }

    Builder &m_builder;
    int m_customer = 0;
    int m_subscription = 0;
};

} // namespace

ScenarioPrincipal principalNamed(Builder &builder, int customerIndex, const QString &name,
                                 StrictObject &source, QLatin1StringView member)
{
    const Customer &customer = builder.customer(customerIndex);
    if (name == "guest"_L1 && !customer.guestObjectId.isEmpty())
        return {customer.guestObjectId, u"User"_s};
    if (name == "reseller"_L1 && customer.reseller >= 0)
        return {builder.world().resellers.at(customer.reseller).adminAgentsGroupId,
                u"ForeignGroup"_s};
    for (const DirectoryObject &object : customer.directory) {
        if (object.displayName == name)
            return {object.id, typeOf(object)};
    }
    for (const DirectoryObject &object : builder.world().directory) {
        if (object.displayName == name)
            return {object.id, object.kind == "group"_L1 ? u"ForeignGroup"_s : typeOf(object)};
    }
    if (QUuid::fromString(name).isNull())
        source.fail(member, u"nobody is named \"%1\""_s.arg(name));
    return {name.toLower(), u"ForeignGroup"_s};
}

QString guidOr(StrictObject &object, QLatin1StringView name, const QString &fallback)
{
    const QUuid id = QUuid::fromString(object.text(name, fallback));
    if (id.isNull())
        object.fail(name, u"must be a GUID"_s);
    return id.toString(QUuid::WithoutBraces);
}

void readScenarioSubscription(Builder &builder, int customer, StrictObject &source)
{
    SubscriptionReader(builder, customer).read(source);
}

} // namespace Pec::Simulator
