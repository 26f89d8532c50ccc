// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/contrast.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace Pec {

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

double contrastOnPaper(const QColor &colour)
{
    return std::floor(contrast(colour, Qt::white) * 100) / 100;
}

} // namespace Pec
