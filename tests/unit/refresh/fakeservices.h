// SPDX-License-Identifier: GPL-3.0-or-later
//! All services of one small partner as functions: two customers, one subscription each. Answers
//! come from the event loop, as from a network, and end with Cancelled when their request is
//! stopped.
#pragma once

#include "refresh/tenantrefresh.h"

namespace Pec::Testing {

inline const TenantId kPartnerTenant(QStringLiteral("a0000000-0000-4000-8000-000000000001"));
inline const CustomerId kFirst(QStringLiteral("c0000000-0000-4000-8000-00000000000a"));
inline const CustomerId kSecond(QStringLiteral("c0000000-0000-4000-8000-00000000000b"));

class FakeServices : public QObject
{
    Q_OBJECT

public:
    FakeServices();

    [[nodiscard]] TenantRefresh::Input input();
    void setNow(const QDateTime &now) { m_clock.set(now, 0); }

    //! Replaces the answer of requests for which it returns one.
    std::function<std::optional<Result<HttpReply>>(const TenantId &, const HttpRequest &)> instead;
    //! How long an answer takes, in milliseconds.
    std::function<int(const TenantId &, const HttpRequest &)> delay;
    bool saveHangs = false;
    std::optional<Error> saveFails;

    //! The snapshot that a refresh finds stored.
    std::optional<Snapshot> before;
    //! What a refresh that was broken off left: its start, and answers by key.
    std::optional<QDateTime> brokenOffAt;
    QHash<QByteArray, HttpReply> kept;
    std::optional<Error> journalFails;

    QList<Snapshot> saved;
    QList<TenantRefresh::SaveAs> savedAs;
    QStringList asked; //!< "POST /providers/...", by tenant where it is a customer's
    bool paused = false;
    int open = 0; //!< requests without an answer so far

private:
    [[nodiscard]] Sender senderFor(const TenantId &tenant);
    [[nodiscard]] FutureResult<qint64> save(Snapshot snapshot, const TenantRefresh::SaveAs &as);
    [[nodiscard]] RefreshJournal journal();
    void forgetAnswers(); //!< as the store does when a refresh has come to its end

    ScaledClock m_clock; //!< stands still
    QPromise<Result<qint64>> m_hangingSave;
};

//! Handles events until it is so, without the pauses of QTest::qWaitFor(): a refresh takes many
//! turns of the event loop, and no time. False when it does not come to be.
[[nodiscard]] bool waitUntil(const std::function<bool()> &isSo);

//! Runs a refresh to its end; nothing when it does not come.
[[nodiscard]] std::optional<Result<RefreshSummary>> runToEnd(TenantRefresh &job);

} // namespace Pec::Testing
