// SPDX-License-Identifier: GPL-3.0-or-later
//! Day by day, whether a subscription had credit and whether valid access is known to have been
//! there, and the runs of days that were lost with their money.
//!   credit   cost days tell, of this refresh or of earlier ones; before them, a month whose
//!            eligible cost has credit throughout, or nowhere; else unknown
//!   access   there: credit of that day proves it, or an assignment made before it that still holds
//!            there or lacking: a refresh of that day saw it, or two refreshes around it alike
//!            lacking: a run without credit up to now where missing access is proved or inferred
#pragma once

#include "rules/cost/lostdays.h"

namespace Pec {

enum class DayCredit {
    Yes,
    No, //!< eligible cost may be among the day's, and none has credit
    NotEligible, //!< nothing eligible was consumed
    NoCost,
    TooRecent,
    Unknown
};

struct CalendarDay
{
    QDate date;
    DayCredit credit = DayCredit::Unknown;
    bool byMonth = false; //!< told by the month as a whole
    Validity access = Validity::Unknown;
};

struct LostRunRow
{
    LostRun run;
    Decimal cost; //!< in the calendar's currency
    CreditRange credit;
};

struct HistoryCalendar
{
    QString currency;
    QList<CalendarDay> days; //!< from a Monday to the day of the assessment: 13 to 53 weeks
    QList<LostRunRow> runs; //!< newest first; only those that may have cost credit
    bool daysRead = false; //!< false: single days were not read at this level
};

//! What an earlier refresh knew of the same subscription.
struct EarlierState
{
    QDate checkedOn; //!< day on which access was read; invalid: it was not
    Validity access = Validity::Unknown;
    QList<HistoryPoint> days; //!< complete ones, ascending, no gaps
};
[[nodiscard]] EarlierState earlierState(const Assessment &assessment,
                                        const SubscriptionAssessment &subscription);

//! \a earlier: newest first; may be empty.
[[nodiscard]] HistoryCalendar historyCalendar(const Assessment &assessment,
                                              const SubscriptionAssessment &subscription,
                                              const QList<EarlierState> &earlier = {});

} // namespace Pec
