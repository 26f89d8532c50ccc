// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads the clock of a simulator on this machine, so that the console's own clock can follow it.
#pragma once

#include "core/clock.h"
#include "net/httpclient.h"

namespace Pec {

struct ClockReading
{
    QDateTime now; //!< UTC
    double scale = 1.0;
    bool quotas = false; //!< it refuses what breaks the services' limits
};

//! Only an https address on the loopback interface may set our clock; anything else is BadUrl.
[[nodiscard]] FutureResult<ClockReading> readClock(HttpClient &http, const QUrl &authority,
                                                   QObject *context, std::stop_token stop);

} // namespace Pec
