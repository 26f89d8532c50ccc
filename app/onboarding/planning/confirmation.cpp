// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/confirmation.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

QString hashOf(const OnboardingCase &onboarding, Confirmation::Intent intent)
{
    return intent == Confirmation::Intent::Run ? planHash(onboarding) : undoHash(onboarding);
}

//! A case without a name is confirmed by the customer's id.
QString nameToType(const OnboardingCase &onboarding)
{
    const QString name = onboarding.customerName.simplified();
    return name.isEmpty() ? onboarding.customer.value() : name;
}

} // namespace

Result<Confirmation> Confirmation::typed(const QList<OnboardingCase> &cases, Intent intent,
                                         const QString &typed)
{
    if (cases.isEmpty())
        return failure(ErrorCode::BadInput, u"there is nothing to confirm"_s);
    const QString wanted =
        cases.size() == 1 ? nameToType(cases.first()) : QString::number(countOf(cases, intent));
    if (typed.simplified() != wanted)
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

int Confirmation::countOf(const QList<OnboardingCase> &cases, Intent intent)
{
    qsizetype count = 0;
    for (const OnboardingCase &onboarding : cases)
        count += intent == Intent::Run
                     ? onboarding.steps.size()
                     : std::count_if(onboarding.steps.cbegin(), onboarding.steps.cend(),
                                     [](const OnboardingStep &step) {
                                         return !step.undo.isEmpty() && !step.stoodBefore;
                                     });
    return int(count);
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
