// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/servicereply.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pec {

namespace {

ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 429:
        return ErrorCode::Throttled;
    default:
        return status >= 500 ? ErrorCode::ServiceFailure : ErrorCode::HttpStatus;
    }
}

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(qint64(value.toDouble())) : value.toString();
}

//! A message of a service may quote what was sent; only its head is kept, on one line.
QString shortened(QString message)
{
    message = message.simplified();
    return message.size() > 400 ? QString(message.left(400) + u"..."_s) : message;
}

tl::unexpected<Error> badAnswer(const HttpReply &reply, const QString &detail)
{
    Error error;
    error.code = ErrorCode::BadAnswer;
    error.detail = detail;
    error.httpStatus = reply.status;
    error.requestId = requestId(reply);
    error.subject = reply.url.host();
    return failure(std::move(error));
}

bool looksLikeMarkup(const HttpReply &reply)
{
    const QByteArray type = reply.header("content-type").toLower();
    return type.contains("html") || type.contains("xml") || reply.body.trimmed().startsWith('<');
}

} // namespace

QString requestId(const HttpReply &reply)
{
    for (const char *name :
         {"x-ms-request-id", "request-id", "x-ms-correlation-request-id", "ms-requestid"}) {
        const QByteArray value = reply.header(name);
        if (!value.isEmpty())
            return QString::fromLatin1(value);
    }
    return {};
}

Error serviceError(const HttpReply &reply)
{
    Error error;
    error.code = codeOf(reply.status);
    error.httpStatus = reply.status;
    error.requestId = requestId(reply);
    error.subject = reply.url.host();
    error.retryAfter = retryAfter(reply, QDateTime::currentDateTimeUtc());
    if (looksLikeMarkup(reply)) {
        error.detail = u"the answer is a web page, as a proxy or a gateway sends it"_s;
        return error;
    }
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    const QJsonObject inner = object.value("error"_L1).toObject();
    const QJsonObject source = inner.isEmpty() ? object : inner;
    error.serviceCode =
        text(source.value(source.contains("code"_L1) ? "code"_L1 : "statusCode"_L1));
    error.detail = shortened(
        source.value(source.contains("message"_L1) ? "message"_L1 : "description"_L1).toString());
    const QJsonObject graph = inner.value("innerError"_L1).toObject();
    if (error.requestId.isEmpty())
        error.requestId = graph.value("request-id"_L1).toString();
    return error;
}

Result<QJsonObject> jsonObject(const HttpReply &reply)
{
    if (!reply.isSuccess())
        return failure(serviceError(reply));
    if (reply.status == 204
        || (reply.status == 200 && reply.body.isEmpty() && reply.header("content-length") == "0"))
        return QJsonObject();
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &parse);
    if (document.isObject())
        return document.object();
    auto error = badAnswer(reply, parse.error == QJsonParseError::NoError
                                      ? u"the answer is not a JSON object"_s
                                      : parse.errorString());
    if (looksLikeMarkup(reply))
        error.value().code = ErrorCode::NotJson;
    return error;
}

Result<QList<QJsonObject>> listOf(const HttpReply &reply, const QJsonObject &answer,
                                  QLatin1StringView member, QLatin1StringView id)
{
    if (!answer.value(member).isArray())
        return badAnswer(reply, u"an answer without the list \""_s + member + u'"');
    QList<QJsonObject> items;
    for (const QJsonArray values = answer.value(member).toArray(); const auto value : values) {
        if (value[id].toString().isEmpty())
            return badAnswer(reply, u"entry %1 of \"%2\" has no \"%3\""_s.arg(
                                        QString::number(items.size()), member, id));
        items.append(value.toObject());
    }
    return items;
}

Result<QString> linkOf(const HttpReply &reply, const QJsonObject &answer, QLatin1StringView member)
{
    const QJsonValue link = answer.value(member);
    if (!link.isString() && !link.isNull() && !link.isUndefined())
        return badAnswer(reply, u'"' + member + u"\" is not a text"_s);
    return link.toString();
}

} // namespace Pec
