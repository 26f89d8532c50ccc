// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/onboardpaper.h"

#include "cli/console.h"
#include "cli/grid.h"
#include "core/strings.h"

#include <QJsonArray>

namespace Pec {

namespace {

QString heading(const QString &words)
{
    return words + u'\n' + QString(words.size(), u'-') + u'\n';
}

QString subscriptionOf(const OnboardingStep &step)
{
    return step.subscriptionName.isEmpty() ? step.subscription.value()
                                           : oneLine(step.subscriptionName);
}

QString instant(const QDateTime &at) { return at.isValid() ? at.toString(Qt::ISODate) : QString(); }

QJsonObject stepJson(const OnboardingStep &step)
{
    QJsonObject object{{u"kind"_s, name(step.kind)},
                       {u"tenantId"_s, step.tenant.value()},
                       {u"subscription"_s, step.subscription.value()},
                       {u"subscriptionName"_s, step.subscriptionName},
                       {u"method"_s, QString::fromLatin1(step.request.method)},
                       {u"path"_s, step.request.path},
                       {u"state"_s, name(step.state)},
                       {u"attempts"_s, step.attempts},
                       {u"stoodBefore"_s, step.stoodBefore}};
    if (step.firstCreditDay.isValid())
        object.insert(u"firstCreditDay"_s, step.firstCreditDay.toString(Qt::ISODate));
    return object;
}

QJsonObject eventJson(const CaseEvent &event)
{
    QJsonObject object{{u"at"_s, instant(event.at)},
                       {u"by"_s, event.by},
                       {u"step"_s, event.step},
                       {u"before"_s, name(event.before)},
                       {u"after"_s, name(event.after)}};
    if (event.error)
        object.insert(u"error"_s, QJsonObject{{u"code"_s, name(event.error->code)},
                                              {u"serviceCode"_s, event.error->serviceCode},
                                              {u"requestId"_s, event.error->requestId}});
    return object;
}

QJsonObject caseJson(const OnboardingCase &onboarding)
{
    QJsonArray steps;
    for (const OnboardingStep &step : onboarding.steps)
        steps.append(stepJson(step));
    QJsonArray reliesOn;
    for (const StandingAccess &one : onboarding.reliesOn)
        reliesOn.append(one.subscription.value());
    QJsonArray events;
    for (const CaseEvent &event : onboarding.events)
        events.append(eventJson(event));
    return {{u"id"_s, onboarding.id.value()},
            {u"purpose"_s, name(onboarding.purpose)},
            {u"state"_s, name(stateOf(onboarding))},
            {u"customer"_s, QJsonObject{{u"tenantId"_s, onboarding.customer.value()},
                                        {u"name"_s, onboarding.customerName}}},
            {u"method"_s, name(onboarding.method)},
            {u"roleId"_s, onboarding.role.value()},
            {u"roleName"_s, onboarding.roleName},
            {u"principalId"_s, onboarding.principal.value()},
            {u"partnerId"_s, onboarding.partnerId},
            {u"evidenceDue"_s, instant(onboarding.evidenceDue)},
            {u"reliesOn"_s, reliesOn},
            {u"steps"_s, steps},
            {u"events"_s, events}};
}

QString customerHead(const QString &name, const CustomerId &id)
{
    const QString words =
        name.isEmpty() ? id.value() : QString(oneLine(name) + u" ("_s + id.value() + u')');
    return words + u'\n' + QString(words.size(), u'=') + u"\n\n"_s;
}

QString preflightText(const QList<PreflightFinding> &findings, const Text &text)
{
    const OnboardingText words(text);
    QString out = heading(words.preflightHead());
    for (const PreflightFinding &finding : findings) {
        QStringList parts{text.ruleResult(finding.result)};
        if (!finding.seen.isEmpty())
            parts << finding.seen;
        if (finding.until.isValid())
            parts << words.until(text.date(finding.until));
        if (const QString advice = words.advice(finding.advice); !advice.isEmpty())
            parts << advice;
        const QString what =
            finding.subscriptionName.isEmpty()
                ? words.check(finding.check)
                : oneLine(finding.subscriptionName) + u": "_s + words.check(finding.check);
        out += u"  "_s + what + u": "_s + parts.join(u" - "_s) + u'\n';
        if (finding.error)
            out += u"    "_s + text.error(*finding.error).sentence + u'\n';
    }
    return out + u'\n';
}

QString inputText(const QList<InputFinding> &findings, const Text &text)
{
    if (findings.isEmpty())
        return {};
    const OnboardingText words(text);
    QString out = heading(words.inputHead());
    for (const InputFinding &finding : findings) {
        out += u"  "_s + words.problem(finding.problem, finding.value);
        if (!finding.better.isEmpty())
            out += u" -> "_s + finding.better;
        out += u'\n';
    }
    return out + u'\n';
}

QString dryRunText(const QList<BeforeAfter> &lines, const Text &text)
{
    const OnboardingText words(text);
    QString out = heading(words.changesHead());
    for (const BeforeAfter &line : lines) {
        out += u"  "_s + (line.name.isEmpty() ? line.subscription.value() : oneLine(line.name))
               + u'\n';
        const bool known = line.accessState == AccessState::Read
                           || line.accessState == AccessState::Partly || !line.before.isEmpty();
        QStringList before;
        for (const AccessPath &path : line.before)
            before << text.path(path);
        if (before.isEmpty())
            before << (known ? words.noAccess() : words.accessNotKnown());
        for (const QString &path : std::as_const(before))
            out += u"    "_s + words.before() + u": "_s + path + u'\n';
        out += u"    "_s + words.after() + u": "_s
               + (line.after ? text.path(*line.after) : words.noAccess())
               + (line.stands ? u" ("_s + words.stepStoodBefore() + u')' : QString()) + u'\n';
    }
    return out + u'\n';
}

} // namespace

QString planText(const CustomerPlan &plan, bool among, const Text &text)
{
    QString out = among ? customerHead(plan.name, plan.customer) : QString();
    out += preflightText(plan.checks, text) + inputText(plan.findings, text);
    if (plan.onboarding)
        out += dryRunText(plan.changes, text)
               + caseRequestsText(*plan.onboarding, Confirmation::Intent::Run, false, text);
    return out;
}

QString leftOutText(const CustomerPlan &plan, const Text &text)
{
    const OnboardingText words(text);
    const QString name = plan.name.isEmpty() ? plan.customer.value() : oneLine(plan.name);
    if (plan.error)
        return words.leftOut(name, text.error(*plan.error).sentence);
    for (const InputFinding &finding : plan.findings) {
        if (!finding.isUnknown())
            return words.leftOut(name, words.problem(finding.problem, finding.value));
    }
    const PreflightFinding obstacle = obstacleIn(plan.checks).value_or(PreflightFinding());
    return words.leftOut(name,
                         words.check(obstacle.check) + u". "_s + words.advice(obstacle.advice));
}

QString countText(const QList<OnboardingCase> &cases, Confirmation::Intent intent, const Text &text)
{
    const Confirmation::Count count = Confirmation::countOf(cases, intent);
    return OnboardingText(text).assignments(count.assignments, count.customers);
}

QString caseRequestsText(const OnboardingCase &onboarding, Confirmation::Intent intent, bool among,
                         const Text &text)
{
    QString out = among ? customerHead(onboarding.customerName, onboarding.customer) : QString();
    out += heading(OnboardingText(text).requestsHead());
    for (const ExactRequest &request : Confirmation::requestsOf({onboarding}, intent)) {
        out += u"  %1 %2\n"_s.arg(QString::fromLatin1(request.method), request.path);
        if (!request.body.isEmpty())
            out += u"  "_s + QString::fromUtf8(request.body) + u'\n';
    }
    return out + u'\n';
}

QString caseText(const OnboardingCase &onboarding, const Text &text)
{
    const OnboardingText words(text);
    QString out =
        oneLine(onboarding.customerName) + u": "_s + words.state(stateOf(onboarding)) + u'\n';
    for (const OnboardingStep &step : onboarding.steps) {
        out += u"  "_s + words.step(step.kind) + u", "_s + subscriptionOf(step) + u": "_s
               + words.state(step.state);
        if (step.stoodBefore)
            out += u" ("_s + words.stepStoodBefore() + u')';
        if (step.firstCreditDay.isValid())
            out += u" - "_s + words.firstCredit(text.date(step.firstCreditDay));
        out += u'\n';
    }
    if (stateOf(onboarding) == CaseState::WaitingForEvidence)
        out += words.evidenceDue(text.date(onboarding.evidenceDue.date())) + u'\n';
    return out;
}

QString casesTable(const QList<OnboardingCase> &cases, const Text &text)
{
    const OnboardingText words(text);
    Grid grid({false, false, false, false, true});
    grid.add({u"Id"_s, text.tableHeads().customer, text.tableHeads().access,
              text.tableHeads().status, u"#"_s});
    for (const OnboardingCase &one : cases)
        grid.add({one.id.value(), one.customerName, words.method(one.method),
                  words.state(stateOf(one)), QString::number(one.steps.size())});
    return grid.text();
}

QJsonObject casesJson(const QList<OnboardingCase> &cases)
{
    QJsonArray list;
    for (const OnboardingCase &one : cases)
        list.append(caseJson(one));
    return {{u"schema"_s, 1}, {u"cases"_s, list}};
}

} // namespace Pec
