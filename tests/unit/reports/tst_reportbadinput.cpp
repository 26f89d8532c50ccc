// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "plan/merge.h"
#include "reports/document/buildreport.h"
#include "reports/document/readable.h"
#include "reports/writereport.h"
#include "rules/cost/summary.h"
#include "support/otherprograms.h"
#include "support/sampleassessment.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QList<ReportFormat> kAll{ReportFormat::Pdf, ReportFormat::Xlsx, ReportFormat::Csv,
                               ReportFormat::Json, ReportFormat::Html};

ReportInput inputOf(const std::shared_ptr<const Assessment> &assessment)
{
    ReportInput input;
    input.assessment = assessment;
    input.plan = mergedPlan(*assessment, {});
    input.now = sampleNow();
    return input;
}

//! The sample's customers billed so.
std::shared_ptr<Assessment> billedIn(const QString &currency)
{
    const auto assessment = sampleAssessment();
    assessment->currency = currency;
    for (CustomerAssessment &customer : assessment->customers) {
        customer.currency = currency;
        for (SubscriptionAssessment &one : customer.subscriptions)
            one.currency = currency;
    }
    return assessment;
}

//! One subscription of one customer, of this status and cost.
std::shared_ptr<Assessment> single(Status status, const Totals &totals)
{
    const auto assessment = sampleAssessment();
    CustomerAssessment customer = assessment->customers.first();
    SubscriptionAssessment one = customer.subscriptions.first();
    one.status = customer.status = status;
    one.totals = one.totalsUsd = customer.totals = customer.totalsUsd = totals;
    one.reasons.clear();
    one.access.clear();
    one.history = customer.history = {};
    customer.subscriptions = {one};
    keepOnly(*assessment, {customer});
    return assessment;
}

//! These words wherever people or a service put words of their own.
ReportInput inputOf(const QString &words)
{
    const auto assessment = sampleAssessment();
    nameAll(*assessment, words);
    ReportInput input = inputOf(assessment);
    for (PlanEntry &entry : input.plan.entries)
        entry.item.decision.owner = entry.item.decision.note = words;
    input.plan.entries.last().item.decision.state = PlanState::LeftOut;
    input.plan.entries.last().item.decision.whyLeftOut = words;
    input.wording = {{u"introduction"_s, words}, {u"toDo"_s, words}};
    input.subject = words;
    return input;
}

QJsonObject readBack(const QString &folder)
{
    const QByteArray told = outputOf(u"python3"_s, {QStringLiteral(PEC_READBACK), folder});
    return QJsonDocument::fromJson(told).object();
}

bool isNumber(const QString &cell)
{
    static const QRegularExpression number(u"^[-+]?\\d+(\\.\\d+)?$"_s);
    return number.match(cell).hasMatch();
}

bool startsFormula(const QString &cell)
{
    static const QRegularExpression sign(u"^\\s*[=+@\uff1d\uff0b\uff0d\uff20-]"_s);
    return sign.match(cell).hasMatch();
}

//! Pictures without colour, a dot for each half millimetre.
QList<QImage> pagesOf(const QString &pdf)
{
    const QTemporaryDir folder;
    (void)outputOf(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, u"50.8"_s, pdf, folder.filePath(u"p"_s)});
    QList<QImage> pages;
    for (const QString &file : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        pages.append(QImage(folder.filePath(file)));
    return pages;
}

bool isBlank(const QImage &page, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (qGray(page.pixel(x, y)) < 250)
                return false;
        }
    }
    return true;
}

bool hasMargins(const QImage &page)
{
    constexpr int kSide = 34; // 17 mm, where the body begins at 18
    constexpr int kHead = 24; // above the running head
    constexpr int kFoot = 14; // below the number of the page
    return isBlank(page, {0, 0, kSide, page.height()})
           && isBlank(page, {page.width() - kSide, 0, kSide, page.height()})
           && isBlank(page, {0, 0, page.width(), kHead})
           && isBlank(page, {0, page.height() - kFoot, page.width(), kFoot});
}

} // namespace

