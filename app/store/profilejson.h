// SPDX-License-Identifier: GPL-3.0-or-later
//! The file of profiles as text. Pure: bytes in, values or an error out.
#pragma once

#include "core/result.h"
#include "domain/profile.h"

namespace Pec {

struct ProfileFile
{
    QList<Profile> profiles;
    QString lastUsed; //!< empty: none
    QStringList inKeyring; //!< names of those whose sign-in the desktop's keyring keeps
};

[[nodiscard]] QByteArray toJson(const ProfileFile &file);

//! Fails with BadAnswer for what is no such file, with StoreUnusable (newer-schema) for one of a
//! later version.
[[nodiscard]] Result<ProfileFile> profilesFromJson(const QByteArray &bytes);

} // namespace Pec
