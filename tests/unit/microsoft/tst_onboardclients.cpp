// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/deployments.h"
#include "microsoft/arm/providers.h"
#include "microsoft/arm/roleassignments.h"
#include "microsoft/graph/graph.h"
#include "microsoft/managedservices/managedservices.h"
#include "microsoft/managementpartner/managementpartner.h"
#include "parsing.h"
#include "support/fakehttpsserver.h"

using namespace Pec;
using namespace Pec::Testing;

//! What an onboarding writes and reads back, over a real TLS connection: every request as
//! Microsoft's own clients send it, every answer with its meaning.
class tst_OnboardClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatMicrosoftsClientsSend_data();
    void sendsWhatMicrosoftsClientsSend();
    void handsUpTheServicesCode_data();
    void handsUpTheServicesCode();
    void tellsMadeFromStanding_data();
    void tellsMadeFromStanding();
    void tellsHowAnObjectWent_data();
    void tellsHowAnObjectWent();
    void readsNothingOnlyWhereTheObjectItselfIsMissing_data();
    void readsNothingOnlyWhereTheObjectItselfIsMissing();
    void readsADelegationWithItsDefinition();
    void readsEveryProvisioningState_data();
    void readsEveryProvisioningState();
    void readsHowADeploymentEnded_data();
    void readsHowADeploymentEnded();
    void readsEveryProviderState_data();
    void readsEveryProviderState();
    void refusesAnswersThatProveNothing_data();
    void refusesAnswersThatProveNothing();
    void repeatsOnlyWhatIsHarmless_data();
    void repeatsOnlyWhatIsHarmless();
    void findsTheNameOfAnExistingAssignment_data();
    void findsTheNameOfAnExistingAssignment();
    void weighsActionsAgainstPermissions_data();
    void weighsActionsAgainstPermissions();
    void looksUpWhoeverIsMeant();
    void ordersNoEligibleAuthorization();

private:
    struct Line
    {
        std::unique_ptr<HttpClient> http;
        Service service;
    };
    [[nodiscard]] Line lineTo(const FakeHttpsServer &server);

    // Standing still: its waits take no time.
    ScaledClock m_clock{QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), 0};
};

