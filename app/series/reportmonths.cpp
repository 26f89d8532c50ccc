// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/reportmonths.h"

#include <QSet>

#include <algorithm>

namespace Pec {

QList<QDate> reportMonths(const Assessment &assessment)
{
    QSet<QDate> held;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &subscription : customer.subscriptions) {
            for (const HistoryPoint &point : subscription.history.months) {
                if (point.date.addMonths(1) <= assessment.asOf.addDays(1))
                    held.insert(point.date);
            }
        }
    }
    QList<QDate> months(held.cbegin(), held.cend());
    std::sort(months.begin(), months.end(), std::greater());
    return months;
}

} // namespace Pec
