// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "refresh/joining/compose.h"
#include "support/testdata.h"

#include <QFile>
#include <QStringList>
#include <QtTest>

using namespace Pec;

namespace {

const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);
const Period kPeriod{QDate(2026, 10, 22), QDate(2026, 11, 20)};
const CustomerId kFirst(u"c0000000-0000-4000-8000-00000000000a"_s);
const CustomerId kSecond(u"c0000000-0000-4000-8000-00000000000b"_s);
const SubscriptionId kOne(u"5a000000-0000-4000-8000-00000000000a"_s);
const SubscriptionId kTwo(u"5a000000-0000-4000-8000-00000000000b"_s);
const SubscriptionId kStranger(u"5a000000-0000-4000-8000-00000000000c"_s);

const RuleBook &shippedRuleBook()
{
    static const RuleBook book = [] {
        QFile file(Testing::ruleBookFile());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no rule book");
        return RuleBook::parse(file.readAll()).value();
    }();
    return book;
}

CostManagement::Row row(const SubscriptionId &subscription, const char *amount,
                        const QString &currency = u"EUR"_s)
{
    CostManagement::Row row;
    row.subscription = subscription;
    row.currency = currency;
    row.cost.billing = Decimal::parse(amount).value();
    return row;
}

CostManagement::Row ownerRow(const SubscriptionId &subscription, const CustomerId &customer)
{
    CostManagement::Row one = row(subscription, "1");
    one.customer = customer;
    return one;
}

Billing::Customer customer(const QString &name)
{
    Billing::Customer told;
    told.name = name;
    told.displayName = u"Klant "_s + name.right(1);
    return told;
}

Billing::Subscription listed(const SubscriptionId &id, const CustomerId &customer)
{
    Billing::Subscription told;
    told.id = id;
    told.customerName = customer.value();
    told.status = u"Active"_s;
    told.azurePlan = true;
    return told;
}

//! Two customers with one subscription each, listed in this refresh.
Gathered gathered()
{
    Gathered gathered;
    gathered.head.profile = u"p"_s;
    gathered.head.startedAt = kNow;
    gathered.directory.customers = {customer(kFirst.value()), customer(kSecond.value())};
    gathered.directory.subscriptions = {listed(kOne, kFirst), listed(kTwo, kSecond)};
    gathered.directoryReadAt = kNow;
    return gathered;
}

AccessReading reading(const CustomerId &customer, const QDateTime &checkedAt)
{
    AccessReading reading;
    reading.customer = customer;
    reading.state = AccessState::Read;
    reading.checkedAt = checkedAt;
    return reading;
}

AccessFact fact(const SubscriptionId &subscription, const QString &principal)
{
    AccessFact fact;
    fact.subscription = subscription;
    fact.principal = PrincipalId(principal);
    return fact;
}

DenyAssignment deny(const SubscriptionId &subscription, const QString &id)
{
    DenyAssignment deny;
    deny.subscription = subscription;
    deny.id = id;
    return deny;
}

TenantOutcome outcome(const CustomerId &customer, const SubscriptionId &subscription)
{
    TenantOutcome outcome;
    outcome.reading = reading(customer, kNow);
    outcome.facts.customer = customer;
    ResourceGraph::RoleAssignment assignment;
    assignment.principal = PrincipalId(u"new"_s);
    assignment.principalType = u"User"_s;
    assignment.scope = u"/subscriptions/"_s + subscription.value();
    outcome.facts.assignments = {assignment};
    Arm::DenyAssignment denied;
    denied.id = u"new"_s;
    outcome.facts.denies.insert(subscription, {denied});
    return outcome;
}

QStringList described(const QList<Untied> &untied)
{
    QStringList list;
    for (const Untied &one : untied)
        list.append(u"%1 %2 %3"_s.arg(one.against, one.difference.toString(), one.currency));
    return list;
}

QStringList partsOf(const Snapshot &snapshot)
{
    QStringList parts;
    for (const MissingPart &part : snapshot.missing)
        parts.append(part.part);
    return parts;
}

} // namespace

