// SPDX-License-Identifier: GPL-3.0-or-later
//! String literals of the project: u"text"_s for QString, "key"_L1 for Latin-1 JSON keys.
#pragma once

#include <QString>

namespace Pec {
using namespace Qt::StringLiterals;
} // namespace Pec
