// SPDX-License-Identifier: GPL-3.0-or-later
//! Closes cases that wait for evidence by what a later refresh read: confirmed by cost data, with
//! the first day of credit, or not confirmed, with the questions of Microsoft's troubleshooting
//! guide as the assessment answers them. Pure.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-troubleshoot
#pragma once

#include "domain/explanation.h"
#include "domain/onboarding.h"

namespace Pec {

enum class EvidenceState {
    Waiting, //!< no whole day since is complete, or nothing was consumed, or it was not read
    Confirmed,
    NotConfirmed, //!< the time is over, and complete days with cost have no credit
};

struct SubscriptionEvidence
{
    SubscriptionId subscription;
    EvidenceState state = EvidenceState::Waiting;
    QDate firstCreditDay; //!< with Confirmed
    //! There was credit before the case as well, so that the day shows access, not what gave it.
    bool hadCreditBefore = false;
    Explanation troubleshooting; //!< with NotConfirmed
};

struct CaseClosing
{
    QList<SubscriptionEvidence> subscriptions; //!< in the order of the case
    QList<StepChange> changes; //!< to be written; empty: nothing is decided yet
};

//! \a now and \a by: of the changes. A case that does not wait has none.
[[nodiscard]] CaseClosing closeCase(const OnboardingCase &onboarding, const Assessment &assessment,
                                    const QDateTime &now, const QString &by);

} // namespace Pec
