// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartrole.h"

#include "core/strings.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace Pec {

namespace {

QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    const bool isChart = className == "Pec::CostChart"_L1 || className == "Pec::ShareChart"_L1;
    auto *widget = qobject_cast<QWidget *>(object);
    return isChart && widget ? new QAccessibleWidget(widget, QAccessible::Chart) : nullptr;
}

} // namespace

void tellChartsAsCharts()
{
    static const bool installed = [] {
        QAccessible::installFactory(chartInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace Pec
