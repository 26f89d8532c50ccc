// SPDX-License-Identifier: GPL-3.0-or-later
//! Adds cost up. Strings are met once per line of a subscription, the days are integers.
#pragma once

#include "simulator/services/cost/definition.h"

#include <QByteArray>

namespace Pec::Simulator {

struct CostScope
{
    QList<std::pair<int, int>> subscriptions; //!< customer and subscription index
    bool retail = false; //!< subscription scope: list prices, no credit
    int resourceGroup = -1; //!< number, -1: all
};

struct CostTable
{
    QList<std::pair<QByteArray, QByteArray>> columns; //!< name and type
    QList<QList<QByteArray>> rows; //!< cells as JSON text, so that amounts keep every digit
};

[[nodiscard]] CostTable aggregateCost(const World &world, const CostScope &scope,
                                      const CostDefinition &definition, const QDateTime &now);

//! A text as JSON, quoted and escaped.
[[nodiscard]] QByteArray jsonText(const QString &text);

} // namespace Pec::Simulator
