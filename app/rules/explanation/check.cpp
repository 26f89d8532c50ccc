// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/check.h"

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
    LostDays run;
    int all = 0;
    for (const HistoryPoint &day : history.days) {
        if (!period.contains(day.date))
            continue;
        const bool lost = day.applied.isZero() && !day.notApplied.isZero();
        // A day without any cost neither ends a run nor counts in it.
        if (!lost && !day.applied.isZero())
            run = {};
        if (!lost)
            continue;
        ++all;
        if (!run.from.isValid())
            run.from = day.date;
        run.to = day.date;
        ++run.days;
        if (run.days > longest.days)
            longest = run;
    }
    longest.days = all;
    return longest;
}

LostDays lostAtEnd(const History &history, const Period &period)
{
    LostDays run;
    for (qsizetype i = history.days.size() - 1; i >= 0; --i) {
        const HistoryPoint &day = history.days[i];
        if (!period.contains(day.date))
            continue;
        if (!day.applied.isZero())
            break;
        if (day.notApplied.isZero())
            continue;
        run.from = day.date;
        if (!run.to.isValid())
            run.to = day.date;
        ++run.days;
    }
    return run;
}

} // namespace Pec
