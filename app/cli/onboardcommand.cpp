// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/onboardcommand.h"

#include "cli/onboardchoices.h"
#include "cli/onboardpaper.h"
#include "context/casekeeper.h"
#include "context/customerpapers.h"
#include "context/plankeeper.h"
#include "core/async.h"
#include "core/strings.h"
#include "onboarding/planning/planningjob.h"
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

bool isBeingTakenBack(const OnboardingCase &onboarding)
{
    return std::any_of(
        onboarding.steps.cbegin(), onboarding.steps.cend(),
        [](const OnboardingStep &step) { return step.state == StepState::UndoSent; });
}

QStringList idsOf(const QList<OnboardingCase> &cases)
{
    QStringList ids;
    for (const OnboardingCase &one : cases)
        ids.append(one.id.value());
    return ids;
}

} // namespace

OnboardCommand::OnboardCommand(const Arguments &arguments, Console &console, AppContext &context)
    : RefreshingCommand(arguments, console, context)
    , m_verb(arguments.names.value(0))
{}

OnboardCommand::~OnboardCommand() = default;

void OnboardCommand::start()
{
    const qsizetype named = m_arguments.names.size() - 1;
    if (m_verb == "plan"_L1 && named == 0)
        return withTenant([this] {
            withAssessment([this](const Pointer &assessment) {
                whenFinished(m_context.caseKeeper().cases(m_context.profile()->name), this,
                             [this, assessment](const Result<QList<OnboardingCase>> &kept) {
                                 if (!kept)
                                     return fail(kept.error());
                                 plan(assessment, *kept);
                             });
            });
        });
    if (m_verb == "list"_L1 && named == 0)
        return withTenant([this] {
            whenFinished(m_context.assessment(), this, [this](const Result<Pointer> &assessment) {
                list(assessment.value_or(nullptr));
            });
        });
    if (QStringList{u"run"_s, u"resume"_s, u"undo"_s}.contains(m_verb) && named > 0)
        return withTenant(
            [this] { withCases([this](const QList<OnboardingCase> &cases) { run(cases); }); });
    if (m_verb == "check"_L1 && named == 1)
        return withTenant([this] {
            withCases([this](const QList<OnboardingCase> &cases) { check(cases.first()); });
        });
    if (m_verb == "offboard"_L1 && named == 1)
        return withTenant([this] {
            withCases([this](const QList<OnboardingCase> &cases) { endCase(cases.first()); });
        });
    fail(wrong(u"onboard takes plan, run CASE..., resume CASE..., undo CASE..., check CASE, "
               "offboard CASE or list"_s)
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

void OnboardCommand::withCases(std::function<void(const QList<OnboardingCase> &)> goOn)
{
    QStringList wanted = m_arguments.names.mid(1);
    wanted.removeDuplicates();
    whenFinished(
        m_context.caseKeeper().cases(m_context.profile()->name), this,
        [this, wanted, goOn = std::move(goOn)](const Result<QList<OnboardingCase>> &all) {
            if (!all)
                return fail(all.error());
            QList<OnboardingCase> cases;
            for (const QString &id : wanted) {
                const auto found =
                    std::find_if(all->cbegin(), all->cend(),
                                 [&id](const OnboardingCase &one) { return one.id == CaseId(id); });
                if (found == all->cend())
                    return fail(wrong(u"there is no case \"%1\"; \"pec-console onboard list\" "
                                      "lists them"_s.arg(id))
                                    .value());
                cases.append(*found);
            }
            goOn(cases);
        });
}

void OnboardCommand::plan(const Pointer &assessment, const QList<OnboardingCase> &kept)
{
    if (const auto language = letterLanguage(); !language)
        return fail(language.error());
    const auto choices = onboardingChoices(m_arguments, *assessment, m_context.ruleBook());
    if (!choices)
        return fail(choices.error());
    PlanningJob::Input input;
    input.choices = *choices;
    input.assessment = assessment;
    input.book = &m_context.ruleBook();
    input.agentsGroups = m_context.profile()->resellerGroups;
    input.kept = kept;
    input.ask = [this](const OnboardingChoice &choice) {
        return m_context.askCustomer(choice.customer, choice.subscriptions);
    };
    input.lookUp = [this](const CustomerId &customer, const QString &id) {
        return m_context.lookUp(customer, id);
    };
    input.plannedBy = [this] { return plannedNow(m_context); };
    auto *job = new PlanningJob(std::move(input), this);
    connect(job, &PlanningJob::progressChanged, this, [this](int done, int customers) {
        if (customers > 1)
            m_console.progress(u"%1/%2"_s.arg(done).arg(customers));
    });
    connect(job, &PlanningJob::finished, this,
            [this, partnerName = assessment->partnerName](const QList<CustomerPlan> &plans) {
                m_console.endProgress();
                takePlans(plans, partnerName);
            });
    job->start();
}

//! Among several a customer where it could not be run is left out, unless it gets files to run
//! itself; alone it is planned all the same.
bool OnboardCommand::leavesOut(const CustomerPlan &plan, bool among) const
{
    const auto obstacle = obstacleIn(plan.checks);
    const bool blocked = among && obstacle && obstacle->result == RuleResult::Fail;
    return !plan.onboarding || (blocked && m_arguments.value(u"--files"_s).isEmpty());
}

void OnboardCommand::takePlans(const QList<CustomerPlan> &plans, const QString &partnerName)
{
    const bool among = plans.size() > 1;
    if (among && m_arguments.value(u"--files"_s).endsWith(u".zip"_s, Qt::CaseInsensitive))
        return fail(wrong(u"--files takes a folder where there are several customers"_s).value());
    QList<OnboardingCase> cases;
    for (const CustomerPlan &plan : plans) {
        if (plan.error && !among)
            return fail(*plan.error);
        m_console.print(planText(plan, among, m_console.text()));
        if (leavesOut(plan, among)) {
            if (among)
                m_console.note(leftOutText(plan, m_console.text()));
            continue;
        }
        cases.append(*plan.onboarding);
    }
    if (cases.isEmpty())
        return end(ExitStatus::WrongUse);
    if (among)
        m_console.note(countText(cases, Confirmation::Intent::Run, m_console.text()));
    const auto status = cases.size() < plans.size() ? ExitStatus::DoneInPart : ExitStatus::Done;
    writeThen(papersOf(cases, partnerName, among), [this, cases, status] { add(cases, status); });
}

void OnboardCommand::add(const QList<OnboardingCase> &cases, ExitStatus status)
{
    Questions<Done> adding;
    adding.count = cases.size();
    adding.context = this;
    adding.ask = [this, cases](qsizetype i) {
        return m_context.caseKeeper().add(m_context.profile()->name, cases[i]);
    };
    adding.take = [this, cases, status](qsizetype i, const Result<Done> &added) {
        if (!added)
            return fail(added.error());
        if (i + 1 < cases.size())
            return;
        const QString ids = idsOf(cases).join(u' ');
        m_console.note(OnboardingText(m_console.text())
                           .nothingSent(u"pec-console onboard run %1 --yes"_s.arg(ids)));
        m_console.print(idsOf(cases).join(u'\n') + u'\n');
        end(status);
    };
    askEach(std::move(adding), 1); // so that they are listed in this order
}

//! A folder or file for each, below the one that is named where there are several.
QList<PapersWish> OnboardCommand::papersOf(const QList<OnboardingCase> &cases,
                                           const QString &partnerName, bool among) const
{
    const QString target = m_arguments.value(u"--files"_s);
    QList<PapersWish> wishes;
    if (target.isEmpty())
        return wishes;
    const Language language = letterLanguage().value_or(m_console.text().language());
    for (const OnboardingCase &one : cases)
        wishes.append({one, partnerName, roleChoice(m_context.ruleBook(), one.role), language,
                       among ? target + u'/' + one.customer.value() : target});
    return wishes;
}

void OnboardCommand::writeThen(const QList<PapersWish> &wishes, std::function<void()> then)
{
    using Written = QList<WrittenPapers>;
    const auto write = [wishes]() -> Result<Written> {
        Written all;
        for (const PapersWish &wish : wishes) {
            const auto written = writePapers(wish);
            if (!written)
                return failure(written.error());
            all.append(*written);
        }
        return all;
    };
    whenFinished(QtConcurrent::run(write), this,
                 [this, then = std::move(then)](const Result<Written> &all) {
                     if (!all)
                         return fail(all.error());
                     const OnboardingText words(m_console.text());
                     for (const WrittenPapers &written : *all) {
                         m_console.note(words.papersWritten(written.target));
                         if (!written.ownFolder.isEmpty())
                             m_console.note(words.linkForPartner(written.ownFolder));
                     }
                     then();
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

Confirmation::Intent OnboardCommand::intent() const
{
    return m_verb == "undo"_L1 ? Confirmation::Intent::Undo : Confirmation::Intent::Run;
}

Result<Confirmation> OnboardCommand::confirmed(const QList<OnboardingCase> &cases) const
{
    if (m_verb == "resume"_L1) {
        if (std::any_of(cases.cbegin(), cases.cend(), isBeingTakenBack))
            return wrong(u"the case is being taken back; \"onboard undo\" goes on"_s);
        if (const std::optional<Confirmation> kept = Confirmation::kept(cases))
            return *kept;
        return wrong(u"the case was never run; \"onboard run\" begins it"_s);
    }
    // --yes stands for typing what is asked for.
    return Confirmation::typed(cases, intent(), Confirmation::toType(cases, intent()));
}

void OnboardCommand::run(const QList<OnboardingCase> &cases)
{
    if (!m_arguments.has(u"--yes"_s)) {
        for (const OnboardingCase &one : cases)
            m_console.print(caseRequestsText(one, intent(), cases.size() > 1, m_console.text()));
        if (cases.size() > 1)
            m_console.note(countText(cases, intent(), m_console.text()));
        m_console.note(OnboardingText(m_console.text())
                           .nothingSent(u"pec-console onboard %1 %2 --yes"_s.arg(
                               m_verb, idsOf(cases).join(u' '))));
        return end(ExitStatus::WrongUse);
    }
    const Result<Confirmation> confirmation = confirmed(cases);
    if (!confirmation)
        return fail(confirmation.error());
    m_cases = cases;
    QList<CaseId> ids;
    for (const OnboardingCase &one : cases)
        ids.append(one.id);
    m_run = m_context.makeOnboarding(ids, *confirmation);
    if (!m_run)
        return fail(failure(ErrorCode::BadInput,
                            u"no tenant is open: name one with --profile, or use --demo"_s)
                        .value());
    connect(m_run.get(), &OnboardingRun::progressChanged, this, &OnboardCommand::showProgress);
    connect(m_run.get(), &OnboardingRun::finished, this, &OnboardCommand::report);
    m_run->start();
}

void OnboardCommand::showProgress(const OnboardingProgress &progress)
{
    if (progress.casesDone == progress.cases || progress.step >= progress.steps)
        return;
    const OnboardingCase &onboarding = m_cases[progress.casesDone];
    const QString step =
        OnboardingText(m_console.text()).step(onboarding.steps[progress.step].kind);
    QString line = u"%1/%2 "_s.arg(progress.step + 1).arg(progress.steps) + step;
    if (progress.cases > 1)
        line = u"%1/%2 "_s.arg(progress.casesDone + 1).arg(progress.cases) + onboarding.customerName
               + u": "_s + line;
    m_console.progress(line);
}

void OnboardCommand::report(const OnboardingSummary &summary)
{
    m_console.endProgress();
    const bool among = summary.outcomes.size() > 1;
    for (qsizetype i = 0; i < summary.outcomes.size(); ++i) {
        const CaseOutcome &outcome = summary.outcomes[i];
        if (!outcome.onboarding.steps.isEmpty())
            m_console.print(caseText(outcome.onboarding, m_console.text()));
        if (outcome.error && among)
            m_console.note(m_cases[i].customerName);
        if (outcome.error)
            m_console.explain(*outcome.error);
    }
    if (summary.failures() == 0)
        return end(ExitStatus::Done);
    if (summary.anythingDone())
        return end(ExitStatus::DoneInPart);
    const auto failed = std::find_if(summary.outcomes.cbegin(), summary.outcomes.cend(),
                                     [](const CaseOutcome &one) { return one.error.has_value(); });
    end(exitStatus(failed->error->code));
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
    m_console.print(caseRequestsText(*ending, Confirmation::Intent::Run, false, m_console.text()));
    add({*ending}, ExitStatus::Done);
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
