// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, shares and times as each language writes them. No amount passes through a double.
#include "text/text.h"

#include "core/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr char16_t kNoBreakSpace = u'\u00a0';
constexpr char16_t kNarrowNoBreakSpace = u'\u202f';
const auto kNothing = u"-"_s;

//! Digits after the point of a currency, ISO 4217.
int placesOf(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s,
                                  u"KMF"_s, u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s,
                                  u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s,
                                   u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

//! A sign that means one currency only; the code for all others ("$" is not the Canadian dollar).
QString symbolOf(const QString &currency)
{
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    if (currency == "JPY"_L1)
        return u"¥"_s;
    return currency;
}

//! Digits in groups of three, from a decimal number without exponent or sign.
QString grouped(const QString &plain, const QLocale &locale)
{
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += locale.groupSeparator();
        text += whole.at(i);
    }
    return point < 0 ? text : text + locale.decimalPoint() + plain.mid(point + 1);
}

//! How long something takes or took, in the one unit that says enough.
struct Span
{
    const char *words;
    qint64 count;
};

qint64 roundedUp(std::chrono::milliseconds length, std::chrono::milliseconds unit)
{
    return (length + unit - 1ms) / unit;
}

Span spanOf(std::chrono::milliseconds length)
{
    if (length <= 90s)
        return {QT_TRANSLATE_N_NOOP("Pec::Text", "%n second(s)"), roundedUp(length, 1s)};
    if (length <= 90min)
        return {QT_TRANSLATE_N_NOOP("Pec::Text", "%n minute(s)"), roundedUp(length, 1min)};
    if (length <= 36h)
        return {QT_TRANSLATE_N_NOOP("Pec::Text", "%n hour(s)"), roundedUp(length, 1h)};
    return {QT_TRANSLATE_N_NOOP("Pec::Text", "%n day(s)"), roundedUp(length, 24h)};
}

} // namespace

QString Text::amount(Decimal amount, int places) const
{
    const QString plain = amount.toString(places);
    if (plain.startsWith(u'-'))
        return m_locale.negativeSign() + grouped(plain.mid(1), m_locale);
    return grouped(plain, m_locale);
}

QString Text::money(Decimal value, const QString &currency, int places) const
{
    const QString code = currency.toUpper();
    if (code.isEmpty())
        return amount(value, places < 0 ? 2 : places);
    const QString plain = value.toString(places < 0 ? placesOf(code) : places);
    const bool negative = plain.startsWith(u'-');
    const QString symbol = symbolOf(code);
    // Where sign, symbol and spaces go is asked of the locale with a single digit, which the exact
    // digits then replace.
    QString text = m_locale.toCurrencyString(qlonglong(negative ? -1 : 1), symbol);
    if (text.startsWith(u'(')) {
        // The accountants' form of English and Dutch: a minus reads the same everywhere.
        text = m_locale.toCurrencyString(qlonglong(1), symbol);
        const bool atDigits = m_language == Language::Dutch;
        text.insert(atDigits ? text.indexOf(u'1') : 0, m_locale.negativeSign());
    }
    text.replace(u' ', QChar(kNoBreakSpace));
    qsizetype digit = text.indexOf(u'1');
    if (digit > 0 && text.at(digit - 1).isLetter())
        text.insert(digit++, QChar(kNoBreakSpace)); // "CHF 5", though "€5"
    return text.replace(digit, 1, grouped(negative ? plain.mid(1) : plain, m_locale));
}

namespace {

//! Rounded, but never to what it does not reach: 99.96 % is not the whole, 98.96 % not yet enough
//! for a subscription to be called earning, and 0.03 % not nothing.
int shownTenths(int basisPoints)
{
    const int rounded = (std::abs(basisPoints) + 5) / 10;
    int tenths = basisPoints < 0 ? -rounded : rounded;
    for (const int mark : {10000, 9900}) {
        if (basisPoints < mark && tenths * 10 >= mark)
            tenths = mark / 10 - 1;
    }
    return tenths == 0 && basisPoints > 0 ? 1 : tenths;
}

} // namespace

QString Text::percent(std::optional<int> basisPoints) const
{
    if (!basisPoints)
        return kNothing;
    const Decimal tenths =
        Decimal::fromRaw(Decimal::Raw(shownTenths(*basisPoints)) * Decimal::kOne / 10);
    QString text = amount(tenths, 1);
    if (m_language == Language::French)
        text += QChar(kNarrowNoBreakSpace);
    if (m_language == Language::German)
        text += QChar(kNoBreakSpace);
    return text + m_locale.percent();
}

QString Text::percentNumber(Decimal fraction) const
{
    return fraction.times(Decimal::fromInteger(100))
        .toString()
        .replace(u'.', m_locale.decimalPoint());
}

std::optional<Decimal> Text::fraction(const QString &percentNumber) const
{
    QString plain = percentNumber.trimmed();
    if (plain.endsWith(m_locale.percent()))
        plain = plain.chopped(m_locale.percent().size()).trimmed();
    // No groups: whoever types "1.500" in German may mean one and a half.
    const QString point = m_locale.decimalPoint();
    qsizetype points = 0;
    for (const QChar c : std::as_const(plain)) {
        if (point == c)
            ++points;
        else if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    if (points > 1)
        return std::nullopt;
    const auto number = Decimal::parse(plain.replace(point, u"."_s).toLatin1());
    return number ? std::optional(number->dividedBy(Decimal::fromInteger(100))) : std::nullopt;
}

QString Text::date(QDate date) const
{
    if (!date.isValid())
        return kNothing;
    if (m_language == Language::German)
        return m_locale.toString(date, u"d. MMM yyyy"_s);
    // The first of a month is an ordinal in French, and no other day.
    return m_locale.toString(date, m_language == Language::French && date.day() == 1
                                       ? u"d'er' MMM yyyy"_s
                                       : u"d MMM yyyy"_s);
}

QString Text::month(QDate month) const
{
    return month.isValid() ? m_locale.toString(month, u"MMM yyyy"_s) : kNothing;
}

QString Text::dateTime(const QDateTime &utc) const
{
    if (!utc.isValid())
        return kNothing;
    const QDateTime local = utc.toLocalTime();
    return date(local.date()) + u", "_s + m_locale.toString(local.time(), u"HH:mm"_s);
}

QString Text::dateTimeUtc(const QDateTime &utc) const
{
    if (!utc.isValid())
        return kNothing;
    const QDateTime there = utc.toUTC();
    return date(there.date()) + u", "_s + m_locale.toString(there.time(), u"HH:mm"_s) + u" UTC"_s;
}

QString Text::age(const QDateTime &then, const QDateTime &now) const
{
    if (!then.isValid())
        return kNothing;
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "just now"));
    if (minutes < 60)
        return translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n minute(s) ago"), int(minutes));
    // "Yesterday" is the desk's, and not used for what happened a few hours ago.
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    const qint64 hours = minutes / 60;
    if (days == 0 || hours < 12)
        return translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n hour(s) ago"), int(hours));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "yesterday"));
    return days <= 60 ? translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n day(s) ago"), int(days))
                      : date(then.toLocalTime().date());
}

QString Text::duration(std::chrono::milliseconds duration) const
{
    if (duration < 1s)
        return translated(QT_TRANSLATE_NOOP("Pec::Text", "less than a second"));
    const Span span = spanOf(duration);
    return translated(span.words,
                      int(std::min<qint64>(span.count, std::numeric_limits<int>::max())));
}

} // namespace Pec
