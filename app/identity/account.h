// SPDX-License-Identifier: GPL-3.0-or-later
//! Who is signed in. Tenant and object id together are the key of an account; the name is shown
//! only.
#pragma once

#include "domain/ids.h"

#include <QString>

namespace Pec {

struct Account
{
    TenantId tenant;
    PrincipalId objectId; //!< in that tenant
    QString userName;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Pec
