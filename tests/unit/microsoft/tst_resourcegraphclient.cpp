// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/resourcegraph/resourcegraph.h"
#include "parsing.h"

#include <QDate>

using namespace Pec;
using namespace Pec::Testing;

class tst_ResourceGraphClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRoleAssignments();
    void readsRoleDefinitions();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void truncationIsNeverAShorterList();
    void aPageThatWasLeftOutIsNoticed();
    void asksByTheSameQueryFromTheSkipTokenOn();
    void joinsDelegationsWithTheirDefinitions();
    void tellsAFailureOfEitherHalf();
};

namespace {

const QString kUrl =
    u"https://service.example/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01"_s;
QByteArray assignments() { return fixture(u"resourcegraph/roleassignments.json"_s); }
HttpRequest asked() { return requestTo(kUrl, "POST", R"({"query":"q","options":{"$top":1000}})"); }

} // namespace

void tst_ResourceGraphClient::readsRoleAssignments()
{
    const auto read = ResourceGraph::parseRoleAssignments(asked(), replyWith(assignments()));
    QVERIFY(read && !read->next);
    QCOMPARE(read->items.size(), 3);
    const ResourceGraph::RoleAssignment &first = read->items[0];
    QCOMPARE(first.scope, u"/subscriptions/5a000000-0000-4000-8000-000000000001"_s);
    QCOMPARE(first.role, RoleDefinitionId(u"8e3af657-a8ff-443c-a75c-2fe8c4bcb635"_s));
    QCOMPARE(first.principal, PrincipalId(u"f1000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(first.principalType, u"ForeignGroup"_s);
    QCOMPARE(first.createdOn, QDateTime(QDate(2026, 1, 5), QTime(8, 30, 15, 123), Qt::UTC));
    QCOMPARE(read->items[1].createdOn, QDateTime(QDate(2026, 1, 5), QTime(8, 30), Qt::UTC));
    QCOMPARE(read->items[1].createdOn.timeSpec(), Qt::UTC);
    QVERIFY(read->items[2].role.isEmpty());
    QVERIFY(!read->items[2].createdOn.isValid());
}

void tst_ResourceGraphClient::readsRoleDefinitions()
{
    const auto read = ResourceGraph::parseRoleDefinitions(
        asked(), replyWith(fixture(u"resourcegraph/roledefinitions.json"_s)));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 1);
    QCOMPARE(read->items[0].id, RoleDefinitionId(u"77000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(read->items[0].name, u"Eigen beheerder"_s);
    QVERIFY(read->items[0].custom);
}

void tst_ResourceGraphClient::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("limitHeader");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *what, const QByteArray &body,
                        ErrorCode code = ErrorCode::BadAnswer, const QByteArray &header = {}) {
        QTest::newRow(what) << body << header << code;
    };
    row("no rows", withRoot(assignments(), u"data"_s, QJsonValue::Undefined));
    row("rows as a table",
        withRoot(assignments(), u"data"_s, QJsonObject{{u"rows"_s, QJsonArray()}}));
    row("row without id", withMember(assignments(), u"data"_s, 2, u"id"_s, QJsonValue::Undefined));
    row("row is a list", withRoot(assignments(), u"data"_s, QJsonArray{QJsonArray{u"a"_s}}));
    row("cut off without a way on", withRoot(assignments(), u"resultTruncated"_s, u"true"_s));
    row("cut off, told as a flag", withRoot(assignments(), u"resultTruncated"_s, true));
    row("token of a wrong kind", withRoot(assignments(), u"$skipToken"_s, 5));
    row("too many subscriptions", assignments(), ErrorCode::TooLarge, "true");
    row("web page", "<html>", ErrorCode::NotJson);
    row("empty", "");
}

void tst_ResourceGraphClient::refusesBrokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, limitHeader);
    QFETCH(ErrorCode, code);
    HttpReply reply = replyWith(body);
    reply.headers.append(std::pair(QByteArray("x-ms-tenant-subscription-limit-hit"), limitHeader));
    QCOMPARE(codeOf(ResourceGraph::parseRoleAssignments(asked(), reply)), code);
}

void tst_ResourceGraphClient::truncationIsNeverAShorterList()
{
    QVERIFY(isNeverShorter(assignments(), [](const QByteArray &json) -> std::optional<qsizetype> {
        const auto read = ResourceGraph::parseRoleAssignments(asked(), replyWith(json));
        return read ? std::optional(read->items.size()) : std::nullopt;
    }));
}

void tst_ResourceGraphClient::aPageThatWasLeftOutIsNoticed()
{
    const QByteArray first =
        withRoot(withRoot(assignments(), u"$skipToken"_s, u"ey-3"_s), u"totalRecords"_s, 9);
    const QByteArray last = withRoot(assignments(), u"totalRecords"_s, 9);
    Answers answers{{replyWith(first), replyWith(last)}, {}};
    QCOMPARE(codeOf(awaited(ResourceGraph::roleAssignments(answers.service(this)))),
             ErrorCode::BadAnswer);
}

