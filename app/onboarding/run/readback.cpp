// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/run/readback.h"

#include "core/async.h"
#include "onboarding/run/caserun.h"

#include <algorithm>

namespace Pec {

namespace {

bool isOpen(const OnboardingStep &step)
{
    return step.state == StepState::Planned || step.state == StepState::Confirmed
           || step.state == StepState::Failed;
}

//! Who has no access yet may not look either: it does not stand.
bool isShut(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
}

class Reader : public std::enable_shared_from_this<Reader>
{
public:
    Reader(ReadBack input, QObject *context)
        : m_input(std::move(input))
        , m_context(context)
    {}

    [[nodiscard]] FutureResult<OnboardingCase> future() { return m_pending.future(); }

    void start()
    {
        Result<std::shared_ptr<void>> claim = m_input.journal.claim(m_input.onboarding);
        if (!claim)
            return m_pending.finish(failure(claim.error()));
        m_claim = std::move(*claim);
        whenFinished(m_input.journal.read(m_input.onboarding), m_context,
                     [self = shared_from_this()](const Result<OnboardingCase> &found) {
                         if (!found || !canReadBack(*found))
                             return self->m_pending.finish(found);
                         self->m_case = *found;
                         self->lookFrom(0);
                     });
    }

private:
    void lookFrom(qsizetype index)
    {
        const QList<OnboardingStep> &steps = m_case.steps;
        while (index < steps.size() && !isOpen(steps[index]))
            ++index;
        if (index == steps.size())
            return waitForEvidence();
        whenFinished(m_input.wire->look(steps[index], m_input.stop), m_context,
                     [self = shared_from_this(), index](const Result<Standing> &standing) {
                         if (!standing && !isShut(standing.error()))
                             return self->m_pending.finish(failure(standing.error()));
                         if (!standing || *standing != Standing::Stands)
                             return self->lookFrom(index + 1);
                         self->note(index, StepState::Done,
                                    [self, index] { self->lookFrom(index + 1); });
                     });
    }

    void waitForEvidence()
    {
        const QList<OnboardingStep> &steps = m_case.steps;
        const auto done = [](const OnboardingStep &step) { return step.state == StepState::Done; };
        const bool allStand =
            std::none_of(steps.cbegin(), steps.cend(), [](const OnboardingStep &step) {
                return isOpen(step) || step.state == StepState::Sent;
            });
        const auto next = std::find_if(steps.cbegin(), steps.cend(), done);
        if (!allStand || next == steps.cend())
            return m_pending.finish(m_case);
        note(next - steps.cbegin(), StepState::WaitingForEvidence,
             [self = shared_from_this()] { self->waitForEvidence(); });
    }

    //! Writes it and goes on only when it is written.
    void note(qsizetype index, StepState to, std::function<void()> then)
    {
        const OnboardingStep &step = m_case.steps[index];
        StepChange change;
        change.onboarding = m_input.onboarding;
        change.step = int(index);
        change.from = step.state;
        change.attemptsBefore = step.attempts;
        change.to = to;
        change.at = m_input.clock->now();
        change.by = m_input.by;
        if (to == StepState::WaitingForEvidence)
            change.evidenceDue = evidenceDueAfter(change.at, m_input.completeAfterHours);
        whenFinished(m_input.journal.advance(change), m_context,
                     [self = shared_from_this(), change,
                      then = std::move(then)](const Result<Done> &written) {
                         if (!written)
                             return self->m_pending.finish(failure(written.error()));
                         apply(self->m_case, change);
                         then();
                     });
    }

    ReadBack m_input;
    QObject *m_context;
    std::shared_ptr<void> m_claim;
    OnboardingCase m_case;
    Pending<OnboardingCase> m_pending;
};

} // namespace

bool canReadBack(const OnboardingCase &onboarding)
{
    const auto takenBack = [](const OnboardingStep &step) {
        return step.state == StepState::UndoSent || step.state == StepState::Undone;
    };
    const auto &steps = onboarding.steps;
    return onboarding.purpose == CasePurpose::Onboard
           && std::any_of(steps.cbegin(), steps.cend(), isOpen)
           && std::none_of(steps.cbegin(), steps.cend(), takenBack);
}

FutureResult<OnboardingCase> readBack(ReadBack input, QObject *context)
{
    const auto reader = std::make_shared<Reader>(std::move(input), context);
    FutureResult<OnboardingCase> future = reader->future();
    reader->start();
    return future;
}

} // namespace Pec
