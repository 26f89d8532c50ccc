// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_Explain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryRuleOnceInOrder_data();
    void givesEveryRuleOnceInOrder();
    void showsTheMainReasonInARule_data();
    void showsTheMainReasonInARule();
    void showsTheEvidence_data();
    void showsTheEvidence();
    void fillsTheEvidenceOfCost();
    void fillsTheEvidenceOfThePartner();
    void fillsTheEvidenceOfPaths();
    void fillsTheEvidenceOfLinks_data();
    void fillsTheEvidenceOfLinks();
    void fillsTheEvidenceOfADeny();
    void countsTheDaysWithoutCredit_data();
    void countsTheDaysWithoutCredit();
    void saysSinceWhenCreditHasStopped_data();
    void saysSinceWhenCreditHasStopped();
    void aLighthouseThatCouldNotBeReadIsUnknown();
    void aRuleWithoutASourceShowsNone();
};

namespace {

Snapshot denied(Snapshot all, const DenyAssignment &deny)
{
    all.denies = {deny};
    all.readings.first().deniesRead = {kSubscription};
    return all;
}

Snapshot withPersona(Snapshot all, Persona persona)
{
    all.partner.persona = persona;
    return all;
}

//! One of each verdict and cause.
QList<std::pair<const char *, Snapshot>> cases()
{
    const QDate old(2026, 1, 1);
    AccessFact disabled = linked(PrincipalKind::Guest);
    disabled.principalDisabled = true;
    AccessFact ofOther = withRole(foreignGroup(kOtherGroup), kReader);
    ofOther.principalTenant = kOtherTenant;
    Snapshot unreadCost = with(lacking());
    unreadCost.costRead = false;
    Snapshot ahead = with(earning(), {aobo()});
    ahead.period.to = kPeriod.to.addDays(3);
    Snapshot legacy = with(std::nullopt);
    legacy.subscriptions.first().azurePlan = false;
    const Snapshot sound = with(lacking(), {madeOn(aobo(), old)});
    return {
        {"nothing", with(std::nullopt)},
        {"too recent", with(costOf(kSubscription, "0", "0", "0", "9"))},
        {"products", with(costOf(kSubscription, "0", "9", "0"))},
        {"legacy offer", legacy},
        {"reseller", withPersona(with(lacking()), Persona::IndirectReseller)},
        {"cost not read", unreadCost},
        {"split not read", with(costOf(kSubscription, "0", "9", std::nullopt))},
        {"negative", with(costOf(kSubscription, "-9", "0", "0"))},
        {"clock ahead", ahead},
        {"earning", with(earning(), {aobo()})},
        {"single point of failure", with(earning(), {linked(PrincipalKind::Guest)})},
        {"earning elsewhere", with(earning())},
        {"earning unreadable", unread(with(earning()), AccessState::Refused, false)},
        {"removed", with(lacking())},
        {"removal inferred", unread(with(lacking()), AccessState::Read)},
        {"refused", unread(with(lacking()), AccessState::Refused, false)},
        {"not read yet", unread(with(lacking()), AccessState::NotReadYet)},
        {"unknown group", with(lacking(), {foreignGroup(kOtherGroup)})},
        {"another's group", with(lacking(), {ofOther})},
        {"role", with(lacking(), {withRole(aobo(), kReader)})},
        {"unlisted role", with(lacking(), {withRole(aobo(), kUnlisted)})},
        {"unlisted role at a group", with(lacking(), {inGroup(withRole(aobo(), kUnlisted))})},
        {"custom role", with(lacking(), {withRole(aobo(), kUnlisted, true)})},
        {"scope", with(partly(), {inGroup(aobo())})},
        {"Lighthouse role", with(lacking(), {withRole(lighthouse(), kReader)})},
        {"Lighthouse role and time", with(lacking(), {timeBound(withRole(lighthouse(), kReader))})},
        {"Lighthouse time", with(lacking(), {timeBound(lighthouse())})},
        {"Lighthouse scope", with(partly(), {inGroup(lighthouse())})},
        {"Lighthouse link", with(lacking(), {linkedTo(lighthouse(), u""_s)})},
        {"Lighthouse role unlisted, link unknown",
         with(lacking(), {withRole(delegatedTo(kPartnerTenant), kUnlisted)})},
        {"guest's role", with(lacking(), {withRole(linked(PrincipalKind::Guest), kReader)})},
        {"guest's scope", with(partly(), {inGroup(linked(PrincipalKind::Guest))})},
        {"guest for a while", with(lacking(), {timeBound(linked(PrincipalKind::Guest))})},
        {"guest for a while, link unknown",
         with(lacking(), {timeBound(colleague(PrincipalKind::Guest))})},
        {"disabled guest", with(lacking(), {disabled})},
        {"guest's link", with(lacking(), {colleague(PrincipalKind::Guest)})},
        {"link elsewhere", with(lacking(), {linkedTo(linked(PrincipalKind::Guest), u"9"_s)})},
        {"deny", denied(sound, denyOf(kAdminAgents))},
        {"gap by days", withDays(with(partly(), {madeOn(aobo(), old)}), u"ccnncc"_s)},
        {"gap, days not read", with(partly(), {madeOn(aobo(), old)})},
        {"gap by resources", withDays(with(partly(), {madeOn(aobo(), old)}), u"pppp"_s)},
        {"pending", with(lacking(), {madeOn(aobo(), kPeriod.to)})},
        {"partner side", sound}};
}

} // namespace

