// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/billing/billing.h"

#include "core/strings.h"
#include "net/servicereply.h"

#include <QJsonArray>
#include <QUuid>

namespace Pec::Billing {

namespace {

constexpr int kPageSize = 50; // the service's own maximum

QString lastSegment(const QString &id) { return id.section(u'/', -1); }

QUrlQuery query(bool paged = true)
{
    QUrlQuery query{{u"api-version"_s, u"2024-04-01"_s}};
    if (paged)
        query.addQueryItem(u"top"_s, QString::number(kPageSize));
    return query;
}

QString accountPath(const QString &account)
{
    return u"/providers/Microsoft.Billing/billingAccounts/"_s + account;
}

//! Items of {"value":[..],"nextLink"}.
template <class T>
Result<Page<T>> parseList(const HttpRequest &request, const HttpReply &reply,
                          T (*parseItem)(const QJsonObject &))
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const auto items = listOf(reply, *object, "value"_L1, "name"_L1);
    if (!items)
        return failure(items.error());
    auto next = linkOf(reply, *object, "nextLink"_L1).and_then([&request](const QString &link) {
        return nextByGet(request, link);
    });
    if (!next)
        return failure(next.error());
    Page<T> page;
    page.next = std::move(*next);
    if (const QJsonValue total = object->value("totalCount"_L1); total.isDouble())
        page.total = qsizetype(total.toInteger());
    for (const QJsonObject &item : *items)
        page.items.append(parseItem(item));
    return page;
}

Account account(const QJsonObject &item)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    return {item["name"_L1].toString(), properties["displayName"_L1].toString(),
            properties["agreementType"_L1].toString(), properties["accountType"_L1].toString()};
}

BillingProfile profile(const QJsonObject &item)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    return {item["name"_L1].toString(), properties["displayName"_L1].toString(),
            properties["currency"_L1].toString(),
            properties["billingRelationshipType"_L1].toString()};
}

Customer customer(const QJsonObject &item)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    Customer customer;
    customer.name = item["name"_L1].toString();
    customer.displayName = properties["displayName"_L1].toString();
    customer.billingProfile = lastSegment(properties["billingProfileId"_L1].toString());
    customer.status = properties["status"_L1].toString();
    if (properties.contains("enabledAzurePlans"_L1))
        customer.azurePlan = !properties["enabledAzurePlans"_L1].toArray().isEmpty();
    for (const QJsonArray values = properties["resellers"_L1].toArray();
         const auto value : values) {
        const QJsonObject reseller = value.toObject();
        customer.resellers.append({ResellerId(reseller["resellerId"_L1].toString()),
                                   reseller["description"_L1].toString()});
    }
    return customer;
}

//! The Azure subscription's GUID; older answers hold it only at the end of resourceUri or as the
//! name.
SubscriptionId azureId(const QJsonObject &item, const QJsonObject &properties)
{
    for (const QString &candidate :
         {properties["subscriptionId"_L1].toString(),
          lastSegment(properties["resourceUri"_L1].toString()), item["name"_L1].toString()}) {
        if (!QUuid::fromString(candidate).isNull())
            return SubscriptionId(candidate);
    }
    return {};
}

Subscription subscription(const QJsonObject &item)
{
    const QJsonObject properties = item["properties"_L1].toObject();
    Subscription subscription;
    subscription.id = azureId(item, properties);
    subscription.displayName = properties["displayName"_L1].toString();
    subscription.status = properties["status"_L1].toString();
    subscription.customerName = properties["customerName"_L1].toString();
    if (subscription.customerName.isEmpty())
        subscription.customerName = lastSegment(properties["customerId"_L1].toString());
    subscription.beneficiaryTenant = TenantId(properties["beneficiaryTenantId"_L1].toString());
    subscription.reseller =
        ResellerId(properties["reseller"_L1].toObject()["resellerId"_L1].toString());
    subscription.azurePlan =
        properties["skuDescription"_L1].toString().contains("Azure Plan"_L1, Qt::CaseInsensitive);
    return subscription;
}

template <class T>
FutureResult<QList<T>> list(const Service &service, const QString &path, const QUrlQuery &query,
                            Result<Page<T>> (*parse)(const HttpRequest &, const HttpReply &))
{
    HttpRequest request;
    request.api = Api::Billing;
    request.url = service.url(path, query);
    return readPages<T>(service, std::move(request), parse);
}

//! A list of many pages, asked for all at once as soon as the first one tells how many there are.
template <class T>
FutureResult<QList<T>> countedList(const Service &service, const QString &path,
                                   const QUrlQuery &query,
                                   Result<Page<T>> (*parse)(const HttpRequest &, const HttpReply &))
{
    return readCounted<T>(service, parse, [service, path, query](qsizetype skip) {
        QUrlQuery items = query;
        if (skip == 0)
            items.addQueryItem(u"count"_s, u"true"_s);
        else
            items.addQueryItem(u"skip"_s, QString::number(skip));
        HttpRequest request;
        request.api = Api::Billing;
        request.url = service.url(path, items);
        return request;
    });
}

} // namespace

Result<Page<Account>> parseAccounts(const HttpRequest &request, const HttpReply &reply)
{
    return parseList(request, reply, account);
}

Result<Page<BillingProfile>> parseProfiles(const HttpRequest &request, const HttpReply &reply)
{
    return parseList(request, reply, profile);
}

Result<Page<Customer>> parseCustomers(const HttpRequest &request, const HttpReply &reply)
{
    return parseList(request, reply, customer);
}

Result<Page<Subscription>> parseSubscriptions(const HttpRequest &request, const HttpReply &reply)
{
    return parseList(request, reply, subscription);
}

FutureResult<QList<Account>> accounts(const Service &service)
{
    return list<Account>(service, u"/providers/Microsoft.Billing/billingAccounts"_s, query(false),
                         parseAccounts);
}

QStringList partnerAccounts(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts) {
        if (account.agreementType == "MicrosoftPartnerAgreement"_L1
            && !names.contains(account.name))
            names.append(account.name);
    }
    return names;
}

Error noPartnerAccount()
{
    return failure(ErrorCode::Forbidden,
                   u"no billing account of a Microsoft Partner Agreement is shown to this user"_s)
        .value();
}

FutureResult<QList<BillingProfile>> profiles(const Service &service, const QString &account)
{
    return list<BillingProfile>(service, accountPath(account) + u"/billingProfiles"_s, query(),
                                parseProfiles);
}

FutureResult<QList<Customer>> customers(const Service &service, const QString &account)
{
    QUrlQuery items = query();
    items.addQueryItem(u"expand"_s, u"enabledAzurePlans,resellers"_s);
    return countedList<Customer>(service, accountPath(account) + u"/customers"_s, items,
                                 parseCustomers);
}

FutureResult<QList<Subscription>> subscriptions(const Service &service, const QString &account)
{
    return countedList<Subscription>(service, accountPath(account) + u"/billingSubscriptions"_s,
                                     query(), parseSubscriptions);
}

} // namespace Pec::Billing
