// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/pdf/reportpdf.h"
#include "reports/pdf/tablewidths.h"
#include "support/pdfobjects.h"
#include "support/samplereport.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QtConcurrent>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QString kRaw = u"-raw"_s; // as the words were painted: a cell after the other

QByteArray pdfOf(const Report &report, PaperSize size = PaperSize::A4)
{
    return reportPdf(report, ReportLook{}, size).value_or(QByteArray());
}

//! Every row of the sample's table with a number of its own.
Report numbered(int rows)
{
    Report report = sampleReport(Language::English, rows);
    auto &table = std::get<ReportTable>(report.parts.last().blocks.front());
    for (int i = 0; i < rows; ++i)
        table.rows[i][1] = QString(u"row"_s + QString::number(100'000 + i));
    return report;
}

//! One part of these blocks.
Report reportOf(const QList<ReportBlock> &blocks)
{
    Report report = sampleReport();
    report.parts = {{ReportSection::Findings, u"findings"_s, u"Findings"_s, blocks}};
    return report;
}

struct WordsOf
{
    QStringList &words;
    const Text &text;

    void operator()(const ReportParagraph &paragraph) { words << paragraph.text; }
    void operator()(const ReportHeading &heading) { words << heading.text; }
    void operator()(const ReportList &list) { words << list.items; }
    void operator()(const ReportFigures &figures)
    {
        for (const ReportFigure &figure : figures.figures)
            words << figure.label << reportText(figure.value, text) << figure.note;
    }
    void operator()(const ReportCode &code) { words << code.lines; }
    void operator()(const ReportTable &table)
    {
        words << table.caption;
        for (const ReportColumn &column : table.columns)
            words << column.heading;
        for (const QList<ReportValue> &row : table.rows) {
            for (const ReportValue &value : row)
                words << reportText(value, text);
        }
    }
    void operator()(const ReportChart &chart)
    {
        words << chart.title << chart.categories;
        // What a single series shows is drawn and not said once more.
        if (chart.shape == ReportChart::Shape::Columns && chart.series.size() > 1)
            words << chart.description;
    }
};

//! Everything that the report says, in its language.
QStringList wordsOf(const Report &report)
{
    const Text text(report.language);
    QStringList words{report.title, report.subject, report.partner};
    words << report.cover;
    for (const ReportPart &part : report.parts) {
        words << part.title;
        for (const ReportBlock &block : part.blocks)
            std::visit(WordsOf{words, text}, block);
    }
    return words;
}

} // namespace

//! How a report looks on paper is seen by other programs: qpdf and poppler.
class tst_ReportPdf : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString saved(const QByteArray &pdf, const QString &name = u"plan.pdf"_s)
    {
        QFile file(qEnvironmentVariable("PEC_PICTURES", m_folder.path()) + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? file.fileName()
                                                                                : QString();
    }

    QStringList pagesOf(const QByteArray &pdf)
    {
        QStringList pages =
            QString::fromUtf8(outputOf(u"pdftotext"_s, {kRaw, saved(pdf), u"-"_s})).split(u'\f');
        pages.removeLast(); // every page ends so
        return pages;
    }

private Q_SLOTS:
    void isSoundForOtherReaders_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Dutch") << Language::Dutch;
        QTest::newRow("French") << Language::French;
        QTest::newRow("German") << Language::German;
    }
    void isSoundForOtherReaders()
    {
        QFETCH(Language, language);
        const QByteArray pdf = pdfOf(sampleReport(language));
        const QString file = saved(pdf, u"plan-%1.pdf"_s.arg(languageCode(language)));
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file})
                    .contains("No syntax or stream encoding errors"));
    }

    void holdsEveryWord()
    {
        const Report report = sampleReport(Language::German);
        const QString words = packed(pagesOf(pdfOf(report)).join(QString()));
        static const QRegularExpression hebrew(
            u"[\\x{590}-\\x{5ff}]+"_s); // is turned by the reader
        for (const QString &text : wordsOf(report)) {
            for (const QString &part : text.split(hebrew))
                QVERIFY2(words.contains(packed(part)), qPrintable(part));
        }
    }

    void saysWhatItIs()
    {
        Report report = sampleReport(Language::Dutch);
        const PdfObjects pdf(saved(pdfOf(report)));
        QCOMPARE(pdf.root()["/Lang"_L1].toString(), u"u:nl"_s);
        QVERIFY(pdf.follow(pdf.root()["/ViewerPreferences"_L1])["/DisplayDocTitle"_L1].toBool());
        const QJsonObject info = pdf.info();
        QCOMPARE(info["/Title"_L1].toString(),
                 u"u:Improvement plan for partner earned credit \u2013 Bakkerij Jansen"_s);
        QCOMPARE(info["/Author"_L1].toString(), u"u:Noordzee Cloud"_s);
        QCOMPARE(info["/CreationDate"_L1].toString(), u"u:D:20261126100000Z"_s);
        QCOMPARE(info["/ModDate"_L1].toString(), u"u:D:20261126100000Z"_s);
    }

    void bookmarksPartsAndTheirHeadings()
    {
        const PdfObjects pdf(saved(pdfOf(sampleReport())));
        const QJsonObject top = pdf.follow(pdf.root()["/Outlines"_L1]);
        QStringList titles;
        QJsonObject findings;
        for (QJsonObject item = pdf.follow(top["/First"_L1]); !item.isEmpty();
             item = pdf.follow(item["/Next"_L1])) {
            titles << item["/Title"_L1].toString();
            if (item.contains("/First"_L1))
                findings = item;
        }
        QCOMPARE(titles,
                 QStringList({u"u:On one page"_s, u"u:What this rests on"_s, u"u:Where it stands"_s,
                              u"u:Findings"_s, u"u:How to do it"_s, u"u:Appendix"_s}));
        QCOMPARE(top["/Count"_L1].toInt(), int(titles.size()));
        QCOMPARE(findings["/Title"_L1].toString(), u"u:Findings"_s);
        QCOMPARE(pdf.follow(findings["/First"_L1])["/Title"_L1].toString(),
                 u"u:1. Restore AOBO at Productie"_s);
    }

    void leadsFromTheContentsAndToAddresses()
    {
        const QByteArray pdf = pdfOf(sampleReport());
        QStringList addresses;
        QSet<QString> targets;
        for (const QJsonObject &link : PdfObjects(saved(pdf)).ofSubtype(u"/Link"_s)) {
            if (link.contains("/A"_L1))
                addresses << link["/A"_L1]["/URI"_L1].toString();
            else
                targets << link["/Dest"_L1][0].toString();
        }
        QCOMPARE(addresses, QStringList(u"u:https://learn.microsoft.com/partner-center"_s));
        QVERIFY(targets.size() >= 3); // pages
        // The contents name the page that a part begins on.
        const QStringList pages = pagesOf(pdf);
        const QRegularExpression line(u"Appendix\\s+(\\d+)"_s);
        const int page = line.match(pages[1]).captured(1).toInt();
        QVERIFY(page > 2 && page <= pages.size());
        QVERIFY(pages[page - 1].contains(u"Appendix"_s));
        QVERIFY(pages[page - 1].contains(u"Page %1 of %2"_s.arg(page).arg(pages.size())));
    }

    void followsNoOtherScheme()
    {
        const QByteArray pdf =
            pdfOf(reportOf({ReportParagraph{u"A file"_s, Tone::Plain, u"file:///etc/passwd"_s}}));
        QVERIFY(!pdf.contains("/URI"));
    }

    void embedsEveryFont()
    {
        const QByteArray fonts = outputOf(u"pdffonts"_s, {saved(pdfOf(sampleReport()))});
        const QList<QByteArray> lines = fonts.trimmed().split('\n').sliced(2);
        QCOMPARE(lines.size(), 3); // plain, bold, fixed
        static const QRegularExpression embedded(
            u"^[A-Z]{6}\\+DejaVu.* yes yes yes +\\d+ +\\d+$"_s);
        for (const QByteArray &line : lines)
            QVERIFY2(embedded.match(QString::fromLatin1(line)).hasMatch(), line.constData());
    }

    void isTheSameBytesInEveryProcess()
    {
        QTest::qWait(1100); // the clock's seconds would show
        const QByteArray here = pdfOf(sampleReport(Language::German));
        QVERIFY(!here.isEmpty());
        QCOMPARE(pdfOf(sampleReport(Language::German)), here);
        for (const char *const seed : {"0", "71", "4711"}) {
            QTemporaryDir folder;
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"PEC_PICTURES"_s, folder.path());
            environment.insert(u"QT_HASH_SEED"_s, QString::fromLatin1(seed));
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(),
                          {u"isSoundForOtherReaders:German"_s});
            QVERIFY(process.waitForFinished());
            QFile file(folder.filePath(u"plan-de.pdf"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll() == here, seed);
        }
    }

    void paintsChartsAsVectors()
    {
        const QByteArray images =
            outputOf(u"pdfimages"_s, {u"-list"_s, saved(pdfOf(sampleReport()))});
        QCOMPARE(images.trimmed().count('\n'), 1); // the head of an empty list
    }

    void looksAsThePartnerWants_data()
    {
        QTest::addColumn<QByteArray>("logo");
        QTest::addColumn<int>("images");
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        QTest::newRow("PNG") << png << 1;
        QTest::newRow("SVG") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\">"
            "<rect width=\"40\" height=\"20\" fill=\"#ff0000\"/></svg>")
                             << 0;
    }
    void looksAsThePartnerWants()
    {
        QFETCH(QByteArray, logo);
        QFETCH(int, images);
        ReportLook look;
        look.main = QColor(0x5a, 0x1a, 0x6b);
        look.logo = logo;
        look.coverText = u"Looked after"_s;
        look.footer = u"Noordzee Cloud B.V."_s;
        const auto pdf = reportPdf(sampleReport(), look, PaperSize::A4);
        QVERIFY(pdf);
        const QString file = saved(*pdf);
        QCOMPARE(outputOf(u"pdfimages"_s, {u"-list"_s, file}).trimmed().count('\n'), 1 + images);
        const QStringList pages = pagesOf(*pdf);
        QVERIFY(pages.first().contains(look.coverText));
        for (const QString &page : pages.sliced(1))
            QVERIFY(page.contains(look.footer));
        const QByteArray cover =
            outputOf(u"pdftoppm"_s, {u"-r"_s, u"25"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, file});
        const QImage picture = QImage::fromData(cover, "PPM");
        const auto at = [&](double left, double top) { // millimetres
            return picture.pixelColor(int(left * 25 / 25.4), int(top * 25 / 25.4));
        };
        QCOMPARE(at(40, 25), QColor(Qt::red));
        QCOMPARE(at(5, 100), look.main);
        QCOMPARE(at(5, 25), QColor(Qt::white));
    }

    void hasThePaperAskedFor_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("A4") << PaperSize::A4 << QByteArray("595 x 842 pts (A4)");
        QTest::newRow("Letter") << PaperSize::Letter << QByteArray("612 x 792 pts (letter)");
    }
    void hasThePaperAskedFor()
    {
        QFETCH(PaperSize, size);
        QFETCH(QByteArray, said);
        const QByteArray info = outputOf(u"pdfinfo"_s, {saved(pdfOf(sampleReport(), size))});
        QVERIFY2(info.contains(said), info.constData());
    }

    void losesNoRowOverPages()
    {
        constexpr int kRows = 1000;
        const QStringList pages = pagesOf(pdfOf(numbered(kRows)));
        QVERIFY(pages.size() > 10);
        static const QRegularExpression number(u"row(\\d{6})"_s);
        QSet<int> found;
        for (const QString &page : pages) {
            auto rows = number.globalMatch(page);
            if (rows.hasNext())
                QVERIFY2(page.contains(u"Customer \u2013 Subscription Status"_s), qPrintable(page));
            while (rows.hasNext()) {
                const int row = rows.next().captured(1).toInt() - 100'000;
                QVERIFY(!found.contains(row));
                found.insert(row);
            }
        }
        QCOMPARE(found.size(), kRows);
        QVERIFY(pages.last().contains(u"Total"_s));
    }

    void cutsARowThatNoPageHolds()
    {
        using Kind = ReportColumn::Kind;
        QString words;
        for (int i = 1000; i < 3000; ++i)
            words += u"word%1 "_s.arg(i);
        const QStringList pages = pagesOf(pdfOf(reportOf({ReportTable{
            u"long"_s,
            u"Long"_s,
            {{u"a"_s, u"Alone"_s, Kind::Words, 1}, {u"b"_s, u"Words"_s, Kind::Words, 1}},
            {{u"short"_s, words}, {u"next"_s, u"end"_s}}}})));
        QVERIFY(pages.size() > 4);
        const QString all = pages.join(QString());
        for (int i = 1000; i < 3000; ++i)
            QCOMPARE(all.count(u"word%1"_s.arg(i)), 1);
        QVERIFY(all.contains(u"next end"_s));
    }

    void breaksIdsRatherThanCuttingThem()
    {
        const QString id = u"x"_s + u"0123456789abcdef"_s.repeated(20) + u'y';
        const Report report = reportOf(
            {ReportParagraph{id}, ReportHeading{id, u"id"_s}, ReportList{{id}}, ReportCode{{id}},
             ReportTable{u"ids"_s, id, {{u"id"_s, u"Id"_s}, {u"n"_s, u"No"_s}}, {{id, id}}}});
        QCOMPARE(packed(pagesOf(pdfOf(report)).sliced(2).join(QString())).count(id), 7);
    }

    void leavesNoHeadingAloneAndNamesItsPage_data()
    {
        QTest::addColumn<int>("headings");
        QTest::addColumn<bool>("listed");
        QTest::newRow("as many as a page of contents holds") << 36 << true;
        QTest::newRow("more: the contents list the parts alone") << 80 << false;
    }
    void leavesNoHeadingAloneAndNamesItsPage()
    {
        QFETCH(int, headings);
        QFETCH(bool, listed);
        QList<ReportBlock> blocks;
        for (int i = 1000; i < 1000 + headings; ++i)
            blocks << ReportHeading{u"H%1"_s.arg(i), u"h-%1"_s.arg(i)}
                   << ReportParagraph{u"P%1 "_s.arg(i) + u"goes on "_s.repeated(i % 60)};
        const QStringList pages = pagesOf(pdfOf(reportOf(blocks)));
        for (int i = 1000; i < 1000 + headings; ++i) {
            const auto holds = [&](const QString &page) {
                return page.contains(u"P%1"_s.arg(i)); // the contents do not
            };
            const auto page = std::find_if(pages.begin(), pages.end(), holds);
            QVERIFY(page != pages.end());
            QVERIFY2(page->contains(u"H%1"_s.arg(i)), qPrintable(*page));
            const QRegularExpression line(u"H%1\\s+(\\d+)"_s.arg(i));
            const int named = line.match(pages[1]).captured(1).toInt();
            QCOMPARE(named, listed ? int(page - pages.begin()) + 1 : 0);
        }
    }

    void sharesTheWidth_data()
    {
        QTest::addColumn<QList<int>>("weights");
        QTest::addColumn<QList<double>>("needs");
        QTest::addColumn<QList<double>>("widths");
        QTest::newRow("by weight") << QList{1, 3} << QList{0.0, 0.0} << QList{25.0, 75.0};
        QTest::newRow("one needs more")
            << QList{1, 3, 1} << QList{40.0, 0.0, 0.0} << QList{40.0, 45.0, 15.0};
        QTest::newRow("all need more") << QList{1, 1} << QList{150.0, 50.0} << QList{75.0, 25.0};
        QTest::newRow("as it needs") << QList{0, 2} << QList{30.0, 10.0} << QList{30.0, 70.0};
        QTest::newRow("exactly") << QList{1, 1} << QList{80.0, 20.0} << QList{80.0, 20.0};
    }
    void sharesTheWidth()
    {
        QFETCH(QList<int>, weights);
        QFETCH(QList<double>, needs);
        QFETCH(QList<double>, widths);
        QCOMPARE(columnWidths(100, weights, needs), widths);
    }

    void holdsTheFilesBehindIt()
    {
        const QByteArray bytes("{\"findings\":[]}\n\0\xff", 17);
        const auto pdf =
            reportPdf(sampleReport(), ReportLook{}, PaperSize::A4,
                      {{u"plan.json"_s, u"The same figures"_s, "application/json", bytes},
                       {u"\u00dcbersicht.csv"_s, {}, "text/csv", "a;b\n"}});
        QVERIFY(pdf);
        const QString file = saved(*pdf);
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax"));
        QCOMPARE(outputOf(u"qpdf"_s, {u"--show-attachment=plan.json"_s, file}), bytes);
        QCOMPARE(outputOf(u"qpdf"_s, {u"--show-attachment=\u00dcbersicht.csv"_s, file}),
                 QByteArray("a;b\n"));
    }

    void takesAnyScript()
    {
        const QString words = u"\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 "
                              "\u4f60\u597d \U0001f600 \u200d\ufeff a\u0301 \n\t\u0000 end"_s;
        Report report = reportOf({ReportParagraph{words}, ReportHeading{words, u"h"_s},
                                  ReportList{{words, {}}, true}, ReportCode{{words, {}}},
                                  ReportFigures{}, ReportChart{}, ReportTable{}});
        report.title = words;
        report.subject.clear();
        const QString file = saved(pdfOf(report));
        QVERIFY(outputOf(u"qpdf"_s, {u"--check"_s, file}).contains("No syntax or stream encoding"));
    }

    void isPaintedWithoutAnyPart()
    {
        Report report = sampleReport();
        report.parts.clear();
        QCOMPARE(pagesOf(pdfOf(report)).size(), 3);
    }

    void tellsHowFarItIs()
    {
        QList<int> done;
        int pages = 0;
        QVERIFY(
            reportPdf(sampleReport(), ReportLook{}, PaperSize::A4, {}, {}, [&](int page, int all) {
                done << page;
                pages = all;
            }));
        QCOMPARE(done.size(), pages);
        QCOMPARE(done.last(), pages);
    }

    void stopsWhenAsked_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("before it begins") << 0;
        QTest::newRow("between pages") << 3;
    }
    void stopsWhenAsked()
    {
        QFETCH(int, after);
        std::stop_source source;
        if (after == 0)
            source.request_stop();
        int last = 0;
        const auto pdf = reportPdf(sampleReport(), ReportLook{}, PaperSize::A4, {},
                                   source.get_token(), [&](int page, int) {
                                       last = page;
                                       if (page == after)
                                           source.request_stop();
                                   });
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
        QCOMPARE(last, after);
    }

    void isMadeOnAnyThread()
    {
        const auto made = QtConcurrent::run([] { return pdfOf(sampleReport()); });
        QCOMPARE(made.result(), pdfOf(sampleReport()));
    }
};

QTEST_MAIN(tst_ReportPdf)
#include "tst_reportpdf.moc"
