// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/kusto/lexer.h"

#include "core/strings.h"

#include <QRegularExpression>

namespace Pec::Simulator::Kusto {

using namespace Qt::StringLiterals;

namespace {

QString unescaped(const QString &quoted)
{
    QString text = quoted.mid(1, quoted.size() - 2);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    return text.replace(escape, u"\\1"_s);
}

} // namespace

QList<Token> tokensOf(const QString &text)
{
    static const QRegularExpression blank(u"\\G(?:\\s+|//[^\\n]*)+"_s);
    static const QRegularExpression token(
        u"\\G(?:([A-Za-z_$][A-Za-z0-9_$]*(?:-away\\b)?(?:~)?)|('(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")|(\\d+(?:\\.\\d+)?)|(==|!=|=~|!~|<=|>=|![a-z]+~?|[|=<>(),.\\[\\]\\-]))"_s);
    QList<Token> tokens;
    qsizetype at = 0;
    for (;;) {
        const auto space = blank.match(text, at);
        if (space.hasMatch())
            at = space.capturedEnd();
        const int position = static_cast<int>(at);
        if (at >= text.size()) {
            tokens.append({Token::Kind::End, QString(), position});
            return tokens;
        }
        const auto match = token.match(text, at);
        if (!match.hasMatch()) {
            tokens.append({Token::Kind::Wrong, text.mid(at, 1), position});
            return tokens;
        }
        if (match.hasCaptured(1))
            tokens.append({Token::Kind::Name, match.captured(1), position});
        else if (match.hasCaptured(2))
            tokens.append({Token::Kind::Text, unescaped(match.captured(2)), position});
        else if (match.hasCaptured(3))
            tokens.append({Token::Kind::Number, match.captured(3), position});
        else
            tokens.append({Token::Kind::Sign, match.captured(4), position});
        at = match.capturedEnd();
    }
}

} // namespace Pec::Simulator::Kusto
