// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/arm/arm.h"
#include "parsing.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_ArmClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSubscriptions();
    void readsDenyAssignments();
    void readsScheduleInstances();
    void readsEndsInEveryForm_data();
    void readsEndsInEveryForm();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void truncationIsNeverAShorterList();
    void asksAndFollowsThePages();
    void asksForTheAuthorizationOfASubscription();
};

namespace {

const QString kUrl = u"https://service.example/subscriptions?api-version=2022-12-01"_s;
const SubscriptionId kSubscription(u"5A000000-0000-4000-8000-000000000001"_s);

QByteArray page() { return fixture(u"arm/subscriptions.json"_s); }
QByteArray denyPage() { return fixture(u"arm/denyassignments.json"_s); }
QByteArray schedulePage() { return fixture(u"arm/scheduleinstances.json"_s); }

//! How many entries a parser read, or why none.
using Reader = std::function<Result<qsizetype>(const HttpReply &)>;

template <class T>
Reader countOf(Result<Page<T>> (*parse)(const HttpRequest &, const HttpReply &))
{
    return [parse](const HttpReply &reply) -> Result<qsizetype> {
        const auto read = parse(requestTo(kUrl), reply);
        if (!read)
            return failure(read.error());
        return read->items.size();
    };
}

//! The three lists of this client.
struct List
{
    const char *name;
    QByteArray page;
    const char *neededMember;
    Reader count;
};

QList<List> lists()
{
    return {{"subscriptions", page(), "subscriptionId", countOf(Arm::parseSubscriptions)},
            {"deny assignments", denyPage(), "name", countOf(Arm::parseDenyAssignments)},
            {"schedule instances", schedulePage(), "name", countOf(Arm::parseScheduleInstances)}};
}

//! The page with one instance whose end is \a value; undefined: without an end.
QByteArray endingAt(const QJsonValue &value)
{
    QJsonObject properties{{u"principalId"_s, u"p"_s}, {u"assignmentType"_s, u"Assigned"_s}};
    if (!value.isUndefined())
        properties.insert(u"endDateTime"_s, value);
    const QJsonObject item{{u"name"_s, u"e"_s}, {u"properties"_s, properties}};
    return QJsonDocument(QJsonObject{{u"value"_s, QJsonArray{item}}}).toJson();
}

} // namespace

void tst_ArmClient::readsSubscriptions()
{
    const auto read = Arm::parseSubscriptions(requestTo(kUrl), replyWith(page()));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 2);
    const Arm::Subscription &first = read->items.first();
    QCOMPARE(first.id, SubscriptionId(u"5a000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(first.tenant, TenantId(u"c0000000-0000-4000-8000-00000000000a"_s));
    QCOMPARE(first.name, u"Veiling productie"_s);
    QCOMPARE(first.state, u"Enabled"_s);
    QCOMPARE(read->items.last().state, u"Disabled"_s);
    QVERIFY(read->next);
    QCOMPARE(read->next->url.toEncoded(),
             "https://service.example/subscriptions?api-version=2022-12-01&%24skiptoken=AQ%3D%3D");
}

void tst_ArmClient::readsDenyAssignments()
{
    const auto read = Arm::parseDenyAssignments(requestTo(kUrl), replyWith(denyPage()));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 2);
    const Arm::DenyAssignment &first = read->items.first();
    QCOMPARE(first.id, u"d0000000-0000-4000-8000-000000000001"_s);
    QCOMPARE(first.name, u"Externe toegang geblokkeerd"_s);
    QCOMPARE(first.scope, u"/subscriptions/5a000000-0000-4000-8000-000000000001"_s);
    QCOMPARE(first.principals,
             (QList<PrincipalId>{PrincipalId(u"f1000000-0000-4000-8000-000000000001"_s),
                                 PrincipalId(u"f0000000-0000-4000-8000-000000000002"_s)}));
    QCOMPARE(first.excluded,
             QList<PrincipalId>{PrincipalId(u"f0000000-0000-4000-8000-000000000003"_s)});
    const Arm::DenyAssignment &ofEveryone = read->items.last();
    QCOMPARE(ofEveryone.principals,
             QList<PrincipalId>{PrincipalId(u"00000000-0000-0000-0000-000000000000"_s)});
    QVERIFY(ofEveryone.excluded.isEmpty());
    QVERIFY(ofEveryone.scope.endsWith(u"/resourceGroups/rg-net"_s));
    QVERIFY(read->next);
}

