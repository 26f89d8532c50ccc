// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costchart.h"

#include "charts/chartaxes.h"
#include "common/colours.h"
#include "core/strings.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLegend>
#include <QResizeEvent>
#include <QStackedBarSeries>
#include <QToolTip>

#include <algorithm>

namespace Pec {

CostChart::CostChart(const Text &text, QWidget *parent)
    : QChartView(parent)
    , m_text(text)
    , m_bars(new QStackedBarSeries)
    , m_dates(new QCategoryAxis)
    , m_amounts(new QCategoryAxis)
{
    for (QBarSet *&part : m_parts) {
        part = new QBarSet(QString());
        m_bars->append(part);
    }
    m_bars->setBarWidth(0.72);
    // The theme first: it overwrites every colour that is set before it.
    chart()->setTheme(QChart::ChartThemeLight);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setDropShadowEnabled(false);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(6, 6, 30, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->addSeries(m_bars);
    chart()->addAxis(m_dates, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    m_bars->attachAxis(m_dates);
    m_bars->attachAxis(m_amounts);
    for (QCategoryAxis *axis : {m_dates, m_amounts})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_dates->setGridLineVisible(false);
    m_amounts->setLineVisible(false);

    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(220, 150);
    connect(m_bars, &QStackedBarSeries::hovered, this,
            [this](bool entered, int column) { showTip(entered, column); });
    applyColours();
    retranslate();
}

void CostChart::setSeries(const CostSeries &series)
{
    m_series = series;
    drawSeries();
    retranslate();
}

void CostChart::drawSeries()
{
    for (QBarSet *part : m_parts)
        part->remove(0, part->count());
    std::array<QList<qreal>, PartCount> values;
    for (const CostColumn &column : std::as_const(m_series.columns)) {
        const bool recent = column.inPeriodOfRecentDays;
        values[Applied].append(recent ? 0.0 : column.applied.toDouble());
        values[NotApplied].append(recent ? 0.0 : column.notApplied.toDouble());
        values[RecentApplied].append(recent ? column.applied.toDouble() : 0.0);
        values[RecentNotApplied].append(recent ? column.notApplied.toDouble() : 0.0);
    }
    for (size_t part = 0; part < PartCount; ++part)
        m_parts[part]->append(values[part]);
}

QPixmap CostChart::picture(const QString &title) const
{
    constexpr QSize kSize(1000, 520);
    const Colours &colours = coloursOf(QGuiApplication::palette());
    CostChart large(m_text);
    QChart &chart = *large.chart();
    QFont titleFont = font();
    titleFont.setPointSizeF(font().pointSizeF() + 3);
    titleFont.setWeight(QFont::DemiBold);
    chart.setMargins(QMargins(16, 12, 30, 12));
    chart.setTitle(title.toHtmlEscaped());
    chart.setTitleFont(titleFont);
    chart.setTitleBrush(colours.text);
    chart.legend()->show();
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setLabelColor(colours.text);
    chart.legend()->setFont(font());
    large.resize(kSize);
    large.setSeries(m_series);
    return large.grab();
}

double CostChart::drawnApplied(int column) const
{
    return m_parts[Applied]->at(column) + m_parts[RecentApplied]->at(column);
}

double CostChart::drawnNotApplied(int column) const
{
    return m_parts[NotApplied]->at(column) + m_parts[RecentNotApplied]->at(column);
}

void CostChart::labelAxes()
{
    constexpr int kRoomForAmounts = 90;
    labelDates(*m_dates, m_series, m_text, std::max(60, width() - kRoomForAmounts));
    labelAmounts(*m_amounts, m_series, m_text);
}

void CostChart::applyColours()
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    chart()->setBackgroundBrush(colours.base);
    chart()->setPlotAreaBackgroundVisible(false);
    setBackgroundBrush(colours.base);
    const auto fill = [this, &colours](Part part, const QColor &colour, Qt::BrushStyle style) {
        m_parts[part]->setBrush(QBrush(colour, style));
        m_parts[part]->setPen(style == Qt::SolidPattern ? QPen(colours.base, 1) : QPen(colour, 1));
    };
    fill(Applied, colours.chartApplied, Qt::SolidPattern);
    fill(NotApplied, colours.chartNotApplied, Qt::SolidPattern);
    fill(RecentApplied, colours.chartApplied, Qt::BDiagPattern);
    fill(RecentNotApplied, colours.chartNotApplied, Qt::BDiagPattern);
    QFont labelFont = font();
    labelFont.setPointSizeF(std::max(7.0, font().pointSizeF() - 1.0));
    for (QCategoryAxis *axis : {m_dates, m_amounts}) {
        axis->setLabelsFont(labelFont);
        axis->setLabelsBrush(colours.muted);
        axis->setLinePen(QPen(colours.outline, 1));
        axis->setGridLinePen(QPen(colours.line, 1));
    }
}

void CostChart::retranslate()
{
    labelAxes();
    const bool daily = m_series.grain == CostGrain::Day;
    m_parts[Applied]->setLabel(tr("PEC applied"));
    m_parts[NotApplied]->setLabel(tr("Not applied"));
    m_parts[RecentApplied]->setLabel(daily ? tr("PEC applied, under 48 hours old")
                                           : tr("PEC applied, month not complete"));
    m_parts[RecentNotApplied]->setLabel(daily ? tr("Not applied, under 48 hours old")
                                              : tr("Not applied, month not complete"));
    const QString subject = m_series.title.isEmpty() ? tr("All customers") : m_series.title;
    setAccessibleName(tr("Cost chart of %1").arg(subject));
    if (m_series.columns.isEmpty()) {
        setAccessibleDescription(tr("No cost"));
        return;
    }
    setAccessibleDescription(
        tr("Columns from %1 to %2. PEC applied: %3. Not applied: %4. The table holds every figure.")
            .arg(m_text.date(m_series.columns.first().date),
                 m_text.date(m_series.columns.last().date),
                 m_text.money(m_series.totalApplied, m_series.currency),
                 m_text.money(m_series.totalNotApplied, m_series.currency)));
}

QString CostChart::describe(int column) const
{
    const CostColumn &values = m_series.columns[column];
    const bool daily = m_series.grain == CostGrain::Day;
    QStringList lines{
        daily ? m_text.date(values.date) : m_text.month(values.date),
        tr("PEC applied: %1").arg(m_text.money(values.applied, m_series.currency)),
        tr("Not applied: %1").arg(m_text.money(values.notApplied, m_series.currency))};
    if (values.inPeriodOfRecentDays) {
        lines.append(daily ? tr("Under 48 hours old: credit may still come.")
                           : tr("The month is not complete."));
    }
    return lines.join(u'\n');
}

void CostChart::showTip(bool entered, int column)
{
    if (entered && column >= 0 && column < m_series.columns.size())
        QToolTip::showText(QCursor::pos(), describe(column), this);
    else
        QToolTip::hideText();
}

void CostChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        applyColours();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CostChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        labelAxes();
}

} // namespace Pec
