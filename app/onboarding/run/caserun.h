// SPDX-License-Identifier: GPL-3.0-or-later
//! One case, step by step, forward or back. Internal to run/.
//!
//!   look: is it there already? -> journal: sent -> send -> look until it stands -> journal: done
//!
//! Whatever happens to this program in between, the journal tells what may have been sent, and a
//! look tells what became of it. A refusal ends the case; what nobody can tell, a broken
//! connection for example, is looked at once and else left as sent, for the next run to look.
#pragma once

#include "core/clock.h"
#include "onboarding/run/casejournal.h"
#include "onboarding/run/wire.h"

#include <QObject>

namespace Pec {

class CaseRun : public QObject
{
public:
    enum class Direction { Forward, Back };

    struct Input
    {
        OnboardingCase onboarding; //!< as the journal holds it, confirmed
        Direction direction = Direction::Forward;
        const CaseJournal *journal = nullptr;
        StepWire *wire = nullptr;
        const Clock *clock = nullptr;
        QString by;
        int completeAfterHours = 48;
        std::stop_token stop;
    };

    //! How the case stands at the end, and why it ended where that is not all.
    using End = std::function<void(const OnboardingCase &, const std::optional<Error> &)>;

    CaseRun(Input input, std::function<void(int step)> began, End end, QObject *parent);

    //! \a end is called once, never from inside, and this is deleted afterwards.
    void start();

private:
    enum class Verdict { Reached, NotReached, UnderWay, Blocked };

    [[nodiscard]] OnboardingStep &step() { return m_input.onboarding.steps[m_index]; }
    [[nodiscard]] Verdict judge(Standing standing);
    [[nodiscard]] bool isOpen(const OnboardingStep &step) const;

    void next();
    void prepare();
    void takeFirstLook(Standing standing);
    void send();
    void takeSent(const Result<StepWire::Sent> &sent);
    void takeFailure(const Error &error);
    void settle();
    void lookAgain();
    void waitForEvidence(int from);

    //! Writes the change and goes on only when it is written.
    void advance(StepState to, std::function<void()> then,
                 const std::function<void(StepChange &)> &more = {});
    void look(std::function<void(Standing)> then);
    void finish(const std::optional<Error> &error = {});

    Input m_input;
    std::function<void(int)> m_began;
    End m_end;
    StepState m_sentState;
    StepState m_reachedState;
    StepState m_refusedState;
    int m_index = -1;
    std::optional<Error> m_failure; //!< of the last request, while a look decides
    QDateTime m_giveUpAt;
    std::chrono::milliseconds m_wait{0};
    bool m_finished = false;
};

//! When cost data must show credit at the latest: the first whole UTC day after \a doneAt has to
//! pass, and its cost to become complete.
[[nodiscard]] QDateTime evidenceDueAfter(const QDateTime &doneAt, int completeAfterHours);

} // namespace Pec
