// SPDX-License-Identifier: GPL-3.0-or-later
//! Scripts that register this program in a partner's tenant, consent to its permissions and write
//! the profile file (domain/sentprofile.h). They ask the tenant for the ids of the permissions, so
//! that none is written down here but those of Microsoft's services.
#pragma once

#include "text/text.h"

namespace Pec {

struct RegistrationWish
{
    QString name; //!< of the connection, as the profile is to have it; empty: "PEC Console"
    QString tenant; //!< GUID or domain; empty: the one that the administrator signs in to
};

//! One delegated permission that the program asks for.
struct NeededPermission
{
    QString scope; //!< as identity/ asks for it: "https://graph.microsoft.com/User.Read"
    QString service; //!< as the portal names it: "Microsoft Graph"
    QString serviceId; //!< application id of the service, the same in each tenant
    QString name; //!< "User.Read"
};

//! What identity/ asks for at the sign-in to the partner's own tenant, and so all that a
//! registration needs.
[[nodiscard]] QList<NeededPermission> neededPermissions();

[[nodiscard]] QString azureCliScript(const RegistrationWish &wish, const Text &text);
[[nodiscard]] QString powerShellScript(const RegistrationWish &wish, const Text &text);

//! Name of the file that both scripts write.
[[nodiscard]] QString sentProfileFileName();

} // namespace Pec
