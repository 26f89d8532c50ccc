// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sampleassessment.h"

#include "core/strings.h"

namespace Pec {

namespace {

Decimal whole(qint64 amount) { return Decimal::fromInteger(amount); }

QString guid(int number)
{
    return u"%1-0000-4000-8000-00000000a0%2"_s.arg(number, 8, 10, QLatin1Char('0'))
        .arg(number % 90 + 10);
}

struct Plan
{
    QString name;
    Status status;
    qint64 cost; //!< a month
    QList<Reason> reasons;
    std::optional<AccessMethod> method;
};

Totals totalsOf(const Plan &plan)
{
    Totals totals;
    const Decimal rest = whole(plan.cost);
    switch (plan.status) {
    case Status::Earning:
        totals.pecApplied = rest;
        break;
    case Status::PartlyEarning:
        totals.pecApplied = rest.times(*Decimal::parse("0.6"));
        totals.missed = rest - totals.pecApplied;
        break;
    case Status::NotEarning:
        totals.missed = rest;
        break;
    case Status::NotEligible:
        totals.notEligible = rest;
        totals.notEligibleByKind[size_t(ProductKind::Other)] = rest;
        break;
    case Status::TooRecent:
        totals.tooRecent = rest;
        break;
    case Status::CannotTell:
        totals.cannotTell = rest;
        break;
    case Status::NoCost:
        break;
    }
    totals.cost = totals.pecApplied + totals.missed + totals.notEligible + totals.tooRecent
                  + totals.cannotTell;
    const Decimal rate = *Decimal::parse("0.15");
    totals.missedCreditLow = totals.missed.times(rate);
    totals.missedCreditHigh = (totals.missed + totals.cannotTell).times(rate);
    totals.earnedCredit = totals.pecApplied.times(*Decimal::parse("0.1764705882"));
    return totals;
}

History historyOf(const Plan &plan)
{
    History history;
    history.read = !plan.reasons.contains(Reason::CostUnknown);
    if (!history.read || plan.cost == 0)
        return history;
    const Totals totals = totalsOf(plan);
    const auto point = [&](QDate date, qint64 permille, bool recent) {
        const Decimal share = Decimal::fromRaw(Decimal::kOne / 1000 * permille);
        const Decimal applied = recent ? Decimal() : totals.pecApplied.times(share);
        const Decimal other = totals.cost.times(share) - applied;
        const Decimal dollars = *Decimal::parse("1.08");
        return HistoryPoint{date, {applied, applied.times(dollars)}, {other, other.times(dollars)}};
    };
    const QDate lastDay(2026, 11, 21);
    for (int day = 44; day >= 0; --day)
        history.days.append(
            point(lastDay.addDays(-day), 28 + (day * 7 + int(plan.cost)) % 9, day == 0));
    // Months are told apart by product, days are not.
    const auto month = [&](HistoryPoint made) {
        made.eligibleNotApplied = totals.notEligible.isZero() ? made.notApplied : Cost();
        return made;
    };
    for (int back = 12; back >= 0; --back)
        history.months.append(
            month(point(QDate(2026, 11, 1).addMonths(-back),
                        back == 0 ? 660 : 1000 - back * 22 + back % 3 * 31, false)));
    // The month under way holds the day that is too recent.
    HistoryPoint &running = history.months.last();
    running.notApplied += history.days.last().notApplied;
    running = month(running);
    return history;
}

AccessPath pathOf(AccessMethod method, const Plan &plan)
{
    AccessPath path;
    path.method = method;
    path.principal = PrincipalId(guid(701));
    path.principalName = method == AccessMethod::Aobo ? u"AdminAgents of Noordzee Cloud"_s
                                                      : u"Azure Operations NL"_s;
    path.ours = true;
    path.roleName = plan.reasons.contains(Reason::RbacRole) ? u"Reader"_s : u"Owner"_s;
    path.role = RoleDefinitionId(guid(801));
    path.roleEligible = path.roleName == u"Reader"_s ? RoleEligibility::No : RoleEligibility::Yes;
    path.scope = u"/subscriptions/"_s + guid(901);
    path.partnerLink = method == AccessMethod::Aobo ? PartnerLink::NotNeeded : PartnerLink::Unknown;
    path.valid = path.roleEligible == RoleEligibility::Yes ? Validity::Yes : Validity::No;
    path.reasons = plan.reasons;
    return path;
}

SubscriptionAssessment subscriptionOf(const Plan &plan, int number, const QString &currency)
{
    SubscriptionAssessment subscription;
    subscription.id = SubscriptionId(guid(number));
    subscription.name = plan.name;
    subscription.status = plan.status;
    subscription.reasons = plan.reasons;
    subscription.currency = currency;
    subscription.totals = totalsOf(plan);
    subscription.totalsUsd = subscription.totals;
    subscription.accessState =
        plan.reasons.contains(Reason::AccessUnknown) ? AccessState::Refused : AccessState::Read;
    subscription.accessCheckedAt = sampleNow().addSecs(-7300);
    if (plan.method)
        subscription.access.append(pathOf(*plan.method, plan));
    subscription.history = historyOf(plan);
    return subscription;
}

void addHistory(QList<HistoryPoint> &sum, const QList<HistoryPoint> &points)
{
    if (sum.isEmpty())
        sum = points;
    else
        for (qsizetype i = 0; i < points.size(); ++i) {
            sum[i].applied += points[i].applied;
            sum[i].notApplied += points[i].notApplied;
            if (sum[i].eligibleNotApplied && points[i].eligibleNotApplied)
                *sum[i].eligibleNotApplied += *points[i].eligibleNotApplied;
        }
}

CustomerAssessment customerOf(int number, const QString &name, const QString &domain,
                              const QString &currency, const QList<Plan> &plans)
{
    CustomerAssessment customer;
    customer.id = CustomerId(guid(number * 10));
    customer.name = name;
    customer.domain = domain;
    customer.currency = currency;
    customer.history.read = true;
    int next = number * 10;
    for (const Plan &plan : plans) {
        SubscriptionAssessment subscription = subscriptionOf(plan, ++next, currency);
        subscription.customer = customer.id;
        customer.totals += subscription.totals;
        customer.totalsUsd += subscription.totalsUsd;
        addHistory(customer.history.days, subscription.history.days);
        addHistory(customer.history.months, subscription.history.months);
        customer.subscriptions.append(subscription);
    }
    customer.status = plans.first().status;
    customer.costKnown = std::any_of(plans.cbegin(), plans.cend(), [](const Plan &plan) {
        return !plan.reasons.contains(Reason::CostUnknown);
    });
    return customer;
}

QList<CustomerAssessment> customers()
{
    using enum Status;
    const QString eur = u"EUR"_s;
    QList<CustomerAssessment> list{
        customerOf(1, u"Bakkerij Jansen"_s, u"bakkerij-jansen.example"_s, eur,
                   {{u"Productie"_s, NotEarning, 12'467, {Reason::AoboRemoved}, {}},
                    {u"Test"_s, TooRecent, 230, {Reason::Pending}, AccessMethod::Aobo}}),
        customerOf(2, u"Van Dam Logistiek"_s, u"vandam-logistiek.example"_s, eur,
                   {{u"Hoofdabonnement"_s, Earning, 38'204, {}, AccessMethod::Lighthouse},
                    {u"Magazijn"_s, Earning, 4'120, {}, AccessMethod::Aobo}}),
        customerOf(
            3, u"Donaudampfschifffahrtsgesellschaft Oberösterreich GmbH & Co. KG"_s,
            u"donaudampfschifffahrt.example"_s, eur,
            {{u"Rechnungswesen und Lagerverwaltung Produktion"_s,
              PartlyEarning,
              21'950,
              {Reason::AccessGap, Reason::ScopeGap},
              AccessMethod::ServicePrincipal},
             {u"Entwicklung"_s, NotEarning, 1'884, {Reason::RbacRole}, AccessMethod::Guest}}),
        customerOf(4, u"Atelier Lumière"_s, u"atelier-lumiere.example"_s, eur,
                   {{u"Site web"_s, NotEligible, 640, {Reason::LegacyOffer}, {}}}),
        customerOf(5, u"Fjord Analytics"_s, u"fjord-analytics.example"_s, u"USD"_s,
                   {{u"Data platform"_s, CannotTell, 8'310, {Reason::AccessUnknown}, {}},
                    {u"Sandbox"_s, CannotTell, 0, {Reason::CostUnknown}, {}}}),
        customerOf(6, u"Groenhof Tuinbouw"_s, u"groenhof.example"_s, eur,
                   {{u"Kassen"_s, NoCost, 0, {}, AccessMethod::Aobo}}),
        customerOf(
            7, u"Brouwerij De Zwaan"_s, u"de-zwaan.example"_s, eur,
            {{u"Brouwhuis"_s, Earning, 2'310, {}, AccessMethod::Aobo},
             {u"Webshop"_s, NotEarning, 905, {Reason::LighthouseJit}, AccessMethod::Lighthouse}}),
        customerOf(8, u"Kliniek Zuiderpark"_s, u"kliniek-zuiderpark.example"_s, eur,
                   {{u"Patiëntenportaal"_s, TooRecent, 75, {Reason::Pending}, AccessMethod::User}}),
    };
    list[0].reseller = Reseller{ResellerId(guid(501)), u"Alfa IT Diensten"_s, u"5501001"_s};
    list[2].reseller = Reseller{ResellerId(guid(502)), u"Wolke Sieben Systemhaus"_s, u"5501002"_s};
    list[6].status = PartlyEarning;
    Error refused;
    refused.code = ErrorCode::TenantRefused;
    refused.serviceCode = u"53003"_s;
    refused.requestId = u"4f0c6f6e-1111-4000-8000-0000000000aa"_s;
    refused.detail = u"blocked by conditional access"_s;
    refused.subject = list[4].id.value();
    list[4].accessError = refused;
    return list;
}

QString &theNames()
{
    static QString names;
    return names;
}

} // namespace

QDateTime sampleNow() { return {QDate(2026, 11, 22), QTime(10, 0), Qt::UTC}; }

std::shared_ptr<Assessment> emptyAssessment()
{
    auto assessment = std::make_shared<Assessment>();
    assessment->generatedAt = sampleNow();
    assessment->readAt = sampleNow().addSecs(-7200);
    assessment->asOf = QDate(2026, 11, 20);
    assessment->period = {QDate(2026, 10, 22), QDate(2026, 11, 20)};
    assessment->profile = u"noordzee"_s;
    assessment->partnerName = u"Noordzee Cloud"_s;
    assessment->persona = Persona::IndirectProvider;
    assessment->currency = u"USD"_s;
    assessment->complete = true;
    assessment->history.read = true;
    assessment->partner.tenant = TenantId(guid(1));
    assessment->partner.userName = u"anna@noordzee-cloud.example"_s;
    assessment->partner.partnerRoles = {u"AdminAgents"_s, u"SalesAgents"_s};
    assessment->partner.rolesReadable = true;
    return assessment;
}

void nameAll(Assessment &assessment, const QString &words)
{
    assessment.partnerName = words;
    for (CustomerAssessment &customer : assessment.customers) {
        customer.name = words;
        if (customer.reseller)
            customer.reseller->name = words;
        for (SubscriptionAssessment &one : customer.subscriptions) {
            one.name = words;
            for (AccessPath &path : one.access)
                path.principalName = path.roleName = words;
        }
    }
}

void nameSamples(const QString &words) { theNames() = words; }

std::shared_ptr<Assessment> sampleAssessment()
{
    auto assessment = emptyAssessment();
    assessment->customers = customers();
    for (const CustomerAssessment &customer : std::as_const(assessment->customers)) {
        assessment->totals += customer.totalsUsd;
        addHistory(assessment->history.days, customer.history.days);
        addHistory(assessment->history.months, customer.history.months);
        if (customer.totals.missedCreditHigh.raw() > 0)
            ++assessment->customersNeedingAction;
    }
    assessment->complete = false;
    assessment->missing = {
        {u"access"_s, assessment->customers[4].id.value(), *assessment->customers[4].accessError}};
    if (!theNames().isEmpty())
        nameAll(*assessment, theNames());
    return assessment;
}

} // namespace Pec
