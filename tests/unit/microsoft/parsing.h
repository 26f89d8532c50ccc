// SPDX-License-Identifier: GPL-3.0-or-later
//! What the tests of the service clients share: fixtures, replies by hand, a sender that answers
//! from a list, and the check that a broken-off answer is never read as a shorter list.
#pragma once

#include "core/strings.h"
#include "net/paging.h"
#include "support/awaited.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec::Testing {

inline QByteArray fixture(const QString &path)
{
    QFile file(Testing::dataFile(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qPrintable(file.fileName()));
    return file.readAll();
}

inline HttpRequest requestTo(const QString &url, const QByteArray &method = "GET",
                             const QByteArray &body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(url);
    request.body = body;
    return request;
}

inline HttpReply replyWith(const QByteArray &body, int status = 200)
{
    return {status,
            {{"content-type", "application/json"}, {"x-ms-request-id", "req-1"}},
            body,
            QUrl(u"https://service.example/x"_s)};
}

//! The fixture with one member of an entry taken out (\a value undefined) or replaced.
inline QByteArray withMember(const QByteArray &json, const QString &list, int entry,
                             const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    QJsonArray items = object[list].toArray();
    QJsonObject item = items[entry].toObject();
    if (value.isUndefined())
        item.remove(member);
    else
        item[member] = value;
    items[entry] = item;
    object[list] = items;
    return QJsonDocument(object).toJson();
}

//! The fixture with a member of its outermost object replaced or, for undefined, taken out.
inline QByteArray withRoot(const QByteArray &json, const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    if (value.isUndefined())
        object.remove(member);
    else
        object[member] = value;
    return QJsonDocument(object).toJson();
}

//! Cuts \a json at every 50th byte and near its end. \a count tells how many entries a parser read,
//! nothing for an error. True when no cut gave another count than the whole.
inline bool isNeverShorter(const QByteArray &json,
                           const std::function<std::optional<qsizetype>(const QByteArray &)> &count)
{
    const auto whole = count(json);
    if (!whole)
        return false;
    QList<qsizetype> cuts;
    for (qsizetype at = 0; at < json.size(); at += 50)
        cuts.append(at);
    for (qsizetype back = 1; back <= 12; ++back)
        cuts.append(json.size() - back);
    for (const qsizetype cut : cuts) {
        const auto read = count(json.left(cut));
        if (read && *read != *whole) {
            qWarning("cut at %lld: %lld entries instead of %lld", cut, *read, *whole);
            return false;
        }
    }
    return true;
}

//! Answers in order and remembers what was asked.
struct Answers
{
    QList<HttpReply> replies;
    QList<HttpRequest> asked;

    [[nodiscard]] Service service(QObject *context)
    {
        const Sender sender = [this](const HttpRequest &request, const std::stop_token &) {
            asked.append(request);
            if (replies.isEmpty())
                return readyFuture<HttpReply>(failure(ErrorCode::Internal, u"nothing left"_s));
            HttpReply reply = replies.takeFirst();
            reply.url = request.url;
            return readyFuture<HttpReply>(reply);
        };
        return {context, sender, QUrl(u"https://service.example"_s), {}};
    }
};

inline QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace Pec::Testing
