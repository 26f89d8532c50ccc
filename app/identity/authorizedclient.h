// SPDX-License-Identifier: GPL-3.0-or-later
//! Sends requests to a service with the signed-in user's token for one tenant. The token goes to
//! the host that the profile names for that service and nowhere else.
//!
//! A 401 with a claims challenge gets a token that meets it, any other 401 a new token; the request
//! is then sent once more.
#pragma once

#include "identity/tokenprovider.h"
#include "net/httpclient.h"

#include <QObject>

namespace Pec {

class AuthorizedClient : public QObject
{
    Q_OBJECT

public:
    //! The references must outlive the client.
    AuthorizedClient(Profile profile, HttpClient &http, TokenProvider &tokens);

    //! Errors: BadUrl (another host), those of TokenProvider::token() and of HttpClient::send(),
    //! and ClaimsChallenge when the service challenges the new token too. A second plain 401 is a
    //! reply.
    [[nodiscard]] FutureResult<HttpReply> send(HttpRequest request, const TenantId &tenant,
                                               Resource resource, std::stop_token stop);

private:
    struct Exchange;
    void sendWith(const std::shared_ptr<Exchange> &exchange, const Result<QByteArray> &token);
    void onReply(const std::shared_ptr<Exchange> &exchange, const Result<HttpReply> &reply);

    Profile m_profile;
    HttpClient &m_http;
    TokenProvider &m_tokens;
};

} // namespace Pec
