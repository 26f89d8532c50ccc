// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/partnercenter/partnercenter.h"
#include "parsing.h"

#include <QUuid>

using namespace Pec;
using namespace Pec::Testing;

class tst_PartnerCenterClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCustomers();
    void readsResellers();
    void readsThePartnerId();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void truncationIsNeverAShorterList();
    void takesTheNumberOfTheWholeListOnly();
    void continuesByTheHeaderOfTheLink();
    void takesNoOtherHeaderFromALink();
    void asksAsTheServiceWants();
    void readsTheThrottleBody();
};

namespace {
const QString kUrl = u"https://service.example/v1/customers?size=500"_s;
QByteArray customers() { return fixture(u"partnercenter/customers.json"_s); }
QByteArray lastPage() { return withRoot(customers(), u"links"_s, QJsonValue::Undefined); }

QByteArray continuing(const QByteArray &token)
{
    QByteArray json = customers();
    return json.replace("page-2", token);
}
} // namespace

void tst_PartnerCenterClient::readsCustomers()
{
    const auto read = PartnerCenter::parseCustomers(requestTo(kUrl), replyWith(customers()));
    QVERIFY(read && read->next);
    QCOMPARE(read->items.size(), 2);
    QCOMPARE(read->items[0].tenant, TenantId(u"c0000000-0000-4000-8000-00000000000a"_s));
    QCOMPARE(read->items[0].companyName, u"Veiling Westhoek"_s);
    QCOMPARE(read->items[0].domain, u"veiling.example"_s);
    QVERIFY(read->items[1].domain.isEmpty());
}

void tst_PartnerCenterClient::readsResellers()
{
    const auto read = PartnerCenter::parseResellers(
        requestTo(kUrl), replyWith(fixture(u"partnercenter/resellers.json"_s)));
    QVERIFY(read && !read->next);
    QCOMPARE(read->items.size(), 1);
    QCOMPARE(read->items[0].id, ResellerId(u"e0000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(read->items[0].name, u"Kade IT"_s);
    QCOMPARE(read->items[0].mpnId, u"7654321"_s);
}

void tst_PartnerCenterClient::readsThePartnerId()
{
    QCOMPARE(
        PartnerCenter::parseMpnId(replyWith(R"({"mpnId":"1234567","profileType":"MpnProfile"})"))
            .value_or(u""_s),
        u"1234567"_s);
    for (const char *broken :
         {"{}", R"({"mpnId":""})", R"({"mpnId":1234567})", R"({"mpnId":null})", "[]"})
        QCOMPARE(codeOf(PartnerCenter::parseMpnId(replyWith(broken))), ErrorCode::BadAnswer);
    QCOMPARE(codeOf(PartnerCenter::parseMpnId(replyWith("{}", 404))), ErrorCode::NotFound);
}

void tst_PartnerCenterClient::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    const auto link = [](const QJsonValue &next) {
        return withRoot(customers(), u"links"_s, QJsonObject{{u"next"_s, next}});
    };
    const auto row = [](const char *what, const QByteArray &body,
                        ErrorCode code = ErrorCode::BadAnswer) {
        QTest::newRow(what) << body << code;
    };
    row("no list", withRoot(customers(), u"items"_s, QJsonValue::Undefined));
    row("list is null", withRoot(customers(), u"items"_s, QJsonValue::Null));
    row("entry without id", withMember(customers(), u"items"_s, 1, u"id"_s, QJsonValue::Undefined));
    row("id of a wrong kind", withMember(customers(), u"items"_s, 1, u"id"_s, 7));
    row("link of a wrong kind", link(QJsonObject{{u"uri"_s, 2}}));
    row("link elsewhere", link(QJsonObject{{u"uri"_s, u"https://evil.example/v1/customers"_s}}),
        ErrorCode::BadUrl);
    row("empty", "");
    row("web page", "<html>", ErrorCode::NotJson);
}

void tst_PartnerCenterClient::refusesBrokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(PartnerCenter::parseCustomers(requestTo(kUrl), replyWith(body))), code);
}

void tst_PartnerCenterClient::truncationIsNeverAShorterList()
{
    QVERIFY(isNeverShorter(customers(), [](const QByteArray &json) -> std::optional<qsizetype> {
        const auto read = PartnerCenter::parseCustomers(requestTo(kUrl), replyWith(json));
        return read ? std::optional(read->items.size()) : std::nullopt;
    }));
}