void tst_Explain::givesEveryRuleOnceInOrder_data()
{
    QTest::addColumn<Snapshot>("read");
    for (const auto &[what, read] : cases())
        QTest::newRow(what) << read;
}

void tst_Explain::givesEveryRuleOnceInOrder()
{
    QFETCH(Snapshot, read);
    const Explanation explanation = explained(read);
    QCOMPARE(explanation.rules.size(), kRuleCount);
    for (int i = 0; i < kRuleCount; ++i) {
        const RuleFinding &rule = explanation.rules[i];
        QCOMPARE(int(rule.id), i);
        QVERIFY(rule.source.url.startsWith("https://learn.microsoft.com/"_L1));
        QVERIFY(rule.source.date.isValid());
        QVERIFY2(rule.result != RuleResult::Pass || !rule.reason, qPrintable(name(rule.id)));
        QVERIFY2(!rule.evidence.isEmpty(), qPrintable(name(rule.id)));
        for (const Evidence &one : rule.evidence)
            QCOMPARE(one.amount.isZero(), one.amount.isZero() || one.currency.isEmpty());
    }
    for (const Recommendation &one : explanation.recommendations) {
        QVERIFY(one.source.url.startsWith("https://learn.microsoft.com/"_L1));
        QVERIFY(one.source.date.isValid());
    }
}

void tst_Explain::showsTheMainReasonInARule_data() { givesEveryRuleOnceInOrder_data(); }

void tst_Explain::showsTheMainReasonInARule()
{
    QFETCH(Snapshot, read);
    const Assessment assessment = assessed(read);
    const QList<Reason> &reasons = only(assessment).reasons;
    if (reasons.isEmpty())
        return;
    const Reason main = reasons.first();
    if (main == Reason::EarningAccessElsewhere || main == Reason::EarningAccessUnreadable)
        return; // nothing lacks, so no rule fails
    const Explanation explanation = explained(assessment);
    const bool shown = std::any_of(explanation.rules.cbegin(), explanation.rules.cend(),
                                   [main](const RuleFinding &rule) {
                                       return rule.reason == main && rule.result != RuleResult::Pass
                                              && !rule.evidence.isEmpty();
                                   });
    QVERIFY2(shown, qPrintable(name(main)));
}

