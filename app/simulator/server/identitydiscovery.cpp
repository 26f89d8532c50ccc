// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "simulator/server/identity.h"

#include <QJsonArray>
#include <QUrl>

namespace Pec::Simulator {

namespace {

// The shared endpoints serve every tenant, so their issuer is a template for the client to fill in.
QString issuerOf(const QString &host, const QString &asked, const QString &tenantId)
{
    const bool shared = asked == "organizations"_L1 || asked == "common"_L1;
    return host + u'/' + (shared ? u"{tenantid}"_s : tenantId) + u"/v2.0"_s;
}

} // namespace

Response Identity::discovery(const Request &request) const
{
    const QString asked = request.argument(u"tenant"_s).toLower();
    const QString tenantId = tenantOf(asked);
    if (tenantId.isEmpty())
        return oauthError(request, unknownTenant(asked));
    const QString host = QString::fromLatin1(request.host);
    const QString issuer = issuerOf(host, asked, tenantId);
    const QString name = issuer.contains(u'{') ? asked : tenantId;
    const QString base = host + u'/' + name;
    const auto list = [](const QStringList &values) { return QJsonArray::fromStringList(values); };
    return Response::json({
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, QString(base + u"/oauth2/v2.0/authorize"_s)},
        {u"token_endpoint"_s, QString(base + u"/oauth2/v2.0/token"_s)},
        {u"device_authorization_endpoint"_s, QString(base + u"/oauth2/v2.0/devicecode"_s)},
        {u"jwks_uri"_s, QString(base + u"/discovery/v2.0/keys"_s)},
        {u"token_endpoint_auth_methods_supported"_s, list({u"client_secret_post"_s})},
        {u"response_modes_supported"_s, list({u"query"_s, u"form_post"_s})},
        {u"response_types_supported"_s, list({u"code"_s})},
        {u"subject_types_supported"_s, list({u"pairwise"_s})},
        {u"id_token_signing_alg_values_supported"_s, list({u"RS256"_s})},
        {u"code_challenge_methods_supported"_s, list({u"S256"_s})},
        {u"scopes_supported"_s, list({u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s})},
        {u"claims_supported"_s, list({u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"nonce"_s,
                                      u"preferred_username"_s, u"name"_s, u"tid"_s, u"ver"_s})},
        {u"request_uri_parameter_supported"_s, false},
        {u"tenant_region_scope"_s, u"EU"_s},
        {u"cloud_instance_name"_s, u"microsoftonline.com"_s},
        {u"msgraph_host"_s, u"graph.microsoft.com"_s},
    });
}

Response Identity::keys(const Request &request) const
{
    const QString asked = request.argument(u"tenant"_s).toLower();
    const QString tenantId = tenantOf(asked);
    if (tenantId.isEmpty())
        return oauthError(request, unknownTenant(asked));
    QJsonObject key = m_tokens.key().jwk();
    key[u"issuer"_s] = issuerOf(QString::fromLatin1(request.host), asked, tenantId);
    return Response::json({{u"keys"_s, QJsonArray{key}}});
}

Response Identity::instance(const Request &request) const
{
    const QUrl endpoint(request.queryValue(u"authorization_endpoint"_s));
    const QString tenant = endpoint.path().section(u'/', 1, 1);
    const QString self = QUrl(QString::fromLatin1(request.host)).authority();
    const QJsonObject metadata{{u"preferred_network"_s, self},
                               {u"preferred_cache"_s, self},
                               {u"aliases"_s, QJsonArray{self}}};
    return Response::json({
        {u"tenant_discovery_endpoint"_s,
         u"%1/%2/v2.0/.well-known/openid-configuration"_s.arg(
             QString::fromLatin1(request.host), tenant.isEmpty() ? u"common"_s : tenant)},
        {u"api-version"_s, u"1.1"_s},
        {u"metadata"_s, QJsonArray{metadata}},
    });
}

} // namespace Pec::Simulator
