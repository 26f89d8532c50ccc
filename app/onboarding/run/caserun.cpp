// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/run/caserun.h"

#include "core/async.h"
#include "core/strings.h"

#include <QTimer>

#include <algorithm>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kFirstWait = 2s;
constexpr auto kLongestWait = 30s;
constexpr auto kUsualPatience = 2min; // until a role assignment or a link can be read
constexpr auto kLongPatience = 20min; // Lighthouse says "up to 15 minutes"

bool isSlow(StepKind kind)
{
    switch (kind) {
    case StepKind::RegisterProvider:
    case StepKind::DefineDelegation:
    case StepKind::DelegateSubscription:
    case StepKind::RemoveDelegation:
    case StepKind::RemoveDefinition:
        return true;
    case StepKind::AssignRole:
    case StepKind::LinkPartner:
    case StepKind::ChangePartnerLink:
    case StepKind::RemoveRole:
    case StepKind::UnlinkPartner:
        break;
    }
    return false;
}

//! The service decided against it: nothing was changed. After anything else it may have been.
bool isRefusal(const Error &error)
{
    const bool badRequest =
        error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 408;
    switch (error.code) {
    case ErrorCode::Internal: // not sent at all
    case ErrorCode::SignInNeeded:
    case ErrorCode::TenantRefused:
    case ErrorCode::SecretStoreUnusable:
        return true;
    case ErrorCode::Conflict: // something is there; a look tells what
        return false;
    default:
        return badRequest;
    }
}

} // namespace

