// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faults/faultplan.h"

#include "core/strings.h"
#include "simulator/world/strictjson.h"

#include <QJsonDocument>
#include <QStringList>

namespace Pec::Simulator {

namespace {

constexpr int kLongest = 3'600'000; // milliseconds
constexpr int kMost = 100'000'000;
constexpr double kLargestSeed = 9'007'199'254'740'992; // the last whole number that JSON can tell
constexpr int kUsualHang = 120'000;

const QStringList &services()
{
    static const QStringList names{u"cost-management"_s, u"billing"_s,     u"arm"_s,
                                   u"resource-graph"_s,  u"graph"_s,       u"partner-center"_s,
                                   u"identity"_s,        u"consumption"_s, u"management-partner"_s};
    return names;
}

// In the order of FaultKind.
const QStringList &kinds()
{
    static const QStringList names{u"status"_s,          u"slow"_s,         u"drip"_s,
                                   u"truncate"_s,        u"reset"_s,        u"brokenJson"_s,
                                   u"wrongType"_s,       u"html"_s,         u"duplicatePage"_s,
                                   u"missingPage"_s,     u"endlessPages"_s, u"expiredToken"_s,
                                   u"claimsChallenge"_s, u"hang"_s,         u"tenantRefused"_s};
    return names;
}

QString oneOf(const QStringList &names) { return u"must be one of "_s + names.join(u", "_s); }

int whole(StrictObject &object, QLatin1StringView name, int usual, int lowest, int highest)
{
    const double found = object.number(name, usual, lowest, highest);
    if (found != int(found))
        object.fail(name, u"must be a whole number"_s);
    return int(found);
}

int neededWhole(StrictObject &object, QLatin1StringView name, int lowest, int highest)
{
    if (!object.has(name))
        object.fail(name, u"is needed"_s);
    return whole(object, name, lowest, lowest, highest);
}

void readStatus(StrictObject &object, Fault *fault)
{
    object.allow({"kind"_L1, "status"_L1, "code"_L1, "message"_L1, "retryAfter"_L1, "headers"_L1});
    fault->status = neededWhole(object, "status"_L1, 200, 599);
    fault->code = object.text("code"_L1);
    fault->message = object.text("message"_L1);
    fault->retryAfter = whole(object, "retryAfter"_L1, -1, 0, kMost);
    fault->headers = object.textMembers("headers"_L1);
    static const QRegularExpression headerName(
        QRegularExpression::anchoredPattern(u"[A-Za-z0-9!#$%&'*+.^_`|~-]+"_s));
    for (const auto &[name, value] : std::as_const(fault->headers)) {
        if (!headerName.match(name).hasMatch())
            object.fail("headers"_L1, u"'%1' is no name of a header"_s.arg(name));
    }
}

void readTime(StrictObject &object, Fault *fault)
{
    object.allow({"kind"_L1, "milliseconds"_L1});
    fault->time =
        std::chrono::milliseconds(fault->kind == FaultKind::Hang && !object.has("milliseconds"_L1)
                                      ? kUsualHang
                                      : neededWhole(object, "milliseconds"_L1, 0, kLongest));
}

void readRefusal(StrictObject &object, Fault *fault)
{
    object.allow({"kind"_L1, "reason"_L1});
    const QStringList reasons{u"notInstalled"_s, u"conditionalAccess"_s};
    const QString reason = object.text("reason"_L1, reasons.first());
    if (!reasons.contains(reason))
        object.fail("reason"_L1, oneOf(reasons));
    fault->byPolicy = reason == reasons.last();
}

Fault readFault(StrictObject object)
{
    Fault fault;
    const QString kind = object.requiredText("kind"_L1);
    const qsizetype place = kinds().indexOf(kind);
    if (place < 0) {
        object.fail("kind"_L1, oneOf(kinds()));
        return fault;
    }
    fault.kind = FaultKind(place);
    fault.name = kind.toLatin1();
    switch (fault.kind) {
    case FaultKind::Status:
        readStatus(object, &fault);
        break;
    case FaultKind::Slow:
    case FaultKind::Drip:
    case FaultKind::Hang:
        readTime(object, &fault);
        break;
    case FaultKind::Html:
        object.allow({"kind"_L1, "status"_L1});
        fault.status = whole(object, "status"_L1, 200, 200, 599);
        break;
    case FaultKind::TenantRefused:
        readRefusal(object, &fault);
        break;
    default:
        object.allow({"kind"_L1});
    }
    return fault;
}

// Whether a kind means anything at the identity platform, and anywhere else.
bool suits(FaultKind kind, bool identity)
{
    switch (kind) {
    case FaultKind::DuplicatePage:
    case FaultKind::MissingPage:
    case FaultKind::EndlessPages:
    case FaultKind::ExpiredToken:
    case FaultKind::ClaimsChallenge:
        return !identity;
    case FaultKind::TenantRefused:
        return identity;
    default:
        return true;
    }
}

void readMatch(StrictObject object, FaultRule *rule)
{
    object.allow({"service"_L1, "method"_L1, "path"_L1, "tenant"_L1});
    rule->service = object.text("service"_L1);
    if (object.has("service"_L1) && !services().contains(rule->service))
        object.fail("service"_L1, oneOf(services()));
    rule->method = object.text("method"_L1).toLatin1();
    const QStringList methods{u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s};
    if (object.has("method"_L1) && !methods.contains(QString::fromLatin1(rule->method)))
        object.fail("method"_L1, oneOf(methods));
    rule->path =
        QRegularExpression(object.text("path"_L1), QRegularExpression::CaseInsensitiveOption);
    if (!rule->path.isValid())
        object.fail("path"_L1, u"is no regular expression: %1"_s.arg(rule->path.errorString()));
    rule->tenant = object.text("tenant"_L1).toLower();
}

FaultRule readRule(StrictObject object)
{
    FaultRule rule;
    object.allow({"match"_L1, "first"_L1, "times"_L1, "probability"_L1, "fault"_L1});
    if (object.has("match"_L1))
        readMatch(object.object("match"_L1), &rule);
    rule.first = whole(object, "first"_L1, 1, 1, kMost);
    if (object.has("times"_L1))
        rule.times = whole(object, "times"_L1, 1, 1, kMost);
    rule.probability = object.number("probability"_L1, 1, 0, 1);
    if (object.has("fault"_L1))
        rule.fault = readFault(object.object("fault"_L1));
    else
        object.fail("fault"_L1, u"is needed"_s);
    if (!rule.service.isEmpty() && !suits(rule.fault.kind, rule.service == "identity"_L1))
        object.fail("fault.kind"_L1, u"'%1' does not happen at %2"_s.arg(
                                         QString::fromLatin1(rule.fault.name), rule.service));
    return rule;
}

} // namespace

tl::expected<FaultPlan, QString> readFaultPlan(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return tl::unexpected(u"the fault file is not JSON: %1 at %2"_s.arg(parsing.errorString())
                                  .arg(parsing.offset));
    if (!document.isObject())
        return tl::unexpected(u"the fault file must be an object"_s);
    QString error;
    StrictObject root(document.object(), {}, &error);
    root.allow({"seed"_L1, "faults"_L1});
    FaultPlan plan;
    const double seed = root.number("seed"_L1, 1, 0, kLargestSeed);
    plan.seed = quint64(seed);
    if (double(plan.seed) != seed)
        root.fail("seed"_L1, u"must be a whole number"_s);
    if (!root.has("faults"_L1))
        root.fail("faults"_L1, u"is needed"_s);
    const QList<StrictObject> rules = root.objects("faults"_L1);
    for (const StrictObject &rule : rules)
        plan.rules.append(readRule(rule));
    if (!error.isEmpty())
        return tl::unexpected(error);
    return plan;
}

} // namespace Pec::Simulator
