// SPDX-License-Identifier: GPL-3.0-or-later
//! Everything that Microsoft's services refuse before they look at what is asked: no or a wrong
//! token, a missing or unknown api-version, a wrong content type. In one place, so that no service
//! is laxer.
#pragma once

#include "simulator/http.h"
#include "simulator/server/tokens.h"

namespace Pec::Simulator {

class Gatekeeper
{
public:
    explicit Gatekeeper(const Tokens &tokens)
        : m_tokens(tokens)
    {}

    //! The refusal in the shape of the route's service, or nothing; then request.caller is set
    //! where the service asks for a token. Checked in the order token, api-version, content.
    [[nodiscard]] std::optional<Response> refuse(Request &request,
                                                 const Router::Route &route) const;

    //! The answer for a path or a method that no route serves.
    [[nodiscard]] static Response unknownRoute(const Request &request, bool pathKnown);

private:
    [[nodiscard]] std::optional<Response> refuseToken(Request &request, Service service) const;

    const Tokens &m_tokens;
};

//! The refusal of a token that has expired just now, in the service's shape.
[[nodiscard]] Response expiredTokenRefusal(Service service, const Request &request);

//! Resource Manager and the services that stand behind it.
[[nodiscard]] bool isArmFamily(Service service);

} // namespace Pec::Simulator
