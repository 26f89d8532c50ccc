// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/costseries.h"

#include "core/strings.h"

namespace Pec {

namespace {

enum class Column { Billing, Usd };

QDate following(QDate date, CostGrain grain)
{
    return grain == CostGrain::Day ? date.addDays(1) : date.addMonths(1);
}

//! A month holds recent days as soon as its last day is one.
bool isRecent(QDate date, CostGrain grain, QDate lastCompleteDay)
{
    return following(date, grain).addDays(-1) > lastCompleteDay;
}

struct Subject
{
    const History &history;
    QString title;
    QString currency;
    Column column;
};

CostSeries seriesOf(const Assessment &assessment, const Subject &subject, CostGrain grain)
{
    CostSeries series;
    series.grain = grain;
    series.currency = subject.currency;
    series.title = subject.title;
    series.read = subject.history.read;
    if (!series.read)
        return series;

    const auto amount = [&](const Cost &cost) {
        return subject.column == Column::Usd ? cost.usd : cost.billing;
    };
    const QList<HistoryPoint> &points =
        grain == CostGrain::Day ? subject.history.days : subject.history.months;
    for (const HistoryPoint &point : points) {
        while (!series.columns.isEmpty()
               && following(series.columns.last().date, grain) < point.date) {
            const QDate gap = following(series.columns.last().date, grain);
            series.columns.append({gap, {}, {}, isRecent(gap, grain, assessment.asOf)});
        }
        const CostColumn column{point.date, amount(point.applied), amount(point.notApplied),
                                isRecent(point.date, grain, assessment.asOf)};
        series.totalApplied += column.applied;
        series.totalNotApplied += column.notApplied;
        series.columns.append(column);
    }
    return series;
}

//! A customer whose currency is not known is shown in the column that always has one.
Subject inOwnCurrency(const History &history, const QString &title, const QString &currency)
{
    if (currency.isEmpty())
        return {history, title, u"USD"_s, Column::Usd};
    return {history, title, currency, Column::Billing};
}

} // namespace

CostSeries costSeries(const Assessment &assessment, CostGrain grain)
{
    const Column column = assessment.inUsd() ? Column::Usd : Column::Billing;
    return seriesOf(assessment, {assessment.history, {}, assessment.currency, column}, grain);
}

CostSeries costSeries(const Assessment &assessment, const CustomerAssessment &customer,
                      CostGrain grain)
{
    return seriesOf(assessment, inOwnCurrency(customer.history, customer.name, customer.currency),
                    grain);
}

CostSeries costSeries(const Assessment &assessment, const CustomerAssessment &customer,
                      const SubscriptionAssessment &subscription, CostGrain grain)
{
    const QString &currency =
        subscription.currency.isEmpty() ? customer.currency : subscription.currency;
    return seriesOf(assessment, inOwnCurrency(subscription.history, subscription.name, currency),
                    grain);
}

AxisScale axisScale(Decimal largest)
{
    using Raw = Decimal::Raw;
    constexpr Raw kMostSteps = 5;
    const Raw height = largest.raw() > 0 ? largest.raw() : Decimal::kOne;
    // In tenths of the leading place, so that 2.5 is a whole number.
    for (Raw tenth = 1;; tenth *= 10) {
        for (const Raw mantissa : {Raw(10), Raw(20), Raw(25), Raw(50)}) {
            const Raw step = tenth * mantissa;
            if (step * kMostSteps < height)
                continue;
            const Raw steps = (height + step - 1) / step;
            return {Decimal::fromRaw(step * steps), Decimal::fromRaw(step)};
        }
    }
}

} // namespace Pec
