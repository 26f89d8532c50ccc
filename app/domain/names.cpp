// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include "core/strings.h"

namespace Pec {

QString name(Status status)
{
    switch (status) {
    case Status::Earning:
        return u"earning"_s;
    case Status::PartlyEarning:
        return u"partly-earning"_s;
    case Status::NotEarning:
        return u"not-earning"_s;
    case Status::NotEligible:
        return u"not-eligible"_s;
    case Status::TooRecent:
        return u"too-recent"_s;
    case Status::CannotTell:
        return u"cannot-tell"_s;
    case Status::NoCost:
        return u"no-cost"_s;
    }
    return u"cannot-tell"_s;
}

QString name(AccessMethod method)
{
    switch (method) {
    case AccessMethod::Aobo:
        return u"aobo"_s;
    case AccessMethod::Lighthouse:
        return u"lighthouse"_s;
    case AccessMethod::Guest:
        return u"guest"_s;
    case AccessMethod::User:
        return u"user"_s;
    case AccessMethod::ServicePrincipal:
        return u"service-principal"_s;
    case AccessMethod::Group:
        return u"group"_s;
    }
    return u"user"_s;
}

QString name(RoleEligibility eligibility)
{
    switch (eligibility) {
    case RoleEligibility::Yes:
        return u"yes"_s;
    case RoleEligibility::No:
        return u"no"_s;
    case RoleEligibility::Unlisted:
        return u"unlisted"_s;
    case RoleEligibility::Custom:
        return u"custom"_s;
    }
    return u"unlisted"_s;
}

QString name(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::ManagementGroup:
        return u"management-group"_s;
    case ScopeKind::Subscription:
        return u"subscription"_s;
    case ScopeKind::ResourceGroup:
        return u"resource-group"_s;
    case ScopeKind::Resource:
        return u"resource"_s;
    }
    return u"subscription"_s;
}

QString name(PartnerLink link)
{
    switch (link) {
    case PartnerLink::Verified:
        return u"verified"_s;
    case PartnerLink::Declared:
        return u"declared"_s;
    case PartnerLink::Unknown:
        return u"unknown"_s;
    case PartnerLink::NotNeeded:
        return u"not-needed"_s;
    }
    return u"unknown"_s;
}

QString name(Validity validity)
{
    switch (validity) {
    case Validity::Yes:
        return u"yes"_s;
    case Validity::No:
        return u"no"_s;
    case Validity::Unknown:
        return u"unknown"_s;
    }
    return u"unknown"_s;
}

QString name(AccessState state)
{
    switch (state) {
    case AccessState::NotReadYet:
        return u"not-read-yet"_s;
    case AccessState::Read:
        return u"read"_s;
    case AccessState::Partly:
        return u"partly"_s;
    case AccessState::Refused:
        return u"refused"_s;
    }
    return u"not-read-yet"_s;
}

QString name(Persona persona)
{
    switch (persona) {
    case Persona::Unknown:
        return u"unknown"_s;
    case Persona::IndirectProvider:
        return u"indirect-provider"_s;
    case Persona::DirectBill:
        return u"direct-bill"_s;
    case Persona::IndirectReseller:
        return u"indirect-reseller"_s;
    }
    return u"unknown"_s;
}

QString name(TokenStoreKind kind)
{
    switch (kind) {
    case TokenStoreKind::Keychain:
        return u"keychain"_s;
    case TokenStoreKind::Memory:
        return u"memory"_s;
    case TokenStoreKind::Vault:
        return u"vault"_s;
    }
    return u"memory"_s;
}

QString name(Reason reason)
{
    switch (reason) {
    case Reason::AoboRemoved:
        return u"AOBO_REMOVED"_s;
    case Reason::AoboOtherPartner:
        return u"AOBO_OTHER_PARTNER"_s;
    case Reason::AoboUnknownTenant:
        return u"AOBO_UNKNOWN_TENANT"_s;
    case Reason::AoboRole:
        return u"AOBO_ROLE"_s;
    case Reason::AoboScope:
        return u"AOBO_SCOPE"_s;
    case Reason::LighthouseNone:
        return u"LH_NONE"_s;
    case Reason::LighthouseRole:
        return u"LH_ROLE"_s;
    case Reason::LighthouseJit:
        return u"LH_JIT"_s;
    case Reason::LighthouseResourceGroupOnly:
        return u"LH_RG_ONLY"_s;
    case Reason::LighthouseNoLink:
        return u"LH_NO_PAL"_s;
    case Reason::RbacRole:
        return u"RBAC_ROLE"_s;
    case Reason::RbacScope:
        return u"RBAC_SCOPE"_s;
    case Reason::RbacTimeBound:
        return u"RBAC_TIME_BOUND"_s;
    case Reason::RbacDisabled:
        return u"RBAC_DISABLED"_s;
    case Reason::PartnerLinkUnknown:
        return u"PAL_UNKNOWN"_s;
    case Reason::PartnerLinkOtherOrganisation:
        return u"PAL_OTHER_ORG"_s;
    case Reason::Deny:
        return u"DENY"_s;
    case Reason::AccessGap:
        return u"ACCESS_GAP"_s;
    case Reason::ScopeGap:
        return u"SCOPE_GAP"_s;
    case Reason::Pending:
        return u"PENDING"_s;
    case Reason::PartnerSide:
        return u"PARTNER_SIDE"_s;
    case Reason::AccessUnknown:
        return u"ACCESS_UNKNOWN"_s;
    case Reason::AccessNotReadYet:
        return u"ACCESS_NOT_READ_YET"_s;
    case Reason::CostUnknown:
        return u"COST_UNKNOWN"_s;
    case Reason::NegativeCost:
        return u"NEGATIVE_COST"_s;
    case Reason::ClockAhead:
        return u"CLOCK_AHEAD"_s;
    case Reason::LegacyOffer:
        return u"LEGACY_OFFER"_s;
    case Reason::Products:
        return u"PRODUCTS"_s;
    case Reason::ResellerOnly:
        return u"RESELLER_ONLY"_s;
    case Reason::RoleUnlisted:
        return u"ROLE_UNLISTED"_s;
    case Reason::RoleCustom:
        return u"ROLE_CUSTOM"_s;
    case Reason::SinglePointOfFailure:
        return u"SINGLE_POINT_OF_FAILURE"_s;
    case Reason::EarningAccessUnreadable:
        return u"EARNING_ACCESS_UNREADABLE"_s;
    case Reason::EarningAccessElsewhere:
        return u"EARNING_ACCESS_ELSEWHERE"_s;
    }
    return u"ACCESS_UNKNOWN"_s;
}

std::optional<Persona> personaNamed(const QString &text)
{
    for (const Persona persona :
         {Persona::IndirectProvider, Persona::DirectBill, Persona::IndirectReseller}) {
        if (name(persona) == text)
            return persona;
    }
    return std::nullopt;
}

std::optional<TokenStoreKind> tokenStoreNamed(const QString &text)
{
    for (const TokenStoreKind kind :
         {TokenStoreKind::Keychain, TokenStoreKind::Memory, TokenStoreKind::Vault}) {
        if (name(kind) == text)
            return kind;
    }
    return std::nullopt;
}

} // namespace Pec
