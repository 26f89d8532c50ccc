// SPDX-License-Identifier: GPL-3.0-or-later
//! Wishes and cases for the tests of onboarding, around the partner and customer of
//! rules/samples.h.
#pragma once

#include "onboarding/planning/planner.h"
#include "unit/rules/samples.h"

namespace Pec::Testing {

inline const SubscriptionId kSecond(u"5a000000-0000-4000-8000-000000000002"_s);
inline const PrincipalId kApplication(u"f2000000-0000-4000-8000-000000000001"_s);
inline const QDateTime kPlannedAt({2026, 11, 22}, {10, 0}, Qt::UTC);

inline PlannedBy planned(const QString &id = u"ca5e0000-0000-4000-8000-000000000001"_s)
{
    return {CaseId(id), kPlannedAt, u"anna"_s};
}

inline OnboardingWish wishFor(OnboardingMethod method = OnboardingMethod::Aobo)
{
    OnboardingWish wish;
    wish.customer = kCustomer;
    wish.customerName = u"Veiling Westhoek"_s;
    wish.targets = {{kSubscription, u"Productie"_s}, {kSecond, u"Test"_s}};
    wish.method = method;
    wish.role = RoleDefinitionId(kContributor);
    wish.roleName = u"Contributor"_s;
    wish.principal = method == OnboardingMethod::Aobo ? kAdminAgents : kApplication;
    wish.principalName = method == OnboardingMethod::Aobo ? u"AdminAgents"_s : u"pec-link"_s;
    wish.partnerTenant = kPartnerTenant;
    wish.partnerName = u"Noordzee Cloud"_s;
    wish.partnerId = u"1234567"_s;
    if (method == OnboardingMethod::PartnerLink) {
        for (OnboardingTarget &target : wish.targets)
            target.linkIn = kPartnerTenant;
    }
    return wish;
}

inline OnboardingCase caseFor(OnboardingMethod method = OnboardingMethod::Aobo,
                              bool linkHere = false)
{
    OnboardingWish wish = wishFor(method);
    wish.linkHere = linkHere;
    return planOnboarding(wish, planned()).value();
}

inline void setStates(OnboardingCase &onboarding, StepState state)
{
    for (OnboardingStep &step : onboarding.steps)
        step.state = state;
}

} // namespace Pec::Testing
