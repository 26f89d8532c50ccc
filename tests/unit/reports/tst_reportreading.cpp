// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "plan/merge.h"
#include "reports/document/buildreport.h"
#include "reports/look/contrast.h"
#include "reports/pdf/reportpdf.h"
#include "support/otherprograms.h"
#include "support/pdfobjects.h"
#include "support/sampleassessment.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

using namespace Pec;
using namespace Pec::Testing;

namespace {

//! An area of a chart without colour.
struct Shade
{
    double grey = 0; //!< mean; 255 is white
    double spread = 0; //!< standard deviation: of a plain area next to nothing
};

Shade shadeOf(const QImage &page, const QRect &area)
{
    double sum = 0;
    double squares = 0;
    const double count = double(area.width()) * area.height();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const double grey = qGray(page.pixel(x, y));
            sum += grey;
            squares += grey * grey;
        }
    }
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

//! Areas side by side, from the left: more than the lines of a grid is inked in their columns.
QList<QRect> areasIn(const QImage &page, const QRect &band)
{
    constexpr double kMostOfGrid = 0.1;
    constexpr int kNarrowest = 10;
    QList<QRect> areas;
    int start = -1;
    for (int x = band.left(); x <= band.right() + 1; ++x) {
        int inked = 0;
        for (int y = band.top(); x <= band.right() && y <= band.bottom(); ++y)
            inked += qGray(page.pixel(x, y)) < 245;
        const bool within = inked > kMostOfGrid * band.height();
        if (within && start < 0)
            start = x;
        if (within || start < 0)
            continue;
        if (x - start >= kNarrowest) // without its edges
            areas.append(QRect(start + 2, band.top(), x - start - 4, band.height()));
        start = -1;
    }
    return areas;
}

//! A column for each role of a chart of costs, all of one height.
Report costsByRole()
{
    ReportChart chart;
    chart.key = u"roles"_s;
    chart.title = u"Roles"_s;
    chart.currency = u"EUR"_s;
    const QList<ChartRole> roles{ChartRole::Applied, ChartRole::Missed, ChartRole::NotEligible,
                                 ChartRole::TooRecent, ChartRole::CannotTell};
    for (qsizetype i = 0; i < roles.size(); ++i) {
        chart.categories.append(QString::number(i));
        ChartSeries series{QString::number(i), roles[i], {}};
        for (qsizetype j = 0; j < roles.size(); ++j)
            series.values.append(i == j ? Decimal::fromInteger(100) : Decimal());
        chart.series.append(series);
    }
    Report report;
    report.title = u"Plan"_s;
    report.parts.append({ReportSection::Situation, u"situation"_s, u"Situation"_s, {chart}});
    return report;
}

} // namespace

//! A plan on paper for who reads it without colour, with the keyboard or by ear; as other programs
//! see it.
class tst_ReportReading : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString saved(const Report &report, const ReportLook &look = {})
    {
        QFile file(m_folder.filePath(u"plan.pdf"_s));
        const auto pdf = reportPdf(report, look, PaperSize::A4);
        return pdf && file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size()
                   ? file.fileName()
                   : QString();
    }
    [[nodiscard]] QImage page(const QString &pdf, int number) const
    {
        (void)outputOf(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"127"_s, u"-singlefile"_s, u"-f"_s,
                                       QString::number(number), pdf, m_folder.filePath(u"page"_s)});
        return QImage(m_folder.filePath(u"page.pgm"_s));
    }

    static void addPlans()
    {
        QTest::addColumn<Report>("report");
        const auto assessment = sampleAssessment();
        ReportInput input;
        input.assessment = assessment;
        input.plan = mergedPlan(*assessment, {});
        input.now = sampleNow();
        for (const Language language :
             {Language::English, Language::Dutch, Language::French, Language::German}) {
            input.language = language;
            input.audience = ReportAudience::Partner;
            input.customers.clear();
            const QString code = languageCode(language);
            QTest::newRow(qPrintable(code + u", partner"_s)) << *buildReport(input);
            input.audience = ReportAudience::Customer;
            input.customers = {assessment->customers.first().id};
            QTest::newRow(qPrintable(code + u", customer"_s)) << *buildReport(input);
        }
    }

