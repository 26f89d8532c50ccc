// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/tokenanswer.h"

#include "core/strings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Pec {

namespace {

Result<QJsonObject> objectOf(const HttpReply &reply, TokenPurpose purpose, const QDateTime &now)
{
    if (!reply.isSuccess())
        return failure(oauthError(reply, purpose, now));
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (document.isObject())
        return document.object();
    return failure(reply.header("content-type").contains("json") ? ErrorCode::BadAnswer
                                                                 : ErrorCode::NotJson,
                   u"the token endpoint's answer is not a JSON object"_s, reply.url.host());
}

// Numbers come as such; older endpoints write them as text.
std::optional<qint64> secondsOf(const QJsonValue &value)
{
    bool ok = true;
    const qint64 seconds =
        value.isString() ? value.toString().toLongLong(&ok) : value.toInteger(-1);
    constexpr qint64 kLongest = 366LL * 24 * 60 * 60;
    if (!ok || seconds < 0 || seconds > kLongest)
        return {};
    return seconds;
}

//! The token goes into a header, so that it may hold visible ASCII only.
bool isHeaderSafe(const QByteArray &token)
{
    return !token.isEmpty()
           && std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

tl::unexpected<Error> badAnswer(const HttpReply &reply, const QString &what)
{
    return failure(ErrorCode::BadAnswer, u"the token endpoint's answer: "_s + what,
                   reply.url.host());
}

} // namespace

Result<TokenAnswer> parseTokenAnswer(const HttpReply &reply, TokenPurpose purpose,
                                     const QDateTime &now)
{
    const auto object = objectOf(reply, purpose, now);
    if (!object)
        return failure(object.error());
    const QJsonObject &body = *object;
    TokenAnswer answer;
    answer.accessToken = body["access_token"_L1].toString().toUtf8();
    answer.refreshToken = body["refresh_token"_L1].toString().toUtf8();
    answer.idToken = body["id_token"_L1].toString().toUtf8();
    if (!isHeaderSafe(answer.accessToken))
        return badAnswer(reply, u"no usable access token"_s);
    if (body["token_type"_L1].toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return badAnswer(reply, u"not a bearer token"_s);
    const auto seconds = secondsOf(body["expires_in"_L1]);
    if (!seconds)
        return badAnswer(reply, u"no usable expires_in"_s);
    answer.expiresAt = now.addSecs(*seconds);
    return answer;
}

Result<DeviceCode> parseDeviceCode(const HttpReply &reply, const QDateTime &now)
{
    const auto object = objectOf(reply, TokenPurpose::SignIn, now);
    if (!object)
        return failure(object.error());
    const QJsonObject &body = *object;
    DeviceCode code;
    code.deviceCode = body["device_code"_L1].toString().toUtf8();
    code.userCode = body["user_code"_L1].toString();
    code.address = QUrl(body["verification_uri"_L1].toString(), QUrl::StrictMode);
    code.message = body["message"_L1].toString();
    if (code.deviceCode.isEmpty() || code.userCode.isEmpty())
        return badAnswer(reply, u"no device code"_s);
    if (code.address.scheme() != "https"_L1 || code.address.host().isEmpty())
        return badAnswer(reply, u"no https address to type the code at"_s);
    const auto expires = secondsOf(body["expires_in"_L1]);
    if (!expires)
        return badAnswer(reply, u"no usable expires_in"_s);
    code.expiresAt = now.addSecs(*expires);
    // RFC 8628 section 3.2: five seconds when the service does not say.
    code.interval = std::chrono::seconds(
        std::clamp<qint64>(secondsOf(body["interval"_L1]).value_or(5), 1, 300));
    return code;
}

} // namespace Pec
