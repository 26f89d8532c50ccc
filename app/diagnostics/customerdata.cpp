// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/customerdata.h"

#include "core/strings.h"
#include "domain/names.h"

#include <QJsonArray>

namespace Pec {

namespace {

constexpr int kSchema = 1;

QJsonObject jsonOf(const SubscriptionAssessment &subscription)
{
    QJsonArray reasons;
    for (const Reason reason : subscription.reasons)
        reasons.append(name(reason));
    const Totals &totals = subscription.totals;
    return {{u"id"_s, subscription.id.value()},
            {u"name"_s, subscription.name},
            {u"status"_s, name(subscription.status)},
            {u"reasons"_s, reasons},
            {u"access"_s, name(subscription.accessState)},
            {u"currency"_s, subscription.currency},
            {u"cost"_s, totals.cost.toString()},
            {u"pecApplied"_s, totals.pecApplied.toString()},
            {u"missed"_s, totals.missed.toString()},
            {u"notEligible"_s, totals.notEligible.toString()},
            {u"tooRecent"_s, totals.tooRecent.toString()},
            {u"cannotTell"_s, totals.cannotTell.toString()}};
}

QJsonObject jsonOf(const CustomerAssessment &customer)
{
    QJsonArray subscriptions;
    for (const SubscriptionAssessment &subscription : customer.subscriptions)
        subscriptions.append(jsonOf(subscription));
    return {{u"id"_s, customer.id.value()},
            {u"name"_s, customer.name},
            {u"domain"_s, customer.domain},
            {u"status"_s, name(customer.status)},
            {u"subscriptions"_s, subscriptions}};
}

} // namespace

QJsonObject customerData(const Assessment &assessment)
{
    QJsonArray customers;
    for (const CustomerAssessment &customer : assessment.customers)
        customers.append(jsonOf(customer));
    return {{u"schema"_s, kSchema},
            {u"readAt"_s, assessment.readAt.toUTC().toString(Qt::ISODate)},
            {u"customers"_s, customers}};
}

} // namespace Pec
