// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/preflight/preflight.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

using enum PreflightAdvice;
using enum RuleResult;

PreflightFinding found(PreflightCheck check, RuleResult result, PreflightAdvice advice = None,
                       const QString &seen = {})
{
    PreflightFinding finding;
    finding.check = check;
    finding.result = result;
    finding.advice = advice;
    finding.seen = seen;
    return finding;
}

PreflightFinding persona(const Assessment &assessment)
{
    switch (assessment.persona) {
    case Persona::Unknown:
        return found(PreflightCheck::Persona, Unknown, ChoosePersona);
    case Persona::IndirectReseller:
        // Its access counts all the same, only not for itself.
        return found(PreflightCheck::Persona, Pass, ProviderEarns);
    case Persona::IndirectProvider:
    case Persona::DirectBill:
        break;
    }
    return found(PreflightCheck::Persona, Pass);
}

PreflightFinding agreement(const Assessment &assessment)
{
    return assessment.agreement
               ? found(PreflightCheck::Agreement, Pass, None, assessment.agreement->by)
               : found(PreflightCheck::Agreement, Unknown, DeclareAgreement);
}

PreflightFinding partnerId(const Assessment &assessment)
{
    const QString &id = assessment.partner.mpnId;
    return id.isEmpty() ? found(PreflightCheck::PartnerId, Unknown, EnterPartnerId)
                        : found(PreflightCheck::PartnerId, Pass, None, id);
}

PreflightFinding ownLink(const PartnerFacts &partner)
{
    const auto check = PreflightCheck::OwnLink;
    if (!partner.linkedPartnerId)
        return found(check, Unknown, Refresh);
    if (partner.linkedPartnerId->isEmpty())
        return found(check, Fail, LinkPartnerId);
    if (partner.mpnId.isEmpty()) // linked, but it cannot be told whether rightly
        return found(check, Unknown, EnterPartnerId, *partner.linkedPartnerId);
    return *partner.linkedPartnerId == partner.mpnId
               ? found(check, Pass, None, *partner.linkedPartnerId)
               : found(check, Fail, CorrectLink, *partner.linkedPartnerId);
}

//! Nothing: which groups there are, or which hold the signed-in user, was not read.
std::optional<bool> isInOneOf(const QList<PrincipalId> &groups, const PartnerFacts &partner)
{
    if (groups.isEmpty() || partner.userGroups.isEmpty())
        return std::nullopt;
    return std::any_of(groups.cbegin(), groups.cend(), [&](const PrincipalId &group) {
        return partner.userGroups.contains(group);
    });
}

PreflightFinding adminAgent(const PartnerFacts &partner)
{
    const auto check = PreflightCheck::AdminAgent;
    const std::optional<bool> isOne = isInOneOf(partner.agentsGroups, partner);
    if (!isOne)
        return found(check, Unknown, Refresh);
    return *isOne ? found(check, Pass, None, partner.userName)
                  : found(check, Fail, JoinAdminAgents, partner.userName);
}

bool isRead(AccessState state)
{
    return state == AccessState::Read || state == AccessState::Partly;
}

PreflightFinding tenantSignIn(const CustomerAssessment &customer)
{
    const auto check = PreflightCheck::TenantSignIn;
    const bool read =
        std::any_of(customer.subscriptions.cbegin(), customer.subscriptions.cend(),
                    [](const SubscriptionAssessment &one) { return isRead(one.accessState); });
    if (!customer.accessError)
        return read ? found(check, Pass) : found(check, Unknown, Refresh);
    PreflightFinding finding = found(check, Unknown, Refresh);
    finding.error = customer.accessError;
    switch (customer.accessError->code) {
    case ErrorCode::SignInNeeded:
    case ErrorCode::ClaimsChallenge:
        finding.result = Fail;
        finding.advice = SignInAgain;
        break;
    case ErrorCode::TenantRefused:
    case ErrorCode::SignInFailed:
        finding.result = Fail;
        finding.advice = AskForAccess;
        break;
    default: // the network or the service: nothing is known about the tenant
        finding.result = read ? Pass : Unknown;
        break;
    }
    return finding;
}

//! So long before its end a relation is to be renewed: the customer has to accept a new one.
constexpr int kRenewDays = 30;

PreflightFinding delegatedAdmin(const LiveFacts &live, const PartnerFacts &partner,
                                RuleResult signIn)
{
    const auto check = PreflightCheck::DelegatedAdmin;
    if (!live.delegatedAdmin)
        // Who gets in as an agent has one, or needs none.
        return signIn == Pass ? found(check, Pass) : found(check, Unknown, AskForDelegatedAdmin);
    const DelegatedAdmin &relation = *live.delegatedAdmin;
    if (!relation.active)
        return found(check, Fail, AskForDelegatedAdmin);
    PreflightFinding finding = found(check, Pass);
    finding.until = relation.endsOn;
    if (relation.groups && isInOneOf(*relation.groups, partner) == false) {
        finding.result = Fail;
        finding.advice = JoinDelegatedGroup;
    } else if (relation.endsOn.isValid() && live.today.daysTo(relation.endsOn) < kRenewDays) {
        finding.advice = RenewDelegatedAdmin;
    }
    return finding;
}

PreflightFinding azurePlan(const SubscriptionAssessment &subscription)
{
    return subscription.reasons.contains(Reason::LegacyOffer)
               ? found(PreflightCheck::AzurePlan, Fail, MoveToAzurePlan)
               : found(PreflightCheck::AzurePlan, Pass);
}

