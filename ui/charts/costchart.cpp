// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costchart.h"

#include "charts/chartaxes.h"
#include "charts/chartrole.h"
#include "charts/partbrush.h"
#include "core/strings.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCursor>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLegend>
#include <QLineSeries>
#include <QPainterPath>
#include <QResizeEvent>
#include <QStackedBarSeries>
#include <QToolTip>

#include <algorithm>

namespace Pec {

CostChart::CostChart(const Text &text, QWidget *parent)
    : QChartView(parent)
    , m_text(text)
    , m_bars(new QStackedBarSeries)
    , m_share(new QLineSeries)
    , m_dates(new QCategoryAxis)
    , m_amounts(new QCategoryAxis)
    , m_shares(new QCategoryAxis)
{
    tellChartsAsCharts();
    m_shown.fill(true);
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
    chart()->setMargins(QMargins(6, 6, 6, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->addSeries(m_bars);
    chart()->addSeries(m_share);
    chart()->addAxis(m_dates, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    chart()->addAxis(m_shares, Qt::AlignRight);
    m_bars->attachAxis(m_dates);
    m_bars->attachAxis(m_amounts);
    m_share->attachAxis(m_dates);
    m_share->attachAxis(m_shares);
    for (QCategoryAxis *axis : {m_dates, m_amounts, m_shares})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_dates->setGridLineVisible(false);
    m_amounts->setLineVisible(false);
    m_shares->setLineVisible(false);
    m_shares->setGridLineVisible(false);

    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // no second, nameless stop
    setMinimumSize(220, 190);
    connect(m_bars, &QStackedBarSeries::hovered, this,
            [this](bool entered, int column) { showTip(entered, column); });
    applyColours();
    retranslate();
}

void CostChart::setSeries(const CostSeries &series)
{
    m_series = series;
    m_current = -1;
    drawSeries();
    retranslate();
}

void CostChart::setPartShown(CostPart part, bool shown)
{
    m_shown[size_t(part)] = shown;
    drawSeries();
    labelAxes();
}

void CostChart::setShareShown(bool shown)
{
    m_shareShown = shown;
    m_shares->setVisible(shown);
    scene()->update();
}

void CostChart::setCurrentColumn(int column)
{
    if (column == m_current)
        return;
    m_current = column;
    scene()->update();
    announceCurrent();
}

void CostChart::drawSeries()
{
    for (size_t part = 0; part < m_parts.size(); ++part) {
        QList<qreal> values;
        for (const CostColumn &column : std::as_const(m_series.columns))
            values.append(m_shown[part] ? column.parts.amounts[part].toDouble() : 0.0);
        m_parts[part]->remove(0, m_parts[part]->count());
        m_parts[part]->append(values);
    }
}

double CostChart::drawn(int column, CostPart part) const
{
    return m_parts[size_t(part)]->at(column);
}

void CostChart::labelAxes()
{
    constexpr int kRoomForAmounts = 130;
    labelDates(*m_dates, m_series, m_text, std::max(60, width() - kRoomForAmounts));
    labelAmounts(*m_amounts, amountRange(m_series, m_shown), m_series.currency, m_text);
    labelShares(*m_shares, m_text);
}

void CostChart::applyColours()
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    // The view draws the ground, below the mark of the current column.
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    setBackgroundBrush(colours.base);
    for (int part = 0; part < kCostPartCount; ++part) {
        const QBrush brush = partBrush(CostPart(part), colours);
        const bool solid = brush.style() == Qt::SolidPattern;
        m_parts[size_t(part)]->setBrush(brush);
        m_parts[size_t(part)]->setPen(QPen(solid ? colours.base : brush.color(), 1));
    }
    m_share->setPen(QPen(colours.text, 2));
    QFont labelFont = font();
    labelFont.setPointSizeF(std::max(7.0, font().pointSizeF() - 1.0));
    for (QCategoryAxis *axis : {m_dates, m_amounts, m_shares}) {
        axis->setLabelsFont(labelFont);
        axis->setLabelsBrush(colours.muted);
        axis->setLinePen(QPen(colours.outline, 1));
        axis->setGridLinePen(QPen(colours.line, 1));
    }
}

void CostChart::retranslate()
{
    labelAxes();
    for (int part = 0; part < kCostPartCount; ++part)
        m_parts[size_t(part)]->setLabel(m_text.costPart(CostPart(part)));
    m_share->setName(tr("Share with PEC"));
    const QString subject = m_series.title.isEmpty() ? tr("All customers") : m_series.title;
    setAccessibleName(tr("Cost chart of %1").arg(subject));
    announceCurrent();
}

QString CostChart::describe(int column) const
{
    const CostColumn &values = m_series.columns[column];
    const bool daily = m_series.grain == CostGrain::Day;
    QStringList lines{daily ? m_text.date(values.date) : m_text.month(values.date)};
    for (int part = 0; part < kCostPartCount; ++part) {
        const Decimal amount = values.parts[CostPart(part)];
        if (!amount.isZero())
            lines.append(tr("%1: %2").arg(m_text.costPart(CostPart(part)),
                                          m_text.money(amount, m_series.currency)));
    }
    if (lines.size() == 1)
        lines.append(tr("No cost"));
    if (const auto share = values.parts.shareBasisPoints())
        lines.append(tr("Share with PEC: %1").arg(m_text.percent(share)));
    if (values.inPeriodOfRecentDays)
        lines.append(daily ? m_text.costPartMeaning(CostPart::TooRecent)
                           : tr("The month is not complete."));
    return lines.join(u'\n');
}

void CostChart::announceCurrent()
{
    if (m_series.columns.isEmpty()) {
        setAccessibleDescription(tr("No cost"));
        return;
    }
    if (m_current >= 0) {
        setAccessibleDescription(describe(m_current));
        return;
    }
    QStringList parts;
    for (int part = 0; part < kCostPartCount; ++part)
        parts.append(
            tr("%1: %2").arg(m_text.costPart(CostPart(part)),
                             m_text.money(m_series.total[CostPart(part)], m_series.currency)));
    setAccessibleDescription(tr("Columns from %1 to %2. %3. The table holds every figure.")
                                 .arg(m_text.date(m_series.columns.first().date),
                                      m_text.date(m_series.columns.last().date),
                                      parts.join(u", "_s)));
}

QRectF CostChart::bandOf(int column) const
{
    const QRectF plot = chart()->plotArea();
    const qreal left = chart()->mapToPosition({column - 0.5, 0.0}, m_share).x();
    const qreal right = chart()->mapToPosition({column + 0.5, 0.0}, m_share).x();
    return {left, plot.top(), right - left, plot.height()};
}

int CostChart::columnAt(const QPoint &position) const
{
    const QPointF inChart = chart()->mapFromScene(mapToScene(position));
    for (int column = 0; column < m_series.columns.size(); ++column) {
        if (bandOf(column).contains(inChart))
            return column;
    }
    return -1;
}

void CostChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    if (m_current < 0 || m_current >= m_series.columns.size())
        return;
    // A frame, as a ground would take contrast from the columns.
    painter->setPen(QPen(coloursOf(QGuiApplication::palette()).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bandOf(m_current).adjusted(1, 1, -1, -1));
}

void CostChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (hasFocus()) {
        painter->setPen(QPen(coloursOf(QGuiApplication::palette()).accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(sceneRect().adjusted(1, 1, -1, -1));
    }
    if (m_shareShown)
        drawShare(*painter);
}

//! A dark line on a light seam stands out from every column, in grey too.
void CostChart::drawShare(QPainter &painter)
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    QPainterPath line;
    QList<QPointF> marks;
    bool joined = false;
    for (int column = 0; column < m_series.columns.size(); ++column) {
        const auto share = m_series.columns[column].parts.shareBasisPoints();
        if (share) {
            marks.append(chart()->mapToPosition({double(column), double(*share)}, m_share));
            joined ? line.lineTo(marks.last()) : line.moveTo(marks.last());
        }
        joined = share.has_value();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPen &pen : {QPen(colours.base, 5), QPen(colours.text, 2)}) {
        painter.strokePath(line, pen);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        for (const QPointF &mark : std::as_const(marks))
            painter.drawEllipse(mark, pen.widthF() + 0.5, pen.widthF() + 0.5);
    }
}

void CostChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void CostChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void CostChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_series.columns.size()) - 1;
    const auto go = [this, last](int column) {
        if (last >= 0)
            setCurrentColumn(std::clamp(column, 0, last));
        if (m_current >= 0)
            QToolTip::showText(mapToGlobal(bandOf(m_current).topLeft().toPoint()),
                               describe(m_current), this);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Right:
        return go(m_current < 0 ? last : m_current + 1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT columnChosen(m_current);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void CostChart::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    const int column = columnAt(event->pos());
    if (event->button() != Qt::LeftButton || column < 0)
        return;
    setCurrentColumn(column);
    Q_EMIT columnChosen(column);
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
