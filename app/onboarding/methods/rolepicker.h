// SPDX-License-Identifier: GPL-3.0-or-later
//! The roles to choose from: those on Microsoft's list of eligible ones, least first, each with
//! what it opens and whether Lighthouse takes it. Pure.
//! https://learn.microsoft.com/partner-center/azure-roles-perms-pec
//! https://learn.microsoft.com/azure/lighthouse/concepts/tenants-users-roles
#pragma once

#include "domain/onboardingchecks.h"
#include "rules/rulebook.h"

namespace Pec {

struct RoleChoice
{
    RoleDefinitionId id;
    QString name;
    RoleOpening opening = RoleOpening::NotDescribed;
    QString area; //!< Microsoft's name of it, the same in each language; empty: the subscription
    LighthouseRefusal refusal = LighthouseRefusal::NotKnown;
    //! The list says that the role earns, not on what; that a role of one area earns on every
    //! resource of the subscription is inferred.
    bool reachesAll = false;
};

//! Every eligible role of \a book, least first, by name within the same.
[[nodiscard]] QList<RoleChoice> roleChoices(const RuleBook &book);
[[nodiscard]] LighthouseRefusal lighthouseRefusal(const RoleDefinitionId &role);

//! Contributor: the least role that certainly earns on everything.
[[nodiscard]] RoleDefinitionId suggestedRole();

} // namespace Pec
