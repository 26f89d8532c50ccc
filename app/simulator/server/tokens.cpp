// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/tokens.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QStringList>

namespace Pec::Simulator {

QString armAudience() { return u"https://management.azure.com"_s; }

QString graphAudience() { return u"https://graph.microsoft.com"_s; }

QString partnerCenterAudience() { return u"https://api.partnercenter.microsoft.com"_s; }

bool isOpenIdScope(const QString &scope)
{
    static const QStringList names{u"openid"_s, u"profile"_s, u"offline_access"_s, u"email"_s};
    return names.contains(scope, Qt::CaseInsensitive);
}

QString audienceOfScope(const QString &scope)
{
    // A scope without a resource is one of Microsoft Graph's.
    if (!scope.contains("://"_L1))
        return graphAudience();
    for (const QString &audience : {armAudience(), graphAudience(), partnerCenterAudience()}) {
        if (scope.startsWith(audience + u'/', Qt::CaseInsensitive))
            return audience;
    }
    // The older name of Azure Resource Manager, still asked for by many tools.
    return scope.startsWith("https://management.core.windows.net/"_L1) ? armAudience() : QString();
}

QByteArray Tokens::issue(const Caller &caller, const QString &scopes, const QDateTime &now,
                         const QByteArray &host) const
{
    const qint64 issued = now.toSecsSinceEpoch();
    QJsonObject claims{
        {u"aud"_s, caller.audience},
        {u"iss"_s, u"%1/%2/"_s.arg(QString::fromLatin1(host), caller.tenantId)},
        {u"iat"_s, issued},
        {u"nbf"_s, issued},
        {u"exp"_s, issued + kAccessTokenSeconds},
        {u"appid"_s, caller.appId},
        {u"oid"_s, caller.objectId},
        {u"tid"_s, caller.tenantId},
        {u"ver"_s, u"1.0"_s},
        {u"uti"_s, QString::fromLatin1(newGuid())},
    };
    if (caller.userPrincipalName.isEmpty()) {
        claims[u"idtyp"_s] = u"app"_s;
    } else {
        claims[u"idtyp"_s] = u"user"_s;
        claims[u"upn"_s] = caller.userPrincipalName;
        claims[u"scp"_s] = scopes;
    }
    if (!caller.contexts.isEmpty())
        claims[u"acrs"_s] = QJsonArray::fromStringList(caller.contexts);
    return m_key.sign(claims);
}

TokenReading Tokens::read(const QByteArray &token, const QDateTime &now) const
{
    const auto claims = m_key.verify(token);
    // An id token is signed by the same key but says no application; it opens no service.
    if (!claims || !claims->contains("appid"_L1))
        return {};
    TokenReading reading;
    reading.caller = {(*claims)["tid"_L1].toString(), (*claims)["oid"_L1].toString(),
                      (*claims)["upn"_L1].toString(), (*claims)["aud"_L1].toString(),
                      (*claims)["appid"_L1].toString()};
    const QJsonArray contexts = (*claims)["acrs"_L1].toArray();
    for (const auto context : contexts)
        reading.caller.contexts.append(context.toString());
    reading.expiry = QDateTime::fromSecsSinceEpoch((*claims)["exp"_L1].toInteger(), Qt::UTC);
    reading.state =
        reading.expiry > now ? TokenReading::State::Valid : TokenReading::State::Expired;
    return reading;
}

} // namespace Pec::Simulator
