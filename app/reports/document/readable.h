// SPDX-License-Identifier: GPL-3.0-or-later
//! Names and notes come from services and from people, and may hold what is no letter: XML cannot
//! hold it, C ends at it, paper paints it anywhere. Pure.
#pragma once

#include "reports/document/report.h"

namespace Pec {

//! With U+FFFD for each control character, half of a pair and code point that is no character.
//! Lines end with "\n", whatever ended them, and a tab is a space.
[[nodiscard]] QString readable(const QString &text);

//! The same for every word of a report.
void makeReadable(Report &report);

} // namespace Pec
