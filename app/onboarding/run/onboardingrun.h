// SPDX-License-Identifier: GPL-3.0-or-later
//! Runs confirmed cases, one customer after the other, or takes them back.
//!
//!   start() -> each case: claim it -> read it as it stands -> is it the confirmed plan?
//!                         -> journal: confirmed
//!           -> each case: its steps -> caseEnded(outcome)
//!           -> finished(summary), exactly once
//!
//! Nothing is sent without a Confirmation that covers the case as the journal holds it then, and
//! nothing before the journal holds that all were confirmed: what is broken off, by a crash or by
//! cancel(), goes on where it was when it is run again, the cases that were not reached with it. A
//! failure ends its own case; the others go on. Undoing goes backwards and leaves what was there
//! before.
#pragma once

#include "core/clock.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/run/casejournal.h"
#include "onboarding/run/wire.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Pec {

class CaseRun;

//! Something of it is left to send, or to look at after it was sent; nothing was taken back.
[[nodiscard]] bool canRun(const OnboardingCase &onboarding);
//! Something that it made, or may have made, can be taken back.
[[nodiscard]] bool canUndo(const OnboardingCase &onboarding);

struct OnboardingProgress
{
    int casesDone = 0;
    int cases = 0;
    CaseId onboarding; //!< under way; empty while all are being confirmed
    int step = 0; //!< of its steps, the one under way, from 0
    int steps = 0;
};

struct CaseOutcome
{
    OnboardingCase onboarding; //!< as it stands now; only its id when it could not be read
    std::optional<Error> error; //!< why it ended where it is; nothing: it is through
};

struct OnboardingSummary
{
    QList<CaseOutcome> outcomes; //!< in the order of the cases; none left out

    [[nodiscard]] int failures() const;
    //! A case is through, or a step of one is.
    [[nodiscard]] bool anythingDone() const;
};

class OnboardingRun : public QObject
{
    Q_OBJECT

public:
    struct Input
    {
        QList<CaseId> cases;
        CaseJournal journal;
        std::shared_ptr<StepWire> wire;
        const Clock *clock = nullptr; //!< must outlive the run
        QString by; //!< who runs it, for the record
        int completeAfterHours = 48; //!< of the rule book
    };

    OnboardingRun(Input input, Confirmation confirmation, QObject *parent = nullptr);
    ~OnboardingRun() override;

    //! Returns at once; finished() never fires from inside.
    void start();
    //! After the request that is under way. Cases that were not reached are Cancelled.
    void cancel();
    //! Ends at once, for when the clock or the wire goes: a request that is under way stays sent.
    void abandon();

Q_SIGNALS:
    void progressChanged(const Pec::OnboardingProgress &progress);
    void caseEnded(const Pec::CaseOutcome &outcome);
    void finished(const Pec::OnboardingSummary &summary);

private:
    void takeNext();
    void take(const CaseId &id, const Result<OnboardingCase> &onboarding);
    void confirm(OnboardingCase onboarding);
    void taken(const OnboardingCase &onboarding, std::optional<Error> error = {});
    void runNext();
    void runSteps(const OnboardingCase &onboarding);
    void endCase(const CaseOutcome &outcome);
    [[nodiscard]] bool goesForward() const
    {
        return m_confirmation.intent() == Confirmation::Intent::Run;
    }

    Input m_input;
    Confirmation m_confirmation;
    std::stop_source m_stop;
    QHash<CaseId, std::shared_ptr<void>> m_claims; //!< of the cases that are not over
    OnboardingProgress m_progress;
    OnboardingSummary m_summary; //!< the cases as they were taken, then as they ended
    QPointer<CaseRun> m_steps;
    bool m_ended = false;
};

} // namespace Pec
