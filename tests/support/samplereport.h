// SPDX-License-Identifier: GPL-3.0-or-later
//! A report with a block of every kind, for the tests of what writes it.
#pragma once

#include "reports/document/report.h"

namespace Pec::Testing {

//! \a rows: of its largest table.
[[nodiscard]] Report sampleReport(Language language = Language::English, int rows = 12);

} // namespace Pec::Testing
