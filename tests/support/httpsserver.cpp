// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpsserver.h"

#include "core/strings.h"

#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <algorithm>

namespace Pec {

QString ServedRequest::field(const QString &name) const
{
    return QUrlQuery(QString::fromUtf8(body)).queryItemValue(name, QUrl::FullyDecoded);
}

ServedReply ServedReply::json(const QJsonObject &object, int status)
{
    return {status,
            {{"Content-Type", "application/json; charset=utf-8"}},
            QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpsServer::HttpsServer()
    : m_certificate(makeThrowAwayCertificate())
    , m_server(std::make_unique<QSslServer>())
{
    if (!m_caFile.open() || m_caFile.write(m_certificate.pem) < 0)
        qFatal("cannot write the certificate file");
    m_caFile.close();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_certificate.certificate);
    tls.setPrivateKey(m_certificate.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server->setSslConfiguration(tls);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
            read(socket);
        }
    });
}

HttpsServer::~HttpsServer()
{
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        disconnect(socket, nullptr, this, nullptr);
}

QUrl HttpsServer::url(const QString &host) const
{
    return QUrl(u"https://%1:%2"_s.arg(host).arg(m_server->serverPort()));
}

QList<ServedRequest> HttpsServer::requestsTo(const QString &pathEnd) const
{
    QList<ServedRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
                 [&](const ServedRequest &request) { return request.path.endsWith(pathEnd); });
    return found;
}

void HttpsServer::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ServedRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
    }
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    const QUrl url(QString::fromUtf8(words.value(1)));
    request.method = words.first();
    request.path = url.path();
    request.query = QUrlQuery(url);
    m_requests.append(request);

    const ServedReply reply = m_handler ? m_handler(request) : ServedReply{404, {}, {}};
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status)
                       + " Status\r\nContent-Length: " + QByteArray::number(reply.body.size())
                       + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    socket->write(bytes + "\r\n" + reply.body);
}

} // namespace Pec
