// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every snapshot, however odd. A failure names the seed of its snapshot; PEC_SEED
// runs that one alone.
#include "randomsnapshot.h"
#include "rules/changes.h"
#include "samples.h"
#include "written.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_RuleProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdForTenThousandSnapshots_data();
    void holdForTenThousandSnapshots();
    void theSnapshotsAreOfEveryKind();
};

namespace {

constexpr quint32 kSeeds = 10'000;
constexpr quint32 kAtOnce = 1'000;

//! Empty: it holds; else what does not.
using Verdict = QString;

Verdict wrongIn(const SubscriptionAssessment &one, const QString &what)
{
    return what + u" in "_s + one.id.value() + u", "_s + name(one.status) + u" "_s
           + namesOf(one.reasons).join(u'+') + u" "_s + name(one.confidence);
}

template <class Check>
Verdict eachSubscription(const Assessment &assessment, Check check)
{
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (const Verdict wrong = check(customer, one); !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

//! Subscriptions by id; an assessment lists each once.
QHash<SubscriptionId, const SubscriptionAssessment *> byId(const Assessment &assessment)
{
    QHash<SubscriptionId, const SubscriptionAssessment *> all;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions)
            all.insert(one.id, &one);
    }
    return all;
}

bool ties(const Totals &totals)
{
    Decimal kinds;
    for (const Decimal amount : totals.notEligibleByKind)
        kinds += amount;
    return totals.pecApplied + totals.missed + totals.notEligible + totals.tooRecent
                   + totals.cannotTell
               == totals.cost
           && kinds == totals.notEligible && totals.missedCreditLow <= totals.missedCreditHigh
           && totals.missedCreditLow >= Decimal();
}

Verdict partsTieAtEveryLevel(const RandomCase &made, const Assessment &assessment)
{
    Totals portfolio;
    Decimal dollars;
    for (const CustomerAssessment &customer : assessment.customers) {
        Totals sum;
        Totals sumUsd;
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (!ties(one.totals) || !ties(one.totalsUsd))
                return wrongIn(one, u"the parts do not tie"_s);
            sum += one.totals;
            sumUsd += one.totalsUsd;
        }
        if (sum != customer.totals || sumUsd != customer.totalsUsd || !ties(sum))
            return u"a customer is not the sum of its subscriptions"_s;
        portfolio += customer.totalsIn(assessment.currency);
        dollars += sumUsd.cost;
    }
    if (portfolio != assessment.totals)
        return u"the portfolio is not the sum of its customers"_s;
    Totals resellers;
    for (const ResellerAssessment &reseller : assessment.resellers)
        resellers += reseller.totals;
    if (resellers != assessment.totals)
        return u"the portfolio is not the sum of its resellers"_s;
    if (made.input.month)
        return {};
    Decimal read;
    for (const PeriodCost &cost : made.snapshot.costs)
        read += cost.applied.usd + cost.notApplied.usd + cost.recent.usd;
    return dollars == (made.snapshot.costRead ? read : Decimal())
               ? Verdict()
               : u"the cost that was read is not the cost that is shown"_s;
}

//! A group of nobody of ours, proved by its tenant, and a delegation to that tenant.
Verdict aThirdPartnerChangesNothing(const RandomCase &made, const Assessment &assessment)
{
    RandomCase beside = made;
    const TenantId third(u"a0000000-0000-4000-8000-000000000333"_s);
    for (const SubscriptionId &id : byId(assessment).keys()) {
        AccessFact group = aobo(id);
        group.principal = PrincipalId(u"f1000000-0000-4000-8000-000000000333"_s);
        group.principalTenant = third;
        AccessFact delegation = lighthouse(id);
        delegation.principalTenant = third;
        delegation.signedIn = false;
        beside.snapshot.access.append({group, delegation});
    }
    const Assessment after = assess(beside.snapshot, ruleBook(), beside.input);
    const auto before = byId(assessment);
    return eachSubscription(after, [&before](const auto &, const auto &one) {
        const SubscriptionAssessment &was = *before.value(one.id);
        const bool same = one.status == was.status && one.totals == was.totals
                          && one.totalsUsd == was.totalsUsd && one.confidence == was.confidence;
        return same ? Verdict() : wrongIn(one, u"a third partner's access changed something"_s);
    });
}

