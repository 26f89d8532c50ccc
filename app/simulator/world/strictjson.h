// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads JSON that people write: an unknown or wrong member is an error that names its path,
//! "customers[2].subscriptions[0].monthlyUsd". The first error stands; after it all reads are
//! empty.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>

namespace Pec::Simulator {

class StrictObject
{
public:
    //! \a error outlives the object and its children.
    StrictObject(const QJsonValue &value, const QString &path, QString *error);

    //! Complains about every other member.
    void allow(std::initializer_list<QLatin1StringView> names);

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] QString text(QLatin1StringView name, const QString &fallback = {});
    //! Must be there and not empty.
    [[nodiscard]] QString requiredText(QLatin1StringView name);
    [[nodiscard]] double number(QLatin1StringView name, double fallback, double lowest,
                                double highest);
    [[nodiscard]] int integer(QLatin1StringView name, int fallback);
    [[nodiscard]] bool boolean(QLatin1StringView name, bool fallback);
    [[nodiscard]] QStringList texts(QLatin1StringView name);
    //! The members of an array; none when it is absent.
    [[nodiscard]] QList<StrictObject> objects(QLatin1StringView name);
    [[nodiscard]] StrictObject object(QLatin1StringView name) const;
    [[nodiscard]] QList<std::pair<int, int>> intPairs(QLatin1StringView name);
    //! Names and values of an object that holds texts.
    [[nodiscard]] QList<std::pair<QString, QString>> textMembers(QLatin1StringView name);

    [[nodiscard]] QString pathOf(QLatin1StringView name) const;
    void fail(QLatin1StringView name, const QString &why);

private:
    [[nodiscard]] QJsonValue value(QLatin1StringView name) const { return m_object.value(name); }
    [[nodiscard]] QJsonArray array(QLatin1StringView name);

    QJsonObject m_object;
    QString m_path;
    QString *m_error;
};

} // namespace Pec::Simulator
