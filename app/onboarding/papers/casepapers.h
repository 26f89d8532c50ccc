// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything that is sent to a customer for one case: letter, scripts, templates, checksums. Pure;
//! who writes the files is above.
#pragma once

#include "onboarding/papers/letter.h"
#include "onboarding/papers/paperfile.h"

#include <functional>

namespace Pec {

//! Makes a PDF of a letter; which needs fonts, and so is done above.
using LetterPrinter = std::function<QByteArray(const Letter &)>;

//! The checksums last, of all the others. The letter is HTML, and PDF where there is a printer.
//! What only the partner's own identity can run is not for the customer; see linkScript().
[[nodiscard]] QList<PaperFile> customerPack(const OnboardingCase &onboarding,
                                            const QString &partnerName, const RoleChoice &role,
                                            const Text &text, const LetterPrinter &print = {});

} // namespace Pec