PreflightFinding active(const SubscriptionAssessment &subscription)
{
    const QString &state = subscription.state;
    if (state.isEmpty())
        return found(PreflightCheck::Active, Unknown, Refresh);
    const bool isActive = state.compare("Active"_L1, Qt::CaseInsensitive) == 0
                          || state.compare("Enabled"_L1, Qt::CaseInsensitive) == 0;
    return isActive ? found(PreflightCheck::Active, Pass)
                    : found(PreflightCheck::Active, Fail, Reactivate, state);
}

PreflightFinding ownRights(const SubscriptionAssessment &subscription, const LiveSubscription &live)
{
    const auto check = PreflightCheck::OwnRights;
    if (live.mayAssignRoles)
        return *live.mayAssignRoles ? found(check, Pass) : found(check, Fail, LetCustomerRun);
    // An Owner of the whole may; anybody else may or may not, which only the tenant tells.
    const auto owner = std::find_if(
        subscription.access.cbegin(), subscription.access.cend(), [](const AccessPath &path) {
            return path.signedIn && path.reachesWhole() && path.method != AccessMethod::Lighthouse
                   && path.role.value() == "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_L1;
        });
    return owner != subscription.access.cend() && subscription.denies.isEmpty()
               ? found(check, Pass, None, owner->principalName)
               : found(check, Unknown, LetCustomerRun);
}

PreflightFinding ownAccess(const SubscriptionAssessment &subscription)
{
    const auto check = PreflightCheck::OwnAccess;
    const AccessPath *path = subscription.mainPath();
    if (path && path->valid == Validity::Yes && path->reachesWhole())
        return found(check, Pass, NothingNeeded, path->principalName);
    if (path && path->valid == Validity::Unknown)
        return found(check, Unknown, GiveAccess, path->principalName);
    if (subscription.accessState == AccessState::Read)
        return found(check, Fail, GiveAccess, path ? path->principalName : QString());
    return found(check, Unknown,
                 subscription.accessState == AccessState::NotReadYet ? Refresh : GiveAccess);
}

PreflightFinding othersAccess(const SubscriptionAssessment &subscription)
{
    const auto check = PreflightCheck::OthersAccess;
    const auto other = std::find_if(subscription.access.cbegin(), subscription.access.cend(),
                                    [](const AccessPath &path) { return !path.ours; });
    if (other != subscription.access.cend())
        return found(check, Pass, None,
                     other->principalName.isEmpty() ? other->principal.value()
                                                    : other->principalName);
    return isRead(subscription.accessState) ? found(check, Pass) : found(check, Unknown, Refresh);
}

PreflightFinding denied(const SubscriptionAssessment &subscription)
{
    const auto check = PreflightCheck::Denied;
    if (!subscription.denies.isEmpty())
        return found(check, Fail, LiftDeny, subscription.denies.first().name);
    return subscription.deniesRead ? found(check, Pass) : found(check, Unknown);
}

PreflightFinding provider(const SubscriptionAssessment &subscription, const LiveSubscription &live)
{
    const auto check = PreflightCheck::LighthouseProvider;
    if (live.providerRegistered)
        return *live.providerRegistered ? found(check, Pass) : found(check, Fail, RegisterProvider);
    const bool delegated =
        std::any_of(subscription.access.cbegin(), subscription.access.cend(),
                    [](const AccessPath &path) { return path.method == AccessMethod::Lighthouse; });
    return delegated ? found(check, Pass) : found(check, Unknown, RegisterProvider);
}

QList<PreflightFinding> ofSubscription(const SubscriptionAssessment &subscription,
                                       const LiveSubscription &live)
{
    return {azurePlan(subscription),     active(subscription),       ownRights(subscription, live),
            ownAccess(subscription),     othersAccess(subscription), denied(subscription),
            provider(subscription, live)};
}

QList<PreflightFinding> ofUnknownSubscription()
{
    QList<PreflightFinding> findings;
    for (int i = int(PreflightCheck::AzurePlan); i < kPreflightCheckCount; ++i)
        findings.append(found(PreflightCheck(i), Unknown, Refresh));
    return findings;
}

} // namespace

QList<PreflightFinding> preflight(const Assessment &assessment, const CustomerId &customer,
                                  const QList<SubscriptionId> &subscriptions, const LiveFacts &live)
{
    const auto whose =
        std::find_if(assessment.customers.cbegin(), assessment.customers.cend(),
                     [&customer](const CustomerAssessment &one) { return one.id == customer; });
    const CustomerAssessment known =
        whose == assessment.customers.cend() ? CustomerAssessment() : *whose;
    const PreflightFinding signIn = tenantSignIn(known);
    QList<PreflightFinding> findings{persona(assessment),
                                     agreement(assessment),
                                     partnerId(assessment),
                                     ownLink(assessment.partner),
                                     adminAgent(assessment.partner),
                                     signIn,
                                     delegatedAdmin(live, assessment.partner, signIn.result)};
    for (const SubscriptionId &id : subscriptions) {
        const auto one =
            std::find_if(known.subscriptions.cbegin(), known.subscriptions.cend(),
                         [&id](const SubscriptionAssessment &each) { return each.id == id; });
        const bool isKnown = one != known.subscriptions.cend();
        QList<PreflightFinding> those =
            isKnown ? ofSubscription(*one, live.subscriptions.value(id)) : ofUnknownSubscription();
        for (PreflightFinding &finding : those) {
            finding.subscription = id;
            finding.subscriptionName = isKnown ? one->name : QString();
        }
        findings += those;
    }
    return findings;
}

} // namespace Pec
