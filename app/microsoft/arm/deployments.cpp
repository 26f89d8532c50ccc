// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/deployments.h"

#include "microsoft/arm/pages.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec::Arm {

namespace {

const QString kVersion = u"2021-04-01"_s;

QString path(const SubscriptionId &subscription, const QString &name)
{
    return u"/subscriptions/"_s + subscription.value()
           + u"/providers/Microsoft.Resources/deployments/"_s + name;
}

DeploymentState stateOf(const QString &text)
{
    const auto isOneOf = [&text](std::initializer_list<QLatin1StringView> names) {
        return std::any_of(names.begin(), names.end(), [&text](QLatin1StringView name) {
            return text.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    if (isOneOf({"Succeeded"_L1}))
        return DeploymentState::Succeeded;
    if (isOneOf({"Failed"_L1, "Canceled"_L1}))
        return DeploymentState::Failed;
    return isOneOf({"Accepted"_L1, "Running"_L1, "Ready"_L1, "Creating"_L1, "Created"_L1,
                    "Updating"_L1})
               ? DeploymentState::Running
               : DeploymentState::Unknown;
}

//! The innermost error: those around it say only that something failed.
QJsonObject innermost(QJsonObject error)
{
    for (int depth = 0; depth < 8 && !error["details"_L1].toArray().isEmpty(); ++depth)
        error = error["details"_L1].toArray().first().toObject();
    return error;
}

Result<Deployment> wholeDeployment(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const QJsonObject properties = object->value("properties"_L1).toObject();
    Deployment deployment{object->value("id"_L1).toString(), object->value("name"_L1).toString(),
                          stateOf(properties["provisioningState"_L1].toString()), std::nullopt};
    if (deployment.id.isEmpty() || deployment.name.isEmpty()
        || properties["provisioningState"_L1].toString().isEmpty())
        return failure(ErrorCode::BadAnswer,
                       u"a deployment without \"id\", \"name\" or \"provisioningState\""_s,
                       reply.url.host());
    if (deployment.state == DeploymentState::Failed) {
        const QJsonObject cause = innermost(properties["error"_L1].toObject());
        Error error;
        error.code = ErrorCode::ServiceFailure;
        error.serviceCode = cause["code"_L1].toString();
        error.detail = cause["message"_L1].toString().simplified().left(400);
        error.requestId = requestId(reply);
        error.subject = deployment.name;
        deployment.error = error;
    }
    return deployment;
}

} // namespace

HttpRequest deployRequest(const Service &service, const NewDeployment &wanted)
{
    const QJsonObject properties{{u"mode"_s, u"Incremental"_s},
                                 {u"template"_s, wanted.source},
                                 {u"parameters"_s, wanted.parameters}};
    return armRequest(service, "PUT", path(wanted.subscription, wanted.name), kVersion,
                      {{u"location"_s, wanted.location}, {u"properties"_s, properties}});
}

Result<Written<Deployment>> parseWrittenDeployment(const HttpReply &reply)
{
    auto deployment = wholeDeployment(reply);
    if (!deployment)
        return failure(deployment.error());
    return Written<Deployment>{std::move(*deployment), reply.status == 201,
                               retryAfter(reply, reply.receivedAt)};
}

Result<std::optional<Deployment>> parseDeployment(const HttpReply &reply)
{
    if (reply.status == 404 && serviceError(reply).serviceCode == "DeploymentNotFound"_L1)
        return std::optional<Deployment>();
    auto deployment = wholeDeployment(reply);
    if (!deployment)
        return failure(deployment.error());
    return std::optional<Deployment>(std::move(*deployment));
}

FutureResult<Written<Deployment>> deploy(const Service &service, const NewDeployment &wanted)
{
    return readOne<Written<Deployment>>(service, deployRequest(service, wanted),
                                        parseWrittenDeployment);
}

FutureResult<std::optional<Deployment>>
deployment(const Service &service, const SubscriptionId &subscription, const QString &name)
{
    return readOne<std::optional<Deployment>>(
        service, armRequest(service, "GET", path(subscription, name), kVersion), parseDeployment);
}

} // namespace Pec::Arm
