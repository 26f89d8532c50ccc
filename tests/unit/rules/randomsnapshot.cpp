// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsnapshot.h"

#include "samples.h"

namespace Pec::Testing {

namespace {

const PrincipalId kHelpdesk(u"f1000000-0000-4000-8000-000000000002"_s);
const PrincipalId kSecondResellerGroup(u"f1000000-0000-4000-8000-0000000000ed"_s);
const ResellerId kSecondReseller(u"e0000000-0000-4000-8000-000000000002"_s);
const PrincipalId kColleague(u"f0000000-0000-4000-8000-0000000000cc"_s);
const PrincipalId kThird(u"f0000000-0000-4000-8000-0000000000dd"_s);
const CustomerId kNotListed(u"c0000000-0000-4000-8000-0000000000ff"_s);

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {}

    RandomCase make()
    {
        makeHead();
        makeCustomers();
        makeInput();
        return {m_snapshot, m_input};
    }

private:
    [[nodiscard]] int number(int below) { return int(m_random() % quint32(below)); }
    [[nodiscard]] bool chance(int percent) { return number(100) < percent; }

    template <class T>
    [[nodiscard]] T oneOf(const QList<T> &list)
    {
        return list.at(number(int(list.size())));
    }

    //! The same id as another service may write it.
    template <class T>
    [[nodiscard]] T mixed(const T &id)
    {
        return chance(20) ? T(id.value().toUpper()) : id;
    }

    [[nodiscard]] Decimal someAmount()
    {
        const Decimal whole = Decimal::fromInteger(number(2000));
        const Decimal part = Decimal::fromRaw(Decimal::Raw(m_random()));
        return chance(60) ? whole : whole + part;
    }

    [[nodiscard]] Cost someCost()
    {
        if (chance(40))
            return {};
        Cost cost;
        cost.billing = chance(6) ? -someAmount() : someAmount();
        cost.usd = chance(10) ? someAmount() : cost.billing.times(amount("1.25"));
        return cost;
    }

    [[nodiscard]] QDateTime someInstant()
    {
        const QTime time(number(24), number(60));
        switch (number(5)) {
        case 0:
            return QDateTime(QDate(2026, 1, 1).addDays(number(100)), time, Qt::UTC);
        case 1:
            return QDateTime(kPeriod.to.addDays(number(4) - 2), time, Qt::UTC);
        case 2:
            return QDateTime(QDate(2027, 1, 1).addDays(number(500)), time, Qt::UTC);
        default:
            return {};
        }
    }

    void makeHead()
    {
        m_snapshot.profile = u"Noordzee"_s;
        m_snapshot.period = kPeriod;
        if (chance(4))
            m_snapshot.period = {kPeriod.from.addDays(5), kPeriod.to.addDays(5)};
        if (chance(2))
            m_snapshot.period = {};
        m_snapshot.startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        m_snapshot.finishedAt = m_snapshot.startedAt.addSecs(60);
        m_snapshot.costRead = chance(94);
        m_snapshot.billingCurrencies = oneOf<QStringList>({{u"EUR"_s}, {u"EUR"_s, u"USD"_s}, {}});
        m_snapshot.partner = partner();
        if (chance(40))
            m_snapshot.partner.agentsGroups.append(kHelpdesk);
        if (chance(10))
            m_snapshot.partner.agentsGroups.clear();
        if (chance(15))
            m_snapshot.partner.partnerRoles = {u"SalesAgents"_s};
        if (chance(15))
            m_snapshot.partner.mpnId.clear();
        m_snapshot.partner.persona = Persona(chance(15) ? number(4) : 1);
        if (chance(30))
            m_snapshot.rateSeen = oneOf<Decimal>({amount("0.15"), amount("0.2"), {}, amount("1")});
        if (chance(10))
            m_snapshot.missing.append({u"lighthouse"_s, {}, Error()});
        m_snapshot.resellers = {{kReseller, u"Duin ICT"_s, u"7654321"_s}};
        if (chance(10))
            m_snapshot.resellers.append({mixed(kReseller), u"Duin"_s, {}});
        if (chance(50))
            m_snapshot.resellers.append({kSecondReseller, u"Kade IT"_s, {}});
    }

