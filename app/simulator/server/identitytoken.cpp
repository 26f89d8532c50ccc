// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/identity.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace Pec::Simulator {

namespace {

constexpr qint64 kRefreshDays = 90;
constexpr auto kDeviceGrant = "urn:ietf:params:oauth:grant-type:device_code"_L1;

QStringList scopesOf(const QString &scope) { return scope.split(u' ', Qt::SkipEmptyParts); }

struct Resource
{
    QString audience;
    QStringList scopes; // of that resource, as asked
};

// A token is for one resource: that of the first scope that names one. OpenID scopes alone mean
// Graph.
std::optional<Resource> resourceOf(const QStringList &scopes)
{
    Resource resource;
    for (const QString &scope : scopes) {
        if (isOpenIdScope(scope))
            continue;
        const QString audience = audienceOfScope(scope);
        if (audience.isEmpty())
            return {};
        if (resource.audience.isEmpty())
            resource.audience = audience;
        if (audience == resource.audience)
            resource.scopes.append(scope);
    }
    if (resource.audience.isEmpty())
        resource = {graphAudience(), {u"User.Read"_s}};
    return resource;
}

// ".default" stands for everything consented; it is answered beside the names it stands for.
QStringList grantedScopes(const Resource &resource)
{
    QStringList granted = resource.scopes;
    const bool all = std::any_of(granted.begin(), granted.end(), [](const QString &scope) {
        return scope.endsWith("/.default"_L1, Qt::CaseInsensitive);
    });
    if (all && resource.audience == graphAudience())
        granted +=
            {u"User.Read"_s, u"Directory.Read.All"_s, u"DelegatedAdminRelationship.Read.All"_s};
    else if (all)
        granted += resource.audience + u"/user_impersonation"_s;
    granted.removeDuplicates();
    return granted;
}

QStringList joined(QStringList before, const QStringList &more)
{
    before += more;
    before.removeDuplicates();
    return before;
}

OAuthError badScope(const QString &scope)
{
    return {u"invalid_scope"_s, 70011,
            u"The provided value for the input parameter 'scope' is not valid. The scope %1 is not "
            "valid."_s.arg(scope)};
}

bool provesChallenge(const QString &verifier, const QString &challenge)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toUtf8(), QCryptographicHash::Sha256);
    return !verifier.isEmpty() && QString::fromLatin1(base64Url(hash)) == challenge;
}

bool isFormEncoded(const Request &request)
{
    return request.headers.value("content-type")
        .toLower()
        .startsWith("application/x-www-form-urlencoded");
}

} // namespace

Response Identity::token(const Request &request)
{
    const Form form(isFormEncoded(request) ? request.body : QByteArray());
    const QString grant = form.value(u"grant_type"_s);
    if (tenantOf(request.argument(u"tenant"_s)).isEmpty())
        return oauthError(request, unknownTenant(request.argument(u"tenant"_s)));
    if (grant.isEmpty())
        return oauthError(request, missingParameter(u"grant_type"_s));
    if (const auto refusal = refuseClient(form.value(u"client_id"_s)))
        return oauthError(request, *refusal);
    if (grant == "client_credentials"_L1)
        return redeemSecret(request, form);
    if (form.has(u"client_secret"_s) || form.has(u"client_assertion"_s))
        return oauthError(
            request, {u"invalid_client"_s,
                      700025,
                      u"Client is public so neither 'client_assertion' nor 'client_secret' should "
                      "be presented."_s,
                      401,
                      {},
                      {}});
    if (grant == "authorization_code"_L1)
        return redeemCode(request, form);
    if (grant == "refresh_token"_L1)
        return redeemRefresh(request, form);
    if (grant == kDeviceGrant || grant == "device_code"_L1)
        return redeemDevice(request, form);
    return oauthError(request, {u"unsupported_grant_type"_s, 70003,
                                u"The app requested an unsupported grant type '%1'."_s.arg(grant)});
}

