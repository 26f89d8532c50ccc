// SPDX-License-Identifier: GPL-3.0-or-later
//! Claims challenges: a service answers 401 and says in WWW-Authenticate what a new token must
//! prove; the client passes that on when it asks for one.
#pragma once

#include "core/result.h"
#include "net/httpclient.h"

#include <QByteArray>

#include <optional>

namespace Pec {

//! The claims JSON of an insufficient_claims challenge in any WWW-Authenticate header, with the
//! parameters in any order and the base64 with or without padding; nothing when there is none.
[[nodiscard]] std::optional<QByteArray> claimsChallenge(const HttpReply &reply);

//! The claims parameter of a request: \a challenge (may be empty) with the capability "cp1" added,
//! which tells that this client understands challenges. BadAnswer when it is not a JSON object.
[[nodiscard]] Result<QByteArray> claimsParameter(const QByteArray &challenge);

} // namespace Pec
