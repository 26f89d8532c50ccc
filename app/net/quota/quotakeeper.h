// SPDX-License-Identifier: GPL-3.0-or-later
//! Says when a request may be sent so that no quota is ever broken and nothing goes to a scope that
//! a service asked to leave alone. Knows the documented limits and learns from every answer.
//!
//!   waitFor(request) -> zero? sent(request) -> answered(request, reply) -> ...
//!
//! Pure but for its own state; the caller says what time it is. One for all of a user's requests.
#pragma once

#include "net/httprequest.h"
#include "net/quota/claims.h"

#include <QHash>

namespace Pec {

//! What is left of one limit, for display.
struct QuotaLeft
{
    Api api = Api::Other;
    int left = 0;
    int limit = 0;
    std::chrono::milliseconds span{0};
};

//! A request as another run of the program has to know it: what its claims are made of, and when.
struct QuotaUse
{
    qint64 id = 0; //!< told apart from those of every other run
    QString tenant;
    QString scope;
    int units = 1;
    QDateTime sentAt; //!< UTC
    QDateTime answeredAt; //!< UTC; invalid: no answer was there yet
};

class QuotaKeeper
{
public:
    //! How long the request has to wait: zero when it may be sent; nothing when that depends on
    //! answers still to come.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitFor(const HttpRequest &request,
                                                                   const QDateTime &now);
    void sent(const HttpRequest &request);
    //! \a reply is null for a request that broke. \a wait: how long the reply asks to wait, with
    //! 429 and 503 only.
    void answered(const HttpRequest &request, const HttpReply *reply,
                  std::optional<std::chrono::milliseconds> wait, const QDateTime &now);
    //! A request of an earlier run of the program, so that two runs keep one quota.
    void remember(const HttpRequest &request, const QDateTime &answeredAt);
    //! The same for a cost query that was noted; without an answer it may have been counted until
    //! just now.
    void remember(const QuotaUse &use, const QDateTime &now);

    //! Until when the service or scope of a request is to be left alone; invalid: it is not.
    [[nodiscard]] QDateTime pausedUntil(const HttpRequest &request) const;
    //! The scarcest quota of cost queries, which is what a refresh waits for.
    [[nodiscard]] std::optional<QuotaLeft> costQueriesLeft(const QDateTime &now);

private:
    struct Pause
    {
        QDateTime from;
        QDateTime until;
    };

    [[nodiscard]] Gauge &gauge(const Claim &claim);
    void learn(const HttpRequest &request, const HttpReply &reply, const QDateTime &now);
    void learnLeft(const QString &key, int left, const HttpReply &reply, const QDateTime &now);
    void keepPausesShort(const HttpRequest &request, const QDateTime &now);
    void pause(const HttpRequest &request, const HttpReply &reply, std::chrono::milliseconds wait,
               const QDateTime &now);

    QHash<QString, Gauge> m_gauges;
    QHash<QString, Pause> m_paused;
};

} // namespace Pec