CaseRun::CaseRun(Input input, std::function<void(int)> began, End end, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
    , m_began(std::move(began))
    , m_end(std::move(end))
{
    const bool forward = m_input.direction == Direction::Forward;
    m_sentState = forward ? StepState::Sent : StepState::UndoSent;
    m_reachedState = forward ? StepState::Done : StepState::Undone;
    m_refusedState = forward ? StepState::Failed : StepState::Done; // it still stands
}

void CaseRun::start()
{
    QTimer::singleShot(0, this, [this] { next(); });
}

CaseRun::Verdict CaseRun::judge(Standing standing)
{
    const bool wantsThere = isRemoval(step().kind) == (m_input.direction == Direction::Back);
    switch (standing) {
    case Standing::UnderWay:
        return Verdict::UnderWay;
    case Standing::Stands:
        return wantsThere ? Verdict::Reached : Verdict::NotReached;
    case Standing::Absent:
        return wantsThere ? Verdict::NotReached : Verdict::Reached;
    case Standing::Other: // what was to go is gone, what was to come cannot
        return wantsThere ? Verdict::Blocked : Verdict::Reached;
    }
    return Verdict::UnderWay;
}

bool CaseRun::isOpen(const OnboardingStep &step) const
{
    const bool forward = m_input.direction == Direction::Forward;
    switch (step.state) {
    case StepState::Confirmed: // on the way back it is withdrawn
    case StepState::Sent: // on the way back it is looked at first
        return true;
    case StepState::Failed:
        return forward;
    case StepState::Done:
    case StepState::WaitingForEvidence:
    case StepState::ConfirmedByCost:
    case StepState::NotConfirmed:
        return !forward && !step.stoodBefore && !step.undo.isEmpty();
    case StepState::UndoSent:
        return !forward;
    case StepState::Planned:
    case StepState::Undone:
        break;
    }
    return false;
}

void CaseRun::next()
{
    if (m_input.stop.stop_requested())
        return finish(failure(ErrorCode::Cancelled, u"stopped between two steps"_s).value());
    const QList<OnboardingStep> &steps = m_input.onboarding.steps;
    const auto open = [this](const OnboardingStep &one) { return isOpen(one); };
    if (m_input.direction == Direction::Forward) {
        const auto found = std::find_if(steps.cbegin(), steps.cend(), open);
        m_index = int(found - steps.cbegin());
    } else {
        const auto found = std::find_if(steps.crbegin(), steps.crend(), open);
        m_index = found == steps.crend() ? int(steps.size()) : int(steps.crend() - found) - 1;
    }
    if (m_index == steps.size())
        return waitForEvidence(0);
    m_began(m_index);
    m_failure.reset();
    m_giveUpAt = {};
    m_wait = 0ms;
    prepare();
}

void CaseRun::prepare()
{
    const bool back = m_input.direction == Direction::Back;
    if (back && step().state == StepState::Confirmed)
        return advance(StepState::Planned, [this] { next(); }); // so that nothing sends it later
    look([this](Standing standing) { takeFirstLook(standing); });
}

void CaseRun::takeFirstLook(Standing standing)
{
    const bool back = m_input.direction == Direction::Back;
    if (back && step().state == StepState::Sent) {
        // What became of it decides whether there is anything to undo.
        const bool isThere =
            isRemoval(step().kind) ? standing == Standing::Absent : standing == Standing::Stands;
        if (standing == Standing::UnderWay)
            return lookAgain();
        return advance(isThere ? StepState::Done : StepState::Failed, [this] { next(); });
    }
    switch (judge(standing)) {
    case Verdict::Reached: {
        // It was there before anything was sent: not the case's own.
        const bool before = m_input.direction == Direction::Forward && step().state != m_sentState;
        return advance(
            m_reachedState, [this] { next(); },
            [before](StepChange &change) { change.stoodBefore = before; });
    }
    case Verdict::UnderWay:
        return lookAgain();
    case Verdict::NotReached:
        return send();
    case Verdict::Blocked:
        break;
    }
    m_failure = failure(ErrorCode::Conflict, u"something else stands in its place"_s,
                        step().subscription.value())
                    .value();
    if (!mayFollow(step().state, m_refusedState))
        return finish(m_failure);
    advance(m_refusedState, [this] { finish(m_failure); });
}

void CaseRun::send()
{
    m_giveUpAt = {};
    m_wait = 0ms;
    advance(m_sentState, [this] {
        if (m_input.direction == Direction::Forward) {
            whenFinished(m_input.wire->send(step(), m_input.stop), this,
                         [this](const Result<StepWire::Sent> &sent) { takeSent(sent); });
            return;
        }
        whenFinished(m_input.wire->undo(step(), m_input.stop), this,
                     [this](const Result<Done> &done) {
                         if (done)
                             settle();
                         else
                             takeFailure(done.error());
                     });
    });
}

void CaseRun::takeSent(const Result<StepWire::Sent> &sent)
{
    if (!sent)
        return takeFailure(sent.error());
    if (*sent == StepWire::Sent::StoodBefore)
        return advance(
            m_reachedState, [this] { next(); },
            [](StepChange &change) { change.stoodBefore = true; });
    settle();
}

void CaseRun::takeFailure(const Error &error)
{
    m_failure = error;
    if (error.code == ErrorCode::Cancelled)
        return finish(error); // as sent: the next run looks what became of it
    if (isRefusal(error))
        return advance(m_refusedState, [this] { finish(m_failure); });
    look([this](Standing standing) {
        switch (judge(standing)) {
        case Verdict::Reached: {
            // After "there is one already" it is not the case's own; after a broken connection it
            // is, since it was not there before.
            const bool before = m_failure->code == ErrorCode::Conflict;
            return advance(
                m_reachedState, [this] { next(); },
                [before](StepChange &change) { change.stoodBefore = before; });
        }
        case Verdict::UnderWay:
            return lookAgain();
        case Verdict::NotReached:
        case Verdict::Blocked:
            break;
        }
        if (m_failure->code == ErrorCode::Conflict)
            return advance(m_refusedState, [this] { finish(m_failure); });
        finish(m_failure); // as sent: it may still come
    });
}

//! It was accepted: looked for until it stands, which at some services takes minutes.
void CaseRun::settle()
{
    look([this](Standing standing) {
        if (judge(standing) == Verdict::Reached)
            advance(m_reachedState, [this] { next(); });
        else
            lookAgain();
    });
}

void CaseRun::lookAgain()
{
    const QDateTime now = m_input.clock->now();
    if (!m_giveUpAt.isValid()) {
        const std::chrono::milliseconds patience =
            isSlow(step().kind) ? kLongPatience : kUsualPatience;
        m_giveUpAt = now.addMSecs(patience.count());
    }
    if (now >= m_giveUpAt)
        return finish(failure(ErrorCode::Timeout,
                              u"it was accepted, but cannot be seen yet; go on later"_s,
                              step().subscription.value())
                          .value());
    m_wait = m_wait == 0ms ? std::chrono::milliseconds(kFirstWait)
                           : std::min<std::chrono::milliseconds>(m_wait * 2, kLongestWait);
    m_input.clock->after(m_wait, this, [this] {
        if (m_input.stop.stop_requested())
            return finish(failure(ErrorCode::Cancelled, u"stopped while waiting"_s).value());
        // What was sent is waited for; what was not is looked at afresh.
        if (step().state == m_sentState)
            settle();
        else
            prepare();
    });
}

void CaseRun::waitForEvidence(int from)
{
    const bool gives = m_input.onboarding.purpose == CasePurpose::Onboard
                       && m_input.direction == Direction::Forward;
    QList<OnboardingStep> &steps = m_input.onboarding.steps;
    m_index = from;
    while (m_index < steps.size() && steps[m_index].state != StepState::Done)
        ++m_index;
    if (!gives || m_index == steps.size())
        return finish();
    const QDateTime due = evidenceDueAfter(m_input.clock->now(), m_input.completeAfterHours);
    advance(
        StepState::WaitingForEvidence, [this] { waitForEvidence(m_index + 1); },
        [due](StepChange &change) { change.evidenceDue = due; });
}

void CaseRun::advance(StepState to, std::function<void()> then,
                      const std::function<void(StepChange &)> &more)
{
    StepChange change;
    change.onboarding = m_input.onboarding.id;
    change.step = m_index;
    change.from = step().state;
    change.attemptsBefore = step().attempts;
    change.to = to;
    change.at = m_input.clock->now();
    change.by = m_input.by;
    change.error = m_failure;
    if (more)
        more(change);
    whenFinished(m_input.journal->advance(change), this,
                 [this, change, then = std::move(then)](const Result<Done> &done) {
                     if (!done)
                         return finish(done.error());
                     apply(m_input.onboarding, change);
                     then();
                 });
}

void CaseRun::look(std::function<void(Standing)> then)
{
    whenFinished(m_input.wire->look(step(), m_input.stop), this,
                 [this, then = std::move(then)](const Result<Standing> &standing) {
                     if (standing)
                         then(*standing);
                     else // the first failure says more than the one of the look
                         finish(m_failure ? m_failure : standing.error());
                 });
}

void CaseRun::finish(const std::optional<Error> &error)
{
    if (std::exchange(m_finished, true))
        return;
    deleteLater();
    m_end(m_input.onboarding, error);
}

QDateTime evidenceDueAfter(const QDateTime &doneAt, int completeAfterHours)
{
    const QDate firstWholeDay = doneAt.toUTC().date().addDays(1);
    return firstWholeDay.addDays(1).startOfDay(Qt::UTC).addSecs(qint64(completeAfterHours) * 3600);
}

} // namespace Pec
