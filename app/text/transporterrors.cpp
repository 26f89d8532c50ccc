// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "text/words.h"

#include <QCoreApplication>

namespace Pec::Words {

namespace {

const char *const kLookAtClock = QT_TRANSLATE_NOOP(
    "Pec::Text", "Check the date and the time of this computer. If they are right, only those who "
                 "run the service can help.");

//! Service codes as net/transporterror.h lists them.
ErrorWords tls(const QString &cause)
{
    if (cause == "tls-expired"_L1)
        return {QT_TRANSLATE_NOOP("Pec::Text",
                                  "%1 could not prove its identity: its certificate has expired."),
                kLookAtClock};
    if (cause == "tls-not-yet-valid"_L1)
        return {
            QT_TRANSLATE_NOOP("Pec::Text",
                              "%1 could not prove its identity: its certificate is not valid yet."),
            kLookAtClock};
    if (cause == "tls-other-host"_L1)
        return {QT_TRANSLATE_NOOP(
                    "Pec::Text",
                    "%1 could not prove its identity: its certificate is that of another host."),
                QT_TRANSLATE_NOOP("Pec::Text",
                                  "Open a web page in the browser to see whether the network asks "
                                  "you to sign in, then try again.")};
    if (cause == "tls-revoked"_L1)
        return {QT_TRANSLATE_NOOP(
                    "Pec::Text",
                    "%1 could not prove its identity: its certificate has been withdrawn."),
                QT_TRANSLATE_NOOP("Pec::Text", "Do not sign in. Tell your IT department.")};
    if (cause == "tls-handshake"_L1)
        return {QT_TRANSLATE_NOOP("Pec::Text", "No safe connection to %1 could be agreed on."),
                QT_TRANSLATE_NOOP("Pec::Text",
                                  "Something in between, such as a proxy, is too old or does not "
                                  "encrypt. Check the proxy setting, or ask your IT department.")};
    return {QT_TRANSLATE_NOOP("Pec::Text",
                              "%1 could not prove its identity: its certificate is not trusted."),
            QT_TRANSLATE_NOOP("Pec::Text",
                              "If your company inspects network traffic, ask its IT department for "
                              "the certificate and add it in the settings.")};
}

ErrorWords noNetwork(const QString &cause)
{
    if (cause == "proxy-password"_L1)
        return {QT_TRANSLATE_NOOP("Pec::Text",
                                  "The proxy wants a name and a password, or other ones than it "
                                  "was told."),
                QT_TRANSLATE_NOOP("Pec::Text",
                                  "Ask your IT department for a proxy without a password, or for "
                                  "the right one in the system's settings.")};
    return {
        QT_TRANSLATE_NOOP("Pec::Text", "%1 could not be reached."),
        QT_TRANSLATE_NOOP("Pec::Text",
                          "Check the network connection and the proxy setting, then try again.")};
}

} // namespace

std::optional<ErrorWords> ofTransport(const Error &error)
{
    const char *const kReport = QT_TRANSLATE_NOOP(
        "Pec::Text", "Try again later. If it happens again, report it with the details.");
    switch (error.code) {
    case ErrorCode::NoNetwork:
        return noNetwork(error.serviceCode);
    case ErrorCode::Timeout:
        return ErrorWords{QT_TRANSLATE_NOOP("Pec::Text", "%1 did not answer in time."),
                          QT_TRANSLATE_NOOP("Pec::Text", "Try again in a few minutes.")};
    case ErrorCode::Tls:
        return tls(error.serviceCode);
    case ErrorCode::BadUrl:
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "An address was not opened because it is not safe."),
            QT_TRANSLATE_NOOP("Pec::Text", "Check the addresses of the connection in the settings. "
                                           "If they are right, report it with the details.")};
    case ErrorCode::TooLarge:
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "%1 gave an answer that is too large to be read."),
            kReport};
    case ErrorCode::BadAnswer:
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "%1 gave an answer that could not be understood."),
            kReport};
    case ErrorCode::NotJson:
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "%1 did not answer itself; something in between did, "
                                           "such as a proxy or the sign-in page of a network."),
            QT_TRANSLATE_NOOP("Pec::Text",
                              "Open a web page in the browser to see whether the network asks you "
                              "to sign in, and check the proxy setting. Then try again.")};
    case ErrorCode::Throttled:
        return ErrorWords{QT_TRANSLATE_NOOP("Pec::Text", "%1 has been asked too often for now."),
                          error.retryAfter
                              ? QT_TRANSLATE_NOOP("Pec::Text", "Wait %1, then try again.")
                              : QT_TRANSLATE_NOOP("Pec::Text", "Try again in a few minutes.")};
    case ErrorCode::ServiceFailure:
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "%1 has a problem at the moment."),
            QT_TRANSLATE_NOOP(
                "Pec::Text",
                "Try again later. If it lasts, look at Microsoft's service health page.")};
    case ErrorCode::HttpStatus:
        return ErrorWords{QT_TRANSLATE_NOOP("Pec::Text", "%1 gave an unexpected answer."), kReport};
    case ErrorCode::PagingLoop:
        return ErrorWords{QT_TRANSLATE_NOOP("Pec::Text", "%1 sent a list that does not end."),
                          kReport};
    default:
        return std::nullopt;
    }
}

} // namespace Pec::Words
