// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakehttpsserver.h"

#include "core/strings.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

namespace Pec::Testing {

//! What came in on one socket and is not a whole request yet.
struct FakeHttpsServer::Connection
{
    QSslSocket *socket = nullptr;
    QByteArray buffer;
};

namespace {

QByteArray headerOf(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

//! Takes one whole request out of the buffer; nothing while some of it is still on its way.
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    SeenRequest request;
    request.method = first.value(0);
    request.path = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.append({lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    const qsizetype length = headerOf(request.headers, "content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

QStringList differences(const ExpectedRequest &expected, const SeenRequest &seen)
{
    QStringList list;
    const auto compare = [&list](const char *what, const QByteArray &want, const QByteArray &got) {
        if (want != got)
            list.append(u"%1: expected \"%2\", got \"%3\""_s.arg(
                QString::fromLatin1(what), QString::fromUtf8(want), QString::fromUtf8(got)));
    };
    compare("method", expected.method, seen.method);
    if (!expected.path.isEmpty())
        compare("path", expected.path, seen.path);
    for (const auto &[name, value] : expected.headers)
        compare(name.constData(), value, seen.header(name));
    if (expected.body)
        compare("body", *expected.body, seen.body);
    return list;
}

QByteArray inChunks(const QByteArray &body)
{
    constexpr qsizetype kChunk = 4096;
    QByteArray out;
    for (qsizetype at = 0; at < body.size(); at += kChunk) {
        const QByteArray chunk = body.mid(at, kChunk);
        out += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return out + "0\r\n\r\n";
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const { return headerOf(headers, name); }

FakeHttpsServer::FakeHttpsServer(const CertificateWish &wish)
    : m_server(std::make_unique<QSslServer>())
{
    const ThrowawayCertificate made = makeCertificate(wish);
    m_revocationList = made.revocationListPem;
    if (m_caFile.open()) {
        m_caFile.write(made.authorityPem);
        m_caFile.close();
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(made.serverPem));
    tls.setPrivateKey(QSslKey(made.serverKeyPem, QSsl::Ec));
    m_server->setSslConfiguration(tls);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_server->nextPendingConnection()))
            accept(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        m_complaints.append(u"the server cannot listen: "_s + m_server->errorString());
}

FakeHttpsServer::~FakeHttpsServer()
{
    m_server.reset(); // its sockets tell of their end while the lists are still there
}

QUrl FakeHttpsServer::url(const QString &pathAndQuery) const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server->serverPort()) + pathAndQuery);
}

void FakeHttpsServer::expect(ExpectedRequest request, ScriptedReply reply)
{
    m_script.emplace_back(std::move(request), std::move(reply));
}

void FakeHttpsServer::releaseHanging()
{
    for (const auto &[socket, reply] : std::exchange(m_hanging, {}))
        send(socket, reply);
}

QStringList FakeHttpsServer::complaints() const
{
    QStringList all = m_complaints;
    for (const auto &[request, reply] : m_script)
        all.append(u"did not come: %1 %2"_s.arg(QString::fromLatin1(request.method),
                                                QString::fromLatin1(request.path)));
    return all;
}

void FakeHttpsServer::accept(QSslSocket *socket)
{
    const auto connection = std::make_shared<Connection>();
    connection->socket = socket;
    connect(socket, &QSslSocket::readyRead, this, [this, connection] { readFrom(connection); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        m_hanging.removeIf([socket](const auto &one) { return one.first == socket; });
        socket->deleteLater();
    });
    readFrom(connection); // the request may have come with the end of the handshake
}

void FakeHttpsServer::readFrom(const std::shared_ptr<Connection> &connection)
{
    connection->buffer += connection->socket->readAll();
    while (const auto request = takeRequest(connection->buffer))
        answer(connection, *request);
}

void FakeHttpsServer::answer(const std::shared_ptr<Connection> &connection,
                             const SeenRequest &request)
{
    m_requests.append(request);
    if (m_script.empty()) {
        m_complaints.append(u"not expected: %1 %2"_s.arg(QString::fromLatin1(request.method),
                                                         QString::fromLatin1(request.path)));
        send(connection->socket, {.status = 418, .fault = ScriptedReply::Fault::None});
        return;
    }
    const auto [expected, reply] = std::move(m_script.front());
    m_script.pop_front();
    m_complaints += differences(expected, request);
    if (reply.fault == ScriptedReply::Fault::Hang)
        m_hanging.append({connection->socket, reply});
    else
        send(connection->socket, reply);
}

void FakeHttpsServer::send(QSslSocket *socket, const ScriptedReply &reply)
{
    using Fault = ScriptedReply::Fault;
    if (reply.fault == Fault::CloseAtOnce) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    const qsizetype promised =
        reply.fault == Fault::ShortLength ? reply.body.size() / 2 : reply.body.size();
    if (reply.chunked)
        head += "Transfer-Encoding: chunked\r\n\r\n";
    else if (reply.status == 204)
        head += "\r\n";
    else
        head += "Content-Length: " + QByteArray::number(promised) + "\r\n\r\n";
    if (reply.status == 204) {
        socket->write(head);
        return;
    }
    QByteArray body = reply.chunked ? inChunks(reply.body) : reply.body;
    if (reply.fault == Fault::CutBody)
        body.truncate(body.size() / 2);
    socket->write(head + body);
    if (reply.fault == Fault::CutBody)
        socket->disconnectFromHost();
}

} // namespace Pec::Testing
