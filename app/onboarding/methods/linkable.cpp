// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/methods/linkable.h"

#include <algorithm>

namespace Pec {

namespace {

bool isAboutTheLink(Reason reason)
{
    return reason == Reason::LighthouseNoLink || reason == Reason::PartnerLinkUnknown
           || reason == Reason::PartnerLinkOtherOrganisation;
}

} // namespace

const AccessPath *linkablePath(const SubscriptionAssessment &subscription, const QString &partnerId)
{
    const auto found = std::find_if(
        subscription.access.cbegin(), subscription.access.cend(), [&](const AccessPath &path) {
            const bool lacksTheLink =
                path.linkedPartnerId && *path.linkedPartnerId != partnerId
                && !path.reasons.isEmpty()
                && std::all_of(path.reasons.cbegin(), path.reasons.cend(), isAboutTheLink);
            return path.ours && path.signedIn && path.roleEligible == RoleEligibility::Yes
                   && !path.timeBound && path.reachesWhole() && lacksTheLink;
        });
    return found == subscription.access.cend() ? nullptr : &*found;
}

} // namespace Pec
