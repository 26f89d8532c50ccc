// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/writereport.h"
#include "support/owndisk.h"
#include "support/samplereport.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Pec;
using namespace Pec::Testing;

namespace {

using Format = ReportFormat;

ReportFiles filesIn(const QString &folder, const QList<Format> &formats)
{
    return {folder, formats};
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! With what begins with a dot: a temporary file would be seen.
QStringList namesIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    names.removeAll(OwnDisk::fillerName());
    return names;
}

void addFormats()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("PDF") << Format::Pdf;
    QTest::newRow("XLSX") << Format::Xlsx;
    QTest::newRow("CSV") << Format::Csv;
    QTest::newRow("JSON") << Format::Json;
    QTest::newRow("HTML") << Format::Html;
}

} // namespace

//! What is left in a folder, whatever befalls it and the disk below.
class tst_WriteReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryFileThatItWrote_data() { addFormats(); }
    void namesEveryFileThatItWrote()
    {
        QFETCH(Format, format);
        const QTemporaryDir folder;
        const QString below = folder.filePath(u"of/today"_s); // is made
        const auto files = writeReport(sampleReport(), filesIn(below, {format}));
        QVERIFY(files);
        QCOMPARE(files->size(), 1);
        QCOMPARE(namesIn(below), QStringList(QFileInfo(files->first()).fileName()));
        QVERIFY(
            files->first().startsWith(below + u"/improvement-plan-Bakkerij-Jansen-2026-11-26"_s));
        QVERIFY(contentOf(files->first()).size() > 500);
    }

    void everyFileHasTheRightsOfANewOne_data() { addFormats(); }
    void everyFileHasTheRightsOfANewOne()
    {
        QFETCH(Format, format);
        const QTemporaryDir folder;
        QFile plain(folder.filePath(u"plain"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        const auto files = writeReport(sampleReport(), filesIn(folder.path(), {format}));
        QVERIFY(files);
        QFile written(files->first());
        QCOMPARE(written.permissions(), plain.permissions());
        // Who made it private meant it.
        const auto own = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(written.setPermissions(own));
        QVERIFY(writeReport(sampleReport(), filesIn(folder.path(), {format})));
        const auto user = QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile(files->first()).permissions() & ~user, own);
    }

    void aFileInTheFoldersPlaceStays_data() { addFormats(); }
    void aFileInTheFoldersPlaceStays()
    {
        QFETCH(Format, format);
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"in-the-way"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        for (const QString &target : {name, QString(name + u"/below"_s)}) {
            const auto files = writeReport(sampleReport(), filesIn(target, {format}));
            QVERIFY(!files);
            QCOMPARE(files.error().code, ErrorCode::FileNotWritten);
            QVERIFY2(files.error().subject.startsWith(target), qPrintable(files.error().subject));
        }
        QCOMPARE(contentOf(name), QByteArray("mine"));
        QCOMPARE(namesIn(folder.path()), QStringList(u"in-the-way"_s));
    }

    void aFolderInTheFilesPlaceStays_data() { addFormats(); }
    void aFolderInTheFilesPlaceStays()
    {
        QFETCH(Format, format);
        const QTemporaryDir folder;
        const ReportFiles wanted = filesIn(folder.path(), {format});
        const QString name = writeReport(sampleReport(), wanted)->first();
        QVERIFY(QFile::remove(name) && QDir().mkpath(name + u"/within"_s));
        const auto files = writeReport(sampleReport(), wanted);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(files.error().subject, name);
        QVERIFY(QDir(name + u"/within"_s).exists());
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void aFolderThatVanishesBetweenTwoFilesIsSaid()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"plans"_s);
        const ReportFiles wanted = filesIn(target, {Format::Json, Format::Pdf});
        const QString first = target + u'/' + reportFileName(sampleReport()) + u".json"_s;
        // A PDF of so many rows takes long enough.
        std::jthread taker([&](const std::stop_token &stop) {
            while (!stop.stop_requested() && !QFile::exists(first)) {}
            QDir(target).removeRecursively();
        });
        const auto files = writeReport(sampleReport(Language::English, 2'000), wanted);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::FileNotWritten);
        QVERIFY(files.error().subject.endsWith(u".pdf"_s));
        QVERIFY(!QDir(target).exists());
    }

    void aFolderThatTakesNothingIsLeftAsItWas_data() { addFormats(); }
    void aFolderThatTakesNothingIsLeftAsItWas()
    {
        QFETCH(Format, format);
        const QTemporaryDir folder;
        const OwnDisk disk(folder.path());
        if (!disk.isMounted())
            QSKIP("this user may not mount a disk of its own");
        const ReportFiles wanted = filesIn(folder.path(), {format});
        const QString name = writeReport(sampleReport(Language::Dutch), wanted)->first();
        const QByteArray before = contentOf(name);
        QVERIFY(disk.makeReadOnly());
        const auto files = writeReport(sampleReport(), wanted);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(files.error().subject, name);
        QCOMPARE(contentOf(name), before);
        QCOMPARE(namesIn(folder.path()).size(), 1);
    }

    void aFileThatMayNotGrowLeavesTheOldOne_data() { addFormats(); }
    void aFileThatMayNotGrowLeavesTheOldOne()
    {
        QFETCH(Format, format);
        const QTemporaryDir folder;
        const ReportFiles wanted = filesIn(folder.path(), {format});
        const QString name = writeReport(sampleReport(Language::Dutch), wanted)->first();
        const QByteArray before = contentOf(name);
        for (rlim_t bytes :
             {rlim_t(0), rlim_t(100), rlim_t(before.size() / 2), rlim_t(before.size() / 4 * 3)}) {
            const auto files = [&] {
                const SmallDisk disk(bytes);
                return writeReport(sampleReport(), wanted);
            }();
            QVERIFY2(!files, qPrintable(QString::number(bytes)));
            QCOMPARE(files.error().code, ErrorCode::FileNotWritten);
            QCOMPARE(files.error().subject, name);
            QCOMPARE(contentOf(name), before);
            QCOMPARE(namesIn(folder.path()).size(), 1);
        }
    }

    void aFullDiskLeavesTheOldFile_data() { addFormats(); }

    //! However much room is left: a whole new file, or the whole old one and the reason.
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(Format, format);
        const QTemporaryDir folder;
        // So large that what a writer keeps beside its file takes more than the file.
        constexpr int kRows = 300;
        const Report report = sampleReport(Language::English, kRows);
        const QString whole = writeReport(report, filesIn(folder.path(), {format}))->first();
        const QByteArray after = contentOf(whole);
        const QString target = folder.filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(target));
        const OwnDisk disk(target);
        if (!disk.isMounted())
            QSKIP("this user may not mount a disk of its own");
        const ReportFiles wanted = filesIn(target, {format});
        const QString name = writeReport(sampleReport(Language::Dutch), wanted)->first();
        const QByteArray before = contentOf(name);
        const qint64 step = std::max<qint64>(4096, after.size() / 24);
        int failed = 0;
        bool written = false;
        for (qint64 left = 0; !written; left += step) {
            QVERIFY(left < 400 * step);
            disk.fillUpTo(left);
            const auto files = writeReport(report, wanted);
            disk.makeRoom();
            written = files.has_value();
            QVERIFY2(contentOf(name) == (written ? after : before),
                     qPrintable(u"%1 bytes left"_s.arg(left)));
            QCOMPARE(namesIn(target).size(), 1);
            if (written)
                break;
            ++failed;
            QCOMPARE(files.error().code, ErrorCode::FileNotWritten);
            QCOMPARE(files.error().subject, name);
        }
        QVERIFY(failed > 0);
    }
};

QTEST_MAIN(tst_WriteReport)
#include "tst_writereport.moc"
