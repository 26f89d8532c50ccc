// SPDX-License-Identifier: GPL-3.0-or-later
//! Which of Microsoft's documented limits a request draws on, and how much. Pure.
#pragma once

#include "net/httprequest.h"
#include "net/quota/gauge.h"

#include <QList>

namespace Pec {

struct Claim
{
    QString key; //!< names the gauge: "cost-management/scope//providers/...", "arm/<tenant>/reads"
    Limit limit;
    int amount = 1;
};

//! Empty for a service without a known limit.
[[nodiscard]] QList<Claim> claimsOf(const HttpRequest &request);

//! Whether a limit that it draws on is so small, or so long, that the next run of the program has
//! to know of it.
[[nodiscard]] bool countsForLaterRuns(const HttpRequest &request);

//! What a service may be told to leave alone after a refusal: the service of that tenant, and the
//! scope within it.
[[nodiscard]] QString serviceKey(const HttpRequest &request);
[[nodiscard]] QString scopeKey(const HttpRequest &request);

//! Keys of single gauges that answers tell about.
[[nodiscard]] QString costScopeKey(const QString &scope);
[[nodiscard]] QString costUnitsKey(std::chrono::milliseconds span);
[[nodiscard]] QString armKey(const HttpRequest &request);
[[nodiscard]] QString resourceGraphKey();
[[nodiscard]] QString graphKey(const QString &tenant);

} // namespace Pec
