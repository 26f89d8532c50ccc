// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/sheet.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

class tst_Sheet : public QObject
{
    Q_OBJECT

private:
    static Sheet sample()
    {
        Sheet sheet;
        sheet.title = u"PEC: [Noordzee] / Übersicht"_s;
        sheet.preface = {u"Noordzee Cloud"_s};
        sheet.headings = {u"Customer"_s, u"Cost"_s, u"Share"_s, u"Day"_s};
        sheet.rows = {
            {u"Jansen, \"de\" bakker"_s, *Decimal::parse("1234.5678901"), ShareCell{7134},
             QDate(2026, 11, 20)},
            {u"=HYPERLINK(\"x\")"_s, std::monostate(), std::monostate(), std::monostate()},
        };
        return sheet;
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void csvReadsAsTheLocalesSpreadsheetDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 << QByteArray("\xef\xbb\xbf"
                                               "Customer,Cost,Share,Day\r\n"
                                               "\"Jansen, \"\"de\"\" bakker\",1234.5678901,0.7134,"
                                               "2026-11-20\r\n"
                                               "\"'=HYPERLINK(\"\"x\"\")\",,,\r\n");
        QTest::newRow("Dutch") << QLocale(QLocale::Dutch, QLocale::Netherlands)
                               << QByteArray("\xef\xbb\xbf"
                                             "Customer;Cost;Share;Day\r\n"
                                             "\"Jansen, \"\"de\"\" bakker\";1234,5678901;0,7134;"
                                             "2026-11-20\r\n"
                                             "\"'=HYPERLINK(\"\"x\"\")\";;;\r\n");
    }

    void csvReadsAsTheLocalesSpreadsheetDoes()
    {
        QFETCH(QLocale, locale);
        QTEST(csv(sample(), locale), "lines");
    }

    void aFileIsWrittenWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CSV") << u"view.csv"_s;
        QTest::newRow("XLSX") << u"view.XLSX"_s;
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        QVERIFY(writeSheet(sample(), file, QLocale::c()));
        const QByteArray first = contentOf(file);
        QVERIFY(first.size() > 50);
        QVERIFY(writeSheet(sample(), file, QLocale::c())); // replaces
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});

        const QString nowhere = folder.filePath(u"no such folder/"_s + name);
        const Result<Done> failed = writeSheet(sample(), nowhere, QLocale::c());
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(failed.error().subject, nowhere);
        QVERIFY(!failed.error().detail.isEmpty());
        QCOMPARE(contentOf(file).left(30), first.left(30));
    }

    void aDiskThatTakesNoMoreIsToldAndLeavesNothing_data() { aFileIsWrittenWholeOrNotAtAll_data(); }

    void aDiskThatTakesNoMoreIsToldAndLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const Result<Done> failed = [&] {
            const SmallDisk disk(40);
            return writeSheet(sample(), folder.filePath(name), QLocale::c());
        }();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::FileNotWritten);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aWorkbookIsAnArchiveOfOneSheet()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"view.xlsx"_s);
        QVERIFY(writeSheet(sample(), file, QLocale::c()));
        // A workbook is a ZIP archive; its entries are named in plain text.
        const QByteArray bytes = contentOf(file);
        QVERIFY(bytes.startsWith("PK"));
        QVERIFY(bytes.contains("xl/worksheets/sheet1.xml"));
        QVERIFY(bytes.contains("docProps/core.xml"));
    }
};

QTEST_GUILESS_MAIN(tst_Sheet)
#include "tst_sheet.moc"
