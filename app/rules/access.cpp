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

//! Whose a principal is, and what that rests on.
enum class Owner {
    Ours, //!< proved by an object id, a managing tenant or what the directory says
    OursByWord, //!< a reseller's group, told without whose it is
    OtherPartner, //!< proved to be another partner's
    UnknownTenant, //!< a foreign group of nobody known; certainly none of ours
    Undecided, //!< a foreign group of nobody known that may be the reseller's, or ours
    Customer, //!< no path of a partner at all
};

//! A reseller has two groups that count; only with both known can a third be ruled out.
bool knowsAllGroupsOf(const ResellerId &reseller, const QList<ResellerGroup> &groups)
{
    QSet<PrincipalId> known;
    for (const ResellerGroup &one : groups) {
        if (one.reseller == reseller)
            known.insert(one.group);
    }
    return known.size() >= 2;
}

//! A name never proves anything: only the group's object id does.
Owner ownerOfGroup(const AccessFact &fact, const Ownership &ownership)
{
    if (ownership.partner.agentsGroups.contains(fact.principal))
        return Owner::Ours;
    const bool hasReseller = !ownership.reseller.isEmpty();
    bool isKnown = false;
    bool isOfOne = false; // told of which reseller it is
    for (const ResellerGroup &known : ownership.resellerGroups) {
        if (known.group != fact.principal)
            continue;
        if (hasReseller && known.reseller == ownership.reseller)
            return Owner::Ours;
        isKnown = true;
        isOfOne |= !known.reseller.isEmpty();
    }
    if (isKnown)
        return hasReseller && !isOfOne ? Owner::OursByWord : Owner::OtherPartner;
    if (!fact.principalTenant.isEmpty())
        return fact.principalTenant.value() == ownership.reseller.value() ? Owner::Undecided
                                                                          : Owner::OtherPartner;
    if (ownership.partner.agentsGroups.isEmpty())
        return Owner::Undecided; // our own could not be read
    return hasReseller && !knowsAllGroupsOf(ownership.reseller, ownership.resellerGroups)
               ? Owner::Undecided
               : Owner::UnknownTenant;
}

Owner ownerOf(const AccessFact &fact, const Ownership &ownership)
{
    if (fact.lighthouse) {
        if (fact.principalTenant.isEmpty())
            return Owner::Undecided;
        const bool ours = fact.principalTenant == ownership.partner.tenant
                          || fact.principalTenant.value() == ownership.reseller.value();
        return ours ? Owner::Ours : Owner::OtherPartner;
    }
    if (fact.kind == PrincipalKind::ForeignGroup)
        return ownerOfGroup(fact, ownership);
    return fact.ours || fact.signedIn ? Owner::Ours : Owner::Customer;
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
    if (!path.reasons.contains(reason))
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

void judgeDeclaredLink(AccessPath &path, const DeclaredLink &declared, const QString &ourId)
{
    path.partnerLink = PartnerLink::Declared;
    path.declaredLink = declared;
    path.inferred = true;
    if (!ourId.isEmpty() && declared.partnerId != ourId)
        lower(path, Validity::Unknown, Reason::PartnerLinkOtherOrganisation);
}

//! The link of an identity may point to another location of the same organisation, which no service
//! tells; a foreign id is therefore unknown, not wrong.
void judgeLink(AccessPath &path, const AccessFact &fact, const Ownership &ownership)
{
    if (path.method == AccessMethod::Aobo) {
        path.partnerLink = PartnerLink::NotNeeded;
        return;
    }
    path.partnerLink = PartnerLink::Unknown;
    const QString &ourId = ownership.partner.mpnId;
    const bool readable = fact.signedIn && fact.linkedPartnerId.has_value();
    if (readable) {
        path.linkedPartnerId = fact.linkedPartnerId;
        if (!fact.linkedPartnerId->isEmpty()) {
            path.partnerLink = PartnerLink::Verified;
            if (!ourId.isEmpty() && *fact.linkedPartnerId != ourId)
                lower(path, Validity::Unknown, Reason::PartnerLinkOtherOrganisation);
            return;
        }
    } else {
        for (const DeclaredLink &declared : ownership.declaredLinks) {
            if (declared.principal == fact.principal)
                return judgeDeclaredLink(path, declared, ourId);
        }
    }
    if (path.valid == Validity::No)
        return; // with such a role a link would not help, so it is no reason
    const Reason reason = path.method == AccessMethod::Lighthouse ? Reason::LighthouseNoLink
                                                                  : Reason::PartnerLinkUnknown;
    // Our own identity, read, without a link: this path does not count. A group may have other
    // members.
    const bool provedNone = readable && fact.kind != PrincipalKind::Group;
    lower(path, provedNone ? Validity::No : Validity::Unknown, reason);
}

void judgeOwner(AccessPath &path, Owner owner)
{
    switch (owner) {
    case Owner::Ours:
    case Owner::Customer:
        return;
    case Owner::OursByWord:
        path.inferred = true;
        return;
    case Owner::OtherPartner:
        return lower(path, Validity::No, Reason::AoboOtherPartner);
    case Owner::UnknownTenant:
        return lower(path, Validity::No, Reason::AoboUnknownTenant);
    case Owner::Undecided:
        return lower(path, Validity::Unknown, Reason::AoboUnknownTenant);
    }
}

bool isAtOrBelow(const QString &scope, const QString &above)
{
    return scope.compare(above, Qt::CaseInsensitive) == 0
           || (scope.startsWith(above, Qt::CaseInsensitive) && scope.size() > above.size()
               && scope.at(above.size()) == u'/');
}

} // namespace

