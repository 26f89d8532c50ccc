// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/wishes.h"

#include "core/strings.h"
#include "onboarding/methods/linkable.h"

#include <algorithm>

namespace Pec {

namespace {

//! The signed-in user of the partner's tenant is the one to link, and is not linked yet.
bool linksItself(const OnboardingWish &wish, const PartnerFacts &partner)
{
    return wish.method == OnboardingMethod::Lighthouse && partner.linkedPartnerId != wish.partnerId
           && (wish.principal == partner.user || partner.userGroups.contains(wish.principal));
}

const SubscriptionAssessment *find(const CustomerAssessment *customer, const SubscriptionId &id)
{
    if (!customer)
        return nullptr;
    const auto &all = customer->subscriptions;
    const auto found =
        std::find_if(all.cbegin(), all.cend(),
                     [&id](const SubscriptionAssessment &one) { return one.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

OnboardingTarget targetOf(const SubscriptionId &id, const SubscriptionAssessment *known,
                          const LiveFacts &live)
{
    return {id, known ? known->name : QString(),
            live.subscriptions.value(id).providerRegistered == true};
}

//! The signed-in identity links itself, for access that it holds already.
void wishForLink(OnboardingWish &wish, const CustomerAssessment *customer,
                 const PartnerFacts &partner)
{
    wish.role = {};
    wish.principal = partner.user;
    wish.principalName = partner.userName;
    for (OnboardingTarget &target : wish.targets) {
        const SubscriptionAssessment *known = find(customer, target.subscription);
        const AccessPath *path = known ? linkablePath(*known, wish.partnerId) : nullptr;
        if (!path)
            continue; // checkInput() says so
        target.linkIn = path->method == AccessMethod::Lighthouse ? partner.tenant : wish.customer;
        wish.linkedNow.insert(target.linkIn, *path->linkedPartnerId);
    }
}

} // namespace

RoleChoice roleChoice(const RuleBook &book, const RoleDefinitionId &role)
{
    const QList<RoleChoice> choices = roleChoices(book);
    for (const RoleChoice &choice : choices) {
        if (choice.id == role)
            return choice;
    }
    RoleChoice other;
    other.id = role;
    other.name = book.roleName(role);
    if (other.name.isEmpty())
        other.name = role.value();
    return other;
}

QString usualPrincipal(OnboardingMethod method, const PartnerFacts &partner)
{
    return method == OnboardingMethod::Aobo && !partner.agentsGroups.isEmpty()
               ? partner.agentsGroups.first().value()
               : QString();
}

OnboardingWish wishFrom(const OnboardingChoice &choice, const Assessment &assessment,
                        const RuleBook &book, const LiveFacts &live)
{
    const auto customer =
        std::find_if(assessment.customers.cbegin(), assessment.customers.cend(),
                     [&](const CustomerAssessment &one) { return one.id == choice.customer; });
    const CustomerAssessment *known =
        customer == assessment.customers.cend() ? nullptr : &*customer;
    OnboardingWish wish;
    wish.customer = choice.customer;
    wish.customerName = known ? known->name : QString();
    for (const SubscriptionId &id : choice.subscriptions)
        wish.targets.append(targetOf(id, find(known, id), live));
    wish.method = choice.method;
    wish.role = choice.role;
    wish.roleName = roleChoice(book, choice.role).name;
    wish.principal = PrincipalId(choice.principal.trimmed());
    wish.partnerTenant = assessment.partner.tenant;
    wish.partnerName = assessment.partnerName;
    if (needsPartnerLink(choice.method))
        wish.partnerId = choice.partnerId.trimmed();
    if (wish.method == OnboardingMethod::PartnerLink) {
        wishForLink(wish, known, assessment.partner);
        return wish;
    }
    wish.linkHere = choice.linkHere || linksItself(wish, assessment.partner);
    if (wish.method == OnboardingMethod::Lighthouse)
        wish.linkedNow.insert(wish.partnerTenant,
                              assessment.partner.linkedPartnerId.value_or(u""_s));
    return wish;
}

Result<CheckedPlan> checkAndPlan(OnboardingWish wish, const PrincipalLookup &lookup,
                                 const Assessment &assessment, const RuleBook &book,
                                 const QList<ResellerGroup> &agentsGroups, const PlannedBy &planned)
{
    CheckedPlan plan;
    plan.findings = checkInput(wish, assessment, book, lookup, agentsGroups);
    if (!std::all_of(plan.findings.cbegin(), plan.findings.cend(),
                     [](const InputFinding &finding) { return finding.isUnknown(); }))
        return plan;
    if (!lookup.displayName.isEmpty())
        wish.principalName = lookup.displayName;
    const auto onboarding = planOnboarding(wish, planned);
    if (!onboarding)
        return failure(onboarding.error());
    plan.onboarding = *onboarding;
    plan.changes = dryRun(*onboarding, assessment, book.eligibility(wish.role, false));
    return plan;
}

} // namespace Pec
