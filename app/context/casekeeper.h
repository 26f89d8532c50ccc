// SPDX-License-Identifier: GPL-3.0-or-later
//! Cases of onboarding of each profile, between the store and who plans, runs and shows them.
//! Lives on the GUI thread; every future finishes there.
#pragma once

#include "core/result.h"
#include "onboarding/run/casejournal.h"
#include "onboarding/run/closing.h"

#include <QObject>

namespace Pec {

class SnapshotStore;

class CaseKeeper : public QObject
{
    Q_OBJECT

public:
    //! \a store must outlive the keeper. \a lockFolder: where a running case is claimed.
    CaseKeeper(SnapshotStore &store, QString lockFolder);

    //! In the order in which they were planned.
    [[nodiscard]] FutureResult<QList<OnboardingCase>> cases(const QString &profile);
    //! NotFound when there is none.
    [[nodiscard]] FutureResult<OnboardingCase> find(const CaseId &id);
    [[nodiscard]] FutureResult<Done> add(const QString &profile, const OnboardingCase &onboarding);

    //! For a run. What it holds must not outlive the store.
    [[nodiscard]] CaseJournal journal();

    struct Closed
    {
        OnboardingCase onboarding; //!< as it stands now
        QList<SubscriptionEvidence> evidence; //!< of what it waited for
    };
    //! Closes what \a assessment of the profile closes, and gives every case that waited for it. A
    //! case that somebody else changed meanwhile is left to the next time.
    [[nodiscard]] FutureResult<QList<Closed>>
    close(const QString &profile, const std::shared_ptr<const Assessment> &assessment,
          const QDateTime &now);

private:
    [[nodiscard]] Result<std::shared_ptr<void>> claim(const CaseId &id) const;

    SnapshotStore &m_store;
    QString m_lockFolder;
};

} // namespace Pec
