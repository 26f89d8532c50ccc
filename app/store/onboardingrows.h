// SPDX-License-Identifier: GPL-3.0-or-later
//! Cases of onboarding as rows: what was planned, what was confirmed, how far each step is, and who
//! did what when. It is nowhere else, so nothing here is ever thinned out.
//!
//!   addCase() -> confirmCase() -> advanceStep() before and after each request
//!
//! Each write is on the disk, not only with the system, when it returns: what follows is sent to
//! Microsoft. A step advances only from the state and the number of attempts that the caller read,
//! so that of two windows with the same case one goes ahead and the other gets Conflict.
//! Blocking: for the store's thread.
#pragma once

#include "domain/onboarding.h"
#include "store/database.h"

namespace Pec {

//! A new case with its first events. Conflict when there is one with its id.
[[nodiscard]] Result<Done> addCase(Database &database, const QString &profile,
                                   const OnboardingCase &onboarding);

//! Planned steps become confirmed, and \a plan (planHash()) is kept. Conflict when the case is not
//! there or none of its steps is planned.
[[nodiscard]] Result<Done> confirmCase(Database &database, const CaseId &id, const QString &plan,
                                       const QDateTime &at, const QString &by);

//! BadInput for a change that mayFollow() does not allow; Conflict when the step stands otherwise
//! by now. Nothing is written in either case.
[[nodiscard]] Result<Done> advanceStep(Database &database, const StepChange &change);

[[nodiscard]] Result<std::optional<OnboardingCase>> readCase(Database &database, const CaseId &id);
//! In the order in which they were planned.
[[nodiscard]] Result<QList<OnboardingCase>> readCases(Database &database, const QString &profile);

//! Everything of the profile, in the caller's transaction.
[[nodiscard]] Result<Done> removeCases(Database &database, const QString &profile);

} // namespace Pec