class tst_Compose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMakesAnEmptySnapshot()
    {
        const Snapshot snapshot = compose(Gathered(), shippedRuleBook());
        QVERIFY(!snapshot.costRead && snapshot.missing.isEmpty() && snapshot.costs.isEmpty());
        QVERIFY(!snapshot.directoryReadAt.isValid() && !snapshot.rateSeen && !snapshot.prices);
    }

    void totalsTieToTheLastDigit_data()
    {
        QTest::addColumn<QList<const char *>>("subscriptions");
        QTest::addColumn<QList<const char *>>("customers");
        QTest::addColumn<QList<const char *>>("account");
        QTest::addColumn<QStringList>("expected");
        using Amounts = QList<const char *>;
        QTest::newRow("equal") << Amounts{"1.1", "2.2"} << Amounts{"3.3"} << Amounts{"3.3"}
                               << QStringList();
        QTest::newRow("nothing at all") << Amounts() << Amounts() << Amounts() << QStringList();
        QTest::newRow("the last digit")
            << Amounts{"1.1", "2.2"} << Amounts{"3.3000000001"} << Amounts{"3.3"}
            << QStringList{u"customers -0.0000000001 EUR"_s};
        QTest::newRow("both") << Amounts{"5"} << Amounts{"3"} << Amounts{"7"}
                              << QStringList{u"customers 2 EUR"_s, u"account -2 EUR"_s};
        QTest::newRow("only by subscription")
            << Amounts{"5"} << Amounts() << Amounts{"5"} << QStringList{u"customers 5 EUR"_s};
        QTest::newRow("only of the account")
            << Amounts() << Amounts() << Amounts{"5"} << QStringList{u"account -5 EUR"_s};
        QTest::newRow("beyond 64 bits")
            << Amounts{"12345678901234567.0000000001"} << Amounts{"12345678901234567"}
            << Amounts{"12345678901234567.0000000001"}
            << QStringList{u"customers 0.0000000001 EUR"_s};
        QTest::newRow("refunds") << Amounts{"5", "-5"} << Amounts{"0"} << Amounts()
                                 << QStringList();
    }

    void totalsTieToTheLastDigit()
    {
        QFETCH(QList<const char *>, subscriptions);
        QFETCH(QList<const char *>, customers);
        QFETCH(QList<const char *>, account);
        QFETCH(QStringList, expected);
        CostAnswers cost;
        const auto fill = [](CostAnswer &answer, const QList<const char *> &amounts) {
            for (const char *amount : amounts)
                answer.rows.append(row(kOne, amount));
            answer.whole = true;
        };
        fill(cost.period, subscriptions);
        fill(cost.customers, customers);
        fill(cost.rates, account);
        QCOMPARE(described(untiedTotals(cost, Period())), expected);
    }

    void totalsTieInEachCurrency()
    {
        CostAnswers cost;
        cost.period = {{row(kOne, "5", u"EUR"_s), row(kOne, "7", u"USD"_s)}, true};
        cost.customers = {{row(kOne, "7", u"EUR"_s), row(kOne, "5", u"USD"_s)}, true};
        cost.rates = {{row({}, "5", u"EUR"_s), row({}, "7", u"USD"_s), row({}, "1", u"JPY"_s)},
                      true};
        QCOMPARE(described(untiedTotals(cost, Period())),
                 (QStringList{u"customers -2 EUR"_s, u"customers 2 USD"_s, u"account -1 JPY"_s}));
        Gathered all = gathered();
        all.cost = cost;
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QCOMPARE(snapshot.missing.size(), 3);
        QCOMPARE(snapshot.missing[0].part, u"cost.tie"_s);
        QCOMPARE(snapshot.missing[0].subject, u"customers"_s);
        QCOMPARE(snapshot.missing[0].error.code, ErrorCode::BadAnswer);
        QVERIFY(snapshot.missing[0].error.detail.contains(u"-2 EUR"_s));
        QCOMPARE(snapshot.missing[2].subject, u"account"_s);
    }

    void aQueryThatLeavesOutCostUntiesIt_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("against");
        QTest::newRow("none") << u""_s << QStringList{};
        QTest::newRow("customers") << u"customers"_s << QStringList{u"customers"_s};
        QTest::newRow("rates") << u"rates"_s << QStringList{u"account"_s};
        QTest::newRow("days") << u"days"_s << QStringList{u"days"_s};
        QTest::newRow("publishers") << u"publishers"_s << QStringList{u"kinds"_s, u"kinds"_s};
        QTest::newRow("charges") << u"charges"_s << QStringList{u"kinds"_s, u"kinds"_s};
        QTest::newRow("pricing") << u"pricing"_s << QStringList{u"kinds"_s};
    }

    void aQueryThatLeavesOutCostUntiesIt()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, against);
        const auto split = [](const QString &name, const char *amount) {
            CostManagement::Row made = row(kTwo, amount);
            made.split = name;
            return made;
        };
        const auto onDay = [](QDate day, const char *amount) {
            CostManagement::Row made = row(kTwo, amount);
            made.date = day;
            return made;
        };
        CostManagement::Row credited = row(kOne, "20");
        credited.creditApplied = true;
        CostManagement::Row uncredited = row(kTwo, "100");
        uncredited.creditApplied = false;
        CostAnswers cost;
        cost.period = {{credited, uncredited}, true};
        cost.customers = cost.period;
        cost.rates = {{split(u"0.15"_s, "20"), split(u"0"_s, "100")}, true};
        cost.publishers = {{split(u"Microsoft"_s, "90"), split(u"Marketplace"_s, "10")}, true};
        cost.charges = {{split(u"Usage"_s, "73"), split(u"Purchase"_s, "17")}, true};
        cost.pricing = {{split(u"OnDemand"_s, "40"), split(u"Spot"_s, "33")}, true};
        cost.days = {
            {onDay(kPeriod.from, "70"), onDay(kPeriod.to, "50"), onDay(kPeriod.to.addDays(1), "8")},
            true};
        const QHash<QString, CostAnswer *> answers{
            {u"customers"_s, &cost.customers}, {u"rates"_s, &cost.rates},
            {u"days"_s, &cost.days},           {u"publishers"_s, &cost.publishers},
            {u"charges"_s, &cost.charges},     {u"pricing"_s, &cost.pricing}};
        if (CostAnswer *answer = answers.value(query))
            answer->rows.removeFirst();
        QStringList found;
        for (const Untied &untied : untiedTotals(cost, kPeriod))
            found.append(untied.against);
        QCOMPARE(found, against);
    }

    void onlyWholeAnswersAreHeldAgainstEachOther_data()
    {
        QTest::addColumn<bool>("period");
        QTest::addColumn<bool>("customers");
        QTest::addColumn<bool>("account");
        QTest::addColumn<QStringList>("expected");
        const QString byCustomer = u"customers 1 EUR"_s;
        const QString byAccount = u"account 2 EUR"_s;
        QTest::newRow("all") << true << true << true << QStringList{byCustomer, byAccount};
        QTest::newRow("not by customer") << true << false << true << QStringList{byAccount};
        QTest::newRow("not of the account") << true << true << false << QStringList{byCustomer};
        QTest::newRow("not by subscription") << false << true << true << QStringList();
    }

    void onlyWholeAnswersAreHeldAgainstEachOther()
    {
        QFETCH(bool, period);
        QFETCH(bool, customers);
        QFETCH(bool, account);
        QFETCH(QStringList, expected);
        CostAnswers cost;
        cost.period = {{row(kOne, "3")}, period};
        cost.customers = {{row(kOne, "2")}, customers};
        cost.rates = {{row(kOne, "1")}, account};
        QCOMPARE(described(untiedTotals(cost, Period())), expected);
    }

    void whatIsNotWholeStaysUnknown_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("whole") << true;
        QTest::newRow("in part") << false;
    }

    void whatIsNotWholeStaysUnknown()
    {
        QFETCH(bool, whole);
        Gathered all = gathered();
        all.cost.period = {{row(kOne, "10"), row(kTwo, "4")}, whole};
        CostManagement::Row onDemand = row(kOne, "6");
        onDemand.split = u"OnDemand"_s;
        all.cost.pricing = {{onDemand}, whole};
        CostManagement::Row marketplace = row(kOne, "3");
        marketplace.split = u"Marketplace"_s;
        all.cost.publishers = {{marketplace}, whole};
        CostManagement::Row refund = row(kOne, "1");
        refund.split = u"Refund"_s;
        all.cost.charges = {{refund}, whole};
        CostManagement::Row month = row(kOne, "10");
        month.date = QDate(2026, 11, 1);
        all.cost.months = {{month}, true};
        all.cost.eligibleMonths = {{month}, whole};
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QCOMPARE(snapshot.costRead, whole);
        QCOMPARE(snapshot.costs.size(), 2);
        QCOMPARE(snapshot.costs[0].notApplied.billing, Decimal::fromInteger(10));
        QCOMPARE(snapshot.costs[0].eligibleNotApplied.has_value(), whole);
        QCOMPARE(snapshot.costs[1].eligibleNotApplied.has_value(), whole); // none, not unknown
        QCOMPARE(snapshot.costs[0].notEligible.size(), whole ? 2 : 0);
        QCOMPARE(snapshot.points.size(), 1);
        QCOMPARE(snapshot.points[0].customer, kFirst);
        QCOMPARE(snapshot.points[0].eligibleNotApplied.has_value(), whole);
    }

    void monthsThatWereKeptComeBeforeThoseReadAnew()
    {
        Gathered all = gathered();
        CostPoint kept;
        kept.grain = CostGrain::Month;
        kept.date = QDate(2026, 10, 1);
        kept.customer = kFirst;
        kept.subscription = kOne;
        kept.eligibleNotApplied = Cost{Decimal::fromInteger(2), {}};
        all.kept.months = {kept};
        CostManagement::Row month = row(kOne, "10");
        month.date = QDate(2026, 11, 1);
        all.cost.months = {{month}, true};
        all.cost.eligibleMonths = {{}, true};
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QCOMPARE(snapshot.points.size(), 2);
        QCOMPARE(snapshot.points[0].date, kept.date);
        QCOMPARE(snapshot.points[0].eligibleNotApplied, kept.eligibleNotApplied);
        QCOMPARE(snapshot.points[1].eligibleNotApplied, std::optional(Cost()));
    }

    void keptSubscriptionsStandUntilTheyAreReadAnew_data()
    {
        QTest::addColumn<bool>("readAnew");
        QTest::newRow("kept") << false;
        QTest::newRow("read anew") << true;
    }

    void keptSubscriptionsStandUntilTheyAreReadAnew()
    {
        QFETCH(bool, readAnew);
        Gathered all = gathered();
        all.kept.subscriptions = {{kOne, kFirst, u"old"_s, u"Active"_s, {}, true}};
        all.kept.directoryReadAt = kNow.addDays(-3);
        if (!readAnew) {
            all.directory.subscriptions.clear();
            all.directoryReadAt = QDateTime();
        }
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QCOMPARE(snapshot.subscriptions.size(), readAnew ? 2 : 1);
        QCOMPARE(snapshot.directoryReadAt, readAnew ? kNow : kNow.addDays(-3));
        QCOMPARE(snapshot.subscriptions[0].name, readAnew ? QString() : u"old"_s);
        QCOMPARE(snapshot.customers.size(), 2);
    }

    void aCustomerNamedByACodeKeepsItsTenantWithItsSubscriptions()
    {
        Gathered first = gathered();
        first.directory.customers = {customer(u"CODE-1"_s)};
        Billing::Subscription told = listed(kOne, kFirst);
        told.customerName = u"CODE-1"_s;
        told.beneficiaryTenant = kFirst;
        first.directory.subscriptions = {told};
        const Snapshot before = compose(first, shippedRuleBook());
        QCOMPARE(before.customers.size(), 1);
        QCOMPARE(before.customers[0].id, kFirst);

        Gathered next = gathered();
        next.directory.customers = {customer(u"CODE-1"_s)};
        next.directory.subscriptions.clear();
        next.directoryReadAt = QDateTime();
        next.kept.subscriptions = before.subscriptions;
        next.kept.customers = before.customers;
        const Snapshot after = compose(next, shippedRuleBook());
        QCOMPARE(after.customers.size(), 1);
        QCOMPARE(after.customers[0].id, kFirst);
        QCOMPARE(after.subscriptions[0].customer, kFirst);
    }

    void aCustomerThatOnlyASubscriptionNamedStaysWithIt()
    {
        Gathered all = gathered();
        all.directory.customers = {customer(kFirst.value())};
        all.directory.subscriptions.clear();
        all.directoryReadAt = QDateTime();
        all.kept.subscriptions = {{kOne, kFirst, {}, {}, {}, true},
                                  {kTwo, kSecond, {}, {}, {}, true}};
        Customer unlisted;
        unlisted.id = kSecond;
        unlisted.name = u"Bakkerij Zilt"_s;
        Customer gone; // without a subscription
        gone.id = CustomerId(u"c0000000-0000-4000-8000-00000000000f"_s);
        all.kept.customers = {unlisted, gone};
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QCOMPARE(snapshot.customers.size(), 2);
        QCOMPARE(snapshot.customers[0].id, kFirst);
        QCOMPARE(snapshot.customers[1].id, kSecond);
        QCOMPARE(snapshot.customers[1].name, u"Bakkerij Zilt"_s);
    }

    void tenantsReadAnewGoBeforeThoseKept()
    {
        Gathered all = gathered();
        all.kept.readings = {reading(kFirst, kNow.addSecs(-3600)),
                             reading(kSecond, kNow.addSecs(-3600))};
        all.kept.access = {fact(kOne, u"old"_s), fact(kTwo, u"old"_s)};
        all.kept.denies = {deny(kOne, u"old"_s), deny(kTwo, u"old"_s)};
        all.tenants.insert(kSecond, outcome(kSecond, kTwo));
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QCOMPARE(snapshot.readings.size(), 2);
        QCOMPARE(snapshot.access.size(), 2);
        QCOMPARE(snapshot.denies.size(), 2);
        for (const AccessReading &one : snapshot.readings)
            QCOMPARE(one.checkedAt, one.customer == kSecond ? kNow : kNow.addSecs(-3600));
        for (const AccessFact &one : snapshot.access)
            QCOMPARE(one.principal.value(), one.subscription == kTwo ? u"new"_s : u"old"_s);
        for (const DenyAssignment &one : snapshot.denies)
            QCOMPARE(one.id, one.subscription == kTwo ? u"new"_s : u"old"_s);
    }

    void tenantsComeInTheCustomersOrder()
    {
        Gathered all = gathered();
        all.tenants.insert(kSecond, outcome(kSecond, kTwo));
        all.tenants.insert(kFirst, outcome(kFirst, kOne));
        all.tenants.insert(CustomerId(u"unlisted"_s), outcome(CustomerId(u"unlisted"_s), kOne));
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QCOMPARE(snapshot.readings.size(), 2);
        QCOMPARE(snapshot.readings[0].customer, kFirst);
        QCOMPARE(snapshot.readings[1].customer, kSecond);
    }

    void costOfAStrangerHasAnUnknownOwner()
    {
        Gathered all = gathered();
        all.cost.period = {{row(kOne, "1")}, true};
        QVERIFY(!hasUnknownOwners(compose(all, shippedRuleBook())));
        all.cost.period.rows.append(row(kStranger, "1"));
        QVERIFY(hasUnknownOwners(compose(all, shippedRuleBook())));
        all.cost.owners = {{ownerRow(kStranger, kSecond)}, true};
        const Snapshot known = compose(all, shippedRuleBook());
        QVERIFY(!hasUnknownOwners(known));
        QCOMPARE(known.subscriptions.size(), 3);
        QCOMPARE(known.subscriptions[2].customer, kSecond);
        QCOMPARE(known.subscriptions[2].state, u"Unlisted"_s);
        QVERIFY(known.missing.isEmpty());
    }

    void costWithoutACustomerIsNamed()
    {
        Gathered all = gathered();
        all.cost.period = {{row(kStranger, "1")}, true};
        all.cost.owners = {{ownerRow(kStranger, {})}, true};
        const Snapshot snapshot = compose(all, shippedRuleBook());
        QVERIFY(hasUnknownOwners(snapshot));
        QCOMPARE(partsOf(snapshot), QStringList{u"cost.owners"_s});
        QCOMPARE(snapshot.costs.size(), 1); // it stays in the totals
    }
};

QTEST_GUILESS_MAIN(tst_Compose)
#include "tst_compose.moc"
