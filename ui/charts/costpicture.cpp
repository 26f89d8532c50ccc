// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costpicture.h"

#include "charts/costchart.h"
#include "common/colours.h"

#include <QChart>
#include <QFile>
#include <QGuiApplication>
#include <QLegend>
#include <QSvgGenerator>

#include <memory>

namespace Pec {

namespace {

constexpr QSize kSize(1000, 520);

std::unique_ptr<CostChart> largeOf(const CostChart &shown, const QString &title)
{
    const Colours &colours = coloursOf(QGuiApplication::palette());
    auto large = std::make_unique<CostChart>(shown.text());
    QChart &chart = *large->chart();
    QFont titleFont = shown.font();
    titleFont.setPointSizeF(titleFont.pointSizeF() + 3);
    titleFont.setWeight(QFont::DemiBold);
    chart.setMargins(QMargins(16, 12, 16, 12));
    chart.setTitle(title.toHtmlEscaped());
    chart.setTitleFont(titleFont);
    chart.setTitleBrush(colours.text);
    chart.legend()->show();
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setLabelColor(colours.text);
    chart.legend()->setFont(shown.font());
    large->resize(kSize);
    for (int part = 0; part < kCostPartCount; ++part)
        large->setPartShown(CostPart(part), shown.shownParts()[size_t(part)]);
    large->setShareShown(shown.isShareShown());
    large->setSeries(shown.series());
    return large;
}

} // namespace

QPixmap costPicture(const CostChart &chart, const QString &title)
{
    return largeOf(chart, title)->grab();
}

bool saveCostDrawing(const CostChart &chart, const QString &file, const QString &title)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    const std::unique_ptr<CostChart> large = largeOf(chart, title);
    large->grab(); // lays the chart out
    QSvgGenerator drawing;
    drawing.setOutputDevice(&target);
    drawing.setSize(kSize);
    drawing.setViewBox(QRect(QPoint(), kSize));
    drawing.setTitle(title);
    drawing.setDescription(large->accessibleDescription());
    QPainter painter(&drawing);
    large->render(&painter);
    return painter.end() && target.flush() && target.error() == QFileDevice::NoError;
}

} // namespace Pec
