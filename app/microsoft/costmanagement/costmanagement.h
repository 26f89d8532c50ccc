// SPDX-License-Identifier: GPL-3.0-or-later
//! Cost Management queries (api-version 2024-08-01) at the partner's billing account, where alone
//! the PartnerEarnedCreditApplied dimension exists. At most two group-bys and two aggregations are
//! taken by the service; a filter is not a group-by.
//! https://learn.microsoft.com/rest/api/cost-management/query
#pragma once

#include "domain/ids.h"
#include "domain/period.h"
#include "microsoft/costmanagement/costpage.h"
#include "net/paging.h"

namespace Pec::CostManagement {

enum class Granularity { None, Daily, Monthly };
enum class GroupBy { Subscription, Customer, CustomerAndSubscription, AzureService, Nothing };
//! A second dimension beside it. CustomerAndSubscription already uses both group-bys, so it goes
//! with SplitBy::Nothing only.
enum class SplitBy { CreditApplied, Nothing, PricingModel, PublisherType, ChargeType, CreditRate };
//! Which rows. Those that could earn but do not are: PEC false, usage, on demand, published by
//! Microsoft; the rest of the false rows is not eligible by product. The narrower sets between tell
//! by which product: each is the next one's whole, split by the dimension that the next one fixes.
enum class Rows {
    All,
    WithoutCredit, //!< split by publisher type
    MicrosoftWithoutCredit, //!< published by Microsoft; split by charge type
    MicrosoftUsageWithoutCredit, //!< and usage; split by pricing model
    EligibleWithoutCredit, //!< and on demand
};

struct Query
{
    Period period;
    Granularity granularity = Granularity::None;
    GroupBy groupBy = GroupBy::Subscription;
    SplitBy split = SplitBy::CreditApplied;
    Rows rows = Rows::All;
    // Of one customer or subscription only; empty: of all.
    TenantId customer = {};
    SubscriptionId subscription = {};
};

//! The JSON body of a query; public, so that a test can hold it against Microsoft's examples.
[[nodiscard]] QByteArray queryBody(const Query &query);

[[nodiscard]] Result<Page<Row>> parsePage(const HttpRequest &request, const HttpReply &reply);

//! Every row of a query at a billing account.
[[nodiscard]] FutureResult<QList<Row>> query(const Service &service, const QString &billingAccount,
                                             const Query &query);

} // namespace Pec::CostManagement
