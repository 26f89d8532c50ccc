// SPDX-License-Identifier: GPL-3.0-or-later
//! Cuts a query into tokens.
#pragma once

#include "simulator/services/kusto/syntax.h"

namespace Pec::Simulator::Kusto {

struct Token
{
    enum class Kind : quint8 { Name, Text, Number, Sign, End, Wrong };
    Kind kind = Kind::End;
    QString text;
    int position = 0;
};

//! The last token is End or, at the first character that fits nothing, Wrong.
[[nodiscard]] QList<Token> tokensOf(const QString &text);

} // namespace Pec::Simulator::Kusto
