// SPDX-License-Identifier: GPL-3.0-or-later
// What contradicts itself, is told twice, belongs to nobody or lies in the future: each is assessed
// without a crash, ties to its cost, never earns without cost saying so, and is explained.
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_BadData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAssessedAndExplained_data();
    void isAssessedAndExplained();
    void rowsToldTwiceCountOnce_data();
    void rowsToldTwiceCountOnce();
    void rowsThatContradictEachOtherGiveOneAnswer_data();
    void rowsThatContradictEachOtherGiveOneAnswer();
    void costToldInPartsAddsUp();
    void costInTwoCurrenciesIsCountedInDollars();
    void costOfWhatNobodyListsIsKept();
    void aCustomerWithoutAnIdIsListedOnce();
    void aPointWithoutADateSpoilsNoHistory();
    void idsInAnyCaseAreTheSame();
};

namespace {

const SubscriptionId kSecond(u"5a000000-0000-4000-8000-000000000002"_s);
const CustomerId kOther(u"c0000000-0000-4000-8000-00000000000b"_s);

QString upper(const QString &text) { return text.toUpper(); }

//! The whole portfolio, its customers and their subscriptions tie to the cost that was read.
bool ties(const Snapshot &read, const Assessment &assessment)
{
    Decimal cost;
    for (const PeriodCost &one : read.costs)
        cost += one.applied.usd + one.notApplied.usd + one.recent.usd;
    Decimal subscriptions;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions)
            subscriptions += one.totalsUsd.cost;
    }
    Decimal customers;
    for (const CustomerAssessment &customer : assessment.customers)
        customers += customer.totalsUsd.cost;
    return subscriptions == cost && customers == cost;
}

//! A reason, or a rule that does not pass, says what is odd.
bool isExplained(const SubscriptionAssessment &one, const Explanation &explanation)
{
    if (explanation.rules.size() != kRuleCount)
        return false;
    const bool questioned =
        std::any_of(explanation.rules.cbegin(), explanation.rules.cend(), [](const auto &rule) {
            return rule.result != RuleResult::Pass
                   && rule.evidence.first().kind != EvidenceKind::NothingToGoBy;
        });
    return !one.reasons.isEmpty() || questioned;
}

Snapshot odd(const PeriodCost &cost, const QList<AccessFact> &access = {})
{
    return with(cost, access);
}

AccessFact deleted(AccessFact fact)
{
    // As Azure lists a role of a principal that is gone: its type and name are not known.
    fact.kind = PrincipalKind::Unknown;
    fact.ours = false;
    fact.signedIn = false;
    fact.linkedPartnerId = std::nullopt;
    fact.principalName.clear();
    return fact;
}

} // namespace

