// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/recommend.h"

#include "domain/names.h"
#include "rules/cost/summary.h"

#include <array>

namespace Pec {

namespace {

//! Whether a fix brings the missed credit back, or only tells more or waits.
enum class Yield { Credit, Knowledge };

struct FixTraits
{
    Actor actor;
    ActingTenant tenant;
    int minutes;
    int privilege;
    Yield yield;
};

//! By Fix. Minutes are rough, of the one who acts; privilege is of what it opens to the partner.
constexpr std::array<FixTraits, size_t(Fix::Wait) + 1> kTraits{{
    {Actor::CustomerOwner, ActingTenant::Customer, 5, 3, Yield::Credit}, // ReinstateAobo
    {Actor::CustomerOwner, ActingTenant::Customer, 5, 3, Yield::Credit}, // ChangeAoboRole
    {Actor::CustomerOwner, ActingTenant::Customer, 5, 3, Yield::Credit}, // WidenAoboScope
    {Actor::CustomerOwner, ActingTenant::Customer, 20, 1, Yield::Credit}, // DelegateLighthouse
    {Actor::CustomerOwner, ActingTenant::Customer, 15, 1, Yield::Credit}, // ChangeLighthouseRole
    {Actor::CustomerOwner, ActingTenant::Customer, 15, 1, Yield::Credit}, // MakeLighthousePermanent
    {Actor::CustomerOwner, ActingTenant::Customer, 15, 1, Yield::Credit}, // WidenLighthouseScope
    {Actor::LinkedIdentity, ActingTenant::Customer, 5, 0, Yield::Credit}, // LinkPartnerId
    {Actor::LinkedIdentity, ActingTenant::Customer, 5, 0, Yield::Credit}, // CorrectPartnerLink
    {Actor::CustomerOwner, ActingTenant::Customer, 5, 1, Yield::Credit}, // ChangeRole
    {Actor::CustomerOwner, ActingTenant::Customer, 5, 1, Yield::Credit}, // WidenRoleScope
    {Actor::CustomerOwner, ActingTenant::Customer, 5, 1, Yield::Credit}, // MakeRolePermanent
    {Actor::CustomerGlobalAdmin, ActingTenant::Customer, 5, 0, Yield::Credit}, // EnableIdentity
    {Actor::CustomerOwner, ActingTenant::Customer, 15, 0, Yield::Credit}, // LiftDenyAssignment
    {Actor::AccountManager, ActingTenant::Partner, 20, 0, Yield::Credit}, // CompareResources
    {Actor::CustomerOwner, ActingTenant::Customer, 10, 0, Yield::Knowledge}, // WatchAccess
    {Actor::MicrosoftSupport, ActingTenant::Partner, 30, 0, Yield::Credit}, // OpenSupportCase
    {Actor::AccountManager, ActingTenant::Partner, 10, 0, Yield::Knowledge}, // NameResellerGroups
    {Actor::CustomerGlobalAdmin, ActingTenant::Customer, 15, 0, Yield::Knowledge}, // GainReadAccess
    {Actor::AccountManager, ActingTenant::Partner, 1, 0, Yield::Knowledge}, // ReadAccess
    {Actor::AccountManager, ActingTenant::Partner, 60, 0, Yield::Credit}, // MoveToAzurePlan
    {Actor::CustomerOwner, ActingTenant::Customer, 5, 3, Yield::Knowledge}, // AddSecondPath
    {Actor::AccountManager, ActingTenant::None, 10, 0, Yield::Knowledge}, // AskProvider
    {Actor::Nobody, ActingTenant::None, 0, 0, Yield::Knowledge}, // Wait
}};

Fix roleFix(const AccessPath *path)
{
    if (!path || path->method == AccessMethod::Aobo)
        return Fix::ChangeAoboRole;
    return path->method == AccessMethod::Lighthouse ? Fix::ChangeLighthouseRole : Fix::ChangeRole;
}

//! What mends a cause, least work first.
QList<Fix> fixesOf(Reason reason, const AccessPath *path)
{
    switch (reason) {
    case Reason::AoboRemoved:
    case Reason::AoboOtherPartner:
        return {Fix::ReinstateAobo, Fix::DelegateLighthouse};
    case Reason::AoboUnknownTenant:
        return {Fix::ReinstateAobo, Fix::DelegateLighthouse, Fix::NameResellerGroups};
    case Reason::AoboRole:
        return {Fix::ChangeAoboRole, Fix::DelegateLighthouse};
    case Reason::RoleUnlisted:
    case Reason::RoleCustom:
        return {roleFix(path)};
    case Reason::AoboScope:
        return {Fix::WidenAoboScope};
    case Reason::LighthouseNone:
        return {Fix::DelegateLighthouse};
    case Reason::LighthouseRole:
        return {Fix::ChangeLighthouseRole};
    case Reason::LighthouseJit:
        return {Fix::MakeLighthousePermanent};
    case Reason::LighthouseResourceGroupOnly:
        return {Fix::WidenLighthouseScope};
    case Reason::LighthouseNoLink:
    case Reason::PartnerLinkUnknown:
        return {Fix::LinkPartnerId};
    case Reason::PartnerLinkOtherOrganisation:
        return {Fix::CorrectPartnerLink};
    case Reason::RbacRole:
        return {Fix::ChangeRole};
    case Reason::RbacScope:
        return {Fix::WidenRoleScope};
    case Reason::RbacTimeBound:
        return {Fix::MakeRolePermanent};
    case Reason::RbacDisabled:
        return {Fix::EnableIdentity};
    case Reason::Deny:
        return {Fix::LiftDenyAssignment};
    case Reason::AccessGap:
        return {Fix::WatchAccess};
    case Reason::ScopeGap:
        return {Fix::CompareResources, Fix::OpenSupportCase};
    case Reason::Pending:
        return {Fix::Wait};
    case Reason::PartnerSide:
        return {Fix::OpenSupportCase};
    case Reason::AccessUnknown:
    case Reason::EarningAccessUnreadable:
        return {Fix::GainReadAccess};
    case Reason::AccessNotReadYet:
    case Reason::CostUnknown:
        return {Fix::ReadAccess};
    case Reason::LegacyOffer:
        return {Fix::MoveToAzurePlan};
    case Reason::ResellerOnly:
        return {Fix::AskProvider};
    case Reason::SinglePointOfFailure:
    case Reason::EarningAccessElsewhere:
        return {Fix::AddSecondPath};
    case Reason::Products:
    case Reason::NegativeCost:
    case Reason::ClockAhead:
        break; // nothing can be done about it
    }
    return {};
}

const AccessPath *pathWith(const SubscriptionAssessment &subscription, Reason reason)
{
    const auto found =
        std::find_if(subscription.access.cbegin(), subscription.access.cend(),
                     [reason](const AccessPath &path) { return path.reasons.contains(reason); });
    return found == subscription.access.cend() ? nullptr : &*found;
}

Actor actorOf(Fix fix, const SubscriptionAssessment &subscription)
{
    // A second factor or a lapsed sign-in is the partner's own matter; a subscription that a
    // tenant hides although it let us in is for its owner to show.
    if (fix == Fix::GainReadAccess && subscription.accessError) {
        const ErrorCode code = subscription.accessError->code;
        if (code == ErrorCode::SignInNeeded || code == ErrorCode::ClaimsChallenge)
            return Actor::AdminAgent;
    }
    if (fix == Fix::GainReadAccess && !subscription.accessError)
        return Actor::CustomerOwner;
    return kTraits[size_t(fix)].actor;
}

QList<Fix> prerequisites(Fix fix, const AccessPath *path)
{
    if (fix == Fix::DelegateLighthouse)
        return {Fix::LinkPartnerId};
    if (fix == Fix::ChangeRole && path && path->partnerLink == PartnerLink::Unknown)
        return {Fix::LinkPartnerId};
    if (fix == Fix::OpenSupportCase)
        return {Fix::CompareResources};
    return {};
}

Recommendation recommendation(Fix fix, Reason reason, const Assessment &assessment,
                              const SubscriptionAssessment &subscription)
{
    const FixTraits &traits = kTraits[size_t(fix)];
    const AccessPath *path = pathWith(subscription, reason);
    Recommendation made;
    made.fix = fix;
    made.reason = reason;
    made.actor = actorOf(fix, subscription);
    made.tenant = traits.tenant;
    // Lighthouse identities live in the partner's tenant and are linked there, once.
    if (reason == Reason::LighthouseNoLink)
        made.tenant = ActingTenant::Partner;
    made.minutes = traits.minutes;
    made.privilege = traits.privilege;
    if (path)
        made.path = *path;
    if (traits.yield == Yield::Credit) {
        const MonthlyCredit month =
            monthlyCredit(subscription.totals, assessment.period, assessment.asOf);
        made.creditLow = month.missedLow;
        made.creditHigh = month.missedHigh;
    }
    made.currency = subscription.currency;
    made.dependsOn = prerequisites(fix, path);
    made.source = assessment.ruleBook.sources.value(name(fix));
    return made;
}

} // namespace

QList<Recommendation> recommend(const Assessment &assessment,
                                const SubscriptionAssessment &subscription)
{
    QList<Recommendation> list;
    // Reasons stand in the order of the least work; see why.cpp.
    for (const Reason reason : subscription.reasons) {
        for (const Fix fix : fixesOf(reason, pathWith(subscription, reason))) {
            const bool known =
                std::any_of(list.cbegin(), list.cend(),
                            [fix](const Recommendation &one) { return one.fix == fix; });
            if (!known)
                list.append(recommendation(fix, reason, assessment, subscription));
        }
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Recommendation &left, const Recommendation &right) {
                         return left.creditHigh > right.creditHigh;
                     });
    for (Recommendation &one : list) {
        // What is not among the recommendations is done, or is not asked for here; but a new
        // delegation or another role of an identity that is not linked earns only with a link.
        if (one.fix == Fix::DelegateLighthouse || one.fix == Fix::ChangeRole)
            continue;
        one.dependsOn.removeIf([&list](Fix fix) {
            return std::none_of(list.cbegin(), list.cend(),
                                [fix](const Recommendation &other) { return other.fix == fix; });
        });
    }
    return list;
}

} // namespace Pec