//! Worse: another status, more that cannot be told, more that may be missed, or a lack that is no
//! longer certain to be one of some days, resources or the partner's side.
Verdict ownAccessMakesNothingWorse(const RandomCase &made)
{
    RandomCase without = made;
    if (!without.snapshot.partner.agentsGroups.contains(kAdminAgents))
        without.snapshot.partner.agentsGroups.append(kAdminAgents);
    const Assessment assessment = assess(without.snapshot, ruleBook(), without.input);
    RandomCase with = without;
    for (const SubscriptionId &id : byId(assessment).keys())
        with.snapshot.access.append(aobo(id));
    const Assessment after = assess(with.snapshot, ruleBook(), with.input);
    const auto before = byId(assessment);
    return eachSubscription(after, [&before](const auto &, const auto &one) {
        const SubscriptionAssessment &was = *before.value(one.id);
        const bool lacks = one.status == Status::NotEarning || one.status == Status::PartlyEarning;
        const bool worse = one.status != was.status
                           || one.totalsUsd.cannotTell > was.totalsUsd.cannotTell
                           || one.totalsUsd.missedCreditHigh != was.totalsUsd.missedCreditHigh
                           || one.totalsUsd.missedCreditLow > was.totalsUsd.missedCreditLow
                           || (lacks && one.confidence != Confidence::Possible);
        return worse ? wrongIn(one, u"a valid role of ours made it worse"_s) : Verdict();
    });
}

Verdict statusIsOfCostAlone(const RandomCase &made, const Assessment &assessment)
{
    RandomCase bare = made;
    bare.snapshot.access.clear();
    bare.snapshot.readings.clear();
    bare.snapshot.denies.clear();
    if (!bare.input.month)
        bare.snapshot.points.clear();
    const Assessment after = assess(bare.snapshot, ruleBook(), bare.input);
    const auto before = byId(assessment);
    return eachSubscription(after, [&before](const auto &, const auto &one) {
        return one.status == before.value(one.id)->status
                   ? Verdict()
                   : wrongIn(one, u"access decided the status"_s);
    });
}

//! Whether the cost that was read says for certain that 99 % of it has credit.
bool certainlyEarns(const QList<PeriodCost> &costs)
{
    const bool known = std::all_of(costs.cbegin(), costs.cend(), [](const PeriodCost &cost) {
        return cost.eligibleNotApplied.has_value();
    });
    Decimal applied;
    Decimal eligible; // all without credit, where it was not told apart
    for (const PeriodCost &cost : costs) {
        applied += cost.applied.usd;
        eligible += (known ? *cost.eligibleNotApplied : cost.notApplied).usd;
    }
    if (!known && eligible < Decimal())
        return false; // a refund may hide some
    const Decimal whole = applied + eligible;
    return applied > Decimal() && whole > Decimal()
           && applied.raw() * 10'000 >= whole.raw() * 9'900;
}

Verdict unknownNeverEarns(const RandomCase &made, const Assessment &assessment)
{
    const bool ahead = !made.input.month && assessment.completeByClock.isValid()
                       && made.snapshot.period.to > assessment.completeByClock;
    return eachSubscription(assessment, [&](const auto &, const auto &one) {
        if (one.status != Status::Earning)
            return Verdict();
        if (ahead || (!made.snapshot.costRead && !made.input.month))
            return wrongIn(one, u"it earns although its cost is not known"_s);
        if (made.input.month)
            return Verdict();
        QList<PeriodCost> costs;
        for (const PeriodCost &cost : made.snapshot.costs) {
            if (cost.subscription == one.id)
                costs.append(cost);
        }
        return certainlyEarns(costs) ? Verdict()
                                     : wrongIn(one, u"it earns although cost does not say so"_s);
    });
}

Verdict orderAndRepetitionNeverMatter(const RandomCase &made, const Assessment &assessment,
                                      std::mt19937 &random)
{
    const QByteArray expected = written(assessment);
    const auto differs = [&](const Snapshot &other) {
        return written(assess(other, ruleBook(), made.input)) != expected;
    };
    if (!differs(shuffled(doubled(made.snapshot), random)))
        return {};
    return differs(doubled(made.snapshot)) ? u"rows that were told twice showed"_s
                                           : u"the order of the rows showed"_s;
}