void tst_Explain::showsTheEvidence_data()
{
    QTest::addColumn<Snapshot>("read");
    QTest::addColumn<AssessmentInput>("input");
    QTest::addColumn<RuleId>("rule");
    QTest::addColumn<RuleResult>("result");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *what, RuleId rule, const Snapshot &read, RuleResult result,
                        const char *kinds, const AssessmentInput &input = {}) {
        QTest::addRow("%s: %s", qPrintable(name(rule)), what)
            << read << input << rule << result << QString::fromLatin1(kinds);
    };
    const auto pass = RuleResult::Pass;
    const auto fail = RuleResult::Fail;
    const auto unknown = RuleResult::Unknown;
    const QDate old(2026, 1, 1);
    const Snapshot good = with(earning(), {aobo()});
    const Snapshot bad = with(lacking());
    AssessmentInput said;
    said.persona = Persona::DirectBill;
    said.agreement = Declaration{u"Anna"_s, QDate(2026, 11, 1)};
    row("nobody knows", RuleId::Persona, good, unknown, "persona-unknown");
    row("found", RuleId::Persona, withPersona(good, Persona::IndirectProvider), pass,
        "persona-found");
    row("chosen", RuleId::Persona, withPersona(good, Persona::IndirectReseller), pass,
        "persona-chosen", said);
    row("reseller", RuleId::Persona, withPersona(good, Persona::IndirectReseller), fail,
        "persona-found");
    row("not told", RuleId::Agreement, good, unknown, "agreement-not-told");
    row("told", RuleId::Agreement, good, pass, "agreement-declared", said);
    row("billed", RuleId::BillingRelationship, good, pass, "billed-under-agreement");
    row("on the plan", RuleId::AzurePlan, good, pass, "on-azure-plan");
    row("complete", RuleId::CompleteDays, good, pass, "cost-of-days");
    row("and recent", RuleId::CompleteDays, with(costOf(kSubscription, "9", "0", "0", "5")), pass,
        "cost-of-days recent-cost");
    row("recent only", RuleId::CompleteDays, with(costOf(kSubscription, "0", "0", "0", "5")),
        unknown, "recent-cost");
    row("nothing", RuleId::CompleteDays, with(std::nullopt), unknown, "no-cost");
    row("split not read", RuleId::CompleteDays, with(costOf(kSubscription, "0", "9", std::nullopt)),
        unknown, "cost-not-read");
    row("split not read", RuleId::Products, with(costOf(kSubscription, "0", "9", std::nullopt)),
        unknown, "cost-not-read");
    row("split not read", RuleId::Credit, with(costOf(kSubscription, "0", "9", std::nullopt)),
        unknown, "cost-not-read");
    row("eligible", RuleId::Products, good, pass, "eligible-cost");
    row("eligible and not", RuleId::Products, with(costOf(kSubscription, "0", "9", "5")), pass,
        "eligible-cost kind-of-cost");
    row("nothing", RuleId::Products, with(std::nullopt), unknown, "nothing-to-go-by");
    row("nothing", RuleId::Credit, with(std::nullopt), unknown, "nothing-to-go-by");
    row("negative", RuleId::Products, with(costOf(kSubscription, "-9", "0", "0")), unknown,
        "negative-cost");
    row("negative", RuleId::Credit, with(costOf(kSubscription, "-9", "0", "0")), unknown,
        "nothing-to-go-by");
    row("all", RuleId::Credit, good, pass, "credit-share");
    row("none", RuleId::Credit, bad, fail, "credit-share");
    row("there", RuleId::Aobo, good, pass, "path-found");
    row("gone", RuleId::Aobo, bad, fail, "no-path");
    row("gone, not needed", RuleId::Aobo, with(earning(), {lighthouse()}), pass,
        "no-path not-needed");
    row("gone, another path in order", RuleId::Aobo, with(lacking(), {madeOn(lighthouse(), old)}),
        pass, "no-path not-needed");
    row("another's, not needed", RuleId::Aobo,
        with(earning(), {lighthouse(), foreignGroup(kOtherGroup)}), pass, "path-found not-needed");
    row("another's only", RuleId::Aobo, with(lacking(), {foreignGroup(kOtherGroup)}), fail,
        "path-found");
    row("inferred", RuleId::Aobo, unread(bad, AccessState::Read), fail,
        "token-issued not-shown no-credit-since");
    row("refused", RuleId::Aobo, unread(bad, AccessState::Refused, false), unknown,
        "access-refused");
    row("refused, earning", RuleId::Aobo, unread(good, AccessState::Refused, false), pass,
        "path-found");
    row("refused, earning without a path", RuleId::Aobo,
        unread(with(earning()), AccessState::Refused, false), unknown, "access-refused not-needed");
    row("not read yet", RuleId::Aobo, unread(bad, AccessState::NotReadYet), unknown,
        "access-not-read-yet");
    Snapshot part = bad;
    part.readings.first().state = AccessState::Partly;
    row("partly read", RuleId::Aobo, part, unknown, "access-partly");
    row("partly read", RuleId::Individual, part, unknown, "access-partly");
    row("none", RuleId::Lighthouse, bad, fail, "no-path");
    row("none, not needed", RuleId::Lighthouse, good, pass, "no-path not-needed");
    row("there", RuleId::Lighthouse, with(earning(), {lighthouse()}), pass, "path-found");
    row("none", RuleId::Individual, bad, fail, "no-path");
    row("none, not needed", RuleId::Individual, good, pass, "no-path not-needed");
    row("two, one in order", RuleId::Individual,
        with(earning(),
             {linked(PrincipalKind::Guest), withRole(linked(PrincipalKind::Guest), kReader)}),
        pass, "path-found path-found");
    row("not read", RuleId::Individual, unread(bad, AccessState::Refused, false), unknown,
        "access-refused");
    row("none needed", RuleId::PartnerLinked, good, pass, "link-not-needed");
    row("nobody to link", RuleId::PartnerLinked, bad, unknown, "nothing-to-go-by");
    row("verified", RuleId::PartnerLinked, with(lacking(), {linked(PrincipalKind::Guest)}), pass,
        "link-verified");
    row("none there", RuleId::PartnerLinked,
        with(lacking(), {linkedTo(linked(PrincipalKind::Guest), u""_s)}), fail, "link-missing");
    AssessmentInput word;
    word.declaredLinks = {
        {colleague(PrincipalKind::Guest).principal, u"1234567"_s, {u"Eva"_s, QDate(2026, 11, 2)}}};
    row("told, and in doubt beside one of a role that does not count", RuleId::PartnerLinked,
        with(lacking(),
             {colleague(PrincipalKind::Guest), withRole(linked(PrincipalKind::Guest), kReader)}),
        unknown, "link-declared link-verified", word);
    row("told, earning", RuleId::PartnerLinked, with(earning(), {colleague(PrincipalKind::Guest)}),
        pass, "link-declared", word);
    row("none there, and one unknown", RuleId::PartnerLinked,
        with(lacking(),
             {linkedTo(linked(PrincipalKind::Guest), u""_s), colleague(PrincipalKind::Guest)}),
        unknown, "link-not-readable link-missing");
    row("elsewhere", RuleId::PartnerLinked,
        with(lacking(), {linkedTo(linked(PrincipalKind::Guest), u"9"_s)}), unknown,
        "link-elsewhere");
    row("elsewhere, earning", RuleId::PartnerLinked,
        with(earning(), {linkedTo(linked(PrincipalKind::Guest), u"9"_s)}), pass, "link-elsewhere");
    row("not read", RuleId::Deny, bad, unknown, "deny-not-read");
    row("not read, earning", RuleId::Deny, good, pass, "not-needed");
    Snapshot looked = bad;
    looked.readings.first().deniesRead = {kSubscription};
    row("none", RuleId::Deny, looked, pass, "deny-none");
    const Snapshot blocked = denied(with(lacking(), {madeOn(aobo(), old)}), denyOf(kAdminAgents));
    row("found", RuleId::Deny, blocked, fail, "deny-found");
    row("found, earning", RuleId::Deny, denied(good, denyOf(kAdminAgents)), unknown, "deny-found");
    row("every day", RuleId::WholeDays, withDays(good, u"cccc"_s), pass, "every-day-has-credit");
    row("some days", RuleId::WholeDays, withDays(with(partly(), {madeOn(aobo(), old)}), u"ccnn"_s),
        fail, "days-without-credit");
    row("a day, earning", RuleId::WholeDays, withDays(good, u"cccn"_s), pass,
        "days-without-credit");
    row("days not read", RuleId::WholeDays, good, unknown, "cost-not-read");
    row("fresh", RuleId::WholeDays, with(lacking(), {madeOn(aobo(), kPeriod.to)}), unknown,
        "fresh-access");
    row("fresh, beside one that does not count", RuleId::WholeDays,
        with(lacking(),
             {madeOn(aobo(), kPeriod.to), withRole(linked(PrincipalKind::Guest), kReader)}),
        unknown, "fresh-access");
    row("no eligible cost", RuleId::WholeDays, with(std::nullopt), unknown, "nothing-to-go-by");
    row("all", RuleId::WholeScope, good, pass, "reaches-all");
    row("a part", RuleId::WholeScope, with(partly(), {inGroup(aobo())}), fail, "reaches-part");
    row("a part of every day", RuleId::WholeScope,
        withDays(with(partly(), {madeOn(aobo(), old)}), u"pppp"_s), fail, "part-of-every-day");
    row("a part, earning", RuleId::WholeScope, with(earning(), {inGroup(aobo())}), pass,
        "reaches-part every-day-has-credit");
    row("nothing", RuleId::WholeScope, bad, unknown, "nothing-to-go-by");
    row("all in order", RuleId::PartnerSide, with(lacking(), {madeOn(aobo(), old)}), fail,
        "access-in-order");
    row("credit proves it", RuleId::PartnerSide, good, pass, "credit-share");
    row("some credit proves it", RuleId::PartnerSide, with(partly()), pass, "credit-share");
    row("nothing proves it", RuleId::PartnerSide, bad, unknown, "nothing-to-go-by");
    row("a group", RuleId::Resilience, good, pass, "group-path");
    row("several", RuleId::Resilience,
        with(earning(), {linked(PrincipalKind::Guest), colleague(PrincipalKind::Guest)}), pass,
        "several-paths");
    row("one that does not leave", RuleId::Resilience,
        with(earning(), {linked(PrincipalKind::ServicePrincipal)}), pass, "one-identity");
    row("several that carry no credit", RuleId::Resilience,
        with(lacking(), {linked(PrincipalKind::Guest), colleague(PrincipalKind::Guest)}), unknown,
        "nothing-to-go-by");
    row("one identity", RuleId::Resilience, with(earning(), {linked(PrincipalKind::Guest)}), fail,
        "one-identity");
    row("an end", RuleId::Resilience,
        with(earning(), {timeBound(linked(PrincipalKind::Guest),
                                   QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC))}),
        fail, "ends-on");
    row("nothing", RuleId::Resilience, bad, unknown, "nothing-to-go-by");
}

