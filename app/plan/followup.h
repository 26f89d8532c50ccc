// SPDX-License-Identifier: GPL-3.0-or-later
//! What became of the plans that were exported before, by what is found now. Pure.
#pragma once

#include "domain/plan.h"

namespace Pec {

enum class FollowUpState {
    Done, //!< a reading that could have shown it did not
    Open, //!< still found, whatever somebody called it
    New, //!< not in the plan before
    LeftOut, //!< by somebody, since
    NotChecked, //!< the last reading could not tell
};
inline constexpr int kFollowUpStateCount = int(FollowUpState::NotChecked) + 1;

struct FollowUpRow
{
    FollowUpState state = FollowUpState::Open;
    ExportedFinding finding; //!< as it was exported; as it is found now, where it is new
    QDate since; //!< day of the plan that it is compared with
};

//! By state, in its order, then as the plans had them. Customers that were in no plan before have
//! no rows: all of theirs would be new. \a before: one of a customer at most.
[[nodiscard]] QList<FollowUpRow> followUp(const Assessment &assessment, const Plan &plan,
                                          const QList<ExportedPlan> &before);

} // namespace Pec
