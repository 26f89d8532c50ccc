// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/changes.h"

#include "core/strings.h"
#include "rules/cost/costbasis.h"
#include "rules/cost/summary.h"

#include <QHash>

namespace Pec {

namespace {

bool hasCost(const HistoryPoint &day) { return !day.applied.isZero() || !day.notApplied.isZero(); }
bool hasCredit(const HistoryPoint &day) { return !day.applied.isZero(); }

bool isReadable(const SubscriptionAssessment &one)
{
    return one.accessState == AccessState::Read || one.reasons.contains(Reason::AoboRemoved);
}

bool carries(const AccessPath &path) { return path.ours && path.valid != Validity::No; }

bool isSame(const AccessPath &left, const AccessPath &right)
{
    return left.method == right.method && left.principal == right.principal
           && left.role == right.role && left.scope == right.scope;
}

bool holds(const SubscriptionAssessment &one, const AccessPath &path)
{
    return std::any_of(one.access.cbegin(), one.access.cend(), [&path](const AccessPath &other) {
        return carries(other) && isSame(other, path);
    });
}

//! One subscription in both pictures; the earlier one may be missing.
class Comparison
{
public:
    Comparison(const Assessment *before, const Assessment &after)
        : m_before(before)
        , m_after(after)
        , m_from(before ? before->asOf : after.period.from)
    {}

    void compare(const CustomerAssessment &customer, const SubscriptionAssessment *earlier,
                 const SubscriptionAssessment &later)
    {
        m_customer = &customer;
        compareCredit(earlier, later);
        if (earlier)
            compareAccess(*earlier, later);
    }

    [[nodiscard]] QList<Change> take() { return std::move(m_changes); }

private:
    //! Days of the later picture on which credit began or ended after the earlier one.
    struct Turn
    {
        bool creditBefore = false;
        bool creditAfter = false;
        QDate day; //!< first day of the new state
        bool known = false;
    };

    [[nodiscard]] Turn turnOf(const History &history) const
    {
        Turn turn;
        bool begun = false;
        bool credit = false;
        for (const HistoryPoint &day : history.days) {
            if (day.date > m_after.asOf || !hasCost(day))
                continue;
            if (!begun || day.date <= m_from) {
                // The state at the earlier picture: its last day, or the first there is.
                turn.creditBefore = hasCredit(day);
                begun = true;
            } else if (hasCredit(day) != credit) {
                turn.day = day.date;
            }
            credit = hasCredit(day);
            turn.creditAfter = credit;
            turn.known = true;
        }
        return turn;
    }

    [[nodiscard]] static bool earnsAny(const SubscriptionAssessment &one)
    {
        return one.status == Status::Earning || one.status == Status::PartlyEarning;
    }

    //! What the credit of a month is while it flows: the mean over the days that have it.
    [[nodiscard]] Decimal worth(const SubscriptionAssessment *earlier,
                                const SubscriptionAssessment &later) const
    {
        // In dollars where the customer is shown in dollars, whatever it is billed in.
        const auto column = later.currency == "USD"_L1 ? &Cost::usd : &Cost::billing;
        Decimal applied;
        int days = 0;
        for (const HistoryPoint &day : later.history.days) {
            if (!m_after.period.contains(day.date) || !hasCredit(day))
                continue;
            applied += day.applied.*column;
            ++days;
        }
        if (days > 0) {
            const Decimal month = Decimal::fromInteger(m_after.asOf.daysInMonth());
            return earnedCredit(applied, m_after.rate.value, m_after.costBasis)
                .times(month)
                .dividedBy(Decimal::fromInteger(days));
        }
        const MonthlyCredit now = monthlyCredit(later.totals, m_after.period, m_after.asOf);
        if (earlier && earlier->currency == later.currency && m_before) {
            const MonthlyCredit then =
                monthlyCredit(earlier->totals, m_before->period, m_before->asOf);
            return std::max({then.earned, now.earned, now.missedHigh});
        }
        return std::max(now.earned, now.missedHigh);
    }

