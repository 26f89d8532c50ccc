// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/run/onboardingrun.h"

#include "core/async.h"
#include "core/strings.h"
#include "onboarding/run/caserun.h"

#include <QTimer>

#include <algorithm>

namespace Pec {

bool canRun(const OnboardingCase &onboarding)
{
    const auto &steps = onboarding.steps;
    const auto takenBack = [](const OnboardingStep &step) {
        return step.state == StepState::UndoSent || step.state == StepState::Undone;
    };
    const auto open = [](const OnboardingStep &step) {
        return step.state == StepState::Planned || step.state == StepState::Confirmed
               || step.state == StepState::Sent || step.state == StepState::Failed;
    };
    return std::none_of(steps.cbegin(), steps.cend(), takenBack)
           && std::any_of(steps.cbegin(), steps.cend(), open);
}

bool canUndo(const OnboardingCase &onboarding)
{
    return std::any_of(
        onboarding.steps.cbegin(), onboarding.steps.cend(), [](const OnboardingStep &step) {
            const bool sent = step.state != StepState::Planned && step.state != StepState::Confirmed
                              && step.state != StepState::Failed && step.state != StepState::Undone;
            return sent && !step.undo.isEmpty() && !step.stoodBefore;
        });
}

int OnboardingSummary::failures() const
{
    return int(std::count_if(outcomes.cbegin(), outcomes.cend(),
                             [](const CaseOutcome &outcome) { return outcome.error.has_value(); }));
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
    QTimer::singleShot(0, this, [this] { nextCase(); });
}

void OnboardingRun::cancel() { m_stop.request_stop(); }

void OnboardingRun::abandon()
{
    if (std::exchange(m_ended, true))
        return;
    m_stop.request_stop();
    delete m_steps;
    m_claim.reset();
    while (m_summary.outcomes.size() < m_input.cases.size()) {
        OnboardingCase left;
        left.id = m_input.cases[m_summary.outcomes.size()];
        m_summary.outcomes.append({m_current.id == left.id ? m_current : left,
                                   failure(ErrorCode::Cancelled, u"given up"_s).value()});
    }
    QTimer::singleShot(0, this, [this] { Q_EMIT finished(m_summary); });
}

void OnboardingRun::nextCase()
{
    if (m_ended)
        return;
    m_claim.reset();
    m_progress.casesDone = int(m_summary.outcomes.size());
    if (m_progress.casesDone == m_progress.cases) {
        m_ended = true;
        Q_EMIT progressChanged(m_progress);
        Q_EMIT finished(m_summary);
        return;
    }
    const CaseId id = m_input.cases[m_progress.casesDone];
    m_progress.onboarding = id;
    m_progress.step = 0;
    m_progress.steps = 0;
    Q_EMIT progressChanged(m_progress);
    OnboardingCase unread;
    unread.id = id;
    if (m_stop.stop_requested())
        return endCase(unread, failure(ErrorCode::Cancelled, u"not begun"_s).value());
    Result<std::shared_ptr<void>> claim = m_input.journal.claim(id);
    if (!claim)
        return endCase(unread, claim.error());
    m_claim = std::move(*claim);
    whenFinished(m_input.journal.read(id), this,
                 [this](const Result<OnboardingCase> &onboarding) { takeCase(onboarding); });
}

void OnboardingRun::takeCase(const Result<OnboardingCase> &onboarding)
{
    if (m_ended)
        return;
    if (!onboarding) {
        OnboardingCase unread;
        unread.id = m_progress.onboarding;
        return endCase(unread, onboarding.error());
    }
    if (!m_confirmation.covers(*onboarding))
        return endCase(*onboarding,
                       failure(ErrorCode::Conflict, u"the plan is not the one that was confirmed"_s,
                               onboarding->id.value())
                           .value());
    const bool forward = m_confirmation.intent() == Confirmation::Intent::Run;
    const bool takenBack = std::any_of(
        onboarding->steps.cbegin(), onboarding->steps.cend(), [](const OnboardingStep &step) {
            return step.state == StepState::UndoSent || step.state == StepState::Undone;
        });
    // Half of it would come back.
    if (forward && takenBack)
        return endCase(*onboarding,
                       failure(ErrorCode::BadInput,
                               u"the case was taken back, wholly or in part: undo the rest of it, "
                               "or plan anew"_s,
                               onboarding->id.value())
                           .value());
    m_progress.steps = int(onboarding->steps.size());
    const bool planned =
        std::any_of(onboarding->steps.cbegin(), onboarding->steps.cend(),
                    [](const OnboardingStep &step) { return step.state == StepState::Planned; });
    if (planned && forward)
        confirm(*onboarding);
    else
        runSteps(*onboarding);
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
                     if (m_ended)
                         return;
                     if (confirmed)
                         runSteps(onboarding);
                     else
                         endCase(onboarding, confirmed.error());
                 });
}

void OnboardingRun::runSteps(const OnboardingCase &onboarding)
{
    m_current = onboarding;
    const bool forward = m_confirmation.intent() == Confirmation::Intent::Run;
    CaseRun::Input input;
    input.onboarding = onboarding;
    input.direction = forward ? CaseRun::Direction::Forward : CaseRun::Direction::Back;
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
            endCase(end, error);
        },
        this);
    m_steps->start();
}

void OnboardingRun::endCase(const OnboardingCase &onboarding, std::optional<Error> error)
{
    m_summary.outcomes.append({onboarding, std::move(error)});
    // From the event loop: a listener may take this away, and many cases must not nest.
    QTimer::singleShot(0, this, [this] { nextCase(); });
}

} // namespace Pec
