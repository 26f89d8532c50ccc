// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/historycalendar.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr int kWeeks = 13;

class Calendar
{
public:
    Calendar(const Assessment &assessment, const SubscriptionAssessment &subscription)
        : m_assessment(assessment)
        , m_one(subscription)
        , m_days(subscription.history.days)
        , m_runs(lostRuns(subscription.history, assessment.period))
    {
        m_nothingEligible = (m_one.totals.missed + m_one.totals.cannotTell).isZero();
    }

    [[nodiscard]] CalendarDay day(QDate date) const
    {
        CalendarDay day;
        day.date = date;
        if (date > m_assessment.asOf)
            day.credit = DayCredit::TooRecent;
        else if (!m_days.isEmpty() && date >= m_days.first().date)
            day.credit = byDay(date);
        else
            day.credit = byMonth(date);
        day.byMonth = date <= m_assessment.asOf && day.credit != DayCredit::Unknown
                      && (m_days.isEmpty() || date < m_days.first().date);
        day.access = accessOn(day);
        return day;
    }

    [[nodiscard]] QList<LostRunRow> runs() const
    {
        QList<LostRunRow> rows;
        for (auto run = m_runs.crbegin(); run != m_runs.crend(); ++run) {
            const CreditRange credit = missedCredit(*run, m_one, m_assessment.rate);
            if (!credit.high.isZero())
                rows.append({*run, shownAmount(run->cost, m_one), credit});
        }
        return rows;
    }

private:
    [[nodiscard]] DayCredit byDay(QDate date) const
    {
        const qsizetype at = qsizetype(m_days.first().date.daysTo(date));
        if (at >= m_days.size())
            return DayCredit::NoCost; // days without cost at the end are not told
        const HistoryPoint &point = m_days[at];
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

    const Assessment &m_assessment;
    const SubscriptionAssessment &m_one;
    const QList<HistoryPoint> &m_days;
    QList<LostRun> m_runs;
    bool m_nothingEligible = false;
};

QDate mondayOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

} // namespace

HistoryCalendar historyCalendar(const Assessment &assessment,
                                const SubscriptionAssessment &subscription)
{
    HistoryCalendar made;
    made.currency = subscription.currency;
    made.daysRead = subscription.history.read && !subscription.history.days.isEmpty();
    const Calendar calendar(assessment, subscription);
    const QDate last = std::max(assessment.generatedAt.date(), assessment.asOf);
    QDate first = mondayOf(last).addDays(-7 * (kWeeks - 1));
    if (made.daysRead)
        first = std::min(first, mondayOf(subscription.history.days.first().date));
    for (QDate date = first; date <= last; date = date.addDays(1))
        made.days.append(calendar.day(date));
    made.runs = calendar.runs();
    return made;
}

} // namespace Pec
