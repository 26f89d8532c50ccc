// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/pseudonyms.h"

#include "core/log.h"
#include "core/strings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace Pec {

namespace {

constexpr qsizetype kShortest = 3;

//! A sign that is none of a word counts as one.
QString firstWord(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(from, std::max<qsizetype>(end - from, 1)).toString();
}

bool beginsWord(QStringView text, qsizetype place)
{
    return place == 0 || !text[place - 1].isLetterOrNumber();
}

QString withoutAmounts(QString text)
{
    // "EUR 1,234.56", "1.234,56 EUR", "€ 12.50"; a number without either is a duration or a count.
    static const QString kNumber = u"[0-9](?:[0-9 .,'\\x{00a0}\\x{202f}]*[0-9])?"_s;
    static const QString kMoney =
        u"(?:EUR|USD|GBP|CHF|DKK|NOK|SEK|PLN|CZK|HUF|RON|BGN|JPY|CAD|AUD|NZD|SGD|HKD|INR|ZAR|BRL|"
        "MXN|[\\x{20ac}$\\x{00a3}\\x{00a5}])"_s;
    static const QRegularExpression kAmount(u"(?<![A-Za-z])"_s + kMoney + u"[ \\x{00a0}]?-?"_s
                                                + kNumber + u"|-?"_s + kNumber + u"[ \\x{00a0}]?"_s
                                                + kMoney + u"(?![A-Za-z])"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(kAmount, u"[amount]"_s);
}

} // namespace

void Pseudonyms::hide(const QString &text, const QString &kind)
{
    const QString name = text.trimmed().toLower();
    if (name.size() < kShortest || m_names.contains(name))
        return;
    m_names.insert(name, kind + u'-' + QString::number(++m_counts[kind]));
    QList<qsizetype> &lengths = m_lengths[firstWord(name, 0)];
    const auto place =
        std::lower_bound(lengths.cbegin(), lengths.cend(), name.size(), std::greater<>());
    if (place == lengths.cend() || *place != name.size())
        lengths.insert(place, name.size());
}

Pseudonyms::Found Pseudonyms::nameAt(QStringView lower, qsizetype place) const
{
    const auto lengths = m_lengths.constFind(firstWord(lower, place));
    if (lengths == m_lengths.constEnd())
        return {};
    for (const qsizetype length : *lengths) {
        const qsizetype after = place + length;
        if (after > lower.size())
            continue;
        const bool endsWord = after == lower.size() || !lower[after].isLetterOrNumber()
                              || !lower[after - 1].isLetterOrNumber();
        const auto name = endsWord ? m_names.constFind(lower.sliced(place, length).toString())
                                   : m_names.constEnd();
        if (name != m_names.constEnd())
            return {*name, length};
    }
    return {};
}

QString Pseudonyms::withoutNames(const QString &text) const
{
    const QString lower = text.toLower();
    // A letter that is longer in lower case would move all places; such a text is taken as it is
    // in lower case.
    const QString &original = lower.size() == text.size() ? text : lower;
    QString out;
    for (qsizetype place = 0; place < lower.size();) {
        const Found found = beginsWord(lower, place) ? nameAt(lower, place) : Found();
        if (found.length > 0) {
            out += found.pseudonym;
            place += found.length;
        } else {
            out += original[place++];
        }
    }
    return out;
}

QString Pseudonyms::withoutIds(const QString &text)
{
    static const QRegularExpression kIds(
        u"(?<!request=)[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}|[a-z0-9-]+(?:\\.mail)?\\.onmicrosoft\\.com"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype from = 0;
    for (auto matches = kIds.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool isDomain = match.captured().contains(u'.');
        QString key = match.captured().toLower();
        if (!isDomain)
            key.remove(u'-');
        const QString kind = isDomain ? u"domain"_s : u"id"_s;
        QString &pseudonym = m_ids[key];
        if (pseudonym.isEmpty())
            pseudonym = kind + u'-' + QString::number(++m_counts[kind]);
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += pseudonym;
        from = match.capturedEnd();
    }
    return out + QStringView(text).sliced(from);
}

QString Pseudonyms::applied(const QString &text)
{
    QString plain = redacted(text);
    if (const QString home = QDir::homePath(); home.size() > 1)
        plain.replace(home, u"~"_s);
    return withoutAmounts(withoutIds(withoutNames(plain)));
}

QJsonValue Pseudonyms::applied(const QJsonValue &json)
{
    if (json.isString())
        return applied(json.toString());
    if (json.isArray()) {
        QJsonArray list;
        for (const QJsonArray values = json.toArray(); const auto value : values)
            list.append(applied(QJsonValue(value)));
        return list;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = applied(QJsonValue(member.value()));
    return object;
}

} // namespace Pec
