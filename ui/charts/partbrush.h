// SPDX-License-Identifier: GPL-3.0-or-later
//! How a part of cost is drawn, in columns and legends alike: a colour and a pattern of its own, so
//! that it is told by either.
#pragma once

#include "common/colours.h"

#include <QBrush>

namespace Pec {

[[nodiscard]] QBrush partBrush(CostPart part, const Colours &colours);

} // namespace Pec
