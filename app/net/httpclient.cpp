// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"
#include "net/transporterror.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSslCertificate>

#include <algorithm>

#include <openssl/crypto.h>

namespace Pec {

namespace {

using namespace std::chrono_literals;

//! Qt's network thread counts as ended before OpenSSL has freed what it keeps for that thread. To
//! take OpenSSL down at exit meanwhile is a race, so the process ends without. Has to be the first
//! word to OpenSSL, therefore before main().
[[maybe_unused]] const bool kOpenSslStays =
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

constexpr qint64 kMaxCaFileBytes = qint64(16) * 1024 * 1024; // a whole system's store has 0.2 MB
constexpr std::chrono::milliseconds kFirstBackoff(800);
constexpr std::chrono::milliseconds kLongestBackoff(30'000);

//! Doubles with each try and varies by a half, so that many clients do not come back at once.
std::chrono::milliseconds backoff(int tryNumber)
{
    const auto base = std::min(kFirstBackoff * (1 << std::min(tryNumber - 1, 10)), kLongestBackoff);
    const int percent = QRandomGenerator::global()->bounded(75, 126);
    return base * percent / 100;
}

bool isRetriedStatus(int status)
{
    return status == 408 || status == 429 || status == 500 || status == 502 || status == 503
           || status == 504;
}

} // namespace

struct HttpClient::Job
{
    HttpRequest request;
    QPromise<Result<HttpReply>> promise;
    QNetworkReply *reply = nullptr;
    int tries = 0;
    QDateTime sentAt;
    QuotaUse use; //!< of this try, where it is noted
    bool tooLarge = false;
    bool done = false;
    QList<QSslError> refused; //!< what is wrong with the certificate
    //! Runs on whichever thread asks to stop, so it only posts to the client's thread.
    std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;
};

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

Result<std::unique_ptr<HttpClient>> HttpClient::create(Options options, const Clock &clock)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    RevocationLists revoked;
    if (!options.caFile.isEmpty()) {
        QFile file(options.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Tls,
                           u"cannot read the certificate authority file: "_s + file.errorString(),
                           options.caFile);
        const QByteArray pem = file.read(kMaxCaFileBytes);
        const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
        if (certificates.isEmpty())
            return failure(ErrorCode::Tls,
                           u"no PEM certificate in the certificate authority file"_s,
                           options.caFile);
        tls.setCaCertificates(certificates);
        revoked = RevocationLists::fromPem(pem, certificates);
    }
    return std::unique_ptr<HttpClient>(
        new HttpClient(std::move(options), tls, std::move(revoked), clock));
}

HttpClient::HttpClient(Options options, const QSslConfiguration &tls, RevocationLists revoked,
                       const Clock &clock)
    : m_options(std::move(options))
    , m_tls(tls)
    , m_revoked(std::move(revoked))
    , m_clock(clock)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    keepQuotas(m_options.keepQuotas);
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &HttpClient::pump);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(int(m_options.timeout.count()));
    setProxy(m_options.proxy);
}

void HttpClient::setProxy(const ProxyAddress &proxy)
{
    m_network->setProxyFactory(new ProxyChoice(proxy)); // which the network then owns
}

HttpClient::~HttpClient()
{
    // Whoever still waits gets an answer: the client is gone, so the request is off.
    const std::unique_ptr<QNetworkAccessManager> network = std::move(m_network);
    for (const auto jobs = std::exchange(m_jobs, {}); const auto &job : jobs) {
        job->reply = nullptr; // ends with the network, without a signal
        finish(job, failure(ErrorCode::Cancelled, u"the HTTP client was closed"_s));
    }
}

FutureResult<HttpReply> HttpClient::send(HttpRequest request, std::stop_token stop)
{
    if (request.url.scheme() != "https"_L1 || request.url.host().isEmpty())
        return readyFuture<HttpReply>(
            failure(ErrorCode::BadUrl, u"only https addresses are asked"_s, request.url.host()));
    if (stop.stop_requested() || !m_network)
        return readyFuture<HttpReply>(failure(ErrorCode::Cancelled, u"cancelled"_s));
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->promise.start();
    FutureResult<HttpReply> future = job->promise.future();
    const std::weak_ptr<Job> weak = job;
    job->onStop = std::make_unique<std::stop_callback<std::function<void()>>>(
        std::move(stop), std::function<void()>([this, weak] {
            QMetaObject::invokeMethod(
                this,
                [this, weak] {
                    if (const auto stopped = weak.lock())
                        finish(stopped, failure(ErrorCode::Cancelled, u"cancelled"_s));
                },
                Qt::QueuedConnection);
        }));
    m_jobs.insert(job);
    enqueue(job);
    pump();
    return future;
}