void tst_BadData::isAssessedAndExplained_data()
{
    QTest::addColumn<Snapshot>("read");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QStringList>("reasons");
    const auto row = [](const char *what, const Snapshot &read, Status status,
                        const QStringList &reasons) {
        QTest::newRow(what) << read << status << reasons;
    };
    const QStringList removed{u"AOBO_REMOVED"_s};
    const QStringList negative{u"NEGATIVE_COST"_s};
    row("credit although nobody has access", odd(earning()), Status::Earning,
        {u"EARNING_ACCESS_ELSEWHERE"_s});
    row("credit although the only role of ours does not count",
        odd(earning(), {withRole(aobo(), kReader)}), Status::Earning,
        {u"EARNING_ACCESS_ELSEWHERE"_s});
    row("credit on a disabled account only", odd(earning(), {[] {
                                                     AccessFact fact = linked(PrincipalKind::Guest);
                                                     fact.principalDisabled = true;
                                                     return fact;
                                                 }()}),
        Status::Earning, {u"EARNING_ACCESS_ELSEWHERE"_s});
    row("access but no cost", with(std::nullopt, {aobo()}), Status::NoCost, {});
    row("no credit although all is in order", odd(lacking(), {madeOn(aobo(), QDate(2026, 1, 1))}),
        Status::NotEarning, {u"PARTNER_SIDE"_s});
    row("a role of a principal that is gone",
        odd(lacking(), {deleted(linked(PrincipalKind::User))}), Status::NotEarning, removed);
    row("a group of ours, its type not told", odd(lacking(), {deleted(aobo())}), Status::NotEarning,
        removed);
    row("a role of nobody at nothing", odd(lacking(), {[] {
                                               AccessFact fact;
                                               fact.subscription = kSubscription;
                                               return fact;
                                           }()}),
        Status::NotEarning, removed);
    row("access of a subscription that is not listed", odd(lacking(), {aobo(kSecond)}),
        Status::NotEarning, removed);
    row("refund of all credit", odd(costOf(kSubscription, "-5", "0", "0"), {aobo()}),
        Status::CannotTell, negative);
    row("refund of credit beside cost", odd(costOf(kSubscription, "-5", "95", "95"), {aobo()}),
        Status::CannotTell, negative);
    row("refund of eligible cost", odd(costOf(kSubscription, "0", "-40", "-40")),
        Status::CannotTell, negative);
    row("refund that leaves nothing", odd(costOf(kSubscription, "40", "-40", "-40")),
        Status::CannotTell, negative);
    row("refund of cost that never earns", odd(costOf(kSubscription, "0", "-40", "0")),
        Status::NotEligible, {u"PRODUCTS"_s});
    row("recent refund only", odd(costOf(kSubscription, "0", "0", "0", "-5")), Status::TooRecent,
        {u"PENDING"_s});
    row("more eligible than without credit", odd(costOf(kSubscription, "0", "40", "100")),
        Status::NotEarning, removed);
    row("eligible, but nothing without credit", odd(costOf(kSubscription, "0", "0", "100")),
        Status::NotEarning, removed);
    row("split not told", odd(costOf(kSubscription, "50", "50", std::nullopt), {aobo()}),
        Status::CannotTell, {u"COST_UNKNOWN"_s});
    Snapshot noCustomer = odd(lacking());
    noCustomer.subscriptions.first().customer = {};
    noCustomer.customers.clear();
    row("a subscription without a customer", noCustomer, Status::NotEarning,
        {u"ACCESS_NOT_READ_YET"_s});
    Snapshot gone = odd(lacking());
    gone.customers.clear();
    row("a subscription of a customer that is not listed", gone, Status::NotEarning,
        {u"ACCESS_NOT_READ_YET"_s});
    Snapshot unlisted = odd(costOf(kSubscription, "0", "100", "100"));
    unlisted.subscriptions.clear();
    unlisted.customers.clear();
    row("cost of a subscription that is not listed", unlisted, Status::NotEarning,
        {u"ACCESS_NOT_READ_YET"_s});
    Snapshot nameless = unlisted;
    nameless.costs.first().subscription = {};
    row("cost without a subscription", nameless, Status::NotEarning, {u"ACCESS_NOT_READ_YET"_s});
    // The clock, by which a day is complete, and the data disagree.
    Snapshot ahead = odd(earning(), {aobo()});
    ahead.period = {kPeriod.from.addDays(10), kPeriod.to.addDays(10)};
    row("data of days that are not over yet", ahead, Status::CannotTell, {u"CLOCK_AHEAD"_s});
    Snapshot stale = odd(earning(), {aobo()});
    stale.period = {kPeriod.from.addYears(-1), kPeriod.to.addYears(-1)};
    row("data of last year", stale, Status::Earning, {});
    row("access given in the future", odd(lacking(), {madeOn(aobo(), QDate(2030, 1, 1))}),
        Status::NotEarning, {u"PENDING"_s});
    row("access that ended long ago",
        odd(lacking(), {timeBound(linked(PrincipalKind::Guest),
                                  QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC))}),
        Status::NotEarning, {u"RBAC_TIME_BOUND"_s, u"AOBO_REMOVED"_s});
    Snapshot noPeriod = odd(lacking(), {aobo()});
    noPeriod.period = {};
    row("no period", noPeriod, Status::NotEarning, {u"PARTNER_SIDE"_s});
    Snapshot denied = odd(lacking());
    denied.denies = {denyOf(kEveryone)};
    row("a deny where nothing of ours is", denied, Status::NotEarning, removed);
    Snapshot partner = odd(lacking(), {aobo()});
    partner.partner = {};
    row("nothing known of the partner", partner, Status::NotEarning, {u"AOBO_UNKNOWN_TENANT"_s});
}

void tst_BadData::isAssessedAndExplained()
{
    QFETCH(Snapshot, read);
    QFETCH(Status, status);
    QFETCH(QStringList, reasons);
    const Assessment assessment = assessed(read);
    const SubscriptionAssessment &one = only(assessment);
    QCOMPARE(name(one.status), name(status));
    QCOMPARE(namesOf(one.reasons), reasons);
    QVERIFY(ties(read, assessment));
    const Explanation explanation = explained(assessment);
    QVERIFY(isExplained(one, explanation));
}

void tst_BadData::rowsToldTwiceCountOnce_data()
{
    QTest::addColumn<Snapshot>("read");
    const auto row = [](const char *what, const Snapshot &read) { QTest::newRow(what) << read; };
    const Snapshot once =
        withReseller(with(partly(), {madeOn(aobo(), QDate(2026, 1, 1)), lighthouse()}));
    Snapshot twice = once;
    twice.customers.append(once.customers);
    row("customer", twice);
    twice = once;
    twice.subscriptions.append(once.subscriptions);
    row("subscription", twice);
    twice = once;
    twice.readings.append(once.readings);
    row("reading", twice);
    twice = once;
    twice.access.append(once.access);
    row("role assignment", twice);
    twice = once;
    twice.resellers.append(once.resellers);
    row("reseller", twice);
}

