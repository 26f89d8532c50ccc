// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/onboardcommand.h"

#include "cli/onboardpaper.h"
#include "context/casekeeper.h"
#include "context/customerpapers.h"
#include "context/plankeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/run/onboardingrun.h"

#include <QJsonDocument>
#include <QtConcurrent>
#include <QUuid>

#include <algorithm>

namespace Pec {

namespace {

tl::unexpected<Error> wrong(const QString &detail) { return failure(ErrorCode::BadInput, detail); }

PlannedBy plannedNow(const AppContext &context)
{
    return {CaseId(QUuid::createUuid().toString(QUuid::WithoutBraces)), context.clock().now(),
            PlanKeeper::userName()};
}

//! By id, else by name; a name that several have is no answer.
Result<const CustomerAssessment *> customerNamed(const Assessment &assessment,
                                                 const QString &wanted)
{
    QList<const CustomerAssessment *> byName;
    for (const CustomerAssessment &customer : assessment.customers) {
        if (customer.id == CustomerId(wanted))
            return &customer;
        if (customer.name.compare(wanted, Qt::CaseInsensitive) == 0)
            byName.append(&customer);
    }
    if (byName.size() == 1)
        return byName.first();
    return wrong(
        byName.isEmpty()
            ? u"there is no customer \"%1\"; \"pec-console status\" lists them"_s.arg(wanted)
            : u"several customers are named \"%1\"; give the id of one"_s.arg(wanted));
}

//! The role by its id, or by its name on the list; empty: the suggested one.
RoleDefinitionId roleNamed(const RuleBook &book, const QString &wanted)
{
    if (wanted.isEmpty())
        return suggestedRole();
    for (const RoleChoice &choice : roleChoices(book)) {
        if (choice.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return choice.id;
    }
    return RoleDefinitionId(wanted);
}

QList<SubscriptionId> subscriptionsOf(const CustomerAssessment &customer, const QStringList &wanted)
{
    QList<SubscriptionId> ids;
    for (const QString &id : wanted)
        ids.append(SubscriptionId(id));
    for (const SubscriptionAssessment &one : customer.subscriptions) {
        if (wanted.isEmpty())
            ids.append(one.id);
    }
    return ids;
}

bool isBeingTakenBack(const OnboardingCase &onboarding)
{
    return std::any_of(
        onboarding.steps.cbegin(), onboarding.steps.cend(),
        [](const OnboardingStep &step) { return step.state == StepState::UndoSent; });
}

} // namespace

OnboardCommand::OnboardCommand(const Arguments &arguments, Console &console, AppContext &context)
    : RefreshingCommand(arguments, console, context)
    , m_verb(arguments.names.value(0))
{}

OnboardCommand::~OnboardCommand() = default;

void OnboardCommand::start()
{
    const bool named = m_arguments.names.size() == 2;
    if (m_verb == "plan"_L1 && !named)
        return withTenant(
            [this] { withAssessment([this](const Pointer &assessment) { plan(assessment); }); });
    if (m_verb == "list"_L1 && !named)
        return withTenant([this] {
            whenFinished(m_context.assessment(), this, [this](const Result<Pointer> &assessment) {
                list(assessment.value_or(nullptr));
            });
        });
    if (QStringList{u"run"_s, u"resume"_s, u"undo"_s}.contains(m_verb) && named)
        return withTenant(
            [this] { withCase([this](const OnboardingCase &onboarding) { run(onboarding); }); });
    if (m_verb == "check"_L1 && named)
        return withTenant(
            [this] { withCase([this](const OnboardingCase &onboarding) { check(onboarding); }); });
    if (m_verb == "offboard"_L1 && named)
        return withTenant([this] {
            withCase([this](const OnboardingCase &onboarding) { endCase(onboarding); });
        });
    fail(
        wrong(u"onboard takes plan, run CASE, resume CASE, undo CASE, check CASE, offboard CASE or "
              "list"_s)
            .value());
}

void OnboardCommand::interrupt()
{
    if (m_run)
        m_run->cancel(); // report() ends the command
    else
        RefreshingCommand::interrupt();
}

void OnboardCommand::withAssessment(std::function<void(const Pointer &)> goOn)
{
    whenFinished(m_context.assessment(), this,
                 [this, goOn = std::move(goOn)](const Result<Pointer> &assessment) {
                     if (!assessment)
                         return fail(assessment.error());
                     if (*assessment)
                         return goOn(*assessment);
                     refresh([this, goOn](const RefreshSummary &) { withAssessment(goOn); });
                 });
}

void OnboardCommand::withCase(std::function<void(const OnboardingCase &)> goOn)
{
    const CaseId id(m_arguments.names.value(1));
    whenFinished(
        m_context.caseKeeper().cases(m_context.profile()->name), this,
        [this, id, goOn = std::move(goOn)](const Result<QList<OnboardingCase>> &cases) {
            if (!cases)
                return fail(cases.error());
            for (const OnboardingCase &one : *cases) {
                if (one.id == id)
                    return goOn(one);
            }
            fail(wrong(u"there is no case \"%1\"; \"pec-console onboard list\" lists them"_s.arg(
                           id.value()))
                     .value());
        });
}

Result<OnboardingChoice> OnboardCommand::choiceOf(const Assessment &assessment) const
{
    const auto customer = customerNamed(assessment, m_arguments.value(u"--customer"_s));
    if (!customer)
        return failure(customer.error());
    const auto method = onboardingMethodNamed(m_arguments.value(u"--method"_s, u"aobo"_s));
    if (!method)
        return wrong(u"--method takes aobo, lighthouse, user, service-principal, group or link"_s);
    OnboardingChoice choice;
    choice.customer = (*customer)->id;
    choice.subscriptions =
        subscriptionsOf(**customer, m_arguments.allValues.value(u"--subscription"_s));
    choice.method = *method;
    choice.role = roleNamed(m_context.ruleBook(), m_arguments.value(u"--role"_s));
    choice.principal =
        m_arguments.value(u"--principal"_s, usualPrincipal(*method, assessment.partner));
    if (choice.principal.isEmpty() && *method != OnboardingMethod::PartnerLink)
        return wrong(u"--principal is needed: the object id of who gets the role"_s);
    choice.partnerId = m_arguments.value(u"--partner-id"_s, assessment.partner.mpnId);
    choice.linkHere = m_arguments.has(u"--link"_s);
    return choice;
}

void OnboardCommand::plan(const Pointer &assessment)
{
    if (const auto language = letterLanguage(); !language)
        return fail(language.error());
    const auto choice = choiceOf(*assessment);
    if (!choice)
        return fail(choice.error());
    whenFinished(m_context.askCustomer(choice->customer, choice->subscriptions), this,
                 [this, assessment, choice = *choice](const Result<LiveFacts> &live) {
                     checkPlan(assessment, choice, live.value_or(LiveFacts()));
                 });
}

void OnboardCommand::checkPlan(const Pointer &assessment, const OnboardingChoice &choice,
                               const LiveFacts &live)
{
    m_console.print(preflightText(
        preflight(*assessment, choice.customer, choice.subscriptions, live), m_console.text()));
    const OnboardingWish wish = wishFrom(choice, *assessment, m_context.ruleBook(), live);
    whenFinished(m_context.lookUp(wish.customer, wish.principal.value()), this,
                 [this, assessment, wish](const Result<PrincipalLookup> &lookup) {
                     keepPlan(assessment, wish, lookup.value_or(PrincipalLookup()));
                 });
}

void OnboardCommand::keepPlan(const Pointer &assessment, const OnboardingWish &wish,
                              const PrincipalLookup &lookup)
{
    const auto plan = checkAndPlan(wish, lookup, *assessment, m_context.ruleBook(),
                                   m_context.profile()->resellerGroups, plannedNow(m_context));
    if (!plan)
        return fail(plan.error());
    m_console.print(inputText(plan->findings, m_console.text()));
    if (!plan->onboarding)
        return end(ExitStatus::WrongUse);
    m_console.print(dryRunText(plan->changes, m_console.text()));
    add(*plan->onboarding, assessment->partnerName);
}

void OnboardCommand::add(const OnboardingCase &onboarding, const QString &partnerName)
{
    m_console.print(requestsText(onboarding, false, m_console.text()));
    const QString target = m_arguments.value(u"--files"_s);
    if (target.isEmpty())
        return keep(onboarding);
    const PapersWish wish{onboarding, partnerName,
                          roleChoice(m_context.ruleBook(), onboarding.role),
                          letterLanguage().value_or(m_console.text().language()), target};
    whenFinished(QtConcurrent::run([wish] { return writePapers(wish); }), this,
                 [this, onboarding](const Result<WrittenPapers> &written) {
                     if (!written)
                         return fail(written.error());
                     const OnboardingText words(m_console.text());
                     m_console.note(words.papersWritten(written->target));
                     if (!written->ownFolder.isEmpty())
                         m_console.note(words.linkForPartner(written->ownFolder));
                     keep(onboarding);
                 });
}

void OnboardCommand::keep(const OnboardingCase &onboarding)
{
    whenFinished(m_context.caseKeeper().add(m_context.profile()->name, onboarding), this,
                 [this, onboarding](const Result<Done> &added) {
                     if (!added)
                         return fail(added.error());
                     const QString command =
                         u"pec-console onboard run "_s + onboarding.id.value() + u" --yes"_s;
                     m_console.note(OnboardingText(m_console.text()).nothingSent(command));
                     m_console.print(onboarding.id.value() + u'\n');
                     end(ExitStatus::Done);
                 });
}

Result<Language> OnboardCommand::letterLanguage() const
{
    const QString code = m_arguments.value(u"--letter-language"_s);
    if (code.isEmpty())
        return m_console.text().language();
    if (const auto language = languageNamed(code))
        return *language;
    return wrong(u"--letter-language takes en, nl, fr or de"_s);
}

void OnboardCommand::run(const OnboardingCase &onboarding)
{
    const bool undo = m_verb == "undo"_L1;
    if (!m_arguments.has(u"--yes"_s)) {
        m_console.print(requestsText(onboarding, undo, m_console.text()));
        m_console.note(OnboardingText(m_console.text())
                           .nothingSent(u"pec-console onboard %1 %2 --yes"_s.arg(
                               m_verb, onboarding.id.value())));
        return end(ExitStatus::WrongUse);
    }
    if (m_verb == "resume"_L1 && isBeingTakenBack(onboarding))
        return fail(wrong(u"the case is being taken back; \"onboard undo\" goes on"_s).value());
    std::optional<Confirmation> confirmation = Confirmation::kept({onboarding});
    if (m_verb == "resume"_L1 && !confirmation)
        return fail(wrong(u"the case was never run; \"onboard run\" begins it"_s).value());
    if (m_verb != "resume"_L1) {
        // --yes stands for typing the name.
        const auto typed = Confirmation::typed(
            {onboarding}, undo ? Confirmation::Intent::Undo : Confirmation::Intent::Run,
            onboarding.customerName.isEmpty() ? onboarding.customer.value()
                                              : onboarding.customerName);
        if (!typed)
            return fail(typed.error());
        confirmation = *typed;
    }
    m_run = m_context.makeOnboarding({onboarding.id}, *confirmation);
    if (!m_run)
        return fail(failure(ErrorCode::BadInput, u"no tenant is open"_s).value());
    connect(m_run.get(), &OnboardingRun::progressChanged, this,
            [this, onboarding](const OnboardingProgress &progress) {
                if (progress.steps > 0)
                    m_console.progress(u"%1/%2 %3"_s.arg(progress.step + 1)
                                           .arg(progress.steps)
                                           .arg(OnboardingText(m_console.text())
                                                    .step(onboarding.steps[progress.step].kind)));
            });
    connect(m_run.get(), &OnboardingRun::finished, this, &OnboardCommand::report);
    m_run->start();
}

void OnboardCommand::report(const OnboardingSummary &summary)
{
    m_console.endProgress();
    const CaseOutcome &outcome = summary.outcomes.first();
    if (!outcome.onboarding.steps.isEmpty())
        m_console.print(caseText(outcome.onboarding, m_console.text()));
    if (!outcome.error)
        return end(ExitStatus::Done);
    const auto &steps = outcome.onboarding.steps;
    const bool some = std::any_of(steps.cbegin(), steps.cend(), [](const OnboardingStep &step) {
        return step.state == StepState::Done || step.state == StepState::Undone;
    });
    if (!some)
        return fail(*outcome.error);
    m_console.explain(*outcome.error);
    end(ExitStatus::DoneInPart);
}

void OnboardCommand::check(const OnboardingCase &onboarding)
{
    whenFinished(m_context.readBackCase(onboarding.id), this,
                 [this](const Result<OnboardingCase> &found) {
                     if (!found)
                         return fail(found.error());
                     m_console.print(caseText(*found, m_console.text()));
                     end(ExitStatus::Done);
                 });
}

void OnboardCommand::endCase(const OnboardingCase &onboarding)
{
    const auto ending = planOffboarding(onboarding, plannedNow(m_context));
    if (!ending)
        return fail(ending.error());
    m_console.print(requestsText(*ending, false, m_console.text()));
    whenFinished(m_context.caseKeeper().add(m_context.profile()->name, *ending), this,
                 [this, id = ending->id](const Result<Done> &added) {
                     if (!added)
                         return fail(added.error());
                     m_console.note(
                         OnboardingText(m_console.text())
                             .nothingSent(u"pec-console onboard run %1 --yes"_s.arg(id.value())));
                     m_console.print(id.value() + u'\n');
                     end(ExitStatus::Done);
                 });
}

void OnboardCommand::list(const Pointer &assessment)
{
    const QString format = m_arguments.value(u"--format"_s, u"table"_s);
    if (format != "table"_L1 && format != "json"_L1)
        return fail(wrong(u"--format takes table or json"_s).value());
    const QString profile = m_context.profile()->name;
    const auto show = [this, format](const Result<QList<OnboardingCase>> &cases) {
        if (!cases)
            return fail(cases.error());
        m_console.print(format == "json"_L1
                            ? QString::fromUtf8(QJsonDocument(casesJson(*cases)).toJson())
                            : casesTable(*cases, m_console.text()));
        end(ExitStatus::Done);
    };
    // What the last refresh read may close some.
    whenFinished(m_context.caseKeeper().close(profile, assessment, m_context.clock().now()), this,
                 [this, profile, show](const Result<QList<CaseKeeper::Closed>> &closed) {
                     if (!closed)
                         return fail(closed.error());
                     whenFinished(m_context.caseKeeper().cases(profile), this, show);
                 });
}

} // namespace Pec