namespace {

const QString kScope = u"/subscriptions/5a000000-0000-4000-8000-000000000001"_s;
const SubscriptionId kSubscription(u"5a000000-0000-4000-8000-000000000001"_s);
const QString kName = u"11111111-2222-4333-8444-555555555555"_s;
const QString kRole = u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s;
const QString kPrincipal = u"f1000000-0000-4000-8000-000000000001"_s;
const QString kTenant = u"c0000000-0000-4000-8000-00000000000a"_s;

const Arm::NewRoleAssignment kAssignment{kScope, kName, RoleDefinitionId(kRole),
                                         PrincipalId(kPrincipal), u"ForeignGroup"_s};
const ManagedServices::NewRegistrationDefinition kDefinition{
    kSubscription,
    kName,
    u"Noordzee Azure-beheer"_s,
    u"Beheer door Noordzee"_s,
    TenantId(kTenant),
    {{PrincipalId(kPrincipal), u"Cloud Operations"_s, RoleDefinitionId(kRole), {}, false}}};

//! Asks and hands back the error, if any.
using Call = std::function<std::optional<Error>(const Service &)>;

template <class T>
std::optional<Error> errorOf(const FutureResult<T> &future)
{
    const auto result = awaited(future);
    return result ? std::nullopt : std::optional(result.error());
}

QByteArray error(const char *code, const char *message = "")
{
    return QByteArray(R"({"error":{"code":")") + code + R"(","message":")" + message + R"("}})";
}

QByteArray assignmentAnswer()
{
    const QJsonObject properties{
        {u"roleDefinitionId"_s,
         QString(kScope + u"/providers/Microsoft.Authorization/roleDefinitions/"_s + kRole)},
        {u"principalId"_s, kPrincipal},
        {u"principalType"_s, u"ForeignGroup"_s},
        {u"scope"_s, kScope}};
    return QJsonDocument(
               QJsonObject{
                   {u"properties"_s, properties},
                   {u"id"_s,
                    QString(kScope + u"/providers/Microsoft.Authorization/roleAssignments/"_s
                            + kName)},
                   {u"type"_s, u"Microsoft.Authorization/roleAssignments"_s},
                   {u"name"_s, kName.toUpper()}})
        .toJson(QJsonDocument::Compact);
}

QJsonObject definitionObject(const QString &state)
{
    const QJsonObject authorization{{u"principalId"_s, kPrincipal},
                                    {u"principalIdDisplayName"_s, u"Cloud Operations"_s},
                                    {u"roleDefinitionId"_s, kRole}};
    const QJsonObject eligible{{u"principalId"_s, kPrincipal}, {u"roleDefinitionId"_s, kRole}};
    const QJsonObject properties{{u"registrationDefinitionName"_s, u"Noordzee Azure-beheer"_s},
                                 {u"managedByTenantId"_s, kTenant.toUpper()},
                                 {u"authorizations"_s, QJsonArray{authorization}},
                                 {u"eligibleAuthorizations"_s, QJsonArray{eligible}},
                                 {u"provisioningState"_s, state}};
    return {{u"properties"_s, properties},
            {u"id"_s, ManagedServices::definitionId(kSubscription, kName)},
            {u"name"_s, kName}};
}

QByteArray definitionAnswer(const QString &state)
{
    return QJsonDocument(definitionObject(state)).toJson();
}

QByteArray delegationAnswer(const QString &state)
{
    const QJsonObject properties{
        {u"registrationDefinitionId"_s, ManagedServices::definitionId(kSubscription, kName)},
        {u"provisioningState"_s, state},
        {u"registrationDefinition"_s, definitionObject(u"Succeeded"_s)}};
    return QJsonDocument(QJsonObject{{u"properties"_s, properties},
                                     {u"id"_s, ManagedServices::assignmentId(kScope, kName)},
                                     {u"name"_s, kName}})
        .toJson();
}

QByteArray linkAnswer() { return fixture(u"managementpartner/link.json"_s); }

Call createAssignment()
{
    return [](const Service &s) { return errorOf(Arm::createRoleAssignment(s, kAssignment)); };
}

Call putDefinition()
{
    return [](const Service &s) { return errorOf(ManagedServices::putDefinition(s, kDefinition)); };
}

Call putDelegation()
{
    return [](const Service &s) {
        return errorOf(ManagedServices::putAssignment(
            s, {kScope, kName, ManagedServices::definitionId(kSubscription, kName)}));
    };
}

Call createLink()
{
    return [](const Service &s) { return errorOf(ManagementPartner::createLink(s, u"1234567"_s)); };
}

} // namespace

Q_DECLARE_METATYPE(Call)

tst_OnboardClients::Line tst_OnboardClients::lineTo(const FakeHttpsServer &server)
{
    HttpClient::Options options;
    options.caFile = server.caFile();
    auto made = HttpClient::create(std::move(options), m_clock);
    Line line;
    line.http = made ? std::move(*made) : nullptr;
    HttpClient *http = line.http.get();
    line.service = {this,
                    [http](HttpRequest request, std::stop_token stop) {
                        return http->send(std::move(request), std::move(stop));
                    },
                    server.url(QString()),
                    {}};
    return line;
}

void tst_OnboardClients::sendsWhatMicrosoftsClientsSend_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const Call &call, const char *method, const QString &path,
                        const QByteArray &body, const QByteArray &answer) {
        QTest::newRow(name) << call << QByteArray(method) << path.toLatin1() << body << answer;
    };
    const QString assignments = kScope + u"/providers/Microsoft.Authorization/roleAssignments"_s;
    const QString one = assignments + u'/' + kName + u"?api-version=2022-04-01"_s;
    row("create a role assignment", createAssignment(), "PUT", one,
        R"({"properties":{"principalId":"f1000000-0000-4000-8000-000000000001","principalType":"ForeignGroup","roleDefinitionId":"/subscriptions/5a000000-0000-4000-8000-000000000001/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635"}})",
        assignmentAnswer());
    row(
        "delete a role assignment",
        [=](const Service &s) {
            return errorOf(Arm::deleteRoleAssignment(s, assignments + u'/' + kName));
        },
        "DELETE", one, {}, assignmentAnswer());
    row(
        "read a role assignment",
        [](const Service &s) { return errorOf(Arm::roleAssignment(s, kScope, kName)); }, "GET", one,
        {}, assignmentAnswer());
    row(
        "list the role assignments of a scope",
        [](const Service &s) { return errorOf(Arm::roleAssignmentsAt(s, kScope)); }, "GET",
        assignments + u"?api-version=2022-04-01&$filter=atScope()"_s, {},
        "{\"value\":[" + assignmentAnswer() + "]}");
    row(
        "list the own permissions",
        [](const Service &s) { return errorOf(Arm::permissionsAt(s, kScope)); }, "GET",
        kScope + u"/providers/Microsoft.Authorization/permissions?api-version=2022-04-01"_s, {},
        R"({"value":[{"actions":["*"],"notActions":[]}]})");
    const QString provider = kScope + u"/providers/Microsoft.ManagedServices"_s;
    row(
        "read a resource provider",
        [](const Service &s) {
            return errorOf(Arm::providerState(s, kSubscription, u"Microsoft.ManagedServices"_s));
        },
        "GET", provider + u"?api-version=2021-04-01"_s, {},
        R"({"registrationState":"NotRegistered"})");
    row(
        "register a resource provider",
        [](const Service &s) {
            return errorOf(Arm::registerProvider(s, kSubscription, u"Microsoft.ManagedServices"_s));
        },
        "POST", provider + u"/register?api-version=2021-04-01"_s, {},
        R"({"registrationState":"Registering"})");
    const QString definition =
        provider + u"/registrationDefinitions/"_s + kName + u"?api-version=2022-10-01"_s;
    const QString delegation = provider + u"/registrationAssignments/"_s + kName;
    row("put a registration definition", putDefinition(), "PUT", definition,
        R"({"properties":{"authorizations":[{"principalId":"f1000000-0000-4000-8000-000000000001","principalIdDisplayName":"Cloud Operations","roleDefinitionId":"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"}],"description":"Beheer door Noordzee","managedByTenantId":"c0000000-0000-4000-8000-00000000000a","registrationDefinitionName":"Noordzee Azure-beheer"}})",
        definitionAnswer(u"Succeeded"_s));
    row("put a registration assignment", putDelegation(), "PUT",
        delegation + u"?api-version=2022-10-01"_s,
        R"({"properties":{"registrationDefinitionId":"/subscriptions/5a000000-0000-4000-8000-000000000001/providers/Microsoft.ManagedServices/registrationDefinitions/11111111-2222-4333-8444-555555555555"}})",
        delegationAnswer(u"Accepted"_s));
    row(
        "read a registration definition",
        [](const Service &s) {
            return errorOf(ManagedServices::registrationDefinition(
                s, ManagedServices::definitionId(kSubscription, kName)));
        },
        "GET", definition, {}, definitionAnswer(u"Succeeded"_s));
    row(
        "read a registration assignment",
        [](const Service &s) {
            return errorOf(ManagedServices::registrationAssignment(
                s, ManagedServices::assignmentId(kScope, kName)));
        },
        "GET", delegation + u"?$expandRegistrationDefinition=true&api-version=2022-10-01"_s, {},
        delegationAnswer(u"Succeeded"_s));
    row(
        "delete a registration assignment",
        [](const Service &s) {
            return errorOf(
                ManagedServices::remove(s, ManagedServices::assignmentId(kScope, kName)));
        },
        "DELETE", delegation + u"?api-version=2022-10-01"_s, {}, "");
    row(
        "delete a registration definition",
        [](const Service &s) {
            return errorOf(
                ManagedServices::remove(s, ManagedServices::definitionId(kSubscription, kName)));
        },
        "DELETE", definition, {}, "");
    const QString deployment =
        kScope + u"/providers/Microsoft.Resources/deployments/onboard?api-version=2021-04-01"_s;
    const QByteArray begun =
        R"({"id":"/x","name":"onboard","properties":{"provisioningState":"Accepted"}})";
    row(
        "deploy a template",
        [](const Service &s) {
            return errorOf(Arm::deploy(s, {kSubscription,
                                           u"onboard"_s,
                                           u"westeurope"_s,
                                           {{u"resources"_s, QJsonArray()}},
                                           {{u"a"_s, QJsonObject{{u"value"_s, 1}}}}}));
        },
        "PUT", deployment,
        R"({"location":"westeurope","properties":{"mode":"Incremental","parameters":{"a":{"value":1}},"template":{"resources":[]}}})",
        begun);
    row(
        "read a deployment",
        [](const Service &s) { return errorOf(Arm::deployment(s, kSubscription, u"onboard"_s)); },
        "GET", deployment, {}, begun);
    const QString link =
        u"/providers/Microsoft.ManagementPartner/partners/1234567?api-version=2018-02-01"_s;
    row("link a partner id", createLink(), "PUT", link, {}, linkAnswer());
    row(
        "change a partner id",
        [](const Service &s) { return errorOf(ManagementPartner::updateLink(s, u"1234567"_s)); },
        "PATCH", link, {}, linkAnswer());
    row(
        "remove a partner id",
        [](const Service &s) { return errorOf(ManagementPartner::deleteLink(s, u"1234567"_s)); },
        "DELETE", link, {}, "");
    row(
        "read the own partner id",
        [](const Service &s) { return errorOf(ManagementPartner::ownLink(s)); }, "GET",
        u"/providers/Microsoft.ManagementPartner/partners?api-version=2018-02-01"_s, {},
        linkAnswer());
    row(
        "service principal of an application",
        [](const Service &s) { return errorOf(Graph::servicePrincipalOf(s, kName)); }, "GET",
        u"/v1.0/servicePrincipals?$filter=appId%20eq%20%2711111111-2222-4333-8444-555555555555%27&$select=id,displayName,appId,appOwnerOrganizationId,accountEnabled"_s,
        {}, R"({"value":[]})");
    row(
        "guest by name",
        [](const Service &s) {
            return errorOf(Graph::user(s, u"bram_noordzee.example#EXT#@veiling.example"_s));
        },
        "GET",
        u"/v1.0/users/bram_noordzee.example%23EXT%23@veiling.example?$select=id,displayName,userPrincipalName,userType,accountEnabled"_s,
        {}, R"({"id":"d0000000-0000-4000-8000-000000000001"})");
    row(
        "group whose name would end the filter",
        [](const Service &s) { return errorOf(Graph::groupsNamed(s, u"R&D + 't Veld 100%"_s)); },
        "GET",
        u"/v1.0/groups?$filter=displayName%20eq%20%27R%26D%20%2B%20%27%27t%20Veld%20100%25%27&$select=id,displayName"_s,
        {}, R"({"value":[]})");
}

