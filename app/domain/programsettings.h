// SPDX-License-Identifier: GPL-3.0-or-later
//! What the user set for the program as a whole, whatever tenant is open. Holds no secret.
#pragma once

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

struct ProgramSettings
{
    std::optional<OwnProxy> proxy; //!< nothing: the system's
    friend bool operator==(const ProgramSettings &, const ProgramSettings &) = default;
};

} // namespace Pec
