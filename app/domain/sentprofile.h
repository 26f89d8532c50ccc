// SPDX-License-Identifier: GPL-3.0-or-later
//! The small file that an administrator sends back once the app is registered: JSON with a name,
//! the tenant and the client id, and nothing secret. Pure: bytes in, values or what is wrong out.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace Pec {

struct SentProfile
{
    QString name;
    QString tenant; //!< GUID or domain
    QString clientId;
    friend bool operator==(const SentProfile &, const SentProfile &) = default;
};

enum class SentProfileFault {
    TooLarge, //!< no such file has more than 16 kB
    NotJson,
    OtherFile, //!< JSON, but not of this kind, or of a later version
    Secret, //!< holds a member that a secret is kept in
    UnknownMember,
    WrongValue, //!< a member is missing or is not what it should be
};

struct SentProfileProblem
{
    SentProfileFault fault = SentProfileFault::NotJson;
    QString member; //!< of the file; empty where it is about the whole of it
};

inline constexpr qsizetype kMostSentProfileBytes = qsizetype(16) * 1024;

[[nodiscard]] tl::expected<SentProfile, SentProfileProblem>
sentProfileFrom(const QByteArray &bytes);

} // namespace Pec
