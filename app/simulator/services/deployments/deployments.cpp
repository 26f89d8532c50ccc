// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/deployments/deployments.h"

#include "core/strings.h"
#include "simulator/services/arm/json.h"
#include "simulator/services/arm/writing.h"
#include "simulator/services/deployments/templatefile.h"
#include "simulator/services/lighthouse/registrations.h"
#include "simulator/services/roleassignments/writes.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

using Writer = Response (*)(World &, const Request &);

struct Kind
{
    QLatin1StringView type;
    Writer put;
};

constexpr Kind kKinds[] = {
    {"Microsoft.Authorization/roleAssignments"_L1, putRoleAssignment},
    {"Microsoft.ManagedServices/registrationDefinitions"_L1, putRegistrationDefinition},
    {"Microsoft.ManagedServices/registrationAssignments"_L1, putRegistrationAssignment}};

const Kind *kindOf(const QString &type)
{
    const auto it = std::find_if(std::begin(kKinds), std::end(kKinds), [&type](const Kind &kind) {
        return type.compare(kind.type, Qt::CaseInsensitive) == 0;
    });
    return it == std::end(kKinds) ? nullptr : it;
}

Request atSubscription(const Request &request)
{
    Request scoped = request;
    scoped.arguments.insert(u"scope"_s,
                            QString(u"subscriptions/"_s + request.argument(u"subscription"_s)));
    return scoped;
}

QJsonObject deploymentJson(const Subscription &subscription, const Deployment &deployment,
                           const QDateTime &now)
{
    const bool ended = deployment.endsAt <= now;
    const QString state = !ended                       ? u"Running"_s
                          : deployment.error.isEmpty() ? u"Succeeded"_s
                                                       : u"Failed"_s;
    QJsonObject properties{{u"mode"_s, u"Incremental"_s},
                           {u"provisioningState"_s, state},
                           {u"timestamp"_s, armTime(deployment.startedAt)},
                           {u"correlationId"_s, deployment.correlationId}};
    if (ended && !deployment.error.isEmpty())
        properties.insert(
            u"error"_s,
            QJsonObject{
                {u"code"_s, u"DeploymentFailed"_s},
                {u"message"_s,
                 u"At least one resource deployment operation failed. Please list deployment operations for details."_s},
                {u"details"_s, QJsonArray{deployment.error}}});
    return {
        {u"id"_s, QString(u"/subscriptions/"_s + subscription.id
                          + u"/providers/Microsoft.Resources/deployments/"_s + deployment.name)},
        {u"name"_s, deployment.name},
        {u"type"_s, u"Microsoft.Resources/deployments"_s},
        {u"location"_s, deployment.location},
        {u"properties"_s, properties}};
}

Deployment *find(Subscription &subscription, const QString &name)
{
    const auto it = std::find_if(subscription.deployments.begin(), subscription.deployments.end(),
                                 [&name](const Deployment &one) {
                                     return one.name.compare(name, Qt::CaseInsensitive) == 0;
                                 });
    return it == subscription.deployments.end() ? nullptr : &*it;
}

Response invalidTemplate(const QString &why)
{
    return armError(400, u"InvalidTemplate"_s,
                    u"Deployment template validation failed: '%1'"_s.arg(why));
}

Response notFound(const QString &name)
{
    return armError(404, u"DeploymentNotFound"_s,
                    u"Deployment '%1' could not be found."_s.arg(name));
}

std::optional<Response> refuseBody(const QJsonObject &root, const QJsonObject &properties)
{
    if (auto wrong = refuseMembers(root, {"location"_L1, "properties"_L1, "tags"_L1}))
        return wrong;
    if (auto wrong = refuseMembers(properties, {"mode"_L1, "template"_L1, "parameters"_L1}))
        return wrong;
    if (root.value("location"_L1).toString().isEmpty())
        return armError(400, u"LocationRequired"_s,
                        u"The 'location' property is required for this definition."_s);
    if (properties.value("mode"_L1).toString() != "Incremental"_L1)
        return armError(400, u"InvalidRequestContent"_s,
                        u"A deployment at a subscription is Incremental."_s);
    return std::nullopt;
}

