// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <random>

using namespace Pec;
using namespace Pec::Testing;

class tst_Assess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStatusAndReasons_data();
    void tellsStatusAndReasons();
    void unknownNeverBecomesEarning_data();
    void unknownNeverBecomesEarning();
    void provedLackCountsLowAndHigh();
    void sumsAreExactAtEveryLevel();
    void orderOfTheInputNeverMatters();
    void mixedCurrenciesAreCountedInDollars_data();
    void mixedCurrenciesAreCountedInDollars();
    void pathsStaySortedWhenLinksAreInferred();
    void linksAreInferredWhereCreditFlows_data();
    void linksAreInferredWhereCreditFlows();
    void theRateComesFromSettingDataOrBook_data();
    void theRateComesFromSettingDataOrBook();
    void assessesAMonth();
    void aMonthNobodyReadCannotBeTold();
    void takesTheUsersChoicesFirst();
    void isCompleteOnlyWithoutMissingParts();
    void worstSubscriptionMakesTheCustomersStatus_data();
    void worstSubscriptionMakesTheCustomersStatus();
};

namespace {

//! Ten customers of two currencies in every state of access and cost.
Snapshot portfolio()
{
    std::mt19937 random(42);
    Snapshot all = snapshot();
    all.customers.clear();
    all.subscriptions.clear();
    all.readings.clear();
    all.billingCurrencies = {u"EUR"_s, u"USD"_s};
    const auto some = [&random] { return Decimal::fromRaw(Decimal::Raw(random()) * 1000); };
    for (int c = 0; c < 10; ++c) {
        Customer customer;
        customer.id = CustomerId(u"c-%1"_s.arg(c));
        customer.name = u"Klant "_s + QChar(u'A' + c);
        customer.currency = c % 3 == 0 ? u"USD"_s : u"EUR"_s;
        all.customers.append(customer);
        AccessReading reading;
        reading.customer = customer.id;
        reading.state = AccessState(c % 4);
        reading.tokenIssued = c % 2 == 0;
        for (int s = 0; s < 4; ++s) {
            Subscription subscription;
            subscription.id = SubscriptionId(u"s-%1-%2"_s.arg(c).arg(s));
            subscription.customer = customer.id;
            all.subscriptions.append(subscription);
            if (s != 2)
                reading.visible.insert(subscription.id);
            PeriodCost cost;
            cost.subscription = subscription.id;
            cost.currency = customer.currency;
            for (Cost *part : {&cost.applied, &cost.notApplied, &cost.recent})
                *part = {some(), some()};
            if (s == 0)
                cost.applied = {};
            if (s != 3)
                cost.eligibleNotApplied = Cost{cost.notApplied.billing.times(amount("0.5")),
                                               cost.notApplied.usd.times(amount("0.5"))};
            if (customer.currency == u"USD"_s) { // both columns are the same there
                for (Cost *part : {&cost.applied, &cost.notApplied, &cost.recent})
                    part->usd = part->billing;
                if (cost.eligibleNotApplied)
                    cost.eligibleNotApplied->usd = cost.eligibleNotApplied->billing;
            }
            all.costs.append(cost);
            if (c % 2 == 0)
                all.access.append(
                    {aobo(subscription.id), withRole(aobo(subscription.id), kReader)});
            if (s % 2 == 0)
                all.access.append({lighthouse(subscription.id),
                                   inGroup(linked(PrincipalKind::Guest, subscription.id))});
            for (int day = 0; day < 5; ++day) {
                CostPoint point;
                point.date = kPeriod.from.addDays(day * 6 + s);
                point.customer = customer.id;
                point.subscription = subscription.id;
                point.currency = customer.currency;
                point.applied = {some(), some()};
                all.points.append(point);
            }
        }
        all.readings.append(reading);
    }
    return all;
}

QStringList described(const Assessment &assessment)
{
    QStringList lines;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            QStringList paths;
            for (const AccessPath &path : one.access)
                paths.append(name(path.method) + path.role.value() + path.scope + name(path.valid));
            QStringList days;
            for (const HistoryPoint &day : one.history.days)
                days.append(day.applied.billing.toString());
            lines.append(
                QStringList{one.id.value(), name(one.status), one.currency,
                            one.totals.cost.toString(), one.totals.missedCreditHigh.toString(),
                            namesOf(one.reasons).join(u'+'), paths.join(u'+'), days.join(u'+')}
                    .join(u'|'));
        }
        lines.append(customer.id.value() + name(customer.status) + customer.totals.cost.toString()
                     + customer.currency);
    }
    lines.sort();
    lines.append(assessment.totals.cost.toString() + assessment.totals.missedCreditLow.toString()
                 + assessment.currency);
    return lines;
}

} // namespace

