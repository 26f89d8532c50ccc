// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/why.h"

#include "core/strings.h"
#include "rules/access.h"

#include <array>

namespace Pec {

namespace {

enum class Family { Aobo, Lighthouse, Individual };
constexpr std::array kFamilies{Family::Aobo, Family::Lighthouse, Family::Individual};

Family familyOf(const AccessPath &path)
{
    if (path.method == AccessMethod::Aobo)
        return Family::Aobo;
    return path.method == AccessMethod::Lighthouse ? Family::Lighthouse : Family::Individual;
}

template <class Test>
bool anyPath(const SubscriptionAssessment &result, Test test)
{
    return std::any_of(result.access.cbegin(), result.access.cend(), test);
}

bool isOursAndValid(const AccessPath &path) { return path.ours && path.valid == Validity::Yes; }

//! In order but for a deny assignment, whose effect on credit is not certain.
bool isDenied(const AccessPath &path)
{
    return path.ours && path.valid != Validity::No && path.reasons.contains(Reason::Deny)
           && std::all_of(path.reasons.cbegin(), path.reasons.cend(), [](Reason reason) {
                  return reason == Reason::Deny || reason == Reason::AoboScope
                         || reason == Reason::LighthouseResourceGroupOnly
                         || reason == Reason::RbacScope;
              });
}

bool isOfOwner(Reason reason)
{
    return reason == Reason::AoboOtherPartner || reason == Reason::AoboUnknownTenant;
}

//! What is wrong with the best path of each method: a reading role beside a better path of the same
//! method is no cause.
void addPathReasons(SubscriptionAssessment &result)
{
    for (const Family family : kFamilies) {
        const auto best =
            std::find_if(result.access.cbegin(), result.access.cend(),
                         [family](const AccessPath &path) { return familyOf(path) == family; });
        // Another partner's delegation says nothing about ours; its group stands where ours should,
        // whatever its role and scope.
        if (best == result.access.cend() || (!best->ours && family != Family::Aobo))
            continue;
        for (const Reason reason : best->reasons) {
            if (best->ours || isOfOwner(reason))
                addReason(result.reasons, reason);
        }
    }
}

//! The cause that is mended with the least work comes first: what the partner can do alone, then a
//! correction of a path that stands, then a new path.
int rank(Reason reason)
{
    static constexpr std::array kOrder{
        Reason::Deny,
        Reason::Pending,
        Reason::AccessGap,
        Reason::ScopeGap,
        Reason::PartnerSide,
        Reason::PartnerLinkOtherOrganisation,
        Reason::LighthouseNoLink,
        Reason::PartnerLinkUnknown,
        Reason::LighthouseJit,
        Reason::LighthouseRole,
        Reason::LighthouseResourceGroupOnly,
        Reason::AoboRole,
        Reason::RoleUnlisted,
        Reason::RoleCustom,
        Reason::AoboScope,
        Reason::RbacScope,
        Reason::RbacTimeBound,
        Reason::RbacDisabled,
        Reason::AoboOtherPartner,
        Reason::AoboUnknownTenant,
        Reason::AoboRemoved,
        Reason::RbacRole,
    };
    return int(std::find(kOrder.cbegin(), kOrder.cend(), reason) - kOrder.cbegin());
}

void sortReasons(QList<Reason> &reasons)
{
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](Reason left, Reason right) { return rank(left) < rank(right); });
}

bool hasUnknownPath(const SubscriptionAssessment &result)
{
    return anyPath(result, [](const AccessPath &path) { return path.valid == Validity::Unknown; });
}

//! Whole days without credit speak of lost access; credit on every day speaks of its scope.
bool hasDayWithoutCredit(const SubscriptionAssessment &result, const Period &period)
{
    const QList<HistoryPoint> &days = result.history.days;
    return !result.history.read
           || std::any_of(days.cbegin(), days.cend(), [&period](const HistoryPoint &day) {
                  return period.contains(day.date) && day.applied.isZero()
                         && !day.notApplied.isZero();
              });
}

