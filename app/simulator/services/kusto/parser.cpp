// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/kusto/lexer.h"

#include "core/strings.h"

#include <algorithm>
#include <optional>

namespace Pec::Simulator::Kusto {

using namespace Qt::StringLiterals;

namespace {

const QStringList kComparisons{u"=="_s,       u"!="_s,        u"=~"_s,         u"!~"_s,
                               u"<"_s,        u">"_s,         u"<="_s,         u">="_s,
                               u"contains"_s, u"!contains"_s, u"startswith"_s, u"!startswith"_s,
                               u"endswith"_s, u"!endswith"_s, u"has"_s,        u"!has"_s};
const QStringList kLists{u"in"_s, u"in~"_s, u"!in"_s, u"!in~"_s};
const QStringList kFunctions{u"tostring"_s, u"tolower"_s, u"toupper"_s,   u"isnotempty"_s,
                             u"isempty"_s,  u"isnull"_s,  u"isnotnull"_s, u"array_length"_s,
                             u"strcat"_s,   u"toint"_s,   u"tobool"_s,    u"coalesce"_s};

//! Recursive descent; the first error stands, and every step checks for it.
class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens(tokensOf(text))
    {}

    tl::expected<Query, SyntaxError> query()
    {
        Query query;
        query.table = u"resources"_s;
        bool more = true;
        if (isName() && !isOperatorAhead()) {
            query.table = take().text.toLower();
            more = takeSign(u"|"_s);
        }
        while (more && !m_error) {
            query.operators.append(nextOperator());
            more = takeSign(u"|"_s);
        }
        return finish(query);
    }

    tl::expected<Expression, SyntaxError> expression()
    {
        const Expression expression = disjunction();
        return finish(expression);
    }

private:
    template <class T>
    tl::expected<T, SyntaxError> finish(const T &value)
    {
        if (!m_error && peek().kind != Token::Kind::End)
            fail();
        if (m_error)
            return tl::unexpected<SyntaxError>(*m_error);
        return value;
    }

    [[nodiscard]] const Token &peek(qsizetype ahead = 0) const
    {
        return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
    }
    const Token &take()
    {
        const Token &token = peek();
        if (m_at < m_tokens.size() - 1)
            ++m_at;
        return token;
    }
    void fail()
    {
        if (!m_error)
            m_error = SyntaxError{peek().position, peek().text};
    }
    [[nodiscard]] bool isName() const { return peek().kind == Token::Kind::Name; }
    [[nodiscard]] bool isOperatorAhead() const
    {
        return peek(1).kind != Token::Kind::End && peek(1).text != "|"_L1;
    }
    [[nodiscard]] bool isWord(QLatin1StringView word) const
    {
        return isName() && peek().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool takeWord(QLatin1StringView word)
    {
        const bool found = isWord(word);
        if (found)
            take();
        return found;
    }
    bool takeSign(const QString &sign)
    {
        const bool found = peek().kind == Token::Kind::Sign && peek().text == sign;
        if (found)
            take();
        return found;
    }
    void needSign(const QString &sign)
    {
        if (!takeSign(sign))
            fail();
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
            result.rows = peek().text.toInt();
            if (take().kind != Token::Kind::Number)
                fail();
        } else if (takeWord("count"_L1)) {
            result.kind = K::Count;
        } else if (takeWord("summarize"_L1)) {
            result = summarize();
        } else {
            fail();
        }
        return result;
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
        } while (!m_error && takeSign(u","_s));
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
        } while (!m_error && takeSign(u","_s));
        return keys;
    }

    Expression join(Expression::Kind kind, QLatin1StringView word, Expression (Parser::*part)())
    {
        Expression first = (this->*part)();
        if (!isWord(word))
            return first;
        Expression all;
        all.kind = kind;
        all.arguments.append(first);
        while (!m_error && takeWord(word))
            all.arguments.append((this->*part)());
        return all;
    }
    Expression disjunction() { return join(Expression::Kind::Or, "or"_L1, &Parser::conjunction); }
    Expression conjunction() { return join(Expression::Kind::And, "and"_L1, &Parser::comparison); }

    Expression comparison()
    {
        Expression left = primary();
        const QString symbol = peek().text.toLower();
        const bool sign = peek().kind == Token::Kind::Sign || isName();
        if (!sign || (!kComparisons.contains(symbol) && !kLists.contains(symbol)))
            return left;
        take();
        Expression result;
        result.name = symbol;
        result.kind = kLists.contains(symbol) ? Expression::Kind::In : Expression::Kind::Compare;
        result.arguments.append(left);
        if (result.kind == Expression::Kind::Compare) {
            result.arguments.append(primary());
            return result;
        }
        needSign(u"("_s);
        do {
            result.arguments.append(primary());
        } while (!m_error && takeSign(u","_s));
        needSign(u")"_s);
        return result;
    }

    Expression literal(const QJsonValue &value)
    {
        Expression result;
        result.literal = value;
        return result;
    }

    Expression primary()
    {
        if (takeSign(u"("_s)) {
            Expression inner = disjunction();
            needSign(u")"_s);
            return inner;
        }
        if (peek().kind == Token::Kind::Text)
            return literal(take().text);
        if (peek().kind == Token::Kind::Number)
            return literal(take().text.toDouble());
        if (!isName()) {
            fail();
            return {};
        }
        if (isWord("true"_L1) || isWord("false"_L1))
            return literal(take().text.compare("true"_L1, Qt::CaseInsensitive) == 0);
        return peek(1).text == "("_L1 && peek(1).kind == Token::Kind::Sign ? call() : path();
    }

    Expression call()
    {
        Expression result;
        result.kind = Expression::Kind::Call;
        result.name = peek().text.toLower();
        if (result.name == "not"_L1)
            result.kind = Expression::Kind::Not;
        else if (!kFunctions.contains(result.name))
            fail();
        take();
        needSign(u"("_s);
        if (takeSign(u")"_s))
            return result;
        do {
            result.arguments.append(disjunction());
        } while (!m_error && takeSign(u","_s));
        needSign(u")"_s);
        if (result.arguments.isEmpty())
            fail();
        return result;
    }

    Expression path()
    {
        Expression result;
        result.kind = Expression::Kind::Path;
        result.path.append(take().text);
        while (!m_error) {
            if (takeSign(u"."_s)) {
                if (!isName())
                    fail();
                result.path.append(take().text);
            } else if (takeSign(u"["_s)) {
                const Token &index = take();
                if (index.kind == Token::Kind::Number)
                    result.path.append(u'[' + index.text + u']');
                else if (index.kind == Token::Kind::Text)
                    result.path.append(index.text);
                else
                    fail();
                needSign(u"]"_s);
            } else {
                break;
            }
        }
        return result;
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    std::optional<SyntaxError> m_error;
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

tl::expected<Query, SyntaxError> parseQuery(const QString &text) { return Parser(text).query(); }

tl::expected<Expression, SyntaxError> parseExpression(const QString &text)
{
    return Parser(text).expression();
}

} // namespace Pec::Simulator::Kusto
