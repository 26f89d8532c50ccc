// SPDX-License-Identifier: GPL-3.0-or-later
//! One request in, one reply or an error out: bounded parallelism, retries with jitter, every kind
//! of Retry-After (the largest wins), bounded size, HTTPS only, no redirect followed.
//!
//!   send() -> waits for one of the places in flight -> QNetworkAccessManager -> reply
//!            429/503/5xx/broken connection and tries left? -> waits (Retry-After or backoff) ->
//!            again
//!
//! A reply is a value whatever its status, also the one that the last try still got: the caller's
//! parser knows what a 404 means, and a 429 keeps its body and its Retry-After.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QUrl>

#include <deque>
#include <memory>
#include <stop_token>
#include <utility>

class QNetworkAccessManager;
class QNetworkReply;

namespace Pec {

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url; //!< https; "http" is refused
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    //! False for what this client must not send again. Qt 6.4 itself still sends once more when a
    //! connection ends before the first byte of an answer, so such a request must be harmless when
    //! repeated, for example a PUT of an id of its own.
    bool retry = true;
    qsizetype maxBytes = qsizetype(64) * 1024 * 1024; //!< a longer answer is ErrorCode::TooLarge
};

struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;
    QUrl url; //!< of the request, to resolve and check links against

    //! Value of a header, or empty; \a name in lower case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

class HttpClient : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString caFile = {}; //!< PEM; empty: the system's certificate store
        int maxInFlight = 12;
        int maxTries = 4; //!< of one request, the first included
        std::chrono::milliseconds timeout{100'000}; //!< without a byte moved
        std::chrono::milliseconds maxWait{
            std::chrono::minutes(15)}; //!< a reply that asks for more is handed up at once
        QByteArray userAgent = {};
    };

    //! Fails with Tls when the CA file cannot be read. \a clock must outlive the client.
    [[nodiscard]] static Result<std::unique_ptr<HttpClient>> create(Options options,
                                                                    const Clock &clock);
    ~HttpClient() override;

    //! Never throws, always finishes: a reply, or NoNetwork, Timeout, Tls, BadUrl, TooLarge,
    //! Cancelled (also when the client goes away). Call and consume on the client's thread.
    [[nodiscard]] FutureResult<HttpReply> send(HttpRequest request, std::stop_token stop);

    //! Requests sent so far by host and first path segments, retries included; for the summary.
    [[nodiscard]] qint64 requestsSent() const { return m_sent; }

Q_SIGNALS:
    //! A request waits because a service asked for it.
    void waiting(const QString &host, std::chrono::milliseconds wait);
    void sent(const QUrl &url);

private:
    HttpClient(Options options, const QSslConfiguration &tls, const Clock &clock);

    struct Job;
    void pump();
    void start(const std::shared_ptr<Job> &job);
    void onFinished(const std::shared_ptr<Job> &job, QNetworkReply *reply);
    void retryLater(const std::shared_ptr<Job> &job, std::chrono::milliseconds wait);
    void finish(const std::shared_ptr<Job> &job, Result<HttpReply> result);

    Options m_options;
    QSslConfiguration m_tls;
    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QSet<std::shared_ptr<Job>> m_jobs; //!< all that still owe an answer
    std::deque<std::shared_ptr<Job>> m_queue;
    int m_inFlight = 0;
    qint64 m_sent = 0;
};

//! The largest wait that any header of a reply asks for: Retry-After (seconds or date),
//! retry-after-ms, x-ms-retry-after-ms, x-ms-ratelimit-*-retry-after, x-ms-user-quota-resets-after.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply,
                                                                  const QDateTime &now);

} // namespace Pec