void tst_OnboardClients::sendsWhatMicrosoftsClientsSend()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    FakeHttpsServer server;
    HeaderList headers;
    if (!body.isEmpty())
        headers = {{"content-type", "application/json"}};
    server.expect({.method = method, .path = path, .headers = headers, .body = body},
                  {.headers = {{"Content-Type", "application/json"}}, .body = answer});
    const Line line = lineTo(server);
    QVERIFY(line.http);
    const auto error = call(line.service);
    QVERIFY2(!error, error ? qPrintable(logLine(*error)) : "");
    QCOMPARE(server.complaints(), QStringList());
}

void tst_OnboardClients::handsUpTheServicesCode_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorCode>("expected");
    const auto row = [](const char *name, const Call &call, int status, const char *code,
                        ErrorCode expected) {
        QTest::newRow(name) << call << status << QByteArray(code) << expected;
    };
    const Call create = createAssignment();
    row("same access under another name", create, 409, "RoleAssignmentExists", ErrorCode::Conflict);
    row("name of another assignment", create, 400, "RoleAssignmentUpdateNotPermitted",
        ErrorCode::HttpStatus);
    row("nobody of that id", create, 400, "PrincipalNotFound", ErrorCode::HttpStatus);
    row("another kind of principal", create, 400, "UnmatchedPrincipalType", ErrorCode::HttpStatus);
    row("no such role", create, 400, "RoleDefinitionDoesNotExist", ErrorCode::HttpStatus);
    row("no right", create, 403, "AuthorizationFailed", ErrorCode::Forbidden);
    row("denied", create, 403, "DenyAssignmentAuthorizationFailed", ErrorCode::Forbidden);
    row("forbidden by a policy", create, 403, "RequestDisallowedByPolicy", ErrorCode::Forbidden);
    row("role that Lighthouse refuses", putDefinition(), 400,
        "InvalidRegistrationDefinitionCreateRequest", ErrorCode::HttpStatus);
    row("provider not registered", putDefinition(), 409, "MissingSubscriptionRegistration",
        ErrorCode::Conflict);
    row("scope delegated already", putDelegation(), 409, "Conflict", ErrorCode::Conflict);
    row("linked already", createLink(), 409, "Conflict", ErrorCode::Conflict);
    row("nobody's partner id", createLink(), 400, "BadRequest", ErrorCode::HttpStatus);
    row(
        "no link to change",
        [](const Service &s) { return errorOf(ManagementPartner::updateLink(s, u"1"_s)); }, 404,
        "NotFound", ErrorCode::NotFound);
}

