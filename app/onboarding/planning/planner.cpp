// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/planner.h"

#include "core/strings.h"
#include "onboarding/planning/requests.h"
#include "onboarding/planning/stablenames.h"

#include <algorithm>

namespace Pec {

namespace {

QString principalTypeOf(OnboardingMethod method)
{
    switch (method) {
    case OnboardingMethod::Aobo:
        return u"ForeignGroup"_s;
    case OnboardingMethod::ServicePrincipal:
        return u"ServicePrincipal"_s;
    case OnboardingMethod::Group:
        return u"Group"_s;
    case OnboardingMethod::User:
    case OnboardingMethod::Lighthouse: // has no role assignment
    case OnboardingMethod::PartnerLink:
        break;
    }
    return u"User"_s;
}

OnboardingStep stepOf(StepKind kind, const TenantId &tenant, const OnboardingTarget &target,
                      const Wanted &wanted)
{
    OnboardingStep step;
    step.kind = kind;
    step.tenant = tenant;
    step.subscription = target.subscription;
    step.subscriptionName = target.name;
    step.request = requestFor(wanted);
    step.undo = undoFor(wanted);
    return step;
}

OnboardingStep roleStep(const OnboardingWish &wish, const OnboardingTarget &target)
{
    const QString scope = subscriptionScope(target.subscription);
    return stepOf(StepKind::AssignRole, wish.customer, target,
                  Arm::NewRoleAssignment{scope,
                                         roleAssignmentName(scope, wish.principal, wish.role),
                                         wish.role, wish.principal, principalTypeOf(wish.method)});
}

void addDelegation(QList<OnboardingStep> &steps, const OnboardingWish &wish,
                   const OnboardingTarget &target)
{
    const QString scope = subscriptionScope(target.subscription);
    const QString name =
        definitionName(target.subscription, wish.partnerTenant, wish.principal, wish.role);
    if (!target.providerRegistered)
        steps.append(stepOf(StepKind::RegisterProvider, wish.customer, target,
                            ProviderWish{target.subscription}));
    ManagedServices::NewRegistrationDefinition definition;
    definition.subscription = target.subscription;
    definition.name = name;
    // Both stand in the customer's portal, so they say whose it is and nothing of the customer.
    definition.title = wish.partnerName.isEmpty() ? wish.partnerTenant.value() : wish.partnerName;
    definition.description = wish.roleName;
    definition.managedBy = wish.partnerTenant;
    definition.authorizations = {{wish.principal, wish.principalName, wish.role}};
    steps.append(stepOf(StepKind::DefineDelegation, wish.customer, target, definition));
    steps.append(stepOf(StepKind::DelegateSubscription, wish.customer, target,
                        ManagedServices::NewRegistrationAssignment{
                            scope, delegationName(scope, name),
                            ManagedServices::definitionId(target.subscription, name)}));
}

OnboardingStep linkStep(const OnboardingWish &wish, const TenantId &tenant)
{
    const QString linked = wish.linkedNow.value(tenant);
    const bool changes = !linked.isEmpty() && linked != wish.partnerId;
    return stepOf(changes ? StepKind::ChangePartnerLink : StepKind::LinkPartner, tenant, {},
                  LinkWish{wish.partnerId, changes ? linked : QString()});
}

//! One link for each tenant in which access is held.
void addLinks(OnboardingCase &onboarding, const OnboardingWish &wish)
{
    QSet<TenantId> linked;
    for (const OnboardingTarget &target : wish.targets) {
        onboarding.reliesOn.append({target.subscription, target.name});
        if (linked.contains(target.linkIn))
            continue;
        linked.insert(target.linkIn);
        onboarding.steps.append(linkStep(wish, target.linkIn));
    }
}

StepKind removalOf(StepKind kind)
{
    switch (kind) {
    case StepKind::DefineDelegation:
        return StepKind::RemoveDefinition;
    case StepKind::DelegateSubscription:
        return StepKind::RemoveDelegation;
    case StepKind::LinkPartner:
        return StepKind::UnlinkPartner;
    default:
        return StepKind::RemoveRole;
    }
}

bool stands(const OnboardingStep &step)
{
    switch (step.state) {
    case StepState::Done:
    case StepState::WaitingForEvidence:
    case StepState::ConfirmedByCost:
    case StepState::NotConfirmed:
        // A link that was another one before goes back by undoing only: taken away it would leave
        // every other customer without it.
        return !step.stoodBefore && !step.undo.isEmpty() && !isRemoval(step.kind)
               && step.kind != StepKind::ChangePartnerLink;
    default:
        return false;
    }
}

void begin(OnboardingCase &onboarding, const PlannedBy &planned)
{
    onboarding.id = planned.id;
    onboarding.events = {{planned.at, planned.by, -1, StepState::Planned, StepState::Planned, {}}};
}

bool isWhole(const OnboardingWish &wish)
{
    const bool links = wish.method == OnboardingMethod::PartnerLink;
    const bool named =
        links ? !wish.partnerId.isEmpty() : !wish.role.isEmpty() && !wish.principal.isEmpty();
    return named && !wish.customer.isEmpty() && !wish.targets.isEmpty()
           && std::none_of(
               wish.targets.cbegin(), wish.targets.cend(), [links](const OnboardingTarget &target) {
                   return target.subscription.isEmpty() || (links && target.linkIn.isEmpty());
               });
}

} // namespace

bool needsPartnerLink(OnboardingMethod method) { return method != OnboardingMethod::Aobo; }

TenantId linkTenantOf(const OnboardingCase &onboarding)
{
    if (onboarding.method == OnboardingMethod::PartnerLink && !onboarding.steps.isEmpty())
        return onboarding.steps.first().tenant;
    return onboarding.method == OnboardingMethod::Lighthouse ? onboarding.partnerTenant
                                                             : onboarding.customer;
}

Result<OnboardingCase> planOnboarding(const OnboardingWish &wish, const PlannedBy &planned)
{
    const bool delegates = wish.method == OnboardingMethod::Lighthouse;
    if (!isWhole(wish) || (delegates && wish.partnerTenant.isEmpty()))
        return failure(ErrorCode::BadInput, u"the wish lacks a member"_s, wish.customer.value());
    OnboardingCase onboarding;
    begin(onboarding, planned);
    onboarding.customer = wish.customer;
    onboarding.customerName = wish.customerName;
    onboarding.method = wish.method;
    onboarding.role = wish.role;
    onboarding.roleName = wish.roleName;
    onboarding.principal = wish.principal;
    onboarding.principalName = wish.principalName;
    onboarding.partnerTenant = wish.partnerTenant;
    const bool links = needsPartnerLink(wish.method) && !wish.partnerId.isEmpty();
    if (links)
        onboarding.partnerId = wish.partnerId;
    if (wish.method == OnboardingMethod::PartnerLink) {
        addLinks(onboarding, wish);
        return onboarding;
    }
    for (const OnboardingTarget &target : wish.targets) {
        if (delegates)
            addDelegation(onboarding.steps, wish, target);
        else
            onboarding.steps.append(roleStep(wish, target));
    }
    // Last, since an identity without access may have no account to link in that tenant.
    if (links && wish.linkHere)
        onboarding.steps.append(linkStep(wish, linkTenantOf(onboarding)));
    return onboarding;
}

Result<OnboardingCase> planOffboarding(const OnboardingCase &onboarding, const PlannedBy &planned)
{
    OnboardingCase ending = onboarding;
    begin(ending, planned);
    ending.purpose = CasePurpose::Offboard;
    ending.confirmedPlan.clear();
    ending.evidenceDue = {};
    ending.steps.clear();
    QList<OnboardingStep> backwards = onboarding.steps;
    std::reverse(backwards.begin(), backwards.end());
    for (const OnboardingStep &step : std::as_const(backwards)) {
        if (!stands(step))
            continue;
        OnboardingStep removal;
        removal.kind = removalOf(step.kind);
        removal.tenant = step.tenant;
        removal.subscription = step.subscription;
        removal.subscriptionName = step.subscriptionName;
        removal.request = step.undo;
        removal.undo = step.request;
        ending.steps.append(removal);
    }
    if (ending.steps.isEmpty())
        return failure(ErrorCode::BadInput, u"nothing of the case stands"_s, onboarding.id.value());
    return ending;
}

} // namespace Pec
