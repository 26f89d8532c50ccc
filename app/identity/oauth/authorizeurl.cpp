// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/oauth/authorizeurl.h"

namespace Pec {

QUrl authorizeUrl(const AuthorizeParameters &parameters)
{
    QList<std::pair<QByteArray, QByteArray>> fields{
        {"client_id", parameters.clientId.toUtf8()},
        {"response_type", "code"},
        {"redirect_uri", parameters.redirectUri.toUtf8()},
        {"response_mode", "query"},
        {"scope", parameters.scopes.toUtf8()},
        {"state", parameters.state},
        {"nonce", parameters.nonce},
        {"code_challenge", parameters.challenge},
        {"code_challenge_method", "S256"},
        {"claims", parameters.claims},
    };
    if (parameters.loginHint.isEmpty())
        fields.emplaceBack("prompt", "select_account");
    else
        fields.emplaceBack("login_hint", parameters.loginHint.toUtf8());
    QUrl url = parameters.endpoint;
    url.setQuery(QString::fromLatin1(formEncoded(fields)), QUrl::StrictMode);
    return url;
}

QByteArray formEncoded(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + value.toPercentEncoding();
    }
    return body;
}

} // namespace Pec
