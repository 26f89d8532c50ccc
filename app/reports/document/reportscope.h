// SPDX-License-Identifier: GPL-3.0-or-later
//! Of whom reports are made: one customer, several chosen ones, a reseller's, or all of them; as
//! one report or as one for each.
#pragma once

#include "reports/document/buildreport.h"

namespace Pec {

struct ReportScope
{
    QList<CustomerId> customers; //!< empty: a reseller's, or all
    ResellerId reseller; //!< used without customers; empty: all
    //! One report a customer. Of an edition for customers always so: none may read of another.
    bool each = false;
};

//! Those of the assessment, in its order; chosen ones as they were chosen.
[[nodiscard]] QList<CustomerId> customersOf(const Assessment &assessment, const ReportScope &scope);

//! Whether several reports are made, each of one customer.
[[nodiscard]] bool isSeveral(const ReportInput &base, const ReportScope &scope);

//! What is to be made, one entry a report, in the assessment's order, each with all that \a base
//! says but for its customers, its subject and, of one customer, what is planned for it. Sentences
//! about the numbers of one report are not taken over into several; an introduction is. NotFound:
//! the scope holds nobody.
[[nodiscard]] Result<QList<ReportInput>> inputsOf(const ReportInput &base,
                                                  const ReportScope &scope);

} // namespace Pec
