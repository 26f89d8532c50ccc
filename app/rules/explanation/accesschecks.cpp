// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/check.h"

#include "core/strings.h"

namespace Pec {

namespace {

bool isIndividual(AccessMethod method)
{
    return method != AccessMethod::Aobo && method != AccessMethod::Lighthouse;
}

bool lighthouseMissing(const Case &asked)
{
    return std::any_of(
        asked.whole.missing.cbegin(), asked.whole.missing.cend(),
        [](const MissingPart &part) { return part.part.startsWith("lighthouse"_L1); });
}

Evidence checkedAt(EvidenceKind kind, const Case &asked)
{
    Evidence made = evidence(kind);
    made.checkedAt = asked.one.accessCheckedAt;
    return made;
}

Evidence unreadable(const Case &asked)
{
    EvidenceKind kind = EvidenceKind::AccessNotReadYet;
    if (asked.one.accessState == AccessState::Refused)
        kind = EvidenceKind::AccessRefused;
    else if (asked.one.accessState == AccessState::Partly)
        kind = EvidenceKind::AccessPartly;
    Evidence made = checkedAt(kind, asked);
    made.error = asked.one.accessError;
    return made;
}

template <class Wanted>
QList<const AccessPath *> pathsWhere(const SubscriptionAssessment &one, Wanted wanted)
{
    QList<const AccessPath *> paths;
    for (const AccessPath &path : one.access) {
        if (wanted(path))
            paths.append(&path);
    }
    return paths;
}

//! Whether a path of another method, or the cost itself, makes this method unnecessary.
template <class Wanted>
bool isNeedless(const Case &asked, Wanted wanted)
{
    const AccessPath *sound = soundPath(asked.one);
    return asked.earns() || (sound && !wanted(*sound));
}

//! Of a path's reasons the one that comes first in the verdict, or first in the path.
std::optional<Reason> mainReason(const Case &asked, const AccessPath &path)
{
    if (!path.ours && path.method == AccessMethod::Lighthouse)
        return Reason::LighthouseNone; // none to us
    for (const Reason reason : asked.one.reasons) {
        if (path.reasons.contains(reason))
            return reason;
    }
    return path.reasons.isEmpty() ? std::nullopt : std::optional(path.reasons.first());
}

//! The best of the paths decides; others' paths count only where none is ours.
void judge(const Case &asked, const QList<const AccessPath *> &paths, RuleFinding &finding)
{
    const AccessPath *best = paths.first(); // sorted: ours and valid first
    for (const AccessPath *path : paths) {
        Evidence found = pathEvidence(EvidenceKind::PathFound, *path);
        found.checkedAt = asked.one.accessCheckedAt;
        finding.evidence.append(found);
    }
    switch (best->valid) {
    case Validity::Yes:
        finding.result = RuleResult::Pass;
        if (best->inferred && best->method == AccessMethod::Aobo
            && asked.has(Reason::AoboUnknownTenant)) { // only somebody's word, and cost denies it
            finding.result = RuleResult::Unknown;
            finding.reason = Reason::AoboUnknownTenant;
        }
        return;
    case Validity::No:
        finding.result = RuleResult::Fail;
        break;
    case Validity::Unknown:
        finding.result = RuleResult::Unknown;
        break;
    }
    finding.reason = mainReason(asked, *best);
}

template <class Wanted>
bool judgeFound(const Case &asked, Wanted wanted, RuleFinding &finding)
{
    const auto paths = pathsWhere(asked.one, wanted);
    if (paths.isEmpty())
        return false;
    judge(asked, paths, finding);
    // Another partner's access does no harm.
    if (!paths.first()->ours && isNeedless(asked, wanted)) {
        finding.result = RuleResult::Pass;
        finding.reason.reset();
        finding.evidence.append(evidence(EvidenceKind::NotNeeded));
    }
    return true;
}

template <class Wanted>
void judgeNone(const Case &asked, Wanted wanted, std::optional<Reason> reason, RuleFinding &finding)
{
    finding.evidence.append(checkedAt(EvidenceKind::NoPath, asked));
    if (isNeedless(asked, wanted)) {
        finding.result = RuleResult::Pass;
        finding.evidence.append(evidence(EvidenceKind::NotNeeded));
    } else {
        finding.result = RuleResult::Fail;
        finding.reason = reason;
    }
}

void inferRemoval(const Case &asked, RuleFinding &finding)
{
    finding.result = RuleResult::Fail;
    finding.reason = Reason::AoboRemoved;
    const LostDays lost = lostAtEnd(asked.one.history, asked.whole.period);
    Evidence noCredit = evidence(EvidenceKind::NoCreditSince);
    noCredit.from = lost.from.isValid() ? lost.from : asked.whole.period.from;
    noCredit.to = lost.to.isValid() ? lost.to : asked.whole.period.to;
    finding.evidence = {checkedAt(EvidenceKind::TokenIssued, asked),
                        checkedAt(EvidenceKind::NotShown, asked), noCredit};
}

void unreadableFinding(const Case &asked, RuleFinding &finding)
{
    finding.evidence.append(unreadable(asked));
    if (asked.earns()) {
        finding.evidence.append(evidence(EvidenceKind::NotNeeded));
        return;
    }
    finding.reason = asked.one.accessState == AccessState::NotReadYet ? Reason::AccessNotReadYet
                                                                      : Reason::AccessUnknown;
}

EvidenceKind linkKind(const AccessPath &path)
{
    if (path.partnerLink == PartnerLink::Verified)
        return path.reasons.contains(Reason::PartnerLinkOtherOrganisation)
                   ? EvidenceKind::LinkElsewhere
                   : EvidenceKind::LinkVerified;
    if (path.partnerLink == PartnerLink::Declared)
        return EvidenceKind::LinkDeclared;
    return path.linkedPartnerId ? EvidenceKind::LinkMissing : EvidenceKind::LinkNotReadable;
}

Evidence linkEvidence(const AccessPath &path)
{
    Evidence made = pathEvidence(linkKind(path), path);
    made.id = path.linkedPartnerId.value_or(QString());
    if (path.declaredLink) {
        made.by = path.declaredLink->told.by;
        made.from = path.declaredLink->told.date;
        made.id = path.declaredLink->partnerId;
    }
    return made;
}

} // namespace

RuleFinding checkAobo(const Case &asked)
{
    const auto wanted = [](const AccessPath &path) { return path.method == AccessMethod::Aobo; };
    RuleFinding finding;
    if (asked.has(Reason::AoboRemoved) && asked.one.accessState != AccessState::Read) {
        inferRemoval(asked, finding);
        return finding;
    }
    if (judgeFound(asked, wanted, finding))
        return finding;
    if (asked.one.accessState == AccessState::Read)
        judgeNone(asked, wanted, Reason::AoboRemoved, finding);
    else
        unreadableFinding(asked, finding);
    return finding;
}

RuleFinding checkLighthouse(const Case &asked)
{
    const auto wanted = [](const AccessPath &path) {
        return path.method == AccessMethod::Lighthouse;
    };
    RuleFinding finding;
    if (judgeFound(asked, wanted, finding))
        return finding;
    if (lighthouseMissing(asked)) {
        finding.evidence = {evidence(EvidenceKind::AccessNotReadYet)};
        return finding;
    }
    judgeNone(asked, wanted, Reason::LighthouseNone, finding);
    return finding;
}

RuleFinding checkIndividual(const Case &asked)
{
    const auto wanted = [](const AccessPath &path) { return isIndividual(path.method); };
    RuleFinding finding;
    if (judgeFound(asked, wanted, finding))
        return finding;
    if (asked.one.accessState == AccessState::Read)
        judgeNone(asked, wanted, std::nullopt, finding);
    else
        unreadableFinding(asked, finding);
    return finding;
}

RuleFinding checkPartnerLinked(const Case &asked)
{
    RuleFinding finding;
    const auto needing = pathsWhere(asked.one, [](const AccessPath &path) {
        return path.ours && path.partnerLink != PartnerLink::NotNeeded;
    });
    const AccessPath *sound = soundPath(asked.one);
    const bool byGroup =
        std::any_of(asked.one.access.cbegin(), asked.one.access.cend(), [](const AccessPath &path) {
            return path.ours && path.partnerLink == PartnerLink::NotNeeded;
        });
    if (needing.isEmpty() && !byGroup)
        return finding;
    if (needing.isEmpty() || (sound && sound->method == AccessMethod::Aobo)) {
        finding.result = RuleResult::Pass;
        finding.evidence = {evidence(EvidenceKind::LinkNotNeeded)};
        return finding;
    }
    bool verified = false;
    bool allMissing = true;
    for (const AccessPath *path : needing) {
        finding.evidence.append(linkEvidence(*path));
        const EvidenceKind kind = finding.evidence.constLast().kind;
        verified |= kind == EvidenceKind::LinkVerified;
        allMissing &= kind == EvidenceKind::LinkMissing;
        for (const Reason reason : {Reason::PartnerLinkOtherOrganisation, Reason::LighthouseNoLink,
                                    Reason::PartnerLinkUnknown}) {
            if (!finding.reason && path->reasons.contains(reason))
                finding.reason = reason;
        }
    }
    // Only somebody's word makes a path sound, and cost denies it.
    const bool doubted = sound && asked.has(Reason::PartnerLinkUnknown);
    if (doubted)
        finding.reason = Reason::PartnerLinkUnknown;
    if ((verified && !doubted)
        || asked.earns()) { // credit that flows proves a link that cannot be read
        finding.result = RuleResult::Pass;
        finding.reason.reset();
    } else if (allMissing) {
        finding.result = RuleResult::Fail;
    }
    return finding;
}

RuleFinding checkDeny(const Case &asked)
{
    RuleFinding finding;
    for (const DenyAssignment &deny : asked.one.denies) {
        Evidence found = evidence(EvidenceKind::DenyFound);
        found.name = deny.name;
        found.id = deny.id;
        found.text = deny.scope;
        found.checkedAt = asked.one.accessCheckedAt;
        finding.evidence.append(found);
    }
    if (!finding.evidence.isEmpty()) {
        // Microsoft says that a deny assignment may block credit, not that it does.
        if (asked.lacksCredit()) {
            finding.result = RuleResult::Fail;
            finding.reason = Reason::Deny;
        }
    } else if (asked.one.deniesRead) {
        finding.result = RuleResult::Pass;
        finding.evidence = {checkedAt(EvidenceKind::DenyNone, asked)};
    } else if (asked.earns()) {
        finding.result = RuleResult::Pass;
        finding.evidence = {evidence(EvidenceKind::NotNeeded)};
    } else {
        finding.evidence = {evidence(EvidenceKind::DenyNotRead)};
    }
    return finding;
}

} // namespace Pec
