// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeauthority.h"

#include "core/strings.h"
#include "identity/oauth/pkce.h"

#include <QUrlQuery>
#include <QUuid>

namespace Pec {

FakeAuthority::FakeAuthority(FakeClock &clock)
    : m_clock(clock)
{
    static const auto theSigner =
        std::make_shared<const RsaSigner>(u"key-1"_s); // takes long to make
    signer = theSigner;
    m_server.setHandler([this](const ServedRequest &request) { return serve(request); });
}

Profile FakeAuthority::profile() const
{
    Profile profile;
    profile.name = u"Alpenwolke"_s;
    profile.tenant = kTenant;
    profile.clientId = kClientId;
    profile.authority = m_server.url();
    profile.caFile = m_server.caFile();
    profile.arm = m_server.url();
    return profile;
}

std::unique_ptr<HttpClient> FakeAuthority::httpClient() const
{
    HttpClient::Options options;
    options.caFile = m_server.caFile();
    options.maxTries = 1;
    return std::move(*HttpClient::create(options, m_clock));
}

QString FakeAuthority::codeFor(const QUrl &signInAddress)
{
    const QUrlQuery query(signInAddress);
    m_nonce = query.queryItemValue(u"nonce"_s);
    m_challenge = query.queryItemValue(u"code_challenge"_s);
    m_code = u"code-"_s + QUuid::createUuid().toString(QUuid::Id128);
    return m_code;
}

QByteArray FakeAuthority::newRefreshToken()
{
    m_refreshToken = u"rt-%1-%2"_s.arg(++m_issued).arg(QUuid::createUuid().toString(QUuid::Id128));
    return m_refreshToken.toLatin1();
}

qsizetype FakeAuthority::refreshes() const
{
    const auto requests = m_server.requestsTo(u"/token"_s);
    return std::count_if(requests.begin(), requests.end(), [](const ServedRequest &request) {
        return request.field(u"grant_type"_s) == "refresh_token"_L1;
    });
}

ServedReply FakeAuthority::error(const QString &error, const QString &suberror,
                                 const QString &claims, int status)
{
    QJsonObject body{{u"error"_s, error},
                     {u"error_description"_s, u"AADSTS50000: words for a person"_s},
                     {u"error_codes"_s, QJsonArray{50000}},
                     {u"correlation_id"_s, u"5a5f9d3e-0000-4000-8000-00000000c0de"_s}};
    if (!suberror.isEmpty())
        body[u"suberror"_s] = suberror;
    if (!claims.isEmpty())
        body[u"claims"_s] = claims;
    return ServedReply::json(body, status);
}

ServedReply FakeAuthority::serve(const ServedRequest &request)
{
    if (intercept) {
        if (const auto reply = intercept(request))
            return *reply;
    }
    const QString tenant = request.path.section(u'/', 1, 1);
    if (request.path.endsWith("/openid-configuration"_L1))
        return discovery(tenant);
    if (request.path.endsWith("/keys"_L1))
        return ServedReply::json({{u"keys"_s, keys.isEmpty() ? QJsonArray{signer->jwk()} : keys}});
    if (request.path.endsWith("/devicecode"_L1))
        return deviceCode();
    if (request.path.endsWith("/token"_L1))
        return token(request);
    return {404, {}, {}};
}

ServedReply FakeAuthority::discovery(const QString &tenant) const
{
    const QString base = m_server.url().toString() + u'/' + tenant;
    QJsonObject document{
        {u"issuer"_s, QString(base + u"/v2.0"_s)},
        {u"authorization_endpoint"_s, QString(base + u"/oauth2/v2.0/authorize"_s)},
        {u"token_endpoint"_s, QString(base + u"/oauth2/v2.0/token"_s)},
        {u"device_authorization_endpoint"_s, QString(base + u"/oauth2/v2.0/devicecode"_s)},
        {u"jwks_uri"_s, QString(base + u"/discovery/v2.0/keys"_s)},
    };
    if (bendDiscovery)
        bendDiscovery(document);
    return ServedReply::json(document);
}

ServedReply FakeAuthority::token(const ServedRequest &request)
{
    const QString tenant = request.path.section(u'/', 1, 1);
    const QString type = request.field(u"grant_type"_s);
    const QString scope = request.field(u"scope"_s);
    if (request.field(u"client_id"_s) != kClientId)
        return error(u"unauthorized_client"_s);
    if (type == "authorization_code"_L1) {
        const bool good =
            !m_code.isEmpty() && request.field(u"code"_s) == m_code
            && QString::fromLatin1(pkceChallenge(request.field(u"code_verifier"_s).toLatin1()))
                   == m_challenge;
        m_code.clear();
        return good ? grant(tenant, scope) : error(u"invalid_grant"_s);
    }
    if (type == "refresh_token"_L1)
        return request.field(u"refresh_token"_s) == m_refreshToken
                   ? grant(tenant, scope)
                   : error(u"invalid_grant"_s, u"bad_token"_s);
    if (type == "urn:ietf:params:oauth:grant-type:device_code"_L1) {
        if (!devicePolls.isEmpty())
            return error(devicePolls.takeFirst());
        return grant(tenant, u"openid"_s);
    }
    return error(u"unsupported_grant_type"_s);
}

ServedReply FakeAuthority::deviceCode() const
{
    return ServedReply::json({{u"device_code"_s, u"secret-device-code"_s},
                              {u"user_code"_s, u"K7QX2M9"_s},
                              {u"verification_uri"_s, u"https://signin.example/device"_s},
                              {u"message"_s, u"Type the code."_s},
                              {u"interval"_s, 5},
                              {u"expires_in"_s, 900}});
}

ServedReply FakeAuthority::grant(const QString &tenant, const QString &scope)
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QJsonObject claims{
        {u"iss"_s, QString(m_server.url().toString() + u'/' + tenant + u"/v2.0"_s)},
        {u"aud"_s, kClientId},
        {u"tid"_s, tenant},
        {u"oid"_s, tenant == kTenant ? kUser : QString(u"guest-in-"_s + tenant)},
        {u"preferred_username"_s, u"admin@alpenwolke.example"_s},
        {u"iat"_s, now},
        {u"nbf"_s, now},
        {u"exp"_s, now + 3600},
    };
    if (!m_nonce.isEmpty())
        claims[u"nonce"_s] = m_nonce;
    if (bendClaims)
        bendClaims(claims);
    (void)newRefreshToken();
    QJsonObject answer{
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, 3600},
        {u"scope"_s, scope},
        {u"access_token"_s, u"at-%1-%2"_s.arg(m_issued).arg(tenant.left(8))},
        {u"refresh_token"_s, m_refreshToken},
        {u"id_token"_s, QString::fromLatin1(sign ? sign(*signer, claims) : signer->sign(claims))},
    };
    if (bendAnswer)
        bendAnswer(answer);
    return ServedReply::json(answer);
}

} // namespace Pec
