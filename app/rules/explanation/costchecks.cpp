// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/check.h"

namespace Pec {

namespace {

Evidence ofDays(const Case &asked, EvidenceKind kind, Decimal amount)
{
    Evidence made = amountEvidence(kind, amount, asked.one.currency);
    made.from = asked.whole.period.from;
    made.to = asked.whole.period.to;
    return made;
}

Decimal completeCost(const Totals &totals) { return totals.cost - totals.tooRecent; }

void addKinds(const Case &asked, RuleFinding &finding)
{
    for (int i = 0; i < kProductKindCount; ++i) {
        const Decimal amount = asked.one.totals.notEligibleByKind[size_t(i)];
        if (amount.isZero())
            continue;
        Evidence kind = amountEvidence(EvidenceKind::KindOfCost, amount, asked.one.currency);
        kind.product = ProductKind(i);
        finding.evidence.append(kind);
    }
}

} // namespace

RuleFinding checkCompleteDays(const Case &asked)
{
    RuleFinding finding;
    if (asked.has(Reason::ClockAhead)) {
        finding.reason = Reason::ClockAhead;
        Evidence ahead = evidence(EvidenceKind::ClockAhead);
        ahead.from = asked.whole.period.to;
        ahead.to = asked.whole.completeByClock;
        finding.evidence = {ahead};
        return finding;
    }
    if (asked.has(Reason::CostUnknown)) {
        finding.reason = Reason::CostUnknown;
        finding.evidence = {evidence(EvidenceKind::CostNotRead)};
        return finding;
    }
    const Totals &totals = asked.one.totals;
    if (!completeCost(totals).isZero()) {
        finding.result = RuleResult::Pass;
        finding.evidence = {ofDays(asked, EvidenceKind::CostOfDays, completeCost(totals))};
    } else if (totals.tooRecent.isZero()) {
        finding.evidence = {ofDays(asked, EvidenceKind::NoCost, {})};
    }
    if (asked.one.status == Status::TooRecent)
        finding.reason = Reason::Pending;
    if (!totals.tooRecent.isZero())
        finding.evidence.append(
            amountEvidence(EvidenceKind::RecentCost, totals.tooRecent, asked.one.currency));
    return finding;
}

RuleFinding checkProducts(const Case &asked)
{
    RuleFinding finding;
    const Totals &totals = asked.one.totals;
    if (asked.has(Reason::CostUnknown)) {
        finding.reason = Reason::CostUnknown;
        finding.evidence = {evidence(EvidenceKind::CostNotRead)};
        return finding;
    }
    const Decimal eligible = totals.pecApplied + totals.missed + totals.cannotTell;
    if (asked.has(Reason::NegativeCost)) {
        finding.reason = Reason::NegativeCost;
        finding.evidence = {
            amountEvidence(EvidenceKind::NegativeCost, eligible, asked.one.currency)};
        return finding;
    }
    if (asked.has(Reason::Products)) {
        finding.result = RuleResult::Fail;
        finding.reason = Reason::Products;
    } else if (eligible > Decimal()) {
        finding.result = RuleResult::Pass;
        finding.evidence = {ofDays(asked, EvidenceKind::EligibleCost, eligible)};
    }
    addKinds(asked, finding);
    return finding;
}

RuleFinding checkCredit(const Case &asked)
{
    RuleFinding finding;
    const std::optional<int> share = asked.one.totals.pecShareBasisPoints();
    if (!share || asked.one.status == Status::CannotTell) {
        if (asked.has(Reason::CostUnknown))
            finding.evidence = {evidence(EvidenceKind::CostNotRead)};
        return finding;
    }
    Evidence found = ofDays(asked, EvidenceKind::CreditShare, asked.one.totals.pecApplied);
    found.number = *share;
    finding.evidence = {found};
    finding.result = asked.earns() ? RuleResult::Pass : RuleResult::Fail;
    return finding;
}

} // namespace Pec
