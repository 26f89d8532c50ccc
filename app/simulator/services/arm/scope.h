// SPDX-License-Identifier: GPL-3.0-or-later
//! The scope of a Resource Manager path and what the caller may do there.
#pragma once

#include "simulator/http.h"
#include "simulator/services/visibility.h"

#include <QJsonArray>

#include <optional>

namespace Pec::Simulator {

struct ArmScope
{
    QString
        path; //!< "/subscriptions/{id}/resourceGroups/x", with a leading slash; "/" for the tenant
    int customer = -1;
    int subscription = -1; //!< -1: a management group or the tenant
    bool delegated = false;
    std::optional<Response> refusal;
};

//! Reads the route's "scope" argument and refuses where \a action is not allowed to the caller.
[[nodiscard]] ArmScope resolveArmScope(const World &world, const Request &request,
                                       const QString &action);

//! Value of {"value":[..]} lists.
[[nodiscard]] Response armList(const QJsonArray &items);

} // namespace Pec::Simulator
