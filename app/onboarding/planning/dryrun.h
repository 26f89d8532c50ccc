// SPDX-License-Identifier: GPL-3.0-or-later
//! What a case would change, subscription by subscription, before anything is sent. Pure.
#pragma once

#include "domain/assessment.h"
#include "domain/onboarding.h"

namespace Pec {

struct BeforeAfter
{
    SubscriptionId subscription;
    QString name;
    Status status = Status::CannotTell; //!< as it stands
    AccessState accessState = AccessState::NotReadYet; //!< how far "before" could be read
    QList<AccessPath> before; //!< paths of ours, as read
    //! The path that the case gives; nothing when it takes paths away.
    std::optional<AccessPath> after;
    bool stands = false; //!< the same principal has the same role there already, permanently
};

//! One for each subscription of the case, in the order of its steps. \a eligible: of the role.
[[nodiscard]] QList<BeforeAfter> dryRun(const OnboardingCase &onboarding,
                                        const Assessment &assessment, RoleEligibility eligible);

} // namespace Pec
