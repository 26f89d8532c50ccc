// SPDX-License-Identifier: GPL-3.0-or-later
//! The first sheet of a report's workbook: title, figures, what the parts on the summary and on
//! trust say, and where each other sheet is.
#pragma once

#include "reports/files/xlsxstyles.h"

namespace Pec {

struct XlsxTab
{
    QString title; //!< of the table or chart, in full
    QByteArray name; //!< of its sheet
};

[[nodiscard]] lxw_error fillXlsxSummary(lxw_worksheet *page, const Report &report,
                                        const QList<XlsxTab> &tabs, XlsxStyles &styles,
                                        const Text &text);

} // namespace Pec
