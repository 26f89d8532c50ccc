// SPDX-License-Identifier: GPL-3.0-or-later
//! report: improvement plans as files, of one customer, of a reseller's, of all, or one for each.
#pragma once

#include "cli/refreshcommand.h"
#include "context/plankeeper.h"
#include "context/reportmaker.h"
#include "reports/document/reportscope.h"

namespace Pec {

class ReportCommand final : public RefreshingCommand
{
    Q_OBJECT

public:
    using RefreshingCommand::RefreshingCommand;
    void start() override;
    void interrupt() override;

private:
    using Pointer = AppContext::AssessmentPointer;
    [[nodiscard]] Result<Done> readOptions();
    [[nodiscard]] Result<Done> readWhat();
    [[nodiscard]] Result<Done> readFiles();
    void readOrRefresh();
    void plan(const Pointer &assessment);
    void compare();
    [[nodiscard]] Result<ReportScope> scope() const;
    void make();

    ReportInput m_base; //!< of every report
    ReportFiles m_files;
    std::optional<QDate> m_month;
    ReportMaker m_maker{[this](const QList<ExportedPlan> &plans) {
        return m_context.planKeeper().keepExported(m_context.profile()->name, plans);
    }};
};

} // namespace Pec
