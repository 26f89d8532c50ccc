// SPDX-License-Identifier: GPL-3.0-or-later
//! Small partner tenants that between them hold every situation of the embedded cloud.
#pragma once

#include "simulator/server/cloud.h"

#include <QStringList>

namespace Pec::Testing {

inline constexpr int kSmallTenants = 6;

//! Three customers with two subscriptions each; the scenario of \a number, below kSmallTenants.
[[nodiscard]] QByteArray smallTenant(int number);
//! Tenant ids of its customers.
[[nodiscard]] QStringList smallTenantCustomers();

} // namespace Pec::Testing
