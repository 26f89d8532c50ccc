// SPDX-License-Identifier: GPL-3.0-or-later
//! A connection to one partner tenant, as the user set it up. Holds no secret.
#pragma once

#include "domain/ids.h"
#include "domain/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace Pec {

enum class Persona { Unknown, IndirectProvider, DirectBill, IndirectReseller };
enum class TokenStoreKind { Keychain, Memory, Vault };

//! The rate that missed credit is counted with, and where it comes from.
struct Rate
{
    Decimal value = Decimal::fromRaw(Decimal::kOne * 15 / 100);
    QString source = QStringLiteral("default"); //!< "default", "setting", "data"
    QDate date; //!< when it was set or seen
    friend bool operator==(const Rate &, const Rate &) = default;
};

//! What somebody said and no service tells.
struct Declaration
{
    QString by;
    QDate date;
    friend bool operator==(const Declaration &, const Declaration &) = default;
};

//! A partner ID link that only its own identity can read, as somebody told it.
struct DeclaredLink
{
    PrincipalId principal;
    QString partnerId;
    Declaration told;
    friend bool operator==(const DeclaredLink &, const DeclaredLink &) = default;
};

//! An AdminAgents or HelpdeskAgents group of a reseller. A provider cannot read it; the reseller
//! tells its object id.
struct ResellerGroup
{
    PrincipalId group;
    ResellerId reseller; //!< empty: of one of our resellers, not told of which
    friend bool operator==(const ResellerGroup &, const ResellerGroup &) = default;
};

struct Profile
{
    QString name;
    QString tenant; //!< GUID or domain of the partner tenant
    QString clientId;
    QUrl authority{QStringLiteral("https://login.microsoftonline.com")};
    QUrl arm{QStringLiteral("https://management.azure.com")};
    QUrl graph{QStringLiteral("https://graph.microsoft.com")};
    QUrl partnerCenter{QStringLiteral("https://api.partnercenter.microsoft.com")};
    QString caFile; //!< PEM of an own certificate authority; empty: the system's store
    QUrl clock; //!< of a simulator on loopback; empty: the system's clock
    TokenStoreKind tokenStore = TokenStoreKind::Keychain;
    std::optional<Persona> persona; //!< set by the user; else found from billing data
    std::optional<Rate> rate; //!< set by the user
    QList<ResellerGroup> resellerGroups;
    std::optional<Declaration> agreement; //!< partner program agreement is active
    QList<DeclaredLink> declaredLinks;
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Pec
