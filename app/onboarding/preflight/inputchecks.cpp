// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/preflight/inputchecks.h"

#include "core/strings.h"
#include "domain/profilechecks.h"
#include "onboarding/methods/rolepicker.h"

#include <algorithm>

namespace Pec {

namespace {

struct Asked
{
    const OnboardingWish &wish;
    const Assessment &assessment;
    const PrincipalLookup &lookup;
    const QList<ResellerGroup> &agentsGroups;
};

using Findings = QList<InputFinding>;

bool isTenantOfAnybody(const Asked &asked, const QString &id)
{
    const auto &customers = asked.assessment.customers;
    return id == asked.wish.partnerTenant.value() || id == asked.wish.customer.value()
           || std::any_of(customers.cbegin(), customers.cend(), [&id](const auto &customer) {
                  return customer.id.value() == id
                         || (customer.reseller && customer.reseller->id.value() == id);
              });
}

const SubscriptionAssessment *subscriptionOf(const Assessment &assessment, const SubscriptionId &id)
{
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.id == id)
                return &one;
        }
    }
    return nullptr;
}

//! Whether the id has to be one of the partner's own tenant.
bool livesWithPartner(OnboardingMethod method)
{
    return method == OnboardingMethod::Aobo || method == OnboardingMethod::Lighthouse;
}

bool fits(OnboardingMethod method, PrincipalKind kind)
{
    switch (method) {
    case OnboardingMethod::Lighthouse:
        return kind == PrincipalKind::User || kind == PrincipalKind::Group
               || kind == PrincipalKind::ServicePrincipal;
    case OnboardingMethod::User:
        return kind == PrincipalKind::User || kind == PrincipalKind::Guest;
    case OnboardingMethod::ServicePrincipal:
        return kind == PrincipalKind::ServicePrincipal;
    case OnboardingMethod::Aobo:
    case OnboardingMethod::Group:
        return kind == PrincipalKind::Group;
    case OnboardingMethod::PartnerLink: // of nobody but oneself
        break;
    }
    return false;
}

bool isAgentsGroup(const Asked &asked)
{
    const PrincipalId &id = asked.wish.principal;
    return asked.assessment.partner.agentsGroups.contains(id)
           || std::any_of(asked.agentsGroups.cbegin(), asked.agentsGroups.cend(),
                          [&id](const ResellerGroup &known) { return known.group == id; });
}

//! What the id itself tells; nothing when it may be the one of a principal.
std::optional<InputFinding> mistakenFor(const Asked &asked)
{
    const QString id = asked.wish.principal.value();
    if (!isGuid(id))
        return InputFinding{InputProblem::NotAnId, id};
    const PrincipalLookup &lookup = asked.lookup;
    if (!lookup.applicationInPartner.isEmpty() || !lookup.applicationInCustomer.isEmpty())
        return InputFinding{InputProblem::ApplicationId, id,
                            (livesWithPartner(asked.wish.method) ? lookup.applicationInPartner
                                                                 : lookup.applicationInCustomer)
                                .value()};
    if (isTenantOfAnybody(asked, id))
        return InputFinding{InputProblem::IdOfATenant, id};
    if (subscriptionOf(asked.assessment, SubscriptionId(id)))
        return InputFinding{InputProblem::IdOfASubscription, id};
    return std::nullopt;
}

//! What the directories tell.
void checkDirectories(Findings &findings, const Asked &asked)
{
    const QString id = asked.wish.principal.value();
    const bool withPartner = livesWithPartner(asked.wish.method);
    const auto &here = withPartner ? asked.lookup.inPartner : asked.lookup.inCustomer;
    const auto &elsewhere = withPartner ? asked.lookup.inCustomer : asked.lookup.inPartner;
    const bool wasAsked = withPartner ? asked.lookup.askedPartner : asked.lookup.askedCustomer;
    if (here && !fits(asked.wish.method, *here))
        findings.append({InputProblem::WrongKind, id});
    else if (!here && elsewhere)
        findings.append({InputProblem::InOtherTenant, id});
    else if (!here && wasAsked)
        findings.append({InputProblem::NotFound, id});
    else if (!here)
        findings.append({InputProblem::NotLookedUp, id});
    if (asked.lookup.enabled == false)
        findings.append({InputProblem::DisabledIdentity, id});
}

void checkPrincipal(Findings &findings, const Asked &asked)
{
    if (const auto mistaken = mistakenFor(asked)) {
        findings.append(*mistaken);
        return;
    }
    if (asked.wish.method == OnboardingMethod::Aobo && isAgentsGroup(asked))
        return; // read from the partner's own tenant, or told by its reseller
    checkDirectories(findings, asked);
    if (asked.wish.method == OnboardingMethod::Aobo
        && !asked.assessment.partner.agentsGroups.isEmpty())
        findings.append({InputProblem::NoAgentsGroup, asked.wish.principal.value(),
                         asked.assessment.partner.agentsGroups.first().value()});
}