void tst_OnboardClients::handsUpTheServicesCode()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorCode, expected);
    FakeHttpsServer server;
    server.expect({.method = status == 404 ? "PATCH" : "PUT"},
                  {.status = status,
                   .headers = {{"x-ms-request-id", "req-7"}},
                   .body = error(code.constData(), "why")});
    const Line line = lineTo(server);
    const auto got = call(line.service);
    QVERIFY(got);
    QCOMPARE(got->code, expected);
    QCOMPARE(got->serviceCode, QString::fromLatin1(code));
    QCOMPARE(got->httpStatus, status);
    QCOMPARE(got->requestId, u"req-7"_s);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_OnboardClients::tellsMadeFromStanding_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("created");
    QTest::newRow("201 made") << 201 << true;
    QTest::newRow("200 stood already") << 200 << false;
}

void tst_OnboardClients::tellsMadeFromStanding()
{
    QFETCH(int, status);
    QFETCH(bool, created);
    const auto assignment = Arm::parseWrittenAssignment(replyWith(assignmentAnswer(), status));
    QVERIFY(assignment);
    QCOMPARE(assignment->created, created);
    QCOMPARE(assignment->value.name, kName);
    QCOMPARE(assignment->value.role, RoleDefinitionId(kRole));
    QCOMPARE(assignment->value.principal, PrincipalId(kPrincipal));
    QCOMPARE(assignment->value.principalType, u"ForeignGroup"_s);
    QCOMPARE(assignment->value.scope, kScope);
    HttpReply reply = replyWith(definitionAnswer(u"Accepted"_s), status);
    reply.headers.emplaceBack("retry-after", "5");
    const auto definition = ManagedServices::parseWrittenDefinition(reply);
    QVERIFY(definition);
    QCOMPARE(definition->created, created);
    QCOMPARE(definition->askAgainAfter, std::chrono::milliseconds(5000));
    QCOMPARE(definition->value.state, ManagedServices::Provisioning::Running);
    const auto delegation =
        ManagedServices::parseWrittenAssignment(replyWith(delegationAnswer(u"Accepted"_s), status));
    QVERIFY(delegation);
    QCOMPARE(delegation->created, created);
    QVERIFY(!delegation->askAgainAfter);
}

