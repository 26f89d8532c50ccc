// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/dryrun.h"

#include "onboarding/methods/linkable.h"
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
    case OnboardingMethod::PartnerLink: // gives no access
        break;
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

BeforeAfter beforeOf(const StandingAccess &target, const SubscriptionAssessment *found)
{
    BeforeAfter line;
    line.subscription = target.subscription;
    line.name = target.name;
    if (!found)
        return line;
    line.status = found->status;
    line.accessState = found->accessState;
    std::copy_if(found->access.cbegin(), found->access.cend(), std::back_inserter(line.before),
                 [](const AccessPath &path) { return path.ours; });
    return line;
}

//! The path that stands, with the link that it lacks.
std::optional<AccessPath> linkedPath(const OnboardingCase &onboarding,
                                     const SubscriptionAssessment *found)
{
    const AccessPath *path = found ? linkablePath(*found, onboarding.partnerId) : nullptr;
    if (!path)
        return std::nullopt;
    AccessPath linked = *path;
    linked.partnerLink = PartnerLink::Verified;
    linked.linkedPartnerId = onboarding.partnerId;
    linked.valid = Validity::Yes;
    linked.reasons.clear();
    return linked;
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
        const SubscriptionAssessment *found = find(assessment, step.subscription);
        BeforeAfter line = beforeOf({step.subscription, step.subscriptionName}, found);
        const AccessPath wanted = pathGivenBy(onboarding, step.subscription, eligible);
        if (onboarding.purpose == CasePurpose::Onboard)
            line.after = wanted;
        line.stands =
            found
            && std::any_of(found->access.cbegin(), found->access.cend(),
                           [&wanted](const AccessPath &path) { return isSame(path, wanted); });
        lines.append(line);
    }
    for (const StandingAccess &target : onboarding.reliesOn) {
        const SubscriptionAssessment *found = find(assessment, target.subscription);
        BeforeAfter line = beforeOf(target, found);
        if (onboarding.purpose == CasePurpose::Onboard)
            line.after = linkedPath(onboarding, found);
        lines.append(line);
    }
    return lines;
}

} // namespace Pec
