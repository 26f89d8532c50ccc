// SPDX-License-Identifier: GPL-3.0-or-later
//! Waits for a future in a test; elsewhere futures are consumed by continuations.
#pragma once

#include "core/result.h"

#include <QTest>

namespace Pec {

template <class T>
Result<T> await(FutureResult<T> future, int milliseconds = 10'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds))
        return failure(ErrorCode::Internal, QStringLiteral("the future did not finish in time"));
    if (future.resultCount() == 0)
        return failure(ErrorCode::Internal, QStringLiteral("the future finished without a result"));
    return future.result();
}

} // namespace Pec
