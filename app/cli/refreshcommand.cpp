// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/refreshcommand.h"

#include "core/async.h"
#include "core/strings.h"
#include "diagnostics/refreshnotes.h"

#include <QTimer>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 500ms; // whether another process's refresh has ended

//! Of the refresh that stored \a snapshot and ended at \a since or later.
std::optional<RefreshNote> noteOf(const QList<RefreshNote> &notes, qint64 snapshot,
                                  const QDateTime &since)
{
    const auto note = std::ranges::find_if(notes, [&](const RefreshNote &one) {
        return one.snapshot == snapshot && one.endedAt >= since;
    });
    return snapshot > 0 && note != notes.end() ? std::optional(*note) : std::nullopt;
}

} // namespace

void RefreshingCommand::interrupt()
{
    if (m_job)
        m_job->cancel(); // ends by its own finished(); the last snapshot stays as it was
    else
        Command::interrupt();
}

void RefreshingCommand::refresh(std::function<void(const RefreshSummary &)> goOn,
                                const RefreshExtent &extent)
{
    if (m_arguments.offline)
        return fail(failure(ErrorCode::NoNetwork,
                            u"--offline forbids the network; leave it out to refresh"_s)
                        .value());
    m_job = m_context.makeRefresh(extent);
    if (!m_job)
        return fail(failure(ErrorCode::SignInNeeded,
                            u"no tenant is open: name one with --profile, or use --demo"_s)
                        .value());
    connect(m_job.get(), &RefreshJob::progressChanged, this, &RefreshingCommand::showProgress);
    connect(m_job.get(), &RefreshJob::finished, this,
            [this, goOn = std::move(goOn), extent](const Result<RefreshSummary> &summary) {
                m_console.endProgress();
                m_job.release()->deleteLater();
                if (summary)
                    goOn(*summary);
                else if (summary.error().serviceCode == "refreshing"_L1)
                    awaitOther(summary.error(), goOn, extent);
                else
                    fail(summary.error());
            });
    m_job->start();
}

void RefreshingCommand::awaitOther(const Error &error,
                                   const std::function<void(const RefreshSummary &)> &goOn,
                                   const RefreshExtent &extent)
{
    m_console.explain(error);
    auto *look = new QTimer(this);
    const QDateTime since = QDateTime::currentDateTimeUtc().addSecs(-1); // notes are of seconds
    connect(look, &QTimer::timeout, this, [this, look, goOn, extent, since] {
        if (m_context.isRefreshedElsewhere())
            return;
        look->deleteLater();
        look->stop();
        takeOther(since, goOn, extent);
    });
    look->start(kBetweenLooks);
}

//! One that failed, was killed or was another tenant's is no answer: then this one reads.
void RefreshingCommand::takeOther(const QDateTime &since,
                                  const std::function<void(const RefreshSummary &)> &goOn,
                                  const RefreshExtent &extent)
{
    whenFinished(m_context.storedData(), this,
                 [this, since, goOn, extent](const Result<StoredData> &stored) {
                     if (!stored)
                         return fail(stored.error());
                     const std::optional<RefreshNote> note =
                         noteOf(refreshNotes(m_context.dataDir()), stored->newestId, since);
                     if (!note)
                         return refresh(goOn, extent);
                     RefreshSummary other;
                     other.missingParts = note->missingParts;
                     goOn(other);
                 });
}

void RefreshingCommand::showProgress(const RefreshProgress &progress)
{
    const Text &text = m_console.text();
    QString line = text.refreshProgress(progress.customersDone, progress.customersTotal,
                                        int(progress.requests), progress.requestsPlanned);
    if (progress.costQueries)
        line += u", "_s + text.quotaLeft(progress.costQueries->left, progress.costQueries->limit);
    m_console.progress(line);
    if (!progress.wait || progress.wait->until == m_saidUntil
        || progress.wait->until <= m_context.clock().now())
        return;
    m_saidUntil = progress.wait->until;
    m_console.progress(text.waiting(name(progress.wait->api), progress.wait->until,
                                    m_context.clock().now(), progress.wait->asked));
}

void RefreshCommand::start()
{
    const RefreshExtent extent{m_arguments.has(u"--full"_s),
                               m_arguments.has(u"--only-first-picture"_s)};
    withTenant([this, extent] {
        if (!m_arguments.has(u"--plan"_s))
            return refresh([this](const RefreshSummary &summary) { report(summary); }, extent);
        whenFinished(m_context.estimateRefresh(extent), this,
                     [this](const Result<RequestPlan> &plan) {
                         if (!plan)
                             return fail(plan.error());
                         printPlan(*plan);
                         end(ExitStatus::Done);
                     });
    });
}

//! The plan as a table, and its sum by service.
void RefreshCommand::printPlan(const RequestPlan &plan)
{
    const auto print = [this](const QString &step, const QString &service, const QString &requests,
                              const QString &units, const QString &after) {
        const QString line = u"%1 %2 %3 %4  %5"_s.arg(step, -20)
                                 .arg(service, -18)
                                 .arg(requests, 8)
                                 .arg(units, 6)
                                 .arg(after);
        m_console.print(line.trimmed() + u'\n');
    };
    print(u"step"_s, u"service"_s, u"requests"_s, u"units"_s, u"after"_s);
    for (const PlannedStep &step : plan.steps()) {
        QStringList after;
        for (const PlanStep before : dependenciesOf(step.step))
            after.append(name(before));
        print(name(step.step), name(apiOf(step.step)), QString::number(step.requests),
              QString::number(step.units), after.join(u", "_s));
    }
    const QHash<Api, int> sums = plan.requestsByApi();
    for (int api = 0; api < kApiCount; ++api) {
        if (const int sum = sums.value(Api(api)); sum > 0)
            print(u"sum"_s, name(Api(api)), QString::number(sum), {}, {});
    }
    print(u"sum"_s, u"all"_s, QString::number(plan.requests()), {}, {});
}

void RefreshCommand::report(const RefreshSummary &summary)
{
    if (summary.snapshotId != 0) // else another process's, which tells of itself
        tellCounts(summary);
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

void RefreshCommand::tellCounts(const RefreshSummary &summary) const
{
    QStringList services = summary.requestsByService.keys();
    services.sort();
    m_console.note(
        m_console.text().refreshed(summary.customers, summary.subscriptions, summary.duration));
    for (const QString &service : std::as_const(services)) {
        const int sent = summary.requestsByService.value(service);
        const int planned = summary.plannedByService.value(service, sent);
        m_console.note(u"  %1 %2%3"_s.arg(service, -20)
                           .arg(sent, 7)
                           .arg(planned == sent
                                    ? QString()
                                    : QString(u"  "_s + m_console.text().planned(planned))));
    }
    if (summary.requestsTaken > 0)
        m_console.note(m_console.text().answersTaken(summary.requestsTaken));
}

} // namespace Pec
