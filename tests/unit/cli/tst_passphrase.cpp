// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase.h"
#include "core/strings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

//! The pass phrase of the vault from a file, which may be its owner's only.
class tst_Passphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAFileOfItsOwnerOnly_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<bool>("taken");
        QTest::newRow("nobody else") << 0 << true;
        QTest::newRow("read by the group") << int(QFile::ReadGroup) << false;
        QTest::newRow("written by the group") << int(QFile::WriteGroup) << false;
        QTest::newRow("read by all") << int(QFile::ReadOther) << false;
        QTest::newRow("written by all") << int(QFile::WriteOther) << false;
    }
    void takesAFileOfItsOwnerOnly()
    {
        QFETCH(int, others);
        QFETCH(bool, taken);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("planted words \n");
        file.close();
        QVERIFY(
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::Permissions(others)));
        const auto passphrase = passphraseFromFile(file.fileName());
        QCOMPARE(passphrase.has_value(), taken);
        if (taken) {
            QCOMPARE(*passphrase, QByteArray("planted words "));
            return;
        }
        QCOMPARE(passphrase.error().code, ErrorCode::BadInput);
        QCOMPARE(passphrase.error().subject, file.fileName());
        QVERIFY(!logLine(passphrase.error()).contains("planted"_L1));
    }

    void refusesAnEmptyFileAndNone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"key"_s));
        QVERIFY(!passphraseFromFile(file.fileName()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        QVERIFY(!passphraseFromFile(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(tst_Passphrase)
#include "tst_passphrase.moc"
