// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/servicereply.h"
#include "support/awaited.h"

using namespace Pec;
using namespace Pec::Testing;

class tst_ServiceReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnObject();
    void noContentIsAnEmptyObject();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void tellsTheServicesError_data();
    void tellsTheServicesError();
    void statusDecidesTheCode_data();
    void statusDecidesTheCode();
    void keepsTheHeadOfALongMessageOnOneLine();
    void findsTheRequestId_data();
    void findsTheRequestId();
    void tellsTheWaitOfARefusal();
    void listsOnlyWholeEntries_data();
    void listsOnlyWholeEntries();
    void readsALink_data();
    void readsALink();
};

namespace {

HttpReply reply(const QByteArray &body, int status = 200,
                const QByteArray &type = "application/json")
{
    return {status,
            {{"content-type", type}, {"x-ms-request-id", "req-1"}},
            body,
            QUrl(u"https://management.azure.com/x"_s)};
}

const QByteArray
    kProxyPage("<!DOCTYPE html><html><body>Blocked by the proxy of Duin BV</body></html>");

} // namespace

void tst_ServiceReply::readsAnObject()
{
    const auto object = jsonObject(reply(" {\"a\": {\"b\": [1, 2]}} "));
    QVERIFY(object);
    QCOMPARE(object->value("a"_L1)["b"_L1][1].toInt(), 2);
}

void tst_ServiceReply::noContentIsAnEmptyObject()
{
    const auto object = jsonObject(reply({}, 204));
    QVERIFY(object && object->isEmpty());
}

void tst_ServiceReply::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray json("application/json");
    QTest::newRow("empty") << QByteArray() << json << ErrorCode::BadAnswer;
    QTest::newRow("truncated") << QByteArray("{\"value\":[{\"id\":\"a\"},{\"i") << json
                               << ErrorCode::BadAnswer;
    QTest::newRow("array") << QByteArray("[{\"id\":1}]") << json << ErrorCode::BadAnswer;
    QTest::newRow("text") << QByteArray("\"value\"") << json << ErrorCode::BadAnswer;
    QTest::newRow("number") << QByteArray("7") << json << ErrorCode::BadAnswer;
    QTest::newRow("null") << QByteArray("null") << json << ErrorCode::BadAnswer;
    QTest::newRow("two objects") << QByteArray("{}{}") << json << ErrorCode::BadAnswer;
    QTest::newRow("plain text") << QByteArray("Service is busy") << QByteArray("text/plain")
                                << ErrorCode::BadAnswer;
    QTest::newRow("web page") << kProxyPage << QByteArray("text/html; charset=utf-8")
                              << ErrorCode::NotJson;
    QTest::newRow("web page called JSON") << kProxyPage << json << ErrorCode::NotJson;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Error/>")
                         << QByteArray("application/xml") << ErrorCode::NotJson;
}

void tst_ServiceReply::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(ErrorCode, code);
    const auto object = jsonObject(reply(body, 200, type));
    QCOMPARE(codeOf(object), code);
    QCOMPARE(object.error().httpStatus, 200);
    QCOMPARE(object.error().requestId, u"req-1"_s);
    QCOMPARE(object.error().subject, u"management.azure.com"_s);
}

void tst_ServiceReply::tellsTheServicesError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("serviceCode");
    QTest::addColumn<QString>("detail");
    QTest::newRow("Resource Manager")
        << QByteArray(R"({"error":{"code":"AuthorizationFailed","message":"No right to read."}})")
        << 403 << ErrorCode::Forbidden << u"AuthorizationFailed"_s << u"No right to read."_s;
    QTest::newRow("Graph") << QByteArray(
        R"({"error":{"code":"Request_ResourceNotFound","message":"Gone.","innerError":{"request-id":"g-1"}}})")
                           << 404 << ErrorCode::NotFound << u"Request_ResourceNotFound"_s
                           << u"Gone."_s;
    QTest::newRow("Partner Center")
        << QByteArray(
               R"({"code":"2032","description":"Not allowed.","data":[],"source":"PartnerApi"})")
        << 403 << ErrorCode::Forbidden << u"2032"_s << u"Not allowed."_s;
    QTest::newRow("Partner Center with a number")
        << QByteArray(R"({"code":20002,"description":"No relation."})") << 400
        << ErrorCode::HttpStatus << u"20002"_s << u"No relation."_s;
    QTest::newRow("throttle body of Partner Center")
        << QByteArray(R"({"statusCode":429,"message":"Too many. Come back in 57 seconds."})") << 429
        << ErrorCode::Throttled << u"429"_s << u"Too many. Come back in 57 seconds."_s;
    QTest::newRow("Cost Management")
        << QByteArray(R"({"error":{"code":"429","message":"Too many requests."}})") << 429
        << ErrorCode::Throttled << u"429"_s << u"Too many requests."_s;
    QTest::newRow("error as a text") << QByteArray(R"({"error":"invalid_grant"})") << 400
                                     << ErrorCode::HttpStatus << u""_s << u""_s;
    QTest::newRow("nothing") << QByteArray() << 500 << ErrorCode::ServiceFailure << u""_s << u""_s;
    QTest::newRow("array") << QByteArray("[]") << 500 << ErrorCode::ServiceFailure << u""_s
                           << u""_s;
    QTest::newRow("truncated") << QByteArray(R"({"error":{"code":"Auth)") << 403
                               << ErrorCode::Forbidden << u""_s << u""_s;
    QTest::newRow("page of a proxy")
        << kProxyPage << 502 << ErrorCode::ServiceFailure << u""_s
        << u"the answer is a web page, as a proxy or a gateway sends it"_s;
}

