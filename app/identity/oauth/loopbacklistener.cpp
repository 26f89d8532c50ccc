// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/loopbacklistener.h"

#include "core/strings.h"
#include "identity/oauth/oautherror.h"
#include "identity/oauth/pkce.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace Pec {

namespace {

constexpr int kMaxConnections = 16; // a browser opens a few, also for the page's icon

QByteArray pageHtml(const LoopbackListener::Page &page)
{
    static const QString kTemplate = uR"(<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>%1</title><style>
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; display: grid; place-items: center; min-height: 90vh; margin: 0 }
main { max-width: 32em; padding: 2em; text-align: center }
h1 { font-size: 1.4em; font-weight: 600 }
</style></head><body><main><h1>%1</h1><p>%2</p></main></body></html>
)"_s;
    return kTemplate.arg(page.title.toHtmlEscaped(), page.text.toHtmlEscaped()).toUtf8();
}

QByteArray response(int status, const QByteArray &type, const QByteArray &body)
{
    const QByteArray reason = status == 200 ? "OK" : status == 404 ? "Not Found" : "Bad Request";
    // The address holds a code, so nothing may keep it or pass it on.
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\nContent-Type: " + type
           + "; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
             "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
             "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
           + body;
}

} // namespace

Result<std::unique_ptr<LoopbackListener>> LoopbackListener::create(Page page, QByteArray state,
                                                                   const Clock &clock)
{
    std::unique_ptr<LoopbackListener> listener(
        new LoopbackListener(std::move(page), std::move(state), clock));
    if (!listener->m_server->listen(QHostAddress::LocalHost, 0))
        return failure(ErrorCode::SignInFailed, u"cannot listen on the loopback address: "_s
                                                    + listener->m_server->errorString());
    listener->m_port = listener->m_server->serverPort();
    // Best effort: without IPv6, or with the port taken there, browsers fall back to 127.0.0.1.
    listener->m_server6->listen(QHostAddress::LocalHostIPv6, listener->m_port);
    return listener;
}

LoopbackListener::LoopbackListener(Page page, QByteArray state, const Clock &clock)
    : m_page(std::move(page))
    , m_state(std::move(state))
    , m_clock(clock)
    , m_server(new QTcpServer(this))
    , m_server6(new QTcpServer(this))
    , m_code(std::make_shared<Pending<QByteArray>>())
{
    serve(m_server);
    serve(m_server6);
}

LoopbackListener::~LoopbackListener() = default;

QString LoopbackListener::redirectUri() const
{
    return u"http://localhost:"_s + QString::number(m_port);
}

FutureResult<QByteArray> LoopbackListener::code(std::stop_token stop)
{
    m_clock.after(kLongestWait, this, [this] {
        finish(failure(ErrorCode::Timeout, u"the browser did not come back with an answer"_s));
    });
    m_onStop = callOnStop(std::move(stop), this,
                          [this] { finish(failure(ErrorCode::Cancelled, u"cancelled"_s)); });
    return m_code->future();
}

void LoopbackListener::serve(QTcpServer *server)
{
    server->setMaxPendingConnections(kMaxConnections);
    connect(server, &QTcpServer::newConnection, this, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection())
            accept(socket);
    });
}

//! Any program of this machine may connect: none may hold the door for long.
void LoopbackListener::accept(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_connections >= kMaxConnections) {
        socket->abort();
        return;
    }
    ++m_connections;
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    socket->setReadBufferSize(kMaxLoopbackRequestBytes + 1);
    m_clock.after(kLongestRequest, socket, [socket] { socket->abort(); });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
}

void LoopbackListener::read(QTcpSocket *socket)
{
    const LoopbackRequest request =
        readLoopbackRequest(socket->peek(kMaxLoopbackRequestBytes + 1), m_port);
    switch (request.kind) {
    case LoopbackRequest::Kind::Incomplete:
        return;
    case LoopbackRequest::Kind::Malformed:
        answer(socket, 400);
        return;
    case LoopbackRequest::Kind::NotOurs:
        answer(socket, 404);
        return;
    case LoopbackRequest::Kind::Answer:
        take(socket, request);
        return;
    }
}

void LoopbackListener::answer(QTcpSocket *socket, int status)
{
    socket->readAll();
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->write(status == 404 ? response(404, "text/plain", "Not found\n")
                                : response(status, "text/html", pageHtml(m_page)));
    // Handed to the system at once, since this object may be gone in a moment.
    socket->flush();
    socket->disconnectFromHost();
}

void LoopbackListener::take(QTcpSocket *socket, const LoopbackRequest &request)
{
    if (m_code->isFinished()) {
        answer(socket, 404);
        return;
    }
    const bool rightState = equalInConstantTime(request.state, m_state);
    answer(socket, rightState ? 200 : 400);
    if (!rightState) {
        finish(failure(ErrorCode::SignInFailed, u"an answer came with a wrong state"_s));
    } else if (!request.error.isEmpty()) {
        Error error;
        error.code = ErrorCode::SignInFailed;
        error.serviceCode = safeOAuthCode(QString::fromLatin1(request.error));
        error.detail = u"the sign-in page answered with an error "_s
                       + safeOAuthCode(QString::fromLatin1(request.suberror));
        finish(failure(error));
    } else {
        finish(request.code);
    }
}

void LoopbackListener::finish(Result<QByteArray> result)
{
    m_server->close();
    m_server6->close();
    const auto code = m_code; // the continuation may delete this object
    code->finish(std::move(result));
}

} // namespace Pec
