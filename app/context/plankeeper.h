// SPDX-License-Identifier: GPL-3.0-or-later
//! The plan and the notes on customers of each profile, between the store and who shows them.
//! Lives on the GUI thread; every future finishes there.
#pragma once

#include "core/result.h"
#include "domain/plan.h"

#include <QObject>

namespace Pec {

class SnapshotStore;

class PlanKeeper : public QObject
{
    Q_OBJECT

public:
    //! \a store must outlive the keeper.
    explicit PlanKeeper(SnapshotStore &store);

    //! Who decides: the user's name at this computer.
    [[nodiscard]] static QString userName();

    struct Kept
    {
        Plan plan;
        CustomerNotes notes;
    };
    //! What was decided and noted, together with the findings of \a assessment of that profile;
    //! null: nothing was read yet, and only notes are to be had. What is found to be gone is stored
    //! as such, or again at the next loading.
    [[nodiscard]] FutureResult<Kept> load(const QString &profile,
                                          const std::shared_ptr<const Assessment> &assessment);
    // Stored once the future has finished; what was stored before stays when it fails.
    [[nodiscard]] FutureResult<Done> save(const QString &profile, const PlanItem &item);
    [[nodiscard]] FutureResult<Done> save(const QString &profile, const CustomerId &customer,
                                          const CustomerNote &note);

    //! Kept for the next plan to be compared with.
    [[nodiscard]] FutureResult<Done> keepExported(const QString &profile,
                                                  const QList<ExportedPlan> &plans);
    //! Of each customer the last one from before \a day, UTC: exporting again on one day compares
    //! with the same.
    [[nodiscard]] FutureResult<QList<ExportedPlan>> exportedBefore(const QString &profile,
                                                                   QDate day);

Q_SIGNALS:
    //! What was just saved stands beside what another window or command had saved: load it again.
    void mergedWithAnother(const QString &profile);

private:
    [[nodiscard]] FutureResult<Plan> loadPlan(const QString &profile,
                                              const std::shared_ptr<const Assessment> &assessment);
    void storeGone(const QString &profile, const Plan &plan);

    SnapshotStore &m_store;
};

} // namespace Pec
