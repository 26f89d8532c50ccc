// SPDX-License-Identifier: GPL-3.0-or-later
//! A sheet with a chart of Excel's own, which counts from the cells below it.
#pragma once

#include "reports/files/xlsxstyles.h"

namespace Pec {

[[nodiscard]] lxw_error fillXlsxChart(lxw_workbook *book, lxw_worksheet *page,
                                      const QByteArray &tab, const ReportChart &chart,
                                      XlsxStyles &styles, const ReportLook &look, const Text &text);

} // namespace Pec
