// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/managementpartner/managementpartner.h"
#include "parsing.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_ManagementPartnerClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALink();
    void noLinkIsAnAnswer_data();
    void noLinkIsAnAnswer();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void truncationIsNeverNoLink();
    void asksForTheOwnLink();
};

namespace {

QByteArray link() { return fixture(u"managementpartner/link.json"_s); }

QByteArray linkWith(const QString &member, const QJsonValue &value)
{
    QJsonObject properties = QJsonDocument::fromJson(link()).object()["properties"_L1].toObject();
    properties[member] = value;
    return withRoot(link(), u"properties"_s, properties);
}

} // namespace

void tst_ManagementPartnerClient::readsALink()
{
    const auto read = ManagementPartner::parseLink(replyWith(link()));
    QVERIFY(read);
    QCOMPARE(read->partnerId, u"1234567"_s);
    QCOMPARE(read->tenant, TenantId(u"c0000000-0000-4000-8000-00000000000a"_s));
    QCOMPARE(read->object, PrincipalId(u"d0000000-0000-4000-8000-000000000001"_s));
    QVERIFY(ManagementPartner::parseLink(replyWith(linkWith(u"version"_s, 3))));
}

void tst_ManagementPartnerClient::noLinkIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << QByteArray(R"({"error":{"code":"NotFound"}})") << 404;
    QTest::newRow("not found, empty") << QByteArray() << 404;
    QTest::newRow("deleted") << linkWith(u"state"_s, u"Deleted"_s) << 200;
    QTest::newRow("deleted in lower case") << linkWith(u"state"_s, u"deleted"_s) << 200;
}

void tst_ManagementPartnerClient::noLinkIsAnAnswer()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const auto read = ManagementPartner::parseLink(replyWith(body, status));
    QVERIFY(read);
    QVERIFY(read->partnerId.isEmpty());
}

void tst_ManagementPartnerClient::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no properties") << QByteArray("{}") << 200 << ErrorCode::BadAnswer;
    QTest::newRow("partner id is a number")
        << linkWith(u"partnerId"_s, 1234567) << 200 << ErrorCode::BadAnswer;
    QTest::newRow("partner id is null")
        << linkWith(u"partnerId"_s, QJsonValue::Null) << 200 << ErrorCode::BadAnswer;
    QTest::newRow("empty") << QByteArray() << 200 << ErrorCode::BadAnswer;
    QTest::newRow("refused") << QByteArray(R"({"error":{"code":"Forbidden"}})") << 403
                             << ErrorCode::Forbidden;
    QTest::newRow("web page") << QByteArray("<html>") << 200 << ErrorCode::NotJson;
}

void tst_ManagementPartnerClient::refusesBrokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(ManagementPartner::parseLink(replyWith(body, status))), code);
}

void tst_ManagementPartnerClient::truncationIsNeverNoLink()
{
    QVERIFY(isNeverShorter(link(), [](const QByteArray &json) -> std::optional<qsizetype> {
        const auto read = ManagementPartner::parseLink(replyWith(json));
        return read ? std::optional(read->partnerId.size()) : std::nullopt;
    }));
}

void tst_ManagementPartnerClient::asksForTheOwnLink()
{
    Answers answers{{replyWith(link())}, {}};
    const auto read = awaited(ManagementPartner::ownLink(answers.service(this)));
    QVERIFY(read);
    QCOMPARE(answers.asked[0].method, "GET");
    QCOMPARE(answers.asked[0].url.toEncoded(),
             "https://service.example/providers/Microsoft.ManagementPartner/"
             "partners?api-version=2018-02-01");
}

QTEST_GUILESS_MAIN(tst_ManagementPartnerClient)
#include "tst_managementpartnerclient.moc"
