// SPDX-License-Identifier: GPL-3.0-or-later
//! Resource providers of a subscription (api-version 2021-04-01). Microsoft.ManagedServices has to
//! be registered before a Lighthouse delegation can be made; in many subscriptions it is not.
//! https://learn.microsoft.com/rest/api/resources/providers
#pragma once

#include "domain/ids.h"
#include "net/paging.h"

namespace Pec::Arm {

enum class ProviderState {
    Unknown, //!< a state that this client does not know
    NotRegistered, //!< also Unregistered
    Registering,
    Registered,
    Unregistering,
};

[[nodiscard]] Result<ProviderState> parseProvider(const HttpReply &reply);

//! \a name: "Microsoft.ManagedServices". Errors: 404 InvalidResourceNamespace,
//! SubscriptionNotFound.
[[nodiscard]] FutureResult<ProviderState>
providerState(const Service &service, const SubscriptionId &subscription, const QString &name);

//! The request of registerProvider(), to be shown before it is sent.
[[nodiscard]] HttpRequest registerRequest(const Service &service,
                                          const SubscriptionId &subscription, const QString &name);
//! POST, answered at once by 200 with Registering or Registered; takes minutes, so ask
//! providerState() until it is Registered. Harmless when repeated. 403 AuthorizationFailed without
//! the right to "/register/action" (Contributor, Owner).
[[nodiscard]] FutureResult<ProviderState>
registerProvider(const Service &service, const SubscriptionId &subscription, const QString &name);

} // namespace Pec::Arm
