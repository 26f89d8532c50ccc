// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statusfilter.h"

#include "core/strings.h"
#include "domain/names.h"
#include "rules/cost/summary.h"

namespace Pec {

namespace {

bool anyContains(const QStringList &texts, const QString &wanted)
{
    return std::any_of(texts.cbegin(), texts.cend(), [&wanted](const QString &one) {
        return one.contains(wanted, Qt::CaseInsensitive);
    });
}

bool matches(const CustomerAssessment &customer, const QString &text, const Text &words)
{
    return anyContains({customer.name, customer.domain, customer.id.value(), name(customer.status),
                        words.status(customer.status),
                        customer.reseller ? customer.reseller->name : QString()},
                       text);
}

bool matches(const SubscriptionAssessment &subscription, const QString &text, const Text &words)
{
    return anyContains({subscription.name, subscription.id.value(), name(subscription.status),
                        words.status(subscription.status), words.accessSummary(subscription)},
                       text);
}

} // namespace

Assessment filtered(const Assessment &assessment, const QString &text, const Text &words)
{
    if (text.isEmpty())
        return assessment;
    Assessment result = assessment;
    result.customers.clear();
    for (CustomerAssessment customer : assessment.customers) {
        if (!matches(customer, text, words)) {
            customer.subscriptions.removeIf(
                [&](const SubscriptionAssessment &one) { return !matches(one, text, words); });
            if (customer.subscriptions.isEmpty())
                continue;
            sumUp(customer);
        }
        result.customers.append(customer);
    }
    sumUp(result);
    return result;
}

} // namespace Pec
