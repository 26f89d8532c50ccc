// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/run/wire.h"

#include "core/overloaded.h"
#include "core/strings.h"
#include "microsoft/arm/providers.h"
#include "microsoft/managementpartner/managementpartner.h"
#include "onboarding/planning/requests.h"

namespace Pec {

namespace {

using StepSent = StepWire::Sent;

//! \a future through \a turn, which takes a value; errors stay.
template <class U, class T, class Turn>
FutureResult<U> mapped(FutureResult<T> future, QObject *context, Turn turn)
{
    return andThen<U>(std::move(future), context, [turn](const Result<T> &result) -> Result<U> {
        if (!result)
            return failure(result.error());
        return turn(*result);
    });
}

Standing standingOf(ManagedServices::Provisioning state)
{
    switch (state) {
    case ManagedServices::Provisioning::Succeeded:
        return Standing::Stands;
    case ManagedServices::Provisioning::Failed:
        return Standing::Absent; // it never came into force; put again it is made anew
    case ManagedServices::Provisioning::Unknown:
    case ManagedServices::Provisioning::Running:
    case ManagedServices::Provisioning::Deleting:
        break;
    }
    return Standing::UnderWay;
}

Standing standingOf(const Arm::RoleAssignment &found, const Arm::NewRoleAssignment &wanted)
{
    return found.role == wanted.role && found.principal == wanted.principal ? Standing::Stands
                                                                            : Standing::Other;
}

bool sameAuthorizations(const ManagedServices::RegistrationDefinition &found,
                        const ManagedServices::NewRegistrationDefinition &wanted)
{
    return found.managedBy == wanted.managedBy
           && std::all_of(wanted.authorizations.cbegin(), wanted.authorizations.cend(),
                          [&found](const ManagedServices::Authorization &one) {
                              return std::any_of(
                                  found.authorizations.cbegin(), found.authorizations.cend(),
                                  [&one](const ManagedServices::Authorization &there) {
                                      return there.principal == one.principal
                                             && there.role == one.role && !there.eligible;
                                  });
                          });
}

FutureResult<Standing> lookFor(const Service &service, const Arm::NewRoleAssignment &wanted)
{
    return mapped<Standing>(Arm::roleAssignment(service, wanted.scope, wanted.name),
                            service.context,
                            [wanted](const std::optional<Arm::RoleAssignment> &found) {
                                return found ? standingOf(*found, wanted) : Standing::Absent;
                            });
}

FutureResult<Standing> lookFor(const Service &service, const ProviderWish &wanted)
{
    return mapped<Standing>(Arm::providerState(service, wanted.subscription, lighthouseProvider()),
                            service.context, [](Arm::ProviderState state) {
                                switch (state) {
                                case Arm::ProviderState::Registered:
                                    return Standing::Stands;
                                case Arm::ProviderState::NotRegistered:
                                    return Standing::Absent;
                                case Arm::ProviderState::Unknown:
                                case Arm::ProviderState::Registering:
                                case Arm::ProviderState::Unregistering:
                                    break;
                                }
                                return Standing::UnderWay;
                            });
}

FutureResult<Standing> lookFor(const Service &service,
                               const ManagedServices::NewRegistrationDefinition &wanted)
{
    return mapped<Standing>(
        ManagedServices::registrationDefinition(
            service, ManagedServices::definitionId(wanted.subscription, wanted.name)),
        service.context,
        [wanted](const std::optional<ManagedServices::RegistrationDefinition> &found) {
            if (!found)
                return Standing::Absent;
            const Standing standing = standingOf(found->state);
            return standing == Standing::Stands && !sameAuthorizations(*found, wanted)
                       ? Standing::Other
                       : standing;
        });
}

FutureResult<Standing> lookFor(const Service &service,
                               const ManagedServices::NewRegistrationAssignment &wanted)
{
    return mapped<Standing>(
        ManagedServices::registrationAssignment(
            service, ManagedServices::assignmentId(wanted.scope, wanted.name)),
        service.context, [](const std::optional<ManagedServices::RegistrationAssignment> &found) {
            return found ? standingOf(found->state) : Standing::Absent;
        });
}

FutureResult<Standing> lookFor(const Service &service, const LinkWish &wanted)
{
    return mapped<Standing>(ManagementPartner::ownLink(service), service.context,
                            [wanted](const ManagementPartner::Link &link) {
                                if (link.partnerId == wanted.partnerId)
                                    return Standing::Stands;
                                return link.partnerId == wanted.instead ? Standing::Absent
                                                                        : Standing::Other;
                            });
}

FutureResult<StepSent> give(const Service &service, const Arm::NewRoleAssignment &wanted)
{
    using Written = Written<Arm::RoleAssignment>;
    return andThen<StepSent>(Arm::createRoleAssignment(service, wanted), service.context,
                             [](const Result<Written> &written) -> Result<StepSent> {
                                 if (written)
                                     return StepSent::Made;
                                 // The same principal has the same role there by another name:
                                 // nothing is lacking.
                                 if (written.error().serviceCode == "RoleAssignmentExists"_L1)
                                     return StepSent::StoodBefore;
                                 return failure(written.error());
                             });
}

FutureResult<StepSent> give(const Service &service, const ProviderWish &wanted)
{
    return mapped<StepSent>(
        Arm::registerProvider(service, wanted.subscription, lighthouseProvider()), service.context,
        [](Arm::ProviderState) { return StepSent::Made; });
}

FutureResult<StepSent> give(const Service &service,
                            const ManagedServices::NewRegistrationDefinition &wanted)
{
    using Written = Written<ManagedServices::RegistrationDefinition>;
    return mapped<StepSent>(ManagedServices::putDefinition(service, wanted), service.context,
                            [](const Written &) { return StepSent::Made; });
}

FutureResult<StepSent> give(const Service &service,
                            const ManagedServices::NewRegistrationAssignment &wanted)
{
    using Written = Written<ManagedServices::RegistrationAssignment>;
    return andThen<StepSent>(ManagedServices::putAssignment(service, wanted), service.context,
                             [](const Result<Written> &written) -> Result<StepSent> {
                                 if (written)
                                     return StepSent::Made;
                                 if (written.error().serviceCode
                                     == "RegistrationAssignmentExists"_L1)
                                     return StepSent::StoodBefore;
                                 return failure(written.error());
                             });
}

FutureResult<StepSent> give(const Service &service, const LinkWish &wanted)
{
    return mapped<StepSent>(
        wanted.instead.isEmpty() ? ManagementPartner::createLink(service, wanted.partnerId)
                                 : ManagementPartner::updateLink(service, wanted.partnerId),
        service.context, [](const ManagementPartner::Link &) { return StepSent::Made; });
}

FutureResult<Removal> take(const Service &service, const Wanted &wanted)
{
    return std::visit(
        Overloaded{[&](const Arm::NewRoleAssignment &one) {
                       return Arm::deleteRoleAssignment(service, roleAssignmentId(one));
                   },
                   [](const ProviderWish &) {
                       return readyFuture<Removal>(Removal::NotThere); // stays as it is
                   },
                   [&](const ManagedServices::NewRegistrationDefinition &one) {
                       return ManagedServices::remove(
                           service, ManagedServices::definitionId(one.subscription, one.name));
                   },
                   [&](const ManagedServices::NewRegistrationAssignment &one) {
                       return ManagedServices::remove(
                           service, ManagedServices::assignmentId(one.scope, one.name));
                   },
                   [&](const LinkWish &one) {
                       if (one.instead.isEmpty())
                           return ManagementPartner::deleteLink(service, one.partnerId);
                       return mapped<Removal>(
                           ManagementPartner::updateLink(service, one.instead), service.context,
                           [](const ManagementPartner::Link &) { return Removal::Removed; });
                   }},
        wanted);
}

} // namespace

ArmStepWire::ArmStepWire(QUrl arm, std::function<Sender(const TenantId &)> armSender)
    : m_arm(std::move(arm))
    , m_armSender(std::move(armSender))
{}

FutureResult<Standing> ArmStepWire::look(const OnboardingStep &step, std::stop_token stop)
{
    const Result<Wanted> wanted = wantedBy(step);
    if (!wanted)
        return readyFuture<Standing>(failure(wanted.error()));
    const Service service = serviceFor(step, std::move(stop));
    return std::visit([&service](const auto &one) { return lookFor(service, one); }, *wanted);
}

FutureResult<StepSent> ArmStepWire::send(const OnboardingStep &step, std::stop_token stop)
{
    const Result<Wanted> wanted = wantedBy(step);
    if (!wanted)
        return readyFuture<Sent>(failure(wanted.error()));
    const Service service = serviceFor(step, std::move(stop));
    if (isRemoval(step.kind))
        return mapped<Sent>(take(service, *wanted), &m_context, [](Removal) { return Sent::Made; });
    return std::visit([&service](const auto &one) { return give(service, one); }, *wanted);
}

FutureResult<Done> ArmStepWire::undo(const OnboardingStep &step, std::stop_token stop)
{
    const Result<Wanted> wanted = wantedBy(step);
    if (!wanted)
        return readyFuture<Done>(failure(wanted.error()));
    const Service service = serviceFor(step, std::move(stop));
    if (!isRemoval(step.kind))
        return mapped<Done>(take(service, *wanted), &m_context, [](Removal) { return Done(); });
    return mapped<Done>(
        std::visit([&service](const auto &one) { return give(service, one); }, *wanted), &m_context,
        [](Sent) { return Done(); });
}

Service ArmStepWire::serviceFor(const OnboardingStep &step, std::stop_token stop)
{
    Service service;
    service.context = &m_context;
    service.send = m_armSender(step.tenant);
    service.base = m_arm;
    service.stop = std::move(stop);
    service.urgency = Urgency::Wanted;
    return service;
}

} // namespace Pec
