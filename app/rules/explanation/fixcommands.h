// SPDX-License-Identifier: GPL-3.0-or-later
//! What a fix comes to in Azure CLI, with the ids at hand, and how it is taken back. Guided
//! onboarding does the same with a look before and after; this is for whoever types it. Pure.
//! https://learn.microsoft.com/partner-center/customers/revoke-reinstate-csp
//! https://learn.microsoft.com/cli/azure/role/assignment
//! https://learn.microsoft.com/cli/azure/managementpartner
#pragma once

#include "domain/explanation.h"

namespace Pec {

//! How a fix is taken back.
enum class UndoKind { Nothing, RoleAssignment, Delegation, PartnerLink };
[[nodiscard]] UndoKind undoKind(Fix fix);

struct FixCommands
{
    TenantId tenant; //!< to sign in to
    //! One command each, of one line or several that a shell takes as one; empty: the ids are not
    //! all known, or it is none of commands.
    QStringList run;
    QStringList undo; //!< likewise
};

//! The role is Contributor, the least one that certainly earns on everything; where the path has
//! another one, that goes once the new one stands; where it is Contributor already, for a time, it
//! is none of commands. A link is typed by the person who holds the access; of a group or an
//! application no command says who that is. No id that is not one of Azure's gets into a command.
[[nodiscard]] FixCommands fixCommands(const Recommendation &recommendation,
                                      const SubscriptionAssessment &subscription,
                                      const PartnerFacts &partner);

} // namespace Pec
