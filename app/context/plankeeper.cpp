// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/plankeeper.h"

#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"
#include "plan/merge.h"
#include "store/snapshotstore.h"

#include <QtConcurrentRun>

#include <pwd.h>
#include <unistd.h>

namespace Pec {

PlanKeeper::PlanKeeper(SnapshotStore &store)
    : m_store(store)
{
    connect(&store, &SnapshotStore::planMerged, this, &PlanKeeper::mergedWithAnother);
}

QString PlanKeeper::userName()
{
    const passwd *user = ::getpwuid(::getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::getuid());
}

FutureResult<PlanKeeper::Kept> PlanKeeper::load(const QString &profile,
                                                const std::shared_ptr<const Assessment> &assessment)
{
    return andThen<Kept>(m_store.customerNotes(profile), this,
                         [this, profile, assessment](const Result<CustomerNotes> &notes) {
                             if (!notes)
                                 return readyFuture<Kept>(failure(notes.error()));
                             return andThen<Kept>(loadPlan(profile, assessment), this,
                                                  [this, profile, notes = *notes](
                                                      Result<Plan> plan) -> Result<Kept> {
                                                      if (!plan)
                                                          return failure(plan.error());
                                                      storeGone(profile, *plan);
                                                      return Kept{std::move(*plan), notes};
                                                  });
                         });
}

FutureResult<Plan> PlanKeeper::loadPlan(const QString &profile,
                                        const std::shared_ptr<const Assessment> &assessment)
{
    if (!assessment)
        return readyFuture<Plan>(Plan());
    return andThen<Plan>(
        m_store.plan(profile), this, [assessment](const Result<QList<PlanItem>> &stored) {
            if (!stored)
                return readyFuture<Plan>(failure(stored.error()));
            return FutureResult<Plan>(QtConcurrent::run([assessment, items = *stored] {
                return Result<Plan>(mergedPlan(*assessment, items));
            }));
        });
}

void PlanKeeper::storeGone(const QString &profile, const Plan &plan)
{
    if (plan.goneChanged.isEmpty())
        return;
    // Nothing is lost when it fails: the next loading finds the same.
    whenFinished(m_store.saveGone(profile, plan.goneChanged), this, [](const Result<Done> &saved) {
        if (!saved)
            qCWarning(logStore).noquote() << logLine(saved.error());
    });
}

FutureResult<Done> PlanKeeper::save(const QString &profile, const PlanItem &item)
{
    return m_store.savePlanItem(profile, item);
}

FutureResult<Done> PlanKeeper::save(const QString &profile, const CustomerId &customer,
                                    const CustomerNote &note)
{
    return m_store.saveCustomerNote(profile, customer, note);
}

FutureResult<Done> PlanKeeper::keepExported(const QString &profile,
                                            const QList<ExportedPlan> &plans)
{
    return m_store.saveExported(profile, plans);
}

FutureResult<QList<ExportedPlan>> PlanKeeper::exportedBefore(const QString &profile, QDate day)
{
    return m_store.exportedBefore(profile, day);
}

} // namespace Pec
