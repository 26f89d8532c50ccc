// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storefacts.h"

#include "core/strings.h"
#include "store/namedvalues.h"

namespace Pec {

Result<StoreFacts> readStoreFacts(Database &database)
{
    StoreFacts facts;
    const Result<QVariant> step = database.value(u"PRAGMA user_version"_s);
    if (!step)
        return failure(step.error());
    facts.schemaStep = step->toInt();
    const auto timeOf = [](const Cell &cell) {
        return QDateTime::fromMSecsSinceEpoch(cell.toInteger(), Qt::UTC);
    };
    const Result<Done> read = forEachRow(
        database,
        u"SELECT profile, count(*), min(finished_at), max(finished_at) FROM snapshot"
        " WHERE closed = 1 GROUP BY profile"_s,
        u"snapshot"_s, {}, [&](const RowCursor &row) {
            facts.kept.insert(row.at(0).toText(), {qsizetype(row.at(1).toInteger()),
                                                   timeOf(row.at(2)), timeOf(row.at(3))});
            return true;
        });
    return read.map([&](Done) { return facts; });
}

} // namespace Pec
