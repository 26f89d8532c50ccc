// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/brand.h"

#include "core/strings.h"
#include "reports/document/readable.h"
#include "reports/look/logo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace Pec {

namespace {

const auto kSubject = u"brand file"_s;
constexpr qint64 kLargestFile = 4'000'000; //!< with a logo inside
constexpr qsizetype kLongestCoverText = 600;
constexpr qsizetype kLongestFooter = 90;
constexpr double kTextContrast = 4.5; //!< WCAG 2.1, 1.4.3
constexpr double kShapeContrast = 3; //!< 1.4.11

tl::unexpected<Error> wrong(const QString &member, const QString &why)
{
    return failure(ErrorCode::BadInput, u"the brand file's \""_s + member + u"\": "_s + why,
                   kSubject);
}

//! WCAG 2.1, relative luminance.
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

//! Why it is none, with the contrast where that is the reason; empty: it was taken.
QString takeColour(const QJsonValue &value, double least, QColor &colour)
{
    static const QRegularExpression pattern(u"^#[0-9A-Fa-f]{6}\\z"_s);
    if (value.isUndefined())
        return {};
    if (!pattern.match(value.toString()).hasMatch())
        return u"a colour is written as \"#0b4f5c\""_s;
    colour = QColor(value.toString());
    // Cut: what is shown as enough is enough.
    const double contrast = std::floor(contrastOnWhite(colour) * 100) / 100;
    if (contrast < least)
        return u"its contrast on white is %1:1; at least %2:1 is needed"_s.arg(contrast, 0, 'f', 2)
            .arg(least);
    return {};
}

QString takeText(const QJsonValue &value, qsizetype most, QString &text)
{
    if (value.isUndefined())
        return {};
    if (!value.isString())
        return u"it is no text"_s;
    text = readable(value.toString()).trimmed();
    if (text.size() > most)
        return u"it has %1 characters; %2 is the most"_s.arg(text.size()).arg(most);
    return {};
}

//! Of a data: address, or a file's content; nothing for a file that cannot be read.
std::optional<QByteArray> logoBytes(const QString &logo, const QString &folder)
{
    for (const auto head : {"data:image/png;base64,"_L1, "data:image/svg+xml;base64,"_L1}) {
        if (logo.startsWith(head))
            return QByteArray::fromBase64(logo.sliced(head.size()).toLatin1());
    }
    QFile file(QDir(folder).filePath(logo));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(kLargestLogo + 1);
}

QString takeLogo(const QJsonValue &value, const QString &folder, QByteArray &logo)
{
    if (value.isUndefined())
        return {};
    if (value.toString().isEmpty())
        return u"it is no path"_s;
    const std::optional<QByteArray> bytes = logoBytes(value.toString(), folder);
    if (!bytes)
        return u"the file cannot be read"_s;
    logo = *bytes;
    return logoProblem(logo);
}

} // namespace

double contrastOnWhite(const QColor &colour)
{
    const double luminance = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
                             + 0.0722 * linear(colour.blueF());
    return 1.05 / (luminance + 0.05);
}

Result<ReportLook> brandFromJson(const QByteArray &json, const QString &folder)
{
    static const QStringList members{u"accent"_s, u"coverText"_s, u"footer"_s,
                                     u"logo"_s,   u"main"_s,      u"schema"_s};
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, u"the brand file is not JSON: "_s + parse.errorString(),
                       kSubject);
    if (root["schema"_L1].toInt() != 1)
        return wrong(u"schema"_s, u"it is not 1"_s);
    for (const QString &member : root.keys()) {
        if (!members.contains(member))
            return wrong(member, u"there is no such member"_s);
    }
    ReportLook look;
    const std::array<std::pair<const char *, QString>, 5> problems{{
        {"main", takeColour(root["main"_L1], kTextContrast, look.main)},
        {"accent", takeColour(root["accent"_L1], kShapeContrast, look.accent)},
        {"coverText", takeText(root["coverText"_L1], kLongestCoverText, look.coverText)},
        {"footer", takeText(root["footer"_L1], kLongestFooter, look.footer)},
        {"logo", takeLogo(root["logo"_L1], folder, look.logo)},
    }};
    for (const auto &[member, problem] : problems) {
        if (!problem.isEmpty())
            return wrong(QString::fromLatin1(member), problem);
    }
    if (look.footer.contains(u'\n'))
        return wrong(u"footer"_s, u"it is more than one line"_s);
    return look;
}

Result<ReportLook> brandFromFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput,
                       u"the brand file cannot be read: "_s + file.errorString(), name);
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return failure(ErrorCode::BadInput, u"the brand file is larger than 4 MB"_s, name);
    Result<ReportLook> look = brandFromJson(bytes, QFileInfo(name).absolutePath());
    if (!look)
        look.error().subject = name;
    return look;
}

} // namespace Pec
