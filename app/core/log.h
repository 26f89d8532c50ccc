// SPDX-License-Identifier: GPL-3.0-or-later
//! Logging categories, and the one place through which every log line goes: it takes out whatever
//! looks like a token, a code or a mail address before the line is written.
//!
//! A record is "2026-11-27T02:45:11.123Z warning pec.net [4711] words": UTC time, level, category,
//! process, message. A message of several lines stays one record: the lines after its first begin
//! with four blanks, so that none can be taken for a record.
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <optional>

namespace Pec {

Q_DECLARE_LOGGING_CATEGORY(logProgram)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logIdentity)
Q_DECLARE_LOGGING_CATEGORY(logRefresh)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logUi)
Q_DECLARE_LOGGING_CATEGORY(logSimulator)

enum class LogLevel { Debug, Info, Warning, Critical };

[[nodiscard]] QString name(LogLevel level); //!< "debug", "info", "warning", "error"
[[nodiscard]] std::optional<LogLevel> logLevelNamed(const QString &name);

//! The line without secrets: bearer and refresh tokens, JWTs, authorization codes, client secrets,
//! PKCE verifiers, cookies, signatures of shared access, passwords in addresses, pass phrases and
//! mail addresses become "[redacted]". Public, so that a test can prove it.
[[nodiscard]] QString redacted(const QString &line);

struct Logging
{
    LogLevel shown = LogLevel::Critical; //!< on stderr, of this level and above
    LogLevel kept = LogLevel::Info; //!< in the file
    QString file = {}; //!< see core/logfile.h; empty: none
};

//! Sends Qt's messages, redacted, where \a logging says; again, to change that.
void installLogging(const Logging &logging);

//! The log of a data folder.
[[nodiscard]] QString logFileIn(const QString &dataDir);

} // namespace Pec
