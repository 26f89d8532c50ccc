// SPDX-License-Identifier: GPL-3.0-or-later
//! How each kind of member stands in a column. Every encoding is exact both ways.
#pragma once

#include "domain/snapshot.h"
#include "store/rowcursor.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace Pec {

//! The texts of one snapshot by number: ids and names repeat in many rows. 0 is the empty text.
class WordBook
{
public:
    [[nodiscard]] qint64 numberOf(const QString &word); //!< adds it when it is new
    [[nodiscard]] std::optional<QString> word(qint64 number) const;
    [[nodiscard]] const QStringList &words() const { return m_words; } //!< number 1 comes first
    void append(const QString &word);

private:
    QStringList m_words;
    QHash<QString, qint64> m_numbers;
};

[[nodiscard]] QVariant encoded(bool value, WordBook &words);
[[nodiscard]] QVariant encoded(Decimal value, WordBook &words);
[[nodiscard]] QVariant encoded(QDate value, WordBook &words);
[[nodiscard]] QVariant encoded(const QDateTime &value, WordBook &words);
[[nodiscard]] QVariant encoded(const QString &value, WordBook &words);
[[nodiscard]] QVariant encoded(const QStringList &value, WordBook &words);
[[nodiscard]] QVariant encoded(const Error &value, WordBook &words); //!< without its claims
[[nodiscard]] QVariant encoded(const QList<KindCost> &value, WordBook &words);
[[nodiscard]] QVariant encoded(Persona value, WordBook &words);
[[nodiscard]] QVariant encoded(PrincipalKind value, WordBook &words);
[[nodiscard]] QVariant encoded(AccessState value, WordBook &words);
[[nodiscard]] QVariant encoded(CostGrain value, WordBook &words);

//! The other way; false when the column does not hold such a value.
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, bool &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, Decimal &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, QDate &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, QDateTime &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, QString &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, QStringList &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, Error &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, QList<KindCost> &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, Persona &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, PrincipalKind &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, AccessState &value);
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, CostGrain &value);

template <class Tag>
[[nodiscard]] QVariant encoded(const Id<Tag> &value, WordBook &words)
{
    return encoded(value.value(), words);
}

template <class Tag>
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, Id<Tag> &value)
{
    QString text;
    const bool ok = decode(column, words, text);
    value = Id<Tag>(text);
    return ok;
}

template <class Tag>
[[nodiscard]] QVariant encoded(const QList<Id<Tag>> &value, WordBook &words)
{
    QStringList texts;
    for (const Id<Tag> &id : value)
        texts << id.value();
    return encoded(texts, words);
}

template <class Tag>
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, QList<Id<Tag>> &value)
{
    QStringList texts;
    const bool ok = decode(column, words, texts);
    for (const QString &text : std::as_const(texts))
        value << Id<Tag>(text);
    return ok;
}

template <class Tag>
[[nodiscard]] QVariant encoded(const QSet<Id<Tag>> &value, WordBook &words)
{
    QList<Id<Tag>> sorted(value.cbegin(), value.cend());
    std::sort(sorted.begin(), sorted.end()); // the same snapshot makes the same rows
    return encoded(sorted, words);
}

template <class Tag>
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, QSet<Id<Tag>> &value)
{
    QList<Id<Tag>> ids;
    const bool ok = decode(column, words, ids);
    value = QSet<Id<Tag>>(ids.cbegin(), ids.cend());
    return ok;
}

template <class T>
[[nodiscard]] QVariant encoded(const std::optional<T> &value, WordBook &words)
{
    return value ? encoded(*value, words) : QVariant();
}

template <class T>
[[nodiscard]] bool decode(const Cell &column, const WordBook &words, std::optional<T> &value)
{
    value.reset();
    if (column.isNull())
        return true;
    return decode(column, words, value.emplace());
}

} // namespace Pec
