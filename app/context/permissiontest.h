// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether each permission of the app registration works for who is signed in, asked of the
//! services themselves: a request for each that only reads.
#pragma once

#include "core/result.h"
#include "domain/explanation.h"
#include "net/paging.h"
#include "onboarding/registrationscript.h"

#include <QList>

namespace Pec {

struct PermissionResult
{
    NeededPermission permission;
    //! Unknown: what would tell was not answered.
    RuleResult result = RuleResult::Unknown;
    std::optional<Error> error; //!< with Fail, and with Unknown where a service was asked
};

//! One for each of neededPermissions(), in its order. Each service has a token of the partner's
//! tenant. Which error it was tells a missing permission from a missing role: the words are there.
[[nodiscard]] FutureResult<QList<PermissionResult>>
testPermissions(const Service &arm, const Service &partnerCenter, const Service &graph);

} // namespace Pec
