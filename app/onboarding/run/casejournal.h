// SPDX-License-Identifier: GPL-3.0-or-later
//! What a run needs of the store, handed in so that it knows no store. See store/onboardingrows.h:
//! what these have finished is on the disk.
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"

#include <functional>
#include <memory>

namespace Pec {

struct CaseJournal
{
    //! NotFound when there is no such case.
    std::function<FutureResult<OnboardingCase>(const CaseId &)> read;
    //! Conflict when nothing of it is planned any more.
    std::function<FutureResult<Done>(const CaseId &, const QString &plan, const QDateTime &at,
                                     const QString &by)>
        confirm;
    //! Conflict when the step stands otherwise by now.
    std::function<FutureResult<Done>(const StepChange &)> advance;
    //! Nobody else runs the case while the pointer lives, in this process or another; Conflict when
    //! somebody does. A process that is gone holds nothing.
    std::function<Result<std::shared_ptr<void>>(const CaseId &)> claim;
};

} // namespace Pec
