// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costlegend.h"

#include "charts/partbrush.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

namespace Pec {

namespace {

constexpr int kSample = 14;

QPixmap sample(const std::function<void(QPainter &, const QRectF &)> &draw)
{
    QPixmap pixmap(kSample, kSample);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, QRectF(0.5, 0.5, kSample - 1, kSample - 1));
    return pixmap;
}

} // namespace

CostLegend::CostLegend(const Text &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_share(new QCheckBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    constexpr int kColumns = 2;
    for (int part = 0; part < kCostPartCount; ++part) {
        auto *box = new QCheckBox(this);
        m_parts[size_t(part)] = box;
        grid->addWidget(box, part / kColumns, part % kColumns);
        connect(box, &QCheckBox::toggled, this,
                [this, part](bool shown) { Q_EMIT partShown(CostPart(part), shown); });
    }
    grid->addWidget(m_share, kCostPartCount / kColumns, kCostPartCount % kColumns);
    grid->setColumnStretch(kColumns, 1); // a narrow pane holds two in every language
    connect(m_share, &QCheckBox::toggled, this, &CostLegend::shareShown);
    for (QCheckBox *box : findChildren<QCheckBox *>())
        box->setChecked(true);
    drawSamples();
    retranslate();
}

void CostLegend::drawSamples()
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    for (int part = 0; part < kCostPartCount; ++part) {
        const QBrush brush = partBrush(CostPart(part), colours);
        m_parts[size_t(part)]->setIcon(sample([&](QPainter &painter, const QRectF &area) {
            painter.setPen(QPen(brush.color(), 1));
            painter.setBrush(brush);
            painter.drawRect(area);
        }));
    }
    m_share->setIcon(sample([&](QPainter &painter, const QRectF &area) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours.text, 2));
        painter.drawLine(QPointF(0, area.center().y()), QPointF(kSample, area.center().y()));
        painter.setBrush(colours.text);
        painter.drawEllipse(area.center(), 2.5, 2.5);
    }));
}

void CostLegend::retranslate()
{
    setAccessibleName(tr("Legend: parts of the chart"));
    for (int part = 0; part < kCostPartCount; ++part) {
        QCheckBox *box = m_parts[size_t(part)];
        box->setText(m_text.costPart(CostPart(part)));
        box->setToolTip(m_text.costPartMeaning(CostPart(part)));
        box->setAccessibleDescription(box->toolTip());
    }
    m_share->setText(tr("Share with PEC"));
    m_share->setToolTip(tr("Share of the eligible cost that has partner earned credit; none where "
                           "it is not known what is eligible"));
    m_share->setAccessibleDescription(m_share->toolTip());
}

void CostLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        drawSamples();
}

} // namespace Pec