    void makeCustomers()
    {
        const int count = 1 + number(3);
        for (int c = 0; c < count; ++c) {
            Customer customer;
            customer.id = CustomerId(u"c0000000-0000-4000-8000-00000000000%1"_s.arg(c));
            if (chance(3))
                customer.id = {};
            customer.name = u"Klant %1"_s.arg(c);
            customer.reseller = someReseller();
            customer.currency = oneOf<QString>({u"EUR"_s, u"EUR"_s, u"USD"_s, u""_s});
            if (chance(95))
                m_snapshot.customers.append(customer);
            if (chance(6)) {
                Customer again = customer;
                again.id = mixed(again.id);
                again.name = u"Ander"_s;
                again.reseller = someReseller();
                m_snapshot.customers.append(again);
            }
            makeSubscriptions(c, customer.id);
        }
        if (chance(5)) // of nobody
            m_snapshot.costs.append(cost(SubscriptionId(u"s-gone"_s)));
        if (chance(4))
            m_snapshot.costs.append(cost(SubscriptionId()));
        if (chance(5)) {
            CostPoint point;
            point.customer = CustomerId(u"c0000000-0000-4000-8000-000000000000"_s);
            point.date = chance(50) ? QDate() : kPeriod.from;
            point.applied = someCost();
            m_snapshot.points.append(point);
        }
    }

    [[nodiscard]] ResellerId someReseller()
    {
        return oneOf<ResellerId>({{}, {}, kReseller, kReseller, kSecondReseller});
    }

    void makeSubscriptions(int c, const CustomerId &customer)
    {
        AccessReading reading;
        reading.customer = mixed(customer);
        reading.state = AccessState(chance(60) ? int(AccessState::Read) : number(4));
        reading.tokenIssued = chance(70);
        if (chance(80))
            reading.checkedAt = m_snapshot.startedAt.addSecs(number(60));
        if (reading.state != AccessState::Read) {
            Error error;
            error.code = ErrorCode(number(int(ErrorCode::Internal) + 1));
            reading.error = error;
        }
        const int count = 1 + number(chance(70) ? 2 : 3);
        for (int s = 0; s < count; ++s) {
            Subscription subscription;
            subscription.id =
                SubscriptionId(u"5a00000%1-0000-4000-8000-00000000000%2"_s.arg(c).arg(s));
            subscription.customer = mixed(customer);
            if (chance(6))
                subscription.customer = chance(50) ? CustomerId() : kNotListed;
            subscription.name = u"Productie"_s;
            subscription.state = chance(80) ? u"Active"_s : u"Disabled"_s;
            subscription.reseller = chance(20) ? someReseller() : ResellerId();
            subscription.azurePlan = chance(92);
            if (chance(96))
                m_snapshot.subscriptions.append(subscription);
            if (chance(6)) {
                Subscription again = subscription;
                again.id = mixed(again.id);
                again.name = u"Oud"_s;
                again.customer = chance(50) ? kNotListed : again.customer;
                again.azurePlan = chance(50);
                m_snapshot.subscriptions.append(again);
            }
            if (chance(80))
                reading.visible.insert(mixed(subscription.id));
            if (chance(50))
                reading.deniesRead.insert(subscription.id);
            makeFacts(subscription.id);
            makeCost(subscription.id, customer);
        }
        if (chance(90))
            m_snapshot.readings.append(reading);
        if (chance(6)) {
            reading.state = AccessState(number(4));
            reading.visible.clear();
            m_snapshot.readings.append(reading);
        }
    }

