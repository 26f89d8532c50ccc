// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/quoting.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

QString shellQuoted(QString text) { return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\''; }

QString powerShellQuoted(QString text)
{
    // PowerShell takes the typographic ones for the same.
    for (const QChar quote : {u'\u2018', u'\u2019', u'\u201a', u'\u201b'})
        text.replace(quote, u'\'');
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString htmlElement(const QString &name, const QString &words)
{
    return u"<%1>"_s.arg(name) + words.toHtmlEscaped() + u"</%1>\n"_s.arg(name);
}

QString filled(const QString &form, const QList<std::pair<QString, QString>> &values)
{
    QString out;
    qsizetype done = 0;
    while (done < form.size()) {
        const auto here = std::find_if(values.begin(), values.end(), [&](const auto &value) {
            return QStringView(form).sliced(done).startsWith(value.first);
        });
        out += here == values.end() ? QString(form.at(done)) : here->second;
        done += here == values.end() ? 1 : here->first.size();
    }
    return out;
}

} // namespace Pec
