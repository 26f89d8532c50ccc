// SPDX-License-Identifier: GPL-3.0-or-later
//! The one assessment: a snapshot, a rule book, the user's settings and an instant in; the verdict
//! that window, command line and files show out. Pure; no clock, no I/O.
#pragma once

#include "domain/assessment.h"
#include "rules/rulebook.h"

namespace Pec {

struct AssessmentInput
{
    QDateTime now; //!< UTC, becomes generatedAt
    std::optional<Persona> persona; //!< the user's choice before what billing data say
    std::optional<Rate>
        rate; //!< the user's setting, before the largest in the data and the rule book's
    QList<ResellerGroup> resellerGroups; //!< known Agents groups of resellers
    std::optional<Declaration> agreement; //!< who said that the partner program agreement is active
    QList<DeclaredLink> declaredLinks;
    std::optional<QDate> month; //!< first day of a calendar month to assess instead of the period
};

//! With a month that the snapshot does not hold by subscription, every status is CannotTell.
[[nodiscard]] Assessment assess(const Snapshot &snapshot, const RuleBook &book,
                                const AssessmentInput &input);

} // namespace Pec
