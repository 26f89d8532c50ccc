// SPDX-License-Identifier: GPL-3.0-or-later
//! The tables of Resource Graph, made from what a token sees.
#pragma once

#include "simulator/services/kusto/run.h"
#include "simulator/services/visibility.h"

#include <optional>

namespace Pec::Simulator {

//! Which role assignments a query over subscriptions shows, by where they were made.
struct AuthorizationScopes
{
    bool above = false;
    bool below = true;
};

//! Nothing for an unknown table.
[[nodiscard]] std::optional<Kusto::Rows>
resourceTable(const World &world, const QString &table, const Caller &caller,
              const QList<std::pair<int, int>> &subscriptions, const AuthorizationScopes &scopes,
              const QDateTime &now);

} // namespace Pec::Simulator
