// SPDX-License-Identifier: GPL-3.0-or-later
//! Partner Center REST v1: customers, their subscriptions and Azure entitlements, indirect
//! resellers, the partner's own profile, and consent in a customer's tenant.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <QJsonArray>

#include <memory>

namespace Pec::Simulator {

void addPartnerCenter(Router &router, const std::shared_ptr<World> &world);

//! Subscriptions, entitlements and consents of one customer; called by addPartnerCenter.
void addPartnerCenterSubscriptions(Router &router, const std::shared_ptr<World> &world);

//! {"totalCount","items","attributes"}, Partner Center's shape of a list.
[[nodiscard]] QJsonObject partnerCenterCollection(const QJsonArray &items);

//! Refuses whoever is no agent of the partner tenant, and a {customer} that does not exist;
//! otherwise the handler is asked.
[[nodiscard]] Handler forAgents(const std::shared_ptr<World> &world,
                                std::function<Response(const Request &, World &)> handler);
//! The same for routes below /v1/customers/{customer}.
[[nodiscard]] Handler
forAgents(const std::shared_ptr<World> &world,
          std::function<Response(const Request &, World &, Customer &)> handler);

} // namespace Pec::Simulator
