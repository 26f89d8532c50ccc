// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/quota/gauge.h"

#include <algorithm>
#include <cmath>

namespace Pec {

using std::chrono::milliseconds;

namespace {

//! An answer tells how much was left when it was made, which may be some minutes ago.
constexpr auto kKeptBeyond = std::chrono::minutes(5);
constexpr double kHardlyAnything = 1e-6; //!< of a token: what is left by adding up fractions

} // namespace

void Gauge::settle(const QDateTime &now)
{
    if (m_limit.kind == Limit::Kind::Bucket) {
        if (m_at.isValid() && m_at < now) {
            const double filled =
                double(m_at.msecsTo(now)) * m_limit.capacity / double(m_limit.span.count());
            m_missing = std::max(0.0, m_missing - filled);
        }
        m_at = now;
        return;
    }
    // A clock that was set back leaves uses in the future. To forget them would make room that the
    // service does not have; left as they are they would block for ever.
    if (!m_uses.empty() && m_uses.back().at > now) {
        for (Use &use : m_uses)
            use.at = std::min(use.at, now);
    }
    while (!m_uses.empty() && m_uses.front().at.msecsTo(now) > (m_limit.span + kKeptBeyond).count())
        m_uses.pop_front();
    m_at = now;
}

int Gauge::used() const { return usedAt(m_at); }

//! What we used of the limit at a moment up to now, what is under way included.
int Gauge::usedAt(const QDateTime &time) const
{
    if (m_limit.kind == Limit::Kind::Bucket) {
        const double filledSince =
            double(time.msecsTo(m_at)) * m_limit.capacity / double(m_limit.span.count());
        return m_open + int(std::ceil(m_missing + filledSince - kHardlyAnything));
    }
    int sum = m_open;
    for (const Use &use : m_uses) {
        if (use.at.msecsTo(time) <= m_limit.span.count())
            sum += use.amount;
    }
    return sum;
}

void Gauge::use(int amount, const QDateTime &now)
{
    if (m_limit.kind == Limit::Kind::Bucket)
        m_missing += amount;
    else
        m_uses.push_back({now, amount});
}

void Gauge::answered(int amount, const QDateTime &now)
{
    settle(now);
    m_open -= amount;
    use(amount, now);
}

void Gauge::remember(int amount, const QDateTime &answeredAt)
{
    if (m_limit.kind == Limit::Kind::Bucket) {
        if (!m_at.isValid() || m_at < answeredAt)
            settle(answeredAt);
        m_missing += amount;
        return;
    }
    const auto later = std::find_if(m_uses.begin(), m_uses.end(),
                                    [&answeredAt](const Use &use) { return use.at > answeredAt; });
    m_uses.insert(later, {answeredAt, amount});
}

void Gauge::learnLeft(int left, const QDateTime &sentAt, const QDateTime &now)
{
    settle(now);
    const QDateTime counted = sentAt.isValid() && sentAt < now ? sentAt : now;
    const int others = m_limit.capacity - std::max(left, 0) - usedAt(counted);
    if (others > 0)
        use(others, now);
}

int Gauge::left(const QDateTime &now)
{
    settle(now);
    return std::max(0, m_limit.capacity - used());
}

std::optional<milliseconds> Gauge::waitFor(int amount, const QDateTime &now)
{
    settle(now);
    const int fits = m_limit.capacity - std::min(amount, m_limit.capacity);
    if (m_limit.kind == Limit::Kind::Bucket)
        return bucketWait(m_open + m_missing - fits);
    const int excess = used() - fits;
    return excess > 0 ? windowWait(excess, now) : milliseconds(0);
}

std::optional<milliseconds> Gauge::bucketWait(double excess) const
{
    if (excess <= kHardlyAnything)
        return milliseconds(0);
    if (m_missing < excess - kHardlyAnything)
        return std::nullopt;
    const double perToken = double(m_limit.span.count()) / m_limit.capacity;
    return milliseconds(qint64(std::ceil((excess - kHardlyAnything) * perToken)));
}

std::optional<milliseconds> Gauge::windowWait(int excess, const QDateTime &now) const
{
    for (const Use &use : m_uses) {
        if (use.at.msecsTo(now) > m_limit.span.count())
            continue;
        excess -= use.amount;
        if (excess <= 0)
            return milliseconds(m_limit.span.count() - use.at.msecsTo(now) + 1);
    }
    return std::nullopt;
}

} // namespace Pec
