// SPDX-License-Identifier: GPL-3.0-or-later
//! The services that a token is for. One token serves one resource in one tenant.
#pragma once

#include "domain/profile.h"

#include <QHashFunctions>
#include <QString>
#include <QUrl>

namespace Pec {

enum class Resource { Arm, Graph, PartnerCenter };

//! Where the profile says that the service is; tokens for it go nowhere else.
[[nodiscard]] QUrl baseUrl(const Profile &profile, Resource resource);

//! Scopes of one resource, space-separated, with Microsoft's names whatever the profile's addresses
//! say. In the partner's own tenant the named ones, so that the user consents to what is used; in a
//! customer's tenant ".default": what that tenant has consented to.
[[nodiscard]] QString scopes(Resource resource, bool homeTenant);

//! For the id token and a refresh token.
[[nodiscard]] QString openIdScopes();

} // namespace Pec
