// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Billing (api-version 2024-04-01): accounts, profiles, customers and subscriptions of
//! the partner's billing account. Needs an Admin agent or Billing admin of the partner tenant.
//! https://learn.microsoft.com/rest/api/billing
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

namespace Pec::Billing {

struct Account
{
    QString name; //!< "{guid}:{guid}_2019-05-31"
    QString displayName;
    QString agreementType; //!< "MicrosoftPartnerAgreement" for a partner
    QString accountType; //!< "Partner", "Reseller", ...
};

struct BillingProfile
{
    QString name;
    QString displayName;
    QString currency;
    QString relationshipType; //!< "IndirectPartner", "CSPPartner", ...
};

struct ResellerOfRecord
{
    ResellerId id;
    QString description;
};

struct Customer
{
    QString name; //!< id within the account; a GUID is the customer's tenant
    QString displayName;
    QString billingProfile; //!< name of its profile
    QString status;
    std::optional<bool> azurePlan; //!< nothing: the service did not say
    QList<ResellerOfRecord> resellers;
};

struct Subscription
{
    SubscriptionId id; //!< empty for what is no Azure subscription
    QString displayName;
    QString status;
    QString customerName; //!< the customer's id within the account
    TenantId beneficiaryTenant;
    ResellerId reseller;
    bool azurePlan = false; //!< by its sku; seat-based and legacy products are listed too
};

[[nodiscard]] Result<Page<Account>> parseAccounts(const HttpRequest &request,
                                                  const HttpReply &reply);
[[nodiscard]] Result<Page<BillingProfile>> parseProfiles(const HttpRequest &request,
                                                         const HttpReply &reply);
[[nodiscard]] Result<Page<Customer>> parseCustomers(const HttpRequest &request,
                                                    const HttpReply &reply);
[[nodiscard]] Result<Page<Subscription>> parseSubscriptions(const HttpRequest &request,
                                                            const HttpReply &reply);

[[nodiscard]] FutureResult<QList<Account>> accounts(const Service &service);

//! Names of those of a Microsoft Partner Agreement, each once: one that is listed twice is asked
//! once, or its cost would count twice.
[[nodiscard]] QStringList partnerAccounts(const QList<Account> &accounts);
[[nodiscard]] Error noPartnerAccount(); //!< what there is to say when that is empty
[[nodiscard]] FutureResult<QList<BillingProfile>> profiles(const Service &service,
                                                           const QString &account);
[[nodiscard]] FutureResult<QList<Customer>> customers(const Service &service,
                                                      const QString &account);
[[nodiscard]] FutureResult<QList<Subscription>> subscriptions(const Service &service,
                                                              const QString &account);

} // namespace Pec::Billing
