// SPDX-License-Identifier: GPL-3.0-or-later
//! The papers of a case on the disk: what goes to the customer, and beside it what only the partner
//! can run.
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "onboarding/methods/rolepicker.h"
#include "onboarding/papers/paperfile.h"
#include "text/text.h"

namespace Pec {

struct PapersWish
{
    OnboardingCase onboarding;
    QString partnerName;
    RoleChoice role; //!< of the case
    Language language = Language::English; //!< of the letter
    QString target; //!< a folder, or a file whose name ends in ".zip"
};

//! Writes over what is there. Each file whole or not at all, a zip with all its files. Needs a
//! QGuiApplication, for the letter's PDF; blocking, for a worker. FileNotWritten names what could
//! not be; BadInput for a case that changes nothing at the customer.
[[nodiscard]] Result<WrittenPapers> writePapers(const PapersWish &wish);

} // namespace Pec
