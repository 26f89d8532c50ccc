// SPDX-License-Identifier: GPL-3.0-or-later
//! Logging categories, and the one place through which every log line goes: it takes out whatever
//! looks like a token, a code or a mail address before the line is written.
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace Pec {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logIdentity)
Q_DECLARE_LOGGING_CATEGORY(logRefresh)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logSimulator)

enum class LogLevel { Debug, Info, Warning, Critical };

//! The line without secrets: bearer and refresh tokens, JWTs, authorization codes, client secrets,
//! PKCE verifiers and mail addresses become "[redacted]". Public, so that a test can prove it.
[[nodiscard]] QString redacted(const QString &line);

//! Sends Qt's messages of \a level and above, redacted and with a UTC time, to stderr and, when
//! \a filePath is not empty, to that file (created with mode 0600, begun anew above 5 MB).
void installLogging(LogLevel level, const QString &filePath = {});

} // namespace Pec
