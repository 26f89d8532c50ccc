// SPDX-License-Identifier: GPL-3.0-or-later
//! A small partner, its customers and the shipped rule book, for the tests of the rules.
#pragma once

#include "core/strings.h"
#include "domain/names.h"
#include "rules/assess.h"
#include "rules/explanation/explain.h"
#include "support/testdata.h"

#include <QFile>
#include <QtTest>

namespace Pec::Testing {

inline const QString kOwner = u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s;
inline const QString kContributor = u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s;
inline const QString kReader = u"acdd72a7-3385-48ef-bd42-f606fba81ae7"_s;
inline const QString kUnlisted = u"77777777-0000-4000-8000-000000000001"_s;

inline const TenantId kPartnerTenant(u"a0000000-0000-4000-8000-000000000001"_s);
inline const TenantId kOtherTenant(u"a0000000-0000-4000-8000-0000000000ff"_s);
inline const ResellerId kReseller(u"e0000000-0000-4000-8000-000000000001"_s);
inline const PrincipalId kAdminAgents(u"f1000000-0000-4000-8000-000000000001"_s);
inline const PrincipalId kOtherGroup(u"f1000000-0000-4000-8000-0000000000ff"_s);
inline const PrincipalId kResellerGroup(u"f1000000-0000-4000-8000-0000000000ee"_s);
inline const PrincipalId kSelf(u"f0000000-0000-4000-8000-000000000001"_s);

inline const CustomerId kCustomer(u"c0000000-0000-4000-8000-00000000000a"_s);
inline const SubscriptionId kSubscription(u"5a000000-0000-4000-8000-000000000001"_s);
inline const Period kPeriod{QDate(2026, 10, 22), QDate(2026, 11, 20)};

inline QByteArray ruleBookJson()
{
    QFile file(Testing::ruleBookFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const RuleBook &ruleBook()
{
    static const RuleBook book = RuleBook::parse(ruleBookJson()).value();
    return book;
}

inline Decimal amount(const char *text) { return Decimal::parse(text).value(); }

inline PartnerFacts partner()
{
    PartnerFacts facts;
    facts.tenant = kPartnerTenant;
    facts.name = u"Noordzee Cloud"_s;
    facts.partnerRoles = {u"AdminAgents"_s};
    facts.rolesReadable = true;
    facts.agentsGroups = {kAdminAgents};
    facts.mpnId = u"1234567"_s;
    return facts;
}

inline QString scopeOf(const SubscriptionId &subscription)
{
    return u"/subscriptions/"_s + subscription.value();
}

//! The partner's own AdminAgents as Owner of the subscription: earns by itself.
inline AccessFact aobo(const SubscriptionId &subscription = kSubscription)
{
    AccessFact fact;
    fact.subscription = subscription;
    fact.kind = PrincipalKind::ForeignGroup;
    fact.principal = kAdminAgents;
    fact.role = RoleDefinitionId(kOwner);
    fact.scope = scopeOf(subscription);
    return fact;
}

//! The signed-in identity with a link to the partner's own id.
inline AccessFact linked(PrincipalKind kind, const SubscriptionId &subscription = kSubscription)
{
    AccessFact fact = aobo(subscription);
    fact.kind = kind;
    fact.principal = kSelf;
    fact.role = RoleDefinitionId(kContributor);
    fact.signedIn = true;
    fact.ours = true;
    fact.linkedPartnerId = u"1234567"_s;
    return fact;
}

//! A Lighthouse authorization to the partner's tenant, its identity linked.
inline AccessFact lighthouse(const SubscriptionId &subscription = kSubscription)
{
    AccessFact fact = linked(PrincipalKind::Unknown, subscription);
    fact.lighthouse = true;
    fact.principalTenant = kPartnerTenant;
    return fact;
}

inline PeriodCost costOf(const SubscriptionId &subscription, const char *applied,
                         const char *notApplied, std::optional<const char *> eligible,
                         const char *recent = "0", const QString &currency = u"EUR"_s)
{
    // Dollars are 1.25 of the billing currency throughout.
    const auto both = [](const char *text) {
        return Cost{amount(text), amount(text).times(amount("1.25"))};
    };
    PeriodCost cost;
    cost.subscription = subscription;
    cost.currency = currency;
    cost.applied = both(applied);
    cost.notApplied = both(notApplied);
    cost.recent = both(recent);
    if (eligible)
        cost.eligibleNotApplied = both(*eligible);
    return cost;
}

//! One customer with one readable subscription and no access; cost must be added.
inline Snapshot snapshot()
{
    Snapshot made;
    made.profile = u"Noordzee"_s;
    made.period = kPeriod;
    made.startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    made.finishedAt = made.startedAt.addSecs(60);
    made.partner = partner();
    made.billingCurrencies = {u"EUR"_s};
    made.costRead = true;
    Customer customer;
    customer.id = kCustomer;
    customer.name = u"Veiling Westhoek"_s;
    customer.currency = u"EUR"_s;
    made.customers = {customer};
    Subscription subscription;
    subscription.id = kSubscription;
    subscription.customer = kCustomer;
    subscription.name = u"Productie"_s;
    made.subscriptions = {subscription};
    AccessReading reading;
    reading.customer = kCustomer;
    reading.state = AccessState::Read;
    reading.tokenIssued = true;
    reading.visible = {kSubscription};
    made.readings = {reading};
    return made;
}

//! Its cost and access in place of none.
inline Snapshot with(const std::optional<PeriodCost> &cost, const QList<AccessFact> &access = {})
{
    Snapshot all = snapshot();
    if (cost)
        all.costs = {*cost};
    all.access = access;
    return all;
}

inline PeriodCost lacking() { return costOf(kSubscription, "0", "1000", "1000"); }
inline PeriodCost partly() { return costOf(kSubscription, "850", "100", "100"); }
inline PeriodCost earning() { return costOf(kSubscription, "850", "0", "0"); }

//! The customer's tenant does not show the subscription.
inline Snapshot unread(Snapshot all, AccessState state, bool tokenIssued = true)
{
    all.readings.first().state = state;
    all.readings.first().tokenIssued = tokenIssued;
    all.readings.first().visible.clear();
    Error error;
    error.code = ErrorCode::TenantRefused;
    all.readings.first().error = error;
    return all;
}

//! The customer was sold to by a reseller of record.
inline Snapshot withReseller(Snapshot all)
{
    all.resellers = {{kReseller, u"Duin ICT"_s, u"7654321"_s}};
    all.customers.first().reseller = kReseller;
    return all;
}

//! Cost of each day from the period's first: 'c' with credit, 'n' without, 'p' partly, '.' none.
inline Snapshot withDays(Snapshot all, const QString &pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        CostPoint point;
        point.date = kPeriod.from.addDays(i);
        point.customer = kCustomer;
        point.subscription = kSubscription;
        point.currency = u"EUR"_s;
        const Cost ten{amount("10"), amount("12.5")};
        if (pattern[i] == u'c' || pattern[i] == u'p')
            point.applied = ten;
        if (pattern[i] == u'n' || pattern[i] == u'p')
            point.notApplied = ten;
        if (pattern[i] != u'.')
            all.points.append(point);
    }
    return all;
}

inline AccessFact withRole(AccessFact fact, const QString &role, bool custom = false)
{
    fact.role = RoleDefinitionId(role);
    fact.customRole = custom;
    return fact;
}

inline AccessFact at(AccessFact fact, const QString &scope)
{
    fact.scope = scope;
    return fact;
}

inline AccessFact inGroup(const AccessFact &fact)
{
    return at(fact, fact.scope + u"/resourceGroups/rg-net"_s);
}

inline AccessFact madeOn(AccessFact fact, QDate day)
{
    fact.createdOn = QDateTime(day, QTime(8, 0), Qt::UTC);
    return fact;
}

inline AccessFact foreignGroup(const PrincipalId &group)
{
    AccessFact fact = aobo();
    fact.principal = group;
    return fact;
}

//! An identity of ours that is not the signed-in one: its link cannot be read.
inline AccessFact colleague(PrincipalKind kind)
{
    AccessFact fact = linked(kind);
    fact.principal = PrincipalId(u"f0000000-0000-4000-8000-0000000000cc"_s);
    fact.signedIn = false;
    fact.linkedPartnerId = std::nullopt;
    return fact;
}

//! A Lighthouse authorization of \a tenant whose link cannot be read.
inline AccessFact delegatedTo(const TenantId &tenant)
{
    AccessFact fact = lighthouse();
    fact.principal = PrincipalId(u"f0000000-0000-4000-8000-0000000000dd"_s);
    fact.principalTenant = tenant;
    fact.signedIn = false;
    fact.linkedPartnerId = std::nullopt;
    return fact;
}

inline AccessFact timeBound(AccessFact fact, const QDateTime &endsOn = {})
{
    fact.timeBound = true;
    fact.endsOn = endsOn;
    return fact;
}

inline AccessFact linkedTo(AccessFact fact, const std::optional<QString> &partnerId)
{
    fact.linkedPartnerId = partnerId;
    return fact;
}

inline DenyAssignment denyOf(const PrincipalId &principal,
                             const QString &scope = scopeOf(kSubscription))
{
    return {kSubscription, u"d-1"_s, u"Slot"_s, scope, {principal}, {}};
}

inline const PrincipalId kEveryone(u"00000000-0000-0000-0000-000000000000"_s);

inline const SubscriptionAssessment &only(const Assessment &assessment)
{
    return assessment.customers.first().subscriptions.first();
}

inline Assessment assessed(const Snapshot &snapshot, AssessmentInput input = {})
{
    if (!input.now.isValid())
        input.now = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    return assess(snapshot, ruleBook(), input);
}

inline QStringList namesOf(const QList<Reason> &reasons)
{
    QStringList names;
    for (const Reason reason : reasons)
        names.append(name(reason));
    return names;
}

inline Explanation explained(const Assessment &assessment)
{
    return explain(assessment, assessment.customers.first(), only(assessment));
}

inline Explanation explained(const Snapshot &snapshot, const AssessmentInput &input = {})
{
    return explained(assessed(snapshot, input));
}

inline const RuleFinding &finding(const Explanation &explanation, RuleId rule)
{
    return explanation.rules.at(int(rule));
}

inline QStringList kindsOf(const RuleFinding &finding)
{
    QStringList names;
    for (const Evidence &evidence : finding.evidence)
        names.append(name(evidence.kind));
    return names;
}

inline QStringList fixesOf(const Explanation &explanation)
{
    QStringList names;
    for (const Recommendation &one : explanation.recommendations)
        names.append(name(one.fix));
    return names;
}

} // namespace Pec::Testing
