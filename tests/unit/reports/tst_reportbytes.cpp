// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "plan/merge.h"
#include "reports/document/buildreport.h"
#include "reports/writereport.h"
#include "support/sampleassessment.h"
#include "unit/reports/xlsxparts.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

constexpr auto kFolder = "PEC_REPORT_FOLDER"; // where another process is to write

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! By what follows the name of the plan, which ends with its day.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    static const QRegularExpression day(u"^.*-\\d{4}-\\d{2}-\\d{2}"_s);
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        files.insert(QString(name).remove(day), contentOf(folder + u'/' + name));
    return files;
}

//! In every language, on both papers; and one of data that are days old, which it says.
Result<Done> writeAll(const QString &folder, const QDateTime &now)
{
    ReportInput input;
    input.assessment = sampleAssessment();
    input.plan = mergedPlan(*input.assessment, {});
    input.now = now;
    ReportFiles files;
    files.formats = {ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv, ReportFormat::Json,
                     ReportFormat::Html};
    files.attach = true;
    const auto write = [&]() -> Result<Done> {
        return buildReport(input)
            .and_then([&files](const Report &report) { return writeReport(report, files); })
            .map([](const QStringList &) { return Done(); });
    };
    for (const Language language :
         {Language::English, Language::Dutch, Language::French, Language::German}) {
        for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
            input.language = language;
            files.paper = paper;
            files.folder = folder + u'/' + languageCode(language)
                           + (paper == PaperSize::A4 ? u"-A4"_s : u"-Letter"_s);
            if (const auto written = write(); !written)
                return written;
        }
    }
    input.now = now.addDays(4);
    files.folder = folder + u"/old"_s;
    return write();
}

void addRows()
{
    QTest::addColumn<QString>("folder");
    for (const QString &language : {u"en"_s, u"nl"_s, u"fr"_s, u"de"_s}) {
        for (const QString &paper : {u"A4"_s, u"Letter"_s}) {
            const QString folder = language + u'-' + paper;
            QTest::newRow(qPrintable(folder)) << folder;
        }
    }
}

QByteArray withoutTime(QByteArray pdf)
{
    static const QRegularExpression time(u"D:\\d{14}Z|/ID \\[<[0-9a-f]{32}><[0-9a-f]{32}>\\]"_s);
    return QString::fromLatin1(pdf).remove(time).toLatin1();
}

} // namespace

//! The same plan is the same files, wherever and whenever they are written.
class tst_ReportBytes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QMap<QString, QByteArray> writtenIn(const QString &run, const QString &folder)
    {
        return filesOf(m_folder.filePath(run + u'/' + folder));
    }
    void writeElsewhere(const QString &run, const QMap<QString, QString> &surroundings)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kFolder), m_folder.filePath(run));
        for (auto it = surroundings.cbegin(); it != surroundings.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(u"/"_s);
        process.start(QCoreApplication::applicationFilePath(), {u"writes"_s});
        constexpr int kPatienceMs = 60'000;
        QVERIFY(process.waitForFinished(kPatienceMs));
        QCOMPARE(process.exitCode(), 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet(kFolder)) // this is the other process
            return;
        QVERIFY(writeAll(m_folder.filePath(u"here"_s), sampleNow()));
        QTest::qWait(2100); // a ZIP archive knows every other second
        QVERIFY(writeAll(m_folder.filePath(u"again"_s), sampleNow()));
        QVERIFY(writeAll(m_folder.filePath(u"tomorrow"_s), sampleNow().addDays(1)));
        writeElsewhere(u"there"_s, {{u"TZ"_s, u"Pacific/Auckland"_s},
                                    {u"LANG"_s, u"de_DE.UTF-8"_s},
                                    {u"LC_ALL"_s, u"de_DE.UTF-8"_s},
                                    {u"QT_HASH_SEED"_s, u"4711"_s}});
        writeElsewhere(u"on a large screen"_s, {{u"TZ"_s, u"America/Lima"_s},
                                                {u"LC_ALL"_s, u"ar_EG.UTF-8"_s},
                                                {u"QT_FONT_DPI"_s, u"192"_s},
                                                {u"QT_SCALE_FACTOR"_s, u"1.5"_s}});
    }

    void writes()
    {
        if (!qEnvironmentVariableIsSet(kFolder))
            QSKIP("only for another process");
        QVERIFY(writeAll(qEnvironmentVariable(kFolder), sampleNow()));
    }

    void isTheSameAgain_data()
    {
        addRows();
        QTest::newRow("old data") << u"old"_s;
    }
    void isTheSameAgain()
    {
        QFETCH(QString, folder);
        const auto here = writtenIn(u"here"_s, folder);
        QVERIFY(here.size() >= 4 + 5); // tables as CSV
        for (const QString &run : {u"again"_s, u"there"_s, u"on a large screen"_s}) {
            const auto other = writtenIn(run, folder);
            QCOMPARE(other.keys(), here.keys());
            for (auto file = here.cbegin(); file != here.cend(); ++file)
                QVERIFY2(other[file.key()] == *file, qPrintable(run + u": "_s + file.key()));
        }
    }

    void isAnotherTomorrowButForItsDayOnly_data() { addRows(); }
    void isAnotherTomorrowButForItsDayOnly()
    {
        QFETCH(QString, folder);
        const auto here = writtenIn(u"here"_s, folder);
        const auto other = writtenIn(u"tomorrow"_s, folder);
        QCOMPARE(other.keys(), here.keys());
        for (auto file = here.cbegin(); file != here.cend(); ++file) {
            const QByteArray &bytes = other[file.key()];
            if (file.key() == ".json"_L1) {
                QJsonObject one = QJsonDocument::fromJson(*file).object();
                QJsonObject next = QJsonDocument::fromJson(bytes).object();
                QVERIFY(one.take("madeAt"_L1) != next.take("madeAt"_L1));
                QCOMPARE(next, one);
            } else if (file.key() == ".xlsx"_L1) {
                auto one = parts(u"here"_s, folder);
                auto next = parts(u"tomorrow"_s, folder);
                QVERIFY(one.take(u"docProps/core.xml"_s) != next.take(u"docProps/core.xml"_s));
                QCOMPARE(next, one);
            } else if (file.key() != ".pdf"_L1) { // which holds the JSON
                QVERIFY2(bytes == *file, qPrintable(file.key()));
            }
        }
    }

    void itsPaperIsAnotherTomorrowInItsTimesOnly()
    {
        const auto made = [](const QDateTime &now) -> QByteArray {
            ReportInput input;
            input.assessment = sampleAssessment();
            input.plan = mergedPlan(*input.assessment, {});
            input.now = now;
            return buildReport(input)
                .and_then([](const Report &report) {
                    return reportPdf(report, ReportLook{}, PaperSize::A4);
                })
                .value_or(QByteArray());
        };
        const QByteArray today = made(sampleNow());
        const QByteArray tomorrow = made(sampleNow().addDays(1));
        QVERIFY(today.size() > 10'000);
        QVERIFY(today != tomorrow);
        QCOMPARE(withoutTime(tomorrow), withoutTime(today));
    }

private:
    [[nodiscard]] QMap<QString, QByteArray> parts(const QString &run, const QString &folder) const
    {
        const QDir dir(m_folder.filePath(run + u'/' + folder));
        return partsOf(dir.filePath(dir.entryList({u"*.xlsx"_s}).value(0)));
    }
};

QTEST_MAIN(tst_ReportBytes)
#include "tst_reportbytes.moc"
