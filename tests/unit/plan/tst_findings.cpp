// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/findings.h"
#include "unit/rules/samples.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

const PrincipalId kAnna(u"f0000000-0000-4000-8000-0000000000a1"_s);
const PrincipalId kBert(u"f0000000-0000-4000-8000-0000000000b2"_s);

AccessFact reader(const PrincipalId &who, const QString &name)
{
    AccessFact fact = withRole(linked(PrincipalKind::User), kReader);
    fact.principal = who;
    fact.principalName = name;
    return fact;
}

QStringList described(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &one : findings)
        lines.append(u"%1 %2 %3"_s.arg(name(one.key.reason), name(one.fix), one.principalName));
    return lines;
}

QSet<FindingId> idsOf(const QList<Finding> &findings)
{
    QSet<FindingId> ids;
    for (const Finding &one : findings)
        ids.insert(one.id);
    return ids;
}

} // namespace

class tst_Findings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatCanBeMended_data()
    {
        QTest::addColumn<Snapshot>("facts");
        QTest::addColumn<QStringList>("findings");
        QTest::newRow("no access at all")
            << with(lacking()) << QStringList{u"AOBO_REMOVED reinstate-aobo "_s};
        QTest::newRow("two people with too small a role, by id, behind the best way")
            << with(lacking(), {reader(kBert, u"Bert"_s), reader(kAnna, u"Anna"_s)})
            << QStringList{u"AOBO_REMOVED reinstate-aobo "_s, u"RBAC_ROLE change-role Anna"_s,
                           u"RBAC_ROLE change-role Bert"_s};
        QTest::newRow("earning through one person")
            << with(earning(), {linked(PrincipalKind::User)})
            << QStringList{u"SINGLE_POINT_OF_FAILURE add-second-path "_s};
        QTest::newRow("a tenant that lets nobody in")
            << unread(with(lacking()), AccessState::Refused, false)
            << QStringList{u"ACCESS_UNKNOWN gain-read-access "_s};
        QTest::newRow("earning through a group") << with(earning(), {aobo()}) << QStringList();
        QTest::newRow("no cost") << with(std::nullopt) << QStringList();
        QTest::newRow("only to wait")
            << with(costOf(kSubscription, "0", "0", "0", "12")) << QStringList();
        QTest::newRow("only to refresh")
            << unread(with(lacking()), AccessState::NotReadYet) << QStringList();
    }

    void findsWhatCanBeMended()
    {
        QFETCH(Snapshot, facts);
        QTEST(described(findingsOf(assessed(facts))), "findings");
    }

    void saysWhatTheExplanationSays()
    {
        const Assessment assessment = assessed(with(lacking()));
        const Recommendation best = explained(assessment).recommendations.first();
        const Finding finding = findingsOf(assessment).first();
        QCOMPARE(finding.fix, best.fix);
        QCOMPARE(finding.key, (FindingKey{kCustomer, kSubscription, best.reason, {}}));
        QCOMPARE(finding.creditLow, best.creditLow);
        QCOMPARE(finding.creditHigh, best.creditHigh);
        QVERIFY(finding.creditHigh > Decimal());
        QCOMPARE(finding.creditHighUsd, finding.creditHigh.times(amount("1.25")));
        QCOMPARE(finding.currency, u"EUR"_s);
        QCOMPARE(finding.confidence, Confidence::Proved);
    }

    void theIdIsOfTheFourPartsAndStaysAsItIs()
    {
        const FindingKey key{kCustomer, kSubscription, Reason::RbacRole, kAnna};
        // People keep files with these ids: this very value may never change.
        QCOMPARE(idOf(key).value(), u"07cf36973d0760abfc235853f7dfbc80"_s);
        FindingKey other = key;
        QCOMPARE(idOf(other), idOf(key));
        other.customer = kOtherTenant;
        QVERIFY(idOf(other) != idOf(key));
        other = key;
        other.subscription = SubscriptionId(u"5a000000-0000-4000-8000-000000000002"_s);
        QVERIFY(idOf(other) != idOf(key));
        other = key;
        other.reason = Reason::RbacScope;
        QVERIFY(idOf(other) != idOf(key));
        other = key;
        other.principal = {};
        QVERIFY(idOf(other) != idOf(key));
    }

    void laterAssessmentsHaveTheSameIds_data()
    {
        QTest::addColumn<Snapshot>("later");
        const QList<AccessFact> facts{reader(kAnna, u"Anna"_s), reader(kBert, u"Bert"_s)};
        QTest::newRow("in another order")
            << with(lacking(), QList<AccessFact>(facts.crbegin(), facts.crend()));
        Snapshot named = with(lacking(), {reader(kAnna, u"Anna Smit"_s), reader(kBert, {})});
        named.customers.first().name = u"Westhoek Holding"_s;
        named.subscriptions.first().name = u"Production"_s;
        QTest::newRow("under other names") << named;
        QTest::newRow("with more cost") << with(costOf(kSubscription, "0", "7000", "7000"), facts);
        Snapshot upper = with(lacking(), facts);
        upper.customers.first().id = CustomerId(kCustomer.value().toUpper());
        QTest::newRow("written in capitals") << upper;
    }

    void laterAssessmentsHaveTheSameIds()
    {
        QFETCH(Snapshot, later);
        const auto before = findingsOf(
            assessed(with(lacking(), {reader(kAnna, u"Anna"_s), reader(kBert, u"Bert"_s)})));
        const auto after = findingsOf(assessed(later));
        QCOMPARE(before.size(), 3);
        QCOMPARE(idsOf(after), idsOf(before));
        QCOMPARE(idsOf(after).size(), 3);
    }

    void standByMissedCreditInOneCurrency()
    {
        const SubscriptionId small(u"5a000000-0000-4000-8000-000000000000"_s);
        Snapshot facts = with(lacking());
        Subscription second = facts.subscriptions.first();
        second.id = small;
        facts.subscriptions.prepend(second);
        facts.readings.first().visible.insert(small);
        facts.costs.prepend(costOf(small, "0", "10", "10"));
        const QList<Finding> findings = findingsOf(assessed(facts));
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].key.subscription, kSubscription);
        QCOMPARE(findings[1].key.subscription, small);
    }
};

QTEST_GUILESS_MAIN(tst_Findings)
#include "tst_findings.moc"
