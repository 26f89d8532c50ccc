// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/arm.h"
#include "microsoft/arm/roleassignments.h"
#include "microsoft/billing/billing.h"
#include "microsoft/costmanagement/costmanagement.h"
#include "microsoft/graph/graph.h"
#include "microsoft/managedservices/managedservices.h"
#include "microsoft/managementpartner/managementpartner.h"
#include "microsoft/partnercenter/partnercenter.h"
#include "microsoft/resourcegraph/resourcegraph.h"
#include "parsing.h"
#include "support/testdata.h"

#include <QDir>

#include <cstdio>

using namespace Pec;
using namespace Pec::Testing;

//! Every parser over Microsoft's own example payloads, which are not part of this source: their
//! folder is told by PEC_CONTRACTS_DIR.
class tst_Contracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryExample_data();
    void readsEveryExample();
    void theDenyExampleNamesItsPrincipals();
    void onboardingSendsTheMembersOfTheExamples_data();
    void onboardingSendsTheMembersOfTheExamples();
    void onboardingReadsWhatTheExamplesGive();
    void costExamplesLackDollars_data();
    void costExamplesLackDollars();
    void batchAnswersAreMadeOfTheExamples();
    void groupExampleWithoutIdsIsRefused();
    void throttleBodyIsAnError();
};

namespace {

using Reader = std::function<Result<qsizetype>(const HttpRequest &, const HttpReply &)>;

QByteArray file(const QString &name)
{
    QFile example(Testing::contractFile(name));
    return example.open(QIODevice::ReadOnly) ? example.readAll() : QByteArray();
}

//! The answer inside an example; a bare example is the answer itself.
QByteArray answerOf(const QString &name)
{
    const QJsonObject example = QJsonDocument::fromJson(file(name)).object();
    const QJsonObject body = example["responses"_L1]["200"_L1]["body"_L1].toObject();
    return body.isEmpty() ? file(name) : QJsonDocument(body).toJson();
}

template <class T>
Reader pages(Result<Page<T>> (*parse)(const HttpRequest &, const HttpReply &))
{
    return [parse](const HttpRequest &request, const HttpReply &reply) -> Result<qsizetype> {
        const auto page = parse(request, reply);
        if (!page)
            return failure(page.error());
        return page->items.size();
    };
}

template <class T>
Reader values(Result<T> (*parse)(const HttpReply &))
{
    return [parse](const HttpRequest &, const HttpReply &reply) -> Result<qsizetype> {
        const auto value = parse(reply);
        if (!value)
            return failure(value.error());
        if constexpr (requires { value->size(); })
            return value->size();
        else
            return 1;
    };
}

} // namespace