void tst_Explain::showsTheEvidence()
{
    QFETCH(Snapshot, read);
    QFETCH(AssessmentInput, input);
    QFETCH(RuleId, rule);
    QFETCH(RuleResult, result);
    QFETCH(QString, kinds);
    const RuleFinding found = finding(explained(read, input), rule);
    QCOMPARE(name(found.result), name(result));
    QCOMPARE(kindsOf(found).join(u' '), kinds);
}

void tst_Explain::fillsTheEvidenceOfCost()
{
    PeriodCost cost = costOf(kSubscription, "60", "50", "20", "5");
    cost.notEligible = {{ProductKind::Spot, {amount("30"), amount("37.5")}}};
    const Explanation explanation = explained(with(cost, {aobo()}));
    const Evidence days = finding(explanation, RuleId::CompleteDays).evidence.first();
    QCOMPARE(days.amount, amount("110"));
    QCOMPARE(days.currency, u"EUR"_s);
    QCOMPARE(days.from, kPeriod.from);
    QCOMPARE(days.to, kPeriod.to);
    QCOMPARE(finding(explanation, RuleId::CompleteDays).evidence.last().amount, amount("5"));
    const RuleFinding &products = finding(explanation, RuleId::Products);
    QCOMPARE(products.evidence.first().amount, amount("80"));
    QCOMPARE(products.evidence.last().product, ProductKind::Spot);
    QCOMPARE(products.evidence.last().amount, amount("30"));
    const Evidence share = finding(explanation, RuleId::Credit).evidence.first();
    QCOMPARE(share.number, 7500);
    QCOMPARE(share.amount, amount("60"));
    Snapshot ahead = with(cost);
    ahead.period.to = kPeriod.to.addDays(3);
    const Evidence clock = finding(explained(ahead), RuleId::CompleteDays).evidence.first();
    QCOMPARE(clock.from, kPeriod.to.addDays(3));
    QCOMPARE(clock.to, kPeriod.to);
    const Evidence negative =
        finding(explained(with(costOf(kSubscription, "-9", "2", "2"))), RuleId::Products)
            .evidence.first();
    QCOMPARE(negative.amount, amount("-7"));
}

