// SPDX-License-Identifier: GPL-3.0-or-later
//! A translation catalogue as a file: its entries, and what a translator must not lose.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Pec {

struct CatalogueEntry
{
    QString context;
    QString source;
    QString type; //!< of the translation: empty when it is finished
    bool plural = false;
    QStringList forms;
};

//! All entries of a .ts file in its order. A file that cannot be read ends the test.
QList<CatalogueEntry> readCatalogue(const QString &file);

//! The file of a catalogue in `folder`, for example pec_text_nl.ts.
QString cataloguePath(const QString &folder, const QString &name, const QString &language);

//! What must be the same in each language, sorted: %1, %n, %L1, HTML tags, file patterns, options.
QStringList placeholdersOf(const QString &text);

} // namespace Pec
