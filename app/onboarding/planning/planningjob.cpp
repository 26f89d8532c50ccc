// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/planningjob.h"

#include "core/async.h"

#include <QTimer>

namespace Pec {

namespace {

constexpr int kCustomersAtOnce = 4;

} // namespace

PlanningJob::PlanningJob(Input input, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
    , m_plans(m_input.choices.size())
{}

void PlanningJob::start()
{
    QTimer::singleShot(0, this, [this] {
        if (m_plans.isEmpty()) {
            Q_EMIT finished(m_plans);
            return;
        }
        Questions<CustomerPlan> questions;
        questions.count = m_plans.size();
        questions.context = this;
        questions.ask = [this](qsizetype i) { return plan(m_input.choices[i]); };
        questions.take = [this](qsizetype i, const Result<CustomerPlan> &plan) { take(i, plan); };
        askEach(std::move(questions), kCustomersAtOnce);
    });
}

FutureResult<CustomerPlan> PlanningJob::plan(const OnboardingChoice &choice)
{
    return andThen<CustomerPlan>(
        m_input.ask(choice), this,
        [this, choice](const Result<LiveFacts> &told) -> FutureResult<CustomerPlan> {
            const LiveFacts live = told.value_or(LiveFacts());
            const OnboardingWish wish = wishFrom(choice, *m_input.assessment, *m_input.book, live);
            return andThen<CustomerPlan>(
                m_input.lookUp(wish.customer, wish.principal.value()), this,
                [this, choice, live,
                 wish](const Result<PrincipalLookup> &lookup) -> Result<CustomerPlan> {
                    return checked(choice, live, wish, lookup.value_or(PrincipalLookup()));
                });
        });
}

CustomerPlan PlanningJob::checked(const OnboardingChoice &choice, const LiveFacts &live,
                                  const OnboardingWish &wish, const PrincipalLookup &lookup)
{
    CustomerPlan plan;
    plan.customer = choice.customer;
    plan.name = wish.customerName;
    plan.checks = preflight(*m_input.assessment, choice.customer, choice.subscriptions, live);
    plan.findings = checkBeside(choice, m_input.choices, m_input.kept);
    const bool standsAlone = plan.findings.isEmpty();
    const auto made = checkAndPlan(wish, lookup, *m_input.assessment, *m_input.book,
                                   m_input.agentsGroups, m_input.plannedBy());
    if (!made) {
        plan.error = made.error();
        return plan;
    }
    plan.findings += made->findings;
    if (standsAlone) {
        plan.onboarding = made->onboarding;
        plan.changes = made->changes;
    }
    return plan;
}

void PlanningJob::take(qsizetype i, const Result<CustomerPlan> &plan)
{
    if (plan) {
        m_plans[i] = *plan;
    } else {
        m_plans[i].customer = m_input.choices[i].customer;
        m_plans[i].error = plan.error();
    }
    Q_EMIT progressChanged(++m_done, int(m_plans.size()));
    if (m_done == m_plans.size())
        Q_EMIT finished(m_plans);
}

} // namespace Pec
