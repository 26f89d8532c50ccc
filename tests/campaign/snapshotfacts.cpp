// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/snapshotfacts.h"

#include "core/strings.h"
#include "domain/names.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <functional>
#include <tuple>

namespace Pec::Testing {

namespace {

enum class Topic {
    User,
    PartnerId,
    OwnLink,
    PartnerName,
    Currencies,
    Customer,
    CustomerDomain,
    CustomerReseller,
    Reseller,
    Subscription,
    SubscriptionReseller,
    Reading,
    Access,
    AccessEnds,
    Lighthouse,
    DeniesRead,
    Denies,
    CostOfPeriod,
    CostEligible,
    CostKinds,
    CostRecent,
    CostRead,
    Rate,
    Day,
    Month,
};

struct TopicInfo
{
    Topic topic;
    const char *name;
    QStringList parts; //!< any of them, when it is missing, explains a difference
    bool ofTenant = false; //!< so does an error of the customer's reading
};

const TopicInfo &infoOf(Topic topic)
{
    // What is looked at closely depends on whose an assignment is and where credit lacks.
    static const QStringList kUser{u"partner"_s, u"partner.roles"_s};
    static const QStringList kClosely{u"partner"_s,       u"partner.roles"_s, u"cost.period"_s,
                                      u"cost.eligible"_s, u"cost.tie"_s,      u"access"_s};
    static const QList<TopicInfo> list{
        {Topic::User, "signed-in user", kUser},
        {Topic::PartnerId, "partner id", {u"partner"_s}},
        {Topic::OwnLink, "own link", {u"partner.link"_s}},
        {Topic::PartnerName, "partner name", {}},
        {Topic::Currencies, "currencies", {u"billing"_s}},
        {Topic::Customer, "customer", {}},
        {Topic::CustomerDomain, "domain", {u"customers"_s}},
        {Topic::CustomerReseller, "customer's reseller", {u"resellers"_s}},
        {Topic::Reseller, "reseller", {u"resellers"_s}},
        {Topic::Subscription, "subscription", {}},
        {Topic::SubscriptionReseller, "subscription's reseller", {u"resellers"_s}},
        {Topic::Reading, "reading", {}, true},
        {Topic::Access, "access", kUser, true},
        {Topic::AccessEnds, "ends of access", kClosely, true},
        {Topic::Lighthouse,
         "delegations",
         {u"lighthouse"_s, u"partner"_s, u"partner.roles"_s, u"partner.link"_s}},
        {Topic::DeniesRead, "deny assignments read", kClosely, true},
        {Topic::Denies, "deny assignments", kClosely, true},
        {Topic::CostOfPeriod, "cost of the period", {u"cost.period"_s, u"cost.tie"_s}},
        {Topic::CostEligible,
         "eligible cost",
         {u"cost.eligible"_s, u"cost.period"_s, u"cost.tie"_s}},
        {Topic::CostKinds,
         "cost by kind",
         {u"cost.kinds"_s, u"cost.eligible"_s, u"cost.period"_s, u"cost.tie"_s}},
        {Topic::CostRecent, "recent cost", {u"cost.recent"_s}},
        {Topic::CostRead, "whether cost was read", {u"cost.period"_s}},
        {Topic::Rate, "rate", {u"cost.rate"_s, u"cost.tie"_s}},
        {Topic::Day, "day", {u"cost.days"_s, u"cost.tie"_s}},
        {Topic::Month, "month", {u"cost.months"_s, u"cost.eligibleMonths"_s, u"cost.tie"_s}},
    };
    return list.at(int(topic));
}

struct Subject
{
    Topic topic = Topic::User;
    QString id; //!< of a customer or a subscription, or a day of one
    CustomerId customer; //!< whose tenant it is of; empty: nobody's

