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

    //! Replaces the answer of requests for which it returns one.
    std::function<std::optional<Result<HttpReply>>(const TenantId &, const HttpRequest &)> instead;
    bool saveHangs = false;
    std::optional<Error> saveFails;

    QList<Snapshot> saved;
    int open = 0; //!< requests without an answer so far

private:
    [[nodiscard]] Sender senderFor(const TenantId &tenant);
    [[nodiscard]] FutureResult<qint64> save(Snapshot snapshot);

    ScaledClock m_clock;
    QPromise<Result<qint64>> m_hangingSave;
};

} // namespace Pec::Testing