bool needsPath(EvidenceKind kind)
{
    static const QSet<EvidenceKind> kinds{
        EvidenceKind::PathFound,      EvidenceKind::ReachesAll,    EvidenceKind::ReachesPart,
        EvidenceKind::FreshAccess,    EvidenceKind::AccessInOrder, EvidenceKind::OneIdentity,
        EvidenceKind::EndsOn,         EvidenceKind::GroupPath,     EvidenceKind::LinkVerified,
        EvidenceKind::LinkDeclared,   EvidenceKind::LinkMissing,   EvidenceKind::LinkElsewhere,
        EvidenceKind::LinkNotReadable};
    return kinds.contains(kind);
}

Verdict findingsAreWhole(const SubscriptionAssessment &one, const QList<RuleFinding> &rules)
{
    if (rules.size() != kRuleCount)
        return wrongIn(one, u"a rule is missing"_s);
    for (int i = 0; i < kRuleCount; ++i) {
        const RuleFinding &rule = rules[i];
        if (int(rule.id) != i || !rule.source.date.isValid() || rule.evidence.isEmpty()
            || (rule.result == RuleResult::Pass && rule.reason))
            return wrongIn(one, u"the rule is out of order: "_s + name(rule.id));
        for (const Evidence &evidence : rule.evidence) {
            if (needsPath(evidence.kind) != evidence.path.has_value())
                return wrongIn(one, u"path of "_s + name(evidence.kind));
            if (!evidence.amount.isZero() && evidence.currency.isEmpty())
                return wrongIn(one, u"amount without a currency: "_s + name(evidence.kind));
        }
    }
    return {};
}

Verdict mainReasonIsShown(const SubscriptionAssessment &one, const QList<RuleFinding> &rules)
{
    const bool silent = one.status == Status::Earning || one.status == Status::NoCost;
    if (one.reasons.isEmpty())
        return silent ? Verdict() : wrongIn(one, u"there is no reason"_s);
    const Reason main = one.reasons.first();
    if (main == Reason::EarningAccessElsewhere || main == Reason::EarningAccessUnreadable)
        return {};
    const bool shown = std::any_of(rules.cbegin(), rules.cend(), [main](const RuleFinding &rule) {
        return rule.reason == main && rule.result != RuleResult::Pass;
    });
    return shown ? Verdict() : wrongIn(one, u"no rule shows the main reason"_s);
}

Verdict recommendationsAreWhole(const SubscriptionAssessment &one,
                                const QList<Recommendation> &list)
{
    QSet<Fix> fixes;
    for (const Recommendation &recommendation : list) {
        if (fixes.contains(recommendation.fix) || !one.reasons.contains(recommendation.reason)
            || recommendation.dependsOn.contains(recommendation.fix)
            || recommendation.creditLow > recommendation.creditHigh
            || recommendation.creditLow < Decimal() || !recommendation.source.date.isValid())
            return wrongIn(one, u"recommendation "_s + name(recommendation.fix));
        fixes.insert(recommendation.fix);
    }
    return {};
}

Verdict everythingIsExplained(const Assessment &assessment)
{
    return eachSubscription(assessment, [&](const CustomerAssessment &customer,
                                            const SubscriptionAssessment &one) {
        const Explanation explanation = explain(assessment, customer, one);
        for (const Verdict &wrong :
             {findingsAreWhole(one, explanation.rules), mainReasonIsShown(one, explanation.rules),
              recommendationsAreWhole(one, explanation.recommendations)}) {
            if (!wrong.isEmpty())
                return wrong;
        }
        QList<Reason> once = one.reasons;
        std::sort(once.begin(), once.end());
        if (std::adjacent_find(once.cbegin(), once.cend()) != once.cend())
            return wrongIn(one, u"a reason stands twice"_s);
        return Verdict();
    });
}

