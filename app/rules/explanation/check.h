// SPDX-License-Identifier: GPL-3.0-or-later
//! The table of rules: each is one named function that says pass, fail or unknown and shows its
//! evidence. The source of each stands in the rule book. Verdicts are decided before, by
//! rules/why.h; a check never changes one.
#pragma once

#include "domain/explanation.h"

#include <span>

namespace Pec {

//! The subscription a rule is asked about, where it stands.
struct Case
{
    const Assessment &whole;
    const CustomerAssessment &customer;
    const SubscriptionAssessment &one;

    [[nodiscard]] bool has(Reason reason) const { return one.reasons.contains(reason); }
    //! Whether the cost itself shows that access is in order.
    [[nodiscard]] bool earns() const { return one.status == Status::Earning; }
    [[nodiscard]] bool lacksCredit() const
    {
        return one.status == Status::NotEarning || one.status == Status::PartlyEarning;
    }
};

struct Rule
{
    RuleId id;
    RuleFinding (*check)(const Case &);
};

[[nodiscard]] std::span<const Rule> ruleTable(); //!< in the order of RuleId

// Conditions of the partner and the offer.
[[nodiscard]] RuleFinding checkPersona(const Case &asked);
[[nodiscard]] RuleFinding checkAgreement(const Case &asked);
[[nodiscard]] RuleFinding checkBillingRelationship(const Case &asked);
[[nodiscard]] RuleFinding checkAzurePlan(const Case &asked);
// What the cost says.
[[nodiscard]] RuleFinding checkCompleteDays(const Case &asked);
[[nodiscard]] RuleFinding checkProducts(const Case &asked);
[[nodiscard]] RuleFinding checkCredit(const Case &asked);
// What access says.
[[nodiscard]] RuleFinding checkAobo(const Case &asked);
[[nodiscard]] RuleFinding checkLighthouse(const Case &asked);
[[nodiscard]] RuleFinding checkIndividual(const Case &asked);
[[nodiscard]] RuleFinding checkPartnerLinked(const Case &asked);
[[nodiscard]] RuleFinding checkDeny(const Case &asked);
// Where access is there and credit still lacks.
[[nodiscard]] RuleFinding checkWholeDays(const Case &asked);
[[nodiscard]] RuleFinding checkWholeScope(const Case &asked);
[[nodiscard]] RuleFinding checkPartnerSide(const Case &asked);
[[nodiscard]] RuleFinding checkResilience(const Case &asked);

// Shared by the checks.
[[nodiscard]] Evidence evidence(EvidenceKind kind);
[[nodiscard]] Evidence pathEvidence(EvidenceKind kind, const AccessPath &path);
[[nodiscard]] Evidence amountEvidence(EvidenceKind kind, Decimal amount, const QString &currency);
//! A path of ours that reaches the whole subscription and is valid for certain; null: none.
[[nodiscard]] const AccessPath *soundPath(const SubscriptionAssessment &one);

//! The longest run of period days that have cost but no credit; invalid dates: none.
struct LostDays
{
    QDate from;
    QDate to;
    int days = 0; //!< all such days, not only of the run
};
[[nodiscard]] LostDays lostDays(const History &history, const Period &period);
//! The run at the period's end, which goes on as far as is known.
[[nodiscard]] LostDays lostAtEnd(const History &history, const Period &period);

} // namespace Pec