void tst_OnboardClients::tellsHowAnObjectWent_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<Removal>>("expected");
    const auto row = [](const char *name, int status, const QByteArray &body,
                        std::optional<Removal> expected) {
        QTest::newRow(name) << status << body << expected;
    };
    row("removed", 200, "{}", Removal::Removed);
    row("removed without a body", 200, "", Removal::Removed);
    row("begun", 202, "", Removal::Started);
    row("was not there", 204, "", Removal::NotThere);
    row("refused", 403, error("AuthorizationFailed"), std::nullopt);
    row("in use", 409, error("Conflict"), std::nullopt);
}

void tst_OnboardClients::tellsHowAnObjectWent()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(std::optional<Removal>, expected);
    const HttpReply reply = replyWith(body, status);
    for (const auto &read :
         {Arm::parseRemovedAssignment(reply), ManagedServices::parseRemoval(reply),
          ManagementPartner::parseRemovedLink(reply)})
        QCOMPARE(read ? std::optional(*read) : std::nullopt, expected);
}

void tst_OnboardClients::readsNothingOnlyWhereTheObjectItselfIsMissing_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("nothing");
    QTest::newRow("role assignment") << QByteArray("RoleAssignmentNotFound") << true;
    QTest::newRow("registration") << QByteArray("RegistrationAssignmentNotFound") << true;
    QTest::newRow("user") << QByteArray("Request_ResourceNotFound") << true;
    QTest::newRow("subscription") << QByteArray("SubscriptionNotFound") << false;
    QTest::newRow("namespace") << QByteArray("InvalidResourceNamespace") << false;
    QTest::newRow("no code at all") << QByteArray() << false;
}

void tst_OnboardClients::readsNothingOnlyWhereTheObjectItselfIsMissing()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, nothing);
    const HttpReply reply =
        replyWith(code.isEmpty() ? QByteArray("<html>") : error(code.constData()), 404);
    const auto isNothing = [](const auto &read) { return read && !*read; };
    const bool arm = code == "RoleAssignmentNotFound";
    const bool graph = code == "Request_ResourceNotFound";
    QCOMPARE(isNothing(Arm::parseRoleAssignment(reply)), arm);
    QCOMPARE(isNothing(Graph::parseUser(reply)), graph);
    QCOMPARE(isNothing(ManagedServices::parseAssignment(reply)), nothing);
    QCOMPARE(isNothing(ManagedServices::parseDefinition(reply)), nothing);
    if (!nothing)
        QVERIFY(!ManagedServices::parseAssignment(reply));
}

void tst_OnboardClients::readsADelegationWithItsDefinition()
{
    const auto read = ManagedServices::parseAssignment(replyWith(delegationAnswer(u"Succeeded"_s)));
    QVERIFY(read && *read);
    const ManagedServices::RegistrationAssignment &delegation = **read;
    QCOMPARE(delegation.name, kName);
    QCOMPARE(delegation.state, ManagedServices::Provisioning::Succeeded);
    QCOMPARE(delegation.definitionId, ManagedServices::definitionId(kSubscription, kName));
    QVERIFY(delegation.definition);
    QCOMPARE(delegation.definition->managedBy, TenantId(kTenant));
    QCOMPARE(delegation.definition->title, u"Noordzee Azure-beheer"_s);
    const auto &authorizations = delegation.definition->authorizations;
    QCOMPARE(authorizations.size(), 2);
    QVERIFY(!authorizations.first().eligible && authorizations.last().eligible);
    QCOMPARE(authorizations.first().role, RoleDefinitionId(kRole));
    QCOMPARE(authorizations.first().principalName, u"Cloud Operations"_s);
}

void tst_OnboardClients::readsEveryProvisioningState_data()
{
    using ManagedServices::Provisioning;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Provisioning>("expected");
    for (const char *running :
         {"Accepted", "Running", "Creating", "Created", "Updating", "Ready", "accepted"})
        QTest::newRow(running) << QString::fromLatin1(running) << Provisioning::Running;
    QTest::newRow("Succeeded") << u"Succeeded"_s << Provisioning::Succeeded;
    for (const char *failed : {"Failed", "Canceled"})
        QTest::newRow(failed) << QString::fromLatin1(failed) << Provisioning::Failed;
    for (const char *deleting : {"Deleting", "Deleted"})
        QTest::newRow(deleting) << QString::fromLatin1(deleting) << Provisioning::Deleting;
    for (const char *unknown : {"NotSpecified", "", "Pondering"})
        QTest::newRow(*unknown == '\0' ? "absent" : unknown)
            << QString::fromLatin1(unknown) << Provisioning::Unknown;
}

