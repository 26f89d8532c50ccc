// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/consumption.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/cost/scope.h"
#include "simulator/world/cost.h"

#include <QUrl>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestPage = 1000;

//! One row as Microsoft writes it, its amounts with every digit.
QByteArray rowText(const World &world, int c, int s, const CostLine &line, const CostDay &day,
                   const CostAmount &amount, qsizetype number)
{
    const Customer &customer = world.customers.at(c);
    const Subscription &subscription = customer.subscriptions.at(s);
    const QString account =
        u"providers/Microsoft.Billing/billingAccounts/"_s + world.billingAccount;
    const QString name = u"usageDetails_"_s + QString::number(number);
    // Their types are named: a string builder would hold on to what is gone by then.
    const auto member = [](const char *key, const QString &value) -> QByteArray {
        return QByteArray(",\"") + key + "\":" + jsonText(value);
    };
    const auto digits = [](const char *key, qint64 units) -> QByteArray {
        return QByteArray(",\"") + key + "\":" + decimalText(units);
    };
    QByteArray text =
        "{\"id\":"
        + jsonText(u'/' + account + u"/providers/Microsoft.Consumption/usageDetails/"_s + name);
    text += member("name", name) + member("type", u"Microsoft.Consumption/usageDetails"_s)
            + member("kind", u"modern"_s) + R"(,"properties":{"billingAccountId":)"
            + jsonText(world.billingAccount) + member("subscriptionGuid", subscription.id)
            + member("subscriptionName", subscription.name)
            + member("date", day.date.toString(Qt::ISODate) + u"T00:00:00.0000000Z"_s)
            + member("instanceName", world.resourceId(c, s, line))
            + member("consumedService", QString(info(line.service).serviceName))
            + member("chargeType", QString(info(line.kind).chargeType))
            + member("publisherType", QString(info(line.kind).publisherType))
            + member("frequency", QString(info(line.kind).frequency))
            + member("customerTenantId", customer.tenantId) + member("customerName", customer.name)
            + member("partnerTenantId", world.partnerTenantId)
            + member("billingCurrencyCode", subscription.cost.currency);
    // Without credit both are the same: the list price.
    const CostAmount list = amountOf(line, day, true);
    text += digits("costInBillingCurrency", amount.billing) + digits("costInUSD", amount.usd)
            + digits("paygCostInBillingCurrency", list.billing) + digits("paygCostInUSD", list.usd)
            + ",\"partnerEarnedCreditRate\":" + (amount.credit ? "0.15" : "0")
            + member("partnerEarnedCreditApplied", amount.credit ? u"1"_s : u"0"_s) + "}}";
    return text;
}

//! Rows \a first to \a first + \a count of the running month; and whether more follow.
QByteArray page(const World &world, const CostScope &scope, const QDateTime &now, qsizetype first,
                qsizetype count, bool *more)
{
    QByteArray text;
    qsizetype number = 0;
    *more = false;
    const QDate today = now.date();
    for (const auto &[c, s] : scope.subscriptions) {
        const QList<CostLine> &lines = world.costLines(c, s);
        for (const CostDay &day :
             world.costDays(c, s, QDate(today.year(), today.month(), 1), today, now)) {
            for (const CostLine &line : lines) {
                const CostAmount amount = amountOf(line, day);
                if (!amount.present || number++ < first)
                    continue;
                if (number > first + count) {
                    *more = true;
                    return text;
                }
                text +=
                    (text.isEmpty() ? "" : ",") + rowText(world, c, s, line, day, amount, number);
            }
        }
    }
    return text;
}

Response usageDetails(const World &world, const Request &request)
{
    const ResolvedScope scope = resolveCostScope(world, request);
    if (scope.refusal)
        return *scope.refusal;
    bool topRead = true;
    bool offsetRead = true;
    qsizetype top = kLargestPage;
    qsizetype offset = 0;
    if (request.hasQuery(u"$top"_s))
        top = request.queryValue(u"$top"_s).toLongLong(&topRead);
    if (request.hasQuery(u"$skiptoken"_s))
        offset = QByteArray::fromBase64(request.queryValue(u"$skiptoken"_s).toLatin1())
                     .toLongLong(&offsetRead);
    if (!topRead || !offsetRead || top < 1 || top > kLargestPage || offset < 0)
        return armError(400, u"InvalidQueryParameter"_s,
                        u"Invalid query parameter: '$top' or '$skiptoken'."_s);
    bool more = false;
    const QByteArray rows = page(world, scope.scope, request.now, offset, top, &more);
    Response response;
    response.headers.append(
        std::pair<QByteArray, QByteArray>("Content-Type", "application/json; charset=utf-8"));
    response.body = "{\"value\":[" + rows + ']';
    if (more)
        response.body += ",\"nextLink\":"
                         + jsonText(QString::fromLatin1(
                             request.host + QUrl::toPercentEncoding(request.path, "/:")
                             + "?api-version=" + request.queryValue(u"api-version"_s).toLatin1()
                             + "&$top=" + QByteArray::number(top) + "&$skiptoken="
                             + QByteArray::number(offset + top).toBase64().toPercentEncoding()));
    response.body += '}';
    return response;
}

} // namespace

void addConsumption(Router &router, const std::shared_ptr<World> &world)
{
    router.add("GET",
               u"/providers/Microsoft.Billing/billingAccounts/{account}/providers/"
               "Microsoft.Consumption/usageDetails"_s,
               Service::CostManagement, {u"2023-11-01"_s, u"2024-08-01"_s},
               [world](const Request &request) { return usageDetails(*world, request); });
}

} // namespace Pec::Simulator