//! Names and notes as people and services hold them, and such as were made to do harm, through
//! every writer, each read back by another program.
class tst_ReportBadInput : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QStringList m_files;
    QJsonObject m_plain; //!< read back, of a report without such words

    void writeWith(const QString &words)
    {
        ReportLook look;
        look.coverText = readable(words);
        look.footer = readable(words).replace(u'\n', u' ');
        write(inputOf(words), look);
    }

    void write(const ReportInput &input, const ReportLook &look)
    {
        m_folder = QTemporaryDir();
        const auto report = buildReport(input);
        QVERIFY(report);
        const auto files = writeReport(*report, {m_folder.path(), kAll, PaperSize::A4, true, look});
        QVERIFY2(files, qPrintable(files ? QString() : logLine(files.error())));
        m_files = *files;
        if (const QString pictures = qEnvironmentVariable("PEC_PICTURES"); !pictures.isEmpty())
            QFile::copy(pdf(),
                        pictures + u'/' + QString::fromUtf8(QTest::currentDataTag()) + u".pdf"_s);
    }

    static void addRows()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shown"); // as every file holds it
        QTest::addColumn<QStringList>("onPaper"); // pieces of it, in the order of their letters
        const auto same = [](const char *row, const QString &words, const QStringList &onPaper) {
            QTest::newRow(row) << words << words << onPaper;
        };
        same("Hebrew", u"\u05e9\u05dc\u05d5\u05dd \u05d1\u05e2\"\u05de"_s, {});
        same("Arabic", u"\u0634\u0631\u0643\u0629 \u0627\u0644\u0633\u062d\u0627\u0628"_s, {});
        same("Latin in Hebrew", u"\u05e9\u05dc\u05d5\u05dd Azure 12 \u05d1\u05e2"_s,
             {u"Azure"_s, u"12"_s});
        same("turned by a mark", u"Harbour \u202egnp.exe\u202c end"_s, {u"Harbour"_s, u"end"_s});
        same("a mark that nothing ends", u"Harbour \u202e\u2067 BV"_s, {u"Harbour"_s});
        // No font for these comes with the program: the letters beside them must stay.
        same("Chinese", u"Harbour \u6c34\u4e91\u79d1\u6280 Ltd"_s, {u"Harbour"_s, u"Ltd"_s});
        same("emoji", u"Harbour \U0001f600\U0001f468\u200d\U0001f4bb Ltd"_s,
             {u"Harbour"_s, u"Ltd"_s});
        same("combining marks", u"Harb" + u"o\u0301\u0308\u0323"_s.repeated(20) + u"r"_s,
             {u"Harb"_s});
        same("300 letters without a space", u"Harbour"_s.repeated(43).left(300),
             {u"Harbour"_s.repeated(3)});
        same("300 wide letters", u"W"_s.repeated(300), {u"WWWWWWWW"_s});
        same("an element", u"<script>alert(1)</script><b>x</b> &amp; &lt;"_s,
             {u"<script>alert(1)</script><b>x</b>"_s, u"&amp;"_s, u"&lt;"_s});
        same("an attribute", u"\" onload=\"alert(1)\" x='y"_s, {u"onload=\"alert(1)\""_s});
        same("an end of style and comment", u"]]></style>--><!--"_s, {u"]]></style>--><!--"_s});
        same("a wide sign", u"\uff1dSUM(1+1)"_s, {u"SUM(1+1)"_s});
        for (const auto sign : {u'=', u'+', u'-', u'@'}) {
            const QString words = sign + u"SUM(1+1)*cmd|' /C calc'!A0"_s;
            QTest::newRow(qPrintable(u"a formula of "_s + sign))
                << words << words << QStringList(words.section(u' ', 0, 0));
        }
        QTest::newRow("a formula behind a tab")
            << u"\t=1+1"_s << u" =1+1"_s << QStringList(u"=1+1"_s);
        same("quotes", u"\"Harbour\" 'cloud' ;, \u201eLtd\u201c"_s,
             {u"\"Harbour\""_s, u"\u201eLtd\u201c"_s});
        same("lines", u"Harbour\nCloud\n\nLtd"_s, {u"Harbour"_s, u"Cloud"_s, u"Ltd"_s});
        same("what a workbook takes for a letter's number", u"Harbour_x0041_Ltd"_s,
             {u"Harbour_x0041_Ltd"_s});
        QTest::newRow("lines of other systems")
            << u"Harbour\r\nCloud\rLtd"_s << u"Harbour\nCloud\nLtd"_s
            << QStringList{u"Harbour"_s, u"Cloud"_s, u"Ltd"_s};
        QTest::newRow("a formula behind the end of a line")
            << u"\r=1+1"_s << u"\n=1+1"_s << QStringList(u"=1+1"_s);
        QTest::newRow("control characters")
            << u"Har\u0000b\u0001o\u001b[1mu\u007fr\u0085\u000b\u000cLtd"_s
            << u"Har\ufffdb\ufffdo\ufffd[1mu\ufffdr\ufffd\ufffd\ufffdLtd"_s
            << QStringList{u"Har"_s, u"Ltd"_s};
        QTest::newRow("no characters")
            << u"Har\ufffe\uffffbour"_s + QChar(0xd800) + u"Ltd"_s + QChar(0xdc00)
            << u"Har\ufffd\ufffdbour\ufffdLtd\ufffd"_s << QStringList{u"Har"_s, u"Ltd"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &tool : {u"qpdf"_s, u"pdftotext"_s, u"pdftoppm"_s, u"python3"_s})
            QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(), qPrintable(tool));
        writeWith(u"Harbour"_s);
        m_plain = readBack(m_folder.path());
        QVERIFY(!m_plain.isEmpty());
    }

    void everyFileHoldsTheWordsAndNothingOfThemRuns_data() { addRows(); }
    void everyFileHoldsTheWordsAndNothingOfThemRuns()
    {
        QFETCH(QString, words);
        QFETCH(QString, shown);
        writeWith(words);
        const QJsonObject told = readBack(m_folder.path());
        QVERIFY(!told.isEmpty());
        QVERIFY(told["json"_L1].toArray().contains(shown));
        QVERIFY(told["xlsx"_L1].toArray().contains(shown));
        QCOMPARE(told["formulas"_L1], QJsonArray());
        // Where a spreadsheet parts the cells at another sign, each line begins a row.
        static const QRegularExpression endOfLine(u"\\n(?=\\s*[=+@-])"_s);
        QString cell = QString(shown).replace(endOfLine, u"\n'"_s);
        if (startsFormula(cell))
            cell.prepend(u'\'');
        QVERIFY(told["csv"_L1].toArray().contains(cell));
        for (const auto value : told["csv"_L1].toArray())
            QVERIFY2(!startsFormula(value.toString()) || isNumber(value.toString()),
                     qPrintable(value.toString()));
        QStringList texts;
        for (const auto value : told["html"_L1].toArray())
            texts.append(value.toString().simplified());
        QVERIFY(texts.contains(shown.simplified()));
        // No element and no attribute but those of a page without such words.
        QCOMPARE(told["elements"_L1], m_plain["elements"_L1]);
        QCOMPARE(told["attributes"_L1], m_plain["attributes"_L1]);
    }

    void itsPaperHoldsTheWordsWithinItsMargins_data() { addRows(); }
    void itsPaperHoldsTheWordsWithinItsMargins()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, onPaper);
        writeWith(words);
        isSoundPaper(5);
        const QString text = textOf(pdf());
        for (const QString &piece : onPaper)
            QVERIFY2(text.contains(packed(piece)), qPrintable(piece));
    }

    void littleOrNothingIsAPlanAsWell_data()
    {
        QTest::addColumn<std::shared_ptr<Assessment>>("assessment");
        QTest::addColumn<QStringList>("said");
        Totals cost;
        cost.cost = cost.pecApplied = Decimal::fromInteger(4321);
        Totals unknown;
        unknown.cost = unknown.cannotTell = Decimal::fromInteger(4321);
        QTest::newRow("no data at all")
            << std::make_shared<Assessment>() << QStringList(u"Nothing was found"_s);
        QTest::newRow("no customer") << emptyAssessment() << QStringList(u"Nothing was found"_s);
        QTest::newRow("one subscription that earns")
            << single(Status::Earning, cost)
            << QStringList{u"4,321"_s, u"100.0%"_s, u"no value is known. not known"_s};
        QTest::newRow("one that nothing is known of")
            << single(Status::CannotTell, unknown) << QStringList{u"4,321"_s};
        QTest::newRow("no cost") << single(Status::NoCost, {}) << QStringList{u"0.00"_s};
        QTest::newRow("a currency that nobody knows")
            << billedIn(u"QQQ"_s) << QStringList{u"QQQ"_s};
        QTest::newRow("no currency") << billedIn({}) << QStringList();
    }
    void littleOrNothingIsAPlanAsWell()
    {
        QFETCH(std::shared_ptr<Assessment>, assessment);
        QFETCH(QStringList, said);
        write(inputOf(assessment), {});
        isSoundPaper(3);
        const QString text = textOf(pdf());
        for (const QString &words : said)
            QVERIFY2(text.contains(packed(words)), qPrintable(words + u'\n' + text));
        const QJsonObject told = readBack(m_folder.path());
        QVERIFY(!told["xlsx"_L1].toArray().isEmpty());
        QVERIFY(!told["html"_L1].toArray().isEmpty());
    }

private:
    [[nodiscard]] QString pdf() const { return m_files.filter(u".pdf"_s).value(0); }

    static QString textOf(const QString &pdf)
    {
        return packed(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s})));
    }

    void isSoundPaper(qsizetype leastPages)
    {
        QVERIFY(
            outputOf(u"qpdf"_s, {u"--check"_s, pdf()}).contains("No syntax or stream encoding"));
        const QList<QImage> pages = pagesOf(pdf());
        QVERIFY(pages.size() > leastPages);
        for (qsizetype i = 1; i < pages.size(); ++i) // the cover has a band over its whole width
            QVERIFY2(hasMargins(pages[i]), qPrintable(u"page "_s + QString::number(i + 1)));
    }
};

QTEST_MAIN(tst_ReportBadInput)
#include "tst_reportbadinput.moc"
