// SPDX-License-Identifier: GPL-3.0-or-later
//! What the user set for the program as a whole, whatever tenant is open. Holds no secret.
#pragma once

#include "core/log.h"

#include <QString>

#include <optional>

namespace Pec {

//! An HTTP proxy of the user's own choice. One that asks for a password cannot be used.
struct OwnProxy
{
    QString host;
    quint16 port = 0;
    friend bool operator==(const OwnProxy &, const OwnProxy &) = default;
};

//! How long snapshots are kept: all of the last days, then the last of each day, then the last of
//! each month, for good. Comparisons and the calendar of days live from them.
struct KeptFor
{
    static constexpr int kMost = 3'650;
    int all = 2; //!< days; at least 1
    int daily = 35; //!< days, of all; not fewer than all
    friend bool operator==(const KeptFor &, const KeptFor &) = default;

    [[nodiscard]] bool isSound() const { return all >= 1 && daily >= all && daily <= kMost; }
};

struct ProgramSettings
{
    std::optional<OwnProxy> proxy; //!< nothing: the system's
    KeptFor kept;
    LogLevel logLevel = LogLevel::Info; //!< of the file; the command line may say otherwise
    QString ruleBook = {}; //!< a file; empty: of the data folder, or the built-in one
    QString updates = {}; //!< a file or an https address that tells of newer versions; empty: none
    friend bool operator==(const ProgramSettings &, const ProgramSettings &) = default;
};

} // namespace Pec