void tst_Contracts::readsEveryExample_data()
{
    QTest::addColumn<Reader>("read");
    QTest::addColumn<QString>("list"); // member that holds the entries; empty: one value
    const auto row = [](const char *name, const Reader &read, const char *list) {
        QTest::newRow(name) << read << QString::fromLatin1(list);
    };
    row("resources/GetSubscriptions.json", pages(Arm::parseSubscriptions), "value");
    row("authorization/GetDenyAssignmentByScope.json", pages(Arm::parseDenyAssignments), "value");
    row("authorization/RoleAssignments_ListForSubscription.json", pages(Arm::parseRoleAssignments),
        "value");
    row("authorization/RoleAssignments_ListForResource.json", pages(Arm::parseRoleAssignments),
        "value");
    row("authorization/RoleAssignments_Get.json", values(Arm::parseRoleAssignment), "");
    row("authorization/RoleAssignments_CreateForSubscription.json",
        values(Arm::parseWrittenAssignment), "");
    row("authorization/RoleAssignments_CreateForResourceGroup.json",
        values(Arm::parseWrittenAssignment), "");
    row("managedservices/PutRegistrationDefinition.json",
        values(ManagedServices::parseWrittenDefinition), "");
    row("managedservices/PutRegistrationAssignment.json",
        values(ManagedServices::parseWrittenAssignment), "");
    row("graph/UserGet.json", values(Graph::parseUser), "");
    row("billing/billingAccountsList.json", pages(Billing::parseAccounts), "value");
    row("billing/billingAccountsListWithExpandForPONumber.json", pages(Billing::parseAccounts),
        "value");
    row("billing-2020-05-01/BillingAccountsList.json", pages(Billing::parseAccounts), "value");
    row("billing/billingProfilesListByBillingAccount.json", pages(Billing::parseProfiles), "value");
    row("billing-2020-05-01/BillingProfilesListByBillingAccount.json",
        pages(Billing::parseProfiles), "value");
    row("billing/customersListByBillingAccount.json", pages(Billing::parseCustomers), "value");
    row("billing/customersListByBillingAccountWithExpand.json", pages(Billing::parseCustomers),
        "value");
    row("billing-2020-05-01/CustomersListByBillingAccount.json", pages(Billing::parseCustomers),
        "value");
    row("billing-2020-05-01/CustomersListByBillingProfile.json", pages(Billing::parseCustomers),
        "value");
    row("billing/billingSubscriptionsListByBillingAccount.json", pages(Billing::parseSubscriptions),
        "value");
    row("billing/billingSubscriptionsListByBillingProfileMCA.json",
        pages(Billing::parseSubscriptions), "value");
    row("billing-2020-05-01/BillingSubscriptionsListByBillingAccount.json",
        pages(Billing::parseSubscriptions), "value");
    row("graph/GetByIds1.json", values(Graph::parseObjects), "value");
    row("managementpartner/GetPartnerDetails.json", values(ManagementPartner::parseLink), "");
    row("managementpartner/PutPartnerDetails.json", values(ManagementPartner::parseWrittenLink),
        "");
    row("partnercenter/CustomersList.json", pages(PartnerCenter::parseCustomers), "items");
    row("partnercenter/RelationshipsIndirectResellers.json", pages(PartnerCenter::parseResellers),
        "items");
    row("partnercenter/MpnProfile.json", values(PartnerCenter::parseMpnId), "mpnId");
    row("resourcegraph/ResourcesBasicQuery.json", pages(ResourceGraph::parseRoleAssignments),
        "data");
    row("resourcegraph/ResourcesFirstPageQuery.json", pages(ResourceGraph::parseRoleAssignments),
        "data");
    row("resourcegraph/ResourcesTenantBasicQuery.json", pages(ResourceGraph::parseRoleDefinitions),
        "data");
    row("resourcegraph/ResourcesMgBasicQuery.json", pages(ResourceGraph::parseRoleDefinitions),
        "data");
}

void tst_Contracts::readsEveryExample()
{
    QFETCH(Reader, read);
    QFETCH(QString, list);
    const QByteArray body = answerOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(!body.isEmpty(), "the example is missing");
    HttpReply reply = replyWith(body);
    const auto count = read(requestTo(u"https://management.azure.com/x"_s), reply);
    QVERIFY2(count, count ? "" : qPrintable(logLine(count.error())));
    const QJsonValue entries = QJsonDocument::fromJson(body)[list];
    const qsizetype expected = list.isEmpty()       ? 1
                               : entries.isString() ? entries.toString().size()
                                                    : entries.toArray().size();
    QCOMPARE(*count, expected);
    QVERIFY(*count > 0);
}

void tst_Contracts::theDenyExampleNamesItsPrincipals()
{
    const auto read = Arm::parseDenyAssignments(
        requestTo(u"https://management.azure.com/x"_s),
        replyWith(answerOf(u"authorization/GetDenyAssignmentByScope.json"_s)));
    QVERIFY2(read, read ? "" : qPrintable(logLine(read.error())));
    const Arm::DenyAssignment &deny = read->items.first();
    QCOMPARE(deny.id, u"denyAssignmentId"_s);
    QCOMPARE(deny.name, u"Deny assignment name"_s);
    QCOMPARE(deny.scope, u"/subscriptions/subId"_s);
    QCOMPARE(deny.principals, QList<PrincipalId>{PrincipalId(u"principalId1"_s)});
    QCOMPARE(deny.excluded, QList<PrincipalId>{PrincipalId(u"principalId2"_s)});
}

