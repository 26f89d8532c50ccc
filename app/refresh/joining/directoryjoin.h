// SPDX-License-Identifier: GPL-3.0-or-later
//! Customers, subscriptions and resellers of a partner, from what single services told. Pure.
#pragma once

#include "domain/snapshot.h"
#include "microsoft/billing/billing.h"
#include "microsoft/costmanagement/costpage.h"
#include "microsoft/partnercenter/partnercenter.h"

#include <QHash>

namespace Pec {

//! Customers and subscriptions of a partner, from billing with what Partner Center adds.
struct Directory
{
    QList<Billing::BillingProfile> profiles;
    QList<Billing::Customer> customers;
    QList<Billing::Subscription> subscriptions;
    QList<PartnerCenter::Customer> companies;
    QList<PartnerCenter::Reseller> resellers;
    //! Of customers by their name in billing, as far as it is known from before; what subscriptions
    //! tell goes before it.
    QHash<QString, TenantId> tenants;
};

//! Fills customers, subscriptions, resellers and currencies of \a snapshot.
void joinDirectory(const Directory &directory, Snapshot &snapshot);

//! Adds the subscriptions, and their customers, that have cost but that billing no longer lists or
//! lists without a customer, so that their cost does not fall out of the totals.
void joinOwners(const QList<CostManagement::Row> &rows, Snapshot &snapshot);

//! Which customer each subscription of a snapshot belongs to.
[[nodiscard]] QHash<SubscriptionId, CustomerId> ownersOf(const Snapshot &snapshot);

//! Persona by the billing relationship; Unknown when profiles disagree or say nothing known.
[[nodiscard]] Persona personaOf(const QList<Billing::BillingProfile> &profiles,
                                const QString &accountType);

} // namespace Pec
