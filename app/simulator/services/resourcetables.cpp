// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/resourcetables.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/world/access.h"
#include "simulator/world/rights/delegations.h"

#include <QJsonArray>
#include <QSet>

#include <utility>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

class TableMaker
{
public:
    TableMaker(const World &world, const Caller &caller, const AuthorizationScopes &scopes,
               const QDateTime &now)
        : m_world(world)
        , m_caller(caller)
        , m_scopes(scopes)
        , m_now(now)
    {}

    using Step = void (TableMaker::*)(int, int);
    static Step stepFor(const QString &table)
    {
        if (table == "resourcecontainers"_L1)
            return &TableMaker::addContainers;
        if (table == "authorizationresources"_L1)
            return &TableMaker::addAuthorization;
        if (table == "managedservicesresources"_L1)
            return &TableMaker::addDelegations;
        return table == "resources"_L1 ? &TableMaker::addResources : nullptr;
    }

    QList<QJsonObject> take() { return std::move(m_rows); }

    void addContainers(int c, int s)
    {
        const Subscription &subscription = m_world.customers.at(c).subscriptions.at(s);
        const QJsonObject source = subscriptionJson(m_world, c, s, false);
        const QJsonObject properties{
            {u"state"_s, subscription.state},
            {u"managedByTenants"_s, source.value("managedByTenants"_L1)},
            {u"subscriptionPolicies"_s, source.value("subscriptionPolicies"_L1)}};
        add(c, s, source.value("id"_L1).toString(), subscription.name,
            u"microsoft.resources/subscriptions"_s, properties);
        QSet<int> groups;
        for (const CostLine &line : m_world.costLines(c, s))
            groups.insert(line.resourceGroup);
        for (int group = 0; group < 6; ++group) {
            const QString id =
                source.value("id"_L1).toString() + u"/resourceGroups/"_s + resourceGroupName(group);
            if (groups.contains(group) && sight(c, s).reads(id))
                add(c, s, id, resourceGroupName(group),
                    u"microsoft.resources/subscriptions/resourcegroups"_s,
                    {{u"provisioningState"_s, u"Succeeded"_s}}, resourceGroupName(group));
        }
    }

    void addAuthorization(int c, int s)
    {
        const Customer &customer = m_world.customers.at(c);
        const Subscription &subscription = customer.subscriptions.at(s);
        const Sight seen = sight(c, s);
        if (seen.delegated)
            return;
        const QString root = u"/subscriptions/"_s + subscription.id;
        for (const RoleAssignment &assignment :
             effectiveAssignments(customer, subscription, m_now)) {
            const bool inherited = !assignment.scope.startsWith(root, Qt::CaseInsensitive);
            const bool below = assignment.scope.size() > root.size();
            if (inherited ? !m_scopes.above || !seen.reads(root)
                          : (below && !m_scopes.below) || !seen.reads(assignment.scope))
                continue;
            addObject(c, inherited ? -1 : s,
                      roleAssignmentJson(assignment, inherited ? QString() : root),
                      u"microsoft.authorization/roleassignments"_s);
        }
        for (const CustomRole &role : customer.customRoles)
            addObject(c, -1, customRoleJson(role, customer, {}),
                      u"microsoft.authorization/roledefinitions"_s);
        for (const BuiltInRole &role : builtInRoles())
            addObject(c, -1, roleDefinitionJson(role, {}),
                      u"microsoft.authorization/roledefinitions"_s);
    }

    void addDelegations(int c, int s)
    {
        const Customer &customer = m_world.customers.at(c);
        const Subscription &subscription = customer.subscriptions.at(s);
        const bool delegated = sight(c, s).delegated;
        QString last;
        for (const Delegation &delegation : subscription.delegations) {
            if (delegated && delegation.managedByTenantId != m_caller.tenantId)
                continue;
            if (isAssigned(delegation, m_now))
                addObject(c, s,
                          registrationAssignmentJson(m_world, customer, subscription, delegation,
                                                     m_now, false),
                          u"microsoft.managedservices/registrationassignments"_s);
            if (std::exchange(last, delegation.definitionId) == delegation.definitionId)
                continue; // one definition may have several assignments, kept side by side
            addObject(
                c, s,
                registrationDefinitionJson(m_world, customer, subscription, delegation, m_now),
                u"microsoft.managedservices/registrationdefinitions"_s);
        }
    }

    void addResources(int c, int s)
    {
        const Sight seen = sight(c, s);
        for (const CostLine &line : m_world.costLines(c, s)) {
            const QString id = m_world.resourceId(c, s, line);
            if (seen.reads(id))
                add(c, s, id, id.section(u'/', -1),
                    QString(info(line.service).resourceType).toLower(),
                    {{u"provisioningState"_s, u"Succeeded"_s}},
                    resourceGroupName(line.resourceGroup));
        }
    }

private:
    [[nodiscard]] Sight sight(int c, int s) const
    {
        return sightOf(m_world, m_caller, c, s, m_now);
    }

    //! \a s -1: above the subscriptions; such an object comes once, however many inherit it.
    void addObject(int c, int s, const QJsonObject &object, const QString &type)
    {
        add(c, s, object.value("id"_L1).toString(), object.value("name"_L1).toString(), type,
            object.value("properties"_L1).toObject());
    }

    void add(int c, int s, const QString &id, const QString &name, const QString &type,
             const QJsonObject &properties, const QString &resourceGroup = {})
    {
        const QString tenantId = m_world.customers.at(c).tenantId;
        if (s < 0) {
            if (m_seen.contains(tenantId + id))
                return;
            m_seen.insert(tenantId + id);
        }
        const QString subscriptionId =
            s < 0 ? QString() : m_world.customers.at(c).subscriptions.at(s).id;
        m_rows.append(QJsonObject{{u"id"_s, id},
                                  {u"name"_s, name},
                                  {u"type"_s, type},
                                  {u"tenantId"_s, tenantId},
                                  {u"kind"_s, QString()},
                                  {u"location"_s, type.startsWith("microsoft.authorization"_L1)
                                                      ? u"global"_s
                                                      : u"westeurope"_s},
                                  {u"resourceGroup"_s, resourceGroup},
                                  {u"subscriptionId"_s, subscriptionId},
                                  {u"managedBy"_s, QString()},
                                  {u"sku"_s, QJsonValue()},
                                  {u"plan"_s, QJsonValue()},
                                  {u"properties"_s, properties},
                                  {u"tags"_s, QJsonObject()}});
    }

    const World &m_world;
    const Caller &m_caller;
    const AuthorizationScopes &m_scopes;
    const QDateTime &m_now;
    QSet<QString> m_seen;
    QList<QJsonObject> m_rows;
};

} // namespace

std::optional<Kusto::Rows> resourceTable(const World &world, const QString &table,
                                         const Caller &caller,
                                         const QList<std::pair<int, int>> &subscriptions,
                                         const AuthorizationScopes &scopes, const QDateTime &now)
{
    const TableMaker::Step step = TableMaker::stepFor(table);
    if (!step)
        return std::nullopt;
    TableMaker maker(world, caller, scopes, now);
    for (const auto &[customer, subscription] : subscriptions)
        (maker.*step)(customer, subscription);
    const QStringList columns{
        u"id"_s,        u"name"_s,     u"type"_s,          u"tenantId"_s,
        u"kind"_s,      u"location"_s, u"resourceGroup"_s, u"subscriptionId"_s,
        u"managedBy"_s, u"sku"_s,      u"plan"_s,          u"properties"_s,
        u"tags"_s};
    return Kusto::Rows{columns, maker.take(), false};
}

} // namespace Pec::Simulator
