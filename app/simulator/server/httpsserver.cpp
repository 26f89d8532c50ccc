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

#include <mutex>
#include <set>
#include <thread>

namespace Pec::Simulator {

namespace {

// A connection kept alive holds a thread, and delayed answers should overlap.
constexpr std::size_t kThreads = 64;
constexpr int kBacklog = 256;
constexpr std::size_t kKeepAliveRequests = 1'000'000;
constexpr std::time_t kKeepAliveSeconds = 20;
constexpr std::size_t kLargestBody = std::size_t(16) << 20;

QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

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
    void reply(const httplib::Request &in, httplib::Response *out) const
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
        const Response response = m_answer(std::move(request), target);
        out->status = response.status;
        std::string type = "application/octet-stream";
        for (const auto &[name, value] : response.headers) {
            if (name.compare("Content-Type", Qt::CaseInsensitive) == 0)
                type = value.toStdString();
            else
                out->set_header(name.toStdString(), value.toStdString());
        }
        if (!response.body.isEmpty())
            out->set_content(response.body.constData(), std::size_t(response.body.size()), type);
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
