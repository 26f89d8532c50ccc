// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/billing/json.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"

#include <QJsonArray>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

QString accountId(const World &world)
{
    return u"/providers/Microsoft.Billing/billingAccounts/"_s + world.billingAccount;
}

QString profileId(const World &world, int profile)
{
    return accountId(world) + u"/billingProfiles/"_s + world.billingProfiles.at(profile).name;
}

QJsonObject azurePlan()
{
    return {{u"skuId"_s, u"0001"_s}, {u"skuDescription"_s, u"Microsoft Azure Plan"_s}};
}

QJsonObject resellerJson(const Reseller &reseller)
{
    return {{u"resellerId"_s, reseller.mpnId}, {u"description"_s, reseller.name}};
}

QJsonObject address(const World &world)
{
    return {{u"companyName"_s, world.partnerName},
            {u"addressLine1"_s, u"Kade 12"_s},
            {u"city"_s, u"Delfzijl"_s},
            {u"country"_s, world.partnerCountry},
            {u"postalCode"_s, u"9930 AA"_s}};
}

QJsonObject object(const QString &id, const QString &type, const QJsonObject &properties)
{
    return {{u"id"_s, id},
            {u"name"_s, id.section(u'/', -1)},
            {u"type"_s, type},
            {u"properties"_s, properties}};
}

QString statusOf(const Subscription &subscription)
{
    if (subscription.state == "Enabled"_L1)
        return u"Active"_s;
    return subscription.state == "PastDue"_L1 ? u"Warned"_s : subscription.state;
}

} // namespace

QJsonObject billingAccountJson(const World &world, const BillingShape &shape)
{
    QJsonObject properties{{u"accountStatus"_s, u"Active"_s},
                           {u"accountType"_s, u"Partner"_s},
                           {u"agreementType"_s, u"MicrosoftPartnerAgreement"_s},
                           {u"displayName"_s, world.partnerName},
                           {u"hasReadAccess"_s, true},
                           {u"soldTo"_s, address(world)}};
    if (!shape.old) {
        properties.insert(u"accountSubType"_s, u"None"_s);
        properties.insert(u"primaryBillingTenantId"_s, world.partnerTenantId);
    }
    return object(accountId(world), u"Microsoft.Billing/billingAccounts"_s, properties);
}

QJsonObject billingProfileJson(const World &world, int profile, const BillingShape &shape)
{
    const BillingProfile &source = world.billingProfiles.at(profile);
    QJsonObject properties{{u"displayName"_s, source.displayName},
                           {u"currency"_s, source.currency},
                           {u"billingRelationshipType"_s, world.billingRelationship},
                           {u"billTo"_s, address(world)},
                           {u"enabledAzurePlans"_s, QJsonArray{azurePlan()}},
                           {u"hasReadAccess"_s, true},
                           {u"invoiceDay"_s, 8},
                           {u"invoiceEmailOptIn"_s, true},
                           {u"systemId"_s, source.name},
                           {u"status"_s, u"Active"_s}};
    if (shape.old)
        properties.insert(u"spendingLimit"_s, u"Off"_s);
    return object(profileId(world, profile), u"Microsoft.Billing/billingAccounts/billingProfiles"_s,
                  properties);
}

QJsonObject billingCustomerJson(const World &world, int customer, const BillingShape &shape)
{
    const Customer &source = world.customers.at(customer);
    QJsonObject properties{{u"billingProfileId"_s, profileId(world, source.billingProfile)},
                           {u"billingProfileDisplayName"_s,
                            world.billingProfiles.at(source.billingProfile).displayName},
                           {u"displayName"_s, source.name}};
    if (!shape.old) {
        properties.insert(u"systemId"_s, source.tenantId);
        properties.insert(u"status"_s, u"Active"_s);
    }
    if (shape.old || shape.expand.contains("enabledazureplans"_L1))
        properties.insert(u"enabledAzurePlans"_s, QJsonArray{azurePlan()});
    if (shape.old || shape.expand.contains("resellers"_L1)) {
        QJsonArray resellers;
        if (source.reseller >= 0)
            resellers.append(resellerJson(world.resellers.at(source.reseller)));
        properties.insert(u"resellers"_s, resellers);
    }
    const QString parent = shape.old ? accountId(world) : profileId(world, source.billingProfile);
    return object(parent + u"/customers/"_s + source.tenantId,
                  shape.old ? u"Microsoft.Billing/billingAccounts/customers"_s
                            : u"Microsoft.Billing/billingAccounts/billingProfiles/customers"_s,
                  properties);
}

QJsonObject billingSubscriptionJson(const World &world, int customer, int subscription,
                                    const BillingShape &shape)
{
    const Customer &owner = world.customers.at(customer);
    const Subscription &source = owner.subscriptions.at(subscription);
    const QString id = accountId(world) + u"/billingSubscriptions/"_s + source.id;
    const bool plan = source.cost.azurePlan;
    QJsonObject properties{
        {u"displayName"_s, source.name},
        {u"subscriptionId"_s, source.id},
        {u"billingProfileId"_s, profileId(world, owner.billingProfile)},
        {u"billingProfileDisplayName"_s,
         world.billingProfiles.at(owner.billingProfile).displayName},
        {u"customerId"_s, QString(accountId(world) + u"/customers/"_s + owner.tenantId)},
        {u"customerDisplayName"_s, owner.name},
        {u"skuId"_s, plan ? u"0001"_s : u"MS-AZR-0145P"_s},
        {u"skuDescription"_s, source.skuDescription},
        {shape.old ? u"subscriptionBillingStatus"_s : u"status"_s, statusOf(source)}};
    if (!shape.old) {
        properties.insert(u"billingProfileName"_s,
                          world.billingProfiles.at(owner.billingProfile).name);
        properties.insert(u"customerName"_s, owner.tenantId);
        properties.insert(u"productType"_s, plan ? u"Azure Plan"_s : u"Azure"_s);
        properties.insert(u"productCategory"_s, u"Azure"_s);
        properties.insert(u"beneficiaryTenantId"_s, owner.tenantId);
        properties.insert(u"provisioningTenantId"_s, owner.tenantId);
        properties.insert(u"purchaseDate"_s, armTime(world.epoch.addDays(source.cost.firstDay)));
        properties.insert(u"resourceUri"_s, QString(u"/subscriptions/"_s + source.id));
    }
    if ((shape.old || shape.expand.contains("reseller"_L1)) && owner.reseller >= 0)
        properties.insert(u"reseller"_s, resellerJson(world.resellers.at(owner.reseller)));
    return object(id, u"Microsoft.Billing/billingAccounts/billingSubscriptions"_s, properties);
}

} // namespace Pec::Simulator