void tst_OnboardClients::readsEveryProvisioningState()
{
    QFETCH(QString, text);
    QFETCH(ManagedServices::Provisioning, expected);
    const auto read = ManagedServices::parseDefinition(replyWith(definitionAnswer(text)));
    QVERIFY(read && *read);
    QCOMPARE((*read)->state, expected);
}

void tst_OnboardClients::readsHowADeploymentEnded_data()
{
    using Arm::DeploymentState;
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<DeploymentState>("state");
    QTest::addColumn<QString>("code"); // of what failed
    const auto row = [](const char *name, const QByteArray &properties, DeploymentState state,
                        const QString &code = {}) {
        QTest::newRow(name) << properties << state << code;
    };
    row("runs", R"({"provisioningState":"Running"})", DeploymentState::Running);
    row("accepted", R"({"provisioningState":"Accepted"})", DeploymentState::Running);
    row("succeeded", R"({"provisioningState":"Succeeded"})", DeploymentState::Succeeded);
    row("unheard of", R"({"provisioningState":"Paused"})", DeploymentState::Unknown);
    row("failed in a resource",
        R"({"provisioningState":"Failed","error":{"code":"DeploymentFailed","details":[{"code":"AuthorizationFailed","message":"no"}]}})",
        DeploymentState::Failed, u"AuthorizationFailed"_s);
    row("failed deeper",
        R"({"provisioningState":"Failed","error":{"code":"DeploymentFailed","details":[{"code":"Conflict","details":[{"code":"RoleAssignmentExists"}]}]}})",
        DeploymentState::Failed, u"RoleAssignmentExists"_s);
    row("failed as a whole",
        R"({"provisioningState":"Failed","error":{"code":"DeploymentActive"}})",
        DeploymentState::Failed, u"DeploymentActive"_s);
    row("cancelled", R"({"provisioningState":"Canceled"})", DeploymentState::Failed);
}

void tst_OnboardClients::readsHowADeploymentEnded()
{
    QFETCH(QByteArray, properties);
    QFETCH(Arm::DeploymentState, state);
    QFETCH(QString, code);
    const auto read = Arm::parseDeployment(
        replyWith(R"({"id":"/x","name":"onboard","properties":)" + properties + "}"));
    QVERIFY(read && *read);
    QCOMPARE((*read)->state, state);
    QCOMPARE((*read)->error.has_value(), state == Arm::DeploymentState::Failed);
    if ((*read)->error)
        QCOMPARE((*read)->error->serviceCode, code);
    const auto none = Arm::parseDeployment(replyWith(error("DeploymentNotFound"), 404));
    QVERIFY(none && !*none);
    QCOMPARE(codeOf(Arm::parseDeployment(replyWith(R"({"id":"/x","name":"n"})"))),
             ErrorCode::BadAnswer);
    QCOMPARE(codeOf(Arm::parseWrittenDeployment(replyWith(error("InvalidTemplate"), 400))),
             ErrorCode::HttpStatus);
}

void tst_OnboardClients::readsEveryProviderState_data()
{
    using Arm::ProviderState;
    QTest::addColumn<QString>("text");
    QTest::addColumn<ProviderState>("expected");
    QTest::newRow("not registered") << u"NotRegistered"_s << ProviderState::NotRegistered;
    QTest::newRow("unregistered") << u"Unregistered"_s << ProviderState::NotRegistered;
    QTest::newRow("registering") << u"Registering"_s << ProviderState::Registering;
    QTest::newRow("registered") << u"registered"_s << ProviderState::Registered;
    QTest::newRow("unregistering") << u"Unregistering"_s << ProviderState::Unregistering;
    QTest::newRow("unheard of") << u"Napping"_s << ProviderState::Unknown;
}

void tst_OnboardClients::readsEveryProviderState()
{
    QFETCH(QString, text);
    QFETCH(Arm::ProviderState, expected);
    const QByteArray body = QJsonDocument(QJsonObject{{u"registrationState"_s, text}}).toJson();
    const auto read = Arm::parseProvider(replyWith(body));
    QVERIFY(read);
    QCOMPARE(*read, expected);
    QCOMPARE(codeOf(Arm::parseProvider(replyWith("{}"))), ErrorCode::BadAnswer);
}

