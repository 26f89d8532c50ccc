// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/partbrush.h"

namespace Pec {

QBrush partBrush(CostPart part, const Colours &colours)
{
    constexpr std::array<Qt::BrushStyle, kCostPartCount> kPatterns{
        Qt::SolidPattern, Qt::SolidPattern, Qt::SolidPattern, Qt::BDiagPattern,
        Qt::DiagCrossPattern};
    return {colours.costParts[size_t(part)], kPatterns[size_t(part)]};
}

} // namespace Pec
