// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include "core/strings.h"

namespace Pec {

namespace {

//! The names of an enumeration in the order of its enumerators.
template <size_t Count, class Enum>
QString named(const std::array<QLatin1StringView, Count> &names, Enum value)
{
    return names[size_t(value)];
}

constexpr std::array<QLatin1StringView, size_t(Confidence::Unknown) + 1> kConfidences{
    "not-asked"_L1, "proved"_L1, "inferred"_L1, "possible"_L1, "unknown"_L1};

constexpr std::array<QLatin1StringView, size_t(CostBasis::Gross) + 1> kCostBasiss{
    "assumed-net"_L1, "net"_L1, "gross"_L1};

constexpr std::array<QLatin1StringView, size_t(ProductKind::Other) + 1> kProductKinds{
    "reservation"_L1, "savings-plan"_L1, "spot"_L1,   "marketplace"_L1,
    "third-party"_L1, "purchase"_L1,     "refund"_L1, "other"_L1};

constexpr std::array<QLatin1StringView, size_t(RuleId::Resilience) + 1> kRuleIds{
    "persona"_L1,    "agreement"_L1,      "billing-relationship"_L1,
    "azure-plan"_L1, "complete-days"_L1,  "products"_L1,
    "credit"_L1,     "aobo"_L1,           "lighthouse"_L1,
    "individual"_L1, "partner-linked"_L1, "deny"_L1,
    "whole-days"_L1, "whole-scope"_L1,    "partner-side"_L1,
    "resilience"_L1};

constexpr std::array<QLatin1StringView, size_t(RuleResult::Unknown) + 1> kRuleResults{
    "pass"_L1, "fail"_L1, "unknown"_L1};

constexpr std::array<QLatin1StringView, size_t(EvidenceKind::NothingToGoBy) + 1> kEvidenceKinds{
    "persona-found"_L1,
    "persona-chosen"_L1,
    "persona-unknown"_L1,
    "agreement-declared"_L1,
    "agreement-not-told"_L1,
    "billed-under-agreement"_L1,
    "billing-not-known"_L1,
    "on-azure-plan"_L1,
    "legacy-offer"_L1,
    "cost-of-days"_L1,
    "recent-cost"_L1,
    "no-cost"_L1,
    "cost-not-read"_L1,
    "eligible-cost"_L1,
    "kind-of-cost"_L1,
    "credit-share"_L1,
    "negative-cost"_L1,
    "clock-ahead"_L1,
    "path-found"_L1,
    "no-path"_L1,
    "not-needed"_L1,
    "access-not-read-yet"_L1,
    "access-refused"_L1,
    "access-partly"_L1,
    "token-issued"_L1,
    "not-shown"_L1,
    "no-credit-since"_L1,
    "link-verified"_L1,
    "link-declared"_L1,
    "link-not-readable"_L1,
    "link-missing"_L1,
    "link-elsewhere"_L1,
    "link-not-needed"_L1,
    "deny-found"_L1,
    "deny-none"_L1,
    "deny-not-read"_L1,
    "days-without-credit"_L1,
    "every-day-has-credit"_L1,
    "part-of-every-day"_L1,
    "reaches-all"_L1,
    "reaches-part"_L1,
    "fresh-access"_L1,
    "access-in-order"_L1,
    "one-identity"_L1,
    "ends-on"_L1,
    "several-paths"_L1,
    "group-path"_L1,
    "nothing-to-go-by"_L1};

constexpr std::array<QLatin1StringView, size_t(Fix::Wait) + 1> kFixs{
    "reinstate-aobo"_L1,         "change-aobo-role"_L1,
    "widen-aobo-scope"_L1,       "delegate-lighthouse"_L1,
    "change-lighthouse-role"_L1, "make-lighthouse-permanent"_L1,
    "widen-lighthouse-scope"_L1, "link-partner-id"_L1,
    "correct-partner-link"_L1,   "change-role"_L1,
    "widen-role-scope"_L1,       "make-role-permanent"_L1,
    "enable-identity"_L1,        "lift-deny-assignment"_L1,
    "compare-resources"_L1,      "watch-access"_L1,
    "open-support-case"_L1,      "name-reseller-groups"_L1,
    "gain-read-access"_L1,       "read-access"_L1,
    "move-to-azure-plan"_L1,     "add-second-path"_L1,
    "ask-provider"_L1,           "wait"_L1};

constexpr std::array<QLatin1StringView, size_t(Actor::Nobody) + 1> kActors{
    "account-manager"_L1,       "admin-agent"_L1,       "linked-identity"_L1, "customer-owner"_L1,
    "customer-global-admin"_L1, "microsoft-support"_L1, "nobody"_L1};

constexpr std::array<QLatin1StringView, size_t(ActingTenant::Customer) + 1> kActingTenants{
    "none"_L1, "partner"_L1, "customer"_L1};

constexpr std::array<QLatin1StringView, size_t(ChangeKind::CreditLost) + 1> kChangeKinds{
    "access-gained"_L1, "access-lost"_L1, "credit-gained"_L1, "credit-lost"_L1};

} // namespace

QString name(Confidence value) { return named(kConfidences, value); }
QString name(CostBasis value) { return named(kCostBasiss, value); }
QString name(ProductKind value) { return named(kProductKinds, value); }
QString name(RuleId value) { return named(kRuleIds, value); }
QString name(RuleResult value) { return named(kRuleResults, value); }
QString name(EvidenceKind value) { return named(kEvidenceKinds, value); }
QString name(Fix value) { return named(kFixs, value); }
QString name(Actor value) { return named(kActors, value); }
QString name(ActingTenant value) { return named(kActingTenants, value); }
QString name(ChangeKind value) { return named(kChangeKinds, value); }

} // namespace Pec
