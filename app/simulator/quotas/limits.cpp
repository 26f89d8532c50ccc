// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/quotas/limits.h"

#include <algorithm>

namespace Pec::Simulator {

namespace {

constexpr qint64 kToken = 1000;

} // namespace

Passed PassedTime::at(const QDateTime &now)
{
    if (m_last.isValid())
        m_passed += Passed(std::max<qint64>(0, m_last.msecsTo(now)));
    m_last = now;
    return m_passed;
}

std::chrono::seconds roundedUp(Passed wait)
{
    return std::chrono::ceil<std::chrono::seconds>(wait);
}

void SlidingWindow::forget(Passed now)
{
    while (!m_taken.empty() && m_taken.front().when + m_span <= now) {
        m_used -= m_taken.front().units;
        m_taken.pop_front();
    }
}

int SlidingWindow::left(Passed now)
{
    forget(now);
    return std::max(0, m_limit - m_used);
}

Passed SlidingWindow::waitFor(int units, Passed now)
{
    forget(now);
    int tooMany = m_used + units - m_limit;
    Passed wait{0};
    for (auto it = m_taken.begin(); it != m_taken.end() && tooMany > 0; ++it) {
        tooMany -= it->units;
        wait = it->when + m_span - now;
    }
    return wait;
}

void SlidingWindow::take(int units, Passed now)
{
    if (units == 0)
        return;
    m_used += units;
    // On a clock that stands still all entries are one.
    if (!m_taken.empty() && m_taken.back().when == now)
        m_taken.back().units += units;
    else
        m_taken.push_back({now, units});
}

SlidingWindow &SlidingWindows::of(const QString &key)
{
    const auto it = m_windows.find(key);
    return it != m_windows.end() ? *it : *m_windows.insert(key, m_fresh);
}

TokenBucket::TokenBucket(int size, int perSecond)
    : m_size(size * kToken)
    , m_level(m_size)
    , m_perMillisecond(perSecond)
{}

void TokenBucket::refill(Passed now)
{
    m_level = std::min(m_size, m_level + (now - m_filledAt).count() * m_perMillisecond);
    m_filledAt = now;
}

int TokenBucket::left(Passed now)
{
    refill(now);
    return static_cast<int>(m_level / kToken);
}

std::chrono::seconds TokenBucket::take(Passed now)
{
    refill(now);
    if (m_level >= kToken && now >= m_waitUntil) {
        m_level -= kToken;
        return std::chrono::seconds(0);
    }
    const qint64 missing = std::max<qint64>(1, kToken - m_level);
    const auto wait = roundedUp(Passed((missing + m_perMillisecond - 1) / m_perMillisecond));
    m_waitUntil = now + wait;
    return wait;
}

} // namespace Pec::Simulator
