// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/thinning.h"

#include "core/strings.h"

#include <QSet>
#include <QSqlQuery>
#include <QStringList>

#include <algorithm>

namespace Pec {

QList<qint64> superfluous(QList<std::pair<qint64, QDateTime>> snapshots, const KeptFor &kept,
                          const QDateTime &now)
{
    std::sort(snapshots.begin(), snapshots.end(), [](const auto &left, const auto &right) {
        return std::pair(left.second, left.first) > std::pair(right.second, right.first);
    });
    QSet<std::pair<bool, QDate>> taken; // whole months or single days
    QList<qint64> ids;
    for (qsizetype i = 0; i < snapshots.size(); ++i) {
        const auto &[id, finishedAt] = snapshots.at(i);
        const QDate day = finishedAt.toUTC().date();
        const qint64 age = day.daysTo(now.toUTC().date());
        if (i == 0 || age < kept.all)
            continue;
        const bool byMonth = age > kept.daily;
        const std::pair place(byMonth, byMonth ? QDate(day.year(), day.month(), 1) : day);
        if (taken.contains(place))
            ids.append(id);
        taken.insert(place);
    }
    return ids;
}

Result<Done> thin(Database &database, const QString &profile, const KeptFor &kept,
                  const QDateTime &now)
{
    Result<QSqlQuery> query = database.prepare(
        u"SELECT id, finished_at FROM snapshot WHERE profile = :profile AND closed = 1"_s);
    if (!query)
        return failure(query.error());
    query->bindValue(u":profile"_s, profile);
    if (Result<Done> done = database.run(*query); !done)
        return done;
    QList<std::pair<qint64, QDateTime>> snapshots;
    while (query->next())
        snapshots.append({query->value(0).toLongLong(),
                          QDateTime::fromMSecsSinceEpoch(query->value(1).toLongLong(), Qt::UTC)});
    query->finish();
    QStringList ids;
    const QList<qint64> gone = superfluous(snapshots, kept, now);
    for (const qint64 id : gone)
        ids.append(QString::number(id));
    if (ids.isEmpty())
        return Done{};
    return database.execute(u"DELETE FROM snapshot WHERE id IN ("_s + ids.join(u',') + u')');
}

} // namespace Pec
