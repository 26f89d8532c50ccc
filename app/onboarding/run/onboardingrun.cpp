// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/run/onboardingrun.h"

#include "core/async.h"
#include "core/strings.h"
#include "onboarding/run/caserun.h"

#include <QTimer>

#include <algorithm>

namespace Pec {

namespace {

bool isTakenBack(const OnboardingStep &step)
{
    return step.state == StepState::UndoSent || step.state == StepState::Undone;
}

OnboardingCase withId(const CaseId &id)
{
    OnboardingCase unread;
    unread.id = id;
    return unread;
}

} // namespace

bool canRun(const OnboardingCase &onboarding)
{
    const auto &steps = onboarding.steps;
    return std::none_of(steps.cbegin(), steps.cend(), isTakenBack)
           && std::any_of(steps.cbegin(), steps.cend(), isLeft);
}

bool canUndo(const OnboardingCase &onboarding)
{
    return std::any_of(onboarding.steps.cbegin(), onboarding.steps.cend(), canBeTakenBack);
}

int OnboardingSummary::failures() const
{
    return int(std::count_if(outcomes.cbegin(), outcomes.cend(),
                             [](const CaseOutcome &outcome) { return outcome.error.has_value(); }));
}

bool OnboardingSummary::anythingDone() const
{
    return std::any_of(outcomes.cbegin(), outcomes.cend(), [](const CaseOutcome &outcome) {
        const auto &steps = outcome.onboarding.steps;
        return !outcome.error
               || std::any_of(steps.cbegin(), steps.cend(), [](const OnboardingStep &step) {
                      return step.state == StepState::Done || step.state == StepState::Undone;
                  });
    });
}

OnboardingRun::OnboardingRun(Input input, Confirmation confirmation, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
    , m_confirmation(std::move(confirmation))
{
    m_progress.cases = int(m_input.cases.size());
}

OnboardingRun::~OnboardingRun() { m_stop.request_stop(); }

void OnboardingRun::start()
{
    QTimer::singleShot(0, this, [this] { takeNext(); });
}

void OnboardingRun::cancel() { m_stop.request_stop(); }

void OnboardingRun::abandon()
{
    if (std::exchange(m_ended, true))
        return;
    m_stop.request_stop();
    delete m_steps;
    m_claims.clear();
    const Error givenUp = failure(ErrorCode::Cancelled, u"given up"_s).value();
    for (qsizetype i = m_progress.casesDone; i < m_summary.outcomes.size(); ++i) {
        if (!m_summary.outcomes[i].error)
            m_summary.outcomes[i].error = givenUp;
    }
    while (m_summary.outcomes.size() < m_input.cases.size())
        m_summary.outcomes.append({withId(m_input.cases[m_summary.outcomes.size()]), givenUp});
    QTimer::singleShot(0, this, [this] { Q_EMIT finished(m_summary); });
}

void OnboardingRun::takeNext()
{
    if (m_ended)
        return;
    if (m_summary.outcomes.size() == m_input.cases.size())
        return runNext();
    const CaseId id = m_input.cases[m_summary.outcomes.size()];
    if (m_stop.stop_requested())
        return taken(withId(id), failure(ErrorCode::Cancelled, u"not begun"_s).value());
    const Result<std::shared_ptr<void>> claim = m_input.journal.claim(id);
    if (!claim)
        return taken(withId(id), claim.error());
    m_claims.insert(id, *claim);
    whenFinished(m_input.journal.read(id), this,
                 [this, id](const Result<OnboardingCase> &onboarding) { take(id, onboarding); });
}

void OnboardingRun::take(const CaseId &id, const Result<OnboardingCase> &onboarding)
{
    if (m_ended)
        return;
    if (!onboarding)
        return taken(withId(id), onboarding.error());
    const auto &steps = onboarding->steps;
    if (!m_confirmation.covers(*onboarding))
        return taken(*onboarding,
                     failure(ErrorCode::Conflict, u"the plan is not the one that was confirmed"_s,
                             id.value())
                         .value());
    // Half of it would come back.
    if (goesForward() && std::any_of(steps.cbegin(), steps.cend(), isTakenBack))
        return taken(*onboarding, failure(ErrorCode::BadInput,
                                          u"the case was taken back, wholly or in part: undo the "
                                          "rest of it, or plan anew"_s,
                                          id.value())
                                      .value());
    const bool planned = std::any_of(steps.cbegin(), steps.cend(), [](const OnboardingStep &step) {
        return step.state == StepState::Planned;
    });
    if (planned && goesForward())
        confirm(*onboarding);
    else
        taken(*onboarding);
}

void OnboardingRun::confirm(OnboardingCase onboarding)
{
    const QDateTime now = m_input.clock->now();
    const QString plan = planHash(onboarding);
    onboarding.confirmedPlan = plan;
    for (OnboardingStep &step : onboarding.steps) {
        if (step.state == StepState::Planned)
            step.state = StepState::Confirmed;
    }
    onboarding.events.append({now, m_input.by, -1, StepState::Planned, StepState::Confirmed, {}});
    whenFinished(m_input.journal.confirm(onboarding.id, plan, now, m_input.by), this,
                 [this, onboarding](const Result<Done> &confirmed) {
                     if (!m_ended)
                         taken(onboarding,
                               confirmed ? std::nullopt : std::optional(confirmed.error()));
                 });
}

void OnboardingRun::taken(const OnboardingCase &onboarding, std::optional<Error> error)
{
    m_summary.outcomes.append({onboarding, std::move(error)});
    // From the event loop: many cases must not nest.
    QTimer::singleShot(0, this, [this] { takeNext(); });
}

void OnboardingRun::runNext()
{
    if (m_ended)
        return;
    if (m_progress.casesDone == m_progress.cases) {
        m_ended = true;
        Q_EMIT progressChanged(m_progress);
        Q_EMIT finished(m_summary);
        return;
    }
    CaseOutcome next = m_summary.outcomes[m_progress.casesDone];
    m_progress.onboarding = next.onboarding.id;
    m_progress.step = 0;
    m_progress.steps = int(next.onboarding.steps.size());
    Q_EMIT progressChanged(m_progress);
    if (!next.error && m_stop.stop_requested())
        next.error = failure(ErrorCode::Cancelled, u"not begun"_s).value();
    if (next.error)
        endCase(next);
    else
        runSteps(next.onboarding);
}

void OnboardingRun::runSteps(const OnboardingCase &onboarding)
{
    CaseRun::Input input;
    input.onboarding = onboarding;
    input.direction = goesForward() ? CaseRun::Direction::Forward : CaseRun::Direction::Back;
    input.journal = &m_input.journal;
    input.wire = m_input.wire.get();
    input.clock = m_input.clock;
    input.by = m_input.by;
    input.completeAfterHours = m_input.completeAfterHours;
    input.stop = m_stop.get_token();
    m_steps = new CaseRun(
        std::move(input),
        [this](int step) {
            m_progress.step = step;
            Q_EMIT progressChanged(m_progress);
        },
        [this](const OnboardingCase &end, const std::optional<Error> &error) {
            endCase({end, error});
        },
        this);
    m_steps->start();
}

void OnboardingRun::endCase(const CaseOutcome &outcome)
{
    m_claims.remove(outcome.onboarding.id);
    m_summary.outcomes[m_progress.casesDone++] = outcome;
    // From the event loop: a listener may take this away, and many cases must not nest.
    QTimer::singleShot(0, this, [this] { runNext(); });
    Q_EMIT caseEnded(outcome);
}

} // namespace Pec
