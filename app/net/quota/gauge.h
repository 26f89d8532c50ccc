// SPDX-License-Identifier: GPL-3.0-or-later
//! How much of one limit is used, as seen from the client so that the service never sees more.
//!
//! A request counts in full from the moment it is sent, and its time runs from the moment its
//! answer is there: the service took it before that, so a window that is free here is free there,
//! however long the way was. Pure; the caller says what time it is.
#pragma once

#include <QDateTime>

#include <chrono>
#include <deque>
#include <optional>

namespace Pec {

//! A limit as documented: so many units within any span of a length, or a bucket of so many tokens
//! that fills up steadily.
struct Limit
{
    enum class Kind { Window, Bucket };
    Kind kind = Kind::Window;
    int capacity = 0;
    //! Of the window; of a bucket: how long it takes to fill up from empty.
    std::chrono::milliseconds span{0};
};

class Gauge
{
public:
    explicit Gauge(const Limit &limit)
        : m_limit(limit)
    {}

    //! How long \a amount has to wait: zero when there is room; nothing when that depends on
    //! answers that are still to come. More than the whole limit waits for all of it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitFor(int amount,
                                                                   const QDateTime &now);

    void send(int amount) { m_open += amount; }
    void answered(int amount, const QDateTime &now);
    //! One that somebody else sent; in any order.
    void remember(int amount, const QDateTime &answeredAt);
    //! The service says that only \a left remain: others use this limit too. Never makes room. It
    //! counted at some moment after the request was sent at \a sentAt (invalid: just now), so what
    //! was still used then is not taken for somebody else's.
    void learnLeft(int left, const QDateTime &sentAt, const QDateTime &now);

    [[nodiscard]] int left(const QDateTime &now);
    [[nodiscard]] const Limit &limit() const { return m_limit; }

private:
    struct Use
    {
        QDateTime at;
        int amount = 0;
    };

    void settle(const QDateTime &now);
    void use(int amount, const QDateTime &now);
    [[nodiscard]] int used() const;
    [[nodiscard]] int usedAt(const QDateTime &time) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> bucketWait(double excess) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> windowWait(int excess,
                                                                      const QDateTime &now) const;

    Limit m_limit;
    int m_open = 0; //!< sent, not answered
    std::deque<Use> m_uses; //!< window: oldest first; some are kept beyond their time
    double m_missing = 0; //!< bucket: tokens that are out of it, as of m_at
    QDateTime m_at;
};

} // namespace Pec
