// SPDX-License-Identifier: GPL-3.0-or-later
//! From a wish that passed its checks (preflight/inputchecks.h) to a case with every request that
//! it takes, and from a case to the one that takes everything away again. Pure: id, time and person
//! are handed in.
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"

namespace Pec {

struct OnboardingTarget
{
    SubscriptionId subscription;
    QString name;
    bool providerRegistered = false; //!< known to be; only Lighthouse asks
    //! With PartnerLink: the tenant in which the signed-in identity holds access that lacks only
    //! the link; empty: it holds none.
    TenantId linkIn = {};
};

struct OnboardingWish
{
    CustomerId customer;
    QString customerName;
    QList<OnboardingTarget> targets;
    OnboardingMethod method = OnboardingMethod::Aobo;
    RoleDefinitionId role;
    QString roleName;
    //! An Agents group of the partner's tenant (AOBO); a user, group or service principal of it
    //! (Lighthouse); an object of the customer's tenant (the others).
    PrincipalId principal;
    QString principalName;
    TenantId partnerTenant;
    QString partnerName;
    QString partnerId; //!< to be linked where the method needs a link
    //! The signed-in identity is the one to link, and its link is not known to stand: the case
    //! links it. Any other identity has to do that by itself.
    bool linkHere = false;
    //! Partner IDs that the signed-in identity is linked to now, by tenant; none: not linked there,
    //! or not known.
    QHash<TenantId, QString> linkedNow = {};
};

//! Who plans, and when.
struct PlannedBy
{
    CaseId id;
    QDateTime at; //!< UTC
    QString by;
};

//! Whether access of this kind earns only with a partner ID linked to an identity that has it.
[[nodiscard]] bool needsPartnerLink(OnboardingMethod method);
//! The tenant in whose name that identity links itself.
[[nodiscard]] TenantId linkTenantOf(const OnboardingCase &onboarding);

//! BadInput for a wish without a customer, targets, role or principal.
[[nodiscard]] Result<OnboardingCase> planOnboarding(const OnboardingWish &wish,
                                                    const PlannedBy &planned);

//! What \a onboarding made and still stands, taken away in the reverse order; what was there before
//! it is left. BadInput when there is nothing to take away.
[[nodiscard]] Result<OnboardingCase> planOffboarding(const OnboardingCase &onboarding,
                                                     const PlannedBy &planned);

} // namespace Pec