//! Behind those that are as urgent; one that is sent again goes before them.
void HttpClient::enqueue(const JobPointer &job)
{
    const auto urgency = job->request.urgency;
    const bool again = job->tries > 0;
    const auto place = std::find_if(m_queue.begin(), m_queue.end(), [&](const JobPointer &queued) {
        return again ? queued->request.urgency >= urgency : queued->request.urgency > urgency;
    });
    m_queue.insert(place, job);
}

void HttpClient::keepQuotas(bool keep)
{
    // On a clock that stands still no window ever passes.
    m_keepsQuotas = keep && m_clock.realDuration(1h) > 0ms;
}

void HttpClient::setPaused(bool paused)
{
    m_paused = paused;
    pump();
}

//! Zero: it may go. Nothing: some answer has to come first.
std::optional<std::chrono::milliseconds> HttpClient::waitOf(const Job &job)
{
    if (m_inFlightByHost.value(job.request.url.host()) >= m_options.maxPerHost)
        return std::nullopt;
    return m_keepsQuotas ? m_quotas.waitFor(job.request, m_clock.now()) : 0ms;
}

void HttpClient::pump()
{
    if (m_paused)
        return;
    std::optional<std::chrono::milliseconds> soonest;
    JobPointer first; // of those that wait
    QList<JobPointer> going;
    std::erase_if(m_queue, [&](const JobPointer &job) {
        if (job->done)
            return true;
        const auto wait = m_inFlight < m_options.maxInFlight ? waitOf(*job) : std::nullopt;
        if (wait && *wait <= 0ms) {
            takePlace(*job);
            going.append(job);
            return true;
        }
        if (wait && (!soonest || *wait < *soonest)) {
            soonest = wait;
            first = job;
        }
        return false;
    });
    for (const JobPointer &job : std::as_const(going))
        noteAndStart(job);
    if (soonest)
        wakeAfter(*soonest);
    // While others are under way nothing stands still.
    if (soonest && m_inFlight == 0)
        tellWaiting(*first, *soonest);
}

void HttpClient::takePlace(const Job &job)
{
    ++m_inFlight;
    ++m_inFlightByHost[job.request.url.host()];
    if (m_keepsQuotas)
        m_quotas.sent(job.request);
}

void HttpClient::leavePlace(const Job &job)
{
    --m_inFlight;
    --m_inFlightByHost[job.request.url.host()];
}

bool HttpClient::isNoted(const Job &job) const
{
    return m_keepsQuotas && m_options.noteUse && countsForLaterRuns(job.request);
}

void HttpClient::noteAndStart(const JobPointer &job)
{
    if (!isNoted(*job))
        return start(job);
    job->use = {qint64(QRandomGenerator::global()->generate64() >> 1),
                job->request.tenant,
                job->request.scope,
                job->request.units,
                m_clock.now(),
                {}};
    whenFinished(m_options.noteUse(job->use), this, [this, job](const Result<Done> &) {
        if (!job->done)
            return start(job);
        // Cancelled meanwhile. What is noted counts.
        leavePlace(*job);
        noteQuotas(*job, nullptr, std::nullopt);
        pump();
    });
}

void HttpClient::wakeAfter(std::chrono::milliseconds wait)
{
    m_wake.start(std::max(m_clock.realDuration(wait), 1ms));
}

void HttpClient::tellWaiting(const Job &job, std::chrono::milliseconds wait)
{
    const QDateTime now = m_clock.now();
    const QDateTime until = now.addMSecs(wait.count());
    if (m_toldUntil.isValid() && std::abs(m_toldUntil.msecsTo(until)) < 1000)
        return;
    m_toldUntil = until;
    const QDateTime paused = m_quotas.pausedUntil(job.request);
    Q_EMIT waiting(
        {job.request.api, job.request.url.host(), until, paused.isValid() && paused > now});
}

