// SPDX-License-Identifier: GPL-3.0-or-later
//! A strict HTTPS server on 127.0.0.1: it answers the requests of a script in their order and
//! complains of every one that is not as written there. Real sockets, real TLS.
//!
//!   FakeHttpsServer server;
//!   server.expect({.path = "/list"}, {.body = "[]"});
//!   ... send to server.url("/list") ...
//!   QCOMPARE(server.complaints(), QStringList());   // nothing unexpected, nothing left
#pragma once

#include "support/certificateauthority.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTemporaryFile>
#include <QUrl>

#include <deque>
#include <memory>
#include <optional>
#include <utility>

class QSslServer;
class QSslSocket;

namespace Pec::Testing {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

struct ExpectedRequest
{
    QByteArray method = "GET";
    QByteArray path = {}; //!< with the query; empty: any
    HeaderList headers = {}; //!< must be there with exactly these values
    std::optional<QByteArray> body = std::nullopt; //!< nothing: any
};

struct ScriptedReply
{
    enum class Fault {
        None,
        Hang, //!< takes the request and stays silent until releaseHanging()
        CloseAtOnce, //!< closes without a byte
        CutBody, //!< promises the whole body, sends half of it, closes
        ShortLength, //!< promises less than it sends
    };

    int status = 200;
    HeaderList headers = {}; //!< added to Content-Length
    QByteArray body = "{}";
    bool chunked = false; //!< no Content-Length, the body in chunks
    Fault fault = Fault::None;
};

struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    HeaderList headers; //!< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

class FakeHttpsServer : public QObject
{
    Q_OBJECT

public:
    explicit FakeHttpsServer(const CertificateWish &wish = {});
    ~FakeHttpsServer() override;

    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    //! PEM file of the authority that signed this server's certificate.
    [[nodiscard]] QString caFile() const { return m_caFile.fileName(); }

    //! Of that authority, PEM; says that this server's certificate was taken back.
    [[nodiscard]] QByteArray revocationList() const { return m_revocationList; }

    void expect(ExpectedRequest request, ScriptedReply reply = {});
    //! Answers what hangs as the script says, without the fault.
    void releaseHanging();

    //! Requests that were not as expected, and expected ones that did not come.
    [[nodiscard]] QStringList complaints() const;
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype hanging() const { return m_hanging.size(); }

private:
    struct Connection;
    void accept(QSslSocket *socket);
    void readFrom(const std::shared_ptr<Connection> &connection);
    void answer(const std::shared_ptr<Connection> &connection, const SeenRequest &request);
    static void send(QSslSocket *socket, const ScriptedReply &reply);

    std::unique_ptr<QSslServer> m_server;
    QTemporaryFile m_caFile;
    QByteArray m_revocationList;
    std::deque<std::pair<ExpectedRequest, ScriptedReply>> m_script;
    QList<SeenRequest> m_requests;
    QStringList m_complaints;
    QList<std::pair<QSslSocket *, ScriptedReply>> m_hanging;
};

} // namespace Pec::Testing
