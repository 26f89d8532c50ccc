// SPDX-License-Identifier: GPL-3.0-or-later
//! A result that is still to come: finished at most once by whoever knows it, and with Cancelled
//! when the last owner lets go of it, so that no caller waits for ever.
#pragma once

#include "core/result.h"
#include "core/strings.h"

#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace Pec {

template <class T>
class Pending
{
public:
    Pending() { m_promise.start(); }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;
    ~Pending() { finish(failure(ErrorCode::Cancelled, u"given up before its end"_s)); }

    [[nodiscard]] FutureResult<T> future() { return m_promise.future(); }
    [[nodiscard]] bool isFinished() const { return m_finished; }

    //! Later calls do nothing. Continuations run inside; they may delete this object.
    void finish(Result<T> result)
    {
        if (std::exchange(m_finished, true))
            return;
        QPromise<Result<T>> promise = std::move(m_promise);
        promise.addResult(std::move(result));
        promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_finished = false;
};

template <class T>
using SharedPending = std::shared_ptr<Pending<T>>;

//! Calls \a next with the result of \a future on the thread of \a context, from its event loop,
//! once; not at all when \a context is gone by then. A future that ends without a result is
//! Cancelled. Stands for QFuture::then(context, ...), which in Qt 6.4 asserts when the context has
//! gone first.
template <class T, class Next>
void whenFinished(FutureResult<T> future, QObject *context, Next next)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, next = std::move(next)]() mutable {
            watcher->deleteLater();
            const FutureResult<T> finished = watcher->future();
            if (finished.resultCount() > 0)
                next(finished.result());
            else
                next(Result<T>(failure(ErrorCode::Cancelled, u"given up before its end"_s)));
        });
    watcher->setFuture(future);
}

//! The result of \a future through \a next, as a future: \a next takes a Result<T> and gives a
//! Result<U> or a FutureResult<U>. Runs on the thread of \a context; Cancelled when that is gone.
template <class U, class T, class Next>
[[nodiscard]] FutureResult<U> andThen(FutureResult<T> future, QObject *context, Next next)
{
    const auto pending = std::make_shared<Pending<U>>();
    whenFinished(
        std::move(future), context,
        [pending, context, next = std::move(next)](Result<T> result) mutable {
            if constexpr (std::is_same_v<std::invoke_result_t<Next &, Result<T>>, FutureResult<U>>)
                whenFinished(next(std::move(result)), context,
                             [pending](Result<U> final) { pending->finish(std::move(final)); });
            else
                pending->finish(next(std::move(result)));
        });
    return pending->future();
}

template <class T>
struct Questions
{
    qsizetype count = 0;
    QPointer<QObject> context;
    std::function<FutureResult<T>(qsizetype)> ask;
    std::function<void(qsizetype, const Result<T> &)> take;
    qsizetype next = 0;
};

template <class T>
void askNext(const std::shared_ptr<Questions<T>> &questions)
{
    if (!questions->context || questions->next == questions->count)
        return;
    const qsizetype i = questions->next++;
    whenFinished(questions->ask(i), questions->context.data(),
                 [questions, i](const Result<T> &answer) {
                     questions->take(i, answer);
                     askNext(questions);
                 });
}

//! Asks each of \a questions in order, no more than \a atOnce at a time; each answer is taken as
//! it comes, on the thread of the context, and none when that is gone.
template <class T>
void askEach(Questions<T> questions, int atOnce)
{
    const auto all = std::make_shared<Questions<T>>(std::move(questions));
    for (int i = 0; i < atOnce; ++i)
        askNext(all);
}

using StopCallback = std::stop_callback<std::function<void()>>;

//! Calls \a action on the thread of \a context, later, once a stop is asked for. \a context has to
//! own the answer, so that it cannot be gone when the stop comes from another thread.
[[nodiscard]] inline std::unique_ptr<StopCallback>
callOnStop(std::stop_token stop, QObject *context, std::function<void()> action)
{
    return std::make_unique<StopCallback>(
        std::move(stop), std::function<void()>([context, action = std::move(action)] {
            QMetaObject::invokeMethod(context, action, Qt::QueuedConnection);
        }));
}

} // namespace Pec
