// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/look/brand.h"

#include "core/strings.h"
#include "reports/document/readable.h"
#include "reports/look/contrast.h"
#include "reports/look/logo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace Pec {

namespace {

const auto kSubject = u"brand file"_s;
constexpr qint64 kLargestFile = 4'000'000; //!< with a logo inside

tl::unexpected<Error> wrong(const QString &member, const QString &why)
{
    return failure(ErrorCode::BadInput, u"the brand file's \""_s + member + u"\": "_s + why,
                   kSubject);
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
    if (contrastOnPaper(colour) < least)
        return u"its contrast on white is %1:1; at least %2:1 is needed"_s
            .arg(contrastOnPaper(colour), 0, 'f', 2)
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

QByteArray brandJson(const ReportLook &look)
{
    QJsonObject root{{u"schema"_s, 1},
                     {u"main"_s, look.main.name()},
                     {u"accent"_s, look.accent.name()},
                     {u"coverText"_s, look.coverText},
                     {u"footer"_s, look.footer}};
    if (!look.logo.isEmpty()) {
        const QString head = look.logo.startsWith("\x89PNG") ? u"data:image/png;base64,"_s
                                                             : u"data:image/svg+xml;base64,"_s;
        root.insert(u"logo"_s, QString(head + QString::fromLatin1(look.logo.toBase64())));
    }
    return QJsonDocument(root).toJson();
}

} // namespace Pec
