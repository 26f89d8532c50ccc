// SPDX-License-Identifier: GPL-3.0-or-later
//! The small change of OAuth: forms in, error bodies out, as the Microsoft identity platform words
//! them.
#pragma once

#include "simulator/http.h"

namespace Pec::Simulator {

//! The fields of a body of application/x-www-form-urlencoded.
class Form
{
public:
    explicit Form(const QByteArray &body) { m_fields.query.setQuery(QString::fromLatin1(body)); }

    [[nodiscard]] QString value(const QString &name) const { return m_fields.queryValue(name); }
    [[nodiscard]] bool has(const QString &name) const { return m_fields.hasQuery(name); }

private:
    Request m_fields;
};

//! A refusal: clients decide on \a error and \a suberror, people read number and text.
struct OAuthError
{
    QString error; //!< "invalid_grant"
    int number = 0; //!< of AADSTS
    QString text;
    int status = 400;
    QString suberror = {};
    QString claims = {}; //!< JSON that the next interactive request has to pass on
};

//! "AADSTS50020: ... Trace ID: .. Correlation ID: .. Timestamp: .."
[[nodiscard]] QString oauthDescription(const Request &request, const OAuthError &error);
[[nodiscard]] Response oauthError(const Request &request, const OAuthError &error);

[[nodiscard]] OAuthError missingParameter(const QString &name);
[[nodiscard]] OAuthError unknownTenant(const QString &name);
[[nodiscard]] OAuthError unknownApplication(const QString &clientId, const QString &directory);
[[nodiscard]] OAuthError blockedByPolicy();

//! The authentication contexts that a claims parameter wants proved for the access token. Whoever
//! asks has proved them: nobody here holds a second factor.
[[nodiscard]] QStringList contextsOf(const QString &claims);
//! The claims parameter that wants \a context proved, as a challenge sends it.
[[nodiscard]] QByteArray claimsFor(const QString &context);

} // namespace Pec::Simulator
