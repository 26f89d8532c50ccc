// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costchart.h"
#include "charts/costpicture.h"
#include "common/colours.h"
#include "core/strings.h"
#include "support/sampleassessment.h"

#include <QCategoryAxis>
#include <QChart>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Pec;

class tst_CostChart : public QObject
{
    Q_OBJECT

private:
    static QCategoryAxis *axis(const CostChart &chart, Qt::Orientation orientation)
    {
        return qobject_cast<QCategoryAxis *>(chart.chart()->axes(orientation).value(0));
    }

private Q_SLOTS:
    void drawsExactlyTheSeries_data()
    {
        QTest::addColumn<CostGrain>("grain");
        QTest::newRow("days") << CostGrain::Day;
        QTest::newRow("months") << CostGrain::Month;
    }

    void drawsExactlyTheSeries()
    {
        QFETCH(CostGrain, grain);
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        const CostSeries series = costSeries(*assessment, assessment->customers[2], grain);
        CostChart chart(text);
        chart.setSeries(series);
        QVERIFY(!series.columns.isEmpty());
        bool anyRecent = false;
        for (int i = 0; i < series.columns.size(); ++i) {
            for (int part = 0; part < kCostPartCount; ++part)
                QCOMPARE(chart.drawn(i, CostPart(part)),
                         series.columns[i].parts[CostPart(part)].toDouble());
            anyRecent = anyRecent || series.columns[i].inPeriodOfRecentDays;
        }
        QVERIFY(anyRecent);
        QVERIFY(chart.describe(int(series.columns.size()) - 1)
                    .contains(text.costPart(CostPart::TooRecent)));
    }

    void leavesOutAPartThatIsHidden()
    {
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.setSeries(costSeries(*assessment, assessment->customers[1], CostGrain::Month));
        const qreal before = axis(chart, Qt::Vertical)->max();
        QVERIFY(chart.drawn(3, CostPart::PecApplied) > 0);
        chart.setPartShown(CostPart::PecApplied, false);
        QCOMPARE(chart.drawn(3, CostPart::PecApplied), 0.0);
        QVERIFY(axis(chart, Qt::Vertical)->max() < before);
        chart.setPartShown(CostPart::PecApplied, true);
        QCOMPARE(axis(chart, Qt::Vertical)->max(), before);
    }

    void choosesAColumnByKeyAndByClick()
    {
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.resize(700, 300);
        chart.setSeries(costSeries(*assessment, CostGrain::Month));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy chosen(&chart, &CostChart::columnChosen);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0); // none is marked yet
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().startsWith(text.month({2025, 12, 1})));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().first().toInt(), 1);
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.viewport()->rect().center());
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().toInt(), 6);
        QCOMPARE(chart.currentColumn(), 6);
    }

    void savesADrawingThatOtherProgramsRead()
    {
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.setSeries(costSeries(*assessment, CostGrain::Month));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"chart.svg"_s);
        QVERIFY(saveCostDrawing(chart, file, u"Noordzee"_s));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QXmlStreamReader drawing(&written);
        QVERIFY(drawing.readNextStartElement());
        QCOMPARE(drawing.name(), u"svg"_s);
        QCOMPARE(drawing.attributes().value(u"viewBox"_s), u"0 0 1000 520"_s);
        QVERIFY(drawing.readNextStartElement());
        QCOMPARE(drawing.readElementText(), u"Noordzee"_s); // its title
        while (!drawing.atEnd())
            drawing.readNext();
        QVERIFY2(!drawing.hasError(), qPrintable(drawing.errorString()));
        QVERIFY(!saveCostDrawing(chart, folder.filePath(u"no/such/folder.svg"_s), u"Noordzee"_s));
    }

    void labelsAmountsInTheCurrencyOfTheSeries()
    {
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.setSeries(costSeries(*assessment, assessment->customers[2], CostGrain::Month));
        const QStringList labels = axis(chart, Qt::Vertical)->categoriesLabels();
        QVERIFY(labels.size() >= 3);
        QCOMPARE(labels.first(), u"€0"_s);
        QVERIFY(labels.last().startsWith(u'€'));
    }

    void reachesBelowZeroForRefunds()
    {
        const Text text(Language::English);
        CostSeries series;
        series.read = true;
        series.currency = u"EUR"_s;
        CostParts paid;
        paid[CostPart::PecApplied] = Decimal::fromInteger(90);
        CostParts refunded;
        refunded[CostPart::CannotTell] = Decimal::fromInteger(-30);
        series.columns = {{QDate(2026, 11, 1), paid}, {QDate(2026, 11, 2), refunded}};
        CostChart chart(text);
        chart.setSeries(series);
        QVERIFY(axis(chart, Qt::Vertical)->min() <= -30);
        QVERIFY(axis(chart, Qt::Vertical)->max() >= 90);
    }

    void showsAsManyDatesAsFitAndAlwaysTheNewest()
    {
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.resize(900, 300);
        const CostSeries series = costSeries(*assessment, CostGrain::Day);
        chart.setSeries(series);
        const qsizetype wide = axis(chart, Qt::Horizontal)->categoriesLabels().size();
        chart.resize(300, 300);
        chart.grab();
        const QStringList narrow = axis(chart, Qt::Horizontal)->categoriesLabels();
        QVERIFY(narrow.size() < wide);
        QVERIFY(wide < series.columns.size());
        QVERIFY(narrow.last().contains(u"21"_s));
    }

    void paintsNothingOfAnEarlierSeries()
    {
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.setSeries(costSeries(*assessment, CostGrain::Day));
        chart.setSeries(costSeries(*assessment, assessment->customers[5], CostGrain::Day));
        QCOMPARE(chart.series().columns.size(), 0);
        chart.resize(500, 300);
        const QImage picture = chart.grab().toImage();
        const QColor applied = coloursOf(QGuiApplication::palette()).costParts.front();
        for (int x = 0; x < picture.width(); x += 3)
            for (int y = 0; y < picture.height(); y += 3)
                QVERIFY(picture.pixelColor(x, y) != applied);
    }

    void labelsItsAxesAgainInAnotherLanguage()
    {
        Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.setSeries(costSeries(*assessment, CostGrain::Month));
        chart.resize(500, 300);
        const QImage before = chart.grab().toImage();
        text = Text(Language::German);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&chart, &change);
        QCOMPARE(axis(chart, Qt::Vertical)->categoriesLabels().first(),
                 text.money({}, u"USD"_s, 0));
        QVERIFY(chart.grab().toImage() != before);
    }

    void describesItselfForAScreenReader()
    {
        const Text text(Language::English);
        const auto assessment = sampleAssessment();
        CostChart chart(text);
        chart.setSeries(costSeries(*assessment, assessment->customers[1], CostGrain::Month));
        QVERIFY(chart.accessibleName().contains(u"Van Dam Logistiek"_s));
        QVERIFY(chart.accessibleDescription().contains(u"€"_s));
    }
};

QTEST_MAIN(tst_CostChart)
#include "tst_costchart.moc"
