// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/paperpdf.h"
#include "reports/pdf/pdffinish.h"

#include <QtConcurrent>
#include <QtTest>

using namespace Pec;

namespace {

Paper paper(int paragraphs = 1)
{
    return {u"<h1 style=\"font-weight: normal\">Toegang</h1>"_s
                + u"<p>Wij zorgen voor uw omgeving.</p>"_s.repeated(paragraphs),
            u"Toegang"_s, "nl", QDateTime({2026, 11, 22}, {10, 0, 5}, Qt::UTC)};
}

qsizetype pagesOf(const QByteArray &pdf) { return pdf.count("/Type /Page "); }

} // namespace

//! How it looks is seen in tests/integration/onboardfiles/packs.py, by another program.
class tst_PaperPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhenItWasMadeAndNotWhenItWasWritten()
    {
        const QByteArray pdf = paperPdf(paper());
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.endsWith("%%EOF\n"));
        QVERIFY(pdf.contains("/CreationDate (D:20261122100005Z)"));
        QTest::qWait(1100); // the clock's seconds would show
        QCOMPARE(paperPdf(paper()), pdf);
    }

    void takesAsManyPagesAsItNeeds_data()
    {
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<int>("pages");
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("a letter") << 20 << 1;
        QTest::newRow("more") << 80 << 3;
    }
    void takesAsManyPagesAsItNeeds()
    {
        QFETCH(int, paragraphs);
        QFETCH(int, pages);
        QCOMPARE(pagesOf(paperPdf(paper(paragraphs))), pages);
    }

    void saysItsLanguageAndTitle()
    {
        const QByteArray pdf = paperPdf(paper());
        QCOMPARE(pdf.count("/Lang (nl)"), 1);
        QCOMPARE(pdf.count("/DisplayDocTitle true"), 1);
        QCOMPARE(pdf.count("/Title (Toegang)"), 1);
    }

    void refusesWhatIsNoPdf()
    {
        const auto finished = finishPdf("%PDF-1.7\n", {u"Toegang"_s, {}, "nl", paper().made});
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::Internal);
        QVERIFY(!finished.error().detail.isEmpty());
    }

    void holdsOneFont() { QCOMPARE(paperPdf(paper()).count("/FontFile2"), 1); }

    void isMadeOnAnyThread()
    {
        const auto made = QtConcurrent::run([] { return paperPdf(paper()); });
        QCOMPARE(made.result(), paperPdf(paper()));
    }
};

QTEST_MAIN(tst_PaperPdf)
#include "tst_paperpdf.moc"
