// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/refreshwatch.h"

#include "core/log.h"
#include "core/strings.h"
#include "diagnostics/refreshnotes.h"

#include <QElapsedTimer>

namespace Pec {

namespace {

struct Watched
{
    RefreshNote note;
    QDateTime lastWait; //!< until when; a wait is told of many times
    QElapsedTimer timer;
};

void takeWait(Watched &watched, const HttpWait &wait, const QDateTime &now)
{
    const QDateTime from = watched.lastWait.isValid() ? std::max(watched.lastWait, now) : now;
    if (wait.until == watched.lastWait || wait.until <= from)
        return;
    ++watched.note.waits[name(wait.api)];
    watched.note.waited += std::chrono::milliseconds(from.msecsTo(wait.until));
    watched.lastWait = wait.until;
}

void takeEnd(Watched &watched, const Result<RefreshSummary> &summary)
{
    RefreshNote &note = watched.note;
    note.endedAt = QDateTime::currentDateTimeUtc();
    note.took = std::chrono::milliseconds(watched.timer.elapsed());
    note.outcome = summary ? u"done"_s : name(summary.error().code);
    if (!summary)
        return;
    note.snapshot = summary->snapshotId;
    note.customers = summary->customers;
    note.subscriptions = summary->subscriptions;
    note.missingParts = summary->missingParts;
    note.requests = summary->requestsByService;
}

} // namespace

void watchRefresh(RefreshJob &job, const Clock &clock, const QString &dataDir)
{
    const auto watched = std::make_shared<Watched>();
    watched->timer.start();
    QObject::connect(&job, &RefreshJob::progressChanged, &job,
                     [watched, &clock](const RefreshProgress &progress) {
                         if (progress.wait)
                             takeWait(*watched, *progress.wait, clock.now());
                     });
    QObject::connect(&job, &RefreshJob::finished, &job,
                     [watched, dataDir](const Result<RefreshSummary> &summary) {
                         if (!summary && summary.error().serviceCode == "refreshing"_L1)
                             return; // it did not begin: another process notes its own
                         takeEnd(*watched, summary);
                         const RefreshNote &note = watched->note;
                         qCInfo(logRefresh).noquote()
                             << "ended:" << note.outcome << "after" << qint64(note.took.count())
                             << "ms," << note.customers << "customers," << note.subscriptions
                             << "subscriptions," << note.missingParts << "missing parts,"
                             << qint64(note.waited.count()) << "ms waited";
                         const Result<Done> kept = addRefreshNote(dataDir, note);
                         if (!kept)
                             qCWarning(logRefresh).noquote() << logLine(kept.error());
                     });
}

} // namespace Pec
