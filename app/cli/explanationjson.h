// SPDX-License-Identifier: GPL-3.0-or-later
//! The JSON of explain and changes, a contract with scripts: keys may be added, none renamed.
#pragma once

#include "domain/change.h"
#include "domain/explanation.h"
#include "text/text.h"

#include <QJsonObject>

namespace Pec {

//! Texts are in the language of \a text; codes are the same in every language.
[[nodiscard]] QJsonObject explanationJson(const Assessment &assessment,
                                          const SubscriptionAssessment &subscription,
                                          const Explanation &explanation, const Text &text);

[[nodiscard]] QJsonObject changesJson(const Changes &changes, const Text &text);

} // namespace Pec