Response Identity::redeemCode(const Request &request, const Form &form)
{
    const auto refuse = [&request](int number, const QString &text) {
        return oauthError(request, {u"invalid_grant"_s, number, text});
    };
    for (const QString &name : {u"code"_s, u"redirect_uri"_s}) {
        if (form.value(name).isEmpty())
            return oauthError(request, missingParameter(name));
    }
    const auto it = m_codes.find(form.value(u"code"_s));
    if (it == m_codes.end() || it->clientId != form.value(u"client_id"_s))
        return refuse(9002313,
                      u"The authorization code is malformed or was issued to another client."_s);
    if (it->used)
        return refuse(54005,
                      u"OAuth2 Authorization code was already redeemed, please retry with a new "
                      "valid code or use an existing refresh token."_s);
    if (it->expires <= request.now)
        return refuse(70008, u"The provided authorization code or refresh token has expired due to "
                             "inactivity."_s);
    if (it->redirectUri != form.value(u"redirect_uri"_s))
        return refuse(500112, u"The reply address does not match the reply address provided when "
                              "requesting the authorization code."_s);
    if (!provesChallenge(form.value(u"code_verifier"_s), it->challenge))
        return refuse(501481,
                      u"The Code_Verifier does not match the code_challenge supplied in the "
                      "authorization request."_s);
    const DirectoryObject *known = user(it->userId);
    if (known == nullptr)
        return refuse(50057, u"The user account is disabled."_s);
    const QString scope = form.has(u"scope"_s) ? form.value(u"scope"_s) : it->scope;
    const Grant grant{*known,
                      it->tenantId,
                      it->clientId,
                      scope,
                      it->nonce,
                      form.value(u"client_info"_s) == "1"_L1,
                      joined(it->contexts, contextsOf(form.value(u"claims"_s)))};
    it->used = true;
    return answer(request, grant);
}

Response Identity::redeemRefresh(const Request &request, const Form &form)
{
    const QString clientId = form.value(u"client_id"_s);
    const auto it = m_refreshTokens.constFind(form.value(u"refresh_token"_s));
    if (form.value(u"refresh_token"_s).isEmpty())
        return oauthError(request, missingParameter(u"refresh_token"_s));
    if (it == m_refreshTokens.cend() || it->clientId != clientId)
        return oauthError(request,
                          {u"invalid_grant"_s, 9002313,
                           u"Invalid request. The refresh token is malformed or not valid for "
                           "the client."_s});
    const DirectoryObject *known = user(it->userId);
    if (it->expires <= request.now || known == nullptr)
        return oauthError(request,
                          {u"invalid_grant"_s,
                           known == nullptr ? 50173 : 700082,
                           u"The refresh token has expired due to inactivity or was revoked."_s,
                           400,
                           u"bad_token"_s,
                           {}});
    const QString tenantId = tenantFor(request.argument(u"tenant"_s), *known);
    if (const auto refusal = refuseTenant(*known, tenantId, clientId))
        return oauthError(request, *refusal);
    // A refresh token was given for offline access, and its successor is too, whatever is asked
    // now.
    QStringList asked = scopesOf(form.has(u"scope"_s) ? form.value(u"scope"_s) : it->scope);
    asked.append(u"offline_access"_s);
    asked.removeDuplicates();
    return answer(request, {*known,
                            tenantId,
                            clientId,
                            asked.join(u' '),
                            {},
                            form.value(u"client_info"_s) == "1"_L1,
                            joined(it->contexts, contextsOf(form.value(u"claims"_s)))});
}

