// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secrets/keychainstore.h"

#include "core/async.h"
#include "core/strings.h"
#include "identity/oauth/pkce.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace Pec {

namespace {

constexpr std::chrono::minutes kLongestPrompt{2}; // real time: a person is asked

QString nameOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return u"no error"_s;
    case QKeychain::EntryNotFound:
        return u"no such entry"_s;
    case QKeychain::CouldNotDeleteEntry:
        return u"could not delete"_s;
    case QKeychain::AccessDeniedByUser:
        return u"denied by the user"_s;
    case QKeychain::AccessDenied:
        return u"access denied"_s;
    case QKeychain::NoBackendAvailable:
        return u"no keyring service"_s;
    case QKeychain::NotImplemented:
        return u"not implemented"_s;
    case QKeychain::OtherError:
        return u"failed"_s;
    }
    return u"failed"_s;
}

tl::unexpected<Error> unusable(const QKeychain::Job &job)
{
    return failure(ErrorCode::SecretStoreUnusable,
                   u"keyring: "_s + nameOf(job.error()) + u", "_s + job.errorString());
}

//! Runs a job of QtKeychain, which deletes itself; \a read makes the value of a success.
template <class T, class Job, class Read>
FutureResult<T> run(QObject *context, Job *job, Read read)
{
    const auto pending = std::make_shared<Pending<T>>();
    auto future = pending->future();
    QObject::connect(
        job, &QKeychain::Job::finished, context, [pending, read](QKeychain::Job *done) {
            if (done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound)
                pending->finish(read(*static_cast<Job *>(done)));
            else
                pending->finish(unusable(*done));
        });
    QTimer::singleShot(kLongestPrompt, context, [pending] {
        pending->finish(failure(ErrorCode::SecretStoreUnusable, u"keyring: no answer"_s));
    });
    job->start();
    return future;
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
{}

KeychainStore::~KeychainStore() = default;

FutureResult<Done> KeychainStore::isUsable()
{
    const auto probe = randomToken();
    if (!probe)
        return readyFuture<Done>(failure(probe.error()));
    const QString key = u"probe/"_s + QString::fromLatin1(probe->left(16));
    const auto pending = std::make_shared<Pending<Done>>();
    auto future = pending->future();
    whenFinished(write(key, *probe), this, [=, this, value = *probe](const Result<Done> &written) {
        if (!written) {
            pending->finish(failure(written.error()));
            return;
        }
        whenFinished(read(key), this, [=, this](const Result<std::optional<QByteArray>> &back) {
            const bool same = back && *back == value;
            whenFinished(remove(key), this, [pending, back, same](const Result<Done> &removed) {
                if (!back)
                    pending->finish(failure(back.error()));
                else if (!same)
                    pending->finish(failure(ErrorCode::SecretStoreUnusable,
                                            u"keyring: does not give back what was put in"_s));
                else
                    pending->finish(removed);
            });
        });
    });
    return future;
}

FutureResult<std::optional<QByteArray>> KeychainStore::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    return run<std::optional<QByteArray>>(
        this, job, [](const QKeychain::ReadPasswordJob &done) -> std::optional<QByteArray> {
            if (done.error() == QKeychain::EntryNotFound)
                return {};
            return done.binaryData();
        });
}

FutureResult<Done> KeychainStore::write(const QString &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(secret);
    return run<Done>(this, job, [](const QKeychain::Job &) { return Done{}; });
}

FutureResult<Done> KeychainStore::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    return run<Done>(this, job, [](const QKeychain::Job &) { return Done{}; });
}

} // namespace Pec
