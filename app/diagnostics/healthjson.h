// SPDX-License-Identifier: GPL-3.0-or-later
//! A health report for programs: stable names, sizes in bytes, times as UTC, durations in
//! milliseconds. What is not known is null.
#pragma once

#include "domain/health.h"

#include <QJsonObject>

namespace Pec {

[[nodiscard]] QString name(SecretStoreState state); //!< "not-looked-at", "keyring", ...
[[nodiscard]] QString name(ProxyFact::From from); //!< "nowhere", "system", "settings"

[[nodiscard]] QJsonObject healthJson(const HealthReport &report);

} // namespace Pec