void tst_Contracts::onboardingSendsTheMembersOfTheExamples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("body"); // where the example keeps the body of its request
    QTest::addColumn<QByteArray>("sent");
    const Service nowhere;
    const QString scope = u"/subscriptions/s"_s;
    const Arm::NewRoleAssignment assignment{scope, u"n"_s, RoleDefinitionId(u"r"_s),
                                            PrincipalId(u"p"_s), u"User"_s};
    QTest::newRow("role assignment")
        << u"authorization/RoleAssignments_CreateForSubscription.json"_s << u"parameters"_s
        << Arm::createRequest(nowhere, assignment).body;
    const ManagedServices::NewRegistrationDefinition definition{
        SubscriptionId(u"s"_s),
        u"n"_s,
        u"t"_s,
        u"d"_s,
        TenantId(u"m"_s),
        {{PrincipalId(u"p"_s), u"P"_s, RoleDefinitionId(u"r"_s), {}, false}}};
    QTest::newRow("registration definition")
        << u"managedservices/PutRegistrationDefinition.json"_s << u"requestBody"_s
        << ManagedServices::putRequest(nowhere, definition).body;
    const ManagedServices::NewRegistrationAssignment delegation{scope, u"n"_s, u"d"_s};
    QTest::newRow("registration assignment")
        << u"managedservices/PutRegistrationAssignment.json"_s << u"requestBody"_s
        << ManagedServices::putRequest(nowhere, delegation).body;
}

//! Every member that is sent stands in the example; a plan and eligible authorizations, which stand
//! there too, are for other uses.
void tst_Contracts::onboardingSendsTheMembersOfTheExamples()
{
    QFETCH(QString, name);
    QFETCH(QString, body);
    QFETCH(QByteArray, sent);
    const QJsonObject example =
        QJsonDocument::fromJson(file(name))["parameters"_L1][body]["properties"_L1].toObject();
    QVERIFY2(!example.isEmpty(), "the example is missing");
    const QJsonObject properties = QJsonDocument::fromJson(sent)["properties"_L1].toObject();
    QVERIFY(!properties.isEmpty());
    for (const QString &member : properties.keys()) {
        QVERIFY2(example.contains(member), qPrintable(member));
        const QJsonObject inner = properties[member].toArray().first().toObject();
        for (const QString &one : inner.keys())
            QVERIFY2(example[member][0].toObject().contains(one), qPrintable(one));
    }
}

void tst_Contracts::onboardingReadsWhatTheExamplesGive()
{
    const auto assignment =
        Arm::parseRoleAssignment(replyWith(answerOf(u"authorization/RoleAssignments_Get.json"_s)));
    QVERIFY(assignment && *assignment);
    QCOMPARE((*assignment)->principalType, u"User"_s);
    QVERIFY((*assignment)->id.endsWith((*assignment)->name));
    const auto definition = ManagedServices::parseDefinition(
        replyWith(answerOf(u"managedservices/PutRegistrationDefinition.json"_s)));
    QVERIFY(definition && *definition);
    QCOMPARE((*definition)->state, ManagedServices::Provisioning::Succeeded);
    QCOMPARE((*definition)->authorizations.size(), 3);
    QCOMPARE((*definition)->authorizations[1].delegatedRoles.size(), 1);
    QVERIFY((*definition)->authorizations.last().eligible);
}

