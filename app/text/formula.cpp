// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/formula.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

bool isFormula(QStringView text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar letter) {
        return letter.isSpace() || letter.category() == QChar::Other_Control
               || letter.category() == QChar::Other_Format;
    });
    return first != text.end() && u"=+-@\uff1d\uff0b\uff0d\uff20"_s.contains(*first);
}

QString withoutFormula(QString text)
{
    if (isFormula(text))
        text.prepend(u'\'');
    return text;
}

QString withoutFormulas(QString cell, QChar separator)
{
    for (qsizetype at = cell.size() - 1; at >= 0; --at) {
        const bool splits = cell[at] != separator && u",;\t\r\n"_s.contains(cell[at]);
        if (splits && isFormula(QStringView(cell).sliced(at + 1)))
            cell.insert(at + 1, u'\'');
    }
    return withoutFormula(std::move(cell));
}

} // namespace Pec
