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

//! The objects of the list \a member of an answer. BadAnswer when there is no such list, or an
//! entry is no object or has no text in \a id: a list is never silently short.
[[nodiscard]] Result<QList<QJsonObject>> listOf(const HttpReply &reply, const QJsonObject &answer,
                                                QLatin1StringView member, QLatin1StringView id);

//! The text of a link or token to the next page: empty when it is absent or null, BadAnswer when it
//! is of another kind, since that would end the list early.
[[nodiscard]] Result<QString> linkOf(const HttpReply &reply, const QJsonObject &answer,
                                     QLatin1StringView member);

//! The error that a reply of a status but 2xx stands for.
[[nodiscard]] Error serviceError(const HttpReply &reply);

//! The request id by which the service's support finds the exchange; empty when none was sent.
[[nodiscard]] QString requestId(const HttpReply &reply);

} // namespace Pec
