// SPDX-License-Identifier: GPL-3.0-or-later
//! Amounts without rounding: fixed point with ten decimals in 128 bits.
//! Azure meters bill far below a cent; a double would lose digits on the way to a total.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

namespace Pec {

//! A decimal number with ten places after the point. Range +-10^27, far above any bill.
class Decimal
{
public:
    __extension__ using Raw = __int128;
    static constexpr int kPlaces = 10;
    static constexpr Raw kOne = 10'000'000'000;

    constexpr Decimal() = default;
    [[nodiscard]] static constexpr Decimal fromRaw(Raw raw)
    {
        Decimal decimal;
        decimal.m_raw = raw;
        return decimal;
    }
    [[nodiscard]] static constexpr Decimal fromInteger(qint64 integer)
    {
        return fromRaw(Raw(integer) * kOne);
    }

    //! Reads a JSON number: sign, digits, point, exponent. Digits past the tenth place are rounded
    //! half away from zero. Nothing for any other text or a number out of range.
    [[nodiscard]] static std::optional<Decimal> parse(QByteArrayView text);

    [[nodiscard]] constexpr Raw raw() const { return m_raw; }
    [[nodiscard]] constexpr bool isZero() const { return m_raw == 0; }

    //! All digits, without trailing zeros: "-12.5", "0".
    [[nodiscard]] QString toString() const;
    //! Exactly \a places digits after the point, rounded half away from zero: for display only.
    [[nodiscard]] QString toString(int places) const;
    //! For pixels and axis heights only, never for a sum.
    [[nodiscard]] double toDouble() const;

    //! This times \a factor, rounded half away from zero at the tenth place.
    [[nodiscard]] Decimal times(Decimal factor) const;
    //! This divided by \a divisor, rounded likewise; zero when the divisor is zero.
    [[nodiscard]] Decimal dividedBy(Decimal divisor) const;

    constexpr Decimal &operator+=(Decimal other)
    {
        m_raw += other.m_raw;
        return *this;
    }
    constexpr Decimal &operator-=(Decimal other)
    {
        m_raw -= other.m_raw;
        return *this;
    }
    friend constexpr Decimal operator+(Decimal left, Decimal right) { return left += right; }
    friend constexpr Decimal operator-(Decimal left, Decimal right) { return left -= right; }
    friend constexpr Decimal operator-(Decimal value) { return fromRaw(-value.m_raw); }
    friend constexpr auto operator<=>(const Decimal &, const Decimal &) = default;

private:
    Raw m_raw = 0;
};

//! One cost in both columns of Cost Management: the billing currency and US dollars. Nothing is
//! converted here; both come from the service.
struct Cost
{
    Decimal billing;
    Decimal usd;

    Cost &operator+=(const Cost &other)
    {
        billing += other.billing;
        usd += other.usd;
        return *this;
    }
    Cost &operator-=(const Cost &other)
    {
        billing -= other.billing;
        usd -= other.usd;
        return *this;
    }
    friend Cost operator+(Cost left, const Cost &right) { return left += right; }
    friend Cost operator-(Cost left, const Cost &right) { return left -= right; }
    [[nodiscard]] bool isZero() const { return billing.isZero() && usd.isZero(); }
    friend bool operator==(const Cost &, const Cost &) = default;
};

} // namespace Pec
