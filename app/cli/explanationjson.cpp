// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explanationjson.h"

#include "cli/statusjson.h"
#include "core/strings.h"
#include "domain/names.h"

#include <QJsonArray>

namespace Pec {

namespace {

QString day(QDate date) { return date.toString(Qt::ISODate); }

QString instant(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject json(const Source &source)
{
    return {{u"url"_s, source.url}, {u"date"_s, day(source.date)}};
}

QJsonObject json(const Evidence &evidence, const Text &text)
{
    return {{u"kind"_s, name(evidence.kind)},
            {u"text"_s, text.evidence(evidence)},
            {u"id"_s, evidence.id},
            {u"checkedAt"_s, instant(evidence.checkedAt)}};
}

QJsonObject json(const RuleFinding &finding, const Text &text)
{
    QJsonArray evidence;
    for (const Evidence &one : finding.evidence)
        evidence.append(json(one, text));
    return {{u"id"_s, name(finding.id)},
            {u"result"_s, name(finding.result)},
            {u"reason"_s, finding.reason ? name(*finding.reason) : QString()},
            {u"evidence"_s, evidence},
            {u"source"_s, json(finding.source)}};
}

QJsonObject json(const Recommendation &one, const Text &text)
{
    QJsonArray dependsOn;
    for (const Fix fix : one.dependsOn)
        dependsOn.append(name(fix));
    return {{u"id"_s, name(one.fix)},
            {u"text"_s, text.fix(one.fix)},
            {u"how"_s, text.fixHow(one.fix)},
            {u"reason"_s, name(one.reason)},
            {u"actor"_s, name(one.actor)},
            {u"tenant"_s, name(one.tenant)},
            {u"minutes"_s, one.minutes},
            {u"principalId"_s, one.path ? one.path->principal.value() : QString()},
            {u"creditPerMonthLow"_s, one.creditLow.toString()},
            {u"creditPerMonthHigh"_s, one.creditHigh.toString()},
            {u"currency"_s, one.currency},
            {u"dependsOn"_s, dependsOn},
            {u"source"_s, json(one.source)}};
}

QJsonObject json(const Change &change, const Text &text)
{
    QJsonArray evidence;
    evidence.append(QJsonObject{
        {u"kind"_s, change.path ? u"path"_s : u"cost-days"_s},
        {u"text"_s, text.changeEvidence(change)},
        {u"id"_s, change.path ? change.path->principal.value() : change.subscription.value()}});
    return {{u"customer"_s, change.customer.value()},
            {u"customerName"_s, change.customerName},
            {u"subscription"_s, change.subscription.value()},
            {u"subscriptionName"_s, change.subscriptionName},
            {u"kind"_s, name(change.kind)},
            {u"day"_s, day(change.day)},
            {u"evidence"_s, evidence},
            {u"creditPerMonth"_s, change.creditPerMonth.toString()},
            {u"currency"_s, change.currency}};
}

} // namespace

QJsonObject explanationJson(const Assessment &assessment,
                            const SubscriptionAssessment &subscription,
                            const Explanation &explanation, const Text &text)
{
    QJsonArray rules;
    for (const RuleFinding &finding : explanation.rules)
        rules.append(json(finding, text));
    QJsonArray recommendations;
    for (const Recommendation &one : explanation.recommendations)
        recommendations.append(json(one, text));
    return {{u"schema"_s, 1},
            {u"subscription"_s, subscriptionJson(subscription, assessment)},
            {u"status"_s, name(subscription.status)},
            {u"ruleBook"_s, assessment.ruleBook.version},
            {u"ruleBookDate"_s, day(assessment.ruleBook.date)},
            {u"rules"_s, rules},
            {u"recommendations"_s, recommendations}};
}

QJsonObject changesJson(const Changes &changes, const Text &text)
{
    QJsonArray list;
    for (const Change &change : changes.changes)
        list.append(json(change, text));
    return {{u"schema"_s, 1},
            {u"from"_s, day(changes.from)},
            {u"to"_s, day(changes.to)},
            {u"changes"_s, list}};
}

} // namespace Pec
