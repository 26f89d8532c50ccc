// SPDX-License-Identifier: GPL-3.0-or-later
//! The dimensions by which cost can be grouped and filtered.
#pragma once

#include "simulator/world.h"

#include <QLatin1StringView>

#include <span>

namespace Pec::Simulator {

struct Dimension
{
    //! What a value hangs on, the widest first.
    enum class Level : quint8 { Subscription, Line, Credit, Month };
    enum class Scopes : quint8 { All, BillingOnly, SubscriptionOnly };

    QLatin1StringView name;
    Level level;
    Scopes scopes;
    //! \a line and \a credit matter at their level only; not called for Month.
    QString (*value)(const World &world, int customer, int subscription, const CostLine &line,
                     bool credit);
};

[[nodiscard]] std::span<const Dimension> costDimensions();
//! Matched without case; null: none of that name, or not at that scope.
[[nodiscard]] const Dimension *costDimension(const QString &name, bool subscriptionScope);
//! "'SubscriptionId','SubscriptionName',..." as error messages list them.
[[nodiscard]] QString costDimensionNames(bool subscriptionScope);

} // namespace Pec::Simulator
