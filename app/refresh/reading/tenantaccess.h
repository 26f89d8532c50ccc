// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads who may do what in one customer's tenant, with a token of that tenant.
//!
//!   subscriptions (proves the token) -> role assignments + own partner link
//!     -> principals by id, own groups, custom roles: only where an assignment asks for them
//!     -> deny assignments and ends of assignments: only where a role of the partner is there and
//!        credit lacks all the same
//!
//! A refusal ends as a reading with its cause; it is never an error of the whole refresh.
#pragma once

#include "net/paging.h"
#include "refresh/joining/compose.h"
#include "refresh/reading/gather.h"

namespace Pec {

class TenantAccess : public QObject
{
    Q_OBJECT

public:
    struct Input
    {
        CustomerId customer;
        Service arm; //!< with a token of the customer's tenant; context and stop are set by
                     //!< TenantAccess
        Service graph;
        std::function<FutureResult<PrincipalId>()>
            selfId; //!< own object id in the customer's tenant
        std::function<bool(const RoleDefinitionId &)>
            isListedRole; //!< no custom role is asked for those
        PartnerFacts partner; //!< whose roles are looked at more closely
        QSet<SubscriptionId> lacking; //!< subscriptions with eligible cost without credit
        QDateTime now;
    };

    TenantAccess(Input input, std::function<void(TenantOutcome)> done, QObject *parent);
    void start();

private:
    void readAssignments();
    void readDetails();
    void readPrincipals(const QSet<PrincipalId> &principals);
    void readOwnGroups();
    void readCustomRoles();
    void readClosely();
    void readDenies(const SubscriptionId &subscription);
    void readSchedules(const SubscriptionId &subscription);
    void finish();
    void partly(const Error &error);

    Input m_input;
    std::function<void(TenantOutcome)> m_done;
    TenantOutcome m_outcome;
    Gather m_gather;
};

} // namespace Pec
