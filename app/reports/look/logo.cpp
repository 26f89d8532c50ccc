// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/logo.h"

#include "core/strings.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace Pec {

namespace {

QString sizeProblem(const QSize &size)
{
    if (size.isEmpty())
        return u"it has no size"_s;
    if (size.width() > kWidestLogo || size.height() > kWidestLogo)
        return u"it is %1 by %2; %3 by %3 is the most"_s.arg(size.width())
            .arg(size.height())
            .arg(kWidestLogo);
    return {};
}

QString pngProblem(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, "PNG");
    if (!reader.size().isValid())
        return u"it is a broken PNG"_s;
    // Before it is unpacked: a few bytes may claim gigabytes.
    if (QString problem = sizeProblem(reader.size()); !problem.isEmpty())
        return problem;
    return reader.read().isNull() ? u"it is a broken PNG"_s : QString();
}

//! What a value of an attribute, or a style sheet, refers to outside the drawing.
bool refersOutside(const QString &value)
{
    static const QRegularExpression outside(
        u"url\\(\\s*['\"]?\\s*[^#'\"\\s]|@import|javascript:|expression\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    // A style sheet may write any letter as a code.
    return outside.match(value).hasMatch() || value.contains(u'\\');
}

QString elementProblem(const QXmlStreamReader &xml)
{
    const QString element = xml.name().toString().toLower();
    if (element == "script"_L1 || element == "foreignobject"_L1 || element == "handler"_L1)
        return u"it holds <%1>"_s.arg(element);
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        const QString name = attribute.name().toString().toLower();
        const QString value = attribute.value().toString();
        if (name.startsWith("on"_L1))
            return u"it holds the script \"%1\""_s.arg(name);
        const bool isOwn = value.startsWith(u'#') || value.startsWith("data:image/png;base64,"_L1);
        if ((name == "href"_L1 && !isOwn) || refersOutside(value))
            return u"its <%1> refers to something outside it"_s.arg(element);
    }
    return {};
}

QString svgProblem(const QByteArray &bytes)
{
    constexpr int kMostUses = 16; // each may draw all that came before once more
    constexpr int kDeepest = 64; // Qt draws and frees a drawing by calling itself for each level
    int uses = 0;
    int depth = 0;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty())
            return u"it declares entities"_s;
        if (token == QXmlStreamReader::ProcessingInstruction)
            return u"it refers to a style sheet"_s;
        if (token == QXmlStreamReader::Characters && refersOutside(xml.text().toString()))
            return u"its style sheet refers to something outside it"_s;
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (++depth > kDeepest)
            return u"it is nested more than %1 deep"_s.arg(kDeepest);
        if (QString problem = elementProblem(xml); !problem.isEmpty())
            return problem;
        if (xml.name() == "use"_L1 && ++uses > kMostUses)
            return u"it holds more than %1 <use>"_s.arg(kMostUses);
    }
    if (xml.hasError())
        return u"it is broken: "_s + xml.errorString();
    const QSvgRenderer drawing(bytes);
    return drawing.isValid() ? sizeProblem(drawing.defaultSize()) : u"it is a broken SVG"_s;
}

} // namespace

QString logoProblem(const QByteArray &bytes)
{
    if (bytes.size() > kLargestLogo)
        return u"it is larger than 2 MB"_s;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return pngProblem(bytes);
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement() && xml.name() == "svg"_L1)
        return svgProblem(bytes);
    return u"it is neither a PNG nor an SVG"_s;
}

} // namespace Pec