    friend bool operator<(const Subject &left, const Subject &right)
    {
        return std::tie(left.topic, left.id) < std::tie(right.topic, right.id);
    }
};

using Facts = QMap<Subject, QString>;

QString text(bool value) { return value ? u"yes"_s : u"no"_s; }
QString text(const Cost &cost) { return cost.billing.toString() + u'/' + cost.usd.toString(); }
QString text(const std::optional<Cost> &cost) { return cost ? text(*cost) : u"unknown"_s; }
QString text(const std::optional<QString> &value) { return value ? *value : u"unknown"_s; }
QString text(const QDateTime &time) { return time.toString(Qt::ISODate); }

template <class Ids>
QString textOfIds(const Ids &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts.append(id.value());
    texts.sort();
    return texts.join(u' ');
}

class FactReader
{
public:
    explicit FactReader(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
        for (const Subscription &subscription : snapshot.subscriptions)
            m_owners.insert(subscription.id, subscription.customer);
    }

    Facts read()
    {
        readPartner();
        readDirectory();
        readAccess();
        readCost();
        return std::move(m_facts);
    }

private:
    void add(Topic topic, const QString &id, const QStringList &values,
             const CustomerId &customer = {})
    {
        QString &fact = m_facts[{topic, id, customer}];
        // Several of one subject stand in one order whatever the order they were read in.
        QStringList all = fact.isEmpty() ? QStringList() : fact.split(u'\n');
        all.append(values.join(u'|'));
        all.sort();
        fact = all.join(u'\n');
    }

    void readPartner()
    {
        const PartnerFacts &partner = m_snapshot.partner;
        QStringList roles = partner.partnerRoles;
        roles.sort();
        add(Topic::User, {},
            {partner.tenant.value(), partner.user.value(), partner.userName,
             partner.domains.join(u' '), roles.join(u' '), text(partner.rolesReadable),
             textOfIds(partner.agentsGroups), textOfIds(partner.userGroups)});
        add(Topic::PartnerId, {}, {partner.mpnId});
        add(Topic::OwnLink, {}, {text(partner.linkedPartnerId)});
        add(Topic::PartnerName, {}, {partner.name});
        add(Topic::Currencies, {},
            {name(partner.persona), m_snapshot.billingCurrencies.join(u' ')});
    }

    void readDirectory()
    {
        for (const Reseller &reseller : m_snapshot.resellers)
            add(Topic::Reseller, reseller.id.value(), {reseller.name, reseller.mpnId});
        for (const Customer &customer : m_snapshot.customers) {
            const QString id = customer.id.value();
            add(Topic::Customer, id,
                {customer.billingName, customer.name,
                 customer.azurePlan ? text(*customer.azurePlan) : u"unknown"_s});
            add(Topic::CustomerDomain, id, {customer.domain});
            add(Topic::CustomerReseller, id, {customer.reseller.value()});
            add(Topic::Currencies, id, {customer.currency});
        }
        for (const Subscription &subscription : m_snapshot.subscriptions) {
            const QString id = subscription.id.value();
            add(Topic::Subscription, id,
                {subscription.customer.value(), subscription.name, subscription.state,
                 text(subscription.azurePlan)});
            add(Topic::SubscriptionReseller, id, {subscription.reseller.value()});
        }
    }

    void readAccess()
    {
        for (const AccessReading &reading : m_snapshot.readings) {
            add(Topic::Reading, reading.customer.value(),
                {name(reading.state), text(reading.tokenIssued), textOfIds(reading.visible)},
                reading.customer);
            for (const SubscriptionId &subscription : reading.deniesRead)
                add(Topic::DeniesRead, subscription.value(), {u"yes"_s}, reading.customer);
        }
        for (const AccessFact &fact : m_snapshot.access) {
            const CustomerId customer = m_owners.value(fact.subscription);
            add(fact.lighthouse ? Topic::Lighthouse : Topic::Access, fact.subscription.value(),
                {QString::number(int(fact.kind)), fact.principal.value(), fact.principalName,
                 fact.principalTenant.value(), text(fact.ours), text(fact.signedIn),
                 fact.role.value(), fact.roleName, text(fact.customRole), fact.scope,
                 text(fact.principalDisabled), text(fact.createdOn), text(fact.linkedPartnerId)},
                customer);
            if (fact.timeBound)
                add(fact.lighthouse ? Topic::Lighthouse : Topic::AccessEnds,
                    fact.subscription.value(),
                    {fact.principal.value(), fact.role.value(), fact.scope, text(fact.endsOn)},
                    customer);
        }
        for (const DenyAssignment &deny : m_snapshot.denies)
            add(Topic::Denies, deny.subscription.value(),
                {deny.id, deny.name, deny.scope, textOfIds(deny.principals),
                 textOfIds(deny.excluded)},
                m_owners.value(deny.subscription));
    }

