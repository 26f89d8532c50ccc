// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world.h"

#include "core/strings.h"
#include "simulator/world/costlines.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

bool holds(const QList<std::pair<int, int>> &spans, int day)
{
    return std::any_of(spans.cbegin(), spans.cend(),
                       [day](const auto &span) { return day >= span.first && day <= span.second; });
}

} // namespace

void World::reindex() const
{
    m_subscriptionIndex.clear();
    m_customerIndex.clear();
    m_lines.clear();
    m_lines.reserve(customers.size());
    for (int c = 0; c < customers.size(); ++c) {
        const Customer &customer = customers.at(c);
        m_customerIndex.insert(customer.tenantId, c);
        QList<QList<CostLine>> lines;
        lines.reserve(customer.subscriptions.size());
        for (int s = 0; s < customer.subscriptions.size(); ++s) {
            const Subscription &subscription = customer.subscriptions.at(s);
            m_subscriptionIndex.insert(subscription.id, {c, s});
            lines.append(makeCostLines(subscription.cost, seed, subscription.id));
        }
        m_lines.append(lines);
    }
}

void World::ensureIndex() const
{
    if (m_lines.size() != customers.size())
        reindex();
}

int World::customerIndex(const QString &tenantId) const
{
    ensureIndex();
    return m_customerIndex.value(tenantId.toLower(), -1);
}

std::optional<std::pair<int, int>> World::find(const QString &subscriptionId) const
{
    ensureIndex();
    const auto it = m_subscriptionIndex.constFind(subscriptionId.toLower());
    if (it == m_subscriptionIndex.constEnd())
        return std::nullopt;
    return it.value();
}

const QList<CostLine> &World::costLines(int customer, int subscription) const
{
    ensureIndex();
    return m_lines.at(customer).at(subscription);
}

QList<CostDay> World::costDays(int customer, int subscription, QDate from, QDate to,
                               const QDateTime &now) const
{
    const CostProfile &profile = customers.at(customer).subscriptions.at(subscription).cost;
    QList<CostDay> days;
    const QDate start = epoch.date();
    const QDate today = now.toUTC().date();
    if (!profile.azurePlan)
        return days;
    const int first = static_cast<int>(std::max<qint64>(start.daysTo(from), profile.firstDay));
    const int last = static_cast<int>(std::min(
        {start.daysTo(to), start.daysTo(today) - 1, static_cast<qint64>(profile.lastDay)}));
    const auto perDay = static_cast<int>(profile.monthlyGrowth * 4096 / 30 * 256);
    days.reserve(std::max(0, last - first + 1));
    for (int day = first; day <= last; ++day) {
        CostDay entry;
        entry.date = start.addDays(day);
        entry.day = day;
        entry.growth = std::max(1024, 4096 + perDay * day / 256);
        entry.rate = exchangeRate(profile.currency, entry.date);
        entry.weekday = static_cast<qint8>(entry.date.dayOfWeek());
        entry.dayOfMonth = static_cast<qint8>(entry.date.day());
        entry.creditShows = entry.date.addDays(2) <= today;
        entry.credit = entry.creditShows && holds(profile.creditDays, day);
        entry.whole = entry.credit && holds(profile.wholeDays, day);
        days.append(entry);
    }
    return days;
}

QList<CostRow> World::cost(int customer, int subscription, QDate day, const QDateTime &now) const
{
    QList<CostRow> rows;
    const QList<CostDay> days = costDays(customer, subscription, day, day, now);
    for (const CostDay &entry : days) {
        for (const CostLine &line : costLines(customer, subscription)) {
            const CostAmount amount = amountOf(line, entry);
            if (!amount.present)
                continue;
            rows.append({day, customer, subscription, line.service, line.kind, line.resourceGroup,
                         line.resource, amount.credit, amount.usd, amount.billing});
        }
    }
    return rows;
}

QString World::resourceId(int customer, int subscription, const CostLine &line) const
{
    const Subscription &owner = customers.at(customer).subscriptions.at(subscription);
    const ServiceInfo &service = info(line.service);
    return "/subscriptions/"_L1 + owner.id + "/resourceGroups/"_L1
           + resourceGroupName(line.resourceGroup) + "/providers/"_L1 + service.resourceType
           + '/'_L1 + service.resourcePrefix + '-'_L1 + owner.id.left(4) + '-'_L1
           + QString::number(line.resource + 1).rightJustified(2, u'0');
}

const DirectoryObject *World::partnerObject(const QString &objectId) const
{
    const auto it =
        std::find_if(directory.cbegin(), directory.cend(), [&](const DirectoryObject &object) {
            return object.id.compare(objectId, Qt::CaseInsensitive) == 0;
        });
    return it == directory.cend() ? nullptr : &*it;
}

bool World::mayReadBilling(const QString &tenantId, const QString &objectId) const
{
    if (tenantId.compare(partnerTenantId, Qt::CaseInsensitive) != 0)
        return false;
    const DirectoryObject *object = partnerObject(objectId);
    return object
           && (object->memberOf.contains(adminAgentsGroupId)
               || object->partnerRoles.contains("AdminAgent"_L1)
               || object->partnerRoles.contains("BillingAdmin"_L1));
}

} // namespace Pec::Simulator
