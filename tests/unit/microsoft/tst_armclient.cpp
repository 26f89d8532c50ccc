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
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void truncationIsNeverAShorterList();
    void asksAndFollowsThePages();
};

namespace {
const QString kUrl = u"https://service.example/subscriptions?api-version=2022-12-01"_s;
QByteArray page() { return fixture(u"arm/subscriptions.json"_s); }
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

void tst_ArmClient::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *what, const QByteArray &body,
                        ErrorCode code = ErrorCode::BadAnswer,
                        int status = 200) { QTest::newRow(what) << body << status << code; };
    row("no list", withRoot(page(), u"value"_s, QJsonValue::Undefined));
    row("list is an object", withRoot(page(), u"value"_s, QJsonObject()));
    row("entry without its id",
        withMember(page(), u"value"_s, 1, u"subscriptionId"_s, QJsonValue::Undefined));
    row("id of a wrong kind", withMember(page(), u"value"_s, 0, u"subscriptionId"_s, 5));
    row("entry is a text", withRoot(page(), u"value"_s, QJsonArray{u"a"_s}));
    row("link of a wrong kind", withRoot(page(), u"nextLink"_s, 2));
    row("link elsewhere", withRoot(page(), u"nextLink"_s, u"https://evil.example/"_s),
        ErrorCode::BadUrl);
    row("web page", "<html></html>", ErrorCode::NotJson);
    row("refused", R"({"error":{"code":"AuthorizationFailed"}})", ErrorCode::Forbidden, 403);
}

void tst_ArmClient::refusesBrokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(Arm::parseSubscriptions(requestTo(kUrl), replyWith(body, status))), code);
}

void tst_ArmClient::truncationIsNeverAShorterList()
{
    QVERIFY(isNeverShorter(page(), [](const QByteArray &json) -> std::optional<qsizetype> {
        const auto read = Arm::parseSubscriptions(requestTo(kUrl), replyWith(json));
        return read ? std::optional(read->items.size()) : std::nullopt;
    }));
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

QTEST_GUILESS_MAIN(tst_ArmClient)
#include "tst_armclient.moc"
