// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/partcodec.h"

#include "core/strings.h"
#include "domain/names.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace Pec {

namespace {

// Names, not numbers of enumerators: those may be reordered in a later version.
QString storedName(PrincipalKind kind)
{
    switch (kind) {
    case PrincipalKind::Unknown:
        return u"unknown"_s;
    case PrincipalKind::User:
        return u"user"_s;
    case PrincipalKind::Guest:
        return u"guest"_s;
    case PrincipalKind::Group:
        return u"group"_s;
    case PrincipalKind::ForeignGroup:
        return u"foreign-group"_s;
    case PrincipalKind::ServicePrincipal:
        return u"service-principal"_s;
    }
    return u"unknown"_s;
}

QString storedName(CostGrain grain) { return grain == CostGrain::Month ? u"month"_s : u"day"_s; }
QString storedName(Persona persona) { return name(persona); }
QString storedName(AccessState state) { return name(state); }
QString storedName(ProductKind kind) { return name(kind); }
QString storedName(ErrorCode code) { return name(code); }

//! Sets \a value to the enumerator up to \a last, the same in all calls, that is stored as \a text.
template <class Enum>
bool setNamed(const QString &text, Enum last, Enum &value)
{
    static const QHash<QString, Enum> kNamed = [last] {
        QHash<QString, Enum> named;
        for (int i = 0; i <= int(last); ++i)
            named.insert(storedName(Enum(i)), Enum(i));
        return named;
    }();
    const auto found = kNamed.constFind(text);
    if (found == kNamed.cend())
        return false;
    value = *found;
    return true;
}

template <class Enum>
bool decodeEnum(const Cell &column, const WordBook &words, Enum last, Enum &value)
{
    QString text;
    return decode(column, words, text) && setNamed(text, last, value);
}

std::optional<Decimal::Raw> rawFrom(const QString &digits)
{
    const bool negative = digits.startsWith(u'-');
    const QStringView magnitude = QStringView(digits).sliced(negative ? 1 : 0);
    if (magnitude.isEmpty() || magnitude.size() > 39)
        return std::nullopt;
    // Counted below zero, whose range holds one number more.
    Decimal::Raw raw = 0;
    for (const QChar c : magnitude) {
        if (c < u'0' || c > u'9' || __builtin_mul_overflow(raw, 10, &raw)
            || __builtin_sub_overflow(raw, c.unicode() - u'0', &raw))
            return std::nullopt;
    }
    if (!negative && __builtin_sub_overflow(Decimal::Raw(0), raw, &raw))
        return std::nullopt;
    return raw;
}

QString digitsOf(Decimal::Raw raw)
{
    const bool negative = raw < 0;
    QString digits;
    do {
        const int digit = int(raw % 10);
        digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
        raw /= 10;
    } while (raw != 0);
    return negative ? u'-' + digits : digits;
}

} // namespace

qint64 WordBook::numberOf(const QString &word)
{
    if (word.isEmpty())
        return 0;
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    append(word);
    m_numbers.insert(word, m_words.size());
    return m_words.size();
}

std::optional<QString> WordBook::word(qint64 number) const
{
    if (number == 0)
        return QString();
    if (number < 0 || number > m_words.size())
        return std::nullopt;
    return m_words.at(number - 1);
}

void WordBook::append(const QString &word) { m_words.append(word); }

QVariant encoded(bool value, WordBook &) { return qint64(value ? 1 : 0); }

QVariant encoded(Decimal value, WordBook &)
{
    const Decimal::Raw raw = value.raw();
    if (raw >= std::numeric_limits<qint64>::min() && raw <= std::numeric_limits<qint64>::max())
        return qint64(raw);
    return digitsOf(raw);
}

QVariant encoded(QDate value, WordBook &)
{
    return value.isValid() ? QVariant(qint64(value.toJulianDay())) : QVariant();
}

QVariant encoded(const QDateTime &value, WordBook &)
{
    return value.isValid() ? QVariant(qint64(value.toMSecsSinceEpoch())) : QVariant();
}

QVariant encoded(const QString &value, WordBook &words) { return words.numberOf(value); }

QVariant encoded(const QStringList &value, WordBook &words)
{
    QStringList numbers;
    for (const QString &text : value)
        numbers << QString::number(words.numberOf(text));
    return numbers.isEmpty() ? u""_s : numbers.join(u' ');
}

