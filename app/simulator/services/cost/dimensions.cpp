// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/cost/dimensions.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

using L = Dimension::Level;
using S = Dimension::Scopes;

const Customer &customerOf(const World &world, int c) { return world.customers.at(c); }
const Subscription &subscriptionOf(const World &world, int c, int s)
{
    return customerOf(world, c).subscriptions.at(s);
}

QString resellerMpnId(const World &w, int c, int, const CostLine &, bool)
{
    const int reseller = customerOf(w, c).reseller;
    return reseller < 0 ? QString() : w.resellers.at(reseller).mpnId;
}

QString resourceGroup(const World &, int, int, const CostLine &line, bool)
{
    return resourceGroupName(line.resourceGroup);
}

const Dimension kDimensions[] = {
    {"SubscriptionId"_L1, L::Subscription, S::All,
     [](const World &w, int c, int s, const CostLine &, bool) {
         return subscriptionOf(w, c, s).id;
     }},
    {"SubscriptionName"_L1, L::Subscription, S::All,
     [](const World &w, int c, int s, const CostLine &, bool) {
         return subscriptionOf(w, c, s).name;
     }},
    {"CustomerTenantId"_L1, L::Subscription, S::BillingOnly,
     [](const World &w, int c, int, const CostLine &, bool) { return customerOf(w, c).tenantId; }},
    {"CustomerName"_L1, L::Subscription, S::BillingOnly,
     [](const World &w, int c, int, const CostLine &, bool) { return customerOf(w, c).name; }},
    {"CustomerTenantDomainName"_L1, L::Subscription, S::BillingOnly,
     [](const World &w, int c, int, const CostLine &, bool) { return customerOf(w, c).domain; }},
    {"PartnerTenantId"_L1, L::Subscription, S::BillingOnly,
     [](const World &w, int, int, const CostLine &, bool) { return w.partnerTenantId; }},
    {"PartnerName"_L1, L::Subscription, S::BillingOnly,
     [](const World &w, int, int, const CostLine &, bool) { return w.partnerName; }},
    {"ResellerMPNId"_L1, L::Subscription, S::BillingOnly, resellerMpnId},
    {"BillingProfileId"_L1, L::Subscription, S::BillingOnly,
     [](const World &w, int c, int, const CostLine &, bool) {
         return w.billingProfiles.at(customerOf(w, c).billingProfile).name;
     }},
    {"BillingProfileName"_L1, L::Subscription, S::BillingOnly,
     [](const World &w, int c, int, const CostLine &, bool) {
         return w.billingProfiles.at(customerOf(w, c).billingProfile).displayName;
     }},
    {"PartnerEarnedCreditApplied"_L1, L::Credit, S::BillingOnly,
     [](const World &, int, int, const CostLine &, bool credit) {
         return credit ? u"True"_s : u"False"_s;
     }},
    {"PartnerEarnedCreditRate"_L1, L::Credit, S::BillingOnly,
     [](const World &, int, int, const CostLine &, bool credit) {
         return credit ? u"0.15"_s : u"0"_s;
     }},
    {"ServiceName"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return QString(info(line.service).serviceName);
     }},
    {"MeterCategory"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return QString(info(line.service).meterCategory);
     }},
    {"ChargeType"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return QString(info(line.kind).chargeType);
     }},
    {"PricingModel"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return QString(info(line.kind).pricingModel);
     }},
    {"PublisherType"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return QString(info(line.kind).publisherType);
     }},
    {"Frequency"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return QString(info(line.kind).frequency);
     }},
    {"ReservationName"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return line.kind == CostKind::Reservation ? u"VM_RI_1Y"_s : QString();
     }},
    {"ResourceGroup"_L1, L::Line, S::All, resourceGroup},
    {"ResourceGroupName"_L1, L::Line, S::All, resourceGroup},
    {"ResourceType"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &line, bool) {
         return QString(info(line.service).resourceType).toLower();
     }},
    {"ResourceLocation"_L1, L::Line, S::All,
     [](const World &, int, int, const CostLine &, bool) { return u"EU West"_s; }},
    {"ResourceId"_L1, L::Line, S::SubscriptionOnly,
     [](const World &w, int c, int s, const CostLine &line, bool) {
         return w.resourceId(c, s, line).toLower();
     }},
    {"BillingMonth"_L1, L::Month, S::All, nullptr},
};

bool isAt(const Dimension &dimension, bool subscriptionScope)
{
    return dimension.scopes == S::All
           || (dimension.scopes == S::SubscriptionOnly) == subscriptionScope;
}

} // namespace

std::span<const Dimension> costDimensions() { return kDimensions; }

const Dimension *costDimension(const QString &name, bool subscriptionScope)
{
    const auto it = std::find_if(std::begin(kDimensions), std::end(kDimensions),
                                 [&](const Dimension &dimension) {
                                     return name.compare(dimension.name, Qt::CaseInsensitive) == 0
                                            && isAt(dimension, subscriptionScope);
                                 });
    return it == std::end(kDimensions) ? nullptr : it;
}

QString costDimensionNames(bool subscriptionScope)
{
    QStringList names;
    for (const Dimension &dimension : kDimensions) {
        if (isAt(dimension, subscriptionScope))
            names.append(u'\'' + QString(dimension.name) + u'\'');
    }
    return names.join(u',');
}

} // namespace Pec::Simulator
