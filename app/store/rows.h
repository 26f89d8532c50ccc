// SPDX-License-Identifier: GPL-3.0-or-later
//! What writing and reading rows share.
#pragma once

#include "store/parts.h"

#include "core/result.h"

#include <QStringList>

namespace Pec {

struct ColumnNames
{
    QStringList names;
    template <class T>
    void operator()(const char *name, const T &)
    {
        names << QString::fromLatin1(name);
    }
};

template <class Part>
QStringList columnsOf()
{
    ColumnNames columns;
    const Part part;
    visit(columns, part);
    return columns.names;
}

//! Calls \a part with each list of parts of a snapshot until one fails.
template <class SnapshotType, class Function>
Result<Done> forEachList(SnapshotType &snapshot, Function part)
{
    return part(snapshot.resellers)
        .and_then([&](Done) { return part(snapshot.customers); })
        .and_then([&](Done) { return part(snapshot.subscriptions); })
        .and_then([&](Done) { return part(snapshot.readings); })
        .and_then([&](Done) { return part(snapshot.access); })
        .and_then([&](Done) { return part(snapshot.denies); })
        .and_then([&](Done) { return part(snapshot.costs); })
        .and_then([&](Done) { return part(snapshot.points); })
        .and_then([&](Done) { return part(snapshot.missing); });
}

} // namespace Pec
