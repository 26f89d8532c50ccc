// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a paper beside its own words.
#include "text/text.h"

#include "core/strings.h"

#include <QCoreApplication>

namespace Pec {

QString Text::noValues() const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Nothing to show: no value is known."));
}

QString Text::contentsTitle() const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Contents"));
}

QString Text::pageOf(int page, int pages) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text", "Page %1 of %2"))
        .arg(m_locale.toString(page), m_locale.toString(pages));
}

} // namespace Pec
