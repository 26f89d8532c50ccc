// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <array>

namespace Pec {

namespace {

using Raw = Decimal::Raw;

constexpr int kMaxDigits = 37; // what 128 bits hold with room for one more sum

Raw powerOfTen(int exponent)
{
    Raw power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

//! value / divisor, half away from zero; divisor > 0.
Raw roundedQuotient(Raw value, Raw divisor)
{
    const Raw quotient = value / divisor;
    const Raw rest = value % divisor;
    const Raw twice = (rest < 0 ? -rest : rest) * 2;
    if (twice < divisor)
        return quotient;
    return value < 0 ? quotient - 1 : quotient + 1;
}

QString digitsOf(Raw magnitude)
{
    if (magnitude == 0)
        return QStringLiteral("0");
    std::array<char16_t, 40> buffer{};
    size_t at = buffer.size();
    while (magnitude > 0) {
        buffer[--at] = char16_t(u'0' + int(magnitude % 10));
        magnitude /= 10;
    }
    return QString(reinterpret_cast<const QChar *>(buffer.data() + at),
                   qsizetype(buffer.size() - at));
}

struct Scanned
{
    bool negative = false;
    Raw digits = 0;
    int count = 0; //!< significant digits kept
    int exponent = 0; //!< the value is digits x 10^exponent
    bool roundUp = false; //!< the first digit that did not fit was five or more
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

//! Takes one digit; digits beyond what fits only move the exponent.
void take(Scanned &scanned, char digit, bool afterPoint)
{
    if (scanned.count < kMaxDigits) {
        scanned.digits = scanned.digits * 10 + (digit - '0');
        if (scanned.digits != 0)
            ++scanned.count;
        if (afterPoint)
            --scanned.exponent;
        return;
    }
    if (scanned.count == kMaxDigits) {
        scanned.roundUp = digit >= '5';
        ++scanned.count;
    }
    if (!afterPoint)
        ++scanned.exponent;
}

std::optional<Scanned> scan(QByteArrayView text)
{
    Scanned scanned;
    qsizetype at = 0;
    const auto more = [&] { return at < text.size(); };
    if (more() && (text[at] == '-' || text[at] == '+'))
        scanned.negative = text[at++] == '-';
    const qsizetype first = at;
    while (more() && isDigit(text[at]))
        take(scanned, text[at++], false);
    if (at == first)
        return std::nullopt;
    if (more() && text[at] == '.') {
        const qsizetype fraction = ++at;
        while (more() && isDigit(text[at]))
            take(scanned, text[at++], true);
        if (at == fraction)
            return std::nullopt;
    }
    if (more() && (text[at] == 'e' || text[at] == 'E')) {
        const QByteArray digits = text.sliced(at + 1).toByteArray();
        bool ok = false;
        const int exponent = digits.toInt(&ok);
        if (!ok || digits.trimmed() != digits || exponent < -1000 || exponent > 1000)
            return std::nullopt;
        scanned.exponent += exponent;
        at = text.size();
    }
    if (more())
        return std::nullopt;
    return scanned;
}

} // namespace

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    const std::optional<Scanned> scanned = scan(text);
    if (!scanned)
        return std::nullopt;
    const int shift = scanned->exponent + kPlaces;
    // Further left a half is decided below: rounding twice would lift 0.4999... to a half.
    Raw raw = scanned->digits + (scanned->roundUp && shift >= 0 ? 1 : 0);
    if (raw != 0 && shift > 0) {
        if (std::min(scanned->count, kMaxDigits) + shift > kMaxDigits)
            return std::nullopt;
        raw *= powerOfTen(shift);
    } else if (shift < 0) {
        raw = -shift > kMaxDigits ? 0 : roundedQuotient(raw, powerOfTen(-shift));
    }
    return fromRaw(scanned->negative ? -raw : raw);
}

QString Decimal::toString() const
{
    QString text = toString(kPlaces);
    qsizetype end = text.size();
    while (text[end - 1] == u'0')
        --end;
    if (text[end - 1] == u'.')
        --end;
    return text.left(end);
}

QString Decimal::toString(int places) const
{
    places = std::clamp(places, 0, kPlaces);
    const Raw rounded = roundedQuotient(m_raw, powerOfTen(kPlaces - places));
    const Raw magnitude = rounded < 0 ? -rounded : rounded;
    const Raw unit = powerOfTen(places);
    QString text = digitsOf(magnitude / unit);
    if (places > 0)
        text += u'.' + digitsOf(magnitude % unit).rightJustified(places, u'0');
    if (rounded < 0)
        text.prepend(u'-');
    return text;
}

double Decimal::toDouble() const { return double(m_raw) / double(kOne); }

Decimal Decimal::times(Decimal factor) const
{
    // Split so that the product of two amounts of any real size stays inside 128 bits.
    const Raw whole = m_raw / kOne;
    const Raw rest = m_raw % kOne;
    return fromRaw(whole * factor.m_raw + roundedQuotient(rest * factor.m_raw, kOne));
}

Decimal Decimal::dividedBy(Decimal divisor) const
{
    if (divisor.m_raw == 0)
        return {};
    const Raw sign = divisor.m_raw < 0 ? -1 : 1;
    return fromRaw(roundedQuotient(m_raw * kOne * sign, divisor.m_raw * sign));
}

} // namespace Pec
