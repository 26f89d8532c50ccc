// SPDX-License-Identifier: GPL-3.0-or-later
//! Granular delegated admin privileges (GDAP) in Microsoft Graph v1.0: which customers have let the
//! partner in, until when, and through which of its security groups. Only users of the partner's
//! tenant may ask.
//! https://learn.microsoft.com/graph/api/resources/delegatedadminrelationships-api-overview
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

#include <QDateTime>

namespace Pec::Graph {

struct DelegatedAdminRelationship
{
    QString id; //!< two GUIDs in one word
    TenantId customer;
    bool active = false; //!< approved, and neither ended nor being taken away
    QDateTime endsOn; //!< UTC; invalid: not told
    bool extendsItself = false; //!< is prolonged when it ends
};

//! Of every customer, in pages of 300, the most that the service gives.
[[nodiscard]] FutureResult<QList<DelegatedAdminRelationship>>
delegatedAdminRelationships(const Service &service);
//! Groups of the partner's tenant whose members a relationship lets in.
[[nodiscard]] FutureResult<QList<PrincipalId>> delegatedAdminGroups(const Service &service,
                                                                    const QString &relationship);

[[nodiscard]] Result<Page<DelegatedAdminRelationship>>
parseDelegatedAdminRelationships(const HttpRequest &request, const HttpReply &reply);
[[nodiscard]] Result<Page<PrincipalId>> parseDelegatedAdminGroups(const HttpRequest &request,
                                                                  const HttpReply &reply);

} // namespace Pec::Graph