void tst_ServiceReply::tellsTheServicesError()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QFETCH(QString, serviceCode);
    QFETCH(QString, detail);
    const auto object = jsonObject(reply(body, status));
    QCOMPARE(codeOf(object), code);
    QCOMPARE(object.error().httpStatus, status);
    QCOMPARE(object.error().serviceCode, serviceCode);
    QCOMPARE(object.error().detail, detail);
    QCOMPARE(object.error().subject, u"management.azure.com"_s);
    QCOMPARE(object.error().requestId, u"req-1"_s);
}

void tst_ServiceReply::statusDecidesTheCode_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    const QList<std::pair<int, ErrorCode>> rows{
        {302, ErrorCode::HttpStatus},     {400, ErrorCode::HttpStatus},
        {401, ErrorCode::Unauthorized},   {403, ErrorCode::Forbidden},
        {404, ErrorCode::NotFound},       {409, ErrorCode::Conflict},
        {412, ErrorCode::HttpStatus},     {429, ErrorCode::Throttled},
        {500, ErrorCode::ServiceFailure}, {503, ErrorCode::ServiceFailure}};
    for (const auto &[status, code] : rows)
        QTest::addRow("%d", status) << status << code;
}

void tst_ServiceReply::statusDecidesTheCode()
{
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QCOMPARE(serviceError(reply("{}", status)).code, code);
    QCOMPARE(serviceError(reply(kProxyPage, status, "text/html")).code, code);
}

void tst_ServiceReply::keepsTheHeadOfALongMessageOnOneLine()
{
    const QByteArray message = QByteArray("first\\nsecond   ") + QByteArray(1000, 'x');
    const Error error =
        serviceError(reply("{\"error\":{\"code\":\"A\",\"message\":\"" + message + "\"}}", 400));
    QVERIFY(error.detail.startsWith(u"first second xxx"_s));
    QCOMPARE(error.detail.size(), 403);
}

void tst_ServiceReply::findsTheRequestId_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *name :
         {"x-ms-request-id", "request-id", "x-ms-correlation-request-id", "ms-requestid"})
        QTest::newRow(name) << QByteArray(name);
    QTest::newRow("body of Graph") << QByteArray();
}

void tst_ServiceReply::findsTheRequestId()
{
    QFETCH(QByteArray, header);
    HttpReply answer{
        403, {}, R"({"error":{"code":"A","innerError":{"request-id":"in-the-body"}}})", {}};
    if (!header.isEmpty())
        answer.headers = {{header, "in-a-header"}};
    QCOMPARE(serviceError(answer).requestId,
             header.isEmpty() ? u"in-the-body"_s : u"in-a-header"_s);
}

void tst_ServiceReply::tellsTheWaitOfARefusal()
{
    HttpReply answer = reply("{}", 429);
    QCOMPARE(serviceError(answer).retryAfter, std::nullopt);
    answer.headers = {{"retry-after", "57"}};
    QCOMPARE(serviceError(answer).retryAfter, std::optional(std::chrono::milliseconds(57'000)));
}

void tst_ServiceReply::listsOnlyWholeEntries_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: refused
    QTest::newRow("none") << QByteArray(R"({"value":[]})") << 0;
    QTest::newRow("two") << QByteArray(R"({"value":[{"id":"a"},{"id":"b","x":1}]})") << 2;
    QTest::newRow("no list") << QByteArray(R"({})") << -1;
    QTest::newRow("null") << QByteArray(R"({"value":null})") << -1;
    QTest::newRow("object") << QByteArray(R"({"value":{"id":"a"}})") << -1;
    QTest::newRow("text") << QByteArray(R"({"value":"a"})") << -1;
    QTest::newRow("entry is no object") << QByteArray(R"({"value":[{"id":"a"},"b"]})") << -1;
    QTest::newRow("entry is null") << QByteArray(R"({"value":[null]})") << -1;
    QTest::newRow("entry without id") << QByteArray(R"({"value":[{"id":"a"},{"name":"b"}]})") << -1;
    QTest::newRow("id is a number") << QByteArray(R"({"value":[{"id":7}]})") << -1;
    QTest::newRow("id is empty") << QByteArray(R"({"value":[{"id":""}]})") << -1;
}

void tst_ServiceReply::listsOnlyWholeEntries()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const HttpReply answer = reply(body);
    const auto items = listOf(answer, *jsonObject(answer), "value"_L1, "id"_L1);
    QCOMPARE(items ? int(items->size()) : -1, count);
    if (!items) {
        QCOMPARE(items.error().code, ErrorCode::BadAnswer);
        QVERIFY(items.error().detail.contains(u"value"_s));
        QCOMPARE(items.error().requestId, u"req-1"_s);
    }
}

void tst_ServiceReply::readsALink_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("link"); // "-": refused
    QTest::newRow("there") << QByteArray(R"({"nextLink":"https://a/b"})") << u"https://a/b"_s;
    QTest::newRow("absent") << QByteArray("{}") << u""_s;
    QTest::newRow("null") << QByteArray(R"({"nextLink":null})") << u""_s;
    QTest::newRow("empty") << QByteArray(R"({"nextLink":""})") << u""_s;
    QTest::newRow("number") << QByteArray(R"({"nextLink":2})") << u"-"_s;
    QTest::newRow("object") << QByteArray(R"({"nextLink":{"uri":"/b"}})") << u"-"_s;
    QTest::newRow("flag") << QByteArray(R"({"nextLink":true})") << u"-"_s;
}

void tst_ServiceReply::readsALink()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, link);
    const HttpReply answer = reply(body);
    const auto read = linkOf(answer, *jsonObject(answer), "nextLink"_L1);
    QCOMPARE(read ? *read : u"-"_s, link);
}

QTEST_GUILESS_MAIN(tst_ServiceReply)
#include "tst_servicereply.moc"