void tst_OnboardClients::refusesAnswersThatProveNothing_data()
{
    using Reader = std::function<std::optional<ErrorCode>(const HttpReply &)>;
    QTest::addColumn<Reader>("read");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    struct Kind
    {
        const char *name;
        Reader read;
        QByteArray body;
        QStringList needed; //!< members of the root, or of "properties" after a dot
    };
    const QList<Kind> kinds{
        {"role assignment",
         [](const HttpReply &r) { return codeOf(Arm::parseRoleAssignment(r)); },
         assignmentAnswer(),
         {u"id"_s, u"name"_s, u".principalId"_s, u".roleDefinitionId"_s}},
        {"written role assignment",
         [](const HttpReply &r) { return codeOf(Arm::parseWrittenAssignment(r)); },
         assignmentAnswer(),
         {u"id"_s}},
        {"definition",
         [](const HttpReply &r) { return codeOf(ManagedServices::parseDefinition(r)); },
         definitionAnswer(u"Succeeded"_s),
         {u"id"_s, u"name"_s, u".managedByTenantId"_s}},
        {"delegation",
         [](const HttpReply &r) { return codeOf(ManagedServices::parseAssignment(r)); },
         delegationAnswer(u"Succeeded"_s),
         {u"id"_s, u"name"_s, u".registrationDefinitionId"_s}},
        {"written link",
         [](const HttpReply &r) { return codeOf(ManagementPartner::parseWrittenLink(r)); },
         linkAnswer(),
         {u".partnerId"_s}},
        {"user",
         [](const HttpReply &r) { return codeOf(Graph::parseUser(r)); },
         R"({"id":"d0000000-0000-4000-8000-000000000001"})",
         {u"id"_s}},
    };
    for (const Kind &kind : kinds) {
        const auto row = [&kind](const QString &what, const QByteArray &body,
                                 ErrorCode code = ErrorCode::BadAnswer) {
            QTest::addRow("%s: %s", kind.name, qPrintable(what)) << kind.read << body << code;
        };
        for (const QString &member : kind.needed) {
            QJsonObject root = QJsonDocument::fromJson(kind.body).object();
            if (member.startsWith(u'.')) {
                QJsonObject properties = root["properties"_L1].toObject();
                properties.remove(member.mid(1));
                root[u"properties"_s] = properties;
            } else {
                root.remove(member);
            }
            row(u"without "_s + member, QJsonDocument(root).toJson());
        }
        row(u"broken off"_s, kind.body.left(kind.body.size() / 2));
        row(u"empty"_s, {});
        row(u"web page"_s, "<html></html>", ErrorCode::NotJson);
    }
    const QJsonObject deleted{{u"partnerId"_s, u"1"_s}, {u"state"_s, u"Deleted"_s}};
    QTest::newRow("written link: deleted")
        << Reader([](const HttpReply &r) { return codeOf(ManagementPartner::parseWrittenLink(r)); })
        << QJsonDocument(QJsonObject{{u"properties"_s, deleted}}).toJson() << ErrorCode::BadAnswer;
    QTest::newRow("permissions: an entry without actions") << Reader([](const HttpReply &r) {
        return codeOf(Arm::parsePermissions(requestTo(u"https://service.example/x"_s), r));
    }) << QByteArray(R"({"value":[{"notActions":[]}]})") << ErrorCode::BadAnswer;
    QTest::newRow("service principals: two of one application")
        << Reader([](const HttpReply &r) { return codeOf(Graph::parseServicePrincipals(r)); })
        << QByteArray(R"({"value":[{"id":"a"},{"id":"b"}]})") << ErrorCode::BadAnswer;
}

void tst_OnboardClients::refusesAnswersThatProveNothing()
{
    QFETCH(std::function<std::optional<ErrorCode>(const HttpReply &)>, read);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QCOMPARE(read(replyWith(body)), code);
}

void tst_OnboardClients::repeatsOnlyWhatIsHarmless_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("again");
    QTest::newRow("role assignment of an own name")
        << createAssignment() << assignmentAnswer() << true;
    QTest::newRow("registration definition of an own name")
        << putDefinition() << definitionAnswer(u"Succeeded"_s) << true;
    QTest::newRow("registration assignment of an own name")
        << putDelegation() << delegationAnswer(u"Succeeded"_s) << true;
    QTest::newRow("partner link, refused the second time") << createLink() << linkAnswer() << false;
}

void tst_OnboardClients::repeatsOnlyWhatIsHarmless()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, answer);
    QFETCH(bool, again);
    FakeHttpsServer server;
    server.expect({.method = "PUT"},
                  {.body = answer, .fault = ScriptedReply::Fault::CutBody}); // done, and not told
    if (again)
        server.expect({.method = "PUT"}, {.body = answer});
    const Line line = lineTo(server);
    const auto error = call(line.service);
    QCOMPARE(error.has_value(), !again);
    if (!again)
        QCOMPARE(error->code, ErrorCode::NoNetwork);
    QCOMPARE(server.complaints(), QStringList());
    QCOMPARE(server.requests().size(), again ? 2 : 1);
}

