// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft's documented limits, held against a journal: counted anew here, so that console and
//! embedded cloud cannot be wrong together.
#pragma once

#include "campaign/exchanges.h"

#include <QStringList>

#include <chrono>

namespace Pec::Testing {

struct LimitReport
{
    QStringList broken; //!< which limit, of whom and when
    QHash<QString, int> fullest; //!< the most that any window of a limit held
};

//! Every request counts, whatever was answered.
[[nodiscard]] LimitReport checkLimits(const QList<Exchange> &exchanges);

//! Requests that went to a scope, or where the answer did not name the scope's own limit to a
//! service, although it had asked to be left alone. \a grace: simulated time in which requests may
//! arrive that were under way when the answer was.
[[nodiscard]] QStringList checkWaits(const QList<Exchange> &exchanges, std::chrono::seconds grace);

} // namespace Pec::Testing
