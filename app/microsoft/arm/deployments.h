// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.Resources/deployments at a subscription (api-version 2021-04-01): runs a template as a
//! customer would, with the rights of whoever sends it for each resource in it. Registers the
//! resource providers that the template needs.
//! https://learn.microsoft.com/rest/api/resources/deployments/create-or-update-at-subscription-scope
#pragma once

#include "domain/ids.h"
#include "net/paging.h"
#include "net/written.h"

#include <QJsonObject>

namespace Pec::Arm {

enum class DeploymentState {
    Unknown, //!< a state that this client does not know
    Running, //!< also Accepted, Ready, Creating, Updating: ask again
    Succeeded,
    Failed, //!< also Canceled; see Deployment::error
};

struct Deployment
{
    QString id;
    QString name;
    DeploymentState state = DeploymentState::Unknown;
    //! Of a failed one: of the first resource that failed, with its code as serviceCode, else of
    //! the deployment itself.
    std::optional<Error> error;
};

struct NewDeployment
{
    SubscriptionId subscription;
    QString name; //!< up to 64 letters, digits, hyphens, dots and underscores
    QString location; //!< where its record is kept: "westeurope"
    QJsonObject source; //!< the template
    QJsonObject parameters; //!< {"name":{"value":..}}, as in a parameter file
};

//! The request of deploy(), to be shown before it is sent.
[[nodiscard]] HttpRequest deployRequest(const Service &service, const NewDeployment &wanted);

//! PUT. 201 or 200: taken on; ask deployment() until it no longer runs. Repeating it is harmless
//! where the template's names are fixed, and it is sent again on a lost connection.
//! Errors: 400 InvalidTemplate, LocationRequired; 403 AuthorizationFailed; 409 DeploymentActive (a
//! try before this one runs). What a resource is refused for is told by its end, not here.
[[nodiscard]] FutureResult<Written<Deployment>> deploy(const Service &service,
                                                       const NewDeployment &wanted);
//! GET; nothing: 404 DeploymentNotFound.
[[nodiscard]] FutureResult<std::optional<Deployment>>
deployment(const Service &service, const SubscriptionId &subscription, const QString &name);

[[nodiscard]] Result<Written<Deployment>> parseWrittenDeployment(const HttpReply &reply);
[[nodiscard]] Result<std::optional<Deployment>> parseDeployment(const HttpReply &reply);

} // namespace Pec::Arm
