// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "store/setaside.h"
#include "store/settingsfile.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;

class tst_SettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheSystemsProxy()
    {
        const QTemporaryDir folder;
        const auto loaded = loadSettings(folder.path());
        QVERIFY(loaded);
        QCOMPARE(loaded->settings, ProgramSettings());
        QVERIFY(!loaded->notice);
    }

    void returnsWhatWasSaved()
    {
        const QTemporaryDir folder;
        const ProgramSettings own{OwnProxy{u"proxy.noordzee.example"_s, 8080}, {7, 400}};
        QVERIFY(saveSettings(folder.path(), own));
        QCOMPARE(loadSettings(folder.path())->settings, own);
        QCOMPARE(QFileInfo(folder.filePath(u"settings.json"_s)).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY(saveSettings(folder.path(), {}));
        QCOMPARE(loadSettings(folder.path())->settings, ProgramSettings());
    }

    void setsAsideWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("proxy=8080");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no schema") << QByteArray("{}");
        QTest::newRow("a proxy without a host") << QByteArray(R"({"schema":1,"proxy":{"port":1}})");
        QTest::newRow("the address of a proxy script")
            << QByteArray(R"({"schema":1,"proxy":{"host":"wpad/proxy.pac","port":80}})");
        QTest::newRow("a port too large")
            << QByteArray(R"({"schema":1,"proxy":{"host":"a","port":70000}})");
        QTest::newRow("snapshots kept for no day")
            << QByteArray(R"({"schema":1,"snapshots":{"allForDays":0,"dailyForDays":35}})");
        QTest::newRow("fewer days kept daily than wholly")
            << QByteArray(R"({"schema":1,"snapshots":{"allForDays":9,"dailyForDays":8}})");
        QTest::newRow("half of how long snapshots are kept")
            << QByteArray(R"({"schema":1,"snapshots":{"allForDays":2}})");
    }
    void setsAsideWhatItCannotRead()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto loaded = loadSettings(folder.path());
        QVERIFY(loaded);
        QCOMPARE(loaded->settings, ProgramSettings());
        QVERIFY(loaded->notice);
        QCOMPARE(loaded->notice->serviceCode, QString::fromLatin1(StoreFault::kSetAside));
        QVERIFY(!file.exists());
        QVERIFY(QFile::exists(loaded->notice->subject));
    }

    void leavesAFileOfALaterVersionAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema":2})");
        file.close();
        const auto loaded = loadSettings(folder.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().serviceCode, QString::fromLatin1(StoreFault::kNewerSchema));
        QVERIFY(file.exists());
    }

    void saysWhenItCannotBeWritten()
    {
        const QTemporaryDir folder;
        const auto saved = saveSettings(folder.filePath(u"none"_s), {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::StoreUnusable);
    }
};

QTEST_GUILESS_MAIN(tst_SettingsFile)
#include "tst_settingsfile.moc"
