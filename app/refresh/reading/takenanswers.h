// SPDX-License-Identifier: GPL-3.0-or-later
//! The answers of the services, kept while a refresh runs, so that one that was broken off is taken
//! up where it was instead of asking everything again.
//!
//!   begin() -> when the refresh began, this one or the one taken up
//!   sendOrTake() for each request: an answer kept, or the sender's, which is kept
#pragma once

#include "core/async.h"
#include "domain/ids.h"
#include "net/paging.h"

#include <QDateTime>
#include <QHash>

namespace Pec {

//! Where answers of one profile are kept. A store that cannot be written ends the refresh before
//! anything is asked.
struct RefreshJournal
{
    //! When the refresh that left answers began, or \a now when there is none or it is begun
    //! \a anew, which forgets them.
    std::function<FutureResult<QDateTime>(const QDateTime &now, bool anew)> begin;
    std::function<FutureResult<std::optional<HttpReply>>(const QByteArray &key)> find;
    std::function<void(const QByteArray &key, const HttpReply &reply)> keep;
};

class TakenAnswers : public QObject
{
public:
    using AreSameDays = std::function<bool(const QDateTime &, const QDateTime &)>;
    //! Told of each request before it is sent or its kept answer is given.
    struct Told
    {
        std::function<void()> taken;
        std::function<void(const HttpRequest &)> sent;
    };

    explicit TakenAnswers(RefreshJournal journal);

    //! Takes up what is kept while it is young and about the same days as now; begins anew else.
    [[nodiscard]] FutureResult<QDateTime> begin(const QDateTime &now, bool anew,
                                                const AreSameDays &areSameDays);
    [[nodiscard]] FutureResult<HttpReply> sendOrTake(const TenantId &tenant, const Sender &sender,
                                                     HttpRequest request, std::stop_token stop,
                                                     const Told &told);
    //! Forgets all answers when \a error says that one of them cannot be right. Which one is not
    //! known here; that costs requests only where this refresh is broken off as well.
    void forgetUnusable(const Error &error);
    //! Of the kept answers taken for a tenant; invalid: none was.
    [[nodiscard]] QDateTime oldestOf(const TenantId &tenant) const
    {
        return m_oldest.value(tenant);
    }

private:
    RefreshJournal m_journal;
    QDateTime m_startedAt; //!< invalid before the journal has begun
    bool m_takes = false;
    QHash<TenantId, QDateTime> m_oldest;
};

} // namespace Pec
