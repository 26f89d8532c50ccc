// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/identity.h"

#include "core/strings.h"
#include "simulator/world/access.h"

#include <openssl/rand.h>

#include <algorithm>
#include <iterator>

namespace Pec::Simulator {

namespace {

//! Who signs in: a guest does so at home.
bool isPerson(const DirectoryObject &object)
{
    return object.kind == "user"_L1 && object.enabled && object.userType != "Guest"_L1;
}

bool isAnyTenant(const QString &name) { return name == "organizations"_L1 || name == "common"_L1; }

OAuthError policyRefusal(TokenPolicy policy, const QString &userName, const QString &tenantId,
                         const QString &clientId)
{
    switch (policy) {
    case TokenPolicy::NoConsent:
        return {
            u"invalid_grant"_s,
            65001,
            u"The user or administrator has not consented to use the application with ID '%1'. "
            "Send an interactive authorization request for this user and resource."_s.arg(clientId),
            400,
            u"consent_required"_s,
            {}};
    case TokenPolicy::BlockedByPolicy:
        return blockedByPolicy();
    case TokenPolicy::MfaRequired:
        return {
            u"interaction_required"_s,
            50076,
            u"Due to a configuration change made by your administrator, or because you moved to a "
            "new location, you must use multi-factor authentication to access '%1'."_s.arg(
                tenantId),
            400,
            u"basic_action"_s,
            u"{\"access_token\":{\"capolids\":{\"essential\":true,\"values\":[\"%1\"]}}}"_s.arg(
                tenantId)};
    case TokenPolicy::UserNotInTenant:
    case TokenPolicy::Issued:
        break;
    }
    return {u"invalid_grant"_s, 50020,
            u"User account '%1' from the partner's identity provider does not exist in tenant '%2' "
            "and cannot access the application '%3' in that tenant."_s.arg(userName, tenantId,
                                                                           clientId)};
}

} // namespace

QString randomToken(int bytes)
{
    QByteArray raw(bytes, Qt::Uninitialized);
    RAND_bytes(reinterpret_cast<unsigned char *>(raw.data()), bytes);
    return QString::fromLatin1(base64Url(raw));
}

Identity::Identity(std::shared_ptr<World> world, const Tokens &tokens, QString clientId)
    : m_world(std::move(world))
    , m_tokens(tokens)
    , m_clientId(std::move(clientId))
{}

void Identity::addRoutes(Router &router)
{
    const auto add = [this, &router](const QByteArray &method, const QString &pattern,
                                     auto Identity::*handler) {
        router.add(method, pattern, Service::Identity, {},
                   [this, handler](const Request &request) { return (this->*handler)(request); });
    };
    add("GET", u"/common/discovery/instance"_s, &Identity::instance);
    add("GET", u"/{tenant}/v2.0/.well-known/openid-configuration"_s, &Identity::discovery);
    add("GET", u"/{tenant}/discovery/v2.0/keys"_s, &Identity::keys);
    add("GET", u"/{tenant}/oauth2/v2.0/authorize"_s, &Identity::authorize);
    add("POST", u"/{tenant}/oauth2/v2.0/devicecode"_s, &Identity::deviceCode);
    add("POST", u"/{tenant}/oauth2/v2.0/token"_s, &Identity::token);
    add("GET", u"/{tenant}/adminconsent"_s, &Identity::adminConsent);
    add("GET", u"/devicelogin"_s, &Identity::devicePage);
    add("POST", u"/devicelogin"_s, &Identity::approveDevice);
}

QList<DirectoryObject> Identity::users() const
{
    QList<DirectoryObject> found;
    for (const DirectoryObject &object : m_world->directory) {
        if (object.kind == "user"_L1 && object.enabled)
            found.append(object);
    }
    return found;
}

Caller Identity::caller(const DirectoryObject &user, const QString &tenantId,
                        const QString &audience, const QString &clientId) const
{
    return {tenantId, objectIdIn(user, tenantId), user.userPrincipalName, audience, clientId};
}

QString Identity::tenantOf(const QString &name) const
{
    const QString asked = name.toLower();
    if (isAnyTenant(asked) || asked == m_world->partnerTenantId || asked == m_world->partnerDomain)
        return m_world->partnerTenantId;
    for (const Customer &customer : m_world->customers) {
        if (asked == customer.tenantId || asked == customer.domain)
            return customer.tenantId;
    }
    return {};
}

const DirectoryObject *Identity::user(const QString &idOrName) const
{
    const auto isMeant = [&idOrName](const DirectoryObject &object) {
        return isPerson(object)
               && (object.id == idOrName
                   || object.userPrincipalName.compare(idOrName, Qt::CaseInsensitive) == 0);
    };
    const auto in = [&isMeant](const QList<DirectoryObject> &directory) {
        const auto it = std::find_if(directory.cbegin(), directory.cend(), isMeant);
        return it == directory.cend() ? nullptr : &*it;
    };
    if (const DirectoryObject *partner = in(m_world->directory))
        return partner;
    for (const Customer &customer : std::as_const(m_world->customers)) {
        if (const DirectoryObject *own = in(customer.directory))
            return own;
    }
    return nullptr;
}

QString Identity::homeOf(const DirectoryObject &user) const
{
    if (m_world->partnerObject(user.id) != nullptr)
        return m_world->partnerTenantId;
    for (const Customer &customer : std::as_const(m_world->customers)) {
        if (isOwnPerson(customer, user.id))
            return customer.tenantId;
    }
    return {};
}

QString Identity::tenantFor(const QString &name, const DirectoryObject &user) const
{
    return isAnyTenant(name.toLower()) ? homeOf(user) : tenantOf(name);
}

QList<DirectoryObject> Identity::usersAt(const QString &tenantId) const
{
    QList<DirectoryObject> all = users();
    const int index = m_world->customerIndex(tenantId);
    if (index >= 0)
        std::copy_if(m_world->customers[index].directory.cbegin(),
                     m_world->customers[index].directory.cend(), std::back_inserter(all), isPerson);
    return all;
}

// The guest account of a customer's tenant belongs to the first Admin agent; everybody else, and
// that agent where there is no guest, comes in as the foreign principal under the own id.
QString Identity::objectIdIn(const DirectoryObject &user, const QString &tenantId) const
{
    const int index = m_world->customerIndex(tenantId);
    if (index < 0 || user.id != users().value(0).id)
        return user.id;
    const QString guest = m_world->customers[index].guestObjectId;
    return guest.isEmpty() ? user.id : guest;
}

std::optional<OAuthError> Identity::refuseClient(const QString &clientId) const
{
    if (clientId.isEmpty())
        return missingParameter(u"client_id"_s);
    if (m_clientId.isEmpty() || clientId.compare(m_clientId, Qt::CaseInsensitive) == 0)
        return {};
    return unknownApplication(clientId, m_world->partnerName);
}

std::optional<OAuthError> Identity::refuseTenant(const DirectoryObject &user,
                                                 const QString &tenantId,
                                                 const QString &clientId) const
{
    const int index = m_world->customerIndex(tenantId);
    const QString home = homeOf(user);
    if (home != m_world->partnerTenantId) {
        if (home == tenantId)
            return {};
        return policyRefusal(TokenPolicy::UserNotInTenant, user.userPrincipalName, tenantId,
                             clientId);
    }
    if (index < 0)
        return {};
    TokenPolicy policy = m_world->customers[index].tokenPolicy;
    if (user.memberOf.isEmpty() && user.partnerRoles.isEmpty())
        policy = TokenPolicy::UserNotInTenant; // no agent group, so no delegated privileges
    if (policy == TokenPolicy::Issued
        || (policy == TokenPolicy::MfaRequired && m_strongSignIns.contains({user.id, tenantId})))
        return {};
    return policyRefusal(policy, user.userPrincipalName, tenantId, clientId);
}

// An interactive sign-in at a tenant is where its second factor is asked for; the refresh tokens of
// that person are good there from then on.
void Identity::noteStrongSignIn(const DirectoryObject &user, const QString &tenantId)
{
    m_strongSignIns.insert({user.id, tenantId});
}

} // namespace Pec::Simulator
