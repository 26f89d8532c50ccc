// SPDX-License-Identifier: GPL-3.0-or-later
//! Plans the onboarding of one customer or of many, a few at a time: asks each customer's tenant,
//! looks the principal up, checks and plans. Sends nothing that changes anything and keeps nothing.
//!
//!   start() -> each choice: what the tenant tells -> what the directories tell -> checks and plan
//!           -> finished(plans), exactly once
#pragma once

#include "core/result.h"
#include "onboarding/planning/customerplan.h"

#include <QObject>

namespace Pec {

class PlanningJob : public QObject
{
    Q_OBJECT

public:
    struct Input
    {
        QList<OnboardingChoice> choices;
        std::shared_ptr<const Assessment> assessment;
        const RuleBook *book = nullptr; //!< must outlive the job
        QList<ResellerGroup> agentsGroups; //!< of resellers, told by somebody
        QList<OnboardingCase> kept; //!< the cases that there are
        std::function<FutureResult<LiveFacts>(const OnboardingChoice &)> ask;
        std::function<FutureResult<PrincipalLookup>(const CustomerId &, const QString &id)> lookUp;
        std::function<PlannedBy()> plannedBy; //!< of a new case
    };

    //! \a parent: nothing is told any more when it goes, or the job.
    explicit PlanningJob(Input input, QObject *parent = nullptr);

    //! Returns at once; finished() never fires from inside.
    void start();

Q_SIGNALS:
    void progressChanged(int done, int customers);
    void finished(const QList<Pec::CustomerPlan> &plans); //!< in the order of the choices

private:
    [[nodiscard]] FutureResult<CustomerPlan> plan(const OnboardingChoice &choice);
    [[nodiscard]] CustomerPlan checked(const OnboardingChoice &choice, const LiveFacts &live,
                                       const OnboardingWish &wish, const PrincipalLookup &lookup);
    void take(qsizetype i, const Result<CustomerPlan> &plan);

    Input m_input;
    QList<CustomerPlan> m_plans;
    int m_done = 0;
};

} // namespace Pec