    void makeFacts(const SubscriptionId &subscription)
    {
        for (int i = number(5); i > 0; --i) {
            m_snapshot.access.append(fact(subscription));
            if (chance(6))
                m_snapshot.access.append(m_snapshot.access.last());
        }
        if (!chance(15))
            return;
        DenyAssignment deny = denyOf(mixed(somePrincipal()), someScope(subscription));
        deny.subscription = mixed(subscription);
        deny.id = u"d-%1"_s.arg(number(3));
        if (chance(30))
            deny.principals = {kEveryone};
        if (chance(20))
            deny.excluded = {somePrincipal()};
        m_snapshot.denies.append(deny);
        if (chance(30)) {
            deny.name = u"Grendel"_s;
            deny.scope = someScope(subscription);
            m_snapshot.denies.append(deny);
        }
    }

    [[nodiscard]] PrincipalId somePrincipal()
    {
        return oneOf<PrincipalId>({kAdminAgents,
                                   kAdminAgents,
                                   kHelpdesk,
                                   kOtherGroup,
                                   kResellerGroup,
                                   kSecondResellerGroup,
                                   kSelf,
                                   kColleague,
                                   kThird,
                                   {}});
    }

    [[nodiscard]] QString someScope(const SubscriptionId &subscription)
    {
        const QString whole = scopeOf(subscription);
        const QString scope = oneOf<QString>(
            {whole, whole, whole, whole, whole + u"/resourceGroups/rg"_s,
             whole + u"/resourceGroups/rg-net"_s, whole + u"/resourceGroups/rg/providers/P/t/n"_s,
             u"/providers/Microsoft.Management/managementGroups/mg"_s, u"/"_s, u""_s});
        return chance(15) ? scope.toUpper() : scope;
    }

    [[nodiscard]] AccessFact fact(const SubscriptionId &subscription)
    {
        AccessFact made;
        made.subscription = mixed(chance(97) ? subscription : SubscriptionId(u"s-other"_s));
        made.lighthouse = chance(25);
        made.kind = PrincipalKind(number(6));
        made.principal = mixed(somePrincipal());
        if (chance(40) && !made.lighthouse) {
            made.kind = PrincipalKind::ForeignGroup;
            made.principal = mixed(oneOf<PrincipalId>(
                {kAdminAgents, kHelpdesk, kOtherGroup, kResellerGroup, kSecondResellerGroup}));
        }
        made.principalName = chance(50) ? u"Bram"_s : QString();
        const TenantId reseller(kReseller.value());
        if (made.lighthouse)
            made.principalTenant =
                oneOf<TenantId>({kPartnerTenant, kPartnerTenant, reseller, kOtherTenant, {}});
        else if (chance(15))
            made.principalTenant = oneOf<TenantId>({reseller, kOtherTenant});
        made.ours = chance(40);
        made.signedIn = chance(30);
        made.role = RoleDefinitionId(
            oneOf<QString>({kOwner, kContributor, kContributor, kReader, kUnlisted, u""_s}));
        made.customRole = chance(8);
        made.scope = someScope(subscription);
        made.timeBound = chance(15);
        if (made.timeBound)
            made.endsOn = someInstant();
        made.principalDisabled = chance(6);
        made.createdOn = someInstant();
        made.linkedPartnerId = oneOf<std::optional<QString>>(
            {std::nullopt, std::nullopt, u""_s, u"1234567"_s, u"9"_s});
        return made;
    }

    [[nodiscard]] PeriodCost cost(const SubscriptionId &subscription)
    {
        PeriodCost made;
        made.subscription = mixed(subscription);
        made.currency = oneOf<QString>({u"EUR"_s, u"EUR"_s, u"EUR"_s, u"USD"_s, u"GBP"_s, u""_s});
        made.applied = someCost();
        made.notApplied = someCost();
        made.recent = chance(50) ? someCost() : Cost();
        switch (number(6)) {
        case 0:
            break; // not read
        case 1:
            made.eligibleNotApplied = Cost();
            break;
        case 2:
            made.eligibleNotApplied = someCost(); // whatever it is a part of
            break;
        case 3:
            made.eligibleNotApplied = Cost{made.notApplied.billing.times(amount("0.004")),
                                           made.notApplied.usd.times(amount("0.004"))};
            break;
        default:
            made.eligibleNotApplied = made.notApplied;
            break;
        }
        for (int i = number(3); i > 0; --i)
            made.notEligible.append({ProductKind(number(kProductKindCount)), someCost()});
        return made;
    }

