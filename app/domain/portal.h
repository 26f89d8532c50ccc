// SPDX-License-Identifier: GPL-3.0-or-later
//! Pages of the Azure portal about a customer or a subscription, in the directory through which the
//! partner reaches it.
//! https://learn.microsoft.com/azure/azure-portal/azure-portal-quick-links
#pragma once

#include "domain/assessment.h"

#include <QUrl>

namespace Pec {

//! A subscription that is delegated by Azure Lighthouse is shown in the partner's own directory;
//! by any other path, and with none, in the customer's.
[[nodiscard]] QUrl portalPage(const Assessment &assessment,
                              const SubscriptionAssessment &subscription);
//! The portal in the customer's directory.
[[nodiscard]] QUrl portalPage(const CustomerAssessment &customer);

} // namespace Pec
