// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/loopbackrequest.h"

#include <QList>
#include <QUrl>

namespace Pec {

namespace {

using Kind = LoopbackRequest::Kind;

LoopbackRequest of(Kind kind)
{
    LoopbackRequest request;
    request.kind = kind;
    return request;
}

bool isLoopbackHost(const QList<QByteArray> &lines, quint16 port)
{
    const QByteArray suffix = ':' + QByteArray::number(port);
    QByteArray host;
    for (const QByteArray &line : lines.mid(1)) {
        if (line.toLower().startsWith("host:"))
            host = line.mid(5).trimmed().toLower();
    }
    return host == "localhost" + suffix || host == "127.0.0.1" + suffix || host == "[::1]" + suffix;
}

} // namespace

LoopbackRequest readLoopbackRequest(const QByteArray &bytes, quint16 port)
{
    if (bytes.size() > kMaxLoopbackRequestBytes)
        return of(Kind::Malformed);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return of(Kind::Incomplete);
    QList<QByteArray> lines = bytes.left(end).split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.first().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return of(Kind::Malformed);
    const QByteArray path = words[1].left(words[1].indexOf('?'));
    if (words[0] != "GET" || path != "/" || !words[1].contains('?') || !isLoopbackHost(lines, port))
        return of(Kind::NotOurs);

    LoopbackRequest request;
    const std::pair<QByteArray, QByteArray *> known[] = {{"code", &request.code},
                                                         {"error", &request.error},
                                                         {"error_subcode", &request.suberror},
                                                         {"state", &request.state}};
    for (const QByteArray &field : words[1].mid(path.size() + 1).split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            continue;
        for (const auto &[name, value] : known) {
            if (field.left(equals) != name)
                continue;
            if (!value->isEmpty())
                return of(Kind::Malformed);
            *value = QByteArray::fromPercentEncoding(field.mid(equals + 1));
        }
    }
    const bool hasCode = !request.code.isEmpty();
    const bool hasError = !request.error.isEmpty();
    if (hasCode && hasError)
        return of(Kind::Malformed);
    request.kind = hasCode || hasError ? Kind::Answer : Kind::NotOurs;
    return request;
}

} // namespace Pec
