// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/resource.h"

#include "core/strings.h"

namespace Pec {

QUrl baseUrl(const Profile &profile, Resource resource)
{
    switch (resource) {
    case Resource::Arm:
        return profile.arm;
    case Resource::Graph:
        return profile.graph;
    case Resource::PartnerCenter:
        return profile.partnerCenter;
    }
    return {};
}

QString scopes(Resource resource, bool homeTenant)
{
    switch (resource) {
    case Resource::Arm:
        return homeTenant ? u"https://management.azure.com/user_impersonation"_s
                          : u"https://management.azure.com/.default"_s;
    case Resource::Graph:
        return homeTenant ? u"https://graph.microsoft.com/User.Read "
                            "https://graph.microsoft.com/Directory.Read.All "
                            "https://graph.microsoft.com/DelegatedAdminRelationship.Read.All"_s
                          : u"https://graph.microsoft.com/.default"_s;
    case Resource::PartnerCenter:
        return homeTenant ? u"https://api.partnercenter.microsoft.com/user_impersonation"_s
                          : u"https://api.partnercenter.microsoft.com/.default"_s;
    }
    return {};
}

QString openIdScopes() { return u"openid profile offline_access"_s; }

} // namespace Pec
