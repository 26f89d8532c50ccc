// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reading/servicecostreading.h"

#include "core/strings.h"
#include "microsoft/billing/billing.h"
#include "microsoft/costmanagement/costmanagement.h"

#include <QHash>

#include <algorithm>

namespace Pec {

namespace {

using CostManagement::Row;

ServiceCosts summedUp(const QList<Row> &rows)
{
    ServiceCosts costs;
    QHash<QString, qsizetype> places;
    bool manyCurrencies = false;
    for (const Row &row : rows) {
        const auto place = places.constFind(row.split);
        const qsizetype at = place == places.cend() ? costs.services.size() : *place;
        if (place == places.cend()) {
            places.insert(row.split, at);
            costs.services.append({row.split, {}, {}});
        }
        ServiceCost &service = costs.services[at];
        // What the service does not tell is without credit, as everywhere.
        (row.creditApplied.value_or(false) ? service.withCredit : service.withoutCredit) +=
            row.cost;
        manyCurrencies = manyCurrencies
                         || (!costs.currency.isEmpty() && !row.currency.isEmpty()
                             && row.currency != costs.currency);
        if (costs.currency.isEmpty())
            costs.currency = row.currency;
    }
    if (manyCurrencies)
        costs.currency.clear();
    std::stable_sort(costs.services.begin(), costs.services.end(),
                     [](const ServiceCost &left, const ServiceCost &right) {
                         return left.withCredit.usd + left.withoutCredit.usd
                                > right.withCredit.usd + right.withoutCredit.usd;
                     });
    return costs;
}

//! Of the accounts from \a next on, after the rows of those before.
FutureResult<ServiceCosts> askAccounts(const Service &arm, const CostManagement::Query &query,
                                       const QStringList &accounts, qsizetype next,
                                       const QList<Row> &before)
{
    if (next == accounts.size())
        return readyFuture<ServiceCosts>(summedUp(before));
    return andThen<ServiceCosts>(CostManagement::query(arm, accounts[next], query), arm.context,
                                 [=](const Result<QList<Row>> &rows) -> FutureResult<ServiceCosts> {
                                     if (!rows)
                                         return readyFuture<ServiceCosts>(failure(rows.error()));
                                     return askAccounts(arm, query, accounts, next + 1,
                                                        before + *rows);
                                 });
}

} // namespace

FutureResult<ServiceCosts> readServiceCosts(const Service &arm, const ServiceCostQuestion &question)
{
    CostManagement::Query query;
    query.period = question.period;
    query.groupBy = CostManagement::GroupBy::AzureService;
    query.customer = TenantId(question.customer.value());
    query.subscription = question.subscription;
    return andThen<ServiceCosts>(
        Billing::accounts(arm), arm.context,
        [arm,
         query](const Result<QList<Billing::Account>> &accounts) -> FutureResult<ServiceCosts> {
            if (!accounts)
                return readyFuture<ServiceCosts>(failure(accounts.error()));
            const QStringList names = Billing::partnerAccounts(*accounts);
            if (names.isEmpty())
                return readyFuture<ServiceCosts>(failure(Billing::noPartnerAccount()));
            return askAccounts(arm, query, names, 0, {});
        });
}

} // namespace Pec
