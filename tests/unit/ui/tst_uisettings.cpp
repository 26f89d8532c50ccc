// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "windows/uisettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

class tst_UiSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void belongsToItsOwner_data()
    {
        QTest::addColumn<bool>("old");
        QTest::newRow("a new file") << false;
        QTest::newRow("one that was open to all") << true;
    }
    void belongsToItsOwner()
    {
        QFETCH(bool, old);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"window.ini"_s));
        if (old) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[General]\ntheme=dark\n");
            file.close();
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        }
        {
            UiSettings settings(folder.path());
            QCOMPARE(settings.theme(), old ? ThemeChoice::Dark : ThemeChoice::System);
            settings.setLanguage(Language::Dutch);
        }
        QCOMPARE(UiSettings(folder.path()).language(), Language::Dutch);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
};

QTEST_GUILESS_MAIN(tst_UiSettings)
#include "tst_uisettings.moc"
