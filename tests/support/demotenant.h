// SPDX-License-Identifier: GPL-3.0-or-later
//! Opens the demo tenant in a data folder of its own and reads it, as the program does.
#pragma once

#include "context/appcontext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Pec::Testing {

//! Waits for a future in a test, with the event loop running.
template <class T>
[[nodiscard]] Result<T> await(FutureResult<T> future, int seconds = 60)
{
    const bool finished =
        QTest::qWaitFor([&future] { return future.isFinished(); }, seconds * 1000);
    if (!finished || future.resultCount() == 0)
        return failure(ErrorCode::Timeout, QStringLiteral("the future did not finish in the test"));
    return future.result();
}

//! Runs a refresh to its end.
[[nodiscard]] inline Result<RefreshSummary> awaitRefresh(AppContext &context, int seconds = 120)
{
    const std::unique_ptr<RefreshJob> job = context.makeRefresh();
    if (!job)
        return failure(ErrorCode::Internal, QStringLiteral("no refresh could be made"));
    std::optional<Result<RefreshSummary>> outcome;
    QObject::connect(job.get(), &RefreshJob::finished, job.get(),
                     [&outcome](const Result<RefreshSummary> &summary) { outcome = summary; });
    job->start();
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, seconds * 1000))
        return failure(ErrorCode::Timeout,
                       QStringLiteral("the refresh did not finish in the test"));
    return *outcome;
}

} // namespace Pec::Testing
