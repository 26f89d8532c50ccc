// SPDX-License-Identifier: GPL-3.0-or-later
//! The connections that the user set up, in profiles.json of the data folder (mode 0600, replaced
//! as a whole or not at all). Holds no secret: tokens are in the keyring, and an address with a
//! password in it is refused.
//!
//! The file is small and is read and written at once. Each change reads it again first, so that two
//! runs of the program do not undo each other's changes. Errors: BadInput for a name or a value
//! that may not be; StoreUnusable, with a StoreFault (store/setaside.h) as service code, for the
//! file.
#pragma once

#include "core/result.h"
#include "domain/profile.h"
#include "store/profilejson.h"

#include <functional>

namespace Pec {

class ProfileStore
{
public:
    //! A file that cannot be understood is set aside; see notice().
    [[nodiscard]] static Result<ProfileStore> open(const QString &dataDir);

    [[nodiscard]] const QList<Profile> &list() const { return m_content.profiles; } //!< by name
    [[nodiscard]] std::optional<Profile> profile(const QString &name) const; //!< in any case
    [[nodiscard]] const QString &lastUsed() const { return m_content.lastUsed; }
    //! Whether the keyring was given a sign-in of it that it was not asked to forget since.
    [[nodiscard]] bool isInKeyring(const QString &name) const;
    [[nodiscard]] const std::optional<Error> &notice() const { return m_notice; }

    //! Adds it, or replaces the one of the same name. A name that differs only in case from
    //! another's is refused.
    [[nodiscard]] Result<Done> save(const Profile &profile);
    [[nodiscard]] Result<Done> remove(const QString &name); //!< no error when there is none
    [[nodiscard]] Result<Done> setLastUsed(const QString &name);
    //! Somebody signed in: \a kind is the profile's from now on. \a kept: beyond the end of the
    //! program.
    [[nodiscard]] Result<Done> noteSignIn(const QString &name, TokenStoreKind kind, bool kept);
    [[nodiscard]] Result<Done> noteSignOut(const QString &name); //!< of the keyring

    //! 1 to 64 characters, no path separator or control character, no blank at either end; not "."
    //! or "..".
    [[nodiscard]] static bool isValidName(const QString &name);

private:
    explicit ProfileStore(QString file)
        : m_file(std::move(file))
    {}
    [[nodiscard]] Result<Done> load();
    [[nodiscard]] Result<Done> change(const std::function<Result<Done>(ProfileFile &)> &edit);
    [[nodiscard]] Result<Done> write(const ProfileFile &content);

    QString m_file;
    ProfileFile m_content;
    std::optional<Error> m_notice;
};

} // namespace Pec
