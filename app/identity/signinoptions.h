// SPDX-License-Identifier: GPL-3.0-or-later
//! How to sign in, and what the caller lends for it: its browser and its words.
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace Pec {

struct SignInOptions
{
    bool deviceCode = false;
    QString closingPageTitle; //!< of the page the browser shows at the end, plain text
    QString closingPageText;
    QString loginHint; //!< user name to propose; empty: the page asks
    QByteArray claims; //!< JSON of Error::claims that a service or a tenant asked for
    //! Another tenant than the profile's, where its policy wants the user to be seen (second
    //! factor). The account stays; only for somebody who is signed in already.
    std::optional<TenantId> tenant;
    std::function<void(const QUrl &)> openUrl; //!< opens (or prints) the sign-in address
    //! Shows a device code: the code, where to type it, and the service's own message.
    std::function<void(const QString &code, const QUrl &address, const QString &message)>
        showDeviceCode;
};

} // namespace Pec
