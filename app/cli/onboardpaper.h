// SPDX-License-Identifier: GPL-3.0-or-later
//! What "onboard" prints: the plan before it is sent, how cases stand, and the same as JSON. Pure.
#pragma once

#include "onboarding/planning/confirmation.h"
#include "onboarding/planning/customerplan.h"
#include "text/onboardingtext.h"

#include <QJsonObject>

namespace Pec {

//! Checks, mistakes, before and after, and each request of a customer; \a among: with its name,
//! since there are others.
[[nodiscard]] QString planText(const CustomerPlan &plan, bool among, const Text &text);
//! Why a customer is left out of a plan of several.
[[nodiscard]] QString leftOutText(const CustomerPlan &plan, const Text &text);
[[nodiscard]] QString caseRequestsText(const OnboardingCase &onboarding,
                                       Confirmation::Intent intent, bool among, const Text &text);
//! "14 assignments at 5 customers"
[[nodiscard]] QString countText(const QList<OnboardingCase> &cases, Confirmation::Intent intent,
                                const Text &text);

//! One case in a few lines: how it stands, its steps, until when it waits.
[[nodiscard]] QString caseText(const OnboardingCase &onboarding, const Text &text);
//! A line a case.
[[nodiscard]] QString casesTable(const QList<OnboardingCase> &cases, const Text &text);
//! {"schema":1,"cases":[...]}: names, not words; instants and days ISO 8601.
[[nodiscard]] QJsonObject casesJson(const QList<OnboardingCase> &cases);

} // namespace Pec
