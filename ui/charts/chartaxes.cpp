// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartaxes.h"

#include <QCategoryAxis>
#include <QFontMetrics>

#include <algorithm>

namespace Pec {

namespace {

void clearLabels(QCategoryAxis &axis)
{
    const QStringList labels = axis.categoriesLabels();
    for (const QString &label : labels)
        axis.remove(label);
}

//! Sets the range after the labels. The detour makes the axis draw them: it keeps the old ones on
//! screen as long as its range stays the same (Qt 6.4).
void showRange(QCategoryAxis &axis, double from, double to)
{
    axis.setRange(from, to + 1.0);
    axis.setRange(from, to);
}

QString dateLabel(const CostSeries &series, qsizetype column, const Text &text)
{
    const QDate date = series.columns[column].date;
    if (series.grain == CostGrain::Month)
        return text.month(date);
    // Day and month by locale, without the year that the whole axis shares.
    QString format = text.locale().dateFormat(QLocale::ShortFormat);
    format.remove(u'y');
    while (!format.isEmpty() && !format.front().isLetter())
        format.remove(0, 1);
    while (!format.isEmpty() && !format.back().isLetter() && format.back() != u'.')
        format.chop(1);
    return text.locale().toString(date, format);
}

} // namespace

void labelDates(QCategoryAxis &axis, const CostSeries &series, const Text &text, int widthInPixels)
{
    clearLabels(axis);
    const qsizetype count = series.columns.size();
    const double end = double(std::max<qsizetype>(count, 1)) - 0.5;
    axis.setStartValue(-0.5);
    const QFontMetrics metrics(axis.labelsFont());
    int widest = 1;
    for (qsizetype i = 0; i < count; ++i)
        widest = std::max(widest, metrics.horizontalAdvance(dateLabel(series, i, text)));
    const qsizetype fit = std::max(1, widthInPixels / (widest + 14));
    const qsizetype every = std::max<qsizetype>((count + fit - 1) / fit, 1);
    for (qsizetype i = std::max<qsizetype>(count - 1, 0) % every; i < count; i += every)
        axis.append(dateLabel(series, i, text), double(i));
    showRange(axis, -0.5, end);
}

void labelAmounts(QCategoryAxis &axis, const AmountRange &range, const QString &currency,
                  const Text &text)
{
    clearLabels(axis);
    const AxisScale scale = axisScale(std::max(range.highest, -range.lowest));
    Decimal from;
    while (from > range.lowest)
        from -= scale.step;
    Decimal to = from;
    while (to < range.highest || to.isZero())
        to += scale.step;
    // QCategoryAxis refuses a first label at its start value, so that one lies just below.
    axis.setStartValue((from - scale.step).toDouble());
    // As many as tell two steps apart: none, cents, or more for a cost below a cent.
    int places = int(scale.step.toString().section(u'.', 1).size());
    places = places == 1 ? 2 : places;
    for (Decimal at = from; at <= to; at += scale.step)
        axis.append(text.money(at, currency, places), at.toDouble());
    showRange(axis, from.toDouble(), to.toDouble());
}

void labelShares(QCategoryAxis &axis, const Text &text)
{
    constexpr int kWhole = 10'000;
    clearLabels(axis);
    axis.setStartValue(-1.0);
    for (int share = 0; share <= kWhole; share += kWhole / 4) {
        QString label = text.percent(share);
        label.remove(QString(text.locale().decimalPoint()) + text.locale().zeroDigit());
        axis.append(label, double(share));
    }
    showRange(axis, 0.0, double(kWhole));
}

} // namespace Pec