void tst_Explain::fillsTheEvidenceOfThePartner()
{
    AssessmentInput input;
    input.agreement = Declaration{u"Anna"_s, QDate(2026, 11, 1)};
    const Explanation explanation =
        explained(withPersona(with(earning(), {aobo()}), Persona::DirectBill), input);
    QCOMPARE(finding(explanation, RuleId::Persona).evidence.first().persona, Persona::DirectBill);
    const Evidence agreement = finding(explanation, RuleId::Agreement).evidence.first();
    QCOMPARE(agreement.name, u"Anna"_s);
    QCOMPARE(agreement.from, QDate(2026, 11, 1));
    const Evidence billed = finding(explanation, RuleId::BillingRelationship).evidence.first();
    QCOMPARE(billed.name, u"Veiling Westhoek"_s);
    QCOMPARE(billed.id, kCustomer.value());
}

void tst_Explain::fillsTheEvidenceOfPaths()
{
    const QDateTime checked(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    AccessFact named = aobo();
    named.principalName = u"AdminAgents"_s;
    Snapshot read = with(earning(), {named});
    read.readings.first().checkedAt = checked;
    const Evidence path = finding(explained(read), RuleId::Aobo).evidence.first();
    QCOMPARE(path.path->principal, kAdminAgents);
    QCOMPARE(path.name, u"AdminAgents"_s);
    QCOMPARE(path.id, kAdminAgents.value());
    QCOMPARE(path.checkedAt, checked);
    QCOMPARE(finding(explained(read), RuleId::Lighthouse).evidence.first().checkedAt, checked);
    const QDateTime end(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC);
    const Evidence ends =
        finding(explained(with(earning(), {timeBound(linked(PrincipalKind::Guest), end)})),
                RuleId::Resilience)
            .evidence.first();
    QCOMPARE(ends.from, end.date());
    QVERIFY(ends.path);
    Snapshot refused = unread(with(lacking()), AccessState::Refused, false);
    refused.readings.first().checkedAt = checked;
    const Evidence why = finding(explained(refused), RuleId::Aobo).evidence.first();
    QCOMPARE(why.error->code, ErrorCode::TenantRefused);
    QCOMPARE(why.checkedAt, checked);
}

void tst_Explain::fillsTheEvidenceOfLinks_data()
{
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<QString>("told"); // empty: nothing
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("verified") << linked(PrincipalKind::Guest) << u""_s << u"link-verified"_s
                              << u"1234567"_s;
    QTest::newRow("declared") << colleague(PrincipalKind::Guest) << u"1234567"_s
                              << u"link-declared"_s << u"1234567"_s;
    QTest::newRow("declared elsewhere")
        << colleague(PrincipalKind::Guest) << u"9"_s << u"link-declared"_s << u"9"_s;
    QTest::newRow("elsewhere") << linkedTo(linked(PrincipalKind::Guest), u"9"_s) << u""_s
                               << u"link-elsewhere"_s << u"9"_s;
    QTest::newRow("missing") << linkedTo(linked(PrincipalKind::Guest), u""_s) << u""_s
                             << u"link-missing"_s << u""_s;
    QTest::newRow("not readable") << colleague(PrincipalKind::Guest) << u""_s
                                  << u"link-not-readable"_s << u""_s;
}

void tst_Explain::fillsTheEvidenceOfLinks()
{
    QFETCH(AccessFact, fact);
    QFETCH(QString, told);
    QFETCH(QString, kind);
    QFETCH(QString, id);
    fact.principalName = u"Bram"_s;
    AssessmentInput input;
    if (!told.isEmpty())
        input.declaredLinks = {{fact.principal, told, {u"Eva"_s, QDate(2026, 11, 2)}}};
    const RuleFinding found =
        finding(explained(with(lacking(), {fact}), input), RuleId::PartnerLinked);
    QCOMPARE(found.evidence.size(), 1);
    const Evidence &link = found.evidence.first();
    QCOMPARE(name(link.kind), kind);
    QCOMPARE(link.name, u"Bram"_s);
    QCOMPARE(link.id, id);
    QCOMPARE(link.by, told.isEmpty() ? QString() : u"Eva"_s);
    QCOMPARE(link.from, told.isEmpty() ? QDate() : QDate(2026, 11, 2));
    QVERIFY(link.path);
}

void tst_Explain::fillsTheEvidenceOfADeny()
{
    const Evidence found =
        finding(explained(denied(with(lacking(), {aobo()}), denyOf(kAdminAgents))), RuleId::Deny)
            .evidence.first();
    QCOMPARE(found.name, u"Slot"_s);
    QCOMPARE(found.id, u"d-1"_s);
    QCOMPARE(found.text, scopeOf(kSubscription));
}

void tst_Explain::countsTheDaysWithoutCredit_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("from"); // of the longest run, from the period's first day
    QTest::addColumn<int>("to");
    QTest::newRow("one run") << u"ccnnnc"_s << 3 << 2 << 4;
    QTest::newRow("two runs") << u"ncnncc"_s << 3 << 2 << 3;
    QTest::newRow("the first of two as long") << u"nncnnc"_s << 4 << 0 << 1;
    QTest::newRow("a day without cost inside") << u"cn.nnc"_s << 3 << 1 << 4;
    QTest::newRow("to the end") << u"ccnn"_s << 2 << 2 << 3;
    QTest::newRow("days after the period do not count")
        << QString(30, u'c') + u"nn"_s << 0 << 0 << 0;
}

