// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/graph/graph.h"
#include "parsing.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_GraphClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhoIsSignedIn();
    void unreadGroupsAreUnknown_data();
    void unreadGroupsAreUnknown();
    void refusesBrokenBatches_data();
    void refusesBrokenBatches();
    void asksForTheSignedInUserInOneBatch();
    void readsObjects();
    void readsWhetherAnAccountIsEnabled_data();
    void readsWhetherAnAccountIsEnabled();
    void refusesBrokenObjects_data();
    void refusesBrokenObjects();
    void asksForObjectsById();
    void followsThePagesOfGroups();
    void truncationIsNeverAShorterList();
};

namespace {

QByteArray batch() { return fixture(u"graph/batch.json"_s); }

//! The batch with one inner answer changed.
QByteArray batchWith(const QString &id, const QString &member, const QJsonValue &value)
{
    QJsonArray responses = QJsonDocument::fromJson(batch()).object()["responses"_L1].toArray();
    for (int i = 0; i < responses.size(); ++i) {
        QJsonObject one = responses[i].toObject();
        if (one["id"_L1].toString() == id)
            one[member] = value;
        responses[i] = one;
    }
    return QJsonDocument(QJsonObject{{u"responses"_s, responses}}).toJson();
}

} // namespace

void tst_GraphClient::readsWhoIsSignedIn()
{
    const auto user = Graph::parseSignedIn(replyWith(batch()));
    QVERIFY(user);
    QCOMPARE(user->id, PrincipalId(u"f0000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(user->displayName, u"Anna Peeters"_s);
    QCOMPARE(user->userPrincipalName, u"anna@noordzee.example"_s);
    QVERIFY(user->groupsReadable);
    QCOMPARE(user->memberOf.size(), 2);
    QCOMPARE(user->memberOf[1].displayName, u"Ploeg Azure"_s);
    QCOMPARE(user->agentsGroups.size(), 2);
    QCOMPARE(user->agentsGroups[0].id, PrincipalId(u"f1000000-0000-4000-8000-000000000001"_s));
}

void tst_GraphClient::unreadGroupsAreUnknown_data()
{
    QTest::addColumn<QByteArray>("body");
    const QJsonObject refused{
        {u"error"_s, QJsonObject{{u"code"_s, u"Authorization_RequestDenied"_s}}}};
    QTest::newRow("groups refused") << batchWith(u"memberOf"_s, u"status"_s, 403);
    QTest::newRow("agents refused") << batchWith(u"agents"_s, u"status"_s, 403);
    QTest::newRow("agents throttled") << batchWith(u"agents"_s, u"status"_s, 429);
    QTest::newRow("groups without a list") << batchWith(u"memberOf"_s, u"body"_s, refused);
    QTest::newRow("group without its id") << batchWith(
        u"memberOf"_s, u"body"_s,
        QJsonObject{{u"value"_s, QJsonArray{QJsonObject{{u"displayName"_s, u"x"_s}}}}});
    QTest::newRow("more groups on a next page")
        << batchWith(u"memberOf"_s, u"body"_s,
                     QJsonObject{{u"value"_s, QJsonArray()},
                                 {u"@odata.nextLink"_s, u"https://service.example/more"_s}});
}

void tst_GraphClient::unreadGroupsAreUnknown()
{
    QFETCH(QByteArray, body);
    const auto user = Graph::parseSignedIn(replyWith(body));
    QVERIFY2(user, user ? "" : qPrintable(logLine(user.error())));
    QVERIFY(!user->groupsReadable);
}

void tst_GraphClient::refusesBrokenBatches_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("user refused") << batchWith(u"me"_s, u"status"_s, 403) << 200
                                  << ErrorCode::Forbidden;
    QTest::newRow("user throttled")
        << batchWith(u"me"_s, u"status"_s, 429) << 200 << ErrorCode::Throttled;
    QTest::newRow("user without id")
        << batchWith(u"me"_s, u"body"_s, QJsonObject()) << 200 << ErrorCode::BadAnswer;
    QTest::newRow("no responses") << QByteArray("{}") << 200 << ErrorCode::BadAnswer;
    QTest::newRow("no answer about the user")
        << QByteArray(R"({"responses":[{"id":"agents","status":200}]})") << 200
        << ErrorCode::ServiceFailure;
    QTest::newRow("whole batch refused")
        << QByteArray(R"({"error":{"code":"InvalidAuthenticationToken"}})") << 401
        << ErrorCode::Unauthorized;
    QTest::newRow("web page") << QByteArray("<html>") << 200 << ErrorCode::NotJson;
}

void tst_GraphClient::refusesBrokenBatches()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(Graph::parseSignedIn(replyWith(body, status))), code);
}

