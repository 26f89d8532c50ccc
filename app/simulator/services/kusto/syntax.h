// SPDX-License-Identifier: GPL-3.0-or-later
//! The part of the Kusto language that Resource Graph queries of this kind use, as a tree.
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Pec::Simulator::Kusto {

struct Expression
{
    enum class Kind : quint8 { Literal, Path, Call, Compare, In, Not, And, Or };
    Kind kind = Kind::Literal;
    QJsonValue literal;
    QStringList path; //!< "properties", "a"; an index is "[0]"
    QString name; //!< function or operator, lower case
    QList<Expression> arguments;

    //! The name of a column made from it without an alias: "properties_a".
    [[nodiscard]] QString columnName() const;
};

struct Column
{
    QString name;
    Expression expression;
};

struct SortKey
{
    Expression expression;
    bool ascending = false;
};

struct Operator
{
    enum class Kind : quint8 {
        Where,
        Project,
        ProjectAway,
        Extend,
        Sort,
        Take,
        Top,
        Count,
        Summarize,
        Distinct
    };
    Kind kind = Kind::Where;
    Expression condition;
    QList<Column> columns; //!< project, extend, distinct, the "by" of summarize
    QString countName; //!< summarize
    QList<SortKey> keys;
    int rows = 0;
};

struct Query
{
    QString table; //!< lower case; "resources" when the query starts with an operator
    QList<Operator> operators;
};

//! Where and what a query cannot be read.
struct SyntaxError
{
    int position = 0;
    QString token;
};

[[nodiscard]] tl::expected<Query, SyntaxError> parseQuery(const QString &text);
//! One expression on its own, as a facet's filter is.
[[nodiscard]] tl::expected<Expression, SyntaxError> parseExpression(const QString &text);

} // namespace Pec::Simulator::Kusto
