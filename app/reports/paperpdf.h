// SPDX-License-Identifier: GPL-3.0-or-later
//! A short paper of one column as PDF.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Pec {

struct Paper
{
    QString html; //!< what QTextDocument understands; black where it names no colour
    QString title; //!< of the document, as a reader shows it
    QByteArray language; //!< "nl"
    QDateTime made; //!< UTC, as the document says it
};

//! A4, selectable text, embedded fonts; page numbers where there are several pages. The same paper
//! is the same bytes on a machine. Needs a QGuiApplication; blocking, for any thread.
[[nodiscard]] QByteArray paperPdf(const Paper &paper);

} // namespace Pec
