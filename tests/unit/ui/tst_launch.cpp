// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "windows/launch.h"

#include <QTest>

using namespace Pec;

class tst_Launch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByTheArguments_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<Launch::Kind>("kind");
        QTest::newRow("none") << u""_s << Launch::Kind::Window;
        QTest::newRow("the demo in the window") << u"--demo"_s << Launch::Kind::Window;
        QTest::newRow("a profile") << u"--profile Noordzee --offline"_s << Launch::Kind::Window;
        QTest::newRow("help") << u"--help"_s << Launch::Kind::CommandLine;
        QTest::newRow("version") << u"--version"_s << Launch::Kind::CommandLine;
        QTest::newRow("a command") << u"status --format json"_s << Launch::Kind::CommandLine;
        QTest::newRow("a command after options")
            << u"--demo refresh"_s << Launch::Kind::CommandLine;
        QTest::newRow("a wrong option") << u"--colour red"_s << Launch::Kind::CommandLine;
        QTest::newRow("a wrong option of pictures")
            << u"--demo pictures --out x --size 3"_s << Launch::Kind::CommandLine;
        QTest::newRow("a wrong language") << u"--language xx"_s << Launch::Kind::CommandLine;
        QTest::newRow("pictures") << u"--demo pictures --out x"_s << Launch::Kind::Pictures;
    }

    void choosesByTheArguments()
    {
        QFETCH(QString, arguments);
        QFETCH(Launch::Kind, kind);
        QCOMPARE(
            parseLaunch(u"pec-console "_s.append(arguments).split(u' ', Qt::SkipEmptyParts)).kind,
            kind);
    }

    void readsTheOptionsOfPictures()
    {
        const Launch launch =
            parseLaunch({u"pec-console"_s, u"--demo"_s, u"pictures"_s, u"--out"_s, u"x"_s,
                         u"--theme"_s, u"dark"_s, u"--language"_s, u"fr"_s});
        QVERIFY(launch.problem.isEmpty());
        QCOMPARE(launch.outDir, u"x"_s);
        QCOMPARE(launch.theme, std::optional(ThemeChoice::Dark));
        QCOMPARE(launch.language, std::optional(Language::French));
    }

    void saysHowPicturesIsUsed_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("no folder") << u"--demo pictures"_s;
        QTest::newRow("no demo") << u"pictures --out x"_s;
        QTest::newRow("a wrong theme") << u"--demo pictures --out x --theme sepia"_s;
    }

    void saysHowPicturesIsUsed()
    {
        QFETCH(QString, arguments);
        const Launch launch = parseLaunch(u"pec-console "_s.append(arguments).split(u' '));
        QCOMPARE(launch.kind, Launch::Kind::Pictures);
        QVERIFY(!launch.problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Launch)
#include "tst_launch.moc"
