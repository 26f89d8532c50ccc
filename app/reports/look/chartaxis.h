// SPDX-License-Identifier: GPL-3.0-or-later
//! An axis of round values with the labels of a language.
#pragma once

#include "reports/document/report.h"

namespace Pec {

struct ChartAxis
{
    Decimal from;
    Decimal to;
    Decimal step;
    QStringList labels; //!< from \a from on, a step apart

    //! 0 at \a from, 1 at \a to.
    [[nodiscard]] double place(Decimal value) const;
};

//! Holds nothing, \a lowest and \a highest. A share's is the whole, unless one lies beyond it.
[[nodiscard]] ChartAxis chartAxis(Decimal lowest, Decimal highest, ReportChart::Unit unit,
                                  const QString &currency, const Text &text);

//! A value beside its shape; \a whole: without the currency's decimals.
[[nodiscard]] QString chartLabel(Decimal value, bool whole, const ReportChart &chart,
                                 const Text &text);

} // namespace Pec
