// SPDX-License-Identifier: GPL-3.0-or-later
//! A value or the reason why there is none. Becomes std::expected with C++23.
#pragma once

#include "core/error.h"

#include <QFuture>
#include <QPromise>

#include <tl/expected.hpp>

namespace Pec {

template <class T>
using Result = tl::expected<T, Error>;

//! A leaf operation: one value or error, later. It is never thrown into and always finishes;
//! see CONTRIBUTING, "Async and errors", for how to consume one.
template <class T>
using FutureResult = QFuture<Result<T>>;

//! Nothing to return but success.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail,
                                                   QString subject = {})
{
    Error error;
    error.code = code;
    error.detail = std::move(detail);
    error.subject = std::move(subject);
    return tl::unexpected<Error>(std::move(error));
}

//! A future that is finished already.
template <class T>
[[nodiscard]] FutureResult<T> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace Pec
