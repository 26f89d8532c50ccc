// SPDX-License-Identifier: GPL-3.0-or-later
//! What can go wrong, as a value: a code to decide on, facts to show, no words for people.
//! Sentences and next steps are made from it by app/text.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Pec {

enum class ErrorCode {
    Cancelled, //!< the caller asked to stop
    NoNetwork, //!< the host could not be reached or the connection broke
    Timeout, //!< no answer in time
    Tls, //!< the certificate or the handshake was refused
    BadUrl, //!< an address that may not be asked: other host, not https
    TooLarge, //!< an answer beyond the bound
    BadAnswer, //!< an answer that cannot be read: not JSON, truncated, a field missing or of a
               //!< wrong kind
    NotJson, //!< an answer of another content type, for example HTML from a proxy
    Unauthorized, //!< HTTP 401 without a claims challenge
    ClaimsChallenge, //!< HTTP 401 with one; see Error::claims
    Forbidden, //!< HTTP 403
    NotFound, //!< HTTP 404
    Conflict, //!< HTTP 409
    Throttled, //!< HTTP 429 after all retries
    ServiceFailure, //!< HTTP 5xx after all retries
    HttpStatus, //!< any other status that is no success
    PagingLoop, //!< a next link that came before, or too many pages
    SignInNeeded, //!< no token can be had without the user
    TenantRefused, //!< the tenant's policy or a missing consent forbids a token; do not ask again
    SignInFailed, //!< an answer of the sign-in that may not be trusted, or a refusal by the user
    StoreUnusable, //!< local data cannot be opened, read or written
    SecretStoreUnusable, //!< no keyring or vault to keep a token in
    FileNotWritten, //!< a file that the user asked for; subject: its name
    BadInput, //!< wrong use by the caller: an argument, a file
    Internal, //!< cannot happen; says where
};

//! A failed operation. Immutable in practice: made once, handed up.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail; //!< English, for the log and the folded details; never holds a secret
    int httpStatus = 0;
    QString
        serviceCode; //!< the service's own code, for example "AuthorizationFailed", "invalid_grant"
    QString requestId; //!< to quote to Microsoft's support
    QString subject; //!< what it was about: a host, a file, a tenant id
    QByteArray claims; //!< with ClaimsChallenge: the JSON to pass on, already base64-decoded
    std::optional<std::chrono::milliseconds> retryAfter;

    friend bool operator==(const Error &, const Error &) = default;
};

//! Stable lower-case name of a code, for logs and JSON: "no-network".
[[nodiscard]] QString name(ErrorCode code);

//! One English line for the log: code, status, service code, request id and detail.
[[nodiscard]] QString logLine(const Error &error);

} // namespace Pec