void tst_PartnerCenterClient::takesTheNumberOfTheWholeListOnly()
{
    // Of this page alone, as some answers have it.
    const auto page = PartnerCenter::parseCustomers(requestTo(kUrl), replyWith(customers()));
    QVERIFY(page && !page->total);
    const auto whole = PartnerCenter::parseCustomers(
        requestTo(kUrl), replyWith(withRoot(customers(), u"totalCount"_s, 5)));
    QVERIFY(whole);
    QCOMPARE(whole->total, std::optional<qsizetype>(5));
}

void tst_PartnerCenterClient::continuesByTheHeaderOfTheLink()
{
    // From the second page on the address stays the same; only the token in the header moves on.
    Answers answers{
        {replyWith(continuing("page-2")), replyWith(continuing("page-3")), replyWith(lastPage())},
        {}};
    const auto all = awaited(PartnerCenter::customers(answers.service(this)));
    QVERIFY2(all, all ? "" : qPrintable(logLine(all.error())));
    QCOMPARE(all->size(), 6);
    QCOMPARE(answers.asked.size(), 3);
    QCOMPARE(answers.asked[1].url.toEncoded(),
             "https://service.example/v1/customers?size=500&seekOperation=Next");
    QCOMPARE(answers.asked[2].url, answers.asked[1].url);
    QCOMPARE(headerOf(answers.asked[0], "MS-ContinuationToken"), QByteArray());
    QCOMPARE(headerOf(answers.asked[1], "MS-ContinuationToken"), "page-2");
    QCOMPARE(headerOf(answers.asked[2], "MS-ContinuationToken"), "page-3");
    QCOMPARE(headerOf(answers.asked[2], "MS-Contract-Version"), "v1");

    Answers loop{
        {replyWith(continuing("page-2")), replyWith(continuing("page-2")), replyWith(lastPage())},
        {}};
    QCOMPARE(codeOf(awaited(PartnerCenter::customers(loop.service(this)))), ErrorCode::PagingLoop);
}

void tst_PartnerCenterClient::takesNoOtherHeaderFromALink()
{
    const auto read = PartnerCenter::parseCustomers(requestTo(kUrl), replyWith(customers()));
    QVERIFY(read && read->next);
    QCOMPARE(headerOf(*read->next, "Authorization"), QByteArray());
}

void tst_PartnerCenterClient::asksAsTheServiceWants()
{
    Answers answers{{replyWith(lastPage()), replyWith(fixture(u"partnercenter/resellers.json"_s)),
                     replyWith(R"({"mpnId":"1"})")},
                    {}};
    const Service service = answers.service(this);
    QVERIFY(awaited(PartnerCenter::customers(service)));
    QVERIFY(awaited(PartnerCenter::indirectResellers(service)));
    QVERIFY(awaited(PartnerCenter::mpnId(service)));
    QCOMPARE(answers.asked[0].url.toEncoded(), kUrl.toLatin1());
    QCOMPARE(answers.asked[1].url.toEncoded(),
             "https://service.example/v1/"
             "relationships?relationship_type=IsIndirectCloudSolutionProviderOf");
    QCOMPARE(answers.asked[2].url.toEncoded(), "https://service.example/v1/profiles/mpn");
    for (const HttpRequest &asked : std::as_const(answers.asked)) {
        QCOMPARE(asked.method, "GET");
        QCOMPARE(headerOf(asked, "Accept"), "application/json");
        QCOMPARE(headerOf(asked, "X-Locale"), "en-US");
        for (const char *id : {"MS-RequestId", "MS-CorrelationId"})
            QVERIFY(!QUuid::fromString(QString::fromLatin1(headerOf(asked, id))).isNull());
    }
    QVERIFY(headerOf(answers.asked[0], "MS-RequestId")
            != headerOf(answers.asked[1], "MS-RequestId"));
}

void tst_PartnerCenterClient::readsTheThrottleBody()
{
    const auto read = PartnerCenter::parseCustomers(
        requestTo(kUrl),
        replyWith(R"({"statusCode":429,"message":"Come back in 57 seconds."})", 429));
    QCOMPARE(codeOf(read), ErrorCode::Throttled);
    QCOMPARE(read.error().detail, u"Come back in 57 seconds."_s);
}

QTEST_GUILESS_MAIN(tst_PartnerCenterClient)
#include "tst_partnercenterclient.moc"
