// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/confirmation.h"

#include "core/strings.h"

#include <QSet>

#include <algorithm>

namespace Pec {

namespace {

QString hashOf(const OnboardingCase &onboarding, Confirmation::Intent intent)
{
    return intent == Confirmation::Intent::Run ? planHash(onboarding) : undoHash(onboarding);
}

//! In the order in which they would be sent.
QList<OnboardingStep> openSteps(const OnboardingCase &onboarding, Confirmation::Intent intent)
{
    QList<OnboardingStep> steps;
    const bool forward = intent == Confirmation::Intent::Run;
    std::copy_if(onboarding.steps.cbegin(), onboarding.steps.cend(), std::back_inserter(steps),
                 forward ? isLeft : canBeTakenBack);
    if (!forward)
        std::reverse(steps.begin(), steps.end());
    return steps;
}

} // namespace

QString Confirmation::toType(const QList<OnboardingCase> &cases, Intent intent)
{
    if (cases.size() != 1)
        return QString::number(countOf(cases, intent).assignments);
    const QString name = cases.first().customerName.simplified();
    return name.isEmpty() ? cases.first().customer.value() : name;
}

Result<Confirmation> Confirmation::typed(const QList<OnboardingCase> &cases, Intent intent,
                                         const QString &typed)
{
    if (cases.isEmpty())
        return failure(ErrorCode::BadInput, u"there is nothing to confirm"_s);
    if (typed.simplified() != toType(cases, intent))
        return failure(ErrorCode::BadInput, u"what was typed does not confirm the plan"_s,
                       typed.simplified());
    Confirmation confirmation(intent);
    for (const OnboardingCase &onboarding : cases)
        confirmation.add(onboarding);
    return confirmation;
}

std::optional<Confirmation> Confirmation::kept(const QList<OnboardingCase> &cases)
{
    Confirmation confirmation(Intent::Run);
    for (const OnboardingCase &onboarding : cases) {
        if (onboarding.confirmedPlan.isEmpty() || onboarding.confirmedPlan != planHash(onboarding))
            return std::nullopt;
        confirmation.add(onboarding);
    }
    return cases.isEmpty() ? std::nullopt : std::optional(confirmation);
}

QList<ExactRequest> Confirmation::requestsOf(const QList<OnboardingCase> &cases, Intent intent)
{
    QList<ExactRequest> requests;
    QSet<std::pair<TenantId, QString>> seen;
    for (const OnboardingCase &onboarding : cases) {
        for (const OnboardingStep &step : openSteps(onboarding, intent)) {
            const ExactRequest &request = intent == Intent::Run ? step.request : step.undo;
            if (const std::pair what(step.tenant, request.path); !seen.contains(what)) {
                seen.insert(what);
                requests.append(request);
            }
        }
    }
    return requests;
}

Confirmation::Count Confirmation::countOf(const QList<OnboardingCase> &cases, Intent intent)
{
    Count count;
    QSet<CustomerId> customers;
    for (const OnboardingCase &onboarding : cases) {
        const QList<OnboardingStep> open = openSteps(onboarding, intent);
        QSet<SubscriptionId> subscriptions;
        for (const OnboardingStep &step : open) {
            if (!step.subscription.isEmpty())
                subscriptions.insert(step.subscription);
        }
        if (open.isEmpty())
            continue;
        customers.insert(onboarding.customer);
        count.assignments += std::max(1, int(subscriptions.size()));
    }
    count.customers = int(customers.size());
    count.requests = int(requestsOf(cases, intent).size());
    return count;
}

bool Confirmation::covers(const OnboardingCase &onboarding) const
{
    const auto found = m_hashes.constFind(onboarding.id);
    return found != m_hashes.cend() && *found == hashOf(onboarding, m_intent);
}

void Confirmation::add(const OnboardingCase &onboarding)
{
    m_hashes.insert(onboarding.id, hashOf(onboarding, m_intent));
}

} // namespace Pec
