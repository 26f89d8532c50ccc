// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/portal.h"

#include "core/strings.h"

namespace Pec {

namespace {

//! The ids come from data: nothing of them may leave its place in the address.
QString escaped(const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(id)); }

} // namespace

QUrl portalPage(const Assessment &assessment, const SubscriptionAssessment &subscription)
{
    const AccessPath *path = subscription.mainPath();
    const bool delegated = path && path->method == AccessMethod::Lighthouse;
    const QString directory =
        delegated ? assessment.partner.tenant.value() : subscription.customer.value();
    return {u"https://portal.azure.com/#@%1/resource/subscriptions/%2/overview"_s.arg(
        escaped(directory), escaped(subscription.id.value()))};
}

QUrl portalPage(const CustomerAssessment &customer)
{
    return {u"https://portal.azure.com/"_s + escaped(customer.id.value())};
}

} // namespace Pec
