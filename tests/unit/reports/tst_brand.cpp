// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/look/brand.h"
#include "reports/look/contrast.h"
#include "reports/look/logo.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;

namespace {

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_Mono);
    image.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svg(const QByteArray &content, const QByteArray &before = {})
{
    return before
           + "<svg xmlns=\"http://www.w3.org/2000/svg\" "
             "xmlns:xlink=\"http://www.w3.org/1999/xlink\""
             " width=\"40\" height=\"20\">"
           + content + "</svg>";
}

Result<ReportLook> brand(const QByteArray &members, const QString &folder = {})
{
    return brandFromJson("{\"schema\": 1" + members + "}", folder);
}

} // namespace

class tst_Brand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryMember()
    {
        QTemporaryDir folder;
        QFile logo(folder.filePath(u"logo.png"_s));
        QVERIFY(logo.open(QIODevice::WriteOnly) && logo.write(png(40, 20)) > 0);
        logo.close();
        QFile file(folder.filePath(u"brand.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": 1, "logo": "logo.png", "main": "#5A1A6B", "accent": "#b35c00",
                       "coverText": "Two\nlines ", "footer": "Noordzee Cloud B.V."})");
        file.close();
        const auto look = brandFromFile(file.fileName());
        QVERIFY2(look, qPrintable(look ? QString() : look.error().detail));
        QCOMPARE(look->main, QColor(0x5a, 0x1a, 0x6b));
        QCOMPARE(look->accent, QColor(0xb3, 0x5c, 0x00));
        QCOMPARE(look->coverText, u"Two\nlines"_s);
        QCOMPARE(look->footer, u"Noordzee Cloud B.V."_s);
        QCOMPARE(look->logo, png(40, 20));
    }

    void keepsTheHousesLookForWhatIsLeftOut()
    {
        const auto look = brand({});
        QVERIFY(look);
        QCOMPARE(look->main, ReportLook{}.main);
        QCOMPARE(look->accent, ReportLook{}.accent);
        QVERIFY(look->logo.isEmpty());
        // What is refused of others has to hold for it as well.
        QVERIFY(contrastOnPaper(look->main) >= kTextContrast);
        QVERIFY(contrastOnPaper(look->accent) >= kShapeContrast);
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &json, const QString &reason) {
            QTest::newRow(name) << json << reason;
        };
        row("no JSON", "main: blue", u"not JSON"_s);
        row("a list", "[]", u"\"schema\": it is not 1"_s);
        row("another schema", R"({"schema": 2})", u"\"schema\": it is not 1"_s);
        row("an unknown member", R"({"schema": 1, "colour": "#000000"})",
            u"\"colour\": there is no such member"_s);
        row("a named colour", R"({"schema": 1, "main": "navy"})",
            u"\"main\": a colour is written as"_s);
        row("a colour and more", R"({"schema": 1, "main": "#000000\n"})",
            u"\"main\": a colour is written as"_s);
        row("a number as colour", R"({"schema": 1, "accent": 7})",
            u"\"accent\": a colour is written as"_s);
        row("too light", R"({"schema": 1, "main": "#777777"})",
            u"\"main\": its contrast on white is 4.47:1; at least 4.5:1 is needed"_s);
        row("too light an accent", R"({"schema": 1, "accent": "#ffee00"})",
            u"\"accent\": its contrast on white is 1.18:1; at least 3:1 is needed"_s);
        row("too long a footer", R"({"schema": 1, "footer": ")" + QByteArray(91, 'x') + R"("})",
            u"\"footer\": it has 91 characters; 90 is the most"_s);
        row("a footer of two lines", R"({"schema": 1, "footer": "a\nb"})",
            u"\"footer\": it is more than one line"_s);
        row("a footer of two lines elsewhere", R"({"schema": 1, "footer": "a\rb"})",
            u"\"footer\": it is more than one line"_s);
        row("too long a cover text",
            R"({"schema": 1, "coverText": ")" + QByteArray(601, 'x') + R"("})",
            u"\"coverText\": it has 601 characters"_s);
        row("a text that is none", R"({"schema": 1, "coverText": ["a"]})",
            u"\"coverText\": it is no text"_s);
        row("a missing logo", R"({"schema": 1, "logo": "none.png"})",
            u"\"logo\": the file cannot be read"_s);
        row("a folder as logo", R"({"schema": 1, "logo": "/"})",
            u"\"logo\": the file cannot be read"_s);
        row("a logo that is none", R"({"schema": 1, "logo": "data:image/png;base64,R0lGODlh"})",
            u"\"logo\": it is neither a PNG nor an SVG"_s);
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto look = brandFromJson(json, QDir::tempPath());
        QVERIFY(!look);
        QCOMPARE(look.error().code, ErrorCode::BadInput);
        QVERIFY2(look.error().detail.contains(reason), qPrintable(look.error().detail));
        QCOMPARE(look.error().subject, u"brand file"_s);
    }

    void namesTheFileThatIsWrong()
    {
        const auto look = brandFromFile(u"/nowhere/brand.json"_s);
        QVERIFY(!look);
        QCOMPARE(look.error().code, ErrorCode::BadInput);
        QCOMPARE(look.error().subject, u"/nowhere/brand.json"_s);
    }

    void takesALogoFromWithin()
    {
        const QByteArray drawing = svg("<path d=\"M0 0h40v20z\" fill=\"url(#a)\"/>");
        const auto look =
            brand(R"(, "logo": "data:image/svg+xml;base64,)" + drawing.toBase64() + "\"");
        QVERIFY(look);
        QCOMPARE(look->logo, drawing);
    }

    void isWrittenAsItIsRead_data()
    {
        QTest::addColumn<QByteArray>("logo");
        QTest::newRow("without a logo") << QByteArray();
        QTest::newRow("PNG") << png(40, 20);
        QTest::newRow("SVG") << svg("<rect width=\"40\" height=\"20\"/>");
    }
    void isWrittenAsItIsRead()
    {
        QFETCH(QByteArray, logo);
        const ReportLook look{QColor(0x5a, 0x1a, 0x6b), QColor(0xb3, 0x5c, 0x00), logo,
                              u"Two\nlines"_s, u"\"Noordzee\" B.V."_s};
        const auto again = brandFromJson(brandJson(look), {});
        QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(*again, look);
    }

    void looksAtALogo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &problem) {
            QTest::newRow(name) << bytes << problem;
        };
        row("a PNG", png(40, 20), {});
        row("as large as may be", png(4000, 4000), {});
        row("too wide", png(4001, 20), u"it is 4001 by 20; 4000 by 4000 is the most"_s);
        row("too high", png(20, 4001), u"it is 20 by 4001"_s);
        row("half a PNG", png(400, 200).first(60), u"it is a broken PNG"_s);
        row("too many bytes", QByteArray(2'000'001, 'x'), u"it is larger than 2 MB"_s);
        row("empty", {}, u"it is neither"_s);
        row("a web page", "<html><svg/></html>", u"it is neither"_s);
        row("an SVG", svg("<rect width=\"9\" height=\"9\"/>"), {});
        row("an SVG with its type",
            svg("<g/>", "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                        "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">"),
            {});
        row("half an SVG", svg("<g>"), u"it is broken"_s);
        row("a script", svg("<script>alert(1)</script>"), u"it holds <script>"_s);
        row("a script of an element", svg("<rect onclick=\"a()\"/>"),
            u"it holds the script \"onclick\""_s);
        row("a page within", svg("<foreignObject/>"), u"it holds <foreignobject>"_s);
        row("a picture elsewhere", svg("<image href=\"https://example.org/a.png\"/>"),
            u"its <image> refers to something outside it"_s);
        row("a picture of this machine", svg("<image xlink:href=\"file:///etc/passwd\"/>"),
            u"its <image> refers"_s);
        row("a drawing of its own", svg("<g id=\"a\"/><use xlink:href=\"#a\"/>"), {});
        row("a fill elsewhere", svg("<rect fill=\"url( 'other.svg#a')\"/>"),
            u"its <rect> refers"_s);
        row("a fill of its own", svg("<rect fill=\"url('#a')\"/>"), {});
        row("a style sheet elsewhere", svg("<style>@import 'a.css';</style>"),
            u"its style sheet refers"_s);
        row("a style sheet in codes", svg("<style>@\\69mport 'a.css';</style>"),
            u"its style sheet refers"_s);
        row("a style sheet beside it", svg({}, "<?xml-stylesheet href=\"a.css\"?>"),
            u"it refers to a style sheet"_s);
        row("entities", svg("<text>&b;</text>", "<!DOCTYPE svg [<!ENTITY b \"a\">]>"),
            u"it declares entities"_s);
        row("drawn over and over", svg(QByteArray("<use href=\"#a\"/>").repeated(17)),
            u"it holds more than 16 <use>"_s);
        row("nested as deep as may be",
            svg(QByteArray("<g>").repeated(63) + QByteArray("</g>").repeated(63)), {});
        row("nested too deep",
            svg(QByteArray("<g>").repeated(64) + QByteArray("</g>").repeated(64)),
            u"it is nested more than 64 deep"_s);
        row("nested for the stack to overflow",
            svg(QByteArray("<g>").repeated(250'000) + QByteArray("</g>").repeated(250'000)),
            u"it is nested more than 64 deep"_s);
        QByteArray wide = svg("<rect width=\"9\" height=\"9\"/>");
        row("too wide a drawing", wide.replace("width=\"40\"", "width=\"4001\""),
            u"it is 4001 by 20"_s);
    }
    void looksAtALogo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        const QString found = logoProblem(bytes);
        QVERIFY2(problem.isEmpty() ? found.isEmpty() : found.startsWith(problem),
                 qPrintable(found));
    }

    //! The schema is what others write by; it has to say the same as the program.
    void isDescribedByItsSchema()
    {
        QFile file(QStringLiteral(PEC_BRAND_SCHEMA));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject members =
            QJsonDocument::fromJson(file.readAll())["properties"_L1].toObject();
        QCOMPARE(members.keys(), QStringList({u"accent"_s, u"coverText"_s, u"footer"_s, u"logo"_s,
                                              u"main"_s, u"schema"_s}));
        for (const QString &member : {u"coverText"_s, u"footer"_s}) {
            const int most = members[member]["maxLength"_L1].toInt();
            const auto text = [&](int length) -> QByteArray {
                return ", \"" + member.toLatin1() + "\": \"" + QByteArray(length, 'x') + "\"";
            };
            QVERIFY(brand(text(most)));
            QVERIFY(!brand(text(most + 1)));
        }
    }
};

QTEST_MAIN(tst_Brand)
#include "tst_brand.moc"
