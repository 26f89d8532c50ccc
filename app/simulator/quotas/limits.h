// SPDX-License-Identifier: GPL-3.0-or-later
//! What Microsoft's limits are made of: windows that slide, buckets that fill again, and the time
//! both are measured in.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <deque>

namespace Pec::Simulator {

//! Simulated time that has passed since the first look at the clock. It follows the clock forward
//! and stands still when the clock is moved back: no wait becomes longer than its window, and none
//! negative.
using Passed = std::chrono::milliseconds;

class PassedTime
{
public:
    [[nodiscard]] Passed at(const QDateTime &now);

private:
    QDateTime m_last;
    Passed m_passed{0};
};

//! Whole seconds that are not less, as every Retry-After is written.
[[nodiscard]] std::chrono::seconds roundedUp(Passed wait);

//! At most \a limit units in any span of that length. A request above the limit passes an empty
//! window, or it would never pass.
class SlidingWindow
{
public:
    SlidingWindow(int limit, std::chrono::seconds span)
        : m_limit(limit)
        , m_span(span)
    {}

    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int left(Passed now);
    //! How long until \a units fit; zero when they do.
    [[nodiscard]] Passed waitFor(int units, Passed now);
    void take(int units, Passed now);

private:
    void forget(Passed now);

    struct Taken
    {
        Passed when;
        int units = 0;
    };
    int m_limit;
    Passed m_span;
    int m_used = 0;
    std::deque<Taken> m_taken;
};

//! Equal windows, one for each scope, user or tenant.
class SlidingWindows
{
public:
    SlidingWindows(int limit, std::chrono::seconds span)
        : m_fresh(limit, span)
    {}

    [[nodiscard]] SlidingWindow &of(const QString &key);

private:
    SlidingWindow m_fresh;
    QHash<QString, SlidingWindow> m_windows;
};

//! Resource Manager's bucket: full at first, refilled evenly. Who asks again before the wait is
//! over waits anew.
class TokenBucket
{
public:
    TokenBucket(int size, int perSecond);

    [[nodiscard]] int left(Passed now);
    //! Takes a token: zero. Or how long to wait for one.
    [[nodiscard]] std::chrono::seconds take(Passed now);

private:
    void refill(Passed now);

    qint64 m_size; // in thousandths of a token, to stay exact by the millisecond
    qint64 m_level;
    qint64 m_perMillisecond;
    Passed m_filledAt{0};
    Passed m_waitUntil{0};
};

} // namespace Pec::Simulator
