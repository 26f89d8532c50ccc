// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/methods/methods.h"

#include "onboarding/methods/linkable.h"
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
constexpr std::array<Traits, kOnboardingMethodCount - 1> kTraits{{
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

//! Chosen where access stands already; see isLinkable(). It is no way to give access.
constexpr Traits kLinkTraits{OnboardingMethod::PartnerLink,
                             NeededRight::None,
                             LinkNeed::OnceInPartnerTenant,
                             MethodRisk::OneIdentity,
                             false,
                             2};

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

const SubscriptionAssessment *find(const Assessment &assessment, const SubscriptionId &id)
{
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.id == id)
                return &one;
        }
    }
    return nullptr;
}

//! Whether every subscription of the findings has access that lacks only the link.
bool isLinkable(const Assessment &assessment, const QList<PreflightFinding> &findings)
{
    bool any = false;
    for (const PreflightFinding &finding : findings) {
        if (finding.subscription.isEmpty())
            continue;
        any = true;
        const SubscriptionAssessment *one = find(assessment, finding.subscription);
        if (!one || !linkablePath(*one, assessment.partner.mpnId))
            return false;
    }
    return any && !assessment.partner.mpnId.isEmpty();
}

MethodOption optionOf(const Traits &traits, Actor actor)
{
    MethodOption option;
    option.method = traits.method;
    option.actor = actor;
    option.right = traits.right;
    option.link = traits.link;
    option.risk = traits.risk;
    option.ownerPossible = traits.ownerPossible;
    option.minutes = traits.minutes;
    return option;
}

RecommendedBecause reasonFor(OnboardingMethod method)
{
    switch (method) {
    case OnboardingMethod::Aobo:
        return RecommendedBecause::NoLinkAndNoSingleIdentity;
    case OnboardingMethod::Lighthouse:
        return RecommendedBecause::OneLinkForAllCustomers;
    case OnboardingMethod::PartnerLink:
        return RecommendedBecause::OnlyTheLinkLacks;
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
        MethodOption option = optionOf(traits, runHere ? Actor::AdminAgent : Actor::CustomerOwner);
        option.obstacles = obstaclesOf(traits, assessment.partner, role);
        comparison.options.append(option);
    }
    std::stable_partition(comparison.options.begin(), comparison.options.end(),
                          [](const MethodOption &option) { return option.isPossible(); });
    if (isLinkable(assessment, findings)) {
        MethodOption option = optionOf(kLinkTraits, Actor::LinkedIdentity);
        option.tenant = ActingTenant::Partner;
        comparison.options.prepend(option);
    }
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
    case Fix::CorrectPartnerLink:
    case Fix::ChangeRole:
    case Fix::WidenRoleScope:
    case Fix::MakeRolePermanent:
    case Fix::AddSecondPath:
        return true;
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
