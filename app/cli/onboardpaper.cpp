// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/onboardpaper.h"

#include "cli/grid.h"
#include "core/strings.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec {

namespace {

QString heading(const QString &words)
{
    return words + u'\n' + QString(words.size(), u'-') + u'\n';
}

QString subscriptionOf(const OnboardingStep &step)
{
    return step.subscriptionName.isEmpty() ? step.subscription.value() : step.subscriptionName;
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

} // namespace

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
        const QString what = finding.subscriptionName.isEmpty()
                                 ? words.check(finding.check)
                                 : finding.subscriptionName + u": "_s + words.check(finding.check);
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
        out += u"  "_s + (line.name.isEmpty() ? line.subscription.value() : line.name) + u'\n';
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

QString requestsText(const OnboardingCase &onboarding, bool undo, const Text &text)
{
    const OnboardingText words(text);
    QString out = heading(words.requestsHead());
    QStringList blocks;
    for (const OnboardingStep &step : onboarding.steps) {
        const ExactRequest &request = undo ? step.undo : step.request;
        if (request.isEmpty() || (undo && step.stoodBefore))
            continue;
        QString block = u"  %1 %2\n"_s.arg(QString::fromLatin1(request.method), request.path);
        if (!request.body.isEmpty())
            block += u"  "_s + QString::fromUtf8(request.body) + u'\n';
        blocks.append(block);
    }
    if (undo)
        std::reverse(blocks.begin(), blocks.end());
    return out + blocks.join(QString()) + u'\n';
}

QString caseText(const OnboardingCase &onboarding, const Text &text)
{
    const OnboardingText words(text);
    QString out = onboarding.customerName + u": "_s + words.state(stateOf(onboarding)) + u'\n';
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
