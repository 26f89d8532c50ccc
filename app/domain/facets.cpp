// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facets.h"

#include "core/strings.h"
#include "domain/names.h"

namespace Pec {

AccessFacet accessFacet(const SubscriptionAssessment &subscription)
{
    if (const AccessPath *path = subscription.mainPath()) {
        switch (path->method) {
        case AccessMethod::Aobo:
            return AccessFacet::Aobo;
        case AccessMethod::Lighthouse:
            return AccessFacet::Lighthouse;
        case AccessMethod::Guest:
            return AccessFacet::Guest;
        case AccessMethod::User:
            return AccessFacet::User;
        case AccessMethod::ServicePrincipal:
            return AccessFacet::ServicePrincipal;
        case AccessMethod::Group:
            return AccessFacet::Group;
        }
    }
    switch (subscription.accessState) {
    case AccessState::NotReadYet:
        return AccessFacet::NotReadYet;
    case AccessState::Read:
        return AccessFacet::None;
    case AccessState::Partly:
        return AccessFacet::Partly;
    case AccessState::Refused:
        return AccessFacet::NotReadable;
    }
    return AccessFacet::NotReadYet;
}

RoleFacet roleFacet(const SubscriptionAssessment &subscription)
{
    const AccessPath *path = subscription.mainPath();
    if (!path)
        return RoleFacet::NoPath;
    switch (path->roleEligible) {
    case RoleEligibility::Yes:
        return path->timeBound ? RoleFacet::EligibleTimeBound : RoleFacet::Eligible;
    case RoleEligibility::No:
        return RoleFacet::NotEligible;
    case RoleEligibility::Unlisted:
        return RoleFacet::Unlisted;
    case RoleEligibility::Custom:
        return RoleFacet::Custom;
    }
    return RoleFacet::Unlisted;
}

bool needsAction(Status status)
{
    return status == Status::NotEarning || status == Status::PartlyEarning;
}

QString name(AccessFacet facet)
{
    switch (facet) {
    case AccessFacet::Aobo:
        return name(AccessMethod::Aobo);
    case AccessFacet::Lighthouse:
        return name(AccessMethod::Lighthouse);
    case AccessFacet::Guest:
        return name(AccessMethod::Guest);
    case AccessFacet::User:
        return name(AccessMethod::User);
    case AccessFacet::ServicePrincipal:
        return name(AccessMethod::ServicePrincipal);
    case AccessFacet::Group:
        return name(AccessMethod::Group);
    case AccessFacet::None:
        return u"none"_s;
    case AccessFacet::Partly:
        return u"partly"_s;
    case AccessFacet::NotReadable:
        return u"not-readable"_s;
    case AccessFacet::NotReadYet:
        return u"not-read-yet"_s;
    }
    return u"not-read-yet"_s;
}

QString name(RoleFacet facet)
{
    switch (facet) {
    case RoleFacet::Eligible:
        return u"eligible"_s;
    case RoleFacet::EligibleTimeBound:
        return u"eligible-time-bound"_s;
    case RoleFacet::NotEligible:
        return u"not-eligible"_s;
    case RoleFacet::Unlisted:
        return u"unlisted"_s;
    case RoleFacet::Custom:
        return u"custom"_s;
    case RoleFacet::NoPath:
        return u"no-path"_s;
    }
    return u"no-path"_s;
}

} // namespace Pec
