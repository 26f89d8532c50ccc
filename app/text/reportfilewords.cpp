// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text.h"

#include <QCoreApplication>

namespace Pec {

ReportFileWords Text::reportFileWords() const
{
    return {translated(QT_TRANSLATE_NOOP("Pec::Text", "Skip to the content")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "The figures of this chart")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "not known")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "%1, at least")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "%1, at most")),
            translated(QT_TRANSLATE_NOOP("Pec::Text", "%1, currency"))};
}

} // namespace Pec
