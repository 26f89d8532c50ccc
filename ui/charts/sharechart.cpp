// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/sharechart.h"

#include "charts/chartrole.h"
#include "common/colours.h"
#include "core/strings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace Pec {

namespace {

constexpr int kWhole = 10'000; // in ten-thousandths
constexpr int kGap = 6;

} // namespace

ShareChart::ShareChart(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    tellChartsAsCharts();
    setMinimumSize(220, 150);
    retranslate();
}

void ShareChart::setSeries(const CostSeries &series)
{
    m_series = series;
    retranslate();
    update();
}

QRectF ShareChart::plot() const
{
    const QFontMetrics metrics(font());
    const qreal left = metrics.horizontalAdvance(m_text.percent(kWhole)) + kGap;
    return QRectF(rect()).adjusted(left, metrics.height() + kGap, -2 * kGap,
                                   -metrics.height() - kGap);
}

void ShareChart::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    const auto place = [&](qsizetype column, int share) {
        const auto steps = qreal(std::max<qsizetype>(m_series.columns.size() - 1, 1));
        return QPointF(area.left() + area.width() * qreal(column) / steps,
                       area.bottom() - area.height() * share / kWhole);
    };
    const int height = painter.fontMetrics().height();
    for (int share = 0; share <= kWhole; share += kWhole / 2) {
        const qreal y = place(0, share).y();
        painter.setPen(colours.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, y - height / 2.0, area.left() - kGap, height),
                         Qt::AlignRight | Qt::AlignVCenter, m_text.percent(share));
    }
    QPainterPath line;
    bool joined = false;
    std::optional<qsizetype> last;
    painter.setBrush(colours.accent);
    for (qsizetype column = 0; column < m_series.columns.size(); ++column) {
        const auto share = m_series.columns[column].parts.shareBasisPoints();
        if (share) {
            const QPointF mark = place(column, *share);
            joined ? line.lineTo(mark) : line.moveTo(mark);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(mark, 3.5, 3.5);
            last = column;
        }
        joined = share.has_value();
    }
    painter.strokePath(line, QPen(colours.accent, 2));
    painter.setPen(colours.muted);
    if (!m_series.columns.isEmpty()) {
        const QRectF months(area.left(), area.bottom() + kGap, area.width(), height);
        painter.drawText(months, Qt::AlignLeft, m_text.month(m_series.columns.first().date));
        painter.drawText(months, Qt::AlignRight, m_text.month(m_series.columns.last().date));
    }
    if (last) {
        // The newest known share in figures, above its mark.
        const int share = *m_series.columns[*last].parts.shareBasisPoints();
        const QPointF mark = place(*last, share);
        painter.setPen(colours.text);
        painter.drawText(QRectF(mark.x() - 120, mark.y() - height - kGap, 120 + kGap, height),
                         Qt::AlignRight, m_text.percent(share));
    }
}

void ShareChart::retranslate()
{
    setAccessibleName(tr("Share of eligible cost with PEC, by month"));
    QStringList months;
    for (const CostColumn &column : std::as_const(m_series.columns)) {
        const auto share = column.parts.shareBasisPoints();
        months.append(tr("%1: %2").arg(m_text.month(column.date),
                                       share ? m_text.percent(share) : tr("not known")));
    }
    setAccessibleDescription(months.join(u", "_s));
    setToolTip(months.join(u'\n'));
}

void ShareChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Pec
