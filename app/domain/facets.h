// SPDX-License-Identifier: GPL-3.0-or-later
//! What lists tell subscriptions apart by: the access and the role that they show, and whether
//! somebody has to act. Taken from the verdict; nothing is judged here.
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! The method of the main path; without a path, what is known about access.
enum class AccessFacet {
    Aobo,
    Lighthouse,
    Guest,
    User,
    ServicePrincipal,
    Group,
    None, //!< read, and there is no path of ours
    Partly, //!< some of it could be read, and no path of ours was there
    NotReadable,
    NotReadYet,
};
inline constexpr int kAccessFacetCount = int(AccessFacet::NotReadYet) + 1;

//! The role of the main path.
enum class RoleFacet { Eligible, EligibleTimeBound, NotEligible, Unlisted, Custom, NoPath };
inline constexpr int kRoleFacetCount = int(RoleFacet::NoPath) + 1;

inline constexpr int kStatusCount = int(Status::NoCost) + 1;

[[nodiscard]] AccessFacet accessFacet(const SubscriptionAssessment &subscription);
[[nodiscard]] RoleFacet roleFacet(const SubscriptionAssessment &subscription);

//! Eligible cost is without credit, and somebody can mend it.
[[nodiscard]] bool needsAction(Status status);

[[nodiscard]] QString name(AccessFacet facet); //!< stable: "aobo", "none", "not-readable"
[[nodiscard]] QString name(RoleFacet facet); //!< stable: "eligible-time-bound"

} // namespace Pec
