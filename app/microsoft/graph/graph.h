// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft Graph v1.0: who is signed in, which groups make the partner's roles, and what the
//! principals of role assignments are. https://learn.microsoft.com/graph/api/overview
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

namespace Pec::Graph {

struct Group
{
    PrincipalId id;
    QString displayName;
};

struct SignedIn
{
    PrincipalId id;
    QString displayName;
    QString userPrincipalName;
    bool groupsReadable = false; //!< false: the two lists below are not known
    QList<Group> memberOf; //!< transitive
    QList<Group> agentsGroups; //!< the tenant's AdminAgents and HelpdeskAgents
};

enum class ObjectKind { Other, User, Group, ServicePrincipal };

struct DirectoryObject
{
    PrincipalId id;
    ObjectKind kind = ObjectKind::Other;
    QString displayName;
    QString userPrincipalName;
    QString userType; //!< "Member", "Guest"; empty: not told
    TenantId appOwner; //!< service principals: tenant that owns the application
    std::optional<bool> enabled; //!< nothing: not told, as for users by default
    QString appId = {}; //!< service principals: of their application; not what a role is given to
};

[[nodiscard]] Result<SignedIn> parseSignedIn(const HttpReply &reply);
[[nodiscard]] Result<QList<DirectoryObject>> parseObjects(const HttpReply &reply);

//! Signed-in user, groups and agents groups in one $batch.
[[nodiscard]] FutureResult<SignedIn> signedIn(const Service &service);
//! The user's groups in the token's tenant, transitive.
[[nodiscard]] FutureResult<QList<Group>> memberOf(const Service &service);
//! What up to 1,000 ids stand for in the token's tenant; ids that it does not hold are left out.
[[nodiscard]] FutureResult<QList<DirectoryObject>> objects(const Service &service,
                                                           const QList<PrincipalId> &ids);

// What a role is given to is an object id, while people know names. Each looks in the token's
// tenant only; nothing there is an answer, not an error.

//! The service principal of an application; the application's own object id is another one.
[[nodiscard]] FutureResult<std::optional<DirectoryObject>>
servicePrincipalOf(const Service &service, const QString &appId);
//! By user principal name (a guest's has "#EXT#") or object id.
[[nodiscard]] FutureResult<std::optional<DirectoryObject>> user(const Service &service,
                                                                const QString &nameOrId);
//! Every group of exactly this display name, without case: names are not unique.
[[nodiscard]] FutureResult<QList<DirectoryObject>> groupsNamed(const Service &service,
                                                               const QString &displayName);

//! An entity of one kind, which its answer does not name; 404 is nothing.
[[nodiscard]] Result<std::optional<DirectoryObject>> parseUser(const HttpReply &reply);
//! The only entry of a list; nothing for an empty one, BadAnswer for several.
[[nodiscard]] Result<std::optional<DirectoryObject>> parseServicePrincipals(const HttpReply &reply);
[[nodiscard]] Result<Page<DirectoryObject>> parseNamedGroups(const HttpRequest &request,
                                                             const HttpReply &reply);

} // namespace Pec::Graph
