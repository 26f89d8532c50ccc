// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/api.h"

#include "core/strings.h"

namespace Pec {

QString name(Api api)
{
    switch (api) {
    case Api::Other:
        break;
    case Api::Identity:
        return u"identity"_s;
    case Api::Arm:
        return u"arm"_s;
    case Api::Billing:
        return u"billing"_s;
    case Api::Consumption:
        return u"consumption"_s;
    case Api::CostManagement:
        return u"cost-management"_s;
    case Api::ResourceGraph:
        return u"resource-graph"_s;
    case Api::ManagementPartner:
        return u"management-partner"_s;
    case Api::Graph:
        return u"graph"_s;
    case Api::PartnerCenter:
        return u"partner-center"_s;
    }
    return u"other"_s;
}

} // namespace Pec
