// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include "core/strings.h"

namespace Pec {

QString name(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::NoNetwork:
        return u"no-network"_s;
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::Tls:
        return u"tls"_s;
    case ErrorCode::BadUrl:
        return u"bad-url"_s;
    case ErrorCode::TooLarge:
        return u"too-large"_s;
    case ErrorCode::BadAnswer:
        return u"bad-answer"_s;
    case ErrorCode::NotJson:
        return u"not-json"_s;
    case ErrorCode::Unauthorized:
        return u"unauthorized"_s;
    case ErrorCode::ClaimsChallenge:
        return u"claims-challenge"_s;
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Throttled:
        return u"throttled"_s;
    case ErrorCode::ServiceFailure:
        return u"service-failure"_s;
    case ErrorCode::HttpStatus:
        return u"http-status"_s;
    case ErrorCode::PagingLoop:
        return u"paging-loop"_s;
    case ErrorCode::SignInNeeded:
        return u"sign-in-needed"_s;
    case ErrorCode::TenantRefused:
        return u"tenant-refused"_s;
    case ErrorCode::SignInFailed:
        return u"sign-in-failed"_s;
    case ErrorCode::StoreUnusable:
        return u"store-unusable"_s;
    case ErrorCode::SecretStoreUnusable:
        return u"secret-store-unusable"_s;
    case ErrorCode::FileNotWritten:
        return u"file-not-written"_s;
    case ErrorCode::BadInput:
        return u"bad-input"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

QString logLine(const Error &error)
{
    QString line = name(error.code);
    if (error.httpStatus != 0)
        line += u" http="_s + QString::number(error.httpStatus);
    if (!error.serviceCode.isEmpty())
        line += u" service-says "_s + error.serviceCode;
    if (!error.requestId.isEmpty())
        line += u" request="_s + error.requestId;
    if (!error.subject.isEmpty())
        line += u" about="_s + error.subject;
    if (!error.detail.isEmpty())
        line += u": "_s + error.detail;
    return line;
}

} // namespace Pec
