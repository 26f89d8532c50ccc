// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/paging.h"
#include "net/servicereply.h"
#include "support/awaited.h"

#include <QJsonArray>
#include <QThread>

using namespace Pec;
using namespace Pec::Testing;

class tst_Paging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksANextLink_data();
    void checksANextLink();
    void followsByGetWithTheSameHeaders();
    void followsBySameBody();
    void makesAddressesBelowTheBase();
    void readsAllPages();
    void readsALongPageOnAWorker();
    void endsAtALoop();
    void aHeaderMayCarryTheContinuation();
    void endsAtThePageLimit();
    void isNeverSilentlyShort_data();
    void isNeverSilentlyShort();
    void aToldNumberOfItemsHasToBeThere_data();
    void aToldNumberOfItemsHasToBeThere();
    void aListThatIsNotCountedIsFollowed();
    void endsWhenTheContextGoes();
    void aDroppedReplyEndsAsCancelled();
    void readsOneValue();
};

namespace {

const QUrl kPage(u"https://management.azure.com/list?api-version=1&page=1"_s);

HttpRequest request(const QByteArray &method = "GET")
{
    HttpRequest request;
    request.method = method;
    request.url = kPage;
    request.headers = {{"ClientType", "PecConsole"}};
    return request;
}

HttpReply reply(const QByteArray &body, int status = 200) { return {status, {}, body, kPage}; }

//! Numbers of {"items":[..],"next":".."}.
Result<Page<int>> parseNumbers(const HttpRequest &asked, const HttpReply &answer)
{
    const auto object = jsonObject(answer);
    if (!object)
        return failure(object.error());
    auto next = nextByGet(asked, object->value("next"_L1).toString());
    if (!next)
        return failure(next.error());
    Page<int> page;
    page.next = *next;
    if (object->contains("total"_L1))
        page.total = object->value("total"_L1).toInt();
    for (const QJsonValue &value : object->value("items"_L1).toArray())
        page.items.append(value.toInt());
    return page;
}

//! Answers in order and remembers what was asked.
struct Script
{
    QList<Result<HttpReply>> replies;
    QList<HttpRequest> asked;

    [[nodiscard]] Sender sender()
    {
        return [this](const HttpRequest &one, const std::stop_token &) {
            asked.append(one);
            return readyFuture<HttpReply>(replies.isEmpty()
                                              ? failure(ErrorCode::Internal, u"nothing left"_s)
                                              : replies.takeFirst());
        };
    }
};

} // namespace

void tst_Paging::checksANextLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("expected"); // empty: there is none; "-": refused
    const auto row = [](const char *what, const char *link, const char *expected) {
        QTest::newRow(what) << QString::fromLatin1(link) << QString::fromLatin1(expected);
    };
    row("none", "", "");
    row("whole", "https://management.azure.com/list?page=2",
        "https://management.azure.com/list?page=2");
    row("port written out", "https://management.azure.com:443/list?page=2",
        "https://management.azure.com:443/list?page=2");
    row("host in capitals", "https://MANAGEMENT.azure.com/list",
        "https://management.azure.com/list");
    row("encoded token kept", "https://management.azure.com/list?$skiptoken=AQ%3D%3D%26",
        "https://management.azure.com/list?$skiptoken=AQ%3D%3D%26");
    row("relative to the root", "/v1/customers?seekOperation=Next",
        "https://management.azure.com/v1/customers?seekOperation=Next");
    row("only a query", "?page=2", "https://management.azure.com/list?page=2");
    row("other host", "https://evil.example/list?page=2", "-");
    row("other host without scheme", "//evil.example/list", "-");
    row("host with a suffix", "https://management.azure.com.evil.example/list", "-");
    row("other port", "https://management.azure.com:8443/list", "-");
    row("not encrypted", "http://management.azure.com/list?page=2", "-");
    row("not encrypted, same port", "http://management.azure.com:443/list", "-");
    row("other scheme", "file:///etc/passwd", "-");
    row("script", "javascript:alert(1)", "-");
    row("user name", "https://anna@management.azure.com/list", "-");
    row("user name and password", "https://anna:secret@management.azure.com/list", "-");
    row("host hidden behind a user name", "https://management.azure.com@evil.example/list", "-");
    row("broken", "https://[broken/list", "-");
}

void tst_Paging::checksANextLink()
{
    QFETCH(QString, link);
    QFETCH(QString, expected);
    const auto url = nextUrl(link, kPage);
    if (expected == u"-"_s) {
        QCOMPARE(codeOf(url), ErrorCode::BadUrl);
        QVERIFY(!url.error().detail.contains(u"secret"_s));
        return;
    }
    QVERIFY2(url, url ? "" : qPrintable(logLine(url.error())));
    QCOMPARE(url->has_value(), !expected.isEmpty());
    if (*url)
        QCOMPARE((*url)->toEncoded(), expected.toLatin1());
}

