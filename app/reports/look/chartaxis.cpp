// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/chartaxis.h"

#include "core/strings.h"
#include "series/costseries.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr int kWhole = 10'000;

int basisPoints(Decimal share) { return int(share.raw() / Decimal::kOne); }

//! As many places as tell two steps apart: none, cents, or more below a cent.
int placesOf(Decimal step)
{
    const int places = int(step.toString().section(u'.', 1).size());
    return places == 1 ? 2 : places;
}

QString axisLabel(Decimal value, Decimal step, ReportChart::Unit unit, const QString &currency,
                  const Text &text)
{
    switch (unit) {
    case ReportChart::Unit::Money:
        return text.money(value, currency, placesOf(step));
    case ReportChart::Unit::Share:
        return text.percent(basisPoints(value))
            .remove(QString(text.locale().decimalPoint() + text.locale().zeroDigit()));
    case ReportChart::Unit::Count:
        return text.amount(value, int(step.toString().section(u'.', 1).size()));
    }
    return {};
}

} // namespace

double ChartAxis::place(Decimal value) const
{
    return (value - from).toDouble() / (to - from).toDouble();
}

ChartAxis chartAxis(Decimal lowest, Decimal highest, ReportChart::Unit unit,
                    const QString &currency, const Text &text)
{
    ChartAxis axis;
    const bool partsOfWhole = unit == ReportChart::Unit::Share && lowest >= Decimal()
                              && highest <= Decimal::fromInteger(kWhole);
    axis.step = partsOfWhole ? Decimal::fromInteger(kWhole / 4)
                             : axisScale(std::max(highest, -lowest)).step;
    if (unit == ReportChart::Unit::Count)
        axis.step = std::max(axis.step, Decimal::fromInteger(1));
    while (axis.from > lowest)
        axis.from -= axis.step;
    while (axis.to < highest || axis.to == axis.from)
        axis.to += axis.step;
    if (partsOfWhole)
        axis.to = Decimal::fromInteger(kWhole);
    for (Decimal at = axis.from; at <= axis.to; at += axis.step)
        axis.labels.append(axisLabel(at, axis.step, unit, currency, text));
    return axis;
}

QString chartLabel(Decimal value, bool whole, const ReportChart &chart, const Text &text)
{
    if (chart.unit == ReportChart::Unit::Share)
        return text.percent(basisPoints(value));
    if (chart.unit == ReportChart::Unit::Count)
        return text.amount(value, int(value.toString().section(u'.', 1).size()));
    return text.money(value, chart.currency, whole ? 0 : -1);
}

} // namespace Pec
