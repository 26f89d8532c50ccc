// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/why.h"

#include "core/strings.h"

namespace Pec {

namespace {

void addPathReasons(SubscriptionAssessment &result)
{
    for (const AccessPath &path : std::as_const(result.access)) {
        for (const Reason reason : path.reasons)
            addReason(result.reasons, reason);
    }
}

bool hasUnknownPath(const SubscriptionAssessment &result)
{
    return std::any_of(result.access.cbegin(), result.access.cend(),
                       [](const AccessPath &path) { return path.valid == Validity::Unknown; });
}

//! Whole days without credit speak of lost access; credit on every day speaks of its scope.
bool hasDayWithoutCredit(const SubscriptionAssessment &subscription, const Period &period)
{
    const QList<HistoryPoint> &days = subscription.history.days;
    return !subscription.history.read
           || std::any_of(days.cbegin(), days.cend(), [&period](const HistoryPoint &day) {
                  return period.contains(day.date) && day.applied.isZero()
                         && !day.notApplied.isZero();
              });
}

//! Whether every valid path of ours is too new to show in the period's credit.
bool isFresh(const SubscriptionAssessment &result, const Surroundings &around)
{
    bool fresh = false;
    for (const AccessPath &path : result.access) {
        if (!path.ours || path.valid != Validity::Yes)
            continue;
        fresh =
            std::any_of(around.facts.cbegin(), around.facts.cend(), [&](const AccessFact *fact) {
                return fact->principal == path.principal && fact->role == path.role
                       && fact->scope == path.scope && fact->createdOn.isValid()
                       && fact->createdOn.date() >= around.snapshot.period.to;
            });
        if (!fresh)
            return false;
    }
    return fresh;
}

//! A valid path is there and still no full credit: too new, or missing on some days or resources,
//! or refused on the partner's side.
Lack explainGap(SubscriptionAssessment &result, const Surroundings &around)
{
    if (isFresh(result, around))
        addReason(result.reasons, Reason::Pending);
    else if (result.status == Status::NotEarning)
        addReason(result.reasons, Reason::PartnerSide);
    else
        addReason(result.reasons, hasDayWithoutCredit(result, around.snapshot.period)
                                      ? Reason::AccessGap
                                      : Reason::ScopeGap);
    return Lack::Partial;
}

//! Losing the admin-on-behalf-of role closes the door through which one would see it, so its loss
//! is inferred: a token of the tenant was issued to an agent, the billed subscription does not
//! show, and eligible cost of complete days has no credit at all.
Lack explainUnreadable(SubscriptionAssessment &result, const Surroundings &around)
{
    const AccessReading *reading = around.reading;
    if (!reading || reading->state == AccessState::NotReadYet) {
        addReason(result.reasons, Reason::AccessNotReadYet);
        return Lack::Unknown;
    }
    const bool agent = around.snapshot.partner.partnerRoles.contains("AdminAgents"_L1);
    const bool noCredit = around.cost.applied.isZero() && around.cost.eligibleNotApplied
                          && around.cost.eligibleNotApplied->usd > Decimal();
    const bool inferred =
        reading->tokenIssued && agent && noCredit && !reading->visible.contains(result.id);
    addReason(result.reasons, inferred ? Reason::AoboRemoved : Reason::AccessUnknown);
    addPathReasons(result);
    return inferred && !hasUnknownPath(result) ? Lack::Proved : Lack::Unknown;
}

} // namespace

void addReason(QList<Reason> &reasons, Reason reason)
{
    if (!reasons.contains(reason))
        reasons.append(reason);
}

Lack explain(SubscriptionAssessment &result, const Surroundings &around)
{
    const bool readable = result.accessState == AccessState::Read;
    if (!readable && result.status == Status::Earning && !result.mainPath())
        addReason(result.reasons, Reason::EarningAccessUnreadable);
    if (result.status != Status::NotEarning && result.status != Status::PartlyEarning)
        return result.status == Status::Earning ? Lack::Partial : Lack::Unknown;
    const auto ours = [&result](auto &&test) {
        return std::any_of(result.access.cbegin(), result.access.cend(),
                           [&test](const AccessPath &path) { return path.ours && test(path); });
    };
    if (ours([](const AccessPath &path) {
            return path.valid == Validity::Yes && path.scopeKind <= ScopeKind::Subscription;
        }))
        return explainGap(result, around);
    if (ours([](const AccessPath &path) { return path.valid == Validity::Yes; })) {
        addPathReasons(result);
        addReason(result.reasons, Reason::ScopeGap);
        return Lack::Partial;
    }
    if (!readable)
        return explainUnreadable(result, around);
    addPathReasons(result);
    if (!ours([](const AccessPath &path) { return path.method == AccessMethod::Aobo; }))
        result.reasons.prepend(Reason::AoboRemoved);
    return hasUnknownPath(result) ? Lack::Unknown : Lack::Proved;
}

} // namespace Pec
