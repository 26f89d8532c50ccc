// SPDX-License-Identifier: GPL-3.0-or-later
//! What is chosen for a plan and is remembered until the next one. It holds no word about a
//! customer: neither of whom the plan is nor what somebody typed into it.
#pragma once

#include "reports/document/buildreport.h"
#include "reports/writereport.h"

#include <QJsonObject>

namespace Pec {

struct ReportChoices
{
    ReportAudience audience = ReportAudience::Partner;
    Language language = Language::English;
    ReportCurrency currency = ReportCurrency::Billing;
    PaperSize paper = PaperSize::A4;
    QSet<ReportSection> leftOut = {};
    QList<ReportFormat> formats{ReportFormat::Pdf}; //!< in the order of ReportFormat
    bool attach = false;
    bool each = false; //!< one plan for each customer
    QString folder = {};
    friend bool operator==(const ReportChoices &, const ReportChoices &) = default;
};

[[nodiscard]] QJsonObject toJson(const ReportChoices &choices);
//! What is not in \a json, or not known any more, is as in \a otherwise.
[[nodiscard]] ReportChoices choicesFrom(const QJsonObject &json, const ReportChoices &otherwise);

} // namespace Pec