private Q_SLOTS:
    void partsOfACostAreToldApartInGrey_data()
    {
        QTest::addColumn<QColor>("main");
        QTest::newRow("our colour") << ReportLook().main;
        QTest::newRow("the lightest that a brand may have") << QColor(0x76, 0x76, 0x76);
        QTest::newRow("the lightest green") << QColor(0x00, 0x87, 0x00);
        QTest::newRow("black") << QColor(Qt::black);
    }
    void partsOfACostAreToldApartInGrey()
    {
        QFETCH(QColor, main);
        QVERIFY(contrastOnPaper(main) >= 4.5);
        ReportLook look;
        look.main = main;
        // Within the columns and right of the scale, of a page with five dots a millimetre.
        const QRect band(140, 330, 815, 200);
        const QImage image = page(saved(costsByRole(), look), 3);
        const QList<QRect> areas = areasIn(image, band);
        QCOMPARE(areas.size(), 5);
        constexpr double kLeastApart = 25; // a tenth of all there is
        constexpr double kHatched = 15;
        for (qsizetype i = 0; i < areas.size(); ++i) {
            const Shade one = shadeOf(image, areas[i]);
            QCOMPARE(one.spread > kHatched, i >= 3); // the last two are
            for (qsizetype j = 0; j < i; ++j) {
                const Shade other = shadeOf(image, areas[j]);
                const bool alike = (one.spread > kHatched) == (other.spread > kHatched);
                QVERIFY2(
                    !alike || std::abs(one.grey - other.grey) >= kLeastApart,
                    qPrintable(
                        u"%1 and %2: %3 and %4"_s.arg(j).arg(i).arg(other.grey).arg(one.grey)));
            }
        }
    }

    void saysWhatItIsAndInWhichLanguage_data() { addPlans(); }
    void saysWhatItIsAndInWhichLanguage()
    {
        QFETCH(Report, report);
        const PdfObjects pdf(saved(report));
        QCOMPARE(pdf.root()["/Lang"_L1].toString(),
                 QString(u"u:"_s + languageCode(report.language)));
        QCOMPARE(pdf.info()["/Title"_L1].toString(),
                 QString(u"u:"_s + report.title + u" \u2013 "_s + report.subject));
    }

    void embedsEveryFontAndKnowsItsLetters_data() { addPlans(); }
    void embedsEveryFontAndKnowsItsLetters()
    {
        QFETCH(Report, report);
        const QString file = saved(report);
        const QList<QByteArray> fonts =
            outputOf(u"pdffonts"_s, {file}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts)
            QVERIFY2(font.simplified().contains(" yes yes yes "), font.constData());
        const QString words = packed(textOf(file, 0));
        for (const ReportTable *table : tablesOf(report)) {
            for (const QList<ReportValue> &row : table->rows) {
                for (const ReportValue &value : row)
                    QVERIFY(words.contains(packed(reportText(value, Text(report.language)))));
            }
        }
    }

    void bookmarksLeadToTheirWords_data() { addPlans(); }
    void bookmarksLeadToTheirWords()
    {
        QFETCH(Report, report);
        const QString file = saved(report);
        const PdfObjects pdf(file);
        int checked = 0;
        QList<QJsonObject> open{pdf.follow(pdf.root()["/Outlines"_L1])};
        while (!open.isEmpty()) {
            const QJsonObject above = open.takeLast();
            for (QJsonObject item = pdf.follow(above["/First"_L1]); !item.isEmpty();
                 item = pdf.follow(item["/Next"_L1])) {
                const int page = pdf.pageOf(item["/Dest"_L1][0]);
                const QString title = item["/Title"_L1].toString().mid(2); // "u:"
                QVERIFY2(page > 0 && packed(textOf(file, page)).contains(packed(title)),
                         qPrintable(title));
                const double top = item["/Dest"_L1][3].toDouble();
                QVERIFY(top > 0 && top < 842);
                open.append(item);
                ++checked;
            }
        }
        QVERIFY(checked > report.parts.size()); // their headings as well
    }

    void everyLinkLeadsSomewhere_data() { addPlans(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(Report, report);
        const PdfObjects pdf(saved(report));
        int within = 0;
        for (const QJsonObject &link : pdf.ofSubtype(u"/Link"_s)) {
            const QJsonValue area = link["/Rect"_L1];
            QVERIFY(area[0].toDouble() > 0 && area[0].toDouble() < area[2].toDouble()
                    && area[2].toDouble() < 595);
            QVERIFY(area[1].toDouble() > 0 && area[1].toDouble() < area[3].toDouble()
                    && area[3].toDouble() < 842);
            const QString address = pdf.follow(link["/A"_L1])["/URI"_L1].toString();
            if (address.isEmpty())
                QVERIFY(pdf.pageOf(link["/Dest"_L1][0]) > 2); // after cover and contents
            else
                QVERIFY2(address.startsWith(u"u:https://"_s), qPrintable(address));
            within += address.isEmpty() ? 1 : 0;
        }
        QVERIFY(within > report.parts.size());
    }

    void theHeadOfAPageIsNotPaintedOver_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("partner");
        const QString longName = u"Harbour and "_s.repeated(20) + u"Sons"_s;
        QTest::newRow("both are long") << longName << longName;
        QTest::newRow("a long customer") << longName << u"Noordzee Cloud"_s;
        QTest::newRow("a long partner") << u"Bakkerij Jansen"_s << longName;
    }
    void theHeadOfAPageIsNotPaintedOver()
    {
        QFETCH(QString, subject);
        QFETCH(QString, partner);
        Report report = costsByRole();
        report.subject = subject;
        report.partner = partner;
        QList<PlacedWord> head;
        for (const PlacedWord &word : wordsOf(saved(report), 2)) {
            if (word.area.bottom() < kHeadEnds)
                head.append(word);
        }
        QVERIFY(head.size() > 6);
        std::sort(head.begin(), head.end(), [](const PlacedWord &one, const PlacedWord &other) {
            return one.area.left() < other.area.left();
        });
        for (qsizetype i = 1; i < head.size(); ++i)
            QVERIFY2(head[i - 1].area.right() <= head[i].area.left() + 0.5,
                     qPrintable(head[i - 1].text + u' ' + head[i].text));
        // A short name is whole.
        const auto is = [&head](const QString &text) {
            return std::any_of(head.cbegin(), head.cend(),
                               [&text](const PlacedWord &word) { return word.text == text; });
        };
        QVERIFY(subject.size() > 60 || is(u"Jansen"_s));
        QVERIFY(partner.size() > 60 || is(u"Cloud"_s));
    }

    void aCoverHoldsALongNameOfThePartner()
    {
        Report report = costsByRole();
        report.partner = u"Harbour and "_s.repeated(20) + u"Sons"_s;
        const QList<PlacedWord> words = wordsOf(saved(report), 1);
        QCOMPARE(words.last().text, u"Sons"_s);
        QVERIFY(words.last().area.bottom() < 842 - 50); // points of the page's foot
    }

    void aHeadingStandsAboveATallRow()
    {
        const QString tall = u"first "_s + u"goes on "_s.repeated(200) + u"ends"_s;
        const ReportTable table{
            u"tall"_s, {}, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, {{u"one"_s, tall}}};
        Report report = costsByRole();
        for (int above = 0; above < 40; above += 3) { // wherever on the page it comes
            QList<ReportBlock> blocks(above, ReportParagraph{u"above"_s});
            blocks << ReportHeading{u"Heading"_s, u"h"_s} << table;
            report.parts.first().blocks = blocks;
            const QStringList pages = textOf(saved(report), 0).split(u'\f').mid(2);
            const auto with = std::find_if(pages.cbegin(), pages.cend(), [](const QString &page) {
                return page.contains(u"Heading"_s);
            });
            QVERIFY2(with != pages.cend() && with->contains(u"first"_s),
                     qPrintable(QString::number(above)));
        }
    }

    void aSentenceReadsOnAfterANameFromElsewhere_data()
    {
        QTest::addColumn<ReportBlock>("block");
        const QString words = u"\u05e9\u05dc\u05d5\u05dd has no role here."_s;
        QTest::newRow("a paragraph") << ReportBlock(ReportParagraph{words});
        QTest::newRow("an item") << ReportBlock(ReportList{{words}, false});
    }
    void aSentenceReadsOnAfterANameFromElsewhere()
    {
        QFETCH(ReportBlock, block);
        Report report = costsByRole();
        report.parts.first().blocks = {block};
        double name = 0;
        double next = 0;
        for (const PlacedWord &word : wordsOf(saved(report), 3)) {
            if (word.text == "has"_L1)
                next = word.area.left();
            if (!word.text.isEmpty() && word.text.at(0).direction() == QChar::DirR)
                name = word.area.left();
        }
        QVERIFY(name > 0);
        QVERIFY(name < next);
    }