//! The error of the first resource that fails; those before it stand, those after it are not tried.
QJsonObject apply(World &world, const Request &request, const QList<TemplateResource> &resources)
{
    for (const TemplateResource &resource : resources) {
        Request one = atSubscription(request);
        one.method = "PUT";
        one.arguments.insert(u"name"_s, resource.name);
        one.body = QJsonDocument(QJsonObject{{u"properties"_s, resource.properties}}).toJson();
        const Response response = kindOf(resource.type)->put(world, one);
        if (response.status >= 400)
            return QJsonDocument::fromJson(response.body)["error"_L1].toObject();
    }
    return {};
}

bool usesLighthouse(const QList<TemplateResource> &resources)
{
    return std::any_of(resources.cbegin(), resources.cend(), [](const TemplateResource &one) {
        return one.type.startsWith("Microsoft.ManagedServices/"_L1, Qt::CaseInsensitive);
    });
}

} // namespace

Response getDeployment(const World &world, const Request &request)
{
    const ArmScope scope =
        resolveArmScope(world, atSubscription(request), u"Microsoft.Resources/deployments/read"_s);
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    const Subscription &subscription =
        world.customers.at(scope.customer).subscriptions.at(scope.subscription);
    for (const Deployment &one : subscription.deployments) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return Response::json(deploymentJson(subscription, one, request.now));
    }
    return notFound(name);
}

Response putDeployment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(world, atSubscription(request),
                                           {"Microsoft.Resources/deployments/write"_L1});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    const QJsonObject root = QJsonDocument::fromJson(request.body).object();
    const QJsonObject properties = root.value("properties"_L1).toObject();
    if (const auto refusal = refuseBody(root, properties))
        return *refusal;
    Subscription &subscription = world.customers[scope.customer].subscriptions[scope.subscription];
    Deployment *standing = find(subscription, name);
    if (standing != nullptr && standing->endsAt > request.now)
        return armError(
            409, u"DeploymentActive"_s,
            u"Unable to edit or replace deployment '%1': previous deployment is still active."_s
                .arg(name));
    const WorkedOut work = workOut(properties.value("template"_L1).toObject(),
                                   properties.value("parameters"_L1).toObject(),
                                   {{u"id"_s, QString(u"/subscriptions/"_s + subscription.id)},
                                    {u"subscriptionId"_s, subscription.id},
                                    {u"tenantId"_s, world.customers.at(scope.customer).tenantId},
                                    {u"displayName"_s, subscription.name}});
    if (!work.error.isEmpty())
        return invalidTemplate(work.error);
    for (const TemplateResource &resource : work.resources) {
        if (kindOf(resource.type) == nullptr)
            return invalidTemplate(
                u"The resource type '%1' is not served here."_s.arg(resource.type));
    }
    // A deployment registers the providers of its resources by itself.
    if (usesLighthouse(work.resources) && !subscription.managedServicesFrom.isValid())
        subscription.managedServicesFrom = request.now;
    Deployment deployment;
    deployment.name = name;
    deployment.location = root.value("location"_L1).toString();
    deployment.correlationId = QString::fromLatin1(newGuid());
    deployment.startedAt = request.now;
    deployment.endsAt = request.now.addSecs(kDeploymentSeconds);
    deployment.error = apply(world, request, work.resources);
    const bool created = standing == nullptr;
    if (created)
        subscription.deployments.append(deployment);
    else
        *standing = deployment;
    Response response =
        Response::json(deploymentJson(subscription, deployment, request.now), created ? 201 : 200);
    response.setHeader("Retry-After", "15");
    return response;
}

Response deleteDeployment(World &world, const Request &request)
{
    const ArmScope scope = resolveWritable(world, atSubscription(request),
                                           {"Microsoft.Resources/deployments/delete"_L1});
    if (scope.refusal)
        return *scope.refusal;
    const QString name = request.argument(u"name"_s);
    Subscription &subscription = world.customers[scope.customer].subscriptions[scope.subscription];
    const qsizetype removed = subscription.deployments.removeIf([&name](const Deployment &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return Response::empty(removed > 0 ? 202 : 204);
}

} // namespace Pec::Simulator
