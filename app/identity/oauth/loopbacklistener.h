// SPDX-License-Identifier: GPL-3.0-or-later
//! The end of a browser sign-in: a tiny HTTP server on this machine's loopback only, that takes one
//! answer with the right state, shows a closing page and is gone.
//!
//!   create -> redirectUri() into the sign-in address -> code(stop) -> code | SignInFailed (wrong
//!   state, or the user or the service said no) | Timeout after two minutes | Cancelled
#pragma once

#include "core/async.h"
#include "core/clock.h"
#include "core/result.h"
#include "identity/oauth/loopbackrequest.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QTcpServer;
class QTcpSocket;

namespace Pec {

class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    struct Page
    {
        QString title; //!< plain text; escaped here
        QString text;
    };

    static constexpr std::chrono::minutes kLongestWait{2};
    static constexpr std::chrono::seconds kLongestRequest{10}; //!< from connecting to its end

    //! Listens from now on. Fails with SignInFailed when no port is to be had.
    [[nodiscard]] static Result<std::unique_ptr<LoopbackListener>>
    create(Page page, QByteArray state, const Clock &clock);
    ~LoopbackListener() override;

    //! "http://localhost:PORT", without a path: Entra ignores the port of a registered
    //! http://localhost, but not the path.
    [[nodiscard]] QString redirectUri() const;

    //! Call once.
    [[nodiscard]] FutureResult<QByteArray> code(std::stop_token stop);

private:
    LoopbackListener(Page page, QByteArray state, const Clock &clock);
    void serve(QTcpServer *server);
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status);
    void take(QTcpSocket *socket, const LoopbackRequest &request);
    void finish(Result<QByteArray> result);

    Page m_page;
    QByteArray m_state;
    const Clock &m_clock;
    quint16 m_port = 0; // the redirect address names it after the servers have closed
    QTcpServer *m_server = nullptr;
    QTcpServer *m_server6 = nullptr; // a browser may resolve localhost to ::1
    int m_connections = 0;
    SharedPending<QByteArray> m_code;
    std::unique_ptr<StopCallback> m_onStop;
};

} // namespace Pec
