// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/pdf/paperstyle.h"
#include "reports/pdf/reportpages.h"
#include "support/samplereport.h"

#include <QImage>
#include <QPainter>
#include <QtConcurrent>
#include <QTest>

using namespace Pec;
using Pec::Testing::sampleReport;

//! Pages that can be painted one by one. What they say is tested by the PDF that is made of them.
class tst_ReportPages : public QObject
{
    Q_OBJECT

    static ReportPages laidOut(PaperSize size = PaperSize::A4)
    {
        return ReportPages::layOut(sampleReport(), ReportLook{}, size).value();
    }

    static QImage picture(const ReportPages &pages, int page)
    {
        constexpr double kScale = 0.06;
        QImage image((pages.paper() * kScale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(kScale, kScale);
        pages.paint(painter, page);
        return image;
    }

private Q_SLOTS:
    void knowsItsPaper_data()
    {
        QTest::addColumn<PaperSize>("size");
        QTest::addColumn<QSize>("inPoints");
        QTest::newRow("A4") << PaperSize::A4 << QSize(595, 842);
        QTest::newRow("Letter") << PaperSize::Letter << QSize(612, 792);
    }
    void knowsItsPaper()
    {
        QFETCH(PaperSize, size);
        QFETCH(QSize, inPoints);
        QCOMPARE((laidOut(size).paper() / points(1)).toSize(), inPoints);
    }

    void paintsAnyPageWithoutThoseBefore()
    {
        const ReportPages pages = laidOut();
        QVERIFY(pages.pages() > 4);
        QList<QImage> forwards;
        for (int page = 0; page < pages.pages(); ++page)
            forwards.append(picture(pages, page));
        const ReportPages again = laidOut();
        for (int page = again.pages() - 1; page >= 0; --page)
            QCOMPARE(picture(again, page), forwards[page]);
        for (qsizetype page = 1; page < forwards.size(); ++page)
            QVERIFY(forwards[page] != forwards[page - 1]);
    }

    void outlivesTheReportItShows()
    {
        std::optional<ReportPages> pages;
        {
            const Report report = sampleReport();
            const ReportLook look{Qt::darkMagenta, Qt::darkGreen, {}, {}, u"a footer"_s};
            pages = ReportPages::layOut(report, look, PaperSize::A4).value();
        }
        const ReportPages copy = *pages;
        pages.reset();
        const QImage cover = picture(copy, 0);
        QCOMPARE(cover.pixelColor(20, cover.height() / 4), QColor(Qt::darkMagenta));
    }

    void namesThePageOfEachHeading()
    {
        const ReportPages pages = laidOut();
        const QList<PlacedHeading> &headings = pages.placed().headings;
        QVERIFY(!headings.isEmpty());
        QCOMPARE(pages.contentsLines().size(), headings.size());
        int last = 1;
        for (const PlacedHeading &heading : headings) {
            QVERIFY(heading.page > 1 && heading.page >= last && heading.page < pages.pages());
            last = heading.page;
        }
        for (const PlacedLink &line : pages.contentsLines())
            QCOMPARE(line.page, 1);
    }

    void isLaidOutOnOneThreadAndPaintedOnAnother()
    {
        const ReportPages pages = QtConcurrent::run([] { return laidOut(); }).result();
        const QImage there = QtConcurrent::run([pages] { return picture(pages, 3); }).result();
        QCOMPARE(picture(pages, 3), there);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto pages =
            ReportPages::layOut(sampleReport(), ReportLook{}, PaperSize::A4, stop.get_token());
        QCOMPARE(pages.error().code, ErrorCode::Cancelled);
    }
};

QTEST_MAIN(tst_ReportPages)
#include "tst_reportpages.moc"
