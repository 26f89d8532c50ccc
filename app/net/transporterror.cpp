// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transporterror.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

ErrorCode codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError: // Qt's transfer timeout
        return ErrorCode::Timeout;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorCode::BadUrl;
    default:
        return ErrorCode::NoNetwork;
    }
}

QString causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateRevoked:
        return u"tls-revoked"_s;
    case QSslError::CertificateExpired:
        return u"tls-expired"_s;
    case QSslError::CertificateNotYetValid:
        return u"tls-not-yet-valid"_s;
    case QSslError::HostNameMismatch:
        return u"tls-other-host"_s;
    default:
        return {};
    }
}

//! One that is not trusted either may say of itself what it likes.
QString causeOf(const QList<QSslError> &refused)
{
    const bool untrusted = std::any_of(refused.begin(), refused.end(), [](const QSslError &one) {
        return causeOf(one.error()).isEmpty();
    });
    return untrusted ? QString() : causeOf(refused.first().error());
}

} // namespace

Error transportError(QNetworkReply::NetworkError error, const QString &text,
                     const QList<QSslError> &refused, const QString &host)
{
    Error made;
    made.subject = host;
    if (refused.isEmpty()) {
        made.code = codeOf(error);
        made.detail = text;
        if (made.code == ErrorCode::Tls)
            made.serviceCode = u"tls-handshake"_s;
        else if (error == QNetworkReply::ProxyAuthenticationRequiredError)
            made.serviceCode = u"proxy-password"_s;
        return made;
    }
    made.code = ErrorCode::Tls;
    made.serviceCode = causeOf(refused);
    // Qt has no words for this one.
    made.detail = refused.first().error() == QSslError::CertificateRevoked
                      ? u"The certificate was taken back by its authority"_s
                      : refused.first().errorString();
    return made;
}

} // namespace Pec
