// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/history.h"

namespace Pec {

namespace {

struct Range
{
    QDate first;
    QDate last;

    void take(QDate date)
    {
        if (!date.isValid())
            return;
        if (!first.isValid() || date < first)
            first = date;
        if (!last.isValid() || date > last)
            last = date;
    }
};

//! A month stands at its first day, whatever day of it a service names.
QDate placeOf(const CostPoint &point)
{
    if (point.grain == CostGrain::Day || !point.date.isValid())
        return point.date;
    return {point.date.year(), point.date.month(), 1};
}

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

//! Every day and month that anybody has cost on, without gaps, and where each stands.
class Frame
{
public:
    explicit Frame(const Snapshot &snapshot)
    {
        for (const CostPoint &point : snapshot.points)
            (point.grain == CostGrain::Day ? m_days : m_months).take(placeOf(point));
        // Days without cost at the period's start are zeros too, not a later beginning.
        if (m_days.first.isValid())
            m_days.take(snapshot.period.from);
        m_empty.read = true;
        for (QDate date = m_days.first; date.isValid() && date <= m_days.last;
             date = date.addDays(1))
            m_empty.days.append({date, {}, {}});
        for (QDate date = m_months.first; date.isValid() && date <= m_months.last;
             date = date.addMonths(1))
            m_empty.months.append({date, {}, {}, Cost()});
    }

    [[nodiscard]] const History &empty() const { return m_empty; }

    //! Adds a point to a history that began as empty().
    void add(History &history, const CostPoint &point) const
    {
        const QDate place = placeOf(point);
        if (!place.isValid())
            return;
        const bool daily = point.grain == CostGrain::Day;
        const qsizetype at =
            daily ? qsizetype(m_days.first.daysTo(place)) : monthsBetween(m_months.first, place);
        HistoryPoint &sum = (daily ? history.days : history.months)[at];
        sum.applied += point.applied;
        sum.notApplied += point.notApplied;
        if (point.eligibleNotApplied && sum.eligibleNotApplied)
            *sum.eligibleNotApplied += *point.eligibleNotApplied;
        else if (!point.notApplied.isZero())
            sum.eligibleNotApplied.reset(); // of a part is of no use for the whole
    }

private:
    Range m_days;
    Range m_months;
    History m_empty;
};

//! Histories by a key; points of one key mostly stand together, which saves looking it up.
template <class Key>
class ByKey
{
public:
    ByKey(QHash<Key, History> &histories, const Frame &frame)
        : m_histories(histories)
        , m_frame(frame)
    {}

    void add(const Key &key, const CostPoint &point)
    {
        if (!m_last || *m_last != key) {
            const auto found = m_histories.find(key);
            m_history =
                found != m_histories.end() ? &*found : &*m_histories.insert(key, m_frame.empty());
            m_last = &key;
        }
        m_frame.add(*m_history, point);
    }

private:
    QHash<Key, History> &m_histories;
    const Frame &m_frame;
    const Key *m_last = nullptr; //!< of a point, which outlives this
    History *m_history = nullptr; //!< looked up anew before the next insertion can move it
};

} // namespace

Histories histories(const Snapshot &snapshot)
{
    Histories result;
    if (snapshot.points.isEmpty())
        return result;
    const Frame frame(snapshot);
    ByKey bySubscription(result.bySubscription, frame);
    ByKey byCustomer(result.byCustomer, frame);
    result.portfolio = frame.empty();
    for (const CostPoint &point : snapshot.points) {
        if (!point.subscription.isEmpty())
            bySubscription.add(point.subscription, point);
        byCustomer.add(point.customer, point);
        frame.add(result.portfolio, point);
    }
    return result;
}

} // namespace Pec
