// SPDX-License-Identifier: GPL-3.0-or-later
//! What a fault file says: which requests are answered wrongly, and how.
//!
//!   {"seed": 1, "faults": [
//!     {"match": {"service": "billing", "method": "GET", "path": "/customers\\?", "tenant": "..."},
//!      "first": 3, "times": 2, "probability": 0.5,
//!      "fault": {"kind": "status", "status": 503, "retryAfter": 30}}]}
//!
//! Every member of a match may be missing and then fits everything. A rule begins with the n-th
//! request that fits (first: 1) and serves so many of them (times: all), each with the probability
//! (1). The first rule that serves a request has it alone: later rules do not count it.
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <utility>

namespace Pec::Simulator {

enum class FaultKind : quint8 {
    Status, //!< an error in the service's shape: status, code?, message?, retryAfter?, headers?
    Slow, //!< the right answer after milliseconds
    Drip, //!< the right answer, its body in pieces over milliseconds
    Truncate, //!< the right headers and half of the body, then the connection ends
    Reset, //!< the connection ends without a byte
    BrokenJson, //!< half of the body, and a length that fits it
    WrongType, //!< JSON of another shape
    Html, //!< a page of a proxy; status? (200)
    DuplicatePage, //!< the continuation of a list leads to the same page
    MissingPage, //!< the continuation of a list jumps over a page
    EndlessPages, //!< a list never ends; each link is new
    ExpiredToken, //!< 401 for a token that has expired
    ClaimsChallenge, //!< 401 until a token comes that was asked for with the claims of the
                     //!< challenge
    Hang, //!< no answer for milliseconds (120000), then as Reset
    TenantRefused, //!< no token for the tenant; reason? "notInstalled" or "conditionalAccess"
};

struct Fault
{
    FaultKind kind = FaultKind::Status;
    QByteArray name; //!< of the kind, as in the file
    int status = 200;
    QString code;
    QString message;
    int retryAfter = -1; //!< simulated seconds; negative: none
    QList<std::pair<QString, QString>> headers;
    std::chrono::milliseconds time{0}; //!< real
    bool byPolicy = false; //!< of TenantRefused: conditional access
};

struct FaultRule
{
    QString service; //!< name as in the file; empty: any
    QByteArray method; //!< empty: any
    QRegularExpression path; //!< on "path?query", percent-decoded; without case, as paths are
    QString tenant; //!< of the token; for identity: the one asked at
    int first = 1;
    int times = -1; //!< negative: without an end
    double probability = 1;
    Fault fault;
};

struct FaultPlan
{
    quint64 seed = 1;
    QList<FaultRule> rules;
};

//! The error names the member that is wrong: "faults[2].fault.status: ..".
[[nodiscard]] tl::expected<FaultPlan, QString> readFaultPlan(const QByteArray &json);

} // namespace Pec::Simulator