void tst_GraphClient::asksForTheSignedInUserInOneBatch()
{
    Answers answers{{replyWith(batch())}, {}};
    QVERIFY(awaited(Graph::signedIn(answers.service(this))));
    QCOMPARE(answers.asked.size(), 1);
    QCOMPARE(answers.asked[0].method, "POST");
    QCOMPARE(answers.asked[0].url.toEncoded(), "https://service.example/v1.0/$batch");
    QCOMPARE(headerOf(answers.asked[0], "Content-Type"), "application/json");
    const QByteArray expected = R"({"requests":[
        {"id":"me","method":"GET","url":"/me?$select=id,displayName,userPrincipalName"},
        {"id":"memberOf","method":"GET","headers":{"ConsistencyLevel":"eventual"},
         "url":"/me/transitiveMemberOf/microsoft.graph.group?$select=id,displayName&$top=999&$count=true"},
        {"id":"agents","method":"GET",
         "url":"/groups?$filter=displayName eq 'AdminAgents' or displayName eq 'HelpdeskAgents'&$select=id,displayName"}]})";
    QCOMPARE(QJsonDocument::fromJson(answers.asked[0].body), QJsonDocument::fromJson(expected));
}

void tst_GraphClient::readsWhetherAnAccountIsEnabled_data()
{
    QTest::addColumn<QJsonValue>("told");
    QTest::addColumn<int>("expected"); // -1: not told
    QTest::newRow("enabled") << QJsonValue(true) << 1;
    QTest::newRow("disabled") << QJsonValue(false) << 0;
    QTest::newRow("not told, as for users by default") << QJsonValue(QJsonValue::Undefined) << -1;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << -1;
    QTest::newRow("a word") << QJsonValue(u"false"_s) << -1;
}

void tst_GraphClient::readsWhetherAnAccountIsEnabled()
{
    QFETCH(QJsonValue, told);
    QFETCH(int, expected);
    const QByteArray body =
        withMember(fixture(u"graph/objects.json"_s), u"value"_s, 2, u"accountEnabled"_s, told);
    const auto objects = Graph::parseObjects(replyWith(body));
    QVERIFY(objects);
    const std::optional<bool> enabled = objects->at(2).enabled;
    QCOMPARE(enabled ? int(*enabled) : -1, expected);
    QCOMPARE(objects->at(0).enabled, std::nullopt);
}

