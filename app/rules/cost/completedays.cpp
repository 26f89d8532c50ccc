// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/cost/completedays.h"

namespace Pec {

namespace {

constexpr int kPeriodDays = 30;

} // namespace

QDate lastCompleteDay(const QDateTime &now, int completeAfterHours)
{
    return now.toUTC().addSecs(-qint64(completeAfterHours) * 3600).date();
}

Period completePeriod(const QDateTime &now, int completeAfterHours)
{
    const QDate last = lastCompleteDay(now, completeAfterHours);
    return {last.addDays(1 - kPeriodDays), last};
}

} // namespace Pec