private:
    static constexpr double kHeadEnds = 55; //!< points from the page's upper edge

    struct PlacedWord
    {
        QString text;
        QRectF area; //!< points from the page's upper left
    };
    static QList<PlacedWord> wordsOf(const QString &pdf, int page)
    {
        const QString number = QString::number(page);
        QXmlStreamReader xml(
            outputOf(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s}));
        QList<PlacedWord> words;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement() || xml.name() != "word"_L1)
                continue;
            const auto at = [where = xml.attributes()](QLatin1StringView side) {
                return where.value(side).toDouble();
            };
            const QRectF area(QPointF(at("xMin"_L1), at("yMin"_L1)),
                              QPointF(at("xMax"_L1), at("yMax"_L1)));
            words.append({xml.readElementText(), area});
        }
        return words;
    }

    //! Of a page from 1, or of all.
    static QString textOf(const QString &pdf, int page)
    {
        QStringList arguments{u"-raw"_s, pdf, u"-"_s};
        if (page > 0)
            arguments = QStringList{u"-f"_s, QString::number(page), u"-l"_s, QString::number(page)}
                        + arguments;
        return QString::fromUtf8(outputOf(u"pdftotext"_s, arguments));
    }
};

QTEST_MAIN(tst_ReportReading)
#include "tst_reportreading.moc"
