// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/costline.h"

#include <algorithm>

namespace Pec {

namespace {

qsizetype distance(QDate from, QDate to, CostGrain grain)
{
    return grain == CostGrain::Day
               ? qsizetype(from.daysTo(to))
               : qsizetype((to.year() - from.year()) * 12 + to.month() - from.month());
}

Decimal amount(const Cost &cost, const CostView &view)
{
    return view.column == CostColumnOf::Usd ? cost.usd : cost.billing;
}

//! Takes what was too recent when it was read from the day, or from the month that holds the day.
void takeRecent(CostLine &line, const History &history, const CostView &view)
{
    for (auto day = history.days.crbegin();
         day != history.days.crend() && day->date > view.lastCompleteDay; ++day) {
        const qsizetype at = distance(line.first, day->date, view.grain);
        if (at < 0 || at >= qsizetype(line.places.size()))
            continue;
        line.places[size_t(at)].recentApplied += amount(day->applied, view);
        line.places[size_t(at)].recentNotApplied += amount(day->notApplied, view);
    }
}

//! Applies \a combine to the places of \a part that \a whole covers.
template <class Line, class Part, class Combine>
void eachPlace(Line &whole, const Part &part, CostGrain grain, Combine combine)
{
    if (!whole.first.isValid() || !part.first.isValid())
        return;
    const qsizetype shift = distance(whole.first, part.first, grain);
    for (qsizetype i = 0; i < qsizetype(part.places.size()); ++i) {
        const qsizetype at = i + shift;
        if (at >= 0 && at < qsizetype(whole.places.size()))
            combine(whole.places[size_t(at)], part.places[size_t(i)]);
    }
}

void subtract(CostLine &whole, const CostLine &part, CostGrain grain)
{
    eachPlace(whole, part, grain, [](PlacedCost &left, const PlacedCost &right) {
        left.applied -= right.applied;
        left.notApplied -= right.notApplied;
        left.recentApplied -= right.recentApplied;
        left.recentNotApplied -= right.recentNotApplied;
        if (left.eligible && right.eligible)
            *left.eligible -= *right.eligible;
        else
            left.eligible.reset();
    });
}

void add(PartsLine &whole, const PartsLine &part, CostGrain grain)
{
    eachPlace(whole, part, grain, [](CostParts &left, const CostParts &right) { left += right; });
}

PartsLine split(const CostLine &line, const CostVerdict &verdict)
{
    PartsLine parts;
    parts.first = line.first;
    parts.places.reserve(line.places.size());
    for (const PlacedCost &place : line.places)
        parts.places.push_back(costParts(place, verdict));
    return parts;
}

//! What holds for a customer as a whole: certain only where it holds for all its subscriptions.
CostVerdict verdictOf(const CustomerAssessment &customer)
{
    CostVerdict verdict;
    verdict.earnsNothing = !customer.subscriptions.isEmpty();
    for (const SubscriptionAssessment &one : customer.subscriptions) {
        const CostVerdict its = costVerdict(one);
        verdict.accessUnknown |= its.accessUnknown;
        verdict.earnsNothing &= its.earnsNothing;
    }
    return verdict;
}

} // namespace

QDate following(QDate date, CostGrain grain)
{
    return grain == CostGrain::Day ? date.addDays(1) : date.addMonths(1);
}

CostLine costLine(const History &history, const CostView &view)
{
    const QList<HistoryPoint> &points =
        view.grain == CostGrain::Day ? history.days : history.months;
    CostLine line;
    if (points.isEmpty())
        return line;
    line.first = points.first().date;
    // A place without a point is a zero, of which every part is known.
    PlacedCost zero;
    zero.eligible = Decimal();
    line.places.assign(size_t(distance(line.first, points.last().date, view.grain) + 1), zero);
    for (const HistoryPoint &point : points) {
        PlacedCost &place = line.places[size_t(distance(line.first, point.date, view.grain))];
        place.applied = amount(point.applied, view);
        place.notApplied = amount(point.notApplied, view);
        place.eligible.reset();
        if (point.eligibleNotApplied)
            place.eligible = amount(*point.eligibleNotApplied, view);
    }
    takeRecent(line, history, view);
    return line;
}

PartsLine partsLine(const SubscriptionAssessment &subscription, const CostView &view)
{
    return split(costLine(subscription.history, view), costVerdict(subscription));
}

PartsLine unlistedLine(const CustomerAssessment &customer, const CostView &view)
{
    CostLine rest = costLine(customer.history, view);
    for (const SubscriptionAssessment &one : customer.subscriptions) {
        if (one.history.read)
            subtract(rest, costLine(one.history, view), view.grain);
    }
    return split(rest, verdictOf(customer));
}

PartsLine partsLine(const CustomerAssessment &customer, const CostView &view)
{
    PartsLine parts = unlistedLine(customer, view);
    for (const SubscriptionAssessment &one : customer.subscriptions) {
        if (one.history.read)
            add(parts, partsLine(one, view), view.grain);
    }
    return parts;
}

PartsLine unlistedLine(const Assessment &assessment, const CostView &view)
{
    CostLine rest = costLine(assessment.history, view);
    for (const CustomerAssessment &customer : assessment.customers)
        subtract(rest, costLine(customer.history, view), view.grain);
    return split(rest, {});
}

PartsLine partsLine(const Assessment &assessment, const CostView &view)
{
    PartsLine parts = unlistedLine(assessment, view);
    for (const CustomerAssessment &customer : assessment.customers)
        add(parts, partsLine(customer, view), view.grain);
    return parts;
}

CostParts partsAt(const PartsLine &line, QDate date, CostGrain grain)
{
    if (!line.first.isValid())
        return {};
    const qsizetype at = distance(line.first, date, grain);
    return at >= 0 && at < qsizetype(line.places.size()) ? line.places[size_t(at)] : CostParts();
}

} // namespace Pec
