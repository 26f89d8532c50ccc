// SPDX-License-Identifier: GPL-3.0-or-later
//! Runs a query over rows.
#pragma once

#include "simulator/services/kusto/syntax.h"

#include <QJsonObject>

namespace Pec::Simulator::Kusto {

struct Rows
{
    QStringList columns; //!< in order
    QList<QJsonObject> rows;
    bool sortedById = false; //!< pages can be told apart
};

[[nodiscard]] QJsonValue evaluate(const Expression &expression, const QJsonObject &row);
[[nodiscard]] bool holds(const Expression &expression, const QJsonObject &row);
//! Applies the operators one after the other.
void run(const QList<Operator> &operators, Rows &rows);
//! As tostring() writes a value.
[[nodiscard]] QString toText(const QJsonValue &value);

} // namespace Pec::Simulator::Kusto
