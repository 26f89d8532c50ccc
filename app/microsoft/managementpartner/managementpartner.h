// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft.ManagementPartner (api-version 2018-02-01): the partner id link (PAL) of the identity
//! that asks, in the tenant of the token. Nobody else's link can be read, made or removed. None of
//! the requests has a body.
//! https://learn.microsoft.com/azure/cost-management-billing/manage/link-partner-id
#pragma once

#include "domain/ids.h"
#include "net/paging.h"
#include "net/written.h"

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

//! The requests of the writing functions, to be shown before they are sent.
[[nodiscard]] HttpRequest createRequest(const Service &service, const QString &partnerId);
[[nodiscard]] HttpRequest updateRequest(const Service &service, const QString &partnerId);
[[nodiscard]] HttpRequest deleteRequest(const Service &service, const QString &partnerId);

//! PUT, 200: linked. Not sent again on a lost connection: a second one would answer 409 to what the
//! first has done. After any error but a refusal ask ownLink() what stands.
//! Errors: 409 Conflict (linked already, to this partner or another: see ownLink(), then
//! updateLink()), 400 BadRequest (nobody's partner id; an identity without an account in the
//! tenant), 403.
[[nodiscard]] FutureResult<Link> createLink(const Service &service, const QString &partnerId);
//! PATCH, 200: linked to this partner from now on. May be repeated. 404 NotFound: there is no link
//! to change.
[[nodiscard]] FutureResult<Link> updateLink(const Service &service, const QString &partnerId);
//! DELETE, 200 Removed, 204 or 404 NotThere (no link, or to another partner). May be repeated.
[[nodiscard]] FutureResult<Removal> deleteLink(const Service &service, const QString &partnerId);

//! A written link: one that is empty or deleted is BadAnswer.
[[nodiscard]] Result<Link> parseWrittenLink(const HttpReply &reply);
[[nodiscard]] Result<Removal> parseRemovedLink(const HttpReply &reply);

} // namespace Pec::ManagementPartner