void checkPartnerId(Findings &findings, const Asked &asked)
{
    const QString &id = asked.wish.partnerId;
    const QString &ours = asked.assessment.partner.mpnId;
    if (!needsPartnerLink(asked.wish.method))
        return;
    if (id.isEmpty()) {
        findings.append({InputProblem::PartnerIdMissing, id, ours});
        return;
    }
    if (!isPartnerId(id)) {
        findings.append({InputProblem::PartnerIdForm, id, ours});
        return;
    }
    const auto &customers = asked.assessment.customers;
    const bool ofReseller =
        std::any_of(customers.cbegin(), customers.cend(), [&](const CustomerAssessment &customer) {
            return customer.id == asked.wish.customer && customer.reseller
                   && customer.reseller->mpnId == id;
        });
    if (id == ours || ofReseller)
        return;
    if (ours.isEmpty())
        findings.append({InputProblem::PartnerIdNotRead, id});
    else
        findings.append({InputProblem::OtherOrganisation, id, ours});
}

std::optional<InputProblem> problemOf(const Asked &asked, const SubscriptionId &id)
{
    if (!isGuid(id.value()))
        return InputProblem::NotAnId;
    const SubscriptionAssessment *one = subscriptionOf(asked.assessment, id);
    if (!one)
        return InputProblem::UnknownSubscription;
    if (one->customer != asked.wish.customer)
        return InputProblem::OtherCustomers;
    const bool active = one->state.isEmpty()
                        || one->state.compare("Active"_L1, Qt::CaseInsensitive) == 0
                        || one->state.compare("Enabled"_L1, Qt::CaseInsensitive) == 0;
    return active ? std::nullopt : std::optional(InputProblem::NotActive);
}

void checkSubscriptions(Findings &findings, const Asked &asked)
{
    if (asked.wish.targets.isEmpty())
        findings.append({InputProblem::NoSubscription, {}});
    QSet<SubscriptionId> seen;
    for (const OnboardingTarget &target : asked.wish.targets) {
        if (seen.contains(target.subscription)) {
            findings.append({InputProblem::DuplicateSubscription, target.subscription.value()});
            continue;
        }
        seen.insert(target.subscription);
        if (const auto problem = problemOf(asked, target.subscription))
            findings.append({*problem, target.subscription.value()});
        else if (asked.wish.method == OnboardingMethod::PartnerLink && target.linkIn.isEmpty())
            findings.append({InputProblem::NothingToLink, target.subscription.value()});
    }
}

void checkRole(Findings &findings, const OnboardingWish &wish, const RuleBook &book)
{
    const QString id = wish.role.value();
    switch (book.eligibility(wish.role, false)) {
    case RoleEligibility::Yes:
        break;
    case RoleEligibility::No:
        findings.append({InputProblem::RoleNotEligible, id, suggestedRole().value()});
        break;
    case RoleEligibility::Unlisted:
    case RoleEligibility::Custom:
        findings.append({InputProblem::RoleNotListed, id, suggestedRole().value()});
        break;
    }
    const LighthouseRefusal refusal = lighthouseRefusal(wish.role);
    if (wish.method == OnboardingMethod::Lighthouse && refusal != LighthouseRefusal::None
        && refusal != LighthouseRefusal::NotKnown)
        findings.append({InputProblem::RefusedByLighthouse, id, suggestedRole().value()});
}

} // namespace

bool InputFinding::isUnknown() const
{
    return problem == InputProblem::NotLookedUp || problem == InputProblem::PartnerIdNotRead
           || problem == InputProblem::RoleNotListed;
}

QList<InputFinding> checkInput(const OnboardingWish &wish, const Assessment &assessment,
                               const RuleBook &book, const PrincipalLookup &lookup,
                               const QList<ResellerGroup> &agentsGroups)
{
    const Asked asked{wish, assessment, lookup, agentsGroups};
    Findings findings;
    const bool gives = wish.method != OnboardingMethod::PartnerLink;
    if (gives)
        checkPrincipal(findings, asked);
    checkPartnerId(findings, asked);
    checkSubscriptions(findings, asked);
    if (gives)
        checkRole(findings, wish, book);
    return findings;
}

bool isPartnerId(const QString &text)
{
    return text.size() >= 4 && text.size() <= 10 && text.front() != u'0'
           && std::all_of(text.cbegin(), text.cend(),
                          [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

} // namespace Pec
