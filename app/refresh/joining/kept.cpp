// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/joining/kept.h"

#include "core/strings.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr int kDirectoryDays = 7;
constexpr qint64 kAccessSeconds = qint64(24) * 3600;
constexpr int kClosedOnDay = 10;

bool isMissing(const Snapshot &snapshot, const QString &part)
{
    return std::any_of(snapshot.missing.cbegin(), snapshot.missing.cend(),
                       [&part](const MissingPart &missing) { return missing.part == part; });
}

void keepDirectory(const Snapshot &before, const QDateTime &now, Kept &kept)
{
    const QDateTime readAt = before.directoryReadAt;
    if (!readAt.isValid() || readAt > now || readAt.addDays(kDirectoryDays) <= now)
        return;
    kept.subscriptions = before.subscriptions;
    kept.customers = before.customers;
    kept.directoryReadAt = readAt;
}

void keepMonths(const Snapshot &before, const QDateTime &now, Kept &kept)
{
    if (isMissing(before, u"cost.months"_s) || isMissing(before, u"cost.eligibleMonths"_s))
        return;
    // Closed when it was read, not only now.
    const QDate last = lastClosedMonth(std::min(before.startedAt, now).date());
    const QDate first = QDate(now.date().year(), now.date().month(), 1).addMonths(1 - kMonthsRead);
    for (const CostPoint &point : before.points) {
        if (point.grain == CostGrain::Month && point.date >= first && point.date <= last)
            kept.months.append(point);
    }
    if (!kept.months.isEmpty())
        kept.monthsUpTo = last;
}

//! What access was read for: whose an assignment is, and where credit lacks so that it is looked at
//! closely. Read without these it says less than it could.
bool readOnSureGround(const Snapshot &before)
{
    static const QStringList kGround{u"partner"_s, u"partner.roles"_s, u"cost.period"_s,
                                     u"cost.eligible"_s, u"cost.tie"_s};
    return std::none_of(kGround.cbegin(), kGround.cend(),
                        [&before](const QString &part) { return isMissing(before, part); });
}

void keepAccess(const Snapshot &before, const QDateTime &now, Kept &kept)
{
    if (!readOnSureGround(before))
        return;
    QSet<CustomerId> fresh;
    for (const AccessReading &reading : before.readings) {
        // A refusal is asked again: it costs one request, and may have been mended.
        if (reading.state != AccessState::Read || !reading.checkedAt.isValid()
            || reading.checkedAt > now || reading.checkedAt.secsTo(now) >= kAccessSeconds)
            continue;
        fresh.insert(reading.customer);
        kept.readings.append(reading);
    }
    const auto owners = ownersOf(before);
    for (const AccessFact &fact : before.access) {
        if (!fact.lighthouse && fresh.contains(owners.value(fact.subscription)))
            kept.access.append(fact);
    }
    for (const DenyAssignment &deny : before.denies) {
        if (fresh.contains(owners.value(deny.subscription)))
            kept.denies.append(deny);
    }
}

} // namespace

QDate lastClosedMonth(QDate today)
{
    const QDate thisMonth(today.year(), today.month(), 1);
    return thisMonth.addMonths(today.day() >= kClosedOnDay ? -1 : -2);
}

Kept keptFrom(const Snapshot &before, const QDateTime &now)
{
    Kept kept;
    keepDirectory(before, now, kept);
    keepMonths(before, now, kept);
    keepAccess(before, now, kept);
    return kept;
}

} // namespace Pec
