// SPDX-License-Identifier: GPL-3.0-or-later
//! Microsoft Graph v1.0: the signed-in user, groups, principals by id, delegated admin
//! relationships, batches. A directory is that of the tenant the token was issued by.
#pragma once

#include "simulator/http.h"
#include "simulator/world.h"

#include <memory>

namespace Pec::Simulator {

//! \a router is kept for $batch and has to live as long as its handlers.
void addGraph(Router &router, const std::shared_ptr<World> &world);

//! The delegated admin part (GDAP) and contracts; called by addGraph.
void addTenantRelationships(Router &router, const std::shared_ptr<World> &world);
//! POST /$batch over the other routes; called by addGraph.
void addBatch(Router &router);

} // namespace Pec::Simulator
