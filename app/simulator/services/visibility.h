// SPDX-License-Identifier: GPL-3.0-or-later
//! What a token may see of a subscription.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

namespace Pec::Simulator {

struct Sight
{
    QStringList scopes; //!< where a role is held; empty: nothing is seen
    bool delegated = false; //!< by a Lighthouse delegation, with a token of the managing tenant

    [[nodiscard]] bool any() const { return !scopes.isEmpty(); }
    //! Whether what lies at \a scope may be read.
    [[nodiscard]] bool reads(const QString &scope) const;
};

//! A token of the customer's tenant sees by role assignments, one of the partner tenant by
//! Lighthouse.
[[nodiscard]] Sight sightOf(const World &world, const Caller &caller, int customer,
                            int subscription, const QDateTime &now);

//! Every subscription that the token sees, as customer and subscription index.
[[nodiscard]] QList<std::pair<int, int>>
visibleSubscriptions(const World &world, const Caller &caller, const QDateTime &now);

//! The subscription and a null answer, or the answer that refuses it: 404 SubscriptionNotFound in
//! another tenant, 403 AuthorizationFailed where no role reaches \a scope.
struct Found
{
    int customer = -1;
    int subscription = -1;
    Sight sight;
    std::optional<Response> refusal;
};
[[nodiscard]] Found findReadable(const World &world, const Request &request,
                                 const QString &subscriptionId, const QString &scope,
                                 const QString &action);

[[nodiscard]] Response authorizationFailed(const Caller &caller, const QString &action,
                                           const QString &scope);

} // namespace Pec::Simulator
