// SPDX-License-Identifier: GPL-3.0-or-later
//! Azure Resource Manager: the subscriptions that a token shows (api-version 2022-12-01), and what
//! of their authorization Resource Graph does not hold: deny assignments (2022-04-01) and the ends
//! of time-bound role assignments (2020-10-01).
//! https://learn.microsoft.com/rest/api/resources/subscriptions/list
//! https://learn.microsoft.com/rest/api/authorization/deny-assignments
//! https://learn.microsoft.com/rest/api/authorization/role-assignment-schedule-instances
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

#include <QDateTime>

namespace Pec::Arm {

struct Subscription
{
    SubscriptionId id;
    TenantId tenant; //!< of its directory
    QString name;
    QString state; //!< "Enabled", "Warned", "PastDue", "Disabled", "Deleted"
};

struct DenyAssignment
{
    QString id; //!< GUID
    QString name;
    QString scope;
    QList<PrincipalId> principals; //!< the empty GUID stands for everyone
    QList<PrincipalId> excluded;
};

//! A role assignment as privileged identity management sees it.
struct ScheduleInstance
{
    PrincipalId principal;
    RoleDefinitionId role;
    QString scope;
    bool activated = false; //!< of an eligible assignment, for a while only
    QDateTime endsOn; //!< UTC; invalid: it does not end
};

[[nodiscard]] Result<Page<Subscription>> parseSubscriptions(const HttpRequest &request,
                                                            const HttpReply &reply);
[[nodiscard]] FutureResult<QList<Subscription>> subscriptions(const Service &service);

[[nodiscard]] Result<Page<DenyAssignment>> parseDenyAssignments(const HttpRequest &request,
                                                                const HttpReply &reply);
//! At, above and below a subscription.
[[nodiscard]] FutureResult<QList<DenyAssignment>>
denyAssignments(const Service &service, const SubscriptionId &subscription);

[[nodiscard]] Result<Page<ScheduleInstance>> parseScheduleInstances(const HttpRequest &request,
                                                                    const HttpReply &reply);
[[nodiscard]] FutureResult<QList<ScheduleInstance>>
scheduleInstances(const Service &service, const SubscriptionId &subscription);

} // namespace Pec::Arm
