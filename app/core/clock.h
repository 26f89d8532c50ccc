// SPDX-License-Identifier: GPL-3.0-or-later
//! Time as a dependency: what "now" is and how long a wait takes.
//! A demo tenant lives on the clock of the embedded cloud, which can be moved and scaled; code that
//! asks this interface instead of the system follows it without knowing.
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace Pec {

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    //! The present instant, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    //! Real milliseconds that a wait of this length takes; the same on the system's clock.
    [[nodiscard]] virtual std::chrono::milliseconds
    realDuration(std::chrono::milliseconds wait) const = 0;

    //! Calls \a action after \a wait of this clock's time, unless \a context is gone by then.
    void after(std::chrono::milliseconds wait, QObject *context,
               std::function<void()> action) const;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds
    realDuration(std::chrono::milliseconds wait) const override;
};

//! A clock set from outside: \a start at the moment of setting, then running \a scale times as fast
//! as real time. A scale of 0 stands still (its waits take no time, which suits tests).
class ScaledClock final : public Clock
{
public:
    ScaledClock(const QDateTime &start, double scale);

    void set(const QDateTime &start, double scale);
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds
    realDuration(std::chrono::milliseconds wait) const override;

private:
    QDateTime m_start;
    std::chrono::steady_clock::time_point m_setAt;
    double m_scale = 1.0;
};

} // namespace Pec
