// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/httpsserver.h"

#include "core/strings.h"

#include <QUrl>

// Debian's package is compiled with TLS; the header has to be read with the same setting.
#define CPPHTTPLIB_OPENSSL_SUPPORT
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#include <httplib.h>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

#include <poll.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace Pec::Simulator {

namespace {

// A connection kept alive holds a thread, also between requests, and delayed answers should
// overlap: a client with sixty-four requests under way leaves room for others.
constexpr std::size_t kThreads = 256;
constexpr int kBacklog = 256;
constexpr std::size_t kKeepAliveRequests = 1'000'000;
constexpr std::time_t kKeepAliveSeconds = 20;
constexpr std::size_t kLargestBody = std::size_t(16) << 20;
constexpr auto kLookEvery = std::chrono::milliseconds(20); // for a client that has gone
constexpr int kDrops = 20; // pieces of a body that drips

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

bool hasLeft(int socket)
{
    pollfd asked{socket, POLLRDHUP, 0};
    return ::poll(&asked, 1, 0) > 0;
}

// Connecting to no address ends a connection at once and without a farewell; a shutdown would still
// look like an orderly end.
void breakOff(int socket)
{
    const sockaddr nowhere{};
    (void)::connect(socket, &nowhere, sizeof nowhere);
}

} // namespace

void readTarget(const QByteArray &target, Request *request)
{
    const qsizetype question = target.indexOf('?');
    QByteArray path = question < 0 ? target : target.left(question);
    while (path.startsWith("//"))
        path.remove(0, 1);
    request->path = QUrl::fromPercentEncoding(path);
    if (question >= 0)
        request->query.setQuery(QString::fromLatin1(target.mid(question + 1)));
}

class HttpsServer::Private
{
public:
    Private(const Certificates &certificates, Answer answer)
        : m_server(certificates.leaf(), certificates.leafKey())
        , m_answer(std::move(answer))
    {
        m_server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
        m_server.set_tcp_nodelay(true);
        m_server.set_keep_alive_max_count(kKeepAliveRequests);
        m_server.set_keep_alive_timeout(kKeepAliveSeconds);
        m_server.set_payload_max_length(kLargestBody);
        // Without the library's own SO_REUSEPORT, which lets two servers share a port.
        m_server.set_socket_options([this](socket_t socket) {
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
            m_listener = socket;
        });
        const auto serve = [this](const httplib::Request &in, httplib::Response &out) {
            reply(in, &out);
        };
        SSL_CTX_set_app_data(m_server.ssl_context(), this);
        SSL_CTX_set_info_callback(m_server.ssl_context(), &Private::remember);
        m_server.Get(".*", serve);
        m_server.Post(".*", serve);
        m_server.Put(".*", serve);
        m_server.Patch(".*", serve);
        m_server.Delete(".*", serve);
    }

    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    ~Private()
    {
        m_server.stop();
        closeConnections();
        if (m_thread.joinable())
            m_thread.join();
    }

    bool listen(int port)
    {
        if (port == 0)
            m_port = m_server.bind_to_any_port("127.0.0.1");
        else
            m_port = m_server.bind_to_port("127.0.0.1", port) ? port : -1;
        if (m_port <= 0)
            return false;
        ::listen(m_listener, kBacklog); // the library's own backlog is five
        m_host = "https://127.0.0.1:" + QByteArray::number(m_port);
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        // stop() before the loop has begun would be lost.
        while (!m_server.is_running())
            std::this_thread::yield();
        return true;
    }

    [[nodiscard]] int port() const { return m_port; }

private:
    void reply(const httplib::Request &in, httplib::Response *out)
    {
        Request request;
        request.method = bytes(in.method);
        request.body = bytes(in.body);
        for (const auto &[name, value] : in.headers)
            request.headers.insert(bytes(name).toLower(), bytes(value));
        // Not sent by the client: the library adds what it knows of the connection.
        for (const char *added : {"remote_addr", "remote_port", "local_addr", "local_port"})
            request.headers.remove(added);
        request.host = hostOf(request);
        const QByteArray target = bytes(in.target);
        readTarget(target, &request);
        send(m_answer(std::move(request), target), SSL_get_fd(in.ssl), out);
    }

