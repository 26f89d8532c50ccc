// SPDX-License-Identifier: GPL-3.0-or-later
//! refresh, and the refresh that status begins by itself when there is no snapshot yet.
#pragma once

#include "cli/command.h"

namespace Pec {

//! A command that may read the tenant on its way.
class RefreshingCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void interrupt() override;

protected:
    //! Reads the tenant, with progress on stderr; ends the command when nothing could be stored.
    //! While another process reads it, waits for that; the summary is then empty (snapshot 0).
    void refresh(std::function<void(const RefreshSummary &)> goOn,
                 const RefreshExtent &extent = {});

private:
    void awaitOther(const Error &error, const std::function<void(const RefreshSummary &)> &goOn,
                    const RefreshExtent &extent);
    void takeOther(const QDateTime &since, const std::function<void(const RefreshSummary &)> &goOn,
                   const RefreshExtent &extent);
    void showProgress(const RefreshProgress &progress);

    std::unique_ptr<RefreshJob> m_job;
    QDateTime m_saidUntil; //!< of the last wait that was told
};

class RefreshCommand final : public RefreshingCommand
{
    Q_OBJECT

public:
    using RefreshingCommand::RefreshingCommand;
    void start() override;

private:
    void report(const RefreshSummary &summary);
    void tellCounts(const RefreshSummary &summary) const;
    void printPlan(const RequestPlan &plan);
};

} // namespace Pec
