// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/rights/allowed.h"

#include "core/strings.h"
#include "simulator/world/access.h"
#include "simulator/world/roles.h"

#include <QRegularExpression>

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kEveryone = "00000000-0000-0000-0000-000000000000"_L1;

HeldRole heldRole(const Customer *customer, const QString &roleId)
{
    if (const BuiltInRole *role = builtInRole(roleId))
        return {roleActions(*role), roleNotActions(*role)};
    if (customer != nullptr) {
        for (const CustomRole &role : customer->customRoles) {
            if (role.id == roleId)
                return {role.actions, {}};
        }
    }
    return {};
}

bool matches(const QStringList &patterns, const QString &action)
{
    return std::any_of(patterns.cbegin(), patterns.cend(), [&](const QString &pattern) {
        const QString shape = QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(shape),
                                  QRegularExpression::CaseInsensitiveOption)
            .match(action)
            .hasMatch();
    });
}

} // namespace

QList<HeldRole> rolesAt(const Customer &customer, const Subscription &subscription,
                        const QSet<QString> &principals, const QString &scope, const QDateTime &now)
{
    QList<HeldRole> roles;
    for (const RoleAssignment &assignment : effectiveAssignments(customer, subscription, now)) {
        if (principals.contains(assignment.principalId) && covers(assignment.scope, scope))
            roles.append(heldRole(&customer, assignment.roleDefinitionId));
    }
    return roles;
}

QList<HeldRole> rolesBy(const World &world, const Delegation &delegation, const QString &objectId)
{
    QList<HeldRole> roles;
    const DirectoryObject *object = world.partnerObject(objectId);
    for (const Authorization &one : delegation.authorizations) {
        const bool held = one.principalId == objectId
                          || (object != nullptr && object->memberOf.contains(one.principalId));
        if (held && !one.eligible)
            roles.append(heldRole(nullptr, one.roleDefinitionId));
    }
    return roles;
}

bool allowsAction(const QList<HeldRole> &roles, const QString &action)
{
    return std::any_of(roles.cbegin(), roles.cend(), [&](const HeldRole &role) {
        return matches(role.actions, action) && !matches(role.notActions, action);
    });
}

const DenyAssignment *denyingWrites(const Subscription &subscription,
                                    const QSet<QString> &principals, const QString &scope)
{
    const auto denies = [&](const DenyAssignment &deny) {
        return covers(deny.scope, scope)
               && std::any_of(
                   deny.principalIds.cbegin(), deny.principalIds.cend(),
                   [&](const QString &id) { return id == kEveryone || principals.contains(id); });
    };
    const auto it = std::find_if(subscription.denyAssignments.cbegin(),
                                 subscription.denyAssignments.cend(), denies);
    return it == subscription.denyAssignments.cend() ? nullptr : &*it;
}

const PolicyAssignment *forbiddingRole(const Subscription &subscription, const QString &roleId,
                                       const QString &principalType)
{
    const auto it = std::find_if(subscription.policies.cbegin(), subscription.policies.cend(),
                                 [&](const PolicyAssignment &policy) {
                                     return policy.roles.contains(roleId)
                                            || policy.principalTypes.contains(principalType);
                                 });
    return it == subscription.policies.cend() ? nullptr : &*it;
}

const PolicyAssignment *forbiddingDelegations(const Subscription &subscription)
{
    const auto it = std::find_if(subscription.policies.cbegin(), subscription.policies.cend(),
                                 [](const PolicyAssignment &policy) { return policy.delegations; });
    return it == subscription.policies.cend() ? nullptr : &*it;
}

} // namespace Pec::Simulator
