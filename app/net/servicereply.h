// SPDX-License-Identifier: GPL-3.0-or-later
//! From a reply to JSON or an Error, for the error shapes of Microsoft's services: Resource Manager
//! and Graph {"error":{"code","message"}}, Partner Center {"code","description"}, Partner Center's
//! throttle body {"statusCode","message"}.
#pragma once

#include "net/httpclient.h"

#include <QJsonObject>

namespace Pec {

//! The reply's JSON object. An answer that is no JSON is NotJson (HTML of a proxy) or BadAnswer
//! (broken off), any status but 2xx the matching error with the service's code and request id.
//! 204 gives an empty object.
[[nodiscard]] Result<QJsonObject> jsonObject(const HttpReply &reply);

//! The error that a reply of a status but 2xx stands for.
[[nodiscard]] Error serviceError(const HttpReply &reply);

//! The request id by which the service's support finds the exchange; empty when none was sent.
[[nodiscard]] QString requestId(const HttpReply &reply);

} // namespace Pec
