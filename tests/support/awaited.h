// SPDX-License-Identifier: GPL-3.0-or-later
//! Waits for futures in a test, with the event loop running.
#pragma once

#include "core/result.h"

#include <QTest>

namespace Pec::Testing {

//! The result of a leaf operation. A future that was dropped without one is an Internal error: no
//! leaf may end like that.
template <class T>
[[nodiscard]] Result<T> awaited(const FutureResult<T> &future, int milliseconds = 20'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds))
        return failure(ErrorCode::Timeout, QStringLiteral("the future did not finish in the test"));
    if (future.resultCount() != 1)
        return failure(ErrorCode::Internal, QStringLiteral("the future ended without one result"));
    return future.result();
}

//! Code of a result's error; nothing for a value.
template <class T>
[[nodiscard]] std::optional<ErrorCode> codeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

} // namespace Pec::Testing
