// SPDX-License-Identifier: GPL-3.0-or-later
//! One page to the customer in its language: what is asked and what it opens, who can do it and
//! how, how to take it back. It presses nobody: giving access only so that a partner earns is what
//! Microsoft forbids to ask for. No amount stands in it. Pure.
#pragma once

#include "domain/onboarding.h"
#include "onboarding/methods/rolepicker.h"
#include "text/onboardingtext.h"

namespace Pec {

struct Letter
{
    QString title;
    QString html; //!< a document; for a browser, and for a printer that has one font
};

//! \a role: of the case, as the picker shows it; its opening says what it opens.
[[nodiscard]] Letter customerLetter(const OnboardingCase &onboarding, const QString &partnerName,
                                    const RoleChoice &role, const Text &text);

} // namespace Pec
