// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTimer>

#include <cmath>

namespace Pec {

void Clock::after(std::chrono::milliseconds wait, QObject *context,
                  std::function<void()> action) const
{
    QTimer::singleShot(realDuration(wait), context, std::move(action));
}

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

std::chrono::milliseconds SystemClock::realDuration(std::chrono::milliseconds wait) const
{
    return wait;
}

ScaledClock::ScaledClock(const QDateTime &start, double scale) { set(start, scale); }

void ScaledClock::set(const QDateTime &start, double scale)
{
    m_start = start.toUTC();
    m_setAt = std::chrono::steady_clock::now();
    m_scale = scale < 0 ? 0 : scale;
}

QDateTime ScaledClock::now() const
{
    const auto real =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_setAt);
    return m_start.addMSecs(std::llround(real.count() * m_scale));
}

std::chrono::milliseconds ScaledClock::realDuration(std::chrono::milliseconds wait) const
{
    if (m_scale == 0)
        return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(std::llround(std::ceil(double(wait.count()) / m_scale)));
}

} // namespace Pec
