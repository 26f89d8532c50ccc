// SPDX-License-Identifier: GPL-3.0-or-later
//! The language that a run of the program speaks.
#pragma once

#include "core/result.h"
#include "domain/policy.h"
#include "text/text.h"

#include <optional>

namespace Pec {

//! The one \a asked for, else the administrator's, else the system's. BadInput ("managed") where
//! the administrator's is locked and another one was asked for.
[[nodiscard]] Result<Language> spokenLanguage(std::optional<Language> asked, const Policy &policy);

} // namespace Pec