void tst_Assess::tellsStatusAndReasons_data()
{
    QTest::addColumn<Snapshot>("read");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<Confidence>("confidence");
    const auto row = [](const char *what, const Snapshot &read, Status status,
                        const QStringList &reasons, Confidence confidence = Confidence::NotAsked) {
        QTest::newRow(what) << read << status << reasons << confidence;
    };
    const auto lost = [&row](const char *what, const QList<AccessFact> &access,
                             const QStringList &reasons, Confidence confidence) {
        row(what, with(lacking(), access), Status::NotEarning, reasons, confidence);
    };
    const auto partial = [&row](const char *what, const QList<AccessFact> &access,
                                const QStringList &reasons) {
        row(what, with(partly(), access), Status::PartlyEarning, reasons, Confidence::Possible);
    };
    const QDate old(2026, 1, 1);
    const QString removed = u"AOBO_REMOVED"_s;
    // Nothing to explain.
    row("no cost at all", with(std::nullopt), Status::NoCost, {});
    row("only recent cost", with(costOf(kSubscription, "0", "0", "0", "9")), Status::TooRecent,
        {u"PENDING"_s});
    row("earning", with(earning(), {aobo()}), Status::Earning, {});
    row("products", with(costOf(kSubscription, "0", "50", "0"), {aobo()}), Status::NotEligible,
        {u"PRODUCTS"_s});
    Snapshot legacy = with(std::nullopt);
    legacy.subscriptions.first().azurePlan = false;
    row("legacy offer", legacy, Status::NotEligible, {u"LEGACY_OFFER"_s});
    legacy.costs = {costOf(kSubscription, "0", "0", "0", "9")};
    row("legacy offer that has cost after all", legacy, Status::TooRecent, {u"PENDING"_s});
    // Access was read and is not enough.
    lost("removed", {}, {removed}, Confidence::Proved);
    lost("group of nobody known", {foreignGroup(kOtherGroup)}, {u"AOBO_UNKNOWN_TENANT"_s},
         Confidence::Proved);
    lost("role of the group", {withRole(aobo(), kReader)}, {u"AOBO_ROLE"_s}, Confidence::Proved);
    lost("unlisted role of the group", {withRole(aobo(), kUnlisted)}, {u"ROLE_UNLISTED"_s},
         Confidence::Unknown);
    lost("custom role of the group", {withRole(aobo(), kUnlisted, true)}, {u"ROLE_CUSTOM"_s},
         Confidence::Unknown);
    lost("Lighthouse role", {withRole(lighthouse(), kReader)}, {u"LH_ROLE"_s, removed},
         Confidence::Proved);
    lost("Lighthouse in time only", {timeBound(lighthouse())}, {u"LH_JIT"_s, removed},
         Confidence::Proved);
    lost("Lighthouse without a link", {linkedTo(lighthouse(), u""_s)}, {u"LH_NO_PAL"_s, removed},
         Confidence::Proved);
    lost("guest's role", {withRole(linked(PrincipalKind::Guest), kReader)},
         {removed, u"RBAC_ROLE"_s}, Confidence::Proved);
    lost("guest in time only", {timeBound(linked(PrincipalKind::Guest))},
         {u"RBAC_TIME_BOUND"_s, removed}, Confidence::Unknown);
    lost("guest's link unknown", {colleague(PrincipalKind::Guest)}, {u"PAL_UNKNOWN"_s, removed},
         Confidence::Unknown);
    lost("guest's link to another id", {linkedTo(linked(PrincipalKind::Guest), u"9"_s)},
         {u"PAL_OTHER_ORG"_s, removed}, Confidence::Unknown);
    lost("a reading role beside a better path of the same method",
         {withRole(aobo(), kReader), withRole(aobo(), kUnlisted)}, {u"ROLE_UNLISTED"_s},
         Confidence::Unknown);
    lost("the least work first",
         {withRole(linked(PrincipalKind::Guest), kReader), timeBound(lighthouse())},
         {u"LH_JIT"_s, removed, u"RBAC_ROLE"_s}, Confidence::Proved);
    // Valid somewhere.
    partial("group at a resource group", {inGroup(aobo())}, {u"AOBO_SCOPE"_s});
    partial("Lighthouse at a resource group", {inGroup(lighthouse())}, {u"LH_RG_ONLY"_s, removed});
    partial("guest at a resource group", {inGroup(linked(PrincipalKind::Guest))},
            {u"RBAC_SCOPE"_s, removed});
    // Valid everywhere and still no full credit.
    partial("gap in time", {madeOn(aobo(), old)}, {u"ACCESS_GAP"_s});
    lost("no credit with valid access", {madeOn(aobo(), old)}, {u"PARTNER_SIDE"_s},
         Confidence::Possible);
    lost("valid at a management group",
         {at(aobo(), u"/providers/Microsoft.Management/managementGroups/mg"_s)},
         {u"PARTNER_SIDE"_s}, Confidence::Possible);
    lost("granted a moment ago", {madeOn(aobo(), kPeriod.to)}, {u"PENDING"_s},
         Confidence::Possible);
    lost("granted the day before the end", {madeOn(aobo(), kPeriod.to.addDays(-1))},
         {u"PARTNER_SIDE"_s}, Confidence::Possible);
    AccessFact ofCustomer = madeOn(linked(PrincipalKind::User), kPeriod.to);
    ofCustomer.ours = ofCustomer.signedIn = false;
    lost("somebody else's new access says nothing", {madeOn(aobo(), old), ofCustomer},
         {u"PARTNER_SIDE"_s}, Confidence::Possible);
    partial("new beside old access", {madeOn(aobo(), old), madeOn(lighthouse(), kPeriod.to)},
            {u"ACCESS_GAP"_s});
    // Access could not be read.
    const auto shut = [&row](const char *what, const Snapshot &read, const QStringList &reasons,
                             Confidence confidence) {
        row(what, read, Status::NotEarning, reasons, confidence);
    };
    shut("not read yet", unread(with(lacking()), AccessState::NotReadYet),
         {u"ACCESS_NOT_READ_YET"_s}, Confidence::Unknown);
    Snapshot noReading = with(lacking());
    noReading.readings.clear();
    shut("no reading at all", noReading, {u"ACCESS_NOT_READ_YET"_s}, Confidence::Unknown);
    shut("token refused", unread(with(lacking()), AccessState::Refused, false),
         {u"ACCESS_UNKNOWN"_s}, Confidence::Unknown);
    shut("removal inferred", unread(with(lacking()), AccessState::Read), {removed},
         Confidence::Inferred);
    Snapshot noAgent = unread(with(lacking()), AccessState::Read);
    noAgent.partner.partnerRoles = {u"SalesAgents"_s};
    shut("not inferred by one who is no agent", noAgent, {u"ACCESS_UNKNOWN"_s},
         Confidence::Unknown);
    row("not inferred where some credit is", unread(with(partly()), AccessState::Read),
        Status::PartlyEarning, {u"ACCESS_UNKNOWN"_s}, Confidence::Unknown);
    row("inferred where credit has stopped",
        withDays(unread(with(partly()), AccessState::Read), QString(20, u'c') + QString(10, u'n')),
        Status::PartlyEarning, {removed}, Confidence::Inferred);
    row("not inferred from a last day without credit",
        withDays(unread(with(partly()), AccessState::Read), QString(29, u'c') + u"n"_s),
        Status::PartlyEarning, {u"ACCESS_UNKNOWN"_s}, Confidence::Unknown);
    row("earning although unreadable", unread(with(earning()), AccessState::Refused, false),
        Status::Earning, {u"EARNING_ACCESS_UNREADABLE"_s});
    row("earning by what is not ours", with(earning()), Status::Earning,
        {u"EARNING_ACCESS_ELSEWHERE"_s});
    shut("only Lighthouse could be read",
         unread(with(lacking(), {withRole(lighthouse(), kReader)}), AccessState::Refused, false),
         {u"LH_ROLE"_s, u"ACCESS_UNKNOWN"_s}, Confidence::Unknown);
    // Cost could not be read, or contradicts itself.
    Snapshot noCost = with(lacking());
    noCost.costRead = false;
    row("cost not read", noCost, Status::CannotTell, {u"COST_UNKNOWN"_s});
    row("eligible part not read", with(costOf(kSubscription, "0", "100", std::nullopt)),
        Status::CannotTell, {u"COST_UNKNOWN"_s}, Confidence::Unknown);
    row("eligible part not read, all applied",
        with(costOf(kSubscription, "100", "0", std::nullopt), {aobo()}), Status::Earning, {});
    row("eligible part not read, below one percent",
        with(costOf(kSubscription, "100", "1", std::nullopt), {aobo()}), Status::Earning, {});
    row("eligible part not read, a refund may hide some",
        with(costOf(kSubscription, "100", "-1", std::nullopt), {aobo()}), Status::CannotTell,
        {u"COST_UNKNOWN"_s}, Confidence::Unknown);
    row("refund of all credit", with(costOf(kSubscription, "-5", "100", "100"), {aobo()}),
        Status::CannotTell, {u"NEGATIVE_COST"_s}, Confidence::Unknown);
    row("more refunded than used", with(costOf(kSubscription, "0", "-100", "-100"), {aobo()}),
        Status::CannotTell, {u"NEGATIVE_COST"_s}, Confidence::Unknown);
    row("credit on cost that is refunded whole",
        with(costOf(kSubscription, "50", "-50", "-50"), {aobo()}), Status::CannotTell,
        {u"NEGATIVE_COST"_s}, Confidence::Unknown);
}

