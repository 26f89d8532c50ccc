// SPDX-License-Identifier: GPL-3.0-or-later
//! What an administrator set for every user of the computer: values to begin with, of which a
//! locked one cannot be changed, and tenants that are connected from the start. Pure.
//!
//! It guides and does not imprison: whoever runs another build of the program is not held by it.
#pragma once

#include "core/result.h"
#include "domain/profile.h"
#include "domain/programsettings.h"

#include <QSet>
#include <QStringList>

namespace Pec {

enum class SettingKey {
    Language,
    Theme,
    Proxy,
    CaFile,
    Snapshots,
    TokenStore,
    RuleBook,
    Updates,
    LogLevel
};

[[nodiscard]] QString name(SettingKey key); //!< as in the file: "tokenStore"
[[nodiscard]] std::optional<SettingKey> settingKeyNamed(const QString &name);

struct Policy
{
    QString file; //!< empty: there is none
    ProgramSettings settings; //!< with the program's own values where none is given
    QString language; //!< code; empty: none is given
    QString theme; //!< name; empty: none is given
    QString caFile; //!< of tenants that have no own one
    TokenStoreKind tokenStore = TokenStoreKind::Keychain; //!< of new tenants
    QSet<SettingKey> given;
    QSet<SettingKey> locked;
    QList<Profile> profiles; //!< name, tenant and client id are the administrator's

    [[nodiscard]] bool isLocked(SettingKey key) const { return locked.contains(key); }
    [[nodiscard]] const Profile *managed(const QString &name) const; //!< in any case; null: none
};

//! What is in force where a user set \a own.
[[nodiscard]] ProgramSettings underPolicy(const ProgramSettings &own, const Policy &policy);
[[nodiscard]] Profile underPolicy(const Profile &own, const Policy &policy);
//! What of \a inForce is the user's to keep: a path of the administrator's may be another one
//! later.
[[nodiscard]] Profile withoutPolicy(const Profile &inForce, const Policy &policy);
//! The user's and the administrator's, by name.
[[nodiscard]] QList<Profile> underPolicy(const QList<Profile> &own, const Policy &policy);
//! Of a tenant that is connected now.
[[nodiscard]] Profile newProfile(const Policy &policy);

//! BadInput with the service code "managed", the key as subject, when \a wanted changes what is
//! locked.
[[nodiscard]] Result<Done> mayBe(const ProgramSettings &wanted, const Policy &policy);
[[nodiscard]] Result<Done> mayBe(const Profile &wanted, const Policy &policy);
//! That error; \a what: a key, or a profile.
[[nodiscard]] Error managedError(const QString &what, const Policy &policy);

} // namespace Pec
