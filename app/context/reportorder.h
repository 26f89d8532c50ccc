// SPDX-License-Identifier: GPL-3.0-or-later
//! What somebody wants reports of, as it is chosen at a desk: of whom, of which period, into which
//! files. Everything here takes its time, and is for a worker.
#pragma once

#include "reports/document/reportscope.h"
#include "reports/writereport.h"

namespace Pec {

struct ReportOrder
{
    ReportInput base; //!< of every report
    ReportScope scope;
    ReportFiles files;
    //! The plan is of another period than the assessment: what was decided is looked up for what is
    //! found in this one.
    bool otherPeriod = false;
};

//! NotFound: there is nobody to report on.
[[nodiscard]] Result<QList<ReportInput>> inputsOf(const ReportOrder &order);

//! Of whom it is: a customer's name where it is of one.
[[nodiscard]] QString subjectOf(const ReportInput &input);

//! Of each, what its files' names end with: nothing, or "-2" where one before is called the same.
[[nodiscard]] QStringList marksOf(const QList<ReportInput> &inputs);

//! Of all files that would be written those that are there already, without their folder.
[[nodiscard]] Result<QStringList> filesInTheWay(const QList<ReportInput> &inputs,
                                                const ReportFiles &files,
                                                const std::stop_token &stop = {});

} // namespace Pec