//! Whether credit has stopped: at least two complete days at the period's end have cost and none of
//! them credit. One day alone may be a late figure.
bool hasStopped(const SubscriptionAssessment &result, const Period &period)
{
    int lost = 0;
    const QList<HistoryPoint> &days = result.history.days;
    for (qsizetype i = days.size() - 1; i >= 0; --i) {
        const HistoryPoint &day = days[i];
        if (!period.contains(day.date))
            continue;
        if (!day.applied.isZero())
            break;
        lost += !day.notApplied.isZero();
    }
    return lost >= 2;
}

//! Whether every valid path of ours is too new to show in the period's credit: the day on which
//! access was given is not a whole day.
bool isFresh(const SubscriptionAssessment &result, const Period &period)
{
    return anyPath(result, isOursAndValid) && !anyPath(result, [&period](const AccessPath &path) {
               return isOursAndValid(path)
                      && (!path.createdOn.isValid() || path.createdOn.date() < period.to);
           });
}

//! A path that no deny assignment touches leaves none of its part to one.
bool isFreeOfDenies(const AccessPath &path)
{
    return isOursAndValid(path) && path.reachesWhole() && !path.inferred
           && !path.reasons.contains(Reason::Deny);
}

//! Only somebody's word makes the path valid, and cost says otherwise.
bool restsOnWords(const SubscriptionAssessment &result)
{
    return !anyPath(result, [](const AccessPath &path) {
        return isOursAndValid(path) && path.reachesWhole() && !path.inferred;
    });
}

//! A valid path is there and still no full credit.
void explainGap(SubscriptionAssessment &result, const Surroundings &around)
{
    result.confidence = Confidence::Possible;
    const Period &period = around.whole.period;
    if (isFresh(result, period))
        return addReason(result.reasons, Reason::Pending);
    if (anyPath(result, isDenied) && !anyPath(result, isFreeOfDenies))
        return addReason(result.reasons, Reason::Deny);
    if (result.status != Status::NotEarning)
        return addReason(result.reasons, hasDayWithoutCredit(result, period) ? Reason::AccessGap
                                                                             : Reason::ScopeGap);
    if (!restsOnWords(result))
        return addReason(result.reasons, Reason::PartnerSide);
    result.confidence = Confidence::Unknown;
    const bool group = anyPath(result, [](const AccessPath &path) {
        return isOursAndValid(path) && path.reachesWhole() && path.method == AccessMethod::Aobo;
    });
    addReason(result.reasons, group ? Reason::AoboUnknownTenant : Reason::PartnerLinkUnknown);
}

void addLoss(SubscriptionAssessment &result)
{
    // A foreign group that is not ours is the cause in AOBO's place.
    if (!anyPath(result, [](const AccessPath &path) { return path.method == AccessMethod::Aobo; }))
        addReason(result.reasons, Reason::AoboRemoved);
}

//! An Admin agent got a token of the tenant, and it does not show the billed subscription.
bool isHidden(const SubscriptionAssessment &result, const Surroundings &around)
{
    return around.reading && around.reading->tokenIssued
           && !around.reading->visible.contains(result.id)
           && around.whole.partner.partnerRoles.contains("AdminAgents"_L1)
           && around.cost.eligibleNotApplied && around.cost.eligibleNotApplied->usd > Decimal();
}

//! Access reaches a part, and the rest lies outside of it.
void explainPart(SubscriptionAssessment &result, const Surroundings &around)
{
    result.confidence = Confidence::Possible;
    addPathReasons(result);
    if (result.accessState == AccessState::Read || isHidden(result, around))
        addLoss(result);
}

