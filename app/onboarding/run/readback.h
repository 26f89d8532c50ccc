// SPDX-License-Identifier: GPL-3.0-or-later
//! Looks what stands of a case that somebody else ran, as the customer does with the files: each
//! step that stands is noted as done, and when all do the case waits for evidence. Sends nothing
//! that changes anything, and so needs no confirmation. What one is not allowed to see does not
//! stand, since the access would show it.
#pragma once

#include "core/clock.h"
#include "onboarding/run/casejournal.h"
#include "onboarding/run/wire.h"

namespace Pec {

struct ReadBack
{
    CaseId onboarding;
    CaseJournal journal;
    std::shared_ptr<StepWire> wire;
    const Clock *clock = nullptr; //!< must outlive it, or the context
    QString by; //!< who looks, for the record
    int completeAfterHours = 48; //!< of the rule book
    std::stop_token stop = {};
};

//! Whether there is something to look for: a case that gives, of which a step was not sent here.
[[nodiscard]] bool canReadBack(const OnboardingCase &onboarding);

//! The case as it stands then; one that canReadBack() refuses is left as it is. What could not be
//! looked at ends it with the error, and what was noted before stays noted. Conflict: a run has it.
[[nodiscard]] FutureResult<OnboardingCase> readBack(ReadBack input, QObject *context);

} // namespace Pec