    void makeCost(const SubscriptionId &subscription, const CustomerId &customer)
    {
        if (chance(90))
            m_snapshot.costs.append(cost(subscription));
        if (chance(4))
            m_snapshot.costs.append(cost(subscription));
        if (!chance(20))
            return;
        const bool stops = chance(50);
        for (int day = 0; day < 8; ++day) {
            CostPoint point;
            point.date = kPeriod.from.addDays(day * 4 + number(4));
            point.customer = customer;
            point.subscription = mixed(subscription);
            point.applied = stops && day > 4 ? Cost() : someCost();
            point.notApplied = someCost();
            m_snapshot.points.append(point);
        }
        if (chance(50)) {
            CostPoint month = m_snapshot.points.last();
            month.grain = CostGrain::Month;
            month.date = QDate(2026, 10, 1);
            month.currency = u"EUR"_s;
            if (chance(70))
                month.eligibleNotApplied = month.notApplied;
            m_snapshot.points.append(month);
        }
    }

    void makeInput()
    {
        m_input.now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        if (chance(8))
            m_input.now = m_input.now.addDays(number(400) - 200); // ahead of the data, or behind
        if (chance(8))
            m_input.persona = Persona(number(4));
        if (chance(10))
            m_input.rate = Rate{amount("0.1"), u"setting"_s, QDate(2026, 11, 1)};
        if (chance(20))
            m_input.agreement = Declaration{u"Anna"_s, QDate(2026, 11, 1)};
        if (chance(5))
            m_input.month = QDate(2026, 10, 1);
        const QList<ResellerGroup> groups{{kResellerGroup, kReseller},
                                          {kResellerGroup, kReseller},
                                          {kSecondResellerGroup, kReseller},
                                          {kResellerGroup, {}},
                                          {kOtherGroup, kSecondReseller}};
        for (const ResellerGroup &group : groups) {
            if (chance(35))
                m_input.resellerGroups.append(group);
        }
        for (const PrincipalId &principal : {kColleague, kThird, kSelf}) {
            if (chance(25))
                m_input.declaredLinks.append({principal,
                                              chance(70) ? u"1234567"_s : u"9"_s,
                                              {u"Eva"_s, QDate(2026, 11, 2)}});
        }
    }

    std::mt19937 m_random;
    Snapshot m_snapshot;
    AssessmentInput m_input;
};

} // namespace

RandomCase randomCase(quint32 seed) { return Maker(seed).make(); }

Snapshot shuffled(Snapshot snapshot, std::mt19937 &random)
{
    const auto shuffle = [&random](auto &rows) { std::shuffle(rows.begin(), rows.end(), random); };
    shuffle(snapshot.resellers);
    shuffle(snapshot.customers);
    shuffle(snapshot.subscriptions);
    shuffle(snapshot.readings);
    shuffle(snapshot.access);
    shuffle(snapshot.denies);
    shuffle(snapshot.costs);
    shuffle(snapshot.points);
    shuffle(snapshot.partner.agentsGroups);
    for (PeriodCost &cost : snapshot.costs)
        shuffle(cost.notEligible);
    return snapshot;
}

Snapshot doubled(Snapshot snapshot)
{
    const auto twice = [](auto &rows) { rows.append(QList(rows)); };
    twice(snapshot.resellers);
    twice(snapshot.customers);
    twice(snapshot.subscriptions);
    twice(snapshot.readings);
    twice(snapshot.access);
    twice(snapshot.denies);
    return snapshot;
}

} // namespace Pec::Testing
