// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/access.h"

#include "core/strings.h"

#include <tuple>

namespace Pec {

namespace {

AccessMethod methodOf(const AccessFact &fact)
{
    if (fact.lighthouse)
        return AccessMethod::Lighthouse;
    switch (fact.kind) {
    case PrincipalKind::ForeignGroup:
        return AccessMethod::Aobo;
    case PrincipalKind::Guest:
        return AccessMethod::Guest;
    case PrincipalKind::Group:
        return AccessMethod::Group;
    case PrincipalKind::ServicePrincipal:
        return AccessMethod::ServicePrincipal;
    case PrincipalKind::User:
    case PrincipalKind::Unknown:
        return AccessMethod::User;
    }
    return AccessMethod::User;
}

//! A name never proves anything: only the group's object id does, a managing tenant, or what the
//! directory says of the principal.
bool isOurs(const AccessFact &fact, const Ownership &ownership)
{
    if (fact.lighthouse)
        return !fact.principalTenant.isEmpty()
               && (fact.principalTenant == ownership.partner.tenant
                   || fact.principalTenant.value() == ownership.reseller.value());
    if (fact.kind == PrincipalKind::ForeignGroup)
        return ownership.partner.agentsGroups.contains(fact.principal)
               || ownership.resellerGroups.contains(fact.principal);
    return fact.ours || fact.signedIn;
}

Reason roleReason(AccessMethod method)
{
    if (method == AccessMethod::Aobo)
        return Reason::AoboRole;
    return method == AccessMethod::Lighthouse ? Reason::LighthouseRole : Reason::RbacRole;
}

Reason scopeReason(AccessMethod method)
{
    if (method == AccessMethod::Aobo)
        return Reason::AoboScope;
    return method == AccessMethod::Lighthouse ? Reason::LighthouseResourceGroupOnly
                                              : Reason::RbacScope;
}

void lower(AccessPath &path, Validity validity, Reason reason)
{
    // No outweighs unknown, unknown outweighs yes.
    if (validity == Validity::No || path.valid == Validity::Yes)
        path.valid = validity;
    path.reasons.append(reason);
}

void judgeRole(AccessPath &path)
{
    switch (path.roleEligible) {
    case RoleEligibility::Yes:
        break;
    case RoleEligibility::No:
        lower(path, Validity::No, roleReason(path.method));
        break;
    case RoleEligibility::Unlisted:
        lower(path, Validity::Unknown, Reason::RoleUnlisted);
        break;
    case RoleEligibility::Custom:
        lower(path, Validity::Unknown, Reason::RoleCustom);
        break;
    }
}

//! The link of an identity may point to another location of the same organisation, which no service
//! tells; a foreign id is therefore unknown, not wrong.
void judgeLink(AccessPath &path, const AccessFact &fact, const PartnerFacts &partner)
{
    if (path.method == AccessMethod::Aobo) {
        path.partnerLink = PartnerLink::NotNeeded;
        return;
    }
    const bool readable = fact.signedIn && fact.linkedPartnerId.has_value();
    if (readable && !fact.linkedPartnerId->isEmpty()) {
        path.partnerLink = PartnerLink::Verified;
        if (!partner.mpnId.isEmpty() && *fact.linkedPartnerId != partner.mpnId)
            lower(path, Validity::Unknown, Reason::PartnerLinkOtherOrganisation);
        return;
    }
    path.partnerLink = PartnerLink::Unknown;
    if (path.valid == Validity::No)
        return; // with such a role a link would not help, so it is no reason
    const Reason reason = path.method == AccessMethod::Lighthouse ? Reason::LighthouseNoLink
                                                                  : Reason::PartnerLinkUnknown;
    // Our own identity, read, without a link: this path does not count. A group may have other
    // members.
    const bool provedNone = readable && fact.kind != PrincipalKind::Group;
    lower(path, provedNone ? Validity::No : Validity::Unknown, reason);
}

} // namespace

ScopeKind scopeKind(const QString &scope)
{
    const QString path = scope.toLower();
    if (path.startsWith("/providers/microsoft.management/managementgroups/"_L1) || path == "/"_L1)
        return ScopeKind::ManagementGroup;
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    if (segments.size() <= 2)
        return ScopeKind::Subscription;
    if (segments.size() == 4 && segments[2] == "resourcegroups"_L1)
        return ScopeKind::ResourceGroup;
    return ScopeKind::Resource;
}

std::optional<AccessPath> accessPath(const AccessFact &fact, const Ownership &ownership,
                                     const RuleBook &book)
{
    AccessPath path;
    path.method = methodOf(fact);
    path.ours = isOurs(fact, ownership);
    if (!path.ours && path.method != AccessMethod::Aobo && path.method != AccessMethod::Lighthouse)
        return std::nullopt;
    path.principal = fact.principal;
    path.principalName = fact.principalName;
    path.principalTenant = fact.principalTenant;
    path.role = fact.role;
    path.roleEligible = book.eligibility(fact.role, fact.customRole);
    path.roleName = book.roleName(fact.role);
    if (path.roleName.isEmpty())
        path.roleName = fact.roleName;
    path.scope = fact.scope;
    path.scopeKind = scopeKind(fact.scope);
    path.inherited = path.scopeKind == ScopeKind::ManagementGroup;
    path.timeBound = fact.timeBound;
    path.valid = Validity::Yes;
    judgeRole(path);
    judgeLink(path, fact, ownership.partner);
    if (path.timeBound)
        lower(path, path.method == AccessMethod::Lighthouse ? Validity::No : Validity::Unknown,
              path.method == AccessMethod::Lighthouse ? Reason::LighthouseJit
                                                      : Reason::RbacTimeBound);
    if (path.scopeKind == ScopeKind::ResourceGroup || path.scopeKind == ScopeKind::Resource)
        path.reasons.append(scopeReason(path.method)); // earns, but only below that scope
    if (!path.ours) {
        // A foreign group that we do not know may be the reseller's, whose ids no service tells us.
        const bool mayBeReseller =
            path.method == AccessMethod::Aobo && !ownership.reseller.isEmpty();
        lower(path, mayBeReseller ? Validity::Unknown : Validity::No, Reason::AoboOtherPartner);
    }
    return path;
}

void sortPaths(QList<AccessPath> &paths)
{
    const auto rank = [](const AccessPath &path) {
        const int validity = path.valid == Validity::Yes       ? 0
                             : path.valid == Validity::Unknown ? 1
                                                               : 2;
        return std::make_tuple(!path.ours, validity, int(path.scopeKind), int(path.method),
                               path.principal.value(), path.role.value(), path.scope);
    };
    std::sort(paths.begin(), paths.end(), [&rank](const AccessPath &left, const AccessPath &right) {
        return rank(left) < rank(right);
    });
}

} // namespace Pec
