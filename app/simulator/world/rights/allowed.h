// SPDX-License-Identifier: GPL-3.0-or-later
//! Who may write what: roles allow, deny assignments and policies forbid.
#pragma once

#include "simulator/world.h"

#include <QSet>

namespace Pec::Simulator {

struct HeldRole
{
    QStringList actions;
    QStringList notActions;
};

//! The roles that the principals hold at the scope or above it.
[[nodiscard]] QList<HeldRole> rolesAt(const Customer &customer, const Subscription &subscription,
                                      const QSet<QString> &principals, const QString &scope,
                                      const QDateTime &now);
//! The roles that a delegation gives an identity of the managing tenant, without waiting.
[[nodiscard]] QList<HeldRole> rolesBy(const World &world, const Delegation &delegation,
                                      const QString &objectId);
//! Whether one of the roles allows the action: "*" stands for any text, notActions take away.
[[nodiscard]] bool allowsAction(const QList<HeldRole> &roles, const QString &action);

//! The deny assignment that keeps one of the principals from writing at the scope, or null.
[[nodiscard]] const DenyAssignment *denyingWrites(const Subscription &subscription,
                                                  const QSet<QString> &principals,
                                                  const QString &scope);

//! The policy that forbids to give the role to a principal of the type, or any delegation; or null.
[[nodiscard]] const PolicyAssignment *forbiddingRole(const Subscription &subscription,
                                                     const QString &roleId,
                                                     const QString &principalType);
[[nodiscard]] const PolicyAssignment *forbiddingDelegations(const Subscription &subscription);

} // namespace Pec::Simulator
