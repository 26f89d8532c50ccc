// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/requests.h"

#include "core/overloaded.h"
#include "core/strings.h"
#include "microsoft/arm/providers.h"
#include "microsoft/managementpartner/managementpartner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

namespace {

//! Where the address lies does not matter to an exact request, which holds none.
Service nowhere()
{
    Service service;
    service.base = QUrl(u"https://management.azure.com"_s);
    return service;
}

ExactRequest exact(const HttpRequest &request)
{
    return {request.method,
            request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded),
            request.body};
}

//! The path without its api-version.
QString pathOf(const ExactRequest &request) { return request.path.section(u'?', 0, 0); }

//! "{scope}" of "{scope}/providers/Microsoft.X/kind/name".
QString scopeIn(const QString &path) { return path.section(u"/providers/"_s, 0, 0); }

QString lastOf(const QString &path) { return path.section(u'/', -1); }

SubscriptionId subscriptionIn(const QString &path)
{
    return SubscriptionId(path.section(u'/', 2, 2));
}

QJsonObject propertiesOf(const ExactRequest &request)
{
    return QJsonDocument::fromJson(request.body).object()["properties"_L1].toObject();
}

Arm::NewRoleAssignment assignmentIn(const ExactRequest &request)
{
    const QString path = pathOf(request);
    const QJsonObject properties = propertiesOf(request);
    return {scopeIn(path), lastOf(path),
            RoleDefinitionId(lastOf(properties["roleDefinitionId"_L1].toString())),
            PrincipalId(properties["principalId"_L1].toString()),
            properties["principalType"_L1].toString()};
}

ManagedServices::NewRegistrationDefinition definitionIn(const ExactRequest &request)
{
    const QString path = pathOf(request);
    const QJsonObject properties = propertiesOf(request);
    ManagedServices::NewRegistrationDefinition definition;
    definition.subscription = subscriptionIn(path);
    definition.name = lastOf(path);
    definition.title = properties["registrationDefinitionName"_L1].toString();
    definition.description = properties["description"_L1].toString();
    definition.managedBy = TenantId(properties["managedByTenantId"_L1].toString());
    for (const QJsonArray entries = properties["authorizations"_L1].toArray();
         const auto entry : entries)
        definition.authorizations.append(
            {PrincipalId(entry["principalId"_L1].toString()),
             entry["principalIdDisplayName"_L1].toString(),
             RoleDefinitionId(entry["roleDefinitionId"_L1].toString())});
    return definition;
}

//! The request that gives, of a step that gives or takes away.
const ExactRequest &givingOf(const OnboardingStep &step)
{
    return isRemoval(step.kind) ? step.undo : step.request;
}

Wanted readBack(StepKind kind, const ExactRequest &giving, const ExactRequest &taking)
{
    const QString path = pathOf(giving);
    switch (kind) {
    case StepKind::AssignRole:
    case StepKind::RemoveRole:
        return assignmentIn(giving);
    case StepKind::RegisterProvider:
        return ProviderWish{subscriptionIn(path)};
    case StepKind::DefineDelegation:
    case StepKind::RemoveDefinition:
        return definitionIn(giving);
    case StepKind::DelegateSubscription:
    case StepKind::RemoveDelegation:
        return ManagedServices::NewRegistrationAssignment{
            scopeIn(path), lastOf(path),
            propertiesOf(giving)["registrationDefinitionId"_L1].toString()};
    case StepKind::ChangePartnerLink:
        return LinkWish{lastOf(path), lastOf(pathOf(taking))};
    case StepKind::LinkPartner:
    case StepKind::UnlinkPartner:
        break;
    }
    return LinkWish{lastOf(path)};
}

} // namespace

QString lighthouseProvider() { return u"Microsoft.ManagedServices"_s; }

QString subscriptionScope(const SubscriptionId &subscription)
{
    return u"/subscriptions/"_s + subscription.value();
}

QString roleAssignmentId(const Arm::NewRoleAssignment &wanted)
{
    return wanted.scope + u"/providers/Microsoft.Authorization/roleAssignments/"_s + wanted.name;
}

ExactRequest requestFor(const Wanted &wanted)
{
    const Service service = nowhere();
    return exact(std::visit(
        Overloaded{
            [&](const Arm::NewRoleAssignment &one) { return Arm::createRequest(service, one); },
            [&](const ProviderWish &one) {
                return Arm::registerRequest(service, one.subscription, lighthouseProvider());
            },
            [&](const ManagedServices::NewRegistrationDefinition &one) {
                return ManagedServices::putRequest(service, one);
            },
            [&](const ManagedServices::NewRegistrationAssignment &one) {
                return ManagedServices::putRequest(service, one);
            },
            [&](const LinkWish &one) {
                return one.instead.isEmpty()
                           ? ManagementPartner::createRequest(service, one.partnerId)
                           : ManagementPartner::updateRequest(service, one.partnerId);
            }},
        wanted));
}

ExactRequest undoFor(const Wanted &wanted)
{
    const Service service = nowhere();
    return std::visit(
        Overloaded{[&](const Arm::NewRoleAssignment &one) {
                       return exact(Arm::deleteRequest(service, roleAssignmentId(one)));
                   },
                   // It costs nothing, and others may have come to need it.
                   [](const ProviderWish &) { return ExactRequest(); },
                   [&](const ManagedServices::NewRegistrationDefinition &one) {
                       return exact(ManagedServices::deleteRequest(
                           service, ManagedServices::definitionId(one.subscription, one.name)));
                   },
                   [&](const ManagedServices::NewRegistrationAssignment &one) {
                       return exact(ManagedServices::deleteRequest(
                           service, ManagedServices::assignmentId(one.scope, one.name)));
                   },
                   [&](const LinkWish &one) {
                       return exact(one.instead.isEmpty()
                                        ? ManagementPartner::deleteRequest(service, one.partnerId)
                                        : ManagementPartner::updateRequest(service, one.instead));
                   }},
        wanted);
}

Result<Wanted> wantedBy(const OnboardingStep &step)
{
    const ExactRequest &giving = givingOf(step);
    const ExactRequest &taking = isRemoval(step.kind) ? step.request : step.undo;
    Wanted wanted = readBack(step.kind, giving, taking);
    if (requestFor(wanted) != giving || undoFor(wanted) != taking)
        return failure(ErrorCode::Internal,
                       u"the kept request is not the one that would be sent: "_s + giving.path,
                       step.subscription.value());
    return wanted;
}

} // namespace Pec