void HttpClient::start(const std::shared_ptr<Job> &job)
{
    ++m_sent;
    ++job->tries;
    job->sentAt = m_clock.now();
    QNetworkRequest request{job->request.url};
    request.setSslConfiguration(m_tls);
    request.setRawHeader("User-Agent", m_options.userAgent);
    for (const auto &[name, value] : job->request.headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply =
        m_network->sendCustomRequest(request, job->request.method, job->request.body);
    job->reply = reply;
    Q_EMIT sent(job->request.api);
    connect(reply, &QNetworkReply::sslErrors, this,
            [job](const QList<QSslError> &errors) { job->refused = errors; });
    // Nothing is sent to the server before this returns.
    connect(reply, &QNetworkReply::encrypted, this, [this, job, reply] {
        const auto chain = reply->sslConfiguration().peerCertificateChain();
        if (!m_revoked.revoke(chain))
            return;
        job->refused = {QSslError(QSslError::CertificateRevoked, chain.value(0))};
        reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this,
            [job, reply](qint64 received, qint64 total) {
                if (received > job->request.maxBytes || total > job->request.maxBytes) {
                    job->tooLarge = true;
                    reply->abort();
                }
            });
    connect(reply, &QNetworkReply::finished, this, [this, job, reply] { onFinished(job, reply); });
}

void HttpClient::onFinished(const std::shared_ptr<Job> &job, QNetworkReply *reply)
{
    reply->deleteLater();
    job->reply = nullptr;
    leavePlace(*job);
    const QNetworkReply::NetworkError networkError = reply->error();
    HttpReply answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.url = job->request.url;
    answer.sentAt = job->sentAt;
    answer.receivedAt = m_clock.now();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    // An error without a status is the network's; with one the status tells, unless the body broke
    // off.
    const bool broken =
        networkError != QNetworkReply::NoError
        && (answer.status == 0 || networkError == QNetworkReply::RemoteHostClosedError
            || networkError == QNetworkReply::OperationCanceledError
            || networkError == QNetworkReply::TimeoutError
            || networkError == QNetworkReply::UnknownNetworkError);
    const auto asked = broken ? std::nullopt : retryAfter(answer, answer.receivedAt);
    noteQuotas(*job, broken ? nullptr : &answer, asked);
    const QString host = job->request.url.host();
    if (job->done)
        pump();
    else if (job->tooLarge)
        finish(job, failure(ErrorCode::TooLarge, u"the answer is longer than the bound"_s, host));
    else if (broken)
        takeBroken(job, networkError, reply->errorString());
    else {
        answer.body = reply->readAll();
        takeAnswer(job, std::move(answer), asked);
    }
}

void HttpClient::noteQuotas(const Job &job, const HttpReply *answer,
                            std::optional<std::chrono::milliseconds> asked)
{
    if (!m_keepsQuotas)
        return;
    const bool refused = answer && (answer->status == 429 || answer->status == 503);
    // A refusal without a time is left alone for as long as the try after it waits.
    const auto wait = refused ? std::optional(asked.value_or(backoff(job.tries))) : std::nullopt;
    const QDateTime now = m_clock.now();
    m_quotas.answered(job.request, answer, wait, now);
    if (isNoted(job)) {
        QuotaUse use = job.use;
        use.answeredAt = now;
        (void)m_options.noteUse(use);
    }
}

bool HttpClient::mayRetry(const Job &job) const
{
    return job.request.retry && job.tries < m_options.maxTries;
}

void HttpClient::takeBroken(const JobPointer &job, int networkError, const QString &errorText)
{
    const Error error = transportError(QNetworkReply::NetworkError(networkError), errorText,
                                       job->refused, job->request.url.host());
    // A proxy that wants another password does so at each try.
    if (mayRetry(*job) && error.code == ErrorCode::NoNetwork && error.serviceCode.isEmpty()) {
        retryLater(job, backoff(job->tries));
        return;
    }
    qCWarning(logNet).noquote() << logLine(error);
    finish(job, failure(error));
}

void HttpClient::takeAnswer(const JobPointer &job, HttpReply answer,
                            std::optional<std::chrono::milliseconds> asked)
{
    // Progress is told only now and then, so a short burst may arrive unseen.
    if (answer.body.size() > job->request.maxBytes) {
        finish(job, failure(ErrorCode::TooLarge, u"the answer is longer than the bound"_s,
                            job->request.url.host()));
        return;
    }
    if (isRetriedStatus(answer.status) && mayRetry(*job)
        && (!asked || *asked <= m_options.maxWait)) {
        retryLater(job, asked.value_or(backoff(job->tries)));
        return;
    }
    finish(job, std::move(answer));
}

void HttpClient::retryLater(const std::shared_ptr<Job> &job, std::chrono::milliseconds wait)
{
    qCInfo(logNet) << "try" << job->tries << "of" << job->request.url.host() << "again in"
                   << wait.count() << "ms";
    Q_EMIT waiting(
        {job->request.api, job->request.url.host(), m_clock.now().addMSecs(wait.count()), true});
    m_clock.after(wait, this, [this, job] {
        if (job->done)
            return;
        enqueue(job);
        pump();
    });
    pump();
}

void HttpClient::finish(const std::shared_ptr<Job> &job, Result<HttpReply> result)
{
    if (std::exchange(job->done, true))
        return;
    m_jobs.remove(job);
    job->onStop.reset(); // whoever stops later must not reach a client that is gone
    if (job->reply)
        job->reply->abort();
    job->promise.addResult(std::move(result));
    job->promise.finish();
    if (m_network)
        pump();
}

} // namespace Pec
