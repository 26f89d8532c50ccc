// SPDX-License-Identifier: GPL-3.0-or-later
//! From the assessment and the plan to the report that every writer shows. Reckons nothing of its
//! own: each figure is one of the assessment's, of its series or of the plan. Pure.
#pragma once

#include "domain/assessment.h"
#include "domain/plan.h"
#include "reports/document/report.h"

#include <QMap>
#include <QSet>

#include <memory>

namespace Pec {

enum class ReportCurrency {
    Billing, //!< of one customer: as it is billed; of several: the portfolio's
    Usd, //!< as Cost Management converts it
};
[[nodiscard]] QString name(ReportCurrency currency); //!< stable, for options: "billing"

//! A sentence of the first page that people may word otherwise.
struct ReportSentence
{
    QString name; //!< stable: "introduction", "standing", "missed", "why", "toDo"
    QString text; //!< ours; the introduction has none
};

struct ReportInput
{
    std::shared_ptr<const Assessment> assessment;
    Plan plan; //!< of the same assessment
    QList<CustomerId> customers; //!< empty: all
    QString subject; //!< of several customers: a reseller's name; empty: "all customers"
    ReportAudience audience = ReportAudience::Partner;
    Language language = Language::English;
    ReportCurrency currency = ReportCurrency::Billing;
    QSet<ReportSection> leftOut;
    //! Sentences worded by somebody, by their name; one without text is left out. They stand as
    //! they are typed, in an edition for a customer as well.
    QMap<QString, QString> wording;
    //! What was exported before, of any customer; each is compared with what is found now.
    QList<ExportedPlan> before;
    QDateTime now; //!< UTC
};

//! BadInput: an edition for a customer that is not of exactly one. NotFound: a customer that the
//! assessment does not hold. Its words are readable(), whatever a service or people wrote.
[[nodiscard]] Result<Report> buildReport(const ReportInput &input);

//! What can be worded otherwise, as it is worded without anybody's doing; in the order of the page.
[[nodiscard]] Result<QList<ReportSentence>> sentencesOf(const ReportInput &input);

} // namespace Pec
