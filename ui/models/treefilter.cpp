// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treefilter.h"

#include "core/strings.h"
#include "domain/names.h"

#include <QJsonArray>

#include <algorithm>

namespace Pec {

namespace {

template <class Enum>
QJsonArray namesOf(EnumSet<Enum> values, int count)
{
    QJsonArray names;
    for (int i = 0; i < count; ++i) {
        if (values.contains(Enum(i)))
            names.append(name(Enum(i)));
    }
    return names;
}

template <class Enum>
EnumSet<Enum> valuesOf(const QJsonValue &names, int count)
{
    EnumSet<Enum> values;
    const QJsonArray array = names.toArray();
    for (int i = 0; i < count; ++i) {
        if (array.contains(name(Enum(i))))
            values.set(Enum(i), true);
    }
    return values;
}

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

} // namespace

QStringList TreeFilter::words() const
{
    return search.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

bool TreeFilter::hasTicks() const
{
    return needsAction || !statuses.isEmpty() || !access.isEmpty() || !roles.isEmpty()
           || !reasons.isEmpty() || !resellers.isEmpty() || !owners.isEmpty();
}

bool TreeFilter::isEmpty() const { return !hasTicks() && words().isEmpty(); }

bool TreeFilter::lets(const SubscriptionAssessment &subscription) const
{
    if (!statuses.isEmpty() && !statuses.contains(subscription.status))
        return false;
    if (!access.isEmpty() && !access.contains(accessFacet(subscription)))
        return false;
    if (!roles.isEmpty() && !roles.contains(roleFacet(subscription)))
        return false;
    return reasons.isEmpty()
           || std::any_of(subscription.reasons.cbegin(), subscription.reasons.cend(),
                          [this](Reason reason) { return reasons.contains(reason); });
}

bool TreeFilter::lets(const CustomerAssessment &customer, const QString &owner) const
{
    if (needsAction && !Pec::needsAction(customer.status))
        return false;
    if (!resellers.isEmpty()
        && !resellers.contains(customer.reseller ? customer.reseller->id : ResellerId()))
        return false;
    if (!owners.isEmpty() && !owners.contains(owner))
        return false;
    // Its subscriptions answer the rest; without any, there is only its status to go by.
    return !customer.subscriptions.isEmpty()
           || (access.isEmpty() && roles.isEmpty() && reasons.isEmpty()
               && (statuses.isEmpty() || statuses.contains(customer.status)));
}

TreeFilter TreeFilter::withCredit()
{
    TreeFilter filter;
    filter.statuses = {Status::Earning, Status::PartlyEarning};
    return filter;
}

TreeFilter TreeFilter::missingCredit()
{
    TreeFilter filter;
    filter.statuses = {Status::NotEarning, Status::PartlyEarning, Status::CannotTell};
    return filter;
}

TreeFilter TreeFilter::needingAction()
{
    TreeFilter filter;
    filter.needsAction = true;
    return filter;
}

QJsonObject TreeFilter::toJson() const
{
    QStringList ids;
    for (const ResellerId &id : resellers)
        ids.append(id.value());
    return {
        {u"search"_s, search},
        {u"statuses"_s, namesOf(statuses, kStatusCount)},
        {u"access"_s, namesOf(access, kAccessFacetCount)},
        {u"roles"_s, namesOf(roles, kRoleFacetCount)},
        {u"reasons"_s, namesOf(reasons, kReasonCount)},
        {u"resellers"_s, sorted(ids)},
        {u"owners"_s, sorted(QStringList(owners.cbegin(), owners.cend()))},
        {u"needsAction"_s, needsAction},
    };
}

TreeFilter TreeFilter::fromJson(const QJsonObject &json)
{
    TreeFilter filter;
    filter.search = json["search"_L1].toString();
    filter.statuses = valuesOf<Status>(json["statuses"_L1], kStatusCount);
    filter.access = valuesOf<AccessFacet>(json["access"_L1], kAccessFacetCount);
    filter.roles = valuesOf<RoleFacet>(json["roles"_L1], kRoleFacetCount);
    filter.reasons = valuesOf<Reason>(json["reasons"_L1], kReasonCount);
    for (const QJsonArray ids = json["resellers"_L1].toArray(); const auto id : ids)
        filter.resellers.insert(ResellerId(id.toString()));
    for (const QJsonArray owners = json["owners"_L1].toArray(); const auto owner : owners)
        filter.owners.insert(owner.toString());
    filter.needsAction = json["needsAction"_L1].toBool();
    return filter;
}

} // namespace Pec
