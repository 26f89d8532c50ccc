// SPDX-License-Identifier: GPL-3.0-or-later
//! The view of the customer tree as a table for a spreadsheet: one row for each subscription that
//! is shown (and each customer without any), in the order of the view, so that the sum of a column
//! counts nothing twice.
#pragma once

#include "reports/sheet.h"
#include "text/text.h"

namespace Pec {

class CustomerTreeModel;

//! \a columns: CustomerColumn as shown from left to right. Reseller, names and ids always come
//! first; amounts are in the customer's billing currency, which stands beside them.
[[nodiscard]] Sheet sheetOfView(const CustomerTreeModel &model, const QList<int> &columns,
                                const Assessment &assessment, const Text &text);

} // namespace Pec
