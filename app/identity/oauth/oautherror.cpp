// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/oautherror.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace Pec {

namespace {

struct Refusal
{
    QString error;
    QString suberror;
    bool hasClaims = false;

    [[nodiscard]] bool says(QLatin1StringView code) const
    {
        return error == code || suberror == code;
    }
};

ErrorCode signInCode(const Refusal &refusal)
{
    return refusal.says("unauthorized_client"_L1) || refusal.says("consent_required"_L1)
               ? ErrorCode::TenantRefused
               : ErrorCode::SignInFailed;
}

ErrorCode homeTenantCode(const Refusal &refusal)
{
    if (refusal.hasClaims || refusal.says("invalid_grant"_L1)
        || refusal.says("interaction_required"_L1) || refusal.says("login_required"_L1)
        || refusal.says("consent_required"_L1))
        return ErrorCode::SignInNeeded;
    if (refusal.says("unauthorized_client"_L1) || refusal.says("access_denied"_L1)
        || refusal.says("invalid_resource"_L1))
        return ErrorCode::TenantRefused;
    return ErrorCode::SignInFailed;
}

// The refresh token works at home, so a plain refusal is that tenant's. It is the user's turn only
// where a suberror of the identity platform says that he can do something about it.
ErrorCode otherTenantCode(const Refusal &refusal)
{
    if (refusal.says("consent_required"_L1) || refusal.says("message_only"_L1)
        || refusal.says("access_denied"_L1) || refusal.says("unauthorized_client"_L1))
        return ErrorCode::TenantRefused;
    if (refusal.hasClaims || refusal.says("interaction_required"_L1)
        || refusal.says("login_required"_L1) || refusal.says("basic_action"_L1)
        || refusal.says("additional_action"_L1) || refusal.says("bad_token"_L1)
        || refusal.says("token_expired"_L1))
        return ErrorCode::SignInNeeded;
    return ErrorCode::TenantRefused;
}

ErrorCode codeOf(const Refusal &refusal, TokenPurpose purpose)
{
    if (refusal.says("temporarily_unavailable"_L1) || refusal.says("server_error"_L1))
        return ErrorCode::ServiceFailure;
    switch (purpose) {
    case TokenPurpose::SignIn:
        return signInCode(refusal);
    case TokenPurpose::HomeTenant:
        return homeTenantCode(refusal);
    case TokenPurpose::OtherTenant:
        return otherTenantCode(refusal);
    }
    return ErrorCode::SignInFailed;
}

QString numbersOf(const QJsonObject &body)
{
    QStringList numbers;
    for (const QJsonArray codes = body["error_codes"_L1].toArray(); const auto code : codes)
        numbers.append(QString::number(code.toInteger()));
    return numbers.join(u", "_s);
}

QString safeId(const QString &text)
{
    static const QRegularExpression shape(u"^[0-9A-Fa-f-]{1,64}$"_s);
    return shape.match(text).hasMatch() ? text : QString();
}

} // namespace

QString safeOAuthCode(const QString &text)
{
    static const QRegularExpression shape(u"^[a-z_]{1,48}$"_s);
    if (text.isEmpty() || shape.match(text).hasMatch())
        return text;
    return u"unreadable"_s;
}

Error oauthError(const HttpReply &reply, TokenPurpose purpose, const QDateTime &now)
{
    Error error;
    error.httpStatus = reply.status;
    error.subject = reply.url.host();
    error.retryAfter = retryAfter(reply, now);
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    const QJsonObject body = document.object();
    Refusal refusal;
    refusal.error = safeOAuthCode(body["error"_L1].toString());
    refusal.suberror = safeOAuthCode(body["suberror"_L1].toString());
    const QByteArray claims = body["claims"_L1].toString().toUtf8();
    refusal.hasClaims = QJsonDocument::fromJson(claims).isObject();

    error.serviceCode = refusal.error;
    error.requestId = safeId(body["correlation_id"_L1].toString());
    if (refusal.hasClaims)
        error.claims = claims;
    error.detail = u"the token endpoint refused"_s;
    if (!refusal.suberror.isEmpty())
        error.detail += u" ("_s + refusal.suberror + u')';
    if (const QString numbers = numbersOf(body); !numbers.isEmpty())
        error.detail += u", AADSTS "_s + numbers;

    if (reply.status == 429) {
        error.code = ErrorCode::Throttled;
    } else if (reply.status >= 500) {
        error.code = ErrorCode::ServiceFailure;
    } else if (!document.isObject()) {
        error.code = reply.header("content-type").contains("json") ? ErrorCode::BadAnswer
                                                                   : ErrorCode::NotJson;
        error.detail = u"the token endpoint's answer is not a JSON object"_s;
    } else if (refusal.error.isEmpty()) {
        error.code = ErrorCode::BadAnswer;
        error.detail = u"the token endpoint's refusal names no error"_s;
    } else {
        error.code = codeOf(refusal, purpose);
    }
    return error;
}

} // namespace Pec
