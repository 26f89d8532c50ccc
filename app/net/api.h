// SPDX-License-Identifier: GPL-3.0-or-later
//! The services that requests go to, each with limits and a name of its own.
#pragma once

#include <QString>

namespace Pec {

enum class Api {
    Other, //!< none of Microsoft's: no limit is known
    Identity,
    Arm,
    Billing,
    Consumption,
    CostManagement,
    ResourceGraph,
    ManagementPartner,
    Graph,
    PartnerCenter,
};
inline constexpr int kApiCount = int(Api::PartnerCenter) + 1;

//! Stable lower-case name, for JSON and the log: "cost-management".
[[nodiscard]] QString name(Api api);

} // namespace Pec
