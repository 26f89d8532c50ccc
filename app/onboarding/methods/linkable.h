// SPDX-License-Identifier: GPL-3.0-or-later
//! Access that stands and would earn, if only the signed-in identity were linked to the right
//! partner ID. Nobody can link anybody else, so the access of others is none of these. Pure.
//! https://learn.microsoft.com/azure/cost-management-billing/manage/link-partner-id
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! A path to \a subscription that lacks only a link to \a partnerId, and that the signed-in
//! identity can link: permanent, with a role that earns, of the whole subscription, its link read.
//! Null: there is none.
[[nodiscard]] const AccessPath *linkablePath(const SubscriptionAssessment &subscription,
                                             const QString &partnerId);

} // namespace Pec