void tst_BadData::rowsToldTwiceCountOnce()
{
    QFETCH(Snapshot, read);
    const Assessment once =
        assessed(withReseller(with(partly(), {madeOn(aobo(), QDate(2026, 1, 1)), lighthouse()})));
    const Assessment twice = assessed(read);
    QCOMPARE(twice.customers.size(), 1);
    QCOMPARE(twice.customers.first().subscriptions.size(), 1);
    QCOMPARE(twice.totals, once.totals);
    QCOMPARE(only(twice).access.size(), 2);
    QCOMPARE(only(twice).reasons, only(once).reasons);
    QCOMPARE(fixesOf(explained(twice)), fixesOf(explained(once)));
    QCOMPARE(kindsOf(finding(explained(twice), RuleId::Resilience)),
             kindsOf(finding(explained(once), RuleId::Resilience)));
}

void tst_BadData::rowsThatContradictEachOtherGiveOneAnswer_data()
{
    QTest::addColumn<Snapshot>("read");
    const auto row = [](const char *what, const Snapshot &read) { QTest::newRow(what) << read; };
    const Snapshot once = withReseller(with(lacking(), {foreignGroup(kOtherGroup)}));
    Snapshot two = once;
    two.customers.append(once.customers);
    two.customers[1].reseller = {};
    two.customers[1].name = u"Westhoek"_s;
    two.customers[1].currency = u"USD"_s;
    row("customer", two);
    two = once;
    two.subscriptions.append(once.subscriptions);
    two.subscriptions[1].customer = kOther; // not listed
    two.subscriptions[1].name = u"Oud"_s;
    row("subscription", two);
    two = once;
    two.customers.append(once.customers);
    two.customers[1].id = kOther;
    two.subscriptions.append(once.subscriptions);
    two.subscriptions[1].customer = kOther;
    two.subscriptions[0].state = u"Expired"_s;
    two.subscriptions[1].state = u"Active"_s;
    row("owner of a subscription", two);
    two = once;
    two.readings.append(once.readings);
    two.readings[1].state = AccessState::Refused;
    two.readings[1].visible.clear();
    row("reading", two);
    two = once;
    two.readings.append(unread(once, AccessState::Refused).readings);
    two.readings[0].checkedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    two.readings[1].checkedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 1), Qt::UTC);
    row("reading of two instants", two);
    two = once;
    two.resellers.append(once.resellers);
    two.resellers[1].name = u"Duin"_s;
    row("reseller", two);
    two = once;
    two.denies = {denyOf(kAdminAgents), denyOf(kAdminAgents)};
    two.denies[1].name = u"Grendel"_s;
    two.access.append(aobo());
    row("deny assignment", two);
    two = once;
    two.costs.append(costOf(kSubscription, "10", "5", std::nullopt, "3", u"USD"_s));
    row("cost", two);
}

void tst_BadData::rowsThatContradictEachOtherGiveOneAnswer()
{
    QFETCH(Snapshot, read);
    const auto described = [](const Snapshot &all) {
        QStringList lines;
        const Assessment assessment = assessed(all);
        for (const CustomerAssessment &customer : assessment.customers) {
            for (const SubscriptionAssessment &one : customer.subscriptions) {
                QStringList denies;
                for (const DenyAssignment &deny : one.denies)
                    denies.append(deny.name);
                lines.append(QStringList{
                    customer.id.value(), customer.name, customer.currency,
                    customer.reseller ? customer.reseller->name : u"-"_s, one.name, one.state,
                    name(one.status), namesOf(one.reasons).join(u'+'), name(one.accessState),
                    one.totals.cost.toString(), one.totalsUsd.cost.toString(), denies.join(u'+')}
                                 .join(u'|'));
            }
        }
        lines.sort();
        return lines;
    };
    const QStringList first = described(read);
    std::reverse(read.customers.begin(), read.customers.end());
    std::reverse(read.subscriptions.begin(), read.subscriptions.end());
    std::reverse(read.readings.begin(), read.readings.end());
    std::reverse(read.resellers.begin(), read.resellers.end());
    std::reverse(read.denies.begin(), read.denies.end());
    std::reverse(read.costs.begin(), read.costs.end());
    QCOMPARE(described(read), first);
    QVERIFY(ties(read, assessed(read)));
}

