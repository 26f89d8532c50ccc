// SPDX-License-Identifier: GPL-3.0-or-later
//! A small snapshot of any kind by number: one to three customers with one to three subscriptions,
//! every kind of access, cost, reading and deny assignment, and all that can be wrong with them:
//! rows told twice or in contradiction, ids in mixed case, rows of nobody, unknown and negative
//! amounts, instants in the future. The same number gives the same snapshot.
#pragma once

#include "rules/assess.h"

#include <random>

namespace Pec::Testing {

struct RandomCase
{
    Snapshot snapshot;
    AssessmentInput input;
};

[[nodiscard]] RandomCase randomCase(quint32 seed);

//! The same rows in another order.
[[nodiscard]] Snapshot shuffled(Snapshot snapshot, std::mt19937 &random);

//! Each row, but those of cost, once more.
[[nodiscard]] Snapshot doubled(Snapshot snapshot);

} // namespace Pec::Testing
