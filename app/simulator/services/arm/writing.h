// SPDX-License-Identifier: GPL-3.0-or-later
//! What Resource Manager checks before any write to a customer's access: rights, deny assignments,
//! whether the resource group exists, and the members of the body.
#pragma once

#include "simulator/services/arm/scope.h"

#include <initializer_list>

namespace Pec::Simulator {

//! The scope of the request, with a refusal unless the caller may do all of \a actions there.
//! Nobody writes through a delegation, and management groups are read only here.
[[nodiscard]] ArmScope resolveWritable(const World &world, const Request &request,
                                       std::initializer_list<QLatin1StringView> actions);

//! 403 RequestDisallowedByPolicy for the object \a id.
[[nodiscard]] Response disallowedByPolicy(const PolicyAssignment &policy, const QString &id);

//! 400 InvalidRequestContent for a member that is not known; nothing when all are. Names are
//! matched without case, as the service does.
[[nodiscard]] std::optional<Response> refuseMembers(const QJsonObject &object,
                                                    std::initializer_list<QLatin1StringView> known);

[[nodiscard]] bool isGuid(const QString &text);

} // namespace Pec::Simulator
