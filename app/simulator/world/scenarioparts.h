// SPDX-License-Identifier: GPL-3.0-or-later
//! The parts of a scenario file below its root, and the names that they use.
#pragma once

#include "simulator/world/builder.h"
#include "simulator/world/strictjson.h"

namespace Pec::Simulator {

struct ScenarioPrincipal
{
    QString id;
    QString type; //!< User, Group, ServicePrincipal, ForeignGroup
};

//! By name: a group of the partner or of the reseller, "guest", or an object of the customer's
//! directory; a GUID is a foreign group that nobody knows.
[[nodiscard]] ScenarioPrincipal principalNamed(Builder &builder, int customer, const QString &name,
                                               StrictObject &source, QLatin1StringView member);

//! The member as a lower-case GUID.
[[nodiscard]] QString guidOr(StrictObject &object, QLatin1StringView name, const QString &fallback);

//! Reads "subscriptions[]" of a customer.
void readScenarioSubscription(Builder &builder, int customer, StrictObject &source);

} // namespace Pec::Simulator
