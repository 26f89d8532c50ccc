// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/check.h"

#include "rules/cost/lostdays.h"

#include <array>

namespace Pec {

namespace {

constexpr std::array<Rule, kRuleCount> kRules{{
    {RuleId::Persona, checkPersona},
    {RuleId::Agreement, checkAgreement},
    {RuleId::BillingRelationship, checkBillingRelationship},
    {RuleId::AzurePlan, checkAzurePlan},
    {RuleId::CompleteDays, checkCompleteDays},
    {RuleId::Products, checkProducts},
    {RuleId::Credit, checkCredit},
    {RuleId::Aobo, checkAobo},
    {RuleId::Lighthouse, checkLighthouse},
    {RuleId::Individual, checkIndividual},
    {RuleId::PartnerLinked, checkPartnerLinked},
    {RuleId::Deny, checkDeny},
    {RuleId::WholeDays, checkWholeDays},
    {RuleId::WholeScope, checkWholeScope},
    {RuleId::PartnerSide, checkPartnerSide},
    {RuleId::Resilience, checkResilience},
}};

} // namespace

std::span<const Rule> ruleTable() { return kRules; }

Evidence evidence(EvidenceKind kind)
{
    Evidence made;
    made.kind = kind;
    return made;
}

Evidence pathEvidence(EvidenceKind kind, const AccessPath &path)
{
    Evidence made = evidence(kind);
    made.path = path;
    made.name = path.principalName;
    made.id = path.principal.value();
    return made;
}

Evidence amountEvidence(EvidenceKind kind, Decimal amount, const QString &currency)
{
    Evidence made = evidence(kind);
    made.amount = amount;
    made.currency = currency;
    return made;
}

const AccessPath *soundPath(const SubscriptionAssessment &one)
{
    const auto found =
        std::find_if(one.access.cbegin(), one.access.cend(), [](const AccessPath &path) {
            return path.ours && path.valid == Validity::Yes && path.reachesWhole();
        });
    return found == one.access.cend() ? nullptr : &*found;
}

LostDays lostDays(const History &history, const Period &period)
{
    LostDays longest;
    int all = 0;
    int most = 0;
    for (const LostRun &run : lostRuns(history, period)) {
        all += run.days;
        if (run.days > most)
            longest = {run.from, run.to, 0};
        most = std::max(most, run.days);
    }
    longest.days = all;
    return longest;
}

LostDays lostAtEnd(const History &history, const Period &period)
{
    const QList<LostRun> runs = lostRuns(history, period);
    if (runs.isEmpty() || !runs.last().goesOn)
        return {};
    return {runs.last().from, runs.last().to, runs.last().days};
}

} // namespace Pec
