// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statusjson.h"

#include "core/strings.h"
#include "domain/names.h"
#include "rules/cost/summary.h"

#include <QJsonArray>

namespace Pec {

namespace {

QString instant(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString();
}
QString day(QDate date) { return date.toString(Qt::ISODate); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject byKind(const Totals &totals)
{
    QJsonObject kinds;
    for (int i = 0; i < kProductKindCount; ++i) {
        if (const Decimal amount = totals.notEligibleByKind[size_t(i)]; !amount.isZero())
            kinds.insert(name(ProductKind(i)), amount.toString());
    }
    return kinds;
}

QJsonObject json(const MonthlyCredit &month)
{
    return {{u"missedCreditLow"_s, month.missedLow.toString()},
            {u"missedCreditHigh"_s, month.missedHigh.toString()},
            {u"earnedCredit"_s, month.earned.toString()}};
}

QJsonObject json(const Totals &totals)
{
    return {{u"cost"_s, totals.cost.toString()},
            {u"pecApplied"_s, totals.pecApplied.toString()},
            {u"missed"_s, totals.missed.toString()},
            {u"notEligible"_s, totals.notEligible.toString()},
            {u"notEligibleByKind"_s, byKind(totals)},
            {u"tooRecent"_s, totals.tooRecent.toString()},
            {u"cannotTell"_s, totals.cannotTell.toString()},
            {u"missedCreditLow"_s, totals.missedCreditLow.toString()},
            {u"missedCreditHigh"_s, totals.missedCreditHigh.toString()},
            {u"earnedCredit"_s, totals.earnedCredit.toString()}};
}

QJsonArray json(const QList<Reason> &reasons)
{
    QJsonArray array;
    for (const Reason reason : reasons)
        array.append(name(reason));
    return array;
}

QJsonObject json(const AccessPath &path)
{
    return {{u"method"_s, name(path.method)},
            {u"principalId"_s, path.principal.value()},
            {u"principalName"_s, path.principalName},
            {u"principalTenantId"_s, orNull(path.principalTenant.value())},
            {u"ours"_s, path.ours},
            {u"roleId"_s, path.role.value()},
            {u"roleName"_s, path.roleName},
            {u"roleEligible"_s, name(path.roleEligible)},
            {u"scope"_s, path.scope},
            {u"scopeKind"_s, name(path.scopeKind)},
            {u"inherited"_s, path.inherited},
            {u"timeBound"_s, path.timeBound},
            {u"partnerLink"_s, name(path.partnerLink)},
            {u"valid"_s, name(path.valid)},
            {u"reasons"_s, json(path.reasons)}};
}

QJsonObject json(const Error &error)
{
    return {{u"code"_s, name(error.code)},
            {u"serviceCode"_s, error.serviceCode},
            {u"httpStatus"_s, error.httpStatus},
            {u"requestId"_s, error.requestId},
            {u"detail"_s, error.detail}};
}

QJsonObject json(const SubscriptionAssessment &subscription, const Assessment &assessment)
{
    QJsonArray access;
    for (const AccessPath &path : subscription.access)
        access.append(json(path));
    QJsonObject object{{u"id"_s, subscription.id.value()},
                       {u"name"_s, subscription.name},
                       {u"status"_s, name(subscription.status)},
                       {u"reasons"_s, json(subscription.reasons)},
                       {u"confidence"_s, name(subscription.confidence)},
                       {u"totals"_s, json(subscription.totals)},
                       {u"perMonth"_s, json(monthlyCredit(subscription.totals, assessment.period,
                                                          assessment.asOf))},
                       {u"accessState"_s, name(subscription.accessState)},
                       {u"accessCheckedAt"_s, orNull(instant(subscription.accessCheckedAt))},
                       {u"access"_s, access}};
    if (subscription.currency != assessment.currency)
        object.insert(u"totalsUsd"_s, json(subscription.totalsUsd));
    if (subscription.accessError)
        object.insert(u"accessError"_s, json(*subscription.accessError));
    return object;
}

QJsonObject json(const ResellerAssessment &reseller)
{
    return {{u"id"_s, reseller.reseller ? reseller.reseller->id.value() : QString()},
            {u"name"_s, reseller.reseller ? reseller.reseller->name : QString()},
            {u"status"_s, name(reseller.status)},
            {u"customers"_s, reseller.customers},
            {u"needingAction"_s, reseller.needingAction},
            {u"totals"_s, json(reseller.totals)}};
}

QJsonObject json(const CustomerAssessment &customer, const Assessment &assessment)
{
    QJsonArray subscriptions;
    for (const SubscriptionAssessment &subscription : customer.subscriptions)
        subscriptions.append(json(subscription, assessment));
    QJsonObject object{{u"tenantId"_s, customer.id.value()}, {u"name"_s, customer.name},
                       {u"domain"_s, customer.domain},       {u"status"_s, name(customer.status)},
                       {u"currency"_s, customer.currency},   {u"totals"_s, json(customer.totals)},
                       {u"subscriptions"_s, subscriptions},  {u"reseller"_s, QJsonValue()}};
    if (customer.reseller)
        object[u"reseller"_s] = QJsonObject{{u"id"_s, customer.reseller->id.value()},
                                            {u"name"_s, customer.reseller->name},
                                            {u"mpnId"_s, customer.reseller->mpnId}};
    if (customer.currency != assessment.currency)
        object.insert(u"totalsUsd"_s, json(customer.totalsUsd));
    return object;
}

} // namespace

QJsonObject subscriptionJson(const SubscriptionAssessment &subscription,
                             const Assessment &assessment)
{
    return json(subscription, assessment);
}

QJsonObject statusJson(const Assessment &assessment)
{
    QJsonArray customers;
    for (const CustomerAssessment &customer : assessment.customers)
        customers.append(json(customer, assessment));
    QJsonArray resellers;
    for (const ResellerAssessment &reseller : assessment.resellers)
        resellers.append(json(reseller));
    QJsonArray missing;
    for (const MissingPart &part : assessment.missing)
        missing.append(QJsonObject{
            {u"part"_s, part.part}, {u"subject"_s, part.subject}, {u"error"_s, json(part.error)}});
    return {
        {u"schema"_s, 1},
        {u"generatedAt"_s, instant(assessment.generatedAt)},
        {u"readAt"_s, instant(assessment.readAt)},
        {u"asOf"_s, day(assessment.asOf)},
        {u"profile"_s, assessment.profile},
        {u"persona"_s, name(assessment.persona)},
        {u"period"_s, QJsonObject{{u"from"_s, day(assessment.period.from)},
                                  {u"to"_s, day(assessment.period.to)}}},
        {u"currency"_s, assessment.currency},
        {u"rate"_s, QJsonObject{{u"value"_s, assessment.rate.value.toString()},
                                {u"source"_s, assessment.rate.source},
                                {u"date"_s, day(assessment.rate.date)}}},
        {u"costBasis"_s, name(assessment.costBasis)},
        {u"ruleBook"_s, assessment.ruleBook.version},
        {u"ruleBookDate"_s, day(assessment.ruleBook.date)},
        {u"ruleBookBuiltIn"_s, assessment.ruleBook.builtIn},
        {u"complete"_s, assessment.complete},
        {u"missing"_s, missing},
        {u"totals"_s, json(assessment.totals)},
        {u"perMonth"_s, json(monthlyCredit(assessment.totals, assessment.period, assessment.asOf))},
        {u"resellers"_s, resellers},
        {u"customers"_s, customers}};
}

} // namespace Pec
