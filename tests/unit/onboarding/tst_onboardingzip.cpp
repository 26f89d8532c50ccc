// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "onboarding/papers/packzip.h"
#include "support/smalldisk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;

namespace {

const QDateTime kTime({2026, 11, 22}, {10, 0}, Qt::UTC);

QList<PaperFile> files()
{
    return {{u"letter.html"_s, "<p>Goedendag</p>\n", false},
            {u"onboard.sh"_s, "#!/bin/sh\n", true},
            {u"empty"_s, {}, false}};
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! What it holds is read by another program: tests/integration/onboardfiles/packs.py.
class tst_OnboardingZip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameFilesAreTheSameBytes()
    {
        const auto first = packZip(files(), u"azure-access"_s, kTime);
        QVERIFY(first);
        QVERIFY(first->startsWith("PK\x03\x04"));
        QCOMPARE(first->count("azure-access/onboard.sh"), 2); // by the file, and in the directory
        QCOMPARE(packZip(files(), u"azure-access"_s, kTime).value(), *first);
        QVERIFY(packZip(files(), u"azure-access"_s, kTime.addDays(1)).value() != *first);
    }

    void aFileTwiceIsNoPack()
    {
        QList<PaperFile> twice = files();
        twice.append(twice.first());
        const auto refused = packZip(twice, u"azure-access"_s, kTime);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Internal);
        QVERIFY(!refused.error().detail.isEmpty());
    }

    void replacesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"pack.zip"_s);
        QVERIFY(writePackZip(file, {files().first()}, u"azure-access"_s, kTime));
        QVERIFY(writePackZip(file, files(), u"azure-access"_s, kTime));
        QCOMPARE(bytesOf(file), packZip(files(), u"azure-access"_s, kTime).value());
    }

    void aFullDiskLeavesWhatWasThere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"pack.zip"_s);
        QVERIFY(writePackZip(file, files(), u"azure-access"_s, kTime));
        const QByteArray before = bytesOf(file);
        {
            const SmallDisk full(100);
            const auto written =
                writePackZip(file, {files().first(), files().last()}, u"azure-access"_s, kTime);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::FileNotWritten);
            QCOMPARE(written.error().subject, file);
        }
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFolderIsNoFile()
    {
        const QTemporaryDir folder;
        const auto written = writePackZip(folder.path(), files(), u"azure-access"_s, kTime);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritten);
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingZip)
#include "tst_onboardingzip.moc"
