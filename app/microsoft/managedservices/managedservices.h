// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.ManagedServices (api-version 2022-10-01), which is Azure Lighthouse: the registration
//! definition (who is given what, at the subscription) and the registration assignment (where it
//! holds: the subscription or a resource group). Both are written with a token of the customer's
//! tenant by somebody who may write role assignments there. Their template, which the customer's
//! papers carry, makes these same two objects.
//! https://learn.microsoft.com/rest/api/managedservices
//!
//!   definition put -> Accepted .. Succeeded -> assignment put -> Accepted .. Succeeded (up to 15
//!   minutes) -> the managing tenant sees the subscription
//!   undo: assignment deleted (202) -> gone -> definition deleted
#pragma once

#include "domain/ids.h"
#include "net/paging.h"
#include "net/written.h"

namespace Pec::ManagedServices {

enum class Provisioning {
    Unknown, //!< a state that this client does not know, or none
    Running, //!< Accepted, Running, Creating, Created, Updating, Ready: ask again
    Succeeded,
    Failed, //!< also Canceled
    Deleting, //!< also Deleted
};

struct Authorization
{
    PrincipalId principal; //!< in the managing tenant; for an application its service principal
    QString principalName;
    RoleDefinitionId role;
    QList<RoleDefinitionId> delegatedRoles = {}; //!< with User Access Administrator only
    bool eligible = false; //!< just in time; read, never written here: it does not earn
};

struct RegistrationDefinition
{
    QString
        id; //!< "/subscriptions/{id}/providers/Microsoft.ManagedServices/registrationDefinitions/{name}"
    QString name; //!< GUID, lower case
    QString title; //!< registrationDefinitionName
    TenantId managedBy;
    QList<Authorization> authorizations;
    Provisioning state = Provisioning::Unknown;
};

struct RegistrationAssignment
{
    QString id; //!< "{scope}/providers/Microsoft.ManagedServices/registrationAssignments/{name}"
    QString name; //!< GUID, lower case
    QString definitionId;
    Provisioning state = Provisioning::Unknown;
    std::optional<RegistrationDefinition> definition; //!< when read with registrationAssignment()
};

struct NewRegistrationDefinition
{
    SubscriptionId subscription;
    QString name; //!< GUID of the caller's choice; put again it updates the same definition
    QString title;
    QString description;
    TenantId managedBy;
    QList<Authorization> authorizations; //!< eligible ones are left out
};

struct NewRegistrationAssignment
{
    QString scope; //!< "/subscriptions/{id}" or "/subscriptions/{id}/resourceGroups/{name}"
    QString name; //!< GUID of the caller's choice
    QString definitionId; //!< of a definition in the same subscription
};

//! The ids that a put of these makes.
[[nodiscard]] QString definitionId(const SubscriptionId &subscription, const QString &name);
[[nodiscard]] QString assignmentId(const QString &scope, const QString &name);

//! The requests of the writing functions, to be shown before they are sent.
[[nodiscard]] HttpRequest putRequest(const Service &service,
                                     const NewRegistrationDefinition &wanted);
[[nodiscard]] HttpRequest putRequest(const Service &service,
                                     const NewRegistrationAssignment &wanted);
[[nodiscard]] HttpRequest deleteRequest(const Service &service, const QString &id);

//! PUT. 201 made, 200 updated or the same again; look at the state, and read again until it
//! is no longer Running. Sent again on a lost connection: the name is the caller's.
//! Errors by Error::serviceCode: 400 InvalidRegistrationDefinitionCreateRequest (a role that
//! Lighthouse refuses: Owner, one with data actions, a custom one, one that may assign roles), 409
//! MissingSubscriptionRegistration (see Arm::registerProvider()), 403 AuthorizationFailed,
//! DenyAssignmentAuthorizationFailed and RequestDisallowedByPolicy.
[[nodiscard]] FutureResult<Written<RegistrationDefinition>>
putDefinition(const Service &service, const NewRegistrationDefinition &wanted);
//! PUT, as above; 404 RegistrationDefinitionNotFound, 409 Conflict when the scope is already
//! delegated by that definition under another name, or that delegation is still being removed.
//! Microsoft publishes neither code; the message of the second is known from use.
[[nodiscard]] FutureResult<Written<RegistrationAssignment>>
putAssignment(const Service &service, const NewRegistrationAssignment &wanted);

//! GET by id; nothing: 404, there is none. The assignment comes with its definition.
[[nodiscard]] FutureResult<std::optional<RegistrationDefinition>>
registrationDefinition(const Service &service, const QString &id);
[[nodiscard]] FutureResult<std::optional<RegistrationAssignment>>
registrationAssignment(const Service &service, const QString &id);

//! DELETE by id of an assignment: 200 Removed, 202 Started, 204 NotThere. Of a definition: 200 or
//! 204; 409 Conflict while an assignment of it stands. May be repeated.
[[nodiscard]] FutureResult<Removal> remove(const Service &service, const QString &id);

[[nodiscard]] Result<Written<RegistrationDefinition>>
parseWrittenDefinition(const HttpReply &reply);
[[nodiscard]] Result<Written<RegistrationAssignment>>
parseWrittenAssignment(const HttpReply &reply);
[[nodiscard]] Result<std::optional<RegistrationDefinition>> parseDefinition(const HttpReply &reply);
[[nodiscard]] Result<std::optional<RegistrationAssignment>> parseAssignment(const HttpReply &reply);
[[nodiscard]] Result<Removal> parseRemoval(const HttpReply &reply);

} // namespace Pec::ManagedServices
