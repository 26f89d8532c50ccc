// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/kusto/expressionparser.h"

namespace Pec::Simulator::Kusto {

using namespace Qt::StringLiterals;

namespace {

bool isComparison(const QString &symbol)
{
    static const QStringList known{u"=="_s,       u"!="_s,        u"=~"_s,         u"!~"_s,
                                   u"<"_s,        u">"_s,         u"<="_s,         u">="_s,
                                   u"contains"_s, u"!contains"_s, u"startswith"_s, u"!startswith"_s,
                                   u"endswith"_s, u"!endswith"_s, u"has"_s,        u"!has"_s};
    return known.contains(symbol);
}

bool looksInList(const QString &symbol)
{
    static const QStringList known{u"in"_s, u"in~"_s, u"!in"_s, u"!in~"_s};
    return known.contains(symbol);
}

bool isFunction(const QString &name)
{
    static const QStringList known{u"tostring"_s, u"tolower"_s, u"toupper"_s,   u"isnotempty"_s,
                                   u"isempty"_s,  u"isnull"_s,  u"isnotnull"_s, u"array_length"_s,
                                   u"strcat"_s,   u"toint"_s,   u"tobool"_s,    u"coalesce"_s};
    return known.contains(name);
}

Expression literal(const QJsonValue &value)
{
    Expression result;
    result.literal = value;
    return result;
}

} // namespace

Expression ExpressionParser::join(Expression::Kind kind, QLatin1StringView word,
                                  Expression (ExpressionParser::*part)())
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
Expression ExpressionParser::disjunction()
{
    return join(Expression::Kind::Or, "or"_L1, &ExpressionParser::conjunction);
}
Expression ExpressionParser::conjunction()
{
    return join(Expression::Kind::And, "and"_L1, &ExpressionParser::comparison);
}

Expression ExpressionParser::comparison()
{
    Expression left = primary();
    const QString symbol = peek().text.toLower();
    const bool sign = peek().kind == Token::Kind::Sign || isName();
    if (!sign || (!isComparison(symbol) && !looksInList(symbol)))
        return left;
    take();
    Expression result;
    result.name = symbol;
    result.kind = looksInList(symbol) ? Expression::Kind::In : Expression::Kind::Compare;
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

Expression ExpressionParser::primary()
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

Expression ExpressionParser::call()
{
    Expression result;
    result.kind = Expression::Kind::Call;
    result.name = peek().text.toLower();
    if (result.name == "not"_L1)
        result.kind = Expression::Kind::Not;
    else if (!isFunction(result.name))
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

Expression ExpressionParser::path()
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

} // namespace Pec::Simulator::Kusto
