// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/run/closing.h"

#include "rules/explanation/explain.h"

#include <algorithm>

namespace Pec {

namespace {

bool waits(StepState state)
{
    return state == StepState::WaitingForEvidence || state == StepState::NotConfirmed;
}

//! The first UTC day that the access and its link held from its beginning: the day after the last
//! step of the subscription, or of the whole tenant, was done.
QDate firstWholeDay(const OnboardingCase &onboarding, const SubscriptionId &subscription)
{
    QDate day;
    for (const CaseEvent &event : onboarding.events) {
        if (event.after != StepState::Done || event.step < 0)
            continue;
        const SubscriptionId &whose = onboarding.steps[event.step].subscription;
        if (whose.isEmpty() || whose == subscription)
            day = std::max(day, event.at.toUTC().date().addDays(1));
    }
    return day;
}

//! In ten-thousandths; nothing on a day without cost.
std::optional<int> shareOf(const HistoryPoint &point)
{
    return shareBasisPoints(point.applied.billing,
                            point.applied.billing + point.notApplied.billing);
}

//! The day on which credit shows what was given: any credit where there was none before, a larger
//! share than ever before where there was some.
SubscriptionEvidence fromDays(const History &history, QDate from, QDate lastComplete,
                              int earningShare)
{
    SubscriptionEvidence evidence;
    int before = 0;
    bool anyCost = false;
    for (const HistoryPoint &point : history.days) {
        const std::optional<int> share = shareOf(point);
        if (!share || point.date > lastComplete)
            continue;
        if (point.date < from) {
            before = std::max(before, *share);
            evidence.hadCreditBefore = evidence.hadCreditBefore || *share > 0;
            continue;
        }
        anyCost = true;
        // Where all of it had credit before, more cannot be asked for.
        const bool shows = *share > before || (*share > 0 && *share >= earningShare);
        if (shows && !evidence.firstCreditDay.isValid())
            evidence.firstCreditDay = point.date;
    }
    if (evidence.firstCreditDay.isValid())
        evidence.state = EvidenceState::Confirmed;
    else if (anyCost)
        evidence.state = EvidenceState::NotConfirmed;
    return evidence;
}

SubscriptionEvidence evidenceOf(const OnboardingCase &onboarding, const SubscriptionId &id,
                                const Assessment &assessment, const QDateTime &now)
{
    SubscriptionEvidence evidence;
    evidence.subscription = id;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.id != id || !one.history.read)
                continue;
            evidence = fromDays(one.history, firstWholeDay(onboarding, id), assessment.asOf,
                                assessment.ruleBook.earningShareBasisPoints);
            evidence.subscription = id;
            // A late bill is no proof: only when the time is over is credit missed.
            if (evidence.state == EvidenceState::NotConfirmed && now < onboarding.evidenceDue)
                evidence.state = EvidenceState::Waiting;
            if (evidence.state == EvidenceState::NotConfirmed)
                evidence.troubleshooting = explain(assessment, customer, one);
        }
    }
    return evidence;
}

std::optional<StepState> endOf(EvidenceState state)
{
    switch (state) {
    case EvidenceState::Confirmed:
        return StepState::ConfirmedByCost;
    case EvidenceState::NotConfirmed:
        return StepState::NotConfirmed;
    case EvidenceState::Waiting:
        break;
    }
    return std::nullopt;
}

//! What a step of the tenant as a whole comes to: credit anywhere proves the link.
SubscriptionEvidence overAll(const QList<SubscriptionEvidence> &all)
{
    SubscriptionEvidence best;
    bool allDecided = !all.isEmpty();
    for (const SubscriptionEvidence &one : all) {
        allDecided = allDecided && one.state != EvidenceState::Waiting;
        if (one.state == EvidenceState::Confirmed
            && (!best.firstCreditDay.isValid() || one.firstCreditDay < best.firstCreditDay)) {
            best.firstCreditDay = one.firstCreditDay;
            best.state = EvidenceState::Confirmed;
        }
    }
    if (best.state != EvidenceState::Confirmed && allDecided)
        best.state = EvidenceState::NotConfirmed;
    return best;
}

} // namespace

CaseClosing closeCase(const OnboardingCase &onboarding, const Assessment &assessment,
                      const QDateTime &now, const QString &by)
{
    CaseClosing closing;
    // What is left standing of a case that was taken back proves nothing.
    const CaseState state = stateOf(onboarding);
    if (state != CaseState::WaitingForEvidence && state != CaseState::NotConfirmed)
        return closing;
    QHash<SubscriptionId, SubscriptionEvidence> found;
    for (const OnboardingStep &step : onboarding.steps) {
        if (step.subscription.isEmpty() || !waits(step.state) || found.contains(step.subscription))
            continue;
        found.insert(step.subscription, evidenceOf(onboarding, step.subscription, assessment, now));
        closing.subscriptions.append(found.value(step.subscription));
    }
    for (const StandingAccess &target : onboarding.reliesOn)
        closing.subscriptions.append(evidenceOf(onboarding, target.subscription, assessment, now));
    for (int i = 0; i < onboarding.steps.size(); ++i) {
        const OnboardingStep &step = onboarding.steps[i];
        const SubscriptionEvidence evidence = step.subscription.isEmpty()
                                                  ? overAll(closing.subscriptions)
                                                  : found.value(step.subscription);
        const std::optional<StepState> to = endOf(evidence.state);
        if (!to || !waits(step.state) || !mayFollow(step.state, *to))
            continue;
        StepChange change;
        change.onboarding = onboarding.id;
        change.step = i;
        change.from = step.state;
        change.attemptsBefore = step.attempts;
        change.to = *to;
        change.firstCreditDay = evidence.firstCreditDay;
        change.at = now;
        change.by = by;
        closing.changes.append(change);
    }
    return closing;
}

} // namespace Pec
