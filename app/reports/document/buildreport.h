// SPDX-License-Identifier: GPL-3.0-or-later
//! From the assessment and the plan to the report that every writer shows. Reckons nothing of its
//! own: each figure is one of the assessment's, of its series or of the plan. Pure.
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "reports/document/report.h"

#include <QSet>

#include <memory>

namespace Pec {

struct ReportInput
{
    std::shared_ptr<const Assessment> assessment;
    Plan plan; //!< of the same assessment
    QList<CustomerId> customers; //!< empty: all
    QString subject; //!< of several customers: a reseller's name; empty: "all customers"
    ReportAudience audience = ReportAudience::Partner;
    Language language = Language::English;
    QSet<ReportSection> leftOut;
    QDateTime now; //!< UTC
};

//! BadInput: an edition for a customer that is not of exactly one. NotFound: a customer that the
//! assessment does not hold.
[[nodiscard]] Result<Report> buildReport(const ReportInput &input);

} // namespace Pec