QVariant encoded(const Error &value, WordBook &)
{
    QJsonObject json{{u"code"_s, name(value.code)},   {u"detail"_s, value.detail},
                     {u"http"_s, value.httpStatus},   {u"service"_s, value.serviceCode},
                     {u"request"_s, value.requestId}, {u"subject"_s, value.subject}};
    if (value.retryAfter)
        json.insert(u"retryAfter"_s, qint64(value.retryAfter->count()));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

//! "spot 120000000000 129600000000;purchase ...": kind, billing and dollars as raw integers.
QVariant encoded(const QList<KindCost> &value, WordBook &)
{
    QStringList kinds;
    for (const KindCost &kind : value)
        kinds << storedName(kind.kind) + u' ' + digitsOf(kind.cost.billing.raw()) + u' '
                     + digitsOf(kind.cost.usd.raw());
    return kinds.isEmpty() ? u""_s : kinds.join(u';');
}

QVariant encoded(Persona value, WordBook &words) { return encoded(storedName(value), words); }
QVariant encoded(PrincipalKind value, WordBook &words) { return encoded(storedName(value), words); }
QVariant encoded(AccessState value, WordBook &words) { return encoded(storedName(value), words); }
QVariant encoded(CostGrain value, WordBook &words) { return encoded(storedName(value), words); }

bool decode(const Cell &column, const WordBook &, bool &value)
{
    value = column.toInteger() != 0;
    return column.isInteger();
}

bool decode(const Cell &column, const WordBook &, Decimal &value)
{
    if (column.isInteger()) {
        value = Decimal::fromRaw(column.toInteger());
        return true;
    }
    const std::optional<Decimal::Raw> raw =
        column.isText() ? rawFrom(column.toText()) : std::nullopt;
    value = Decimal::fromRaw(raw.value_or(0));
    return raw.has_value();
}

bool decode(const Cell &column, const WordBook &, QDate &value)
{
    value = column.isNull() ? QDate() : QDate::fromJulianDay(column.toInteger());
    return column.isNull() || column.isInteger();
}

bool decode(const Cell &column, const WordBook &, QDateTime &value)
{
    value =
        column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toInteger(), Qt::UTC);
    return column.isNull() || column.isInteger();
}

bool decode(const Cell &column, const WordBook &words, QString &value)
{
    const std::optional<QString> word =
        column.isInteger() ? words.word(column.toInteger()) : std::nullopt;
    value = word.value_or(QString());
    return word.has_value();
}

bool decode(const Cell &column, const WordBook &words, QStringList &value)
{
    value.clear();
    const QString numbers = column.toText();
    for (const QStringView number : QStringView(numbers).split(u' ', Qt::SkipEmptyParts)) {
        bool ok = false;
        const std::optional<QString> word = words.word(number.toLongLong(&ok));
        if (!ok || !word)
            return false;
        value << *word;
    }
    return !column.isNull();
}

bool decode(const Cell &column, const WordBook &, Error &value)
{
    const QJsonObject json = QJsonDocument::fromJson(column.toText().toUtf8()).object();
    value = Error();
    value.detail = json.value("detail"_L1).toString();
    value.httpStatus = json.value("http"_L1).toInt();
    value.serviceCode = json.value("service"_L1).toString();
    value.requestId = json.value("request"_L1).toString();
    value.subject = json.value("subject"_L1).toString();
    if (json.contains("retryAfter"_L1))
        value.retryAfter = std::chrono::milliseconds(json.value("retryAfter"_L1).toInteger());
    return setNamed(json.value("code"_L1).toString(), ErrorCode::Internal, value.code);
}

bool decode(const Cell &column, const WordBook &, QList<KindCost> &value)
{
    value.clear();
    for (const QString &text : column.toText().split(u';', Qt::SkipEmptyParts)) {
        const QStringList words = text.split(u' ');
        const auto billing = rawFrom(words.value(1));
        const auto usd = rawFrom(words.value(2));
        KindCost kind;
        if (words.size() != 3 || !setNamed(words.first(), ProductKind::Other, kind.kind) || !billing
            || !usd)
            return false;
        kind.cost = {Decimal::fromRaw(*billing), Decimal::fromRaw(*usd)};
        value << kind;
    }
    return !column.isNull();
}

bool decode(const Cell &column, const WordBook &words, Persona &value)
{
    return decodeEnum(column, words, Persona::IndirectReseller, value);
}

bool decode(const Cell &column, const WordBook &words, PrincipalKind &value)
{
    return decodeEnum(column, words, PrincipalKind::ServicePrincipal, value);
}

bool decode(const Cell &column, const WordBook &words, AccessState &value)
{
    return decodeEnum(column, words, AccessState::Refused, value);
}

bool decode(const Cell &column, const WordBook &words, CostGrain &value)
{
    return decodeEnum(column, words, CostGrain::Month, value);
}

} // namespace Pec
