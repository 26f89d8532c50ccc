// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads expressions by recursive descent; the first error stands, and every step checks for it.
#pragma once

#include "core/strings.h"
#include "simulator/services/kusto/lexer.h"

#include <algorithm>
#include <optional>

namespace Pec::Simulator::Kusto {

class ExpressionParser
{
public:
    explicit ExpressionParser(const QString &text)
        : m_tokens(tokensOf(text))
    {}

    tl::expected<Expression, SyntaxError> expression()
    {
        const Expression expression = disjunction();
        return finish(expression);
    }

protected:
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
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    void fail()
    {
        if (!m_error)
            m_error = SyntaxError{peek().position, peek().text};
    }
    [[nodiscard]] bool isName() const { return peek().kind == Token::Kind::Name; }
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

    Expression disjunction();

private:
    Expression join(Expression::Kind kind, QLatin1StringView word,
                    Expression (ExpressionParser::*part)());
    Expression conjunction();
    Expression comparison();
    Expression primary();
    Expression call();
    Expression path();

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    std::optional<SyntaxError> m_error;
};

} // namespace Pec::Simulator::Kusto
