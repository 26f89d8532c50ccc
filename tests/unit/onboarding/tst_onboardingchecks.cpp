// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/methods/methods.h"
#include "onboarding/methods/rolepicker.h"
#include "onboarding/preflight/inputchecks.h"
#include "onboarding/preflight/preflight.h"
#include "sampleplans.h"

using namespace Pec;
using namespace Pec::Testing;

namespace {

using Check = PreflightCheck;
using Advice = PreflightAdvice;

//! What the checks say of the one subscription of the sample.
QList<PreflightFinding> checked(const Assessment &assessment, const LiveFacts &live = {})
{
    return preflight(assessment, kCustomer, {kSubscription}, live);
}

PreflightFinding of(const QList<PreflightFinding> &findings, Check check)
{
    for (const PreflightFinding &finding : findings) {
        if (finding.check == check)
            return finding;
    }
    qFatal("no such check");
    return {};
}

//! A delegation to the signed-in identity, which is linked to \a partnerId; empty: to none.
AccessFact unlinkedDelegation(const QString &partnerId = u""_s)
{
    AccessFact fact = lighthouse();
    fact.kind = PrincipalKind::User;
    fact.linkedPartnerId = partnerId;
    return fact;
}

LiveFacts live(std::optional<bool> mayAssign, std::optional<bool> registered = {},
               std::optional<bool> delegatedAdmin = {})
{
    LiveFacts facts;
    if (delegatedAdmin)
        facts.delegatedAdmin = DelegatedAdmin{*delegatedAdmin, {}, {}};
    facts.subscriptions = {{kSubscription, {mayAssign, registered}}};
    return facts;
}

//! A relation that ends \a days from now, through \a group.
LiveFacts relation(int days, const PrincipalId &group)
{
    LiveFacts facts;
    facts.today = QDate(2026, 11, 22);
    facts.delegatedAdmin = DelegatedAdmin{true, facts.today.addDays(days), {{group}}};
    return facts;
}

Snapshot memberOf(Snapshot all, const QSet<PrincipalId> &groups)
{
    all.partner.userGroups = groups;
    return all;
}

Snapshot stateOf(Snapshot all, const QString &state)
{
    all.subscriptions.first().state = state;
    return all;
}

Snapshot linkOf(Snapshot all, const std::optional<QString> &partnerId)
{
    all.partner.linkedPartnerId = partnerId;
    return all;
}

Assessment refused(ErrorCode code)
{
    Snapshot all = unread(with(lacking()), AccessState::Refused, false);
    all.readings.first().error->code = code;
    return assessed(all);
}

//! A wish of one subscription, which the sample's assessment holds.
OnboardingWish goodWish(OnboardingMethod method)
{
    OnboardingWish wish = wishFor(method);
    wish.targets.removeLast();
    return wish;
}

PrincipalLookup foundAs(PrincipalKind kind, bool inPartner = false)
{
    PrincipalLookup lookup;
    lookup.askedPartner = lookup.askedCustomer = true;
    (inPartner ? lookup.inPartner : lookup.inCustomer) = kind;
    return lookup;
}

QList<InputProblem> problemsOf(const QList<InputFinding> &findings)
{
    QList<InputProblem> problems;
    for (const InputFinding &finding : findings)
        problems.append(finding.problem);
    return problems;
}

const RoleChoice &choice(const QList<RoleChoice> &choices, const QString &named)
{
    const auto found = std::find_if(choices.cbegin(), choices.cend(),
                                    [&named](const RoleChoice &one) { return one.name == named; });
    if (found == choices.cend())
        qFatal("no role %s", qPrintable(named));
    return *found;
}

} // namespace