void tst_Assess::tellsStatusAndReasons()
{
    QFETCH(Snapshot, read);
    QFETCH(Status, status);
    QFETCH(QStringList, reasons);
    QFETCH(Confidence, confidence);
    const Assessment assessment = assessed(read);
    const SubscriptionAssessment &one = only(assessment);
    QCOMPARE(name(one.status), name(status));
    QCOMPARE(namesOf(one.reasons), reasons);
    QCOMPARE(name(one.confidence), name(confidence));
    const Totals &t = one.totals;
    QCOMPARE(t.pecApplied + t.missed + t.notEligible + t.tooRecent + t.cannotTell, t.cost);
    QVERIFY(t.missedCreditLow <= t.missedCreditHigh);
    if (read.costRead && !read.costs.isEmpty()) {
        const PeriodCost &cost = read.costs.first();
        QCOMPARE(t.cost, cost.applied.billing + cost.notApplied.billing + cost.recent.billing);
    }
}

void tst_Assess::unknownNeverBecomesEarning_data()
{
    QTest::addColumn<AccessState>("state");
    QTest::addColumn<bool>("split");
    QTest::addColumn<bool>("costRead");
    for (const AccessState state :
         {AccessState::NotReadYet, AccessState::Read, AccessState::Partly, AccessState::Refused}) {
        for (const bool split : {true, false}) {
            for (const bool costRead : {true, false})
                QTest::addRow("%s, split %d, cost %d", qPrintable(name(state)), split, costRead)
                    << state << split << costRead;
        }
    }
}

