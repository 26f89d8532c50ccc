// SPDX-License-Identifier: GPL-3.0-or-later
//! Puts stable other names in place of what tells who somebody is, so that a log can be shown to
//! others: the same tenant is "id-3" wherever it stands. What stands behind a pseudonym is nowhere.
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace Pec {

class Pseudonyms
{
public:
    //! \a text becomes \a kind and a number: "customer-1". Whole words only, whatever their case;
    //! names of fewer than three letters are passed over, since they are in half of all sentences.
    void hide(const QString &text, const QString &kind);

    //! Without the hidden names, GUIDs but those of requests, domains below onmicrosoft.com,
    //! amounts of money and the user's own folder, and without what redacted() (core/log.h) takes
    //! out.
    [[nodiscard]] QString applied(const QString &text);
    //! The values of it; keys are the program's own.
    [[nodiscard]] QJsonValue applied(const QJsonValue &json);

private:
    struct Found
    {
        QString pseudonym; //!< empty: no name begins there
        qsizetype length = 0;
    };
    [[nodiscard]] Found nameAt(QStringView lower, qsizetype place) const;
    [[nodiscard]] QString withoutNames(const QString &text) const;
    [[nodiscard]] QString withoutIds(const QString &text);

    QHash<QString, QString> m_names; //!< pseudonyms by name, in lower case
    QHash<QString, QList<qsizetype>> m_lengths; //!< of names by their first word, longest first
    QHash<QString, int> m_counts; //!< by kind
    QHash<QString, QString> m_ids;
};

} // namespace Pec
