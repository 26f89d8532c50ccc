// SPDX-License-Identifier: GPL-3.0-or-later
//! Customers of an embedded cloud where the signed-in agent may give roles.
#pragma once

#include "simulator/server/cloud.h"

#include <QStringList>

namespace Pec::Testing {

//! Tenant ids of \a count customers with at least so many subscriptions, all of them sound. The
//! agents' group is made Owner of each, and nothing else of the partner's stands there. Fewer when
//! there are no more.
[[nodiscard]] QStringList ownCustomers(const Simulator::Cloud &cloud, int count,
                                       int leastSubscriptions = 1);

//! From now on the agents' group has this role wherever it has one at the customer.
void setAgentsRole(const Simulator::Cloud &cloud, const QString &tenantId, const QString &role);

} // namespace Pec::Testing
