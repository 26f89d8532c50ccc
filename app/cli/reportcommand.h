// SPDX-License-Identifier: GPL-3.0-or-later
//! report: improvement plans as files, of one customer, of a reseller's, of all, or one for each.
#pragma once

#include "cli/refreshcommand.h"
#include "context/plankeeper.h"
#include "reports/document/buildreport.h"
#include "reports/writereport.h"

namespace Pec {

class ReportCommand final : public RefreshingCommand
{
    Q_OBJECT

public:
    using RefreshingCommand::RefreshingCommand;
    void start() override;

private:
    using Pointer = AppContext::AssessmentPointer;
    [[nodiscard]] Result<Done> readOptions();
    void readOrRefresh();
    void plan(const Pointer &assessment);
    //! What is to be made, one entry a report.
    [[nodiscard]] Result<QList<ReportInput>> inputsFor(const Pointer &assessment,
                                                       const Plan &plan) const;
    void write(QList<ReportInput> inputs, bool complete);
    void writeNext();

    ReportAudience m_audience = ReportAudience::Partner;
    ReportFiles m_files; //!< formats, paper, look and folder of every report
    Language m_language = Language::English;
    QList<ReportInput> m_left;
    int m_all = 0;
    bool m_complete = true;
};

} // namespace Pec
