// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/customerplan.h"

#include <QSet>

#include <algorithm>

namespace Pec {

namespace {

bool isObstacle(PreflightCheck check)
{
    switch (check) {
    case PreflightCheck::TenantSignIn:
    case PreflightCheck::AzurePlan:
    case PreflightCheck::Active:
    case PreflightCheck::OwnRights:
    case PreflightCheck::Denied:
        return true;
    default:
        return false;
    }
}

bool holds(const OnboardingCase &onboarding, const SubscriptionId &subscription)
{
    return std::any_of(
        onboarding.steps.cbegin(), onboarding.steps.cend(),
        [&subscription](const OnboardingStep &step) { return step.subscription == subscription; });
}

//! From the first request to the proof. One that was refused, or never run, is in nobody's way.
bool isOpen(const OnboardingCase &onboarding)
{
    const CaseState state = stateOf(onboarding);
    return state == CaseState::UnderWay || state == CaseState::WaitingForEvidence;
}

} // namespace

QList<OnboardingChoice> choicesFor(const Assessment &assessment,
                                   const QList<SubscriptionId> &subscriptions)
{
    const QSet<SubscriptionId> wanted(subscriptions.cbegin(), subscriptions.cend());
    QList<OnboardingChoice> choices;
    for (const CustomerAssessment &customer : assessment.customers) {
        OnboardingChoice choice;
        choice.customer = customer.id;
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (wanted.contains(one.id))
                choice.subscriptions.append(one.id);
        }
        if (!choice.subscriptions.isEmpty())
            choices.append(choice);
    }
    return choices;
}

std::optional<PreflightFinding> obstacleIn(const QList<PreflightFinding> &findings)
{
    for (const RuleResult result : {RuleResult::Fail, RuleResult::Unknown}) {
        for (const PreflightFinding &finding : findings) {
            if (finding.result == result && isObstacle(finding.check))
                return finding;
        }
    }
    return std::nullopt;
}

QList<InputFinding> checkBeside(const OnboardingChoice &choice, const QList<OnboardingChoice> &all,
                                const QList<OnboardingCase> &kept)
{
    QList<InputFinding> findings;
    const auto ofCustomer =
        std::count_if(all.cbegin(), all.cend(), [&choice](const OnboardingChoice &one) {
            return one.customer == choice.customer;
        });
    if (ofCustomer > 1)
        findings.append({InputProblem::CustomerTwice, choice.customer.value()});
    for (const SubscriptionId &id : choice.subscriptions) {
        const auto named =
            std::count_if(all.cbegin(), all.cend(), [&id](const OnboardingChoice &one) {
                return one.subscriptions.contains(id);
            });
        if (named > 1)
            findings.append({InputProblem::DuplicateSubscription, id.value()});
        if (std::any_of(kept.cbegin(), kept.cend(),
                        [&id](const OnboardingCase &one) { return isOpen(one) && holds(one, id); }))
            findings.append({InputProblem::OpenCase, id.value()});
    }
    return findings;
}

bool servesMany(OnboardingMethod method)
{
    return method == OnboardingMethod::Aobo || method == OnboardingMethod::Lighthouse;
}

MethodComparison forMany(MethodComparison comparison)
{
    comparison.options.removeIf(
        [](const MethodOption &option) { return !servesMany(option.method); });
    if (comparison.recommended && !servesMany(*comparison.recommended)) {
        comparison.recommended.reset();
        comparison.because = RecommendedBecause::NothingElsePossible;
    }
    return comparison;
}

} // namespace Pec