    void readCost()
    {
        for (const PeriodCost &cost : m_snapshot.costs) {
            const QString id = cost.subscription.value() + u' ' + cost.currency;
            // A row without any amount says no more than none.
            if (cost.applied != Cost() || cost.notApplied != Cost())
                add(Topic::CostOfPeriod, id, {text(cost.applied), text(cost.notApplied)});
            if (cost.eligibleNotApplied != Cost())
                add(Topic::CostEligible, id, {text(cost.eligibleNotApplied)});
            for (const KindCost &kind : cost.notEligible)
                add(Topic::CostKinds, id, {name(kind.kind), text(kind.cost)});
            if (cost.recent != Cost())
                add(Topic::CostRecent, id, {text(cost.recent)});
        }
        add(Topic::CostRead, {}, {text(m_snapshot.costRead)});
        add(Topic::Rate, {},
            {m_snapshot.rateSeen ? m_snapshot.rateSeen->toString() : u"unknown"_s});
        for (const CostPoint &point : m_snapshot.points) {
            const bool day = point.grain == CostGrain::Day;
            QStringList values{text(point.applied), text(point.notApplied)};
            if (!day)
                values.append(text(point.eligibleNotApplied));
            add(day ? Topic::Day : Topic::Month,
                point.subscription.value() + u' ' + point.date.toString(Qt::ISODate) + u' '
                    + point.currency,
                values);
        }
    }

    const Snapshot &m_snapshot;
    QHash<SubscriptionId, CustomerId> m_owners;
    Facts m_facts;
};

bool isNamed(const Subject &subject, const Snapshot &read)
{
    const TopicInfo &info = infoOf(subject.topic);
    const bool missing =
        std::any_of(read.missing.cbegin(), read.missing.cend(),
                    [&info](const MissingPart &part) { return info.parts.contains(part.part); });
    const bool failed = std::any_of(
        read.readings.cbegin(), read.readings.cend(), [&subject](const AccessReading &reading) {
            return reading.customer == subject.customer && reading.state != AccessState::Read
                   && reading.error.has_value();
        });
    return missing || (info.ofTenant && failed);
}

QStringList differences(const Snapshot &whole, const Snapshot &read,
                        const std::function<bool(const Subject &)> &passed)
{
    const Facts expected = FactReader(whole).read();
    const Facts found = FactReader(read).read();
    Facts all = expected;
    all.insert(found);
    QStringList list;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QString before = expected.value(it.key());
        const QString after = found.value(it.key());
        // To have looked closely where there was no need to is no loss.
        const bool closer = it.key().topic >= Topic::AccessEnds && it.key().topic <= Topic::Denies
                            && it.key().topic != Topic::Lighthouse && before.isEmpty();
        if (before == after || closer || passed(it.key()))
            continue;
        list.append(QLatin1StringView(infoOf(it.key().topic).name) + u' ' + it.key().id + u": "_s
                    + before + u" <> "_s + after);
    }
    return list;
}

} // namespace

QStringList silentDifferences(const Snapshot &whole, const Snapshot &read, bool costMayLack)
{
    return differences(whole, read, [&](const Subject &subject) {
        const bool lacks =
            costMayLack && (subject.topic == Topic::Month || subject.topic == Topic::CostRecent);
        return lacks || isNamed(subject, read);
    });
}

QStringList allDifferences(const Snapshot &whole, const Snapshot &read)
{
    return differences(whole, read, [](const Subject &) { return false; });
}

} // namespace Pec::Testing
