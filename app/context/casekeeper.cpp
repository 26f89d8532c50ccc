// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/casekeeper.h"

#include "context/plankeeper.h"
#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"
#include "domain/profilechecks.h"
#include "store/snapshotstore.h"

#include <QLockFile>

namespace Pec {

namespace {

//! A process that was killed between making the file and writing its name into it leaves one that
//! tells nothing. Who lives holds the system's own lock on it, and it cannot be removed.
bool isNobodys(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program);
}

} // namespace

CaseKeeper::CaseKeeper(SnapshotStore &store, QString lockFolder)
    : m_store(store)
    , m_lockFolder(std::move(lockFolder))
{}

FutureResult<QList<OnboardingCase>> CaseKeeper::cases(const QString &profile)
{
    return m_store.onboardingCases(profile);
}

FutureResult<OnboardingCase> CaseKeeper::find(const CaseId &id)
{
    return andThen<OnboardingCase>(
        m_store.onboardingCase(id), this,
        [id](const Result<std::optional<OnboardingCase>> &found) -> Result<OnboardingCase> {
            if (!found)
                return failure(found.error());
            if (!*found)
                return failure(ErrorCode::NotFound, u"there is no such case"_s, id.value());
            return **found;
        });
}

FutureResult<Done> CaseKeeper::add(const QString &profile, const OnboardingCase &onboarding)
{
    return m_store.addCase(profile, onboarding);
}

CaseJournal CaseKeeper::journal()
{
    CaseJournal journal;
    journal.read = [this](const CaseId &id) { return find(id); };
    journal.confirm = [this](const CaseId &id, const QString &plan, const QDateTime &at,
                             const QString &by) { return m_store.confirmCase(id, plan, at, by); };
    journal.advance = [this](const StepChange &change) { return m_store.advanceStep(change); };
    journal.claim = [this](const CaseId &id) { return claim(id); };
    return journal;
}

Result<std::shared_ptr<void>> CaseKeeper::claim(const CaseId &id) const
{
    // The id becomes a part of a file's name.
    if (!isGuid(id.value()))
        return failure(ErrorCode::NotFound, u"there is no such case"_s, id.value());
    const auto lock =
        std::make_shared<QLockFile>(m_lockFolder + u"/case-"_s + id.value() + u".lock"_s);
    lock->setStaleLockTime(0); // only a lock of a process that is gone is taken over
    if (!lock->tryLock(0) && !(isNobodys(*lock) && lock->removeStaleLockFile() && lock->tryLock(0)))
        return failure(ErrorCode::Conflict, u"another run has the case"_s, id.value());
    return std::shared_ptr<void>(lock);
}

FutureResult<QList<CaseKeeper::Closed>>
CaseKeeper::close(const QString &profile, const std::shared_ptr<const Assessment> &assessment,
                  const QDateTime &now)
{
    if (!assessment)
        return readyFuture<QList<Closed>>(QList<Closed>());
    return andThen<QList<Closed>>(
        cases(profile), this,
        [this, assessment, now](const Result<QList<OnboardingCase>> &all) -> Result<QList<Closed>> {
            if (!all)
                return failure(all.error());
            QList<Closed> closed;
            for (const OnboardingCase &one : *all) {
                CaseClosing closing = closeCase(one, *assessment, now, PlanKeeper::userName());
                if (closing.subscriptions.isEmpty())
                    continue;
                Closed end{one, std::move(closing.subscriptions)};
                for (const StepChange &change : std::as_const(closing.changes)) {
                    apply(end.onboarding, change);
                    // What another window wrote first says the same.
                    whenFinished(m_store.advanceStep(change), this, [](const Result<Done> &done) {
                        if (!done)
                            qCWarning(logStore).noquote() << logLine(done.error());
                    });
                }
                closed.append(std::move(end));
            }
            return closed;
        });
}

} // namespace Pec
