// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether Microsoft's sign-in is reached with a proxy and a certificate authority that are not in
//! use yet: one request, for its discovery document, which needs no sign-in.
#pragma once

#include "core/result.h"
#include "domain/profile.h"
#include "domain/programsettings.h"
#include "net/proxychoice.h"

#include <stop_token>

class QObject;

namespace Pec {

struct ConnectionTest
{
    ProgramSettings settings;
    QString caFile; //!< PEM; empty: the system's certificates
    QUrl authority = Profile().authority;
    QString tenant = QStringLiteral("common"); //!< of no partner in particular
};

//! Done when the authority answered as one. Finishes on the thread of \a context.
[[nodiscard]] FutureResult<Done> testConnection(const ConnectionTest &test, QObject *context,
                                                std::stop_token stop);

[[nodiscard]] ProxyAddress proxyAddress(const ProgramSettings &settings);

} // namespace Pec
