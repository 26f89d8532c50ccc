// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reading/takenanswers.h"

#include "core/strings.h"

#include <QCryptographicHash>

namespace Pec {

namespace {

constexpr qint64 kTakenUpSeconds = qint64(6) * 3600;

//! Whether what was answered cannot be right, so that it must not be taken up again.
bool isUnusableAnswer(ErrorCode code)
{
    return code == ErrorCode::BadAnswer || code == ErrorCode::NotJson
           || code == ErrorCode::PagingLoop || code == ErrorCode::BadUrl
           || code == ErrorCode::TooLarge;
}

//! Names an answer in the journal: whose token, what was asked, and which page of it.
QByteArray keyOf(const TenantId &tenant, const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\n"));
    };
    add(tenant.value().toUtf8());
    add(request.method);
    add(request.url.toEncoded());
    for (const auto &[name, value] : request.headers) {
        if (name.compare("MS-ContinuationToken", Qt::CaseInsensitive) == 0)
            add(value);
    }
    add(request.body);
    return hash.result();
}

} // namespace

TakenAnswers::TakenAnswers(RefreshJournal journal)
    : m_journal(std::move(journal))
{}

FutureResult<QDateTime> TakenAnswers::begin(const QDateTime &now, bool anew,
                                            const AreSameDays &areSameDays)
{
    return andThen<QDateTime>(
        m_journal.begin(now, anew), this,
        [this, now, areSameDays](const Result<QDateTime> &startedAt) -> FutureResult<QDateTime> {
            if (!startedAt)
                return readyFuture<QDateTime>(startedAt);
            const bool young = *startedAt <= now && startedAt->secsTo(now) < kTakenUpSeconds;
            if (*startedAt != now && (!young || !areSameDays(*startedAt, now)))
                return begin(now, true, areSameDays);
            m_takes = *startedAt != now;
            m_startedAt = *startedAt;
            return readyFuture<QDateTime>(startedAt);
        });
}

FutureResult<HttpReply> TakenAnswers::sendOrTake(const TenantId &tenant, const Sender &sender,
                                                 HttpRequest request, std::stop_token stop,
                                                 const Told &told)
{
    using MaybeReply = std::optional<HttpReply>;
    const QByteArray key = keyOf(tenant, request);
    const auto found = m_takes ? m_journal.find(key) : readyFuture<MaybeReply>(MaybeReply());
    return andThen<HttpReply>(
        found, this,
        [this, tenant, sender, key, told, request = std::move(request),
         stop = std::move(stop)](const Result<MaybeReply> &kept) -> FutureResult<HttpReply> {
            if (kept && *kept) {
                told.taken();
                QDateTime &oldest = m_oldest[tenant];
                if (!oldest.isValid() || (*kept)->receivedAt < oldest)
                    oldest = (*kept)->receivedAt;
                HttpReply reply = **kept;
                reply.url = request.url;
                return readyFuture<HttpReply>(std::move(reply));
            }
            told.sent(request);
            return andThen<HttpReply>(sender(request, stop), this,
                                      [this, key](const Result<HttpReply> &reply) {
                                          if (reply && reply->isSuccess())
                                              m_journal.keep(key, *reply);
                                          return reply;
                                      });
        });
}

void TakenAnswers::forgetUnusable(const Error &error)
{
    if (isUnusableAnswer(error.code) && m_startedAt.isValid())
        whenFinished(m_journal.begin(m_startedAt, true), this, [](const Result<QDateTime> &) {});
}

} // namespace Pec
