// SPDX-License-Identifier: GPL-3.0-or-later
//! What one limit says to one request.
#pragma once

#include "simulator/http.h"

#include <chrono>

namespace Pec::Simulator {

struct Verdict
{
    std::optional<Response> refusal; //!< the 429 to answer in place of the handler
    QList<std::pair<QByteArray, QByteArray>> headers; //!< for the answer, refused or not

    void say(const QByteArray &name, qint64 value)
    {
        headers.emplaceBack(name, QByteArray::number(value));
    }
    void say(const QByteArray &name, std::chrono::seconds wait) { say(name, wait.count()); }
};

} // namespace Pec::Simulator
