// SPDX-License-Identifier: GPL-3.0-or-later
//! What the token and device code endpoints answer with. Pure parsers.
#pragma once

#include "core/result.h"
#include "identity/oauth/oautherror.h"
#include "net/httpclient.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Pec {

struct TokenAnswer
{
    QByteArray accessToken; //!< opaque to us
    QDateTime expiresAt; //!< UTC
    QByteArray refreshToken; //!< the next one to use; empty when none came
    QByteArray idToken; //!< empty when none came
};

struct DeviceCode
{
    QByteArray deviceCode; //!< secret
    QString userCode;
    QUrl address; //!< where the user types the code; https
    QString message; //!< the service's own words
    std::chrono::seconds interval{5};
    QDateTime expiresAt;
};

//! Fails as oauthError() says, or with BadAnswer when a field is missing or cannot be used.
[[nodiscard]] Result<TokenAnswer> parseTokenAnswer(const HttpReply &reply, TokenPurpose purpose,
                                                   const QDateTime &now);
[[nodiscard]] Result<DeviceCode> parseDeviceCode(const HttpReply &reply, const QDateTime &now);

} // namespace Pec
