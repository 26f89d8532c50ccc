// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/formula.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

bool isFormula(const QString &text)
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

} // namespace Pec