void tst_Paging::followsByGetWithTheSameHeaders()
{
    HttpRequest first = request("POST");
    first.body = "{}";
    const auto next = nextByGet(first, u"/list?page=2"_s);
    QVERIFY(next && *next);
    QCOMPARE((*next)->method, "GET");
    QCOMPARE((*next)->body, QByteArray());
    QCOMPARE((*next)->headers, first.headers);
    QCOMPARE((*next)->url, QUrl(u"https://management.azure.com/list?page=2"_s));
    QVERIFY(!nextByGet(first, {})->has_value());
    QCOMPARE(codeOf(nextByGet(first, u"http://management.azure.com/"_s)), ErrorCode::BadUrl);
}

void tst_Paging::followsBySameBody()
{
    HttpRequest first = request("POST");
    first.body = "{\"type\":\"ActualCost\"}";
    const auto next = nextBySameBody(first, u"https://management.azure.com/list?$skiptoken=A"_s);
    QVERIFY(next && *next);
    QCOMPARE((*next)->method, "POST");
    QCOMPARE((*next)->body, first.body);
    QCOMPARE((*next)->headers, first.headers);
    QVERIFY(!nextBySameBody(first, {})->has_value());
    QCOMPARE(codeOf(nextBySameBody(first, u"https://evil.example/"_s)), ErrorCode::BadUrl);
}

void tst_Paging::makesAddressesBelowTheBase()
{
    Service service;
    service.base = QUrl(u"https://127.0.0.1:8443"_s);
    QCOMPARE(service.url(u"/a b/c:d"_s, QUrlQuery{{u"x"_s, u"1"_s}}).toEncoded(),
             "https://127.0.0.1:8443/a%20b/c:d?x=1");
    QCOMPARE(service.url(u"/a"_s).toEncoded(), "https://127.0.0.1:8443/a");
}

void tst_Paging::readsAllPages()
{
    Script script{{reply(R"({"items":[1,2],"next":"?page=2"})"),
                   reply(R"({"items":[],"next":"?page=3"})"), reply(R"({"items":[3]})")},
                  {}};
    const auto numbers =
        awaited(readPages<int>(this, script.sender(), request(), parseNumbers, {}));
    QVERIFY(numbers);
    QCOMPARE(*numbers, (QList<int>{1, 2, 3}));
    QCOMPARE(script.asked.size(), 3);
    QCOMPARE(script.asked[2].url, QUrl(u"https://management.azure.com/list?page=3"_s));
}

void tst_Paging::readsALongPageOnAWorker()
{
    const QByteArray filler(70'000, ' ');
    Script script{{reply(R"({"items":[1],"next":"?page=2"})" + filler), reply(R"({"items":[2]})")},
                  {}};
    QList<bool> here;
    const PageParser<int> parser = [&here](const HttpRequest &asked, const HttpReply &answer) {
        here.append(QThread::currentThread() == qApp->thread());
        return parseNumbers(asked, answer);
    };
    const auto numbers = awaited(readPages<int>(this, script.sender(), request(), parser, {}));
    QVERIFY(numbers);
    QCOMPARE(*numbers, (QList<int>{1, 2}));
    QCOMPARE(here, (QList<bool>{false, true}));
}

void tst_Paging::endsAtALoop()
{
    Script script{{reply(R"({"items":[1],"next":"?page=2"})"),
                   reply(R"({"items":[2],"next":"?page=3"})"),
                   reply(R"({"items":[3],"next":"?page=2"})"), reply(R"({"items":[4]})")},
                  {}};
    QCOMPARE(codeOf(awaited(readPages<int>(this, script.sender(), request(), parseNumbers, {}))),
             ErrorCode::PagingLoop);
    QCOMPARE(script.asked.size(), 3);
}

void tst_Paging::aHeaderMayCarryTheContinuation()
{
    Script script{{reply("{}"), reply("{}"), reply("{}")}, {}};
    int page = 0;
    const PageParser<int> parser = [&page](const HttpRequest &asked,
                                           const HttpReply &) -> Result<Page<int>> {
        Page<int> result{{++page}, std::nullopt};
        if (page < 3) {
            result.next = asked;
            result.next->headers = {{"MS-ContinuationToken", QByteArray::number(page)}};
        }
        return result;
    };
    const auto pages = awaited(readPages<int>(this, script.sender(), request(), parser, {}));
    QVERIFY2(pages, pages ? "" : qPrintable(logLine(pages.error())));
    QCOMPARE(*pages, (QList<int>{1, 2, 3}));
}

void tst_Paging::endsAtThePageLimit()
{
    int asked = 0;
    const Sender counting = [&asked](const HttpRequest &, const std::stop_token &) {
        ++asked;
        return readyFuture<HttpReply>(
            reply("{\"items\":[1],\"next\":\"?page=" + QByteArray::number(asked + 1) + "\"}"));
    };
    QCOMPARE(codeOf(awaited(readPages<int>(this, counting, request(), parseNumbers, {}, 5))),
             ErrorCode::PagingLoop);
    QCOMPARE(asked, 5);
}

void tst_Paging::isNeverSilentlyShort_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("failure") << QByteArray("{}") << 500 << ErrorCode::ServiceFailure;
    QTest::newRow("throttled") << QByteArray("{}") << 429 << ErrorCode::Throttled;
    QTest::newRow("truncated") << QByteArray(R"({"items":[3,)") << 200 << ErrorCode::BadAnswer;
    QTest::newRow("empty") << QByteArray() << 200 << ErrorCode::BadAnswer;
    QTest::newRow("web page") << QByteArray("<html>sign in</html>") << 200 << ErrorCode::NotJson;
    QTest::newRow("leads elsewhere")
        << QByteArray(R"({"items":[3],"next":"https://evil.example/"})") << 200
        << ErrorCode::BadUrl;
}

void tst_Paging::isNeverSilentlyShort()
{
    QFETCH(QByteArray, second);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    Script script{{reply(R"({"items":[1,2],"next":"?page=2"})"), reply(second, status)}, {}};
    QCOMPARE(codeOf(awaited(readPages<int>(this, script.sender(), request(), parseNumbers, {}))),
             code);
    Script broken{
        {reply(R"({"items":[1,2],"next":"?page=2"})"), failure(ErrorCode::NoNetwork, u"gone"_s)},
        {}};
    QCOMPARE(codeOf(awaited(readPages<int>(this, broken.sender(), request(), parseNumbers, {}))),
             ErrorCode::NoNetwork);
}

void tst_Paging::aToldNumberOfItemsHasToBeThere_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("good");
    QTest::newRow("as many") << QByteArray(R"({"items":[3],"total":3})") << true;
    QTest::newRow("told by the first page only") << QByteArray(R"({"items":[3]})") << true;
    QTest::newRow("a page left out") << QByteArray(R"({"items":[],"total":3})") << false;
    QTest::newRow("a page twice") << QByteArray(R"({"items":[1,2],"total":3})") << false;
    QTest::newRow("without an end")
        << QByteArray(R"({"items":[1,2],"total":3,"next":"?page=3"})") << false;
    QTest::newRow("longer meanwhile") << QByteArray(R"({"items":[3,4],"total":4})") << true;
}

