// SPDX-License-Identifier: GPL-3.0-or-later
//! A clock that stands still until it is moved, and whose waits are shortened.
#pragma once

#include "core/clock.h"

#include <algorithm>

namespace Pec {

class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC))
        : m_now(start)
    {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds
    realDuration(std::chrono::milliseconds wait) const override
    {
        return std::chrono::milliseconds(std::max<qint64>(1, wait.count() / m_speed));
    }

    void advance(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }
    //! How many times shorter a wait is in the test than on this clock.
    void setSpeed(qint64 speed) { m_speed = speed; }

private:
    QDateTime m_now;
    qint64 m_speed = 1;
};

} // namespace Pec