Verdict changesAreSound(const Assessment &before, const Assessment &after)
{
    for (const Assessment *first : {&before, static_cast<const Assessment *>(nullptr)}) {
        for (const Change &change : changesBetween(first, after).changes) {
            const bool ofAccess =
                change.kind == ChangeKind::AccessGained || change.kind == ChangeKind::AccessLost;
            if (change.creditPerMonth < Decimal() || ofAccess != change.path.has_value()
                || (change.dayIsExact && !change.day.isValid()))
                return u"a change is not sound: "_s + name(change.kind);
        }
    }
    return {};
}

Verdict firstWrong(quint32 seed, std::optional<Assessment> &earlier)
{
    std::mt19937 random(seed);
    const RandomCase made = randomCase(seed);
    const Assessment assessment = assess(made.snapshot, ruleBook(), made.input);
    const std::initializer_list<std::function<Verdict()>> properties{
        [&] { return partsTieAtEveryLevel(made, assessment); },
        [&] { return aThirdPartnerChangesNothing(made, assessment); },
        [&] { return ownAccessMakesNothingWorse(made); },
        [&] { return statusIsOfCostAlone(made, assessment); },
        [&] { return unknownNeverEarns(made, assessment); },
        [&] { return everythingIsExplained(assessment); },
        [&] { return orderAndRepetitionNeverMatter(made, assessment, random); },
        [&] { return earlier ? changesAreSound(*earlier, assessment) : Verdict(); }};
    for (const auto &holds : properties) {
        if (const Verdict wrong = holds(); !wrong.isEmpty())
            return wrong;
    }
    earlier = assessment;
    return {};
}

} // namespace

void tst_RuleProperties::holdForTenThousandSnapshots_data()
{
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("end");
    if (const int seed = qEnvironmentVariableIntValue("PEC_SEED"); seed > 0) {
        QTest::addRow("seed %d", seed) << quint32(seed) << quint32(seed + 1);
        return;
    }
    for (quint32 first = 1; first <= kSeeds; first += kAtOnce)
        QTest::addRow("seeds %u to %u", first, first + kAtOnce - 1) << first << first + kAtOnce;
}

void tst_RuleProperties::holdForTenThousandSnapshots()
{
    QFETCH(quint32, first);
    QFETCH(quint32, end);
    std::optional<Assessment> earlier;
    for (quint32 seed = first; seed < end; ++seed) {
        const Verdict wrong = firstWrong(seed, earlier);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"PEC_SEED=%1: %2"_s.arg(seed).arg(wrong)));
    }
}

//! What is never made is never tested.
void tst_RuleProperties::theSnapshotsAreOfEveryKind()
{
    QSet<Status> statuses;
    QSet<Reason> reasons;
    QSet<Confidence> confidences;
    QSet<EvidenceKind> evidence;
    QSet<Fix> fixes;
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        const RandomCase made = randomCase(seed);
        const Assessment assessment = assess(made.snapshot, ruleBook(), made.input);
        (void)eachSubscription(assessment, [&](const auto &customer, const auto &one) {
            statuses.insert(one.status);
            confidences.insert(one.confidence);
            for (const Reason reason : one.reasons)
                reasons.insert(reason);
            const Explanation explanation = explain(assessment, customer, one);
            for (const RuleFinding &rule : explanation.rules) {
                if (rule.reason)
                    reasons.insert(*rule.reason);
                for (const Evidence &shown : rule.evidence)
                    evidence.insert(shown.kind);
            }
            for (const Recommendation &recommendation : explanation.recommendations)
                fixes.insert(recommendation.fix);
            return Verdict();
        });
    }
    QCOMPARE(statuses.size(), int(Status::NoCost) + 1);
    QCOMPARE(confidences.size(), int(Confidence::Unknown) + 1);
    QStringList missing;
    for (int reason = 0; reason < kReasonCount; ++reason) {
        if (!reasons.contains(Reason(reason)))
            missing.append(name(Reason(reason)));
    }
    for (int kind = 0; kind <= int(EvidenceKind::NothingToGoBy); ++kind) {
        if (!evidence.contains(EvidenceKind(kind)))
            missing.append(name(EvidenceKind(kind)));
    }
    for (int fix = 0; fix <= int(Fix::Wait); ++fix) {
        if (!fixes.contains(Fix(fix)))
            missing.append(name(Fix(fix)));
    }
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(tst_RuleProperties)
#include "tst_ruleproperties.moc"