//! What is checked before an onboarding is planned.
class tst_OnboardingChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCheckSaysWhatItSees_data()
    {
        QTest::addColumn<Assessment>("assessment");
        QTest::addColumn<LiveFacts>("live");
        QTest::addColumn<Check>("check");
        QTest::addColumn<RuleResult>("result");
        QTest::addColumn<Advice>("advice");
        using enum RuleResult;
        const auto row = [](const char *title, const Assessment &assessment, const LiveFacts &live,
                            Check check, RuleResult result, Advice advice) {
            QTest::newRow(title) << assessment << live << check << result << advice;
        };
        const Assessment plain = assessed(with(lacking()));
        AssessmentInput input;
        input.persona = Persona::DirectBill;
        row("persona known", assessed(with(lacking()), input), {}, Check::Persona, Pass,
            Advice::None);
        input.persona = Persona::IndirectReseller;
        row("a reseller's provider earns", assessed(with(lacking()), input), {}, Check::Persona,
            Pass, Advice::ProviderEarns);
        row("persona unknown", plain, {}, Check::Persona, Unknown, Advice::ChoosePersona);
        input.agreement = Declaration{u"anna"_s, QDate(2026, 1, 1)};
        row("agreement declared", assessed(with(lacking()), input), {}, Check::Agreement, Pass,
            Advice::None);
        row("agreement not told", plain, {}, Check::Agreement, Unknown, Advice::DeclareAgreement);
        row("partner ID read", plain, {}, Check::PartnerId, Pass, Advice::None);
        Snapshot without = with(lacking());
        without.partner.mpnId.clear();
        row("partner ID not read", assessed(without), {}, Check::PartnerId, Unknown,
            Advice::EnterPartnerId);
        row("own link not read", plain, {}, Check::OwnLink, Unknown, Advice::Refresh);
        row("no own link", assessed(linkOf(with(lacking()), u""_s)), {}, Check::OwnLink, Fail,
            Advice::LinkPartnerId);
        row("own link", assessed(linkOf(with(lacking()), u"1234567"_s)), {}, Check::OwnLink, Pass,
            Advice::None);
        row("link of another", assessed(linkOf(with(lacking()), u"7777777"_s)), {}, Check::OwnLink,
            Fail, Advice::CorrectLink);
        const Assessment agent = assessed(memberOf(with(lacking()), {kAdminAgents}));
        const Assessment outsider = assessed(memberOf(with(lacking()), {kOtherGroup}));
        row("an Admin agent", agent, {}, Check::AdminAgent, Pass, Advice::None);
        row("no Admin agent", outsider, {}, Check::AdminAgent, Fail, Advice::JoinAdminAgents);
        row("groups not read", plain, {}, Check::AdminAgent, Unknown, Advice::Refresh);
        row("tenant read", plain, {}, Check::TenantSignIn, Pass, Advice::None);
        row("second factor asked for", refused(ErrorCode::SignInNeeded), {}, Check::TenantSignIn,
            Fail, Advice::SignInAgain);
        row("conditional access", refused(ErrorCode::TenantRefused), {}, Check::TenantSignIn, Fail,
            Advice::AskForAccess);
        row("no network tells nothing", refused(ErrorCode::NoNetwork), {}, Check::TenantSignIn,
            Unknown, Advice::Refresh);
        row("relation active", plain, live({}, {}, true), Check::DelegatedAdmin, Pass,
            Advice::None);
        row("relation of a group of ours", agent, relation(200, kAdminAgents),
            Check::DelegatedAdmin, Pass, Advice::None);
        row("relation of a group without us", outsider, relation(200, kAdminAgents),
            Check::DelegatedAdmin, Fail, Advice::JoinDelegatedGroup);
        row("relation whose members are not known", plain, relation(200, kAdminAgents),
            Check::DelegatedAdmin, Pass, Advice::None);
        row("relation that ends soon", agent, relation(29, kAdminAgents), Check::DelegatedAdmin,
            Pass, Advice::RenewDelegatedAdmin);
        row("relation that does not end soon", agent, relation(30, kAdminAgents),
            Check::DelegatedAdmin, Pass, Advice::None);
        row("no relation", plain, live({}, {}, false), Check::DelegatedAdmin, Fail,
            Advice::AskForDelegatedAdmin);
        row("relation not asked, tenant shut", refused(ErrorCode::TenantRefused), {},
            Check::DelegatedAdmin, Unknown, Advice::AskForDelegatedAdmin);
        row("on an Azure plan", plain, {}, Check::AzurePlan, Pass, Advice::None);
        Snapshot legacy = with(std::nullopt); // cost would show a plan
        legacy.subscriptions.first().azurePlan = false;
        row("legacy offer", assessed(legacy), {}, Check::AzurePlan, Fail, Advice::MoveToAzurePlan);
        row("active", assessed(stateOf(with(lacking()), u"Active"_s)), {}, Check::Active, Pass,
            Advice::None);
        row("disabled", assessed(stateOf(with(lacking()), u"Disabled"_s)), {}, Check::Active, Fail,
            Advice::Reactivate);
        row("state not told", plain, {}, Check::Active, Unknown, Advice::Refresh);
        row("may give roles", plain, live(true), Check::OwnRights, Pass, Advice::None);
        row("may not give roles", plain, live(false), Check::OwnRights, Fail,
            Advice::LetCustomerRun);
        row("rights not asked", plain, {}, Check::OwnRights, Unknown, Advice::LetCustomerRun);
        AccessFact owner = withRole(linked(PrincipalKind::Guest), kOwner);
        row("an owner may", assessed(with(lacking(), {owner})), {}, Check::OwnRights, Pass,
            Advice::None);
        row("access that earns", assessed(with(earning(), {aobo()})), {}, Check::OwnAccess, Pass,
            Advice::NothingNeeded);
        row("no access", plain, {}, Check::OwnAccess, Fail, Advice::GiveAccess);
        row("access not readable", refused(ErrorCode::TenantRefused), {}, Check::OwnAccess, Unknown,
            Advice::GiveAccess);
        row("another partner's harms nobody",
            assessed(with(lacking(), {foreignGroup(kOtherGroup)})), {}, Check::OthersAccess, Pass,
            Advice::None);
        Snapshot denied = with(lacking(), {aobo()});
        denied.denies = {denyOf(kAdminAgents)};
        row("a deny assignment", assessed(denied), {}, Check::Denied, Fail, Advice::LiftDeny);
        row("provider registered", plain, live({}, true), Check::LighthouseProvider, Pass,
            Advice::None);
        row("provider not registered", plain, live({}, false), Check::LighthouseProvider, Fail,
            Advice::RegisterProvider);
        row("provider not asked", plain, {}, Check::LighthouseProvider, Unknown,
            Advice::RegisterProvider);
        row("a delegation shows the provider", assessed(with(lacking(), {lighthouse()})), {},
            Check::LighthouseProvider, Pass, Advice::None);
    }
    void eachCheckSaysWhatItSees()
    {
        QFETCH(Assessment, assessment);
        QFETCH(LiveFacts, live);
        QFETCH(Check, check);
        QFETCH(RuleResult, result);
        QFETCH(Advice, advice);
        const PreflightFinding finding = of(checked(assessment, live), check);
        QCOMPARE(finding.result, result);
        QCOMPARE(finding.advice, advice);
    }

    void everyCheckStandsOnceAndInOrder()
    {
        const auto findings =
            preflight(assessed(with(lacking())), kCustomer, {kSubscription, kSecond});
        const int ofCustomer = int(Check::AzurePlan);
        QCOMPARE(findings.size(), ofCustomer + 2 * (kPreflightCheckCount - ofCustomer));
        for (int i = 0; i < kPreflightCheckCount; ++i)
            QCOMPARE(findings[i].check, Check(i));
        QCOMPARE(findings.last().subscription, kSecond);
    }

    void whatTheAssessmentDoesNotHoldIsUnknown()
    {
        for (const PreflightFinding &finding : preflight(Assessment(), kCustomer, {kSubscription}))
            QCOMPARE(finding.result, RuleResult::Unknown);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<OnboardingWish>("wish");
        QTest::addColumn<PrincipalLookup>("lookup");
        QTest::addColumn<QList<InputProblem>>("problems");
        using enum InputProblem;
        using enum OnboardingMethod;
        const PrincipalLookup application = foundAs(PrincipalKind::ServicePrincipal);
        const auto row = [](const char *title, OnboardingMethod method,
                            const PrincipalLookup &lookup, const QList<InputProblem> &problems,
                            const auto &change) {
            OnboardingWish wish = goodWish(method);
            change(wish);
            QTest::newRow(title) << wish << lookup << problems;
        };
        const auto as = [](const PrincipalId &id) {
            return [id](OnboardingWish &wish) { wish.principal = id; };
        };
        const auto none = [](OnboardingWish &) {};
        row("in order", ServicePrincipal, application, {}, none);
        row("AOBO in order", Aobo, {}, {}, none);
        row("a name", ServicePrincipal, application, {NotAnId}, as(PrincipalId(u"pec-link"_s)));
        PrincipalLookup mistaken = application;
        mistaken.applicationInCustomer = kApplication;
        row("an application's id", ServicePrincipal, mistaken, {ApplicationId},
            as(PrincipalId(u"aaaaaaaa-0000-4000-8000-000000000001"_s)));
        row("the partner's tenant", ServicePrincipal, application, {IdOfATenant},
            as(PrincipalId(kPartnerTenant.value())));
        row("the customer's tenant", User, foundAs(PrincipalKind::User), {IdOfATenant},
            as(PrincipalId(kCustomer.value())));
        row("a subscription", Group, foundAs(PrincipalKind::Group), {IdOfASubscription},
            as(PrincipalId(kSubscription.value())));
        PrincipalLookup nobody;
        nobody.askedPartner = nobody.askedCustomer = true;
        row("nobody", ServicePrincipal, nobody, {NotFound}, none);
        row("not asked", ServicePrincipal, {}, {NotLookedUp}, none);
        row("of the partner's tenant", ServicePrincipal,
            foundAs(PrincipalKind::ServicePrincipal, true), {InOtherTenant}, none);
        row("of the customer's tenant", Lighthouse, application, {InOtherTenant}, none);
        row("a user for a group", Group, foundAs(PrincipalKind::User), {WrongKind}, none);
        row("a guest is a user", User, foundAs(PrincipalKind::Guest), {}, none);
        PrincipalLookup disabled = application;
        disabled.enabled = false;
        row("disabled", ServicePrincipal, disabled, {DisabledIdentity}, none);
        row("another group for AOBO", Aobo, foundAs(PrincipalKind::Group, true), {NoAgentsGroup},
            as(kOtherGroup));
        const auto partnerId = [](const QString &id) {
            return [id](OnboardingWish &wish) { wish.partnerId = id; };
        };
        row("no partner ID", ServicePrincipal, application, {PartnerIdMissing}, partnerId({}));
        row("letters in the partner ID", ServicePrincipal, application, {PartnerIdForm},
            partnerId(u"12345ab"_s));
        row("digits of another script", ServicePrincipal, application, {PartnerIdForm},
            partnerId(u"\u0661\u0662\u0663\u0664\u0665"_s));
        row("too short", ServicePrincipal, application, {PartnerIdForm}, partnerId(u"123"_s));
        row("a leading zero", ServicePrincipal, application, {PartnerIdForm},
            partnerId(u"0123456"_s));
        row("of another organisation", ServicePrincipal, application, {OtherOrganisation},
            partnerId(u"7777777"_s));
        row("AOBO needs none", Aobo, {}, {}, partnerId({}));
        row("no subscription", Aobo, {}, {NoSubscription},
            [](OnboardingWish &wish) { wish.targets.clear(); });
        row("one twice", Aobo, {}, {DuplicateSubscription},
            [](OnboardingWish &wish) { wish.targets.append(wish.targets.first()); });
        row("an unknown one", Aobo, {}, {UnknownSubscription},
            [](OnboardingWish &wish) { wish.targets.first().subscription = kSecond; });
        row("moved to another customer", Aobo, {}, {OtherCustomers},
            [](OnboardingWish &wish) { wish.customer = CustomerId(kOtherTenant); });
        row("a role that earns nothing", Aobo, {}, {RoleNotEligible},
            [](OnboardingWish &wish) { wish.role = RoleDefinitionId(kReader); });
        row("a role that is not listed", Aobo, {}, {RoleNotListed},
            [](OnboardingWish &wish) { wish.role = RoleDefinitionId(kUnlisted); });
        row("Owner by Lighthouse", Lighthouse, foundAs(PrincipalKind::ServicePrincipal, true),
            {RefusedByLighthouse},
            [](OnboardingWish &wish) { wish.role = RoleDefinitionId(kOwner); });
        row("Owner otherwise", Aobo, {}, {},
            [](OnboardingWish &wish) { wish.role = RoleDefinitionId(kOwner); });
    }
    void mistakesAreNamed()
    {
        QFETCH(OnboardingWish, wish);
        QFETCH(PrincipalLookup, lookup);
        QFETCH(QList<InputProblem>, problems);
        const auto findings = checkInput(wish, assessed(with(lacking())), ruleBook(), lookup);
        QCOMPARE(problemsOf(findings), problems);
    }

    void aBetterIdIsSuggested()
    {
        OnboardingWish wish = goodWish(OnboardingMethod::ServicePrincipal);
        wish.principal = PrincipalId(u"aaaaaaaa-0000-4000-8000-000000000001"_s);
        wish.partnerId = u"7777777"_s;
        PrincipalLookup lookup;
        lookup.applicationInCustomer = kApplication;
        const auto findings = checkInput(wish, assessed(with(lacking())), ruleBook(), lookup);
        QCOMPARE(findings[0].better, kApplication.value());
        QCOMPARE(findings[1].better, u"1234567"_s);
    }

    void aDisabledSubscriptionIsNamed()
    {
        const Assessment assessment = assessed(stateOf(with(lacking()), u"Disabled"_s));
        const auto findings =
            checkInput(goodWish(OnboardingMethod::Aobo), assessment, ruleBook(), {});
        QCOMPARE(problemsOf(findings), QList{InputProblem::NotActive});
    }

    void theResellersIdsCount()
    {
        const Assessment assessment = assessed(withReseller(with(lacking())));
        OnboardingWish wish = goodWish(OnboardingMethod::ServicePrincipal);
        wish.partnerId = u"7654321"_s;
        QVERIFY(checkInput(wish, assessment, ruleBook(), foundAs(PrincipalKind::ServicePrincipal))
                    .isEmpty());
        wish = goodWish(OnboardingMethod::Aobo);
        wish.principal = kResellerGroup;
        QVERIFY(
            checkInput(wish, assessment, ruleBook(), {}, {{kResellerGroup, kReseller}}).isEmpty());
    }

    void anUnreadPartnerIdIsUnknownNotWrong()
    {
        Snapshot all = with(lacking());
        all.partner.mpnId.clear();
        const auto findings =
            checkInput(goodWish(OnboardingMethod::ServicePrincipal), assessed(all), ruleBook(),
                       foundAs(PrincipalKind::ServicePrincipal));
        QCOMPARE(problemsOf(findings), QList{InputProblem::PartnerIdNotRead});
        QVERIFY(findings.first().isUnknown());
    }

    void oneMethodIsRecommended_data()
    {
        QTest::addColumn<Assessment>("assessment");
        QTest::addColumn<QString>("role");
        QTest::addColumn<std::optional<OnboardingMethod>>("recommended");
        QTest::addColumn<RecommendedBecause>("because");
        using enum RecommendedBecause;
        using Method = std::optional<OnboardingMethod>;
        const auto row = [](const char *title, const Snapshot &snapshot, const QString &role,
                            const Method &recommended, RecommendedBecause because) {
            QTest::newRow(title) << assessed(snapshot) << role << recommended << because;
        };
        row("AOBO first", with(lacking()), {}, OnboardingMethod::Aobo, NoLinkAndNoSingleIdentity);
        Snapshot noGroups = with(lacking());
        noGroups.partner.agentsGroups.clear();
        row("our groups not known", noGroups, {}, OnboardingMethod::Lighthouse,
            OneLinkForAllCustomers);
        row("nor Owner by Lighthouse", noGroups, kOwner, OnboardingMethod::ServicePrincipal,
            NothingElsePossible);
        Snapshot nothing = noGroups;
        nothing.partner.mpnId.clear();
        row("nothing to go by", nothing, {}, std::nullopt, NothingElsePossible);
        row("it earns already", with(earning(), {aobo()}), {}, std::nullopt, NothingNeeded);
        row("only the link lacks", with(lacking(), {unlinkedDelegation()}), {},
            OnboardingMethod::PartnerLink, OnlyTheLinkLacks);
        row("linked to another", with(lacking(), {unlinkedDelegation(u"7777777"_s)}), {},
            OnboardingMethod::PartnerLink, OnlyTheLinkLacks);
        AccessFact others = unlinkedDelegation();
        others.signedIn = false;
        row("another's link lacks", with(lacking(), {others}), {}, OnboardingMethod::Aobo,
            NoLinkAndNoSingleIdentity);
        row("the role lacks as well", with(lacking(), {withRole(unlinkedDelegation(), kReader)}),
            {}, OnboardingMethod::Aobo, NoLinkAndNoSingleIdentity);
    }
    void oneMethodIsRecommended()
    {
        QFETCH(Assessment, assessment);
        QFETCH(QString, role);
        QFETCH(std::optional<OnboardingMethod>, recommended);
        QFETCH(RecommendedBecause, because);
        const auto comparison =
            compareMethods(assessment, checked(assessment), RoleDefinitionId(role));
        const bool linkable = recommended == OnboardingMethod::PartnerLink;
        QCOMPARE(comparison.options.size(), kOnboardingMethodCount - (linkable ? 0 : 1));
        QCOMPARE(comparison.recommended, recommended);
        QCOMPARE(comparison.because, because);
        if (recommended)
            QVERIFY(comparison.options.first().isPossible());
    }

    void whoActsDependsOnOurRights()
    {
        const Assessment assessment = assessed(with(lacking()));
        const auto ours = compareMethods(assessment, checked(assessment, live(true)));
        const auto theirs = compareMethods(assessment, checked(assessment));
        QCOMPARE(ours.options.first().actor, Actor::AdminAgent);
        QCOMPARE(theirs.options.first().actor, Actor::CustomerOwner);
    }

    void onlyAoboNeedsNoLink()
    {
        const Assessment assessment = assessed(with(lacking()));
        for (const MethodOption &option : compareMethods(assessment, checked(assessment)).options) {
            QCOMPARE(option.link == LinkNeed::None, option.method == OnboardingMethod::Aobo);
            QCOMPARE(option.link != LinkNeed::None, needsPartnerLink(option.method));
        }
    }

    void everyEligibleRoleIsDescribed()
    {
        const QList<RoleChoice> choices = roleChoices(ruleBook());
        QCOMPARE(choices.size(), 98);
        for (const RoleChoice &one : choices) {
            QVERIFY2(one.opening != RoleOpening::NotDescribed, qPrintable(one.name));
            QVERIFY2(one.refusal != LighthouseRefusal::NotKnown, qPrintable(one.name));
            QCOMPARE(ruleBook().eligibility(one.id, false), RoleEligibility::Yes);
        }
        QVERIFY(std::is_sorted(choices.cbegin(), choices.cend(),
                               [](const auto &a, const auto &b) { return a.opening < b.opening; }));
        QCOMPARE(choices.first().name, u"Support Request Contributor"_s);
        QCOMPARE(choices.last().name, u"Owner"_s);
    }

    void lighthouseRefusesSome_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<LighthouseRefusal>("refusal");
        using enum LighthouseRefusal;
        QTest::newRow("Owner") << u"Owner"_s << Owner;
        QTest::newRow("gives roles") << u"User Access Administrator"_s << AssignsRoles;
        QTest::newRow("data") << u"Storage Blob Data Contributor"_s << DataActions;
        QTest::newRow("signs in") << u"Virtual Machine User Login"_s << DataActions;
        QTest::newRow("keys, not data actions")
            << u"Storage Account Key Operator Service Role"_s << None;
        QTest::newRow("Contributor") << u"Contributor"_s << None;
        QTest::newRow("support") << u"Support Request Contributor"_s << None;
    }
    void lighthouseRefusesSome()
    {
        QFETCH(QString, role);
        QFETCH(LighthouseRefusal, refusal);
        const QList<RoleChoice> choices = roleChoices(ruleBook());
        QCOMPARE(choice(choices, role).refusal, refusal);
    }

    void theSuggestedRoleSuitsEveryMethod()
    {
        const QList<RoleChoice> choices = roleChoices(ruleBook());
        const RoleChoice &suggested = choice(choices, u"Contributor"_s);
        QCOMPARE(suggested.id, suggestedRole());
        QVERIFY(suggested.reachesAll);
        QVERIFY(!choice(choices, u"Support Request Contributor"_s).reachesAll);
        QCOMPARE(lighthouseRefusal(RoleDefinitionId(kUnlisted)), LighthouseRefusal::NotKnown);
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingChecks)
#include "tst_onboardingchecks.moc"
