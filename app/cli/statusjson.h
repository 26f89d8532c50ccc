// SPDX-License-Identifier: GPL-3.0-or-later
//! The portfolio as JSON, schema 1: amounts are decimal strings with every digit, ids lower-case
//! GUIDs, dates ISO 8601. New keys may be added, none renamed.
#pragma once

#include "domain/assessment.h"

#include <QJsonObject>

namespace Pec {

[[nodiscard]] QJsonObject statusJson(const Assessment &assessment);

//! One subscription as it stands in the portfolio.
[[nodiscard]] QJsonObject subscriptionJson(const SubscriptionAssessment &subscription,
                                           const Assessment &assessment);

} // namespace Pec