    void send(const Response &response, int socket, httplib::Response *out)
    {
        out->status = response.status;
        std::string type = "application/octet-stream";
        for (const auto &[name, value] : response.headers) {
            if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
                type = value.toStdString();
            else
                out->set_header(name.toStdString(), value.toStdString());
        }
        switch (response.delivery.kind) {
        case Delivery::Kind::Whole:
            pause(socket, response.delivery.time);
            if (!response.body.isEmpty())
                out->set_content(response.body.constData(), std::size_t(response.body.size()),
                                 type);
            break;
        case Delivery::Kind::Drip:
            drip(response, socket, type, out);
            break;
        case Delivery::Kind::Truncate:
            cut(response, type, out);
            break;
        case Delivery::Kind::Hang:
            pause(socket, response.delivery.time);
            [[fallthrough]];
        case Delivery::Kind::Reset:
            breakOff(socket);
            cut(response, type, out);
            break;
        }
    }

    void drip(const Response &response, int socket, const std::string &type, httplib::Response *out)
    {
        if (response.body.isEmpty())
            return;
        const QByteArray body = response.body;
        const std::size_t piece = std::size_t(body.size()) / kDrops + 1;
        const auto time =
            response.delivery.time * int(piece) / std::max(int(piece), int(body.size()));
        const auto next = [this, body, socket, piece, time](std::size_t offset, std::size_t length,
                                                            httplib::DataSink &sink) {
            return pause(socket, time)
                   && sink.write(body.constData() + offset, std::min(piece, length));
        };
        out->set_content_provider(std::size_t(body.size()), type, next);
    }

    // The library closes the connection of a provider that gives up.
    static void cut(const Response &response, const std::string &type, httplib::Response *out)
    {
        const QByteArray half = response.sentBody();
        const auto next = [half](std::size_t offset, std::size_t, httplib::DataSink &sink) {
            if (offset == 0 && !half.isEmpty())
                return sink.write(half.constData(), std::size_t(half.size()));
            return false;
        };
        out->set_content_provider(std::max<std::size_t>(1, std::size_t(response.body.size())), type,
                                  next);
    }

    // Whether the whole time has passed: the client may leave or the server stop before.
    bool pause(int socket, std::chrono::milliseconds time)
    {
        const auto end = std::chrono::steady_clock::now() + time;
        while (std::chrono::steady_clock::now() < end) {
            std::unique_lock lock(m_mutex);
            if (m_stops.wait_until(lock,
                                   std::min(end, std::chrono::steady_clock::now() + kLookEvery),
                                   [this] { return m_stopping; })
                || hasLeft(socket))
                return false;
        }
        return true;
    }

    // Links lead back to the name the client used, as far as the certificate knows it.
    QByteArray hostOf(const Request &request) const
    {
        const QByteArray asked = request.headers.value("host").toLower();
        const QByteArray named = "localhost:" + QByteArray::number(m_port);
        return asked == named ? "https://" + named : m_host;
    }

    // Called by OpenSSL as a handshake begins: the one place that sees a connection before, and
    // also without, a request.
    static void remember(const SSL *ssl, int where, int)
    {
        if ((where & SSL_CB_HANDSHAKE_START) == 0)
            return;
        auto *self = static_cast<Private *>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
        const std::lock_guard lock(self->m_mutex);
        self->m_sockets.insert(SSL_get_fd(ssl));
        if (self->m_stopping)
            self->close(SSL_get_fd(ssl));
    }

    // The library leaves kept-alive connections open until they time out.
    void closeConnections()
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_stops.notify_all();
        for (const int socket : m_sockets)
            close(socket);
    }

    // A number may have passed to another file meanwhile, so only a socket on this server's port is
    // shut down.
    void close(int socket) const
    {
        sockaddr_in local{};
        socklen_t size = sizeof local;
        auto *address = reinterpret_cast<sockaddr *>(&local);
        if (getsockname(socket, address, &size) == 0 && local.sin_family == AF_INET
            && ntohs(local.sin_port) == m_port)
            ::shutdown(socket, SHUT_RDWR);
    }

    httplib::SSLServer m_server;
    Answer m_answer;
    std::thread m_thread;
    socket_t m_listener = INVALID_SOCKET;
    int m_port = -1;
    QByteArray m_host;
    std::mutex m_mutex;
    std::condition_variable m_stops;
    std::set<int> m_sockets;
    bool m_stopping = false;
};

HttpsServer::HttpsServer(std::unique_ptr<Private> impl)
    : d(std::move(impl))
{}

HttpsServer::~HttpsServer() = default;

int HttpsServer::port() const { return d->port(); }

Result<std::unique_ptr<HttpsServer>> HttpsServer::start(const Certificates &certificates, int port,
                                                        Answer answer)
{
    auto made = std::make_unique<Private>(certificates, std::move(answer));
    if (!made->listen(port))
        return failure(ErrorCode::BadInput, u"The port %1 cannot be listened on"_s.arg(port),
                       u"127.0.0.1"_s);
    return std::unique_ptr<HttpsServer>(new HttpsServer(std::move(made)));
}

} // namespace Pec::Simulator