void tst_Assess::unknownNeverBecomesEarning()
{
    QFETCH(AccessState, state);
    QFETCH(bool, split);
    QFETCH(bool, costRead);
    Snapshot read = with(
        costOf(kSubscription, "500", "500", split ? std::optional("500") : std::nullopt), {aobo()});
    read.readings.first().state = state;
    read.costRead = costRead;
    const Assessment assessment = assessed(read);
    QVERIFY(only(assessment).status != Status::Earning);
    QVERIFY(assessment.customers.first().status != Status::Earning);
    if (!costRead || !split)
        QCOMPARE(only(assessment).status, Status::CannotTell);
    if (!costRead)
        QVERIFY(!assessment.complete);
    QCOMPARE(assessment.customers.first().costKnown, costRead && split);
}

void tst_Assess::provedLackCountsLowAndHigh()
{
    const Totals proved = only(assessed(with(lacking()))).totals;
    QCOMPARE(proved.missed, amount("1000"));
    QCOMPARE(proved.missedCreditLow, amount("150"));
    const Totals inferred = only(assessed(unread(with(lacking()), AccessState::Read))).totals;
    QCOMPARE(inferred.missedCreditLow, amount("150"));
    const Totals unknown =
        only(assessed(unread(with(lacking()), AccessState::Refused, false))).totals;
    QCOMPARE(unknown.cannotTell, amount("1000"));
    QCOMPARE(unknown.missedCreditLow, Decimal());
    QCOMPARE(unknown.missedCreditHigh, amount("150"));
    const Totals partial = only(assessed(with(lacking(), {aobo()}))).totals;
    QCOMPARE(partial.missed, amount("1000"));
    QCOMPARE(partial.missedCreditLow, Decimal());
    // A role that is not on the list may count: the lack is not proved.
    const Totals unlisted = only(assessed(with(lacking(), {withRole(aobo(), kUnlisted)}))).totals;
    QCOMPARE(unlisted.cannotTell, amount("1000"));
}

