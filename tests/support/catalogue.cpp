// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogue.h"

#include "core/strings.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace Pec {

namespace {

//! The rest of one <translation>.
void readForms(QXmlStreamReader &xml, CatalogueEntry &entry)
{
    entry.type = xml.attributes().value("type"_L1).toString();
    if (!entry.plural) {
        entry.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        entry.forms << xml.readElementText();
}

} // namespace

QList<CatalogueEntry> readCatalogue(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        qFatal("no catalogue %s", qPrintable(file));
    QXmlStreamReader xml(&device);
    QList<CatalogueEntry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            entries.append(CatalogueEntry());
            entries.last().context = context;
            entries.last().plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readForms(xml, entries.last());
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return entries;
}

QString cataloguePath(const QString &folder, const QString &name, const QString &language)
{
    return folder + u'/' + name + u'_' + language + u".ts"_s;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(
        uR"(%(?:n|L?[0-9]+)|</?[a-z][^>]*>|\*\.[a-z]+|--[a-z-]+)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace Pec
