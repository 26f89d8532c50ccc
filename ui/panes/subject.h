// SPDX-License-Identifier: GPL-3.0-or-later
//! What a detail pane is about: the portfolio, a customer of it, or one of its subscriptions.
#pragma once

#include "domain/assessment.h"

namespace Pec {

struct Subject
{
    std::shared_ptr<const Assessment> assessment; //!< keeps the others alive; null: nothing to show
    const CustomerAssessment *customer = nullptr;
    const SubscriptionAssessment *subscription = nullptr; //!< only with customer

    [[nodiscard]] const Totals &totals() const
    {
        if (subscription)
            return subscription->totals;
        return customer ? customer->totals : assessment->totals;
    }
    [[nodiscard]] const QString &currency() const
    {
        if (subscription && !subscription->currency.isEmpty())
            return subscription->currency;
        return customer ? customer->currency : assessment->currency;
    }
};

} // namespace Pec
