// SPDX-License-Identifier: GPL-3.0-or-later
//! What a PDF should hold and QPdfWriter of Qt 6.4 does not write: language, bookmarks, links
//! within it, attachments; and the order that makes the same content the same bytes. By libqpdf.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QRectF>

#include <optional>

namespace Pec {

//! A file within the PDF.
struct Attachment
{
    QString name; //!< "plan.json"
    QString description;
    QByteArray mimeType; //!< "application/json"
    QByteArray bytes;
};

//! Where a reader is led to.
struct PdfPlace
{
    int page = 0; //!< from 0
    double top = 0; //!< points below the page's upper edge
};

struct PdfBookmark
{
    QString text;
    int level = 0; //!< at most one more than that of the bookmark before
    PdfPlace place;
};

struct PdfLink
{
    int page = 0; //!< that it lies on, from 0
    QRectF area; //!< in points, from the page's upper left
    QString address; //!< "https://..."; empty: \a place
    PdfPlace place = {};
};

struct PdfFacts
{
    QString title; //!< which a reader shows instead of the file's name
    QString author; //!< may be empty
    QByteArray language; //!< "nl", for screen readers
    QDateTime made; //!< UTC, instead of when it was written
    QList<PdfBookmark> bookmarks = {};
    QList<PdfLink> links = {};
    QList<Attachment> attachments = {};
};

//! \a pdf as QPdfWriter wrote it, which numbers fonts and names their subsets by chance; the same
//! pages and facts become the same bytes. Internal, with the reason, for what is no PDF.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace Pec