void tst_Assess::sumsAreExactAtEveryLevel()
{
    const Snapshot read = portfolio();
    const Assessment assessment = assessed(read);
    QCOMPARE(assessment.customers.size(), 10);
    QCOMPARE(assessment.currency, u"USD"_s);
    Totals whole;
    for (const CustomerAssessment &customer : assessment.customers) {
        QCOMPARE(customer.subscriptions.size(), 4);
        Totals sum;
        Totals sumUsd;
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            for (const Totals &t : {one.totals, one.totalsUsd}) {
                QCOMPARE(t.pecApplied + t.missed + t.notEligible + t.tooRecent + t.cannotTell,
                         t.cost);
                QVERIFY(t.missedCreditLow <= t.missedCreditHigh);
            }
            sum += one.totals;
            sumUsd += one.totalsUsd;
        }
        QCOMPARE(sum, customer.totals);
        QCOMPARE(sumUsd, customer.totalsUsd);
        whole += customer.totalsUsd;
    }
    QCOMPARE(whole, assessment.totals);
    Decimal cost;
    for (const PeriodCost &one : read.costs)
        cost += one.applied.usd + one.notApplied.usd + one.recent.usd;
    QCOMPARE(assessment.totals.cost, cost);
}

void tst_Assess::orderOfTheInputNeverMatters()
{
    Snapshot read = portfolio();
    const QStringList expected = described(assessed(read));
    std::mt19937 random(5);
    for (int i = 0; i < 10; ++i) {
        std::shuffle(read.customers.begin(), read.customers.end(), random);
        std::shuffle(read.subscriptions.begin(), read.subscriptions.end(), random);
        std::shuffle(read.readings.begin(), read.readings.end(), random);
        std::shuffle(read.access.begin(), read.access.end(), random);
        std::shuffle(read.costs.begin(), read.costs.end(), random);
        std::shuffle(read.points.begin(), read.points.end(), random);
        QCOMPARE(described(assessed(read)), expected);
    }
}

void tst_Assess::mixedCurrenciesAreCountedInDollars_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QStringList>("costs");
    QTest::addColumn<QStringList>("billing");
    QTest::addColumn<QString>("ofCustomer");
    QTest::addColumn<QString>("ofPortfolio");
    const QString eur = u"EUR"_s;
    const QString usd = u"USD"_s;
    const QString gbp = u"GBP"_s;
    const auto row = [](const char *what, const QString &customer, const QStringList &costs,
                        const QStringList &billing, const QString &ofCustomer,
                        const QString &ofPortfolio) {
        QTest::newRow(what) << customer << costs << billing << ofCustomer << ofPortfolio;
    };
    row("one currency", eur, {eur, eur}, {eur}, eur, eur);
    row("profile does not say", u""_s, {eur, eur}, {eur}, eur, eur);
    row("cost in another currency", eur, {eur, gbp}, {eur}, usd, usd);
    row("cost in another currency, other order", eur, {gbp, eur}, {eur}, usd, usd);
    row("two billing currencies", eur, {eur, eur}, {eur, usd}, eur, usd);
    row("no billing currency known", eur, {eur, eur}, {}, eur, usd);
    row("cost without a currency", eur, {eur, u""_s}, {eur}, usd, usd);
    row("no currency anywhere", u""_s, {u""_s, u""_s}, {}, usd, usd);
    row("one cost names none", u""_s, {u""_s, eur}, {eur}, usd, usd);
    row("one cost names none, other order", u""_s, {eur, u""_s}, {eur}, usd, usd);
}

