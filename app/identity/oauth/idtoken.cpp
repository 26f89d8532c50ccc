// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/idtoken.h"

#include "core/strings.h"
#include "identity/oauth/base64url.h"
#include "identity/oauth/pkce.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Pec {

namespace {

struct Parts
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedText;
    QByteArray signature;
};

tl::unexpected<Error> refused(const QString &why)
{
    return failure(ErrorCode::SignInFailed, u"the id token "_s + why);
}

std::optional<QJsonObject> jsonPart(const QByteArray &part)
{
    const auto bytes = fromBase64Url(part);
    const QJsonDocument document = QJsonDocument::fromJson(bytes.value_or(QByteArray()));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Result<Parts> partsOf(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return refused(u"has not three parts"_s);
    const auto header = jsonPart(parts[0]);
    const auto claims = jsonPart(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !claims || !signature)
        return refused(u"cannot be read"_s);
    // Crit lists extensions that must be understood; we understand none (RFC 7515 section 4.1.11).
    if (header->contains("crit"_L1))
        return refused(u"has unknown critical headers"_s);
    if ((*header)["alg"_L1].toString() != "RS256"_L1)
        return refused(u"is not signed with RS256"_s);
    return Parts{*header, *claims, parts[0] + '.' + parts[1], *signature};
}

QString filledIn(QString issuer, const QString &tenant)
{
    return issuer.replace(u"{tenantid}"_s, tenant, Qt::CaseInsensitive);
}

std::optional<QDateTime> instant(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims[name];
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1e11)
        return {};
    return QDateTime::fromSecsSinceEpoch(qint64(value.toDouble()), Qt::UTC);
}

Result<Done> checkTimes(const QJsonObject &claims, const QDateTime &now)
{
    const qint64 skew = std::chrono::duration_cast<std::chrono::seconds>(kIdTokenClockSkew).count();
    const auto expires = instant(claims, "exp"_L1);
    const auto issued = instant(claims, "iat"_L1);
    const auto notBefore = claims.contains("nbf"_L1) ? instant(claims, "nbf"_L1) : issued;
    if (!expires || !issued || !notBefore)
        return refused(u"lacks its times"_s);
    if (now >= expires->addSecs(skew))
        return refused(u"has expired"_s);
    if (now < notBefore->addSecs(-skew) || now < issued->addSecs(-skew))
        return refused(u"is not valid yet"_s);
    return Done{};
}

Result<Done> checkIssuer(const QString &issuer, const QString &expected, const QString &tenant)
{
    static const QRegularExpression guid(
        u"^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"_s);
    if (!guid.match(tenant).hasMatch())
        return refused(u"names no tenant"_s);
    if (expected.isEmpty() || issuer != filledIn(expected, tenant))
        return refused(u"is of another issuer"_s);
    // A fixed issuer is that of one tenant; tid must be the same one.
    if (!issuer.contains(u'/' + tenant + u'/'))
        return refused(u"is of another tenant than its issuer"_s);
    return Done{};
}

Result<Account> checkClaims(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    const QString tenant = claims["tid"_L1].toString();
    if (const auto ok = checkIssuer(claims["iss"_L1].toString(), expected.issuer, tenant); !ok)
        return failure(ok.error());
    const QString audience = claims["aud"_L1].toString();
    if (audience.isEmpty() || audience.compare(expected.clientId, Qt::CaseInsensitive) != 0)
        return refused(u"is for another application"_s);
    if (expected.nonce
        && (expected.nonce->isEmpty()
            || !equalInConstantTime(claims["nonce"_L1].toString().toUtf8(), *expected.nonce)))
        return refused(u"belongs to another sign-in"_s);
    if (const auto ok = checkTimes(claims, expected.now); !ok)
        return failure(ok.error());
    Account account{TenantId(tenant), PrincipalId(claims["oid"_L1].toString()),
                    claims["preferred_username"_L1].toString()};
    if (account.objectId.isEmpty())
        return refused(u"names no user"_s);
    if (expected.tenant && account.tenant != *expected.tenant)
        return refused(u"is of another tenant"_s);
    if (account.userName.isEmpty())
        account.userName = claims["name"_L1].toString();
    return account;
}

} // namespace

Result<QString> idTokenKeyId(const QByteArray &token)
{
    return partsOf(token).map([](const Parts &parts) { return parts.header["kid"_L1].toString(); });
}

Result<Account> verifyIdToken(const QByteArray &token, const QList<SigningKey> &keys,
                              const IdTokenExpectation &expected)
{
    const auto parts = partsOf(token);
    if (!parts)
        return failure(parts.error());
    const QString keyId = parts->header["kid"_L1].toString();
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&keyId](const SigningKey &one) { return one.id == keyId; });
    if (keyId.isEmpty() || key == keys.end())
        return refused(u"is signed with an unknown key"_s);
    if (!isSignedBy(*key, parts->signedText, parts->signature))
        return refused(u"has a wrong signature"_s);
    const QString tenant = parts->claims["tid"_L1].toString();
    if (!key->issuer.isEmpty()
        && filledIn(key->issuer, tenant) != parts->claims["iss"_L1].toString())
        return refused(u"is signed with a key of another issuer"_s);
    return checkClaims(parts->claims, expected);
}

Result<Account> readIdToken(const QByteArray &token, const IdTokenExpectation &expected)
{
    const auto parts = partsOf(token);
    if (!parts)
        return failure(parts.error());
    return checkClaims(parts->claims, expected);
}

} // namespace Pec