void tst_BadData::costToldInPartsAddsUp()
{
    Snapshot read = with(costOf(kSubscription, "80", "20", "20", "1"), {aobo()});
    read.costs.append(costOf(kSubscription, "40", "10", "0", "2"));
    read.costs[0].notEligible = {{ProductKind::Spot, {}}};
    read.costs[1].notEligible = {{ProductKind::Spot, {amount("10"), amount("12.5")}}};
    const Assessment assessment = assessed(read);
    const Totals &totals = only(assessment).totals;
    QCOMPARE(totals.cost, amount("153"));
    QCOMPARE(totals.pecApplied, amount("120"));
    QCOMPARE(totals.missed, amount("20"));
    QCOMPARE(totals.notEligibleByKind[size_t(ProductKind::Spot)], amount("10"));
    QCOMPARE(totals.tooRecent, amount("3"));
    QVERIFY(ties(read, assessment));
    // What is not known of one part is not known of the whole.
    read.costs[1].eligibleNotApplied.reset();
    QCOMPARE(only(assessed(read)).status, Status::CannotTell);
}

void tst_BadData::costInTwoCurrenciesIsCountedInDollars()
{
    Snapshot read = with(costOf(kSubscription, "80", "20", "20"), {aobo()});
    read.costs.append(costOf(kSubscription, "40", "10", "10", "0", u"GBP"_s));
    const Assessment assessment = assessed(read);
    QCOMPARE(only(assessment).currency, u"USD"_s);
    QCOMPARE(only(assessment).totals, only(assessment).totalsUsd);
    QCOMPARE(only(assessment).totals.cost, amount("187.5")); // 1.25 dollars for each
    QCOMPARE(assessment.currency, u"USD"_s);
    QVERIFY(ties(read, assessment));
}

void tst_BadData::costOfWhatNobodyListsIsKept()
{
    Snapshot read = with(earning(), {aobo()});
    read.costs.append(costOf(kSecond, "0", "100", "100"));
    read.costs.append(costOf(SubscriptionId(), "0", "7", "0"));
    const Assessment assessment = assessed(read);
    QCOMPARE(assessment.customers.size(), 2);
    const CustomerAssessment &nobody = assessment.customers.last();
    QVERIFY(nobody.id.isEmpty());
    QCOMPARE(nobody.subscriptions.size(), 2);
    QVERIFY(ties(read, assessment));
    for (const SubscriptionAssessment &one : nobody.subscriptions) {
        const Explanation explanation = explain(assessment, nobody, one);
        QCOMPARE(finding(explanation, RuleId::BillingRelationship).result, RuleResult::Unknown);
        QCOMPARE(kindsOf(finding(explanation, RuleId::BillingRelationship)),
                 QStringList{u"billing-not-known"_s});
    }
}

void tst_BadData::aCustomerWithoutAnIdIsListedOnce()
{
    Snapshot read = with(earning(), {aobo()});
    Customer nobody;
    nobody.name = u"?"_s;
    read.customers.append(nobody);
    read.costs.append(costOf(kSecond, "0", "100", "100"));
    const Assessment assessment = assessed(read);
    QCOMPARE(assessment.customers.size(), 2);
    QVERIFY(ties(read, assessment));
}

void tst_BadData::aPointWithoutADateSpoilsNoHistory()
{
    Snapshot read = withDays(with(partly(), {aobo()}), QString(30, u'c'));
    read.points.append(read.points.first());
    read.points.last().date = {};
    read.points.append(read.points.first());
    read.points.last().date = {};
    read.points.last().grain = CostGrain::Month;
    const Assessment assessment = assessed(read);
    QCOMPARE(only(assessment).history.days.size(), 30);
    QCOMPARE(assessment.history.days.size(), 30);
    QVERIFY(assessment.history.months.isEmpty());
}

void tst_BadData::idsInAnyCaseAreTheSame()
{
    const auto all = [](auto &&text) {
        Snapshot read = with(lacking());
        read.customers.first().id = CustomerId(text(kCustomer.value()));
        read.subscriptions.first().id = SubscriptionId(text(kSubscription.value()));
        read.subscriptions.first().customer = CustomerId(text(kCustomer.value()));
        read.costs.first().subscription = SubscriptionId(text(kSubscription.value()));
        AccessFact fact = inGroup(aobo());
        fact.principal = PrincipalId(text(kAdminAgents.value()));
        fact.role = RoleDefinitionId(text(kOwner));
        fact.scope = text(fact.scope);
        read.access = {fact};
        read.denies = {
            denyOf(PrincipalId(text(kAdminAgents.value())), text(scopeOf(kSubscription)))};
        return assessed(read);
    };
    const Assessment lower = all([](const QString &text) { return text; });
    const Assessment mixed = all(upper);
    QCOMPARE(mixed.totals, lower.totals);
    QCOMPARE(namesOf(only(mixed).reasons), namesOf(only(lower).reasons));
    QCOMPARE(only(mixed).access.first().scopeKind, ScopeKind::ResourceGroup);
    QVERIFY(only(mixed).access.first().ours);
    QCOMPARE(only(mixed).denies.size(), 1);
}

QTEST_GUILESS_MAIN(tst_BadData)
#include "tst_baddata.moc"