void tst_GraphClient::readsObjects()
{
    const auto objects = Graph::parseObjects(replyWith(fixture(u"graph/objects.json"_s)));
    QVERIFY(objects);
    QCOMPARE(objects->size(), 4);
    QCOMPARE(objects->at(0).id, PrincipalId(u"d0000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(objects->at(0).kind, Graph::ObjectKind::User);
    QCOMPARE(objects->at(0).userType, u"Guest"_s);
    QCOMPARE(objects->at(0).userPrincipalName, u"bram_noordzee.example#EXT#@veiling.example"_s);
    QCOMPARE(objects->at(1).kind, Graph::ObjectKind::Group);
    QCOMPARE(objects->at(2).kind, Graph::ObjectKind::ServicePrincipal);
    QCOMPARE(objects->at(2).appOwner, TenantId(u"a0000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(objects->at(3).kind, Graph::ObjectKind::Other);
    QVERIFY(objects->at(3).appOwner.isEmpty());
}

void tst_GraphClient::refusesBrokenObjects_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray good = fixture(u"graph/objects.json"_s);
    QTest::newRow("no list") << withRoot(good, u"value"_s, QJsonValue::Undefined);
    QTest::newRow("entry without id")
        << withMember(good, u"value"_s, 2, u"id"_s, QJsonValue::Undefined);
    QTest::newRow("id of a wrong kind") << withMember(good, u"value"_s, 2, u"id"_s, true);
    QTest::newRow("truncated") << good.left(300);
}

void tst_GraphClient::refusesBrokenObjects()
{
    QFETCH(QByteArray, body);
    QCOMPARE(codeOf(Graph::parseObjects(replyWith(body))), ErrorCode::BadAnswer);
}

void tst_GraphClient::asksForObjectsById()
{
    Answers answers{{replyWith(R"({"value":[]})")}, {}};
    const auto objects =
        awaited(Graph::objects(answers.service(this), {PrincipalId(u"B"_s), PrincipalId(u"a"_s)}));
    QVERIFY(objects && objects->isEmpty());
    QCOMPARE(answers.asked[0].method, "POST");
    QCOMPARE(answers.asked[0].url.toEncoded(),
             "https://service.example/v1.0/directoryObjects/getByIds");
    QCOMPARE(QJsonDocument::fromJson(answers.asked[0].body),
             QJsonDocument::fromJson(
                 R"({"ids":["b","a"],"types":["user","group","servicePrincipal"]})"));
}

void tst_GraphClient::followsThePagesOfGroups()
{
    const QByteArray first = fixture(u"graph/memberof.json"_s);
    Answers answers{
        {replyWith(first), replyWith(R"({"value":[{"id":"x","displayName":"Derde"}]})")}, {}};
    const auto groups = awaited(Graph::memberOf(answers.service(this)));
    QVERIFY(groups);
    QCOMPARE(groups->size(), 3);
    QCOMPARE(groups->at(2).displayName, u"Derde"_s);
    QCOMPARE(answers.asked[0].url.toEncoded(),
             "https://service.example/v1.0/me/transitiveMemberOf/microsoft.graph.group"
             "?$select=id,displayName&$top=999&$count=true");
    QCOMPARE(
        answers.asked[1].url.toEncoded(),
        "https://service.example/v1.0/me/transitiveMemberOf/microsoft.graph.group?$skiptoken=RFN");
    for (const HttpRequest &asked : std::as_const(answers.asked))
        QCOMPARE(headerOf(asked, "ConsistencyLevel"), "eventual");
    Answers broken{{replyWith(first), replyWith(R"({"value":[{"displayName":"no id"}]})")}, {}};
    QCOMPARE(codeOf(awaited(Graph::memberOf(broken.service(this)))), ErrorCode::BadAnswer);
}

void tst_GraphClient::truncationIsNeverAShorterList()
{
    QVERIFY(isNeverShorter(fixture(u"graph/objects.json"_s),
                           [](const QByteArray &json) -> std::optional<qsizetype> {
                               const auto read = Graph::parseObjects(replyWith(json));
                               return read ? std::optional(read->size()) : std::nullopt;
                           }));
    QVERIFY(isNeverShorter(batch(), [](const QByteArray &json) -> std::optional<qsizetype> {
        const auto read = Graph::parseSignedIn(replyWith(json));
        return read ? std::optional(read->memberOf.size() + read->agentsGroups.size())
                    : std::nullopt;
    }));
}

QTEST_GUILESS_MAIN(tst_GraphClient)
#include "tst_graphclient.moc"
