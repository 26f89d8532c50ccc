// SPDX-License-Identifier: GPL-3.0-or-later
//! A cost query as asked, checked against what the service takes.
#pragma once

#include "simulator/services/cost/dimensions.h"

#include <QJsonObject>
#include <QSet>

#include <tl/expected.hpp>

namespace Pec::Simulator {

enum class Granularity : quint8 { None, Daily, Monthly };

struct CostFilter
{
    enum class Kind : quint8 { All, And, Or, In, Nothing };
    Kind kind = Kind::All;
    QList<CostFilter> parts;
    const Dimension *dimension = nullptr;
    QSet<QString> values; //!< lower case

    [[nodiscard]] bool passes(const World &world, int customer, int subscription,
                              const CostLine &line, bool credit) const;
};

struct CostColumn //!< an aggregation
{
    QString name; //!< canonical: Cost, CostUSD, PreTaxCost, PreTaxCostUSD
    bool usd = false;
};

struct CostGrouping
{
    const Dimension *dimension = nullptr; //!< null: a tag, which nothing carries
    QString name; //!< the column's
};

struct CostSorting
{
    QString column;
    bool descending = false;
};

struct CostDefinition
{
    QDate from;
    QDate to; //!< inclusive
    Granularity granularity = Granularity::None;
    QList<CostColumn> columns;
    QList<CostGrouping> groupings;
    CostFilter filter;
    QList<CostSorting> sorting;
};

//! The error is the message of a 400 BadRequest.
[[nodiscard]] tl::expected<CostDefinition, QString>
readCostDefinition(const QJsonObject &body, bool subscriptionScope, const QDateTime &now);

} // namespace Pec::Simulator
