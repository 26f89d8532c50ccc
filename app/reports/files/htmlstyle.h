// SPDX-License-Identifier: GPL-3.0-or-later
//! The style sheet of a report's page.
#pragma once

#include "reports/look/reportlook.h"

namespace Pec {

//! Screens light and dark, narrow and wide, and paper. Text on the look's main colour is white, and
//! the main colour stands on white only: that much its contrast was checked for.
[[nodiscard]] QString htmlStyle(const ReportLook &look);

} // namespace Pec