void tst_ResourceGraphClient::asksByTheSameQueryFromTheSkipTokenOn()
{
    QByteArray first = withRoot(assignments(), u"$skipToken"_s, u"ey-2"_s);
    first = withRoot(first, u"resultTruncated"_s, u"true"_s);
    first = withRoot(first, u"totalRecords"_s, 6);
    const QByteArray second = withRoot(assignments(), u"totalRecords"_s, 6);
    Answers answers{{replyWith(first), replyWith(second)}, {}};
    const auto all = awaited(ResourceGraph::roleAssignments(answers.service(this)));
    QVERIFY(all);
    QCOMPARE(all->size(), 6);
    QCOMPARE(answers.asked.size(), 2);
    const QJsonObject body = QJsonDocument::fromJson(answers.asked[0].body).object();
    QCOMPARE(answers.asked[0].method, "POST");
    QCOMPARE(answers.asked[0].url.toEncoded(), kUrl.toLatin1());
    QCOMPARE(headerOf(answers.asked[0], "Content-Type"), "application/json");
    QCOMPARE(body["options"_L1].toObject(),
             (QJsonObject{{u"$top"_s, 1000},
                          {u"resultFormat"_s, u"objectArray"_s},
                          {u"authorizationScopeFilter"_s, u"AtScopeAboveAndBelow"_s}}));
    QVERIFY(body["query"_L1].toString().startsWith(u"authorizationresources"_s));
    QVERIFY(body["query"_L1].toString().contains(u"microsoft.authorization/roleassignments"_s));
    QVERIFY(
        body["query"_L1].toString().endsWith(u"order by id asc"_s)); // else there is no skip token
    QVERIFY(!body.contains("subscriptions"_L1)); // the whole tenant
    QJsonObject options = body["options"_L1].toObject();
    options["$skipToken"_L1] = u"ey-2"_s;
    QJsonObject expected = body;
    expected["options"_L1] = options;
    QCOMPARE(QJsonDocument::fromJson(answers.asked[1].body).object(), expected);
}

void tst_ResourceGraphClient::joinsDelegationsWithTheirDefinitions()
{
    Answers answers{{replyWith(fixture(u"resourcegraph/registrationassignments.json"_s)),
                     replyWith(fixture(u"resourcegraph/registrationdefinitions.json"_s))},
                    {}};
    const auto all = awaited(ResourceGraph::delegations(answers.service(this)));
    QVERIFY2(all, all ? "" : qPrintable(logLine(all.error())));
    QCOMPARE(all->size(), 3); // the one that is being deleted is none
    const ResourceGraph::Delegation &whole = all->at(0);
    QCOMPARE(whole.subscription, SubscriptionId(u"5a000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(whole.scope, u"/subscriptions/5a000000-0000-4000-8000-000000000001"_s);
    QCOMPARE(whole.managedBy, TenantId(u"a0000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(whole.name, u"Beheer door Noordzee"_s);
    QCOMPARE(whole.authorizations.size(), 2);
    QVERIFY(!whole.authorizations[0].eligible);
    QCOMPARE(whole.authorizations[0].principalName, u"Ploeg Azure"_s);
    QVERIFY(whole.authorizations[1].eligible);
    QCOMPARE(whole.authorizations[1].role,
             RoleDefinitionId(u"acdd72a7-3385-48ef-bd42-f606fba81ae7"_s));
    QCOMPARE(all->at(1).scope,
             u"/subscriptions/5a000000-0000-4000-8000-000000000002/resourceGroups/rg-net"_s);
    QCOMPARE(all->at(1).managedBy, whole.managedBy); // found by the definition's GUID
    QVERIFY(all->at(2).managedBy.isEmpty());
    QVERIFY(all->at(2).authorizations.isEmpty());
}

void tst_ResourceGraphClient::tellsAFailureOfEitherHalf()
{
    Answers first{{replyWith("{}", 403)}, {}};
    QCOMPARE(codeOf(awaited(ResourceGraph::delegations(first.service(this)))),
             ErrorCode::Forbidden);
    QCOMPARE(first.asked.size(), 1);
    Answers second{
        {replyWith(fixture(u"resourcegraph/registrationassignments.json"_s)), replyWith("{}", 500)},
        {}};
    QCOMPARE(codeOf(awaited(ResourceGraph::delegations(second.service(this)))),
             ErrorCode::ServiceFailure);
    Answers roles{{replyWith(fixture(u"resourcegraph/roledefinitions.json"_s))}, {}};
    QVERIFY(awaited(ResourceGraph::customRoles(roles.service(this))));
}

QTEST_GUILESS_MAIN(tst_ResourceGraphClient)
#include "tst_resourcegraphclient.moc"
