// SPDX-License-Identifier: GPL-3.0-or-later
//! How long a campaign is and where its chance comes from: both from the environment, so that a
//! short one runs with every test and a failing round can be run alone.
//!
//!   PEC_CAMPAIGN_SEED   what all rounds are drawn from; printed at the start
//!   PEC_CAMPAIGN_FIRST  the first round; the others before it are left out
#pragma once

#include "core/result.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QTimer>

namespace Pec::Testing {

//! How many times slower this build is than a usual one: more than once under the sanitizers.
inline constexpr int kSlowness = PEC_SLOWNESS;

//! Of the environment variable, or the usual one where it is not set to a number.
[[nodiscard]] int numberFrom(const char *variable, int usual);

//! For initMain(): QtTest would end a function after five minutes and its output after two thousand
//! messages. What the console logs is shown with QT_LOGGING_RULES only.
void prepareLongRun();

[[nodiscard]] quint32 campaignSeed();
//! The chance of one round: the same whatever rounds were run before.
[[nodiscard]] QRandomGenerator chanceOf(int round);

//! Waits for a future with the event loop running, without the pauses of QTest::qWaitFor(): a
//! campaign has many short waits.
template <class T>
[[nodiscard]] Result<T> awaited(const FutureResult<T> &future,
                                std::chrono::milliseconds bound = std::chrono::minutes(1))
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    QTimer::singleShot(bound, &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished() || future.resultCount() != 1)
        return failure(ErrorCode::Timeout, QStringLiteral("the future did not finish in the test"));
    return future.result();
}

} // namespace Pec::Testing
