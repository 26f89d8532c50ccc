// SPDX-License-Identifier: GPL-3.0-or-later
//! The wrong answers of a fault plan, each in the shape of the service that is asked.
#pragma once

#include "simulator/faults/faultplan.h"
#include "simulator/http.h"

namespace Pec::Simulator {

[[nodiscard]] Response statusAnswer(const Fault &fault, const Request &request, Service service);
//! Whole JSON, in which the one member that matters is of another kind.
[[nodiscard]] Response wrongShape(Service service, const Request &request);
[[nodiscard]] Response proxyPage(const Fault &fault);
[[nodiscard]] Response claimsChallenge(const Request &request, Service service);
[[nodiscard]] Response tenantRefusal(const Fault &fault, const Request &request);
//! Half of the body stays; of an answer without one, the beginning of a list.
void breakJson(Response *response);

//! The authentication context that a challenge wants proved.
[[nodiscard]] QString challengedContext();

} // namespace Pec::Simulator
