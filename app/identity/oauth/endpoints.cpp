// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/endpoints.h"

#include "core/strings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Pec {

namespace {

Result<QUrl> urlOf(const QUrl &authority, const QString &tenant, const QString &rest)
{
    // The tenant becomes part of a path, so nothing in it may change the path.
    static const QRegularExpression shape(u"^[A-Za-z0-9](?:[A-Za-z0-9-]|\\.(?!\\.)){0,252}$"_s);
    if (!shape.match(tenant).hasMatch())
        return failure(ErrorCode::BadInput, u"a tenant is a GUID or a domain name"_s);
    if (authority.scheme() != "https"_L1 || authority.host().isEmpty())
        return failure(ErrorCode::BadInput, u"the authority must be an https address"_s,
                       authority.host());
    QString path = authority.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(authority.host());
    url.setPort(authority.port());
    url.setPath(path + u'/' + tenant + rest);
    return url;
}

bool isOnHostOf(const QUrl &url, const QUrl &authority)
{
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty()
           && !url.host().isEmpty() && url.host() == authority.host()
           && url.port(443) == authority.port(443);
}

} // namespace

Result<QUrl> discoveryUrl(const QUrl &authority, const QString &tenant)
{
    return urlOf(authority, tenant, u"/v2.0/.well-known/openid-configuration"_s);
}

Result<QUrl> tokenUrl(const QUrl &authority, const QString &tenant)
{
    return urlOf(authority, tenant, u"/oauth2/v2.0/token"_s);
}

Result<Endpoints> parseEndpoints(const QByteArray &json, const QUrl &authority)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorCode::BadAnswer, u"the discovery document is not a JSON object"_s,
                       authority.host());
    const QJsonObject object = document.object();
    Endpoints endpoints;
    endpoints.issuer = object["issuer"_L1].toString();
    const std::pair<QLatin1StringView, QUrl *> fields[] = {
        {"authorization_endpoint"_L1, &endpoints.authorization},
        {"token_endpoint"_L1, &endpoints.token},
        {"device_authorization_endpoint"_L1, &endpoints.deviceCode},
        {"jwks_uri"_L1, &endpoints.keys},
    };
    for (const auto &[name, url] : fields) {
        const QString text = object[name].toString();
        if (text.isEmpty())
            return failure(ErrorCode::BadAnswer, u"the discovery document lacks "_s + name,
                           authority.host());
        *url = QUrl(text, QUrl::StrictMode);
        if (!isOnHostOf(*url, authority))
            return failure(ErrorCode::SignInFailed,
                           u"the discovery document names another host as "_s + name,
                           authority.host());
    }
    QString issuer = endpoints.issuer;
    issuer.remove(u"{tenantid}"_s);
    if (!isOnHostOf(QUrl(issuer, QUrl::StrictMode), authority))
        return failure(ErrorCode::SignInFailed,
                       u"the discovery document names another host as issuer"_s, authority.host());
    return endpoints;
}

} // namespace Pec
