// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refreshcommand.h"

#include "core/async.h"
#include "core/strings.h"

namespace Pec {

void RefreshingCommand::interrupt()
{
    if (m_job)
        m_job->cancel(); // ends by its own finished(); the last snapshot stays as it was
    else
        Command::interrupt();
}

void RefreshingCommand::refresh(std::function<void(const RefreshSummary &)> goOn)
{
    if (m_arguments.offline)
        return fail(
            failure(ErrorCode::NoNetwork, u"--offline asks nothing of the network"_s).value());
    m_job = m_context.makeRefresh();
    if (!m_job)
        return fail(failure(ErrorCode::SignInNeeded, u"no tenant is open"_s).value());
    connect(m_job.get(), &RefreshJob::progressChanged, this, &RefreshingCommand::showProgress);
    connect(m_job.get(), &RefreshJob::finished, this,
            [this, goOn = std::move(goOn)](const Result<RefreshSummary> &summary) {
                m_console.endProgress();
                m_job.release()->deleteLater();
                if (summary)
                    goOn(*summary);
                else
                    fail(summary.error());
            });
    m_job->start();
}

void RefreshingCommand::showProgress(const RefreshProgress &progress)
{
    m_console.progress(m_console.text().refreshProgress(
        progress.customersDone, progress.customersTotal, int(progress.requests)));
    if (!progress.waitingForHost.isEmpty())
        m_console.progress(m_console.text().waiting(progress.waitingForHost, progress.wait));
}

void RefreshCommand::start()
{
    withTenant([this] { refresh([this](const RefreshSummary &summary) { report(summary); }); });
}

void RefreshCommand::report(const RefreshSummary &summary)
{
    QStringList services = summary.requestsByService.keys();
    services.sort();
    m_console.note(
        m_console.text().refreshed(summary.customers, summary.subscriptions, summary.duration));
    for (const QString &service : std::as_const(services))
        m_console.note(
            u"  %1 %2"_s.arg(service, -20).arg(summary.requestsByService.value(service), 7));
    if (summary.missingParts == 0)
        return end(ExitStatus::Done);
    whenFinished(m_context.assessment(), this,
                 [this](const Result<AppContext::AssessmentPointer> &assessment) {
                     if (!assessment)
                         return fail(assessment.error());
                     if (*assessment) {
                         for (const MissingPart &part : (*assessment)->missing)
                             m_console.note(m_console.text().missingPart(part));
                     }
                     end(ExitStatus::DoneInPart);
                 });
}

} // namespace Pec