void tst_OnboardClients::findsTheNameOfAnExistingAssignment_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("name");
    const QString exists = u"RoleAssignmentExists"_s;
    const QString lead = u"The role assignment already exists."_s;
    QTest::newRow("without hyphens")
        << exists
        << lead + u" The ID of the existing role assignment is 11111111222243338444555555555555."_s
        << kName;
    QTest::newRow("with hyphens") << exists
                                  << lead + u" The ID of the existing role assignment is "_s + kName
                                         + u'.'
                                  << kName;
    QTest::newRow("not told") << exists << lead << QString();
    QTest::newRow("of another error")
        << u"Conflict"_s
        << u"The ID of the existing role assignment is 11111111222243338444555555555555."_s
        << QString();
}

void tst_OnboardClients::findsTheNameOfAnExistingAssignment()
{
    QFETCH(QString, code);
    QFETCH(QString, detail);
    QFETCH(QString, name);
    Error error;
    error.serviceCode = code;
    error.detail = detail;
    QCOMPARE(Arm::existingAssignment(error), name);
}

void tst_OnboardClients::weighsActionsAgainstPermissions_data()
{
    QTest::addColumn<QList<Arm::Permission>>("held");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, const QList<Arm::Permission> &held, bool allowed) {
        QTest::newRow(name) << held << allowed;
    };
    const Arm::Permission contributor{{u"*"_s}, {u"Microsoft.Authorization/*/Write"_s}};
    row("no role", {}, false);
    row("owner", {{{u"*"_s}, {}}}, true);
    row("reader", {{{u"*/read"_s}, {}}}, false);
    row("contributor", {contributor}, false);
    row("access administrator", {{{u"*/read"_s, u"Microsoft.Authorization/*"_s}, {}}}, true);
    row("taken away by one role, given by another",
        {contributor, {{u"microsoft.authorization/roleassignments/write"_s}, {}}}, true);
    row("a dot is no wildcard", {{{u"MicrosoftxAuthorization/*"_s}, {}}}, false);
}

void tst_OnboardClients::weighsActionsAgainstPermissions()
{
    QFETCH(QList<Arm::Permission>, held);
    QFETCH(bool, allowed);
    QCOMPARE(Arm::allows(held, u"Microsoft.Authorization/roleAssignments/write"_s), allowed);
}

void tst_OnboardClients::looksUpWhoeverIsMeant()
{
    const auto application = Graph::parseServicePrincipals(replyWith(
        R"({"value":[{"id":"D0000000-0000-4000-8000-000000000003","displayName":"Bewaking","appId":"AA000000-0000-4000-8000-000000000009","accountEnabled":true}]})"));
    QVERIFY(application && *application);
    QCOMPARE((*application)->kind, Graph::ObjectKind::ServicePrincipal);
    QCOMPARE((*application)->id, PrincipalId(u"d0000000-0000-4000-8000-000000000003"_s));
    QCOMPARE((*application)->appId, u"aa000000-0000-4000-8000-000000000009"_s);
    QCOMPARE((*application)->enabled, std::optional(true));
    const auto none = Graph::parseServicePrincipals(replyWith(R"({"value":[]})"));
    QVERIFY(none && !*none);
    const auto guest = Graph::parseUser(replyWith(
        R"({"id":"d0000000-0000-4000-8000-000000000001","displayName":"Bram Claes","userType":"Guest"})"));
    QVERIFY(guest && *guest);
    QCOMPARE((*guest)->kind, Graph::ObjectKind::User);
    QCOMPARE((*guest)->userType, u"Guest"_s);
    const auto groups = Graph::parseNamedGroups(
        requestTo(u"https://service.example/v1.0/groups"_s),
        replyWith(
            R"({"value":[{"id":"a1","displayName":"Beheer"},{"id":"a2","displayName":"Beheer"}]})"));
    QVERIFY(groups);
    QCOMPARE(groups->items.size(), 2);
    QCOMPARE(groups->items.last().kind, Graph::ObjectKind::Group);
}

void tst_OnboardClients::ordersNoEligibleAuthorization()
{
    ManagedServices::NewRegistrationDefinition wanted = kDefinition;
    wanted.authorizations.append({PrincipalId(kPrincipal),
                                  u"Later"_s,
                                  RoleDefinitionId(kRole),
                                  {RoleDefinitionId(kName)},
                                  true});
    wanted.authorizations.append({PrincipalId(kPrincipal),
                                  u"Limited"_s,
                                  RoleDefinitionId(kRole),
                                  {RoleDefinitionId(kName)},
                                  false});
    Answers answers;
    const HttpRequest request = ManagedServices::putRequest(answers.service(this), wanted);
    const QJsonArray sent =
        QJsonDocument::fromJson(request.body)["properties"_L1]["authorizations"_L1].toArray();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.last()["delegatedRoleDefinitionIds"_L1].toArray(), QJsonArray{kName});
    QVERIFY(!sent.first().toObject().contains("delegatedRoleDefinitionIds"_L1));
}

QTEST_GUILESS_MAIN(tst_OnboardClients)
#include "tst_onboardclients.moc"
