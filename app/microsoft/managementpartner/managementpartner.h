// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.ManagementPartner (api-version 2018-02-01): the partner id link (PAL) of the identity
//! that asks. Nobody else's link can be read.
//! https://learn.microsoft.com/azure/cost-management-billing/manage/link-partner-id
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

namespace Pec::ManagementPartner {

struct Link
{
    QString partnerId; //!< empty: no active link
    TenantId tenant;
    PrincipalId object;
};

//! 404 is an answer: there is no link.
[[nodiscard]] Result<Link> parseLink(const HttpReply &reply);
[[nodiscard]] FutureResult<Link> ownLink(const Service &service);

} // namespace Pec::ManagementPartner
