// SPDX-License-Identifier: GPL-3.0-or-later
//! What the browser sends to the loopback address at the end of a sign-in, read from raw bytes.
#pragma once

#include <QByteArray>
#include <QString>

namespace Pec {

struct LoopbackRequest
{
    enum class Kind {
        Incomplete, //!< more bytes are to come
        Malformed, //!< no HTTP, too long, a name given twice: 400, does not count
        NotOurs, //!< another path, method or host, or no answer in it: 404, does not count
        Answer, //!< a code or an error
    };
    Kind kind = Kind::Incomplete;
    QByteArray code;
    QByteArray error;
    QByteArray suberror; //!< error_subcode
    QByteArray state;
};

inline constexpr qsizetype kMaxLoopbackRequestBytes = qsizetype(32) * 1024;

//! The Host header must be this machine's loopback with \a port, so that no foreign name that
//! resolves to 127.0.0.1 is served.
[[nodiscard]] LoopbackRequest readLoopbackRequest(const QByteArray &bytes, quint16 port);

} // namespace Pec
