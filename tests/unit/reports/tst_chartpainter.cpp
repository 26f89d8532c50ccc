// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "reports/look/chartpainter.h"
#include "reports/look/rolefill.h"
#include "support/samplereport.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace Pec;

namespace {

using Shape = ReportChart::Shape;

//! The sample's charts by shape.
ReportChart chart(Shape shape)
{
    const Report report = Testing::sampleReport();
    for (const ReportPart &part : report.parts) {
        for (const ReportBlock &block : part.blocks) {
            const auto *found = std::get_if<ReportChart>(&block);
            if (found && found->shape == shape)
                return *found;
        }
    }
    return {};
}

QImage painted(const ReportChart &chart, Language language = Language::English)
{
    QImage image(1000, 520, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(18);
    painter.setFont(font);
    paintChart(painter, QRectF(image.rect()).adjusted(20, 20, -20, -20), chart, ReportLook{},
               Text(language));
    painter.end();
    if (const QString folder = qEnvironmentVariable("PEC_PICTURES"); !folder.isEmpty())
        image.save(folder + u"/chart-"_s + chart.key + u'-' + languageCode(language) + u".png"_s);
    return image;
}

int inked(const QImage &image, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) != QColor(Qt::white);
    }
    return count;
}

int inked(const QImage &image) { return inked(image, image.rect()); }

//! How dark a role's area is without colour, and whether it is hatched.
QImage greyOf(ChartRole role)
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    fillRole(painter, image.rect(), role, ReportLook{}, 8);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

double meanGrey(const QImage &image)
{
    double sum = 0;
    for (int y = 5; y < 55; ++y) {
        for (int x = 5; x < 55; ++x)
            sum += qGray(image.pixel(x, y));
    }
    return sum / 2500;
}

} // namespace

class tst_ChartPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsEachShape_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::newRow("columns") << Shape::Columns;
        QTest::newRow("line") << Shape::Line;
        QTest::newRow("bars") << Shape::Bars;
        QTest::newRow("points") << Shape::Points;
    }
    void paintsEachShape()
    {
        QFETCH(Shape, shape);
        const QImage english = painted(chart(shape));
        QVERIFY(inked(english) > 3000);
        // Nothing is cut: the margins stay white.
        QCOMPARE(inked(english, {0, 0, 1000, 19}) + inked(english, {0, 501, 1000, 19})
                     + inked(english, {0, 0, 19, 520}) + inked(english, {981, 0, 19, 520}),
                 0);
        QVERIFY(painted(chart(shape), Language::German) != english || shape == Shape::Points);
    }

    void tellsRolesApartInGrey()
    {
        const std::array roles{ChartRole::Applied, ChartRole::Missed, ChartRole::NotEligible,
                               ChartRole::TooRecent, ChartRole::CannotTell};
        for (const ChartRole one : roles) {
            for (const ChartRole other : roles) {
                const bool hatched = one >= ChartRole::TooRecent;
                if (one < other && hatched == (other >= ChartRole::TooRecent))
                    QVERIFY2(std::abs(meanGrey(greyOf(one)) - meanGrey(greyOf(other))) > 20,
                             qPrintable(u"%1 and %2"_s.arg(int(one)).arg(int(other))));
            }
        }
    }

    void saysThatNothingIsKnown_data()
    {
        QTest::addColumn<ReportChart>("empty");
        QTest::newRow("nothing at all") << ReportChart{};
        ReportChart unknown = chart(Shape::Line);
        unknown.series.front().values.fill(std::nullopt);
        QTest::newRow("no value known") << unknown;
        ReportChart points = chart(Shape::Points);
        points.points.clear();
        QTest::newRow("no points") << points;
    }
    void saysThatNothingIsKnown()
    {
        QFETCH(ReportChart, empty);
        empty.key += u"-empty"_s;
        const QImage image = painted(empty);
        const QRect middle(200, 230, 600, 60);
        QVERIFY(inked(image) > 200);
        QCOMPARE(inked(image), inked(image, middle));
    }

    void leavesAGapForWhatIsNotKnown()
    {
        ReportChart known = chart(Shape::Line);
        known.key = u"share-known"_s;
        known.series.front().values[2] = Decimal::fromInteger(7400);
        QVERIFY(inked(painted(known)) > inked(painted(chart(Shape::Line))) + 300);
    }

    void takesAnyValues_data()
    {
        QTest::addColumn<ReportChart>("odd");
        ReportChart odd = chart(Shape::Columns);
        odd.key = u"negative"_s;
        odd.series[1].values = {Decimal::fromInteger(-300), Decimal::fromInteger(-20), Decimal()};
        QTest::newRow("refunds") << odd;
        odd = chart(Shape::Columns);
        odd.key = u"long"_s;
        for (QString &category : odd.categories)
            category = category.repeated(60);
        for (ChartSeries &series : odd.series)
            series.name = series.name.repeated(12);
        QTest::newRow("long names") << odd;
        odd = chart(Shape::Columns);
        odd.key = u"many"_s;
        odd.categories.clear();
        for (int i = 1; i <= 31; ++i)
            odd.categories.append(u"%1 November"_s.arg(i));
        for (ChartSeries &series : odd.series)
            series.values.fill(*series.values.first(), 31);
        QTest::newRow("many") << odd;
        odd = chart(Shape::Bars);
        odd.key = u"bars-unknown"_s;
        odd.series.front().values = {Decimal::fromInteger(-40), std::nullopt};
        QTest::newRow("bars below nothing, unknown, missing") << odd;
        odd = chart(Shape::Columns);
        odd.key = u"lines"_s;
        odd.shape = Shape::Line;
        QTest::newRow("several lines, one with a gap") << odd;
        odd = chart(Shape::Columns);
        odd.key = u"zeros"_s;
        for (ChartSeries &series : odd.series)
            series.values.fill(Decimal());
        QTest::newRow("zeros") << odd;
    }
    void takesAnyValues()
    {
        QFETCH(ReportChart, odd);
        const QImage image = painted(odd);
        QVERIFY(inked(image) > 1000);
        QCOMPARE(inked(image, {0, 0, 19, 520}) + inked(image, {982, 0, 18, 520}), 0);
    }
};

QTEST_MAIN(tst_ChartPainter)
#include "tst_chartpainter.moc"
