// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/onboardcommand.h"

#include "cli/onboardpaper.h"
#include "context/casekeeper.h"
#include "context/plankeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "core/wholefile.h"
#include "onboarding/methods/rolepicker.h"
#include "onboarding/papers/casepapers.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/run/onboardingrun.h"

#include <QDir>
#include <QJsonDocument>
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

//! The role by its id, or by its name on the list.
RoleChoice roleNamed(const RuleBook &book, const QString &wanted)
{
    const RoleDefinitionId id = wanted.isEmpty() ? suggestedRole() : RoleDefinitionId(wanted);
    for (const RoleChoice &choice : roleChoices(book)) {
        if (choice.id == id || choice.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return choice;
    }
    RoleChoice other;
    other.id = id;
    other.name = book.roleName(id).isEmpty() ? wanted : book.roleName(id);
    return other;
}

QList<OnboardingTarget> targetsOf(const CustomerAssessment &customer, const QStringList &wanted)
{
    QList<OnboardingTarget> targets;
    for (const SubscriptionAssessment &one : customer.subscriptions) {
        if (wanted.isEmpty())
            targets.append({one.id, one.name});
    }
    for (const QString &id : wanted) {
        OnboardingTarget target{SubscriptionId(id), {}};
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.id == target.subscription)
                target.name = one.name;
        }
        targets.append(target);
    }
    return targets;
}

QList<SubscriptionId> idsOf(const QList<OnboardingTarget> &targets)
{
    QList<SubscriptionId> ids;
    for (const OnboardingTarget &target : targets)
        ids.append(target.subscription);
    return ids;
}

bool isBeingTakenBack(const OnboardingCase &onboarding)
{
    return std::any_of(
        onboarding.steps.cbegin(), onboarding.steps.cend(),
        [](const OnboardingStep &step) { return step.state == StepState::UndoSent; });
}

//! The signed-in user of the partner's tenant is the one to link, and is not linked yet.
bool linksItself(const OnboardingWish &wish, const PartnerFacts &partner)
{
    return wish.method == OnboardingMethod::Lighthouse && partner.linkedPartnerId != wish.partnerId
           && (wish.principal == partner.user || partner.userGroups.contains(wish.principal));
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
    if (m_verb == "offboard"_L1 && named)
        return withTenant([this] {
            withCase([this](const OnboardingCase &onboarding) { endCase(onboarding); });
        });
    fail(wrong(u"onboard takes plan, run CASE, resume CASE, undo CASE, offboard CASE or list"_s)
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

Result<OnboardingWish> OnboardCommand::wishOf(const Assessment &assessment) const
{
    const auto customer = customerNamed(assessment, m_arguments.value(u"--customer"_s));
    if (!customer)
        return failure(customer.error());
    const auto method = onboardingMethodNamed(m_arguments.value(u"--method"_s, u"aobo"_s));
    if (!method)
        return wrong(u"--method takes aobo, lighthouse, user, service-principal or group"_s);
    const RoleChoice role = roleNamed(m_context.ruleBook(), m_arguments.value(u"--role"_s));
    OnboardingWish wish;
    wish.customer = (*customer)->id;
    wish.customerName = (*customer)->name;
    wish.targets = targetsOf(**customer, m_arguments.allValues.value(u"--subscription"_s));
    wish.method = *method;
    wish.role = role.id;
    wish.roleName = role.name;
    wish.principal = PrincipalId(m_arguments.value(u"--principal"_s));
    const auto &groups = assessment.partner.agentsGroups;
    if (wish.principal.isEmpty() && *method == OnboardingMethod::Aobo && !groups.isEmpty())
        wish.principal = groups.first();
    if (wish.principal.isEmpty())
        return wrong(u"--principal is needed: the object id of who gets the role"_s);
    wish.partnerTenant = assessment.partner.tenant;
    wish.partnerName = assessment.partnerName;
    if (needsPartnerLink(*method))
        wish.partnerId = m_arguments.value(u"--partner-id"_s, assessment.partner.mpnId);
    wish.linkHere = m_arguments.has(u"--link"_s) || linksItself(wish, assessment.partner);
    return wish;
}

void OnboardCommand::plan(const Pointer &assessment)
{
    const auto wish = wishOf(*assessment);
    if (!wish)
        return fail(wish.error());
    whenFinished(m_context.askCustomer(wish->customer, idsOf(wish->targets)), this,
                 [this, assessment, wish = *wish](const Result<LiveFacts> &live) {
                     checkPlan(assessment, wish, live.value_or(LiveFacts()));
                 });
}

void OnboardCommand::checkPlan(const Pointer &assessment, const OnboardingWish &wish,
                               const LiveFacts &live)
{
    m_console.print(preflightText(preflight(*assessment, wish.customer, idsOf(wish.targets), live),
                                  m_console.text()));
    OnboardingWish asked = wish;
    for (OnboardingTarget &target : asked.targets)
        target.providerRegistered =
            live.subscriptions.value(target.subscription).providerRegistered == true;
    whenFinished(m_context.lookUp(wish.customer, wish.principal.value()), this,
                 [this, assessment, asked](const Result<PrincipalLookup> &lookup) {
                     keepPlan(assessment, asked, lookup.value_or(PrincipalLookup()));
                 });
}

void OnboardCommand::keepPlan(const Pointer &assessment, OnboardingWish wish,
                              const PrincipalLookup &lookup)
{
    const auto findings = checkInput(wish, *assessment, m_context.ruleBook(), lookup,
                                     m_context.profile()->resellerGroups);
    m_console.print(inputText(findings, m_console.text()));
    if (!std::all_of(findings.cbegin(), findings.cend(),
                     [](const InputFinding &finding) { return finding.isUnknown(); }))
        return end(ExitStatus::WrongUse);
    wish.principalName = lookup.displayName;
    const auto onboarding = planOnboarding(wish, plannedNow(m_context));
    if (!onboarding)
        return fail(onboarding.error());
    m_console.print(dryRunText(
        dryRun(*onboarding, *assessment, m_context.ruleBook().eligibility(wish.role, false)),
        m_console.text()));
    add(*onboarding, assessment->partnerName);
}

void OnboardCommand::add(const OnboardingCase &onboarding, const QString &partnerName)
{
    m_console.print(requestsText(onboarding, false, m_console.text()));
    if (const auto written = writeFiles(onboarding, partnerName); !written)
        return fail(written.error());
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

Result<Done> OnboardCommand::writeFiles(const OnboardingCase &onboarding,
                                        const QString &partnerName) const
{
    const QString folder = m_arguments.value(u"--files"_s);
    if (folder.isEmpty())
        return Done();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileNotWritten, u"the folder cannot be made"_s, folder);
    const RoleChoice role = roleNamed(m_context.ruleBook(), onboarding.role.value());
    const auto usual = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    for (const PaperFile &file : customerPack(onboarding, partnerName, role, m_console.text())) {
        const auto permissions = file.executable ? usual | QFile::ExeOwner : usual;
        auto written = writeWholeFile(QDir(folder).filePath(file.name), file.content, permissions);
        if (!written)
            return written;
    }
    return Done();
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