void tst_ArmClient::readsScheduleInstances()
{
    const auto read = Arm::parseScheduleInstances(requestTo(kUrl), replyWith(schedulePage()));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 3);
    const Arm::ScheduleInstance &ends = read->items[0];
    QCOMPARE(ends.principal, PrincipalId(u"f0000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(ends.role, RoleDefinitionId(u"b24988ac-6180-42a0-ab88-20f7382dd24c"_s));
    QCOMPARE(ends.scope, u"/subscriptions/5a000000-0000-4000-8000-000000000001"_s);
    QVERIFY(!ends.activated);
    QCOMPARE(ends.endsOn, QDateTime(QDate(2026, 11, 30), QTime(8, 0, 0, 910), Qt::UTC));
    const Arm::ScheduleInstance &activated = read->items[1];
    QVERIFY(activated.activated);
    QCOMPARE(activated.endsOn, QDateTime(QDate(2026, 11, 22), QTime(15, 0), Qt::UTC));
    const Arm::ScheduleInstance &stays = read->items[2];
    QVERIFY(!stays.activated && !stays.endsOn.isValid());
    QVERIFY(read->next);
}

void tst_ArmClient::readsEndsInEveryForm_data()
{
    QTest::addColumn<QJsonValue>("end");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
    QTest::newRow("UTC") << QJsonValue(u"2026-11-30T12:00:00Z"_s) << noon;
    QTest::newRow("seven places") << QJsonValue(u"2026-11-30T12:00:00.0000000Z"_s) << noon;
    QTest::newRow("with an offset") << QJsonValue(u"2026-11-30T13:00:00+01:00"_s) << noon;
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QDateTime();
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << QDateTime();
    QTest::newRow("no instant") << QJsonValue(u"never"_s) << QDateTime();
}

void tst_ArmClient::readsEndsInEveryForm()
{
    QFETCH(QJsonValue, end);
    QFETCH(QDateTime, expected);
    const auto read = Arm::parseScheduleInstances(requestTo(kUrl), replyWith(endingAt(end)));
    QVERIFY(read);
    const QDateTime &endsOn = read->items.first().endsOn;
    QCOMPARE(endsOn.isValid(), expected.isValid());
    if (expected.isValid()) {
        QCOMPARE(endsOn, expected);
        QCOMPARE(endsOn.timeSpec(), Qt::UTC);
    }
}

void tst_ArmClient::refusesBrokenAnswers_data()
{
    QTest::addColumn<Reader>("count");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    for (const List &list : lists()) {
        const auto row = [&list](const char *what, const QByteArray &body,
                                 ErrorCode code = ErrorCode::BadAnswer, int status = 200) {
            QTest::addRow("%s: %s", list.name, what) << list.count << body << status << code;
        };
        const QByteArray &page = list.page;
        const QString needed = QString::fromLatin1(list.neededMember);
        row("no list", withRoot(page, u"value"_s, QJsonValue::Undefined));
        row("list is an object", withRoot(page, u"value"_s, QJsonObject()));
        row("entry without its id", withMember(page, u"value"_s, 1, needed, QJsonValue::Undefined));
        row("id of a wrong kind", withMember(page, u"value"_s, 0, needed, 5));
        row("entry is a text", withRoot(page, u"value"_s, QJsonArray{u"a"_s}));
        row("link of a wrong kind", withRoot(page, u"nextLink"_s, 2));
        row("link elsewhere", withRoot(page, u"nextLink"_s, u"https://evil.example/"_s),
            ErrorCode::BadUrl);
        row("web page", "<html></html>", ErrorCode::NotJson);
        row("refused", R"({"error":{"code":"AuthorizationFailed"}})", ErrorCode::Forbidden, 403);
    }
}

void tst_ArmClient::refusesBrokenAnswers()
{
    QFETCH(Reader, count);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(count(replyWith(body, status))), code);
}

void tst_ArmClient::truncationIsNeverAShorterList()
{
    for (const List &list : lists()) {
        const auto count = [&list](const QByteArray &json) -> std::optional<qsizetype> {
            const auto read = list.count(replyWith(json));
            return read ? std::optional(*read) : std::nullopt;
        };
        QVERIFY2(isNeverShorter(list.page, count), list.name);
    }
}

void tst_ArmClient::asksAndFollowsThePages()
{
    Answers answers{
        {replyWith(page()), replyWith(withRoot(page(), u"nextLink"_s, QJsonValue::Null))}, {}};
    const auto all = awaited(Arm::subscriptions(answers.service(this)));
    QVERIFY(all);
    QCOMPARE(all->size(), 4);
    QCOMPARE(answers.asked.size(), 2);
    QCOMPARE(answers.asked[0].method, "GET");
    QCOMPARE(answers.asked[0].url.toEncoded(), kUrl.toLatin1());
    QCOMPARE(answers.asked[0].body, QByteArray());
    QCOMPARE(answers.asked[1].url.toEncoded(), kUrl.toLatin1() + "&%24skiptoken=AQ%3D%3D");
}

void tst_ArmClient::asksForTheAuthorizationOfASubscription()
{
    const QByteArray folder =
        "https://service.example/subscriptions/5a000000-0000-4000-8000-000000000001"
        "/providers/Microsoft.Authorization/";
    Answers denies{
        {replyWith(denyPage()), replyWith(withRoot(denyPage(), u"nextLink"_s, QJsonValue::Null))},
        {}};
    const auto denied = awaited(Arm::denyAssignments(denies.service(this), kSubscription));
    QVERIFY(denied);
    QCOMPARE(denied->size(), 4);
    const QByteArray asked = folder + "denyAssignments?api-version=2022-04-01";
    QCOMPARE(denies.asked[0].method, "GET");
    QCOMPARE(denies.asked[0].url.toEncoded(), asked);
    QCOMPARE(denies.asked[1].url.toEncoded(), asked + "&%24skiptoken=AQ%3D%3D");

    Answers schedules{{replyWith(schedulePage()),
                       replyWith(withRoot(schedulePage(), u"nextLink"_s, QJsonValue::Null))},
                      {}};
    const auto scheduled = awaited(Arm::scheduleInstances(schedules.service(this), kSubscription));
    QVERIFY(scheduled);
    QCOMPARE(scheduled->size(), 6);
    QCOMPARE(schedules.asked[0].method, "GET");
    QCOMPARE(schedules.asked[0].url.toEncoded(),
             folder + "roleAssignmentScheduleInstances?api-version=2020-10-01");
    QCOMPARE(schedules.asked.size(), 2);
}

QTEST_GUILESS_MAIN(tst_ArmClient)
#include "tst_armclient.moc"
