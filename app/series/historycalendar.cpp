// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/historycalendar.h"

#include "rules/changes.h"

#include <QMap>

#include <algorithm>

namespace Pec {

namespace {

constexpr qint64 kWeeks = 13;
constexpr qint64 kMostWeeks = 53;

class Calendar
{
public:
    Calendar(const Assessment &assessment, const SubscriptionAssessment &subscription,
             const QList<EarlierState> &earlier)
        : m_assessment(assessment)
        , m_one(subscription)
        , m_runs(lostRuns(subscription.history, assessment.period))
    {
        m_nothingEligible = (m_one.totals.missed + m_one.totals.cannotTell).isZero();
        // The newest state of a day stands: cost of a day may still be corrected.
        for (qsizetype i = earlier.size() - 1; i >= 0; --i)
            take(earlier[i]);
        take(earlierState(assessment, subscription));
    }

    [[nodiscard]] QDate firstDay() const { return m_days.isEmpty() ? QDate() : m_days.firstKey(); }

    [[nodiscard]] CalendarDay day(QDate date) const
    {
        CalendarDay day;
        day.date = date;
        if (date > m_assessment.asOf)
            day.credit = DayCredit::TooRecent;
        else if (isHeld(date))
            day.credit = byDay(date);
        else
            day.credit = byMonth(date);
        day.byMonth =
            date <= m_assessment.asOf && day.credit != DayCredit::Unknown && !isHeld(date);
        day.access = accessOn(day);
        return day;
    }

    [[nodiscard]] QList<LostRunRow> runs() const
    {
        QList<LostRunRow> rows;
        for (qsizetype i = m_runs.size() - 1; i >= 0; --i) {
            const LostRun &run = m_runs[i];
            const CreditRange credit = missedCredit(run, m_one, m_assessment.rate);
            if (!credit.high.isZero())
                rows.append({run, shownAmount(run.cost, m_one), credit});
        }
        return rows;
    }

private:
    void take(const EarlierState &state)
    {
        for (const HistoryPoint &point : state.days)
            m_days.insert(point.date, point);
        if (state.checkedOn.isValid() && state.access != Validity::Unknown)
            m_seen.insert(state.checkedOn, state.access);
    }

    //! The present days reach to the last complete one; those without cost at the end are not told.
    [[nodiscard]] bool isHeld(QDate date) const
    {
        const QList<HistoryPoint> &present = m_one.history.days;
        return m_days.contains(date) || (!present.isEmpty() && date >= present.first().date);
    }

    [[nodiscard]] DayCredit byDay(QDate date) const
    {
        const HistoryPoint point = m_days.value(date);
        if (!point.applied.isZero())
            return DayCredit::Yes;
        if (point.notApplied.isZero())
            return DayCredit::NoCost;
        const bool inPeriod = m_assessment.period.contains(date);
        return inPeriod && m_nothingEligible ? DayCredit::NotEligible : DayCredit::No;
    }

    //! What a month says of its days that are not held one by one.
    [[nodiscard]] DayCredit byMonth(QDate date) const
    {
        const auto isOfMonth = [date](const HistoryPoint &point) {
            return point.date.year() == date.year() && point.date.month() == date.month();
        };
        const QList<HistoryPoint> &months = m_one.history.months;
        const auto found = std::find_if(months.cbegin(), months.cend(), isOfMonth);
        if (found == months.cend() || !found->eligibleNotApplied)
            return DayCredit::Unknown;
        Decimal held;
        Decimal applied = found->applied.usd;
        for (const HistoryPoint &day : m_days) {
            if (!isOfMonth(day))
                continue;
            held += day.notApplied.usd;
            applied -= day.applied.usd;
        }
        const Decimal eligible = found->eligibleNotApplied->usd;
        const Decimal notApplied = found->notApplied.usd - held;
        if (eligible < Decimal() || notApplied < Decimal() || applied < Decimal())
            return DayCredit::Unknown; // refunds: nothing is certain
        // Of the eligible cost without credit, the held days have at most all of theirs.
        const bool lacks = eligible > held;
        const bool mayLack = !eligible.isZero() && !notApplied.isZero();
        if (applied.isZero() && notApplied.isZero())
            return DayCredit::NoCost;
        if (applied.isZero())
            return lacks ? DayCredit::No : mayLack ? DayCredit::Unknown : DayCredit::NotEligible;
        return mayLack ? DayCredit::Unknown : DayCredit::Yes;
    }

    [[nodiscard]] Validity accessOn(const CalendarDay &day) const
    {
        if (day.credit == DayCredit::Yes)
            return Validity::Yes;
        const Validity seen = seenOn(day.date);
        if (seen != Validity::Unknown)
            return seen;
        const QDate checked = m_one.accessCheckedAt.date();
        const bool held =
            std::any_of(m_one.access.cbegin(), m_one.access.cend(), [&](const AccessPath &path) {
                // It counts from the first whole day after it was made.
                return path.ours && path.valid == Validity::Yes && path.createdOn.isValid()
                       && path.createdOn.date() < day.date && day.date <= checked;
            });
        if (held)
            return Validity::Yes;
        const bool isSure =
            m_one.confidence == Confidence::Proved || m_one.confidence == Confidence::Inferred;
        const bool lacks = isSure && day.credit == DayCredit::No && !m_runs.isEmpty()
                           && m_runs.last().goesOn && day.date >= m_runs.last().from;
        return lacks ? Validity::No : Validity::Unknown;
    }

    [[nodiscard]] Validity seenOn(QDate date) const
    {
        const auto after = m_seen.lowerBound(date);
        if (after == m_seen.cend())
            return Validity::Unknown;
        if (after.key() == date)
            return after.value();
        const bool alike = after != m_seen.cbegin() && std::prev(after).value() == after.value();
        return alike ? after.value() : Validity::Unknown;
    }

    const Assessment &m_assessment;
    const SubscriptionAssessment &m_one;
    QMap<QDate, HistoryPoint> m_days;
    QMap<QDate, Validity> m_seen;
    QList<LostRun> m_runs;
    bool m_nothingEligible = false;
};

QDate mondayOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

} // namespace

EarlierState earlierState(const Assessment &assessment, const SubscriptionAssessment &subscription)
{
    EarlierState state;
    state.checkedOn = subscription.accessCheckedAt.date();
    state.access = seenAccess(subscription);
    for (const HistoryPoint &day : subscription.history.days) {
        if (day.date <= assessment.asOf)
            state.days.append(day);
    }
    return state;
}

HistoryCalendar historyCalendar(const Assessment &assessment,
                                const SubscriptionAssessment &subscription,
                                const QList<EarlierState> &earlier)
{
    HistoryCalendar made;
    made.currency = subscription.currency;
    made.daysRead = subscription.history.read && !subscription.history.days.isEmpty();
    const Calendar calendar(assessment, subscription, earlier);
    const QDate last = std::max(assessment.generatedAt.date(), assessment.asOf);
    QDate first = mondayOf(last).addDays(-7 * (kWeeks - 1));
    if (calendar.firstDay().isValid())
        first = std::min(first, mondayOf(calendar.firstDay()));
    first = std::max(first, mondayOf(last).addDays(-7 * (kMostWeeks - 1)));
    for (QDate date = first; date <= last; date = date.addDays(1))
        made.days.append(calendar.day(date));
    made.runs = calendar.runs();
    return made;
}

} // namespace Pec
