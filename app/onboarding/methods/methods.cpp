// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/methods/methods.h"

#include "onboarding/methods/rolepicker.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

struct Traits
{
    OnboardingMethod method;
    NeededRight right;
    LinkNeed link;
    MethodRisk risk;
    bool ownerPossible;
    int minutes;
};

//! The best first: what needs no link, then what one link serves for all customers, then what hangs
//! on single identities, those that can hang on several before those that cannot.
constexpr std::array<Traits, kOnboardingMethodCount> kTraits{{
    {OnboardingMethod::Aobo, NeededRight::OwnerOrAccessAdministrator, LinkNeed::None,
     MethodRisk::CustomerRemovesGroup, true, 5},
    {OnboardingMethod::Lighthouse, NeededRight::Owner, LinkNeed::OnceInPartnerTenant,
     MethodRisk::DelegationRemoved, false, 20},
    {OnboardingMethod::ServicePrincipal, NeededRight::OwnerOrAccessAdministrator,
     LinkNeed::OnceInCustomerTenant, MethodRisk::SecretExpires, true, 15},
    {OnboardingMethod::Group, NeededRight::OwnerOrAccessAdministrator,
     LinkNeed::OnceInCustomerTenant, MethodRisk::MemberLeaves, true, 10},
    {OnboardingMethod::User, NeededRight::OwnerOrAccessAdministrator,
     LinkNeed::OnceInCustomerTenant, MethodRisk::OneIdentity, true, 10},
}};

bool passesEverywhere(const QList<PreflightFinding> &findings, PreflightCheck check)
{
    bool any = false;
    for (const PreflightFinding &finding : findings) {
        if (finding.check != check)
            continue;
        if (finding.result != RuleResult::Pass)
            return false;
        any = true;
    }
    return any;
}

bool isRefused(const RoleDefinitionId &role)
{
    const LighthouseRefusal refusal = lighthouseRefusal(role);
    return !role.isEmpty() && refusal != LighthouseRefusal::None
           && refusal != LighthouseRefusal::NotKnown;
}

QList<MethodObstacle> obstaclesOf(const Traits &traits, const PartnerFacts &partner,
                                  const RoleDefinitionId &role)
{
    QList<MethodObstacle> obstacles;
    if (traits.method == OnboardingMethod::Aobo && partner.agentsGroups.isEmpty())
        obstacles.append(MethodObstacle::AgentsGroupNotKnown);
    if (traits.method == OnboardingMethod::Lighthouse) {
        if (partner.tenant.isEmpty())
            obstacles.append(MethodObstacle::PartnerTenantNotKnown);
        if (isRefused(role))
            obstacles.append(MethodObstacle::RoleRefused);
    }
    if (traits.link != LinkNeed::None && partner.mpnId.isEmpty())
        obstacles.append(MethodObstacle::PartnerIdNotKnown);
    return obstacles;
}

RecommendedBecause reasonFor(OnboardingMethod method)
{
    switch (method) {
    case OnboardingMethod::Aobo:
        return RecommendedBecause::NoLinkAndNoSingleIdentity;
    case OnboardingMethod::Lighthouse:
        return RecommendedBecause::OneLinkForAllCustomers;
    default:
        return RecommendedBecause::NothingElsePossible;
    }
}

} // namespace

MethodComparison compareMethods(const Assessment &assessment,
                                const QList<PreflightFinding> &findings,
                                const RoleDefinitionId &role)
{
    MethodComparison comparison;
    const bool runHere = passesEverywhere(findings, PreflightCheck::OwnRights);
    for (const Traits &traits : kTraits) {
        MethodOption option;
        option.method = traits.method;
        option.actor = runHere ? Actor::AdminAgent : Actor::CustomerOwner;
        option.right = traits.right;
        option.link = traits.link;
        option.risk = traits.risk;
        option.ownerPossible = traits.ownerPossible;
        option.minutes = traits.minutes;
        option.obstacles = obstaclesOf(traits, assessment.partner, role);
        comparison.options.append(option);
    }
    std::stable_partition(comparison.options.begin(), comparison.options.end(),
                          [](const MethodOption &option) { return option.isPossible(); });
    if (passesEverywhere(findings, PreflightCheck::OwnAccess))
        comparison.because = RecommendedBecause::NothingNeeded;
    else if (comparison.options.first().isPossible()) {
        comparison.recommended = comparison.options.first().method;
        comparison.because = reasonFor(*comparison.recommended);
    }
    return comparison;
}

bool isDoneByOnboarding(Fix fix)
{
    switch (fix) {
    case Fix::ReinstateAobo:
    case Fix::ChangeAoboRole:
    case Fix::WidenAoboScope:
    case Fix::DelegateLighthouse:
    case Fix::ChangeLighthouseRole:
    case Fix::MakeLighthousePermanent:
    case Fix::WidenLighthouseScope:
    case Fix::LinkPartnerId:
    case Fix::ChangeRole:
    case Fix::WidenRoleScope:
    case Fix::MakeRolePermanent:
    case Fix::AddSecondPath:
        return true;
    case Fix::CorrectPartnerLink:
    case Fix::EnableIdentity:
    case Fix::LiftDenyAssignment:
    case Fix::CompareResources:
    case Fix::WatchAccess:
    case Fix::OpenSupportCase:
    case Fix::NameResellerGroups:
    case Fix::GainReadAccess:
    case Fix::ReadAccess:
    case Fix::MoveToAzurePlan:
    case Fix::AskProvider:
    case Fix::Wait:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace Pec
