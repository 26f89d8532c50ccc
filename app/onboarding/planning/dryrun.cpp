// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/dryrun.h"

#include "onboarding/planning/planner.h"
#include "onboarding/planning/requests.h"

#include <algorithm>

namespace Pec {

namespace {

AccessMethod methodOf(OnboardingMethod method)
{
    switch (method) {
    case OnboardingMethod::Aobo:
        return AccessMethod::Aobo;
    case OnboardingMethod::Lighthouse:
        return AccessMethod::Lighthouse;
    case OnboardingMethod::User:
        return AccessMethod::User;
    case OnboardingMethod::ServicePrincipal:
        return AccessMethod::ServicePrincipal;
    case OnboardingMethod::Group:
        return AccessMethod::Group;
    }
    return AccessMethod::User;
}

AccessPath pathGivenBy(const OnboardingCase &onboarding, const SubscriptionId &subscription,
                       RoleEligibility eligible)
{
    AccessPath path;
    path.method = methodOf(onboarding.method);
    path.principal = onboarding.principal;
    path.principalName = onboarding.principalName;
    path.ours = true;
    path.principalIsGroup = path.method == AccessMethod::Aobo || path.method == AccessMethod::Group;
    path.role = onboarding.role;
    path.roleName = onboarding.roleName;
    path.roleEligible = eligible;
    path.scope = subscriptionScope(subscription);
    path.partnerLink =
        needsPartnerLink(onboarding.method) ? PartnerLink::Unknown : PartnerLink::NotNeeded;
    return path;
}

bool isSame(const AccessPath &there, const AccessPath &wanted)
{
    return there.principal == wanted.principal && there.role == wanted.role && !there.timeBound
           && there.reachesWhole()
           && (there.method == AccessMethod::Lighthouse)
                  == (wanted.method == AccessMethod::Lighthouse);
}

const SubscriptionAssessment *find(const Assessment &assessment, const SubscriptionId &id)
{
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &subscription : customer.subscriptions) {
            if (subscription.id == id)
                return &subscription;
        }
    }
    return nullptr;
}

} // namespace

QList<BeforeAfter> dryRun(const OnboardingCase &onboarding, const Assessment &assessment,
                          RoleEligibility eligible)
{
    QList<BeforeAfter> lines;
    QSet<SubscriptionId> seen;
    for (const OnboardingStep &step : onboarding.steps) {
        if (step.subscription.isEmpty() || seen.contains(step.subscription))
            continue;
        seen.insert(step.subscription);
        BeforeAfter line;
        line.subscription = step.subscription;
        line.name = step.subscriptionName;
        const AccessPath wanted = pathGivenBy(onboarding, step.subscription, eligible);
        if (onboarding.purpose == CasePurpose::Onboard)
            line.after = wanted;
        if (const SubscriptionAssessment *found = find(assessment, step.subscription)) {
            line.status = found->status;
            line.accessState = found->accessState;
            std::copy_if(found->access.cbegin(), found->access.cend(),
                         std::back_inserter(line.before),
                         [](const AccessPath &path) { return path.ours; });
            line.stands =
                std::any_of(found->access.cbegin(), found->access.cend(),
                            [&wanted](const AccessPath &path) { return isSame(path, wanted); });
        }
        lines.append(line);
    }
    return lines;
}

} // namespace Pec
