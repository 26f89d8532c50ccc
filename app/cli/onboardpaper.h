// SPDX-License-Identifier: GPL-3.0-or-later
//! What "onboard" prints: the plan before it is sent, how cases stand, and the same as JSON. Pure.
#pragma once

#include "onboarding/planning/dryrun.h"
#include "onboarding/preflight/inputchecks.h"
#include "onboarding/preflight/preflight.h"
#include "text/onboardingtext.h"

#include <QJsonObject>

namespace Pec {

[[nodiscard]] QString preflightText(const QList<PreflightFinding> &findings, const Text &text);
[[nodiscard]] QString inputText(const QList<InputFinding> &findings, const Text &text);
[[nodiscard]] QString dryRunText(const QList<BeforeAfter> &lines, const Text &text);
//! \a undo: those of the way back.
[[nodiscard]] QString requestsText(const OnboardingCase &onboarding, bool undo, const Text &text);

//! One case in a few lines: how it stands, its steps, until when it waits.
[[nodiscard]] QString caseText(const OnboardingCase &onboarding, const Text &text);
//! A line a case.
[[nodiscard]] QString casesTable(const QList<OnboardingCase> &cases, const Text &text);
//! {"schema":1,"cases":[...]}: names, not words; instants and days ISO 8601.
[[nodiscard]] QJsonObject casesJson(const QList<OnboardingCase> &cases);

} // namespace Pec