void tst_Assess::mixedCurrenciesAreCountedInDollars()
{
    QFETCH(QString, customer);
    QFETCH(QStringList, costs);
    QFETCH(QStringList, billing);
    QFETCH(QString, ofCustomer);
    QFETCH(QString, ofPortfolio);
    Snapshot read = snapshot();
    read.billingCurrencies = billing;
    read.customers.first().currency = customer;
    Subscription second = read.subscriptions.first();
    second.id = SubscriptionId(u"5a000000-0000-4000-8000-000000000002"_s);
    read.subscriptions.append(second);
    read.costs = {costOf(kSubscription, "80", "0", "0", "0", costs[0]),
                  costOf(second.id, "40", "0", "0", "0", costs[1])};
    const Assessment assessment = assessed(read);
    QCOMPARE(assessment.customers.first().currency, ofCustomer);
    QCOMPARE(assessment.customers.first().totals.cost,
             amount(ofCustomer == u"USD"_s ? "150" : "120"));
    QCOMPARE(assessment.currency, ofPortfolio);
    QCOMPARE(assessment.totals.cost, amount(ofPortfolio == u"USD"_s ? "150" : "120"));
    QCOMPARE(assessment.inUsd(), ofPortfolio == u"USD"_s);
}

void tst_Assess::pathsStaySortedWhenLinksAreInferred()
{
    AccessFact first = timeBound(colleague(PrincipalKind::Guest));
    first.principal = PrincipalId(u"f0000000-0000-4000-8000-0000000000aa"_s);
    const Assessment assessment =
        assessed(with(partly(), {first, colleague(PrincipalKind::ServicePrincipal)}));
    QList<AccessPath> sorted = only(assessment).access;
    QCOMPARE(sorted.size(), 2);
    QCOMPARE(sorted.first().valid, Validity::Yes); // by its link, which credit shows
    QCOMPARE(only(assessment).mainPath()->method, AccessMethod::ServicePrincipal);
    QCOMPARE(sorted.last().valid, Validity::Unknown); // for a while only
    QCOMPARE(namesOf(only(assessment).reasons), QStringList{u"ACCESS_GAP"_s});
}

void tst_Assess::linksAreInferredWhereCreditFlows_data()
{
    QTest::addColumn<QList<AccessFact>>("access");
    QTest::addColumn<bool>("inferred"); // of the last path of ours
    QTest::addColumn<Validity>("valid");
    const auto row = [](const char *what, const QList<AccessFact> &access, bool inferred,
                        Validity valid) { QTest::newRow(what) << access << inferred << valid; };
    const AccessFact other = colleague(PrincipalKind::Guest);
    row("a link that cannot be read", {other}, true, Validity::Yes);
    row("at a resource group", {inGroup(other)}, true, Validity::Yes);
    row("in Lighthouse", {delegatedTo(kPartnerTenant)}, true, Validity::Yes);
    row("in Lighthouse, at a resource group", {inGroup(delegatedTo(kPartnerTenant))}, true,
        Validity::Yes);
    row("for a while only", {timeBound(other)}, true, Validity::Unknown);
    row("a role that is not on the list", {withRole(other, kUnlisted)}, true, Validity::Unknown);
    row("beside a path that is valid for certain", {aobo(), other}, false, Validity::Unknown);
    row("a role that does not count", {withRole(other, kReader)}, false, Validity::No);
    row("our own link, read", {linkedTo(linked(PrincipalKind::Guest), u""_s)}, false, Validity::No);
    row("our own link, read, in a group", {linkedTo(linked(PrincipalKind::Group), u""_s)}, false,
        Validity::Unknown);
}

void tst_Assess::linksAreInferredWhereCreditFlows()
{
    QFETCH(QList<AccessFact>, access);
    QFETCH(bool, inferred);
    QFETCH(Validity, valid);
    for (const PeriodCost &cost : {earning(), partly()}) {
        const AccessPath path = only(assessed(with(cost, access))).access.last();
        QCOMPARE(path.inferred, inferred);
        QCOMPARE(path.valid, valid);
    }
    // Without credit nothing shows the link.
    QVERIFY(!only(assessed(with(lacking(), access))).access.last().inferred);
}

