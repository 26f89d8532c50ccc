// SPDX-License-Identifier: GPL-3.0-or-later
//! A file of a pack that is handed to somebody. Pure.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Pec {

struct PaperFile
{
    QString name; //!< without a folder; letters, digits, "-" and "." only
    QByteArray content; //!< UTF-8, lines end with a line feed
    bool executable = false;
};

//! Where the papers of a case were put.
struct WrittenPapers
{
    QString target; //!< a folder or a zip file, for the customer
    QString ownFolder; //!< beside it, with link.sh; empty: the method needs none
};

//! As sha256sum writes and checks them, one line a file in their order.
[[nodiscard]] PaperFile checksumsOf(const QList<PaperFile> &files);

} // namespace Pec
