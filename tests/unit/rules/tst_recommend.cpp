// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/explanation/recommend.h"
#include "samples.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_Recommend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoActsWhere_data();
    void saysWhoActsWhere();
    void everyReasonHasItsFixes_data();
    void everyReasonHasItsFixes();
    void moneyComesFirst();
    void aFixStandsOnce();
    void waitsForWhatComesBefore_data();
    void waitsForWhatComesBefore();
    void theLinkIsSetWhereTheIdentityLives_data();
    void theLinkIsSetWhereTheIdentityLives();
    void readAccessIsGainedByWhomItConcerns_data();
    void readAccessIsGainedByWhomItConcerns();
    void countsTheMoneyOfAMonth_data();
    void countsTheMoneyOfAMonth();
    void theRoleToChangeIsOfTheSameMethod_data();
    void theRoleToChangeIsOfTheSameMethod();
    void correctsThePathWithTheFault();
};

namespace {

//! A subscription that has nothing but \a reasons.
SubscriptionAssessment withReasons(const QList<Reason> &reasons)
{
    SubscriptionAssessment one;
    one.id = kSubscription;
    one.currency = u"EUR"_s;
    one.status = Status::NotEarning;
    one.reasons = reasons;
    one.totals.missedCreditLow = amount("30");
    one.totals.missedCreditHigh = amount("60");
    return one;
}

QList<Recommendation> recommended(const SubscriptionAssessment &one)
{
    static const Assessment whole = assessed(with(lacking()));
    return recommend(whole, one);
}

QStringList namesOfFixes(const QList<Recommendation> &list)
{
    QStringList names;
    for (const Recommendation &one : list)
        names.append(name(one.fix));
    return names;
}

const Recommendation *withFix(const QList<Recommendation> &list, Fix fix)
{
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [fix](const Recommendation &one) { return one.fix == fix; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

void tst_Recommend::saysWhoActsWhere_data()
{
    // reinstate-csp, link-partner-id, lighthouse/concepts/cloud-solution-provider and
    // partner-earned-credit-troubleshoot: who may do it, and in which tenant.
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Fix>("fix");
    QTest::addColumn<Actor>("actor");
    QTest::addColumn<ActingTenant>("tenant");
    QTest::addColumn<int>("privilege");
    QTest::addColumn<bool>("credit"); // whether it brings money back
    const auto row = [](Reason reason, Fix fix, Actor actor, ActingTenant tenant, int privilege,
                        bool credit) {
        QTest::addRow("%s for %s", qPrintable(name(fix)), qPrintable(name(reason)))
            << reason << fix << actor << tenant << privilege << credit;
    };
    const auto owner = Actor::CustomerOwner;
    const auto manager = Actor::AccountManager;
    const auto customer = ActingTenant::Customer;
    const auto partner = ActingTenant::Partner;
    row(Reason::AoboRemoved, Fix::ReinstateAobo, owner, customer, 3, true);
    row(Reason::AoboRemoved, Fix::DelegateLighthouse, owner, customer, 1, true);
    row(Reason::AoboUnknownTenant, Fix::NameResellerGroups, manager, partner, 0, false);
    row(Reason::AoboRole, Fix::ChangeAoboRole, owner, customer, 3, true);
    row(Reason::AoboScope, Fix::WidenAoboScope, owner, customer, 3, true);
    row(Reason::LighthouseRole, Fix::ChangeLighthouseRole, owner, customer, 1, true);
    row(Reason::LighthouseJit, Fix::MakeLighthousePermanent, owner, customer, 1, true);
    row(Reason::LighthouseResourceGroupOnly, Fix::WidenLighthouseScope, owner, customer, 1, true);
    row(Reason::LighthouseNoLink, Fix::LinkPartnerId, Actor::LinkedIdentity, partner, 0, true);
    row(Reason::PartnerLinkUnknown, Fix::LinkPartnerId, Actor::LinkedIdentity, customer, 0, true);
    row(Reason::PartnerLinkOtherOrganisation, Fix::CorrectPartnerLink, Actor::LinkedIdentity,
        customer, 0, true);
    row(Reason::RbacRole, Fix::ChangeRole, owner, customer, 1, true);
    row(Reason::RbacScope, Fix::WidenRoleScope, owner, customer, 1, true);
    row(Reason::RbacTimeBound, Fix::MakeRolePermanent, owner, customer, 1, true);
    row(Reason::RbacDisabled, Fix::EnableIdentity, Actor::CustomerGlobalAdmin, customer, 0, true);
    row(Reason::Deny, Fix::LiftDenyAssignment, owner, customer, 0, true);
    row(Reason::AccessGap, Fix::WatchAccess, owner, customer, 0, false);
    row(Reason::ScopeGap, Fix::CompareResources, manager, partner, 0, true);
    row(Reason::PartnerSide, Fix::OpenSupportCase, Actor::MicrosoftSupport, partner, 0, true);
    row(Reason::Pending, Fix::Wait, Actor::Nobody, ActingTenant::None, 0, false);
    row(Reason::AccessNotReadYet, Fix::ReadAccess, manager, partner, 0, false);
    row(Reason::CostUnknown, Fix::ReadAccess, manager, partner, 0, false);
    row(Reason::LegacyOffer, Fix::MoveToAzurePlan, manager, partner, 0, true);
    row(Reason::ResellerOnly, Fix::AskProvider, manager, ActingTenant::None, 0, false);
    row(Reason::SinglePointOfFailure, Fix::AddSecondPath, owner, customer, 3, false);
    row(Reason::EarningAccessElsewhere, Fix::AddSecondPath, owner, customer, 3, false);
}

void tst_Recommend::saysWhoActsWhere()
{
    QFETCH(Reason, reason);
    QFETCH(Fix, fix);
    QFETCH(Actor, actor);
    QFETCH(ActingTenant, tenant);
    QFETCH(int, privilege);
    QFETCH(bool, credit);
    const QList<Recommendation> list = recommended(withReasons({reason}));
    const Recommendation *one = withFix(list, fix);
    QVERIFY(one);
    QCOMPARE(one->reason, reason);
    QCOMPARE(name(one->actor), name(actor));
    QCOMPARE(name(one->tenant), name(tenant));
    QCOMPARE(one->privilege, privilege);
    QCOMPARE(one->minutes > 0, actor != Actor::Nobody);
    QCOMPARE(one->creditHigh, credit ? amount("60") : Decimal());
    QCOMPARE(one->creditLow, credit ? amount("30") : Decimal());
    QCOMPARE(one->currency, u"EUR"_s);
    QVERIFY(one->source.date.isValid());
}

void tst_Recommend::everyReasonHasItsFixes_data()
{
    QTest::addColumn<Reason>("reason");
    for (int reason = 0; reason < kReasonCount; ++reason)
        QTest::newRow(qPrintable(name(Reason(reason)))) << Reason(reason);
}

void tst_Recommend::everyReasonHasItsFixes()
{
    QFETCH(Reason, reason);
    const bool none = reason == Reason::Products || reason == Reason::NegativeCost
                      || reason == Reason::ClockAhead; // nothing can be done about them
    QCOMPARE(recommended(withReasons({reason})).isEmpty(), none);
}

void tst_Recommend::moneyComesFirst()
{
    // Knowledge stands first among the reasons, and last among what to do.
    const QList<Recommendation> list =
        recommended(withReasons({Reason::AccessGap, Reason::AoboUnknownTenant, Reason::AoboRole}));
    QCOMPARE(namesOfFixes(list),
             (QStringList{u"reinstate-aobo"_s, u"delegate-lighthouse"_s, u"change-aobo-role"_s,
                          u"watch-access"_s, u"name-reseller-groups"_s}));
    for (qsizetype i = 1; i < list.size(); ++i)
        QVERIFY(list[i - 1].creditHigh >= list[i].creditHigh);
    // Where no money is missed the order of the reasons stands.
    SubscriptionAssessment earning = withReasons({Reason::AccessGap, Reason::AoboRole});
    earning.totals = {};
    QCOMPARE(namesOfFixes(recommended(earning)),
             (QStringList{u"watch-access"_s, u"change-aobo-role"_s, u"delegate-lighthouse"_s}));
}

void tst_Recommend::aFixStandsOnce()
{
    QCOMPARE(
        namesOfFixes(recommended(withReasons({Reason::LighthouseNoLink, Reason::PartnerLinkUnknown,
                                              Reason::AoboOtherPartner, Reason::AoboRemoved}))),
        (QStringList{u"link-partner-id"_s, u"reinstate-aobo"_s, u"delegate-lighthouse"_s}));
    QVERIFY(recommended(withReasons({})).isEmpty());
}

void tst_Recommend::waitsForWhatComesBefore_data()
{
    QTest::addColumn<Snapshot>("read");
    QTest::addColumn<Fix>("fix");
    QTest::addColumn<QList<Fix>>("before");
    const QDate old(2026, 1, 1);
    const auto row = [](const char *what, const Snapshot &read, Fix fix, const QList<Fix> &before) {
        QTest::newRow(what) << read << fix << before;
    };
    row("a new delegation needs a linked identity", with(lacking()), Fix::DelegateLighthouse,
        {Fix::LinkPartnerId});
    row("the group needs none", with(lacking()), Fix::ReinstateAobo, {});
    row("another role of one whose link is unknown",
        with(lacking(), {withRole(colleague(PrincipalKind::Guest), kReader)}), Fix::ChangeRole,
        {Fix::LinkPartnerId});
    row("another role of one who is not linked",
        with(lacking(), {withRole(linkedTo(linked(PrincipalKind::Guest), u""_s), kReader)}),
        Fix::ChangeRole, {Fix::LinkPartnerId});
    row("another role of one who is linked",
        with(lacking(), {withRole(linked(PrincipalKind::Guest), kReader)}), Fix::ChangeRole, {});
    row("a support case after the resources were compared",
        withDays(with(partly(), {madeOn(aobo(), old)}), u"pppp"_s), Fix::OpenSupportCase,
        {Fix::CompareResources});
    row("a support case where there is nothing to compare", with(lacking(), {madeOn(aobo(), old)}),
        Fix::OpenSupportCase, {});
}

void tst_Recommend::waitsForWhatComesBefore()
{
    QFETCH(Snapshot, read);
    QFETCH(Fix, fix);
    QFETCH(QList<Fix>, before);
    const QList<Recommendation> list = explained(read).recommendations;
    const Recommendation *one = withFix(list, fix);
    QVERIFY(one);
    QCOMPARE(one->dependsOn, before);
}

void tst_Recommend::theLinkIsSetWhereTheIdentityLives_data()
{
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<ActingTenant>("tenant");
    // Lighthouse identities are linked once, in the managing tenant; all others in the customer's.
    QTest::newRow("Lighthouse") << delegatedTo(kPartnerTenant) << ActingTenant::Partner;
    QTest::newRow("guest") << colleague(PrincipalKind::Guest) << ActingTenant::Customer;
    QTest::newRow("service principal")
        << colleague(PrincipalKind::ServicePrincipal) << ActingTenant::Customer;
}

void tst_Recommend::theLinkIsSetWhereTheIdentityLives()
{
    QFETCH(AccessFact, fact);
    QFETCH(ActingTenant, tenant);
    const QList<Recommendation> list = explained(with(lacking(), {fact})).recommendations;
    QCOMPARE(list.first().fix, Fix::LinkPartnerId);
    QCOMPARE(list.first().tenant, tenant);
    QCOMPARE(list.first().path->principal, fact.principal);
}

void tst_Recommend::readAccessIsGainedByWhomItConcerns_data()
{
    QTest::addColumn<int>("code"); // -1: no error
    QTest::addColumn<Actor>("actor");
    QTest::newRow("no consent, no relation")
        << int(ErrorCode::TenantRefused) << Actor::CustomerGlobalAdmin;
    QTest::newRow("forbidden") << int(ErrorCode::Forbidden) << Actor::CustomerGlobalAdmin;
    QTest::newRow("our sign-in lapsed") << int(ErrorCode::SignInNeeded) << Actor::AdminAgent;
    QTest::newRow("a second factor is asked")
        << int(ErrorCode::ClaimsChallenge) << Actor::AdminAgent;
    QTest::newRow("hidden by a tenant that let us in") << -1 << Actor::CustomerOwner;
}

void tst_Recommend::readAccessIsGainedByWhomItConcerns()
{
    QFETCH(int, code);
    QFETCH(Actor, actor);
    Snapshot read = unread(with(earning()), AccessState::Refused);
    if (code < 0)
        read.readings.first().error.reset();
    else
        read.readings.first().error->code = ErrorCode(code);
    const QList<Recommendation> list = explained(read).recommendations;
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().fix, Fix::GainReadAccess);
    QCOMPARE(name(list.first().actor), name(actor));
    QCOMPARE(list.first().reason, Reason::EarningAccessUnreadable);
}

void tst_Recommend::countsTheMoneyOfAMonth_data()
{
    QTest::addColumn<Snapshot>("read");
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *what, const Snapshot &read, const char *low, const char *high,
                        const QString &currency = u"EUR"_s) {
        QTest::newRow(what) << read << QByteArray(low) << QByteArray(high) << currency;
    };
    row("proved", with(lacking()), "150", "150");
    row("inferred", unread(with(lacking()), AccessState::Read), "150", "150");
    row("possible", with(lacking(), {madeOn(aobo(), QDate(2026, 1, 1))}), "0", "150");
    row("unknown", with(lacking(), {withRole(aobo(), kUnlisted)}), "0", "150");
    Snapshot dollars = with(lacking());
    dollars.customers.first().currency = u"GBP"_s; // the cost says another
    row("in dollars", dollars, "187.5", "187.5", u"USD"_s);
    Snapshot longer = with(lacking());
    longer.period = {kPeriod.from.addDays(-30), kPeriod.to.addDays(-30)};
    row("in a month of 31 days", longer, "155", "155");
}

void tst_Recommend::countsTheMoneyOfAMonth()
{
    QFETCH(Snapshot, read);
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    QFETCH(QString, currency);
    const Recommendation first = explained(read).recommendations.first();
    QCOMPARE(first.creditLow, amount(low.constData()));
    QCOMPARE(first.creditHigh, amount(high.constData()));
    QCOMPARE(first.currency, currency);
}

void tst_Recommend::theRoleToChangeIsOfTheSameMethod_data()
{
    QTest::addColumn<AccessFact>("fact");
    QTest::addColumn<Fix>("fix");
    QTest::newRow("group") << aobo() << Fix::ChangeAoboRole;
    QTest::newRow("Lighthouse") << lighthouse() << Fix::ChangeLighthouseRole;
    QTest::newRow("guest") << linked(PrincipalKind::Guest) << Fix::ChangeRole;
    QTest::newRow("service principal")
        << linked(PrincipalKind::ServicePrincipal) << Fix::ChangeRole;
}

void tst_Recommend::theRoleToChangeIsOfTheSameMethod()
{
    QFETCH(AccessFact, fact);
    QFETCH(Fix, fix);
    for (const bool custom : {false, true}) {
        const Recommendation first =
            explained(with(lacking(), {withRole(fact, kUnlisted, custom)})).recommendations.first();
        QCOMPARE(name(first.fix), name(fix));
        QCOMPARE(first.reason, custom ? Reason::RoleCustom : Reason::RoleUnlisted);
    }
    if (fact.kind != PrincipalKind::ForeignGroup)
        return;
    const Recommendation first =
        explained(with(lacking(), {withRole(fact, kReader)})).recommendations.first();
    QCOMPARE(name(first.fix), name(fix));
}

void tst_Recommend::correctsThePathWithTheFault()
{
    const QList<Recommendation> list =
        explained(with(lacking(),
                       {withRole(linked(PrincipalKind::Guest), kReader), timeBound(lighthouse())}))
            .recommendations;
    QCOMPARE(namesOfFixes(list), (QStringList{u"make-lighthouse-permanent"_s, u"reinstate-aobo"_s,
                                              u"delegate-lighthouse"_s, u"change-role"_s}));
    QCOMPARE(list[0].path->method, AccessMethod::Lighthouse);
    QVERIFY(!list[1].path);
    QCOMPARE(list[3].path->method, AccessMethod::Guest);
    QCOMPARE(list[3].path->role, RoleDefinitionId(kReader));
}

QTEST_GUILESS_MAIN(tst_Recommend)
#include "tst_recommend.moc"
