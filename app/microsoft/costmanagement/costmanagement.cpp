// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/costmanagement/costmanagement.h"

#include "core/strings.h"
#include "net/servicereply.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pec::CostManagement {

namespace {

QString name(Granularity granularity)
{
    switch (granularity) {
    case Granularity::None:
        return u"None"_s;
    case Granularity::Daily:
        return u"Daily"_s;
    case Granularity::Monthly:
        return u"Monthly"_s;
    }
    return u"None"_s;
}

//! Empty for what is no dimension.
QString name(SplitBy split)
{
    switch (split) {
    case SplitBy::CreditApplied:
        return u"PartnerEarnedCreditApplied"_s;
    case SplitBy::PricingModel:
        return u"PricingModel"_s;
    case SplitBy::PublisherType:
        return u"PublisherType"_s;
    case SplitBy::ChargeType:
        return u"ChargeType"_s;
    case SplitBy::CreditRate:
        return u"PartnerEarnedCreditRate"_s;
    case SplitBy::Nothing:
        break;
    }
    return {};
}

QJsonObject dimension(const QString &dimensionName)
{
    return {{u"type"_s, u"Dimension"_s}, {u"name"_s, dimensionName}};
}

QJsonObject isIn(const QString &dimensionName, const QString &value)
{
    return {{u"dimensions"_s, QJsonObject{{u"name"_s, dimensionName},
                                          {u"operator"_s, u"In"_s},
                                          {u"values"_s, QJsonArray{value}}}}};
}

QJsonObject aggregation(const QString &column)
{
    return {{u"name"_s, column}, {u"function"_s, u"Sum"_s}};
}

//! One unit of quota per month of data. Whether a part of a month counts as one is not documented;
//! here it does.
int monthsTouched(const Period &period)
{
    return 1 + (period.to.year() - period.from.year()) * 12 + period.to.month()
           - period.from.month();
}

//! A condition stands alone, two or more in an "and", as the service wants it. Empty: all rows.
QJsonObject filterOf(const Query &query)
{
    const Rows rows = query.rows;
    QJsonArray conditions;
    if (!query.customer.isEmpty())
        conditions.append(isIn(u"CustomerTenantId"_s, query.customer.value()));
    if (!query.subscription.isEmpty())
        conditions.append(isIn(u"SubscriptionId"_s, query.subscription.value()));
    if (rows >= Rows::WithoutCredit)
        conditions.append(isIn(u"PartnerEarnedCreditApplied"_s, u"False"_s));
    if (rows >= Rows::MicrosoftWithoutCredit)
        conditions.append(isIn(u"PublisherType"_s, u"Microsoft"_s));
    if (rows >= Rows::MicrosoftUsageWithoutCredit)
        conditions.append(isIn(u"ChargeType"_s, u"Usage"_s));
    if (rows >= Rows::EligibleWithoutCredit)
        conditions.append(isIn(u"PricingModel"_s, u"OnDemand"_s));
    if (conditions.size() < 2)
        return conditions.first().toObject();
    return {{u"and"_s, conditions}};
}

} // namespace

QByteArray queryBody(const Query &query)
{
    QJsonArray grouping;
    if (query.groupBy == GroupBy::Customer || query.groupBy == GroupBy::CustomerAndSubscription)
        grouping.append(dimension(u"CustomerTenantId"_s));
    if (query.groupBy == GroupBy::Subscription || query.groupBy == GroupBy::CustomerAndSubscription)
        grouping.append(dimension(u"SubscriptionId"_s));
    if (query.groupBy == GroupBy::AzureService)
        grouping.append(dimension(u"ServiceName"_s));
    if (query.split != SplitBy::Nothing)
        grouping.append(dimension(name(query.split)));
    QJsonObject dataset{
        {u"granularity"_s, name(query.granularity)},
        {u"aggregation"_s, QJsonObject{{u"totalCost"_s, aggregation(u"Cost"_s)},
                                       {u"totalCostUSD"_s, aggregation(u"CostUSD"_s)}}},
        {u"grouping"_s, grouping}};
    if (const QJsonObject filter = filterOf(query); !filter.isEmpty())
        dataset.insert(u"filter"_s, filter);
    const QJsonObject body{
        {u"type"_s, u"ActualCost"_s},
        {u"timeframe"_s, u"Custom"_s},
        {u"timePeriod"_s,
         QJsonObject{
             {u"from"_s, QString(query.period.from.toString(Qt::ISODate) + u"T00:00:00Z"_s)},
             {u"to"_s, QString(query.period.to.toString(Qt::ISODate) + u"T23:59:59Z"_s)}}},
        {u"dataset"_s, dataset}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<Page<Row>> parsePage(const HttpRequest &request, const HttpReply &reply)
{
    if (reply.status == 204)
        return Page<Row>();
    if (!reply.isSuccess())
        return failure(serviceError(reply));
    Result<CostPage> page = parseCostPage(reply.body);
    if (!page) {
        Error error = page.error();
        if (reply.body.trimmed().startsWith('<'))
            error.code = ErrorCode::NotJson;
        error.httpStatus = reply.status;
        error.requestId = requestId(reply);
        error.subject = request.url.host();
        return failure(std::move(error));
    }
    auto next = nextBySameBody(request, page->nextLink);
    if (!next)
        return failure(next.error());
    return Page<Row>{std::move(page->rows), std::move(*next)};
}

FutureResult<QList<Row>> query(const Service &service, const QString &billingAccount,
                               const Query &query)
{
    HttpRequest request;
    request.method = "POST";
    request.api = Api::CostManagement;
    request.scope = u"/providers/Microsoft.Billing/billingAccounts/"_s + billingAccount;
    request.units = monthsTouched(query.period);
    request.url =
        service.url(request.scope + u"/providers/Microsoft.CostManagement/query"_s,
                    QUrlQuery{{u"api-version"_s, u"2024-08-01"_s}, {u"$top"_s, u"5000"_s}});
    // Without a ClientType all callers of the tenant share one quota that others can empty.
    request.headers = {{"Content-Type", "application/json"}, {"ClientType", "PecConsole"}};
    request.body = queryBody(query);
    const QString host = request.url.host();
    return andThen<QList<Row>>(readPages<Row>(service, std::move(request), parsePage),
                               service.context, [host](const Result<QList<Row>> &rows) {
                                   // Ten thousand rows take longer than the window may wait.
                                   return QtConcurrent::run([host, rows]() -> Result<QList<Row>> {
                                       if (rows && hasRepeatedRow(*rows))
                                           return failure(ErrorCode::BadAnswer,
                                                          u"a page of cost came twice"_s, host);
                                       return rows;
                                   });
                               });
}

} // namespace Pec::CostManagement
