// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/consumption/consumption.h"

#include "core/strings.h"
#include "net/servicereply.h"

#include <simdjson.h>

namespace Pec::Consumption {

namespace {

namespace Json = simdjson::dom;

//! The digits as they stand; nothing for a value that is no number. A missing one reads as zero.
std::optional<Decimal> amount(const Json::element &properties, const char *name)
{
    Json::element value;
    if (properties[name].get(value) != simdjson::SUCCESS || value.is_null())
        return Decimal();
    if (!value.is_number())
        return std::nullopt;
    const std::string digits = simdjson::to_string(value);
    return Decimal::parse(QByteArrayView(digits.data(), qsizetype(digits.size())));
}

QByteArray text(const Json::element &properties, const char *name)
{
    std::string_view value;
    if (properties[name].get(value) != simdjson::SUCCESS)
        return {};
    return QByteArray(value.data(), qsizetype(value.size())).toLower();
}

//! "1" and "true" are both seen.
bool isCreditedUsage(const Json::element &properties)
{
    const QByteArray applied = text(properties, "partnerEarnedCreditApplied");
    return (applied == "1" || applied == "true") && text(properties, "chargeType") == "usage";
}

tl::unexpected<Error> badAnswer(const HttpReply &reply, const QString &what)
{
    return failure(ErrorCode::BadAnswer, u"the usage details cannot be read: "_s + what,
                   reply.url.host());
}

} // namespace

Result<CreditedPrices> parseCreditedPrices(const HttpReply &reply)
{
    CreditedPrices prices;
    if (reply.status == 204)
        return prices;
    const auto object = jsonObject(reply); // status, content type and shape as everywhere
    if (!object)
        return failure(object.error());
    const simdjson::padded_string padded(reply.body.constData(), size_t(reply.body.size()));
    Json::parser parser;
    Json::array rows;
    if (parser.parse(padded)["value"].get(rows) != simdjson::SUCCESS)
        return badAnswer(reply, u"no list"_s);
    for (const Json::element row : rows) {
        Json::element properties;
        if (row["properties"].get(properties) != simdjson::SUCCESS)
            return badAnswer(reply, u"a row without properties"_s);
        if (!isCreditedUsage(properties))
            continue;
        const auto paid = amount(properties, "costInBillingCurrency");
        const auto list = amount(properties, "paygCostInBillingCurrency");
        if (!paid || !list)
            return badAnswer(reply, u"an amount is not a number"_s);
        if (*paid <= Decimal() || *list <= Decimal())
            continue;
        prices.paid += *paid;
        prices.list += *list;
    }
    return prices;
}

FutureResult<CreditedPrices> creditedPrices(const Service &service, const QString &billingAccount)
{
    HttpRequest request;
    request.api = Api::Consumption;
    request.url =
        service.url(u"/providers/Microsoft.Billing/billingAccounts/"_s + billingAccount
                        + u"/providers/Microsoft.Consumption/usageDetails"_s,
                    QUrlQuery{{u"api-version"_s, u"2024-08-01"_s}, {u"$top"_s, u"1000"_s}});
    return readOne<CreditedPrices>(service, std::move(request), parseCreditedPrices);
}

} // namespace Pec::Consumption