    Change &add(ChangeKind kind, const SubscriptionAssessment *earlier,
                const SubscriptionAssessment &later)
    {
        Change change;
        change.kind = kind;
        change.customer = m_customer->id;
        change.customerName = m_customer->name;
        change.subscription = later.id;
        change.subscriptionName = later.name;
        change.seenBefore = m_from;
        change.seenAfter = m_after.asOf;
        change.creditPerMonth = std::max(worth(earlier, later), Decimal());
        change.currency = later.currency;
        m_changes.append(change);
        return m_changes.last();
    }

    void compareCredit(const SubscriptionAssessment *earlier, const SubscriptionAssessment &later)
    {
        const Turn turn = later.history.read ? turnOf(later.history) : Turn();
        if (turn.known) {
            if (turn.creditBefore == turn.creditAfter)
                return;
            Change &change =
                add(turn.creditAfter ? ChangeKind::CreditGained : ChangeKind::CreditLost, earlier,
                    later);
            change.day = turn.day;
            change.dayIsExact = true;
            return;
        }
        // Without days, as in a large tenant, only the two verdicts tell.
        if (!earlier || later.status == Status::CannotTell || earlier->status == Status::CannotTell)
            return;
        if (earnsAny(*earlier) && later.status == Status::NotEarning)
            add(ChangeKind::CreditLost, earlier, later);
        else if (earlier->status == Status::NotEarning && earnsAny(later))
            add(ChangeKind::CreditGained, earlier, later);
    }

    void compareAccess(const SubscriptionAssessment &earlier, const SubscriptionAssessment &later)
    {
        if (isReadable(later)) {
            for (const AccessPath &path : earlier.access) {
                if (!carries(path) || holds(later, path))
                    continue;
                Change &change = add(ChangeKind::AccessLost, &earlier, later);
                change.path = path;
                const Turn turn = later.history.read ? turnOf(later.history) : Turn();
                if (turn.known && turn.creditBefore && !turn.creditAfter)
                    change.day = turn.day; // the first day that it no longer held in whole
            }
        }
        for (const AccessPath &path : later.access) {
            if (!carries(path) || holds(earlier, path))
                continue;
            // Access that could not be read before is not gained by being read now.
            const bool made =
                path.createdOn.isValid() && m_before && path.createdOn > m_before->readAt;
            if (!made && !isReadable(earlier))
                continue;
            Change &change = add(ChangeKind::AccessGained, &earlier, later);
            change.path = path;
            change.day = path.createdOn.date();
            change.dayIsExact = path.createdOn.isValid();
        }
    }

    const Assessment *m_before;
    const Assessment &m_after;
    QDate m_from;
    const CustomerAssessment *m_customer = nullptr;
    QList<Change> m_changes;
};

} // namespace

Validity seenAccess(const SubscriptionAssessment &subscription)
{
    const QList<AccessPath> &paths = subscription.access;
    const bool held = std::any_of(paths.cbegin(), paths.cend(), [](const AccessPath &path) {
        return path.ours && path.valid == Validity::Yes;
    });
    if (held)
        return Validity::Yes;
    const bool lacks =
        isReadable(subscription) && std::none_of(paths.cbegin(), paths.cend(), carries);
    return lacks ? Validity::No : Validity::Unknown;
}

Changes changesBetween(const Assessment *before, const Assessment &after)
{
    QHash<SubscriptionId, const SubscriptionAssessment *> earlier;
    if (before) {
        for (const CustomerAssessment &customer : before->customers) {
            for (const SubscriptionAssessment &one : customer.subscriptions)
                earlier.insert(one.id, &one);
        }
    }
    Comparison comparison(before, after);
    for (const CustomerAssessment &customer : after.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions)
            comparison.compare(customer, earlier.value(one.id), one);
    }
    Changes changes;
    if (before)
        changes.from = before->asOf;
    changes.to = after.asOf;
    changes.changes = comparison.take();
    std::stable_sort(changes.changes.begin(), changes.changes.end(),
                     [](const Change &left, const Change &right) {
                         return left.creditPerMonth > right.creditPerMonth;
                     });
    return changes;
}

} // namespace Pec