void tst_Paging::aToldNumberOfItemsHasToBeThere()
{
    QFETCH(QByteArray, second);
    QFETCH(bool, good);
    Script script{{reply(R"({"items":[1,2],"total":3,"next":"?page=2"})"), reply(second)}, {}};
    const auto all = awaited(readPages<int>(this, script.sender(), request(), parseNumbers, {}));
    QCOMPARE(codeOf(all), good ? std::nullopt : std::optional(ErrorCode::BadAnswer));
    QCOMPARE(script.asked.size(), 2);
}

void tst_Paging::aListThatIsNotCountedIsFollowed()
{
    Script script{
        {reply(R"({"items":[1,2],"next":"?page=2"})"), reply(R"({"items":[3],"total":3})")}, {}};
    Service service{this, script.sender(), kPage, {}};
    const auto all =
        awaited(readCounted<int>(service, parseNumbers, [](qsizetype) { return request(); }));
    QVERIFY(all);
    QCOMPARE(*all, (QList<int>{1, 2, 3}));
}

void tst_Paging::endsWhenTheContextGoes()
{
    QPromise<Result<HttpReply>> pending;
    pending.start();
    const Sender sender = [&pending](const HttpRequest &, const std::stop_token &) {
        return pending.future();
    };
    auto context = std::make_unique<QObject>();
    const auto future = readPages<int>(context.get(), sender, request(), parseNumbers, {});
    QVERIFY(!future.isFinished());
    context.reset();
    pending.addResult(reply("{}"));
    pending.finish();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void tst_Paging::aDroppedReplyEndsAsCancelled()
{
    const Sender sender = [](const HttpRequest &, const std::stop_token &) {
        QPromise<Result<HttpReply>> dropped;
        dropped.start();
        return dropped.future();
    };
    QCOMPARE(codeOf(awaited(readPages<int>(this, sender, request(), parseNumbers, {}))),
             ErrorCode::Cancelled);
}

void tst_Paging::readsOneValue()
{
    const auto parse = [](const HttpReply &answer) -> Result<int> { return answer.status; };
    Script script{{reply("{}", 204), failure(ErrorCode::Tls, u"no"_s)}, {}};
    const Service service{this, script.sender(), QUrl(u"https://management.azure.com"_s), {}};
    QCOMPARE(awaited(readOne<int>(service, request(), parse)).value_or(0), 204);
    QCOMPARE(codeOf(awaited(readOne<int>(service, request(), parse))), ErrorCode::Tls);
}

QTEST_GUILESS_MAIN(tst_Paging)
#include "tst_paging.moc"
