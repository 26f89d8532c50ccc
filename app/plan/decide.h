// SPDX-License-Identifier: GPL-3.0-or-later
//! Decisions about findings, and the history that they leave. Pure: the time and the person are
//! handed in.
#pragma once

#include "domain/plan.h"

namespace Pec {

//! As it stands in the history: the name of a state, an ISO date, or the text itself.
[[nodiscard]] QString valueOf(const PlanDecision &decision, PlanField field);
//! The members in which the two differ.
[[nodiscard]] QList<PlanField> differences(const PlanDecision &one, const PlanDecision &other);

//! Leaving a finding out needs a reason; everything else may stand as it is.
[[nodiscard]] bool mayStand(const PlanDecision &decision);

//! \a item as \a by decided at \a at, with its history. The reason of leaving out goes with that
//! state. What one person types into one text within ten minutes is one change, and none when it
//! comes to what stood there before.
[[nodiscard]] PlanItem decided(PlanItem item, PlanDecision decision, const QString &by,
                               const QDateTime &at);

//! The day offered for a finding without one: the middle of "now, 30 days, 90 days".
[[nodiscard]] QDate suggestedDue(QDate today);
//! Its day has passed, and it is neither done, left out nor gone.
[[nodiscard]] bool isOverdue(const PlanItem &item, QDate today);

} // namespace Pec
