// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/kusto/expressionparser.h"

namespace Pec::Simulator::Kusto {

using namespace Qt::StringLiterals;

namespace {

class QueryParser : private ExpressionParser
{
public:
    using ExpressionParser::ExpressionParser;

    tl::expected<Query, SyntaxError> query()
    {
        Query query;
        query.table = u"resources"_s;
        bool more = true;
        if (isName() && !isOperatorAhead()) {
            query.table = take().text.toLower();
            more = takeSign(u"|"_s);
        }
        while (more && !hasFailed()) {
            query.operators.append(nextOperator());
            more = takeSign(u"|"_s);
        }
        return finish(query);
    }

private:
    [[nodiscard]] bool isOperatorAhead() const
    {
        return peek(1).kind != Token::Kind::End && peek(1).text != "|"_L1;
    }

    Operator nextOperator()
    {
        Operator result;
        using K = Operator::Kind;
        if (takeWord("where"_L1)) {
            result.kind = K::Where;
            result.condition = disjunction();
        } else if (takeWord("project"_L1)) {
            result.kind = K::Project;
            result.columns = columns();
        } else if (takeWord("project-away"_L1)) {
            result.kind = K::ProjectAway;
            result.columns = columns();
        } else if (takeWord("extend"_L1)) {
            result.kind = K::Extend;
            result.columns = columns();
        } else if (takeWord("distinct"_L1)) {
            result.kind = K::Distinct;
            result.columns = columns();
        } else if (takeWord("order"_L1) || takeWord("sort"_L1)) {
            result.kind = K::Sort;
            result.keys = sortKeys();
        } else if (takeWord("take"_L1) || takeWord("limit"_L1)) {
            result.kind = K::Take;
            result.rows = rowCount();
        } else if (takeWord("top"_L1)) {
            result.kind = K::Top;
            result.rows = rowCount();
            result.keys = sortKeys();
        } else if (takeWord("count"_L1)) {
            result.kind = K::Count;
        } else if (takeWord("summarize"_L1)) {
            result = summarize();
        } else {
            fail();
        }
        return result;
    }

    int rowCount()
    {
        if (peek().kind != Token::Kind::Number)
            fail();
        return take().text.toInt();
    }

    Operator summarize()
    {
        Operator result;
        result.kind = Operator::Kind::Summarize;
        result.countName = u"count_"_s;
        if (isName() && peek(1).text == "="_L1) {
            result.countName = take().text;
            take();
        }
        if (!takeWord("count"_L1))
            fail();
        needSign(u"("_s);
        needSign(u")"_s);
        if (takeWord("by"_L1))
            result.columns = columns();
        return result;
    }

    QList<Column> columns()
    {
        QList<Column> list;
        do {
            Column column;
            if (isName() && peek(1).kind == Token::Kind::Sign && peek(1).text == "="_L1) {
                column.name = take().text;
                take();
            }
            column.expression = disjunction();
            if (column.name.isEmpty())
                column.name = column.expression.columnName();
            if (column.name.isEmpty())
                column.name = u"Column%1"_s.arg(list.size() + 1);
            list.append(column);
        } while (!hasFailed() && takeSign(u","_s));
        return list;
    }

    QList<SortKey> sortKeys()
    {
        QList<SortKey> keys;
        if (!takeWord("by"_L1))
            fail();
        do {
            SortKey key;
            key.expression = disjunction();
            key.ascending = takeWord("asc"_L1);
            if (!key.ascending)
                takeWord("desc"_L1);
            keys.append(key);
        } while (!hasFailed() && takeSign(u","_s));
        return keys;
    }
};

} // namespace

QString Expression::columnName() const
{
    if (kind == Kind::Path)
        return path.join(u'_');
    if (kind == Kind::Call && !arguments.isEmpty())
        return arguments.first().columnName();
    return {};
}

tl::expected<Query, SyntaxError> parseQuery(const QString &text)
{
    return QueryParser(text).query();
}

tl::expected<Expression, SyntaxError> parseExpression(const QString &text)
{
    return ExpressionParser(text).expression();
}

} // namespace Pec::Simulator::Kusto