void tst_Explain::countsTheDaysWithoutCredit()
{
    QFETCH(QString, days);
    QFETCH(int, number);
    QFETCH(int, from);
    QFETCH(int, to);
    const RuleFinding found =
        finding(explained(withDays(with(partly(), {madeOn(aobo(), QDate(2026, 1, 1))}), days)),
                RuleId::WholeDays);
    if (number == 0) {
        QCOMPARE(found.result, RuleResult::Pass);
        return;
    }
    const Evidence &lost = found.evidence.first();
    QCOMPARE(lost.number, number);
    QCOMPARE(lost.from, kPeriod.from.addDays(from));
    QCOMPARE(lost.to, kPeriod.from.addDays(to));
    QCOMPARE(found.reason, std::optional(Reason::AccessGap));
}

void tst_Explain::saysSinceWhenCreditHasStopped_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    const QString c10(10, u'c');
    const QString n5(5, u'n');
    QTest::newRow("once") << c10 + c10 + n5 + n5 << 20 << 29;
    QTest::newRow("after a longer time without, long ago") << n5 + n5 + n5 + c10 + n5 << 25 << 29;
    QTest::newRow("a day without cost among them")
        << c10 + c10 + n5 + u"."_s + QString(4, u'n') << 20 << 29;
    QTest::newRow("credit again on days that are not complete yet")
        << c10 + c10 + n5 + n5 + u"cc"_s << 20 << 29;
    QTest::newRow("ends before the period") << c10 + c10 + n5 + u"....."_s << 20 << 24;
}

