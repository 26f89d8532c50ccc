// SPDX-License-Identifier: GPL-3.0-or-later
//! One request in, one answer out, without a socket: finds the route, lets the gatekeeper look,
//! asks the handler and adds the headers that every service sends.
#pragma once

#include "simulator/faults/faults.h"
#include "simulator/http.h"
#include "simulator/server/gatekeeper.h"

namespace Pec::Simulator {

class Dispatcher
{
public:
    Dispatcher(const Router &router, const Tokens &tokens)
        : m_router(router)
        , m_gatekeeper(tokens)
    {}

    //! \a request needs method, path, query, headers, body, host and now; the rest is filled in
    //! here.
    [[nodiscard]] Response handle(Request request) const;

    //! From now on answers go wrong as \a faults says; it has to outlive the requests.
    void setFaults(Faults *faults) { m_faults = faults; }

private:
    [[nodiscard]] Response ask(Request &request, const Router::Route *route, bool pathKnown) const;

    const Router &m_router;
    Gatekeeper m_gatekeeper;
    Faults *m_faults = nullptr;
};

//! RFC 1123 date of an HTTP header.
[[nodiscard]] QByteArray httpDate(const QDateTime &when);

} // namespace Pec::Simulator
