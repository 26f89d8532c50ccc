// SPDX-License-Identifier: GPL-3.0-or-later
//! Repeatable chance: a mixing function and a small generator, the same on every machine.
#pragma once

#include <QString>

namespace Pec::Simulator {

//! SplitMix64's finalizer: equal inputs give equal, well spread outputs.
[[nodiscard]] constexpr quint64 mix(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {}

    [[nodiscard]] quint64 next() { return m_state = mix(m_state); }
    //! 0 .. bound - 1
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(next() % static_cast<quint64>(bound));
    }
    //! A random GUID of version 4, lower case without braces.
    [[nodiscard]] QString guid();

private:
    quint64 m_state;
};

} // namespace Pec::Simulator
