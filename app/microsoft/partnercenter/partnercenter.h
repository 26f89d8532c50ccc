// SPDX-License-Identifier: GPL-3.0-or-later
//! Partner Center REST v1: what billing does not tell, that is customers' domains, resellers with
//! their partner ids, and the partner's own id.
//! https://learn.microsoft.com/partner-center/developer/partner-center-rest-api-reference
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

namespace Pec::PartnerCenter {

struct Customer
{
    TenantId tenant;
    QString companyName;
    QString domain;
};

struct Reseller
{
    ResellerId id;
    QString name;
    QString mpnId;
};

[[nodiscard]] Result<Page<Customer>> parseCustomers(const HttpRequest &request,
                                                    const HttpReply &reply);
[[nodiscard]] Result<Page<Reseller>> parseResellers(const HttpRequest &request,
                                                    const HttpReply &reply);
[[nodiscard]] Result<QString> parseMpnId(const HttpReply &reply);

[[nodiscard]] FutureResult<QList<Customer>> customers(const Service &service);
//! The indirect resellers of an indirect provider.
[[nodiscard]] FutureResult<QList<Reseller>> indirectResellers(const Service &service);
[[nodiscard]] FutureResult<QString> mpnId(const Service &service);

} // namespace Pec::PartnerCenter
