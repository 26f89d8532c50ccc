// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/oauth.h"

#include "core/strings.h"

#include <QJsonArray>

namespace Pec::Simulator {

namespace {

QString correlationId(const Request &request)
{
    const QString asked = request.queryValue(u"client-request-id"_s);
    return asked.isEmpty()
               ? QString::fromLatin1(request.headers.value("client-request-id", request.requestId))
               : asked;
}

QString timestamp(const Request &request)
{
    return request.now.toString(u"yyyy-MM-dd HH:mm:ssZ"_s);
}

} // namespace

QString oauthDescription(const Request &request, const OAuthError &error)
{
    return u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5"_s.arg(
        QString::number(error.number), error.text, QString::fromLatin1(request.requestId),
        correlationId(request), timestamp(request));
}

Response oauthError(const Request &request, const OAuthError &error)
{
    QJsonObject body{
        {u"error"_s, error.error},
        {u"error_description"_s, oauthDescription(request, error)},
        {u"error_codes"_s, QJsonArray{error.number}},
        {u"timestamp"_s, timestamp(request)},
        {u"trace_id"_s, QString::fromLatin1(request.requestId)},
        {u"correlation_id"_s, correlationId(request)},
        {u"error_uri"_s,
         u"%1/error?code=%2"_s.arg(QString::fromLatin1(request.host)).arg(error.number)},
    };
    if (!error.suberror.isEmpty())
        body[u"suberror"_s] = error.suberror;
    if (!error.claims.isEmpty())
        body[u"claims"_s] = error.claims;
    return Response::json(body, error.status);
}

OAuthError missingParameter(const QString &name)
{
    return {u"invalid_request"_s, 900144,
            u"The request body must contain the following parameter: '%1'."_s.arg(name)};
}

OAuthError unknownTenant(const QString &name)
{
    return {
        u"invalid_tenant"_s, 90002,
        u"Tenant '%1' not found. Check to make sure you have the correct tenant ID and are signing "
        "into the correct cloud."_s.arg(name)};
}

OAuthError unknownApplication(const QString &clientId, const QString &directory)
{
    return {u"unauthorized_client"_s, 700016,
            u"Application with identifier '%1' was not found in the directory '%2'."_s.arg(
                clientId, directory)};
}

OAuthError blockedByPolicy()
{
    return {u"invalid_grant"_s,
            53003,
            u"Access has been blocked by Conditional Access policies. The access policy does not "
            "allow token issuance."_s,
            400,
            u"message_only"_s,
            {}};
}

QStringList contextsOf(const QString &claims)
{
    const QJsonValue wanted =
        QJsonDocument::fromJson(claims.toUtf8()).object()["access_token"_L1]["acrs"_L1];
    QStringList contexts;
    if (wanted["value"_L1].isString())
        contexts.append(wanted["value"_L1].toString());
    const QJsonArray several = wanted["values"_L1].toArray();
    for (const auto context : several)
        contexts.append(context.toString());
    return contexts;
}

QByteArray claimsFor(const QString &context)
{
    const QJsonObject wanted{{u"essential"_s, true}, {u"value"_s, context}};
    const QJsonObject claims{{u"access_token"_s, QJsonObject{{u"acrs"_s, wanted}}}};
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace Pec::Simulator
