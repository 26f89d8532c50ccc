// SPDX-License-Identifier: GPL-3.0-or-later
//! A few values of one enumeration, as bits. The values must lie from 0 to 63.
#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>

namespace Pec {

template <class Enum>
class EnumSet
{
public:
    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> values)
    {
        for (const Enum value : values)
            set(value, true);
    }

    [[nodiscard]] constexpr bool contains(Enum value) const { return (m_bits & bit(value)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int size() const { return std::popcount(m_bits); }
    [[nodiscard]] constexpr bool intersects(EnumSet other) const
    {
        return (m_bits & other.m_bits) != 0;
    }
    constexpr void set(Enum value, bool in)
    {
        m_bits = in ? m_bits | bit(value) : m_bits & ~bit(value);
    }
    friend constexpr bool operator==(EnumSet, EnumSet) = default;

private:
    static constexpr std::uint64_t bit(Enum value)
    {
        return std::uint64_t{1} << static_cast<unsigned>(value);
    }
    std::uint64_t m_bits = 0;
};

} // namespace Pec
