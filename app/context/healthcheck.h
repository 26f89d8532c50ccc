// SPDX-License-Identifier: GPL-3.0-or-later
//! Brings together what a health report tells. Asks nothing of the network.
#pragma once

#include "domain/assessment.h"
#include "domain/health.h"
#include "domain/policy.h"
#include "domain/programsettings.h"

#include <QObject>

namespace Pec {

class SnapshotStore;
class TokenStore;

struct HealthInput
{
    SnapshotStore *store = nullptr; //!< must outlive the check
    QString dataDir;
    QList<Profile> profiles;
    ProgramSettings settings;
    RuleBookInfo ruleBook;
    PolicyFact policy;
    UpdateFact update;
    QStringList managedProfiles; //!< names
    // Of the open tenant; empty and null where none is open.
    QString openProfile;
    bool isDemo = false;
    std::optional<bool> signedIn;
    TokenStoreKind tokenStoreKind = TokenStoreKind::Keychain;
    const TokenStore *tokenStore = nullptr; //!< looked at at once; null: the keyring is tried
};

//! The keys in the order of their names.
[[nodiscard]] PolicyFact policyFact(const Policy &policy);

//! Never fails: what cannot be found out is not known. On the thread of \a context.
[[nodiscard]] FutureResult<HealthReport> checkHealth(HealthInput input, QObject *context);

} // namespace Pec
