// SPDX-License-Identifier: GPL-3.0-or-later
//! How the app registration is made, as HTML in one language: for the window, and as a one-page
//! request that can be mailed to an administrator. Pure.
#pragma once

#include "onboarding/registrationscript.h"

namespace Pec {

//! Step by step in the portal; a list.
[[nodiscard]] QString registrationSteps(const Text &text);
//! Each permission: which, why, and what is unknown without it; a table.
[[nodiscard]] QString permissionTable(const Text &text);
//! A document of its own: what is asked, the permissions, the steps, the script, what to send back.
[[nodiscard]] QString registrationRequest(const RegistrationWish &wish, const Text &text);

} // namespace Pec
