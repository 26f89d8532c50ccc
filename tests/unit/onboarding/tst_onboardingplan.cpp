// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/planning/confirmation.h"
#include "onboarding/planning/dryrun.h"
#include "onboarding/planning/requests.h"
#include "onboarding/planning/stablenames.h"
#include "sampleplans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Pec;
using namespace Pec::Testing;

namespace {

using enum StepKind;

QList<StepKind> kindsOf(const OnboardingCase &onboarding)
{
    QList<StepKind> kinds;
    for (const OnboardingStep &step : onboarding.steps)
        kinds.append(step.kind);
    return kinds;
}

QJsonObject propertiesOf(const ExactRequest &request)
{
    return QJsonDocument::fromJson(request.body).object()["properties"_L1].toObject();
}

} // namespace

//! From a wish to every request that it takes, and who may let them go.
class tst_OnboardingPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Fixed for ever: what stands in customers' tenants under these could not be found again.
    void namesNeverChange()
    {
        QCOMPARE(kOnboardingNamespace.toString(QUuid::WithoutBraces),
                 u"6f2c5b0e-3f0d-4c57-9b1e-527d0a94c36b"_s);
        const QString scope = subscriptionScope(kSubscription);
        const QString assignment =
            roleAssignmentName(scope, kAdminAgents, RoleDefinitionId(kContributor));
        const QString definition = definitionName(kSubscription, kPartnerTenant, kApplication,
                                                  RoleDefinitionId(kContributor));
        QCOMPARE(assignment, u"3d635429-17c6-51e7-9c92-445dfb1bf781"_s);
        QCOMPARE(definition, u"699a3bd7-7066-5890-aec1-ee8e3a5738ac"_s);
        QCOMPARE(delegationName(scope, definition), u"8e527b4a-b33e-5ba1-8b41-dc72c787f2ea"_s);
    }

    void namesFollowWhatIsWantedOnly()
    {
        const auto of = [](const QString &scope, const QString &principal, const QString &role) {
            return roleAssignmentName(scope, PrincipalId(principal), RoleDefinitionId(role));
        };
        const QString plain = of(u"/subscriptions/a"_s, u"p"_s, u"r"_s);
        QCOMPARE(QUuid(plain).version(), QUuid::Sha1);
        QCOMPARE(of(u"/SUBSCRIPTIONS/A"_s, u"P"_s, u"R"_s), plain);
        QSet<QString> names{plain};
        names << of(u"/subscriptions/b"_s, u"p"_s, u"r"_s)
              << of(u"/subscriptions/a"_s, u"q"_s, u"r"_s)
              << of(u"/subscriptions/a"_s, u"p"_s, u"s"_s)
              << delegationName(u"/subscriptions/a"_s, u"p"_s);
        QCOMPARE(names.size(), 5);
    }

    void aRepeatedPlanAsksForTheSame()
    {
        for (int i = 0; i < kOnboardingMethodCount; ++i) {
            const OnboardingCase first = caseFor(OnboardingMethod(i));
            const auto again =
                planOnboarding(wishFor(OnboardingMethod(i)), planned(u"another"_s)).value();
            QCOMPARE(again.steps, first.steps);
        }
    }

    void aLinkToAnotherIsChangedAndGoesBack()
    {
        OnboardingWish wish = wishFor(OnboardingMethod::PartnerLink);
        wish.linkedNow = {{kPartnerTenant, u"7777777"_s}};
        wish.targets.last().linkIn = kCustomer; // a guest there, not linked yet
        const OnboardingCase onboarding = planOnboarding(wish, planned()).value();
        QCOMPARE(kindsOf(onboarding), (QList{ChangePartnerLink, LinkPartner}));
        const OnboardingStep &change = onboarding.steps.first();
        QCOMPARE(change.tenant, kPartnerTenant);
        QCOMPARE(change.request.method, QByteArray("PATCH"));
        QVERIFY(change.request.path.contains(u"/partners/1234567?"_s));
        QCOMPARE(change.undo.method, QByteArray("PATCH"));
        QVERIFY(change.undo.path.contains(u"/partners/7777777?"_s));
        QCOMPARE(onboarding.steps.last().tenant, kCustomer);
        QCOMPARE(onboarding.steps.last().undo.method, QByteArray("DELETE"));
        QCOMPARE(onboarding.reliesOn.size(), 2);
        for (const OnboardingStep &step : onboarding.steps)
            QVERIFY(wantedBy(step));

        // Ending it for this customer must not take the others' credit away.
        OnboardingCase done = onboarding;
        setStates(done, StepState::ConfirmedByCost);
        QCOMPARE(kindsOf(planOffboarding(done, planned(u"end"_s)).value()), QList{UnlinkPartner});
    }

    void aLinkNeedsSomewhereToStand()
    {
        OnboardingWish wish = wishFor(OnboardingMethod::PartnerLink);
        wish.targets.last().linkIn = {};
        QCOMPARE(planOnboarding(wish, planned()).error().code, ErrorCode::BadInput);
    }

    void planHasTheStepsOfItsMethod_data()
    {
        QTest::addColumn<OnboardingMethod>("method");
        QTest::addColumn<bool>("linkHere");
        QTest::addColumn<QList<StepKind>>("kinds");
        const auto row = [](const char *title, OnboardingMethod method, bool link,
                            const QList<StepKind> &kinds) {
            QTest::newRow(title) << method << link << kinds;
        };
        const QList<StepKind> roles{AssignRole, AssignRole};
        const QList<StepKind> delegations{RegisterProvider, DefineDelegation, DelegateSubscription,
                                          RegisterProvider, DefineDelegation, DelegateSubscription};
        row("AOBO needs no link", OnboardingMethod::Aobo, true, roles);
        row("user", OnboardingMethod::User, false, roles);
        row("user who is signed in", OnboardingMethod::User, true, roles + QList{LinkPartner});
        row("service principal", OnboardingMethod::ServicePrincipal, false, roles);
        row("group", OnboardingMethod::Group, false, roles);
        row("Lighthouse", OnboardingMethod::Lighthouse, false, delegations);
        row("Lighthouse with a link", OnboardingMethod::Lighthouse, true,
            delegations + QList{LinkPartner});
        row("the link alone, once for all", OnboardingMethod::PartnerLink, false, {LinkPartner});
    }
    void planHasTheStepsOfItsMethod()
    {
        QFETCH(OnboardingMethod, method);
        QFETCH(bool, linkHere);
        QFETCH(QList<StepKind>, kinds);
        const OnboardingCase onboarding = caseFor(method, linkHere);
        QCOMPARE(kindsOf(onboarding), kinds);
        QCOMPARE(onboarding.partnerId.isEmpty(), method == OnboardingMethod::Aobo);
        for (const OnboardingStep &step : onboarding.steps) {
            QCOMPARE(step.state, StepState::Planned);
            const bool inPartnerTenant =
                step.kind == LinkPartner && method != OnboardingMethod::User;
            QCOMPARE(step.tenant, inPartnerTenant ? kPartnerTenant : TenantId(kCustomer));
        }
        QCOMPARE(stateOf(onboarding), CaseState::Planned);
    }
    void aRegisteredProviderIsNotRegisteredAgain()
    {
        OnboardingWish wish = wishFor(OnboardingMethod::Lighthouse);
        wish.targets.first().providerRegistered = true;
        const auto onboarding = planOnboarding(wish, planned()).value();
        QCOMPARE(kindsOf(onboarding),
                 (QList{DefineDelegation, DelegateSubscription, RegisterProvider, DefineDelegation,
                        DelegateSubscription}));
    }

    void assignmentsSayWhatThePrincipalIs_data()
    {
        QTest::addColumn<OnboardingMethod>("method");
        QTest::addColumn<QString>("type");
        QTest::newRow("AOBO") << OnboardingMethod::Aobo << u"ForeignGroup"_s;
        QTest::newRow("user") << OnboardingMethod::User << u"User"_s;
        QTest::newRow("application") << OnboardingMethod::ServicePrincipal << u"ServicePrincipal"_s;
        QTest::newRow("group") << OnboardingMethod::Group << u"Group"_s;
    }
    void assignmentsSayWhatThePrincipalIs()
    {
        QFETCH(OnboardingMethod, method);
        QFETCH(QString, type);
        const OnboardingStep step = caseFor(method).steps.first();
        const QString scope = subscriptionScope(kSubscription);
        const QString name =
            roleAssignmentName(scope, wishFor(method).principal, RoleDefinitionId(kContributor));
        const QString path = scope + u"/providers/Microsoft.Authorization/roleAssignments/"_s + name
                             + u"?api-version=2022-04-01"_s;
        QCOMPARE(step.request.method, "PUT");
        QCOMPARE(step.request.path, path);
        const QJsonObject properties = propertiesOf(step.request);
        QCOMPARE(properties["principalType"_L1].toString(), type);
        QCOMPARE(properties["principalId"_L1].toString(), wishFor(method).principal.value());
        QCOMPARE(properties["roleDefinitionId"_L1].toString(),
                 scope + u"/providers/Microsoft.Authorization/roleDefinitions/"_s + kContributor);
        QCOMPARE(step.undo, (ExactRequest{"DELETE", path, {}}));
    }

    void aDelegationHoldsOneLastingAuthorization()
    {
        const OnboardingCase onboarding = caseFor(OnboardingMethod::Lighthouse);
        const QJsonObject properties = propertiesOf(onboarding.steps[1].request);
        QCOMPARE(properties["managedByTenantId"_L1].toString(), kPartnerTenant.value());
        QVERIFY(!properties.contains("eligibleAuthorizations"_L1));
        const QJsonArray authorizations = properties["authorizations"_L1].toArray();
        QCOMPARE(authorizations.size(), 1);
        QCOMPARE(authorizations[0]["roleDefinitionId"_L1].toString(), kContributor);
        QVERIFY(!onboarding.steps[1].request.body.contains("Veiling"));
        const QString definition =
            propertiesOf(onboarding.steps[2].request)["registrationDefinitionId"_L1].toString();
        QVERIFY(onboarding.steps[1].request.path.startsWith(definition + u'?'));
        QVERIFY(onboarding.steps[0].undo.isEmpty()); // others may have come to need the provider
    }

    void aWishThatLacksSomethingMakesNoPlan_data()
    {
        QTest::addColumn<OnboardingWish>("wish");
        const auto row = [](const char *title, OnboardingMethod method, const auto &change) {
            OnboardingWish wish = wishFor(method);
            change(wish);
            QTest::newRow(title) << wish;
        };
        const auto aobo = OnboardingMethod::Aobo;
        row("customer", aobo, [](OnboardingWish &wish) { wish.customer = {}; });
        row("targets", aobo, [](OnboardingWish &wish) { wish.targets.clear(); });
        row("a target's id", aobo,
            [](OnboardingWish &wish) { wish.targets.append(OnboardingTarget()); });
        row("role", aobo, [](OnboardingWish &wish) { wish.role = {}; });
        row("principal", aobo, [](OnboardingWish &wish) { wish.principal = {}; });
        row("managing tenant", OnboardingMethod::Lighthouse,
            [](OnboardingWish &wish) { wish.partnerTenant = {}; });
    }
    void aWishThatLacksSomethingMakesNoPlan()
    {
        QFETCH(OnboardingWish, wish);
        const auto onboarding = planOnboarding(wish, planned());
        QVERIFY(!onboarding);
        QCOMPARE(onboarding.error().code, ErrorCode::BadInput);
    }

    void everyRequestIsReadBack_data()
    {
        QTest::addColumn<OnboardingMethod>("method");
        for (int i = 0; i < kOnboardingMethodCount; ++i) {
            const auto method = OnboardingMethod(i);
            QTest::newRow(qPrintable(name(method))) << method;
        }
    }
    void everyRequestIsReadBack()
    {
        QFETCH(OnboardingMethod, method);
        OnboardingCase onboarding = caseFor(method, true);
        setStates(onboarding, StepState::Done);
        const auto ending = planOffboarding(onboarding, planned(u"end"_s)).value();
        for (const OnboardingCase &one : {onboarding, ending}) {
            for (const OnboardingStep &step : one.steps) {
                const auto wanted = wantedBy(step);
                QVERIFY2(wanted, qPrintable(wanted ? QString() : logLine(wanted.error())));
            }
        }
    }

    void aRequestThatWasChangedSinceIsNotReadBack_data()
    {
        QTest::addColumn<ExactRequest>("request");
        const ExactRequest plain = caseFor().steps.first().request;
        const auto row = [&plain](const char *title, const auto &change) {
            ExactRequest request = plain;
            change(request);
            QTest::newRow(title) << request;
        };
        row("another method", [](ExactRequest &request) { request.method = "PATCH"; });
        row("another version", [](ExactRequest &request) { request.path.chop(1); });
        row("one member more", [](ExactRequest &request) {
            request.body.replace("\"principalType\"", "\"condition\":\"x\",\"principalType\"");
        });
        row("another place", [](ExactRequest &request) {
            request.path.replace(u"roleAssignments"_s, u"roleDefinitions"_s);
        });
        row("no body", [](ExactRequest &request) { request.body.clear(); });
    }
    void aRequestThatWasChangedSinceIsNotReadBack()
    {
        QFETCH(ExactRequest, request);
        OnboardingStep step = caseFor().steps.first();
        step.request = request;
        const auto wanted = wantedBy(step);
        QVERIFY(!wanted);
        QCOMPARE(wanted.error().code, ErrorCode::Internal);
    }

    void offboardingTakesAwayInReverseOrder()
    {
        OnboardingCase onboarding = caseFor(OnboardingMethod::Lighthouse, true);
        setStates(onboarding, StepState::ConfirmedByCost);
        const auto ending = planOffboarding(onboarding, planned(u"end"_s)).value();
        QCOMPARE(ending.purpose, CasePurpose::Offboard);
        QCOMPARE(kindsOf(ending), (QList{UnlinkPartner, RemoveDelegation, RemoveDefinition,
                                         RemoveDelegation, RemoveDefinition}));
        QCOMPARE(ending.steps[1].request, onboarding.steps[5].undo);
        QCOMPARE(ending.steps[1].undo, onboarding.steps[5].request);
        QCOMPARE(ending.steps[1].state, StepState::Planned);
        QVERIFY(ending.confirmedPlan.isEmpty());
    }

    void offboardingLeavesWhatTheCaseDidNotMake()
    {
        OnboardingCase onboarding = caseFor();
        onboarding.steps[0].state = StepState::Done;
        onboarding.steps[0].stoodBefore = true;
        onboarding.steps[1].state = StepState::Failed;
        const auto ending = planOffboarding(onboarding, planned(u"end"_s));
        QVERIFY(!ending);
        QCOMPARE(ending.error().code, ErrorCode::BadInput);
    }

    void onlyWhatIsAskedForConfirms_data()
    {
        QTest::addColumn<int>("cases");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("confirms");
        QTest::newRow("the customer's name") << 1 << u"Veiling Westhoek"_s << true;
        QTest::newRow("with spaces around") << 1 << u"  Veiling  Westhoek "_s << true;
        QTest::newRow("in other case") << 1 << u"veiling westhoek"_s << false;
        QTest::newRow("a part of it") << 1 << u"Veiling"_s << false;
        QTest::newRow("nothing") << 1 << QString() << false;
        QTest::newRow("yes") << 1 << u"yes"_s << false;
        QTest::newRow("the number, of one customer") << 1 << u"2"_s << false;
        QTest::newRow("the number, of two") << 2 << u"4"_s << true;
        QTest::newRow("another number") << 2 << u"2"_s << false;
        QTest::newRow("a name, of two") << 2 << u"Veiling Westhoek"_s << false;
        QTest::newRow("nothing to confirm") << 0 << u"0"_s << false;
    }
    void onlyWhatIsAskedForConfirms()
    {
        QFETCH(int, cases);
        QFETCH(QString, typed);
        QFETCH(bool, confirms);
        QList<OnboardingCase> all;
        for (int i = 0; i < cases; ++i)
            all.append(planOnboarding(wishFor(), planned(QString::number(i))).value());
        const auto confirmation = Confirmation::typed(all, Confirmation::Intent::Run, typed);
        QCOMPARE(confirmation.has_value(), confirms);
        for (qsizetype i = 0; confirms && i < all.size(); ++i)
            QVERIFY(confirmation->covers(all[i]));
    }

    void aConfirmationCoversNoOtherPlan()
    {
        const OnboardingCase plain = caseFor();
        const auto confirmation =
            Confirmation::typed({plain}, Confirmation::Intent::Run, plain.customerName).value();
        OnboardingCase other = plain;
        other.steps[0].request.body += ' ';
        QVERIFY(!confirmation.covers(other));
        other = plain;
        other.id = CaseId(u"x"_s);
        QVERIFY(!confirmation.covers(other));
        const auto undo =
            Confirmation::typed({plain}, Confirmation::Intent::Undo, plain.customerName).value();
        QCOMPARE(undo.intent(), Confirmation::Intent::Undo);
        QVERIFY(undo.covers(plain));
    }

    void whatWasConfirmedBeforeStaysConfirmed()
    {
        OnboardingCase onboarding = caseFor();
        QVERIFY(!Confirmation::kept({onboarding}));
        onboarding.confirmedPlan = planHash(onboarding);
        setStates(onboarding, StepState::Sent);
        QVERIFY(Confirmation::kept({onboarding}));
        onboarding.steps[1].request.path += u'0';
        QVERIFY(!Confirmation::kept({onboarding}));
        QVERIFY(!Confirmation::kept({}));
    }

    void theDryRunShowsBeforeAndAfter()
    {
        const Assessment assessment = assessed(with(lacking(), {aobo()}));
        const auto lines = dryRun(caseFor(), assessment, RoleEligibility::Yes);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].before.size(), 1);
        QCOMPARE(lines[0].before.first().role.value(), kOwner);
        QVERIFY(!lines[0].stands); // there is Owner, and Contributor is wanted
        QCOMPARE(lines[0].after->role.value(), kContributor);
        QCOMPARE(lines[0].after->method, AccessMethod::Aobo);
        QCOMPARE(lines[0].after->partnerLink, PartnerLink::NotNeeded);
        // The second one is not in the assessment: unknown, not empty.
        QCOMPARE(lines[1].name, u"Test"_s);
        QCOMPARE(lines[1].status, Status::CannotTell);
        QCOMPARE(lines[1].accessState, AccessState::NotReadYet);
    }

    void theDryRunSaysWhereNothingWouldChange()
    {
        const Assessment assessment = assessed(with(lacking(), {withRole(aobo(), kContributor)}));
        const auto lines = dryRun(caseFor(), assessment, RoleEligibility::Yes);
        QVERIFY(lines[0].stands);
        QVERIFY(!lines[1].stands);
    }

    void theDryRunOfAnEndGivesNothing()
    {
        OnboardingCase onboarding = caseFor();
        setStates(onboarding, StepState::Done);
        const auto ending = planOffboarding(onboarding, planned(u"end"_s)).value();
        const auto lines =
            dryRun(ending, assessed(with(lacking(), {aobo()})), RoleEligibility::Yes);
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines[0].after);
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingPlan)
#include "tst_onboardingplan.moc"