// Any secret is right: the simulator has none to keep. The principal is the tenant's own record of
// the application, or one made from its id where the tenant has no record.
Response Identity::redeemSecret(const Request &request, const Form &form) const
{
    const QString clientId = form.value(u"client_id"_s);
    const QStringList scopes = scopesOf(form.value(u"scope"_s));
    const QString tenantId = tenantOf(request.argument(u"tenant"_s));
    if (form.value(u"client_secret"_s).isEmpty() && form.value(u"client_assertion"_s).isEmpty())
        return oauthError(request,
                          {u"invalid_client"_s,
                           7000216,
                           u"'client_assertion', 'client_secret' or 'request' is required for the "
                           "'client_credentials' grant type."_s,
                           401,
                           {},
                           {}});
    const auto resource = resourceOf(scopes);
    if (!resource || scopes.size() != 1 || !scopes.first().endsWith("/.default"_L1))
        return oauthError(
            request,
            {u"invalid_scope"_s, 1002012,
             u"The provided value for scope %1 is not valid. Client credential "
             "flows must have a scope value with /.default."_s.arg(form.value(u"scope"_s))});
    const int index = m_world->customerIndex(tenantId);
    if (index >= 0 && m_world->customers[index].tokenPolicy == TokenPolicy::NoConsent)
        return oauthError(request, unknownApplication(clientId, tenantId));
    QString objectId =
        QUuid::createUuidV5(QUuid(tenantId), clientId).toString(QUuid::WithoutBraces);
    const auto &directory = index >= 0 ? m_world->customers[index].directory : m_world->directory;
    for (const DirectoryObject &object : directory) {
        if (object.kind == "servicePrincipal"_L1
            && object.appId.compare(clientId, Qt::CaseInsensitive) == 0)
            objectId = object.id;
    }
    const Caller app{tenantId, objectId, {}, resource->audience, clientId};
    return Response::json({
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, kAccessTokenSeconds},
        {u"ext_expires_in"_s, kAccessTokenSeconds},
        {u"access_token"_s,
         QString::fromLatin1(m_tokens.issue(app, {}, request.now, request.host))},
    });
}

Response Identity::answer(const Request &request, const Grant &grant)
{
    const QStringList asked = scopesOf(grant.scope);
    const auto resource = resourceOf(asked);
    if (!resource)
        return oauthError(request, badScope(grant.scope));
    const QStringList granted = grantedScopes(*resource);
    Caller subject = caller(grant.user, grant.tenantId, resource->audience, grant.clientId);
    subject.contexts = grant.contexts;
    QStringList names; // "scp" holds the names without their resource
    for (const QString &scope : granted)
        names.append(scope.section(u'/', -1));
    QJsonObject body{
        {u"token_type"_s, u"Bearer"_s},
        {u"scope"_s, granted.join(u' ')},
        {u"expires_in"_s, kAccessTokenSeconds},
        {u"ext_expires_in"_s, kAccessTokenSeconds},
        {u"access_token"_s,
         QString::fromLatin1(m_tokens.issue(subject, names.join(u' '), request.now, request.host))},
    };
    if (asked.contains("offline_access"_L1)) {
        const QString refresh = u"1."_s + randomToken(64);
        m_refreshTokens.insert(refresh, {grant.user.id, grant.clientId, grant.scope,
                                         request.now.addDays(kRefreshDays), grant.contexts});
        body[u"refresh_token"_s] = refresh;
    }
    if (asked.contains("openid"_L1))
        body[u"id_token"_s] = QString::fromLatin1(idToken(request, grant));
    if (grant.clientInfo) {
        const QJsonObject info{{u"uid"_s, grant.user.id}, {u"utid"_s, homeOf(grant.user)}};
        body[u"client_info"_s] =
            QString::fromLatin1(base64Url(QJsonDocument(info).toJson(QJsonDocument::Compact)));
    }
    return Response::json(body);
}

QByteArray Identity::idToken(const Request &request, const Grant &grant) const
{
    const qint64 now = request.now.toSecsSinceEpoch();
    const QString objectId = objectIdIn(grant.user, grant.tenantId);
    const QByteArray pair = objectId.toUtf8() + grant.clientId.toUtf8();
    QJsonObject claims{
        {u"ver"_s, u"2.0"_s},
        {u"iss"_s, u"%1/%2/v2.0"_s.arg(QString::fromLatin1(request.host), grant.tenantId)},
        {u"aud"_s, grant.clientId},
        {u"sub"_s, QString::fromLatin1(
                       base64Url(QCryptographicHash::hash(pair, QCryptographicHash::Sha256)))},
        {u"tid"_s, grant.tenantId},
        {u"oid"_s, objectId},
        {u"name"_s, grant.user.displayName},
        {u"preferred_username"_s, grant.user.userPrincipalName},
        {u"iat"_s, now},
        {u"nbf"_s, now},
        {u"exp"_s, now + kAccessTokenSeconds + 1},
    };
    if (!grant.nonce.isEmpty())
        claims[u"nonce"_s] = grant.nonce;
    return m_tokens.key().sign(claims);
}

} // namespace Pec::Simulator