void tst_Explain::saysSinceWhenCreditHasStopped()
{
    QFETCH(QString, days);
    QFETCH(int, from);
    QFETCH(int, to);
    const Snapshot read = withDays(unread(with(partly()), AccessState::Read), days);
    const Assessment assessment = assessed(read);
    QCOMPARE(only(assessment).confidence, Confidence::Inferred);
    const Evidence since = finding(explained(assessment), RuleId::Aobo).evidence.last();
    QCOMPARE(since.kind, EvidenceKind::NoCreditSince);
    QCOMPARE(since.from, kPeriod.from.addDays(from));
    QCOMPARE(since.to, kPeriod.from.addDays(to));
    // Without days the period is all that is known.
    const Evidence whole =
        finding(explained(unread(with(lacking()), AccessState::Read)), RuleId::Aobo)
            .evidence.last();
    QCOMPARE(whole.from, kPeriod.from);
    QCOMPARE(whole.to, kPeriod.to);
}

void tst_Explain::aLighthouseThatCouldNotBeReadIsUnknown()
{
    Snapshot read = with(lacking());
    read.missing = {{u"lighthouse"_s, {}, Error()}};
    const RuleFinding found = finding(explained(read), RuleId::Lighthouse);
    QCOMPARE(found.result, RuleResult::Unknown);
    QCOMPARE(kindsOf(found), QStringList{u"access-not-read-yet"_s});
    read.access = {lighthouse()};
    QCOMPARE(finding(explained(read), RuleId::Lighthouse).result, RuleResult::Pass);
}

void tst_Explain::aRuleWithoutASourceShowsNone()
{
    Assessment assessment = assessed(with(lacking()));
    assessment.ruleBook.sources.clear(); // as of a picture that was assessed by an older version
    const Explanation explanation = explained(assessment);
    QCOMPARE(explanation.rules.size(), kRuleCount);
    for (const RuleFinding &rule : explanation.rules)
        QCOMPARE(rule.source, Source());
}

QTEST_GUILESS_MAIN(tst_Explain)
#include "tst_explain.moc"
