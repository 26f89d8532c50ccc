// SPDX-License-Identifier: GPL-3.0-or-later
//! Azure Resource Manager: the subscriptions that a token shows (api-version 2022-12-01).
//! https://learn.microsoft.com/rest/api/resources/subscriptions/list
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

namespace Pec::Arm {

struct Subscription
{
    SubscriptionId id;
    TenantId tenant; //!< of its directory
    QString name;
    QString state; //!< "Enabled", "Warned", "PastDue", "Disabled", "Deleted"
};

[[nodiscard]] Result<Page<Subscription>> parseSubscriptions(const HttpRequest &request,
                                                            const HttpReply &reply);
[[nodiscard]] FutureResult<QList<Subscription>> subscriptions(const Service &service);

} // namespace Pec::Arm
