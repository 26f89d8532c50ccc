// SPDX-License-Identifier: GPL-3.0-or-later
//! Answers wrongly on purpose, as a fault plan says; the same requests in the same order meet the
//! same faults. The dispatcher asks: choose() for every request, then instead() of the handler,
//! then spoil() what goes out.
#pragma once

#include "simulator/faults/faultplan.h"
#include "simulator/http.h"
#include "simulator/server/tokens.h"
#include "simulator/world/random.h"

#include <functional>

namespace Pec::Simulator {

class Faults
{
public:
    //! The tenant's id for its name in a path of the identity platform.
    using TenantOf = std::function<QString(const QString &)>;

    //! \a router and \a tokens have to outlive it.
    Faults(const FaultPlan &plan, const Router &router, const Tokens &tokens, TenantOf tenantOf);

    //! The fault that meets a request, or null. Counts, so it is asked once for each. The clock's
    //! own routes are never met.
    [[nodiscard]] const Fault *choose(const Request &request, Service service);

    //! The answer in place of the service's; nothing where the fault is made of the right answer.
    [[nodiscard]] static std::optional<Response> instead(const Fault &fault, const Request &request,
                                                         Service service);

    //! Makes of an answer what is sent. \a request has its caller where a service was asked.
    void spoil(const Fault &fault, const Request &request, Service service, Response *response);

private:
    struct Rule
    {
        FaultRule rule;
        Chance chance;
        int matches = 0;
    };
    struct Asked;

    [[nodiscard]] static bool fits(const FaultRule &rule, Asked &asked);
    void turnPage(const Fault &fault, const Request &request, Service service, Response *response);

    QList<Rule> m_rules;
    const Router &m_router;
    const Tokens &m_tokens;
    TenantOf m_tenantOf;
    int m_links = 0; // to make each endless one new
};

} // namespace Pec::Simulator