ScopeKind scopeKind(const QString &scope)
{
    // Most scopes are a subscription's: told without taking the path apart.
    constexpr QLatin1StringView kSubscriptions("/subscriptions/");
    if (scope.startsWith(kSubscriptions, Qt::CaseInsensitive)) {
        const qsizetype end = scope.indexOf(u'/', kSubscriptions.size());
        if (end < 0 || end == scope.size() - 1)
            return ScopeKind::Subscription;
        const QStringView rest = QStringView(scope).sliced(end + 1);
        if (rest.startsWith("resourcegroups/"_L1, Qt::CaseInsensitive)
            && rest.split(u'/', Qt::SkipEmptyParts).size() == 2)
            return ScopeKind::ResourceGroup;
        return ScopeKind::Resource;
    }
    if (scope == "/"_L1
        || scope.startsWith("/providers/microsoft.management/managementgroups/"_L1,
                            Qt::CaseInsensitive))
        return ScopeKind::ManagementGroup;
    return scope.isEmpty() ? ScopeKind::Subscription : ScopeKind::Resource;
}

std::optional<AccessPath> accessPath(const AccessFact &fact, const Ownership &ownership,
                                     const RuleBook &book)
{
    const Owner owner = ownerOf(fact, ownership);
    if (owner == Owner::Customer)
        return std::nullopt;
    AccessPath path;
    path.method = methodOf(fact);
    path.ours = owner == Owner::Ours || owner == Owner::OursByWord;
    path.signedIn = fact.signedIn;
    path.principalIsGroup =
        fact.kind == PrincipalKind::Group || fact.kind == PrincipalKind::ForeignGroup;
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
    path.endsOn = fact.endsOn;
    path.createdOn = fact.createdOn;
    path.valid = Validity::Yes;
    judgeRole(path);
    if (fact.principalDisabled)
        lower(path, Validity::No, Reason::RbacDisabled);
    if (path.timeBound)
        lower(path, path.method == AccessMethod::Lighthouse ? Validity::No : Validity::Unknown,
              path.method == AccessMethod::Lighthouse ? Reason::LighthouseJit
                                                      : Reason::RbacTimeBound);
    judgeLink(path, fact, ownership);
    if (!path.reachesWhole())
        path.reasons.append(scopeReason(path.method)); // earns, but only below that scope
    judgeOwner(path, owner);
    return path;
}

bool concerns(const DenyAssignment &deny, const AccessPath &path)
{
    static const PrincipalId kEveryone(u"00000000-0000-0000-0000-000000000000"_s);
    if (deny.excluded.contains(path.principal))
        return false;
    if (!deny.principals.contains(path.principal) && !deny.principals.contains(kEveryone))
        return false;
    return path.inherited || isAtOrBelow(path.scope, deny.scope)
           || isAtOrBelow(deny.scope, path.scope);
}

void judgeDeny(AccessPath &path, const DenyAssignment &deny)
{
    if (path.valid == Validity::No)
        return; // lifting it would not help, so it is no reason
    const bool whole = isAtOrBelow(path.scope, deny.scope)
                       || (path.inherited && scopeKind(deny.scope) <= ScopeKind::Subscription);
    lower(path, whole ? Validity::Unknown : path.valid, Reason::Deny);
}

void sortPaths(QList<AccessPath> &paths)
{
    const auto rank = [](const AccessPath &path) {
        const int validity = path.valid == Validity::Yes       ? 0
                             : path.valid == Validity::Unknown ? 1
                                                               : 2;
        // Of several that do not count, the one that lacks least: its role, then its width.
        const bool roleFails = path.roleEligible == RoleEligibility::No;
        return std::make_tuple(!path.ours, validity, roleFails, int(path.scopeKind),
                               int(path.method), path.principal.value(), path.role.value(),
                               path.scope);
    };
    // Everything else that two facts may differ in, for the few that rank the same.
    const auto rest = [](const AccessPath &path) {
        return std::make_tuple(path.reasons, path.principalTenant, path.linkedPartnerId,
                               path.signedIn, path.principalIsGroup, path.timeBound,
                               path.endsOn.toMSecsSinceEpoch(), path.createdOn.toMSecsSinceEpoch(),
                               path.principalName, path.roleName);
    };
    const auto isBefore = [&](const AccessPath &left, const AccessPath &right) {
        const auto ofLeft = rank(left);
        const auto ofRight = rank(right);
        return ofLeft < ofRight || (ofLeft == ofRight && rest(left) < rest(right));
    };
    std::sort(paths.begin(), paths.end(), isBefore);
    const auto isSame = [&](const AccessPath &left, const AccessPath &right) {
        return !isBefore(left, right) && !isBefore(right, left);
    };
    paths.resize(std::unique(paths.begin(), paths.end(), isSame) - paths.begin());
}

} // namespace Pec