void tst_Assess::theRateComesFromSettingDataOrBook_data()
{
    QTest::addColumn<QString>("seen"); // empty: none
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("source");
    QTest::newRow("nothing but the book") << u""_s << u""_s << u"0.15"_s << u"default"_s;
    QTest::newRow("seen in the data") << u"0.2"_s << u""_s << u"0.2"_s << u"data"_s;
    QTest::newRow("set by the user") << u"0.2"_s << u"0.1"_s << u"0.1"_s << u"setting"_s;
    QTest::newRow("no rate in the data") << u"0"_s << u""_s << u"0.15"_s << u"default"_s;
    QTest::newRow("a rate of all in the data") << u"1"_s << u""_s << u"0.15"_s << u"default"_s;
    QTest::newRow("a rate in percent in the data") << u"15"_s << u""_s << u"0.15"_s << u"default"_s;
    QTest::newRow("a negative rate in the data")
        << u"-0.15"_s << u""_s << u"0.15"_s << u"default"_s;
}

void tst_Assess::theRateComesFromSettingDataOrBook()
{
    QFETCH(QString, seen);
    QFETCH(QString, set);
    QFETCH(QString, rate);
    QFETCH(QString, source);
    Snapshot read = with(lacking());
    if (!seen.isEmpty())
        read.rateSeen = Decimal::parse(seen.toLatin1());
    AssessmentInput input;
    if (!set.isEmpty())
        input.rate = Rate{*Decimal::parse(set.toLatin1()), u"setting"_s, QDate(2026, 11, 1)};
    const Assessment assessment = assessed(read, input);
    QCOMPARE(assessment.rate.value.toString(), rate);
    QCOMPARE(assessment.rate.source, source);
    QVERIFY(assessment.rate.date.isValid());
    QCOMPARE(assessment.totals.missedCreditHigh, amount("1000").times(assessment.rate.value));
}

void tst_Assess::assessesAMonth()
{
    Snapshot read = with(lacking(), {aobo()});
    CostPoint month;
    month.grain = CostGrain::Month;
    month.date = QDate(2026, 9, 1);
    month.customer = kCustomer;
    month.subscription = kSubscription;
    month.currency = u"EUR"_s;
    month.applied = {amount("200"), amount("250")};
    month.eligibleNotApplied = Cost();
    read.points = {month};
    AssessmentInput input;
    input.month = QDate(2026, 9, 1);
    const Assessment assessment = assessed(read, input);
    QCOMPARE(assessment.period, (Period{QDate(2026, 9, 1), QDate(2026, 9, 30)}));
    QCOMPARE(only(assessment).status, Status::Earning);
    QCOMPARE(assessment.totals.cost, amount("200"));
    QCOMPARE(only(assessment).totalsUsd.pecApplied, amount("250"));
    QCOMPARE(assessed(read).totals.cost, amount("1000")); // the period's stays what it was
    read.points.first().date = QDate(2026, 9, 30); // whatever day of it a service names
    QCOMPARE(assessed(read, input).totals.cost, amount("200"));
}

void tst_Assess::aMonthNobodyReadCannotBeTold()
{
    Snapshot read = with(lacking(), {aobo()});
    CostPoint ofCustomer; // a large tenant: months by customer only
    ofCustomer.grain = CostGrain::Month;
    ofCustomer.date = QDate(2026, 9, 1);
    ofCustomer.customer = kCustomer;
    ofCustomer.applied = {amount("200"), amount("250")};
    read.points = {ofCustomer};
    AssessmentInput input;
    input.month = QDate(2026, 9, 1);
    const Assessment assessment = assessed(read, input);
    QCOMPARE(only(assessment).status, Status::CannotTell);
    QCOMPARE(namesOf(only(assessment).reasons), QStringList{u"COST_UNKNOWN"_s});
    QVERIFY(!assessment.complete);
}

