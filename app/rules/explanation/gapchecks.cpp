// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/check.h"

namespace Pec {

namespace {

Evidence ofLostDays(const LostDays &lost)
{
    Evidence made = evidence(EvidenceKind::DaysWithoutCredit);
    made.number = lost.days;
    made.from = lost.from;
    made.to = lost.to;
    return made;
}

bool isScopeReason(Reason reason)
{
    return reason == Reason::ScopeGap || reason == Reason::AoboScope
           || reason == Reason::LighthouseResourceGroupOnly || reason == Reason::RbacScope;
}

bool isGroup(const AccessPath &path)
{
    return path.method == AccessMethod::Aobo || path.method == AccessMethod::Group
           || path.principalIsGroup;
}

} // namespace

RuleFinding checkWholeDays(const Case &asked)
{
    RuleFinding finding;
    if (!asked.earns() && !asked.lacksCredit())
        return finding;
    if (asked.has(Reason::Pending)) {
        finding.reason = Reason::Pending;
        for (const AccessPath &path : asked.one.access) {
            if (!path.ours || path.valid != Validity::Yes)
                continue;
            Evidence fresh = pathEvidence(EvidenceKind::FreshAccess, path);
            fresh.from = path.createdOn.date().addDays(1);
            finding.evidence.append(fresh);
        }
        return finding;
    }
    if (!asked.one.history.read) {
        finding.evidence = {evidence(EvidenceKind::CostNotRead)};
        if (asked.has(Reason::AccessGap))
            finding.reason = Reason::AccessGap;
        return finding;
    }
    const LostDays lost = lostDays(asked.one.history, asked.whole.period);
    if (lost.days == 0) {
        finding.result = RuleResult::Pass;
        finding.evidence = {evidence(EvidenceKind::EveryDayHasCredit)};
        return finding;
    }
    finding.evidence = {ofLostDays(lost)};
    finding.result = asked.earns() ? RuleResult::Pass : RuleResult::Fail;
    if (asked.has(Reason::AccessGap))
        finding.reason = Reason::AccessGap;
    return finding;
}

RuleFinding checkWholeScope(const Case &asked)
{
    RuleFinding finding;
    if (const AccessPath *whole = soundPath(asked.one); whole && !asked.has(Reason::ScopeGap)) {
        finding.result = RuleResult::Pass;
        finding.evidence = {pathEvidence(EvidenceKind::ReachesAll, *whole)};
        return finding;
    }
    for (const AccessPath &path : asked.one.access) {
        if (path.ours && !path.reachesWhole())
            finding.evidence.append(pathEvidence(EvidenceKind::ReachesPart, path));
    }
    const auto reason =
        std::find_if(asked.one.reasons.cbegin(), asked.one.reasons.cend(), isScopeReason);
    if (asked.earns()) {
        finding.result = RuleResult::Pass;
        finding.evidence.append(evidence(EvidenceKind::EveryDayHasCredit));
    } else if (reason != asked.one.reasons.cend()) {
        finding.result = RuleResult::Fail;
        finding.reason = *reason;
        if (finding.evidence.isEmpty())
            finding.evidence.append(evidence(EvidenceKind::PartOfEveryDay));
    }
    return finding;
}

RuleFinding checkPartnerSide(const Case &asked)
{
    RuleFinding finding;
    if (asked.has(Reason::PartnerSide)) {
        finding.result = RuleResult::Fail;
        finding.reason = Reason::PartnerSide;
        if (const AccessPath *sound = soundPath(asked.one))
            finding.evidence.append(pathEvidence(EvidenceKind::AccessInOrder, *sound));
    } else if (!asked.one.totals.pecApplied.isZero()
               && (asked.earns() || asked.one.status == Status::PartlyEarning)) {
        // Credit on any day proves that Microsoft accepts the partner's side.
        Evidence share = evidence(EvidenceKind::CreditShare);
        share.number = asked.one.totals.pecShareBasisPoints().value_or(0);
        share.amount = asked.one.totals.pecApplied;
        share.currency = asked.one.currency;
        share.from = asked.whole.period.from;
        share.to = asked.whole.period.to;
        finding.result = RuleResult::Pass;
        finding.evidence = {share};
    }
    return finding;
}

RuleFinding checkResilience(const Case &asked)
{
    RuleFinding finding;
    QList<const AccessPath *> sound;
    for (const AccessPath &path : asked.one.access) {
        if (path.ours && path.valid != Validity::No)
            sound.append(&path);
    }
    if (asked.has(Reason::SinglePointOfFailure)) {
        finding.result = RuleResult::Fail;
        finding.reason = Reason::SinglePointOfFailure;
        for (const AccessPath *path : std::as_const(sound)) {
            Evidence weak = pathEvidence(
                path->endsOn.isValid() ? EvidenceKind::EndsOn : EvidenceKind::OneIdentity, *path);
            weak.from = path->endsOn.date();
            finding.evidence.append(weak);
        }
        return finding;
    }
    if (sound.isEmpty())
        return finding;
    const auto group =
        std::find_if(sound.cbegin(), sound.cend(), [](const auto *path) { return isGroup(*path); });
    if (group == sound.cend() && asked.one.totals.pecApplied.isZero())
        return finding; // none of them carries any credit
    finding.result = RuleResult::Pass;
    if (group != sound.cend()) {
        finding.evidence = {pathEvidence(EvidenceKind::GroupPath, **group)};
        return finding;
    }
    if (sound.size() == 1) { // one that does not leave
        finding.evidence = {pathEvidence(EvidenceKind::OneIdentity, *sound.first())};
        return finding;
    }
    Evidence several = evidence(EvidenceKind::SeveralPaths);
    several.number = int(sound.size());
    finding.evidence = {several};
    return finding;
}

} // namespace Pec
