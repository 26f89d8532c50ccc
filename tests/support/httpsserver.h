// SPDX-License-Identifier: GPL-3.0-or-later
//! A small HTTPS server on loopback for tests, in the test's own thread.
#pragma once

#include "support/throwawaycertificate.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QTemporaryFile>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>

class QSslServer;
class QTcpSocket;

namespace Pec {

struct ServedRequest
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    //! Of a form body.
    [[nodiscard]] QString field(const QString &name) const;
};

struct ServedReply
{
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] static ServedReply json(const QJsonObject &object, int status = 200);
};

class HttpsServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ServedReply(const ServedRequest &)>;

    HttpsServer();
    ~HttpsServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("localhost")) const;
    [[nodiscard]] QString caFile() const { return m_caFile.fileName(); }
    [[nodiscard]] const QList<ServedRequest> &requests() const { return m_requests; }
    //! Requests whose path ends so.
    [[nodiscard]] QList<ServedRequest> requestsTo(const QString &pathEnd) const;

private:
    void read(QTcpSocket *socket);

    ThrowAwayCertificate m_certificate;
    QTemporaryFile m_caFile;
    std::unique_ptr<QSslServer> m_server;
    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<ServedRequest> m_requests;
};

} // namespace Pec