void tst_Assess::takesTheUsersChoicesFirst()
{
    Snapshot read = with(lacking());
    read.partner.persona = Persona::DirectBill;
    QCOMPARE(assessed(read).persona, Persona::DirectBill);
    QCOMPARE(assessed(read).rate, ruleBook().defaultRate());
    AssessmentInput input;
    input.persona = Persona::IndirectProvider;
    input.rate = Rate{amount("0.1"), u"setting"_s, QDate(2026, 11, 1)};
    const Assessment assessment = assessed(read, input);
    QCOMPARE(assessment.persona, Persona::IndirectProvider);
    QCOMPARE(assessment.rate.source, u"setting"_s);
    QCOMPARE(assessment.totals.missedCreditLow, amount("100"));
    AccessFact ofReseller = aobo();
    ofReseller.principal = kResellerGroup;
    read.access = {ofReseller};
    read = withReseller(read);
    input.resellerGroups = {{kResellerGroup, kReseller}};
    QVERIFY(only(assessed(read, input)).mainPath());
    QVERIFY(!only(assessed(read)).mainPath());
    QVERIFY(!assessment.agreement);
    input.agreement = Declaration{u"Anna"_s, QDate(2026, 11, 1)};
    QCOMPARE(assessed(read, input).agreement, input.agreement);
    QVERIFY(assessed(read, input).personaChosen && !assessed(read).personaChosen);
}

void tst_Assess::isCompleteOnlyWithoutMissingParts()
{
    Snapshot read = with(earning(), {aobo()});
    QVERIFY(assessed(read).complete);
    QCOMPARE(assessed(read).asOf, kPeriod.to);
    QCOMPARE(assessed(read).readAt, read.finishedAt);
    QCOMPARE(assessed(read).ruleBook.version, ruleBook().version());
    QCOMPARE(assessed(read).ruleBook.date, ruleBook().date());
    QCOMPARE(assessed(read).ruleBook.sources.size(), ruleBook().info().sources.size());
    QCOMPARE(assessed(read).completeByClock, kPeriod.to);
    read.missing = {{u"lighthouse"_s, {}, Error()}};
    QVERIFY(!assessed(read).complete);
    QCOMPARE(assessed(read).missing.size(), 1);
}

void tst_Assess::worstSubscriptionMakesTheCustomersStatus_data()
{
    QTest::addColumn<QList<PeriodCost>>("costs");
    QTest::addColumn<Status>("expected");
    QTest::addColumn<int>("needingAction");
    const SubscriptionId second(u"5a000000-0000-4000-8000-000000000002"_s);
    const auto row = [](const char *what, const QList<PeriodCost> &costs, Status expected,
                        int needing) { QTest::newRow(what) << costs << expected << needing; };
    row("both earn", {earning(), costOf(second, "10", "0", "0")}, Status::Earning, 0);
    row("one earns", {earning(), costOf(second, "0", "500", "500")}, Status::PartlyEarning, 1);
    row("below one percent without credit",
        {costOf(kSubscription, "1000", "0", "0"), costOf(second, "0", "9", "9")}, Status::Earning,
        0);
    row("none earns", {lacking(), costOf(second, "0", "500", "500")}, Status::NotEarning, 1);
    row("one cannot be told", {earning(), costOf(second, "0", "5", std::nullopt)},
        Status::CannotTell, 0);
    row("one is not eligible", {earning(), costOf(second, "0", "5", "0")}, Status::Earning, 0);
    row("no cost", {}, Status::NoCost, 0);
    row("only recent", {costOf(second, "0", "0", "0", "5")}, Status::TooRecent, 0);
}

void tst_Assess::worstSubscriptionMakesTheCustomersStatus()
{
    QFETCH(QList<PeriodCost>, costs);
    QFETCH(Status, expected);
    QFETCH(int, needingAction);
    Snapshot read = snapshot();
    Subscription second = read.subscriptions.first();
    second.id = SubscriptionId(u"5a000000-0000-4000-8000-000000000002"_s);
    read.subscriptions.append(second);
    read.costs = costs;
    const Assessment assessment = assessed(read);
    QCOMPARE(name(assessment.customers.first().status), name(expected));
    QCOMPARE(assessment.customersNeedingAction, needingAction);
}

QTEST_GUILESS_MAIN(tst_Assess)
#include "tst_assess.moc"
