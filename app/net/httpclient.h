// SPDX-License-Identifier: GPL-3.0-or-later
//! One request in, one reply or an error out: bounded parallelism, quotas kept before they break,
//! retries with jitter, every kind of Retry-After (the largest wins), bounded size, HTTPS only, no
//! redirect followed.
//!
//!   send() -> waits for a place in flight and for its quota, the most urgent first
//!          -> QNetworkAccessManager -> reply
//!             429/503/5xx/broken connection and tries left? -> waits (Retry-After or backoff) ->
//!             again
//!
//! A reply is a value whatever its status, also the one that the last try still got: the caller's
//! parser knows what a 404 means, and a 429 keeps its body and its Retry-After.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/proxychoice.h"
#include "net/quota/quotakeeper.h"
#include "net/revocationlists.h"

#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <stop_token>

class QNetworkAccessManager;
class QNetworkReply;

namespace Pec {

//! Why nothing is sent just now.
struct HttpWait
{
    Api api = Api::Other;
    QString host;
    QDateTime until; //!< UTC, by the client's clock
    bool asked = false; //!< the service asked for it; otherwise its quota is used up
};

class HttpClient : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        //! PEM; empty: the system's certificate store. Revocation lists in it are obeyed.
        QString caFile = {};
        ProxyAddress proxy = {};
        int maxInFlight = 12;
        //! Qt opens no more connections to a host, and what waits inside Qt could no longer be held
        //! back when the service asks for a pause.
        int maxPerHost = 6;
        bool keepQuotas = true; //!< false for an embedded cloud that has none
        int maxTries = 4; //!< of one request, the first included
        std::chrono::milliseconds timeout{100'000}; //!< without a byte moved
        std::chrono::milliseconds maxWait{
            std::chrono::minutes(15)}; //!< a reply that asks for more is handed up at once
        QByteArray userAgent = {};
        //! Told of each try of a request that counts for later runs of the program: before it is
        //! sent, which waits for the future so that a run that is killed has noted it, and again
        //! with the time of its answer. It is sent even if it could not be noted.
        std::function<FutureResult<Done>(const QuotaUse &)> noteUse = {};
    };

    //! Fails with Tls when the CA file cannot be read. \a clock must outlive the client.
    [[nodiscard]] static Result<std::unique_ptr<HttpClient>> create(Options options,
                                                                    const Clock &clock);
    ~HttpClient() override;

    //! Never throws, always finishes: a reply, or NoNetwork, Timeout, Tls, BadUrl, TooLarge,
    //! Cancelled (also when the client goes away). Call and consume on the client's thread.
    [[nodiscard]] FutureResult<HttpReply> send(HttpRequest request, std::stop_token stop);

    [[nodiscard]] qint64 requestsSent() const { return m_sent; } //!< retries included

    //! Of what is sent from now on.
    void setProxy(const ProxyAddress &proxy);

    //! Nothing new is sent while paused; what is under way ends.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }

    //! Whether requests wait for their quota; only before the first one is sent.
    void keepQuotas(bool keep);
    [[nodiscard]] QuotaKeeper &quotas() { return m_quotas; }

Q_SIGNALS:
    //! Told when requests begin to wait for something else than a place, and when that changes.
    void waiting(const Pec::HttpWait &wait);
    void sent(Pec::Api api);

private:
    HttpClient(Options options, const QSslConfiguration &tls, RevocationLists revoked,
               const Clock &clock);

    struct Job;
    using JobPointer = std::shared_ptr<Job>;
    void enqueue(const JobPointer &job);
    void pump();
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitOf(const Job &job);
    void wakeAfter(std::chrono::milliseconds wait);
    void tellWaiting(const Job &job, std::chrono::milliseconds wait);
    void takePlace(const Job &job);
    void leavePlace(const Job &job);
    void noteAndStart(const JobPointer &job);
    [[nodiscard]] bool isNoted(const Job &job) const;
    void start(const std::shared_ptr<Job> &job);
    void onFinished(const std::shared_ptr<Job> &job, QNetworkReply *reply);
    void noteQuotas(const Job &job, const HttpReply *answer,
                    std::optional<std::chrono::milliseconds> asked);
    [[nodiscard]] bool mayRetry(const Job &job) const;
    void takeBroken(const JobPointer &job, int networkError, const QString &errorText);
    void takeAnswer(const JobPointer &job, HttpReply answer,
                    std::optional<std::chrono::milliseconds> asked);
    void retryLater(const std::shared_ptr<Job> &job, std::chrono::milliseconds wait);
    void finish(const std::shared_ptr<Job> &job, Result<HttpReply> result);

    Options m_options;
    QSslConfiguration m_tls;
    RevocationLists m_revoked;
    const Clock &m_clock;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QSet<std::shared_ptr<Job>> m_jobs; //!< all that still owe an answer
    std::deque<std::shared_ptr<Job>> m_queue; //!< the most urgent first, then the oldest
    QHash<QString, int> m_inFlightByHost;
    int m_inFlight = 0;
    qint64 m_sent = 0;
    bool m_keepsQuotas = true;
    QuotaKeeper m_quotas;
    QTimer m_wake; //!< when the first of those that wait may go
    QDateTime m_toldUntil; //!< of the last wait that was told
    bool m_paused = false;
};

//! The largest wait that any header of a reply asks for: Retry-After (seconds or date),
//! retry-after-ms, x-ms-retry-after-ms, x-ms-ratelimit-*-retry-after, x-ms-user-quota-resets-after.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply,
                                                                  const QDateTime &now);

} // namespace Pec
