// SPDX-License-Identifier: GPL-3.0-or-later
//! Snapshots for the tests of the store, and every member of one as text.
#pragma once

#include "core/result.h"
#include "domain/snapshot.h"

#include <QFuture>

namespace Pec::Test {

//! Every member filled with a value of its own, amounts beyond 64 bits and unknown values included.
Snapshot fullSnapshot(const QString &profile);

//! \a subscriptions in tens per customer, \a points days each.
Snapshot largeSnapshot(const QString &profile, int subscriptions, int points);

//! Every member, so that a difference shows; without the store's id and the errors' claims.
QString described(const Snapshot &snapshot);

template <class T>
Result<T> waited(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.resultCount() == 1 ? future.result()
                                     : failure(ErrorCode::Internal, QStringLiteral("no result"));
}

//! A folder that takes no new file, also for root: the test goes on as another user until this
//! ends.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path);
    ~ReadOnlyFolder();
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    QString m_path;
    bool m_wasRoot;
};

} // namespace Pec::Test