void explainUnreadable(SubscriptionAssessment &result, const Surroundings &around)
{
    const AccessReading *reading = around.reading;
    addPathReasons(result);
    result.confidence = Confidence::Unknown;
    if (!reading || reading->state == AccessState::NotReadYet)
        return addReason(result.reasons, Reason::AccessNotReadYet);
    const bool noCredit = around.cost.applied.isZero() || hasStopped(result, around.whole.period);
    if (!isHidden(result, around) || !noCredit)
        return addReason(result.reasons, Reason::AccessUnknown);
    addLoss(result);
    if (!hasUnknownPath(result))
        result.confidence = Confidence::Inferred;
}

bool isLinkReason(Reason reason)
{
    return reason == Reason::LighthouseNoLink || reason == Reason::PartnerLinkUnknown;
}

//! Credit that flows while no path is valid for certain shows that the link which only its own
//! identity can read is there.
void inferLinks(SubscriptionAssessment &result, const PeriodCost &cost)
{
    if (cost.applied.usd <= Decimal() || anyPath(result, isOursAndValid))
        return;
    for (AccessPath &path : result.access) {
        const bool unread = path.ours && path.valid == Validity::Unknown && !path.linkedPartnerId;
        if (!unread || path.reasons.removeIf(isLinkReason) == 0)
            continue;
        path.inferred = true;
        const bool otherwise =
            std::any_of(path.reasons.cbegin(), path.reasons.cend(), [](Reason reason) {
                return reason != Reason::AoboScope && reason != Reason::RbacScope
                       && reason != Reason::LighthouseResourceGroupOnly;
            });
        if (!otherwise)
            path.valid = Validity::Yes;
    }
    sortPaths(result.access);
}

//! Earning is explained only where something is odd or may break.
void explainEarning(SubscriptionAssessment &result)
{
    QList<const AccessPath *> carrying;
    for (const AccessPath &path : std::as_const(result.access)) {
        if (path.ours && path.valid != Validity::No)
            carrying.append(&path);
    }
    if (carrying.isEmpty()) {
        addReason(result.reasons, result.accessState == AccessState::Read
                                      ? Reason::EarningAccessElsewhere
                                      : Reason::EarningAccessUnreadable);
        return;
    }
    // A group outlives its members, and a service principal does not leave; a person or an end
    // date does.
    const bool all = std::all_of(carrying.cbegin(), carrying.cend(), [&](const AccessPath *path) {
        const bool person = path->method == AccessMethod::User
                            || path->method == AccessMethod::Guest
                            || (path->method == AccessMethod::Lighthouse && path->signedIn
                                && !path->principalIsGroup);
        return (person && path->principal == carrying.first()->principal) || path->timeBound;
    });
    if (all)
        addReason(result.reasons, Reason::SinglePointOfFailure);
}

void explainLacking(SubscriptionAssessment &result, const Surroundings &around)
{
    const auto ours = [&result](auto &&test) {
        return anyPath(result, [&test](const AccessPath &path) { return path.ours && test(path); });
    };
    const auto whole = [](const AccessPath &path) {
        return (path.valid == Validity::Yes || isDenied(path)) && path.reachesWhole();
    };
    if (ours(whole))
        return explainGap(result, around);
    if (ours(isOursAndValid))
        return explainPart(result, around);
    if (result.accessState != AccessState::Read)
        return explainUnreadable(result, around);
    addPathReasons(result);
    addLoss(result);
    result.confidence = hasUnknownPath(result) ? Confidence::Unknown : Confidence::Proved;
}

} // namespace

void addReason(QList<Reason> &reasons, Reason reason)
{
    if (!reasons.contains(reason))
        reasons.append(reason);
}

void findReasons(SubscriptionAssessment &result, const Surroundings &around)
{
    inferLinks(result, around.cost);
    if (result.status == Status::Earning)
        explainEarning(result);
    else if (result.status == Status::TooRecent)
        addReason(result.reasons, Reason::Pending);
    else if (result.status == Status::CannotTell)
        result.confidence = Confidence::Unknown;
    if (result.status != Status::NotEarning && result.status != Status::PartlyEarning)
        return;
    explainLacking(result, around);
    sortReasons(result.reasons);
}

} // namespace Pec
