// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/joining/directoryjoin.h"

#include "core/strings.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace Pec {

namespace {

//! A billing customer's tenant: its name where that is a GUID, else what its subscriptions say.
TenantId tenantOf(const Billing::Customer &customer, const QHash<QString, TenantId> &tenantByName)
{
    if (!QUuid::fromString(customer.name).isNull())
        return TenantId(customer.name);
    const TenantId told = tenantByName.value(customer.name);
    return told.isEmpty() ? TenantId(customer.name) : told;
}

//! The one entry of each Azure subscription: after a move an old one may be listed beside the
//! active one, and its cost must count once.
QHash<SubscriptionId, const Billing::Subscription *>
entriesById(const QList<Billing::Subscription> &subscriptions)
{
    QHash<SubscriptionId, const Billing::Subscription *> entries;
    for (const Billing::Subscription &told : subscriptions) {
        const Billing::Subscription *&entry = entries[told.id];
        if (!entry || (told.status == "Active"_L1 && entry->status != "Active"_L1))
            entry = &told;
    }
    return entries;
}

} // namespace

void joinDirectory(const Directory &directory, Snapshot &snapshot)
{
    QHash<QString, QString> currencyOf;
    for (const Billing::BillingProfile &profile : directory.profiles) {
        currencyOf.insert(profile.name, profile.currency);
        if (!profile.currency.isEmpty() && !snapshot.billingCurrencies.contains(profile.currency))
            snapshot.billingCurrencies.append(profile.currency);
    }
    snapshot.billingCurrencies.sort();
    QHash<TenantId, QString> domainOf;
    for (const PartnerCenter::Customer &company : directory.companies)
        domainOf.insert(company.tenant, company.domain);
    QHash<QString, TenantId> tenantByName = directory.tenants;
    for (const Billing::Subscription &subscription : directory.subscriptions) {
        if (!subscription.beneficiaryTenant.isEmpty())
            tenantByName.insert(subscription.customerName, subscription.beneficiaryTenant);
    }
    QHash<ResellerId, Reseller> resellers;
    // Billing names a reseller by its partner id in some answers and by its tenant in others.
    QHash<QString, ResellerId> resellerByMpnId;
    for (const PartnerCenter::Reseller &reseller : directory.resellers) {
        resellers.insert(reseller.id, {reseller.id, reseller.name, reseller.mpnId});
        resellerByMpnId.insert(reseller.mpnId, reseller.id);
    }
    const auto resellerOf = [&resellerByMpnId](const ResellerId &told) {
        return resellerByMpnId.value(told.value(), told);
    };

    QHash<QString, CustomerId> idByName;
    QSet<CustomerId> known;
    for (const Billing::Customer &told : directory.customers) {
        Customer customer;
        customer.id = tenantOf(told, tenantByName);
        idByName.insert(told.name, customer.id);
        if (known.contains(customer.id))
            continue; // one row for each billing profile
        known.insert(customer.id);
        customer.billingName = told.name;
        customer.name = told.displayName;
        customer.domain = domainOf.value(customer.id);
        customer.currency = currencyOf.value(told.billingProfile);
        customer.azurePlan = told.azurePlan;
        if (!told.resellers.isEmpty()) {
            customer.reseller = resellerOf(told.resellers.first().id);
            if (!resellers.contains(customer.reseller))
                resellers.insert(customer.reseller,
                                 {customer.reseller, told.resellers.first().description, {}});
        }
        snapshot.customers.append(customer);
    }
    const auto entries = entriesById(directory.subscriptions);
    for (const Billing::Subscription &told : directory.subscriptions) {
        if (told.id.isEmpty() || entries.value(told.id) != &told)
            continue;
        const CustomerId customer = idByName.value(told.customerName, told.beneficiaryTenant);
        snapshot.subscriptions.append({told.id, customer, told.displayName, told.status,
                                       resellerOf(told.reseller), told.azurePlan});
        if (!customer.isEmpty() && !known.contains(customer)) {
            known.insert(customer);
            snapshot.customers.append({customer,
                                       told.customerName,
                                       domainOf.value(customer, customer.value()),
                                       domainOf.value(customer),
                                       told.reseller,
                                       {},
                                       std::nullopt});
        }
    }
    snapshot.resellers = resellers.values();
    std::sort(snapshot.resellers.begin(), snapshot.resellers.end(),
              [](const Reseller &left, const Reseller &right) { return left.id < right.id; });
}

void joinOwners(const QList<CostManagement::Row> &rows, Snapshot &snapshot)
{
    QHash<SubscriptionId, qsizetype> indexOf;
    for (qsizetype i = 0; i < snapshot.subscriptions.size(); ++i)
        indexOf.insert(snapshot.subscriptions[i].id, i);
    QSet<CustomerId> known;
    for (const Customer &customer : std::as_const(snapshot.customers))
        known.insert(customer.id);
    for (const CostManagement::Row &row : rows) {
        const auto found = indexOf.constFind(row.subscription);
        if (found == indexOf.cend()) {
            indexOf.insert(row.subscription, snapshot.subscriptions.size());
            snapshot.subscriptions.append({row.subscription,
                                           row.customer,
                                           row.subscription.value(),
                                           u"Unlisted"_s,
                                           {},
                                           true});
        } else if (snapshot.subscriptions[*found].customer.isEmpty()) {
            snapshot.subscriptions[*found].customer = row.customer;
        } else {
            continue;
        }
        if (!row.customer.isEmpty() && !known.contains(row.customer)) {
            known.insert(row.customer);
            snapshot.customers.append(
                {row.customer, {}, row.customer.value(), {}, {}, {}, std::nullopt});
        }
    }
}

QHash<SubscriptionId, CustomerId> ownersOf(const Snapshot &snapshot)
{
    QHash<SubscriptionId, CustomerId> owners;
    for (const Subscription &subscription : snapshot.subscriptions)
        owners.insert(subscription.id, subscription.customer);
    return owners;
}

Persona personaOf(const QList<Billing::BillingProfile> &profiles, const QString &accountType)
{
    if (accountType.compare("Reseller"_L1, Qt::CaseInsensitive) == 0)
        return Persona::IndirectReseller;
    Persona persona = Persona::Unknown;
    for (const Billing::BillingProfile &profile : profiles) {
        Persona one = Persona::Unknown;
        if (profile.relationshipType == "IndirectPartner"_L1)
            one = Persona::IndirectProvider;
        else if (profile.relationshipType == "CSPPartner"_L1)
            one = Persona::DirectBill;
        if (one == Persona::Unknown)
            continue;
        if (persona != Persona::Unknown && one != persona)
            return Persona::Unknown;
        persona = one;
    }
    return persona;
}

} // namespace Pec