void tst_Contracts::costExamplesLackDollars_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(Testing::contractFile(u"costmanagement"_s));
    for (const QString &name : folder.entryList({u"*Query*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

//! The examples ask for other aggregations than this client. Their rows are read once their first
//! number is called by the two names that the client asks for.
void tst_Contracts::costExamplesLackDollars()
{
    QFETCH(QString, name);
    const QByteArray body = answerOf(u"costmanagement/"_s + name);
    const HttpRequest request = requestTo(u"https://management.azure.com/q"_s, "POST", "{}");
    QCOMPARE(codeOf(CostManagement::parsePage(request, replyWith(body))), ErrorCode::BadAnswer);

    QJsonObject object = QJsonDocument::fromJson(body).object();
    QJsonObject properties = object["properties"_L1].toObject();
    QJsonArray columns = properties["columns"_L1].toArray();
    columns[0] = QJsonObject{{u"name"_s, u"Cost"_s}, {u"type"_s, u"Number"_s}};
    columns.append(QJsonObject{{u"name"_s, u"CostUSD"_s}, {u"type"_s, u"Number"_s}});
    QJsonArray rows = properties["rows"_L1].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonArray row = rows[i].toArray();
        row.append(row[0]);
        rows[i] = row;
    }
    properties["columns"_L1] = columns;
    properties["rows"_L1] = rows;
    object["properties"_L1] = properties;
    const auto page = CostManagement::parsePage(request, replyWith(QJsonDocument(object).toJson()));
    QVERIFY2(page, page ? "" : qPrintable(logLine(page.error())));
    QCOMPARE(page->items.size(), rows.size());
    QCOMPARE(page->next.has_value(), !properties["nextLink"_L1].toString().isEmpty());
    for (const CostManagement::Row &row : page->items)
        QCOMPARE(row.cost.billing, row.cost.usd);
}

void tst_Contracts::batchAnswersAreMadeOfTheExamples()
{
    const QJsonObject user = QJsonDocument::fromJson(file(u"graph/UserGet.json"_s)).object();
    QVERIFY(!user.isEmpty());
    const QJsonObject none{{u"value"_s, QJsonArray()}};
    const auto inner = [](const QString &id, const QJsonObject &body) {
        return QJsonObject{{u"id"_s, id}, {u"status"_s, 200}, {u"body"_s, body}};
    };
    const QJsonObject batch{
        {u"responses"_s,
         QJsonArray{inner(u"me"_s, user), inner(u"memberOf"_s, none), inner(u"agents"_s, none)}}};
    const auto signedIn = Graph::parseSignedIn(replyWith(QJsonDocument(batch).toJson()));
    QVERIFY(signedIn);
    QCOMPARE(signedIn->displayName, user["displayName"_L1].toString());
    QVERIFY(!signedIn->id.isEmpty() && signedIn->groupsReadable);
}

//! The example of the group list leaves out ids, which no answer to this client's $select does.
void tst_Contracts::groupExampleWithoutIdsIsRefused()
{
    Answers answers{{replyWith(file(u"graph/TransitiveMemberOf.json"_s))}, {}};
    QCOMPARE(codeOf(awaited(Graph::memberOf(answers.service(this)))), ErrorCode::BadAnswer);
}

void tst_Contracts::throttleBodyIsAnError()
{
    const auto read =
        PartnerCenter::parseCustomers(requestTo(u"https://service.example/v1/customers"_s),
                                      replyWith(file(u"partnercenter/Throttled429.json"_s), 429));
    QCOMPARE(codeOf(read), ErrorCode::Throttled);
    QCOMPARE(read.error().serviceCode, u"429"_s);
    QVERIFY(!read.error().detail.isEmpty());
}

int main(int argc, char **argv)
{
    if (!Testing::hasContracts()) {
        std::puts("not run: PEC_CONTRACTS_DIR names no folder with Microsoft's example payloads");
        return 77;
    }
    QCoreApplication app(argc, argv);
    tst_Contracts tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_contracts.moc"
