// SPDX-License-Identifier: GPL-3.0-or-later
//! HTTPS on 127.0.0.1, on threads of its own. Knows nothing of what is served.
#pragma once

#include "core/result.h"
#include "simulator/http.h"
#include "simulator/server/certificates.h"

#include <functional>
#include <memory>

namespace Pec::Simulator {

class HttpsServer
{
public:
    //! Called on a worker thread for every request, several at a time; \a target is path and query
    //! as sent. The request has method, path, query, headers, body and host.
    using Answer = std::function<Response(Request &&request, const QByteArray &target)>;

    //! Listens on \a port, or on a free one for 0. \error BadInput: the port cannot be had.
    [[nodiscard]] static Result<std::unique_ptr<HttpsServer>>
    start(const Certificates &certificates, int port, Answer answer);

    HttpsServer(const HttpsServer &) = delete;
    HttpsServer &operator=(const HttpsServer &) = delete;
    //! Closes every connection and waits for the requests under way.
    ~HttpsServer();

    [[nodiscard]] int port() const;

private:
    class Private;
    explicit HttpsServer(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

//! Splits a request target: path percent-decoded, leading slashes folded into one.
void readTarget(const QByteArray &target, Request *request);

} // namespace Pec::Simulator
