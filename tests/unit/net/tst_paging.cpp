// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/paging.h"
#include "net/servicereply.h"
#include "support/awaited.h"

#include <QJsonArray>
#include <QThread>

#include <algorithm>
#include <numeric>

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
    void asksTheOtherPagesAtOnce();
    void keepsTheOrderWhateverComesFirst_data();
    void keepsTheOrderWhateverComesFirst();
    void countsWithWhatAPageReallyHolds_data();
    void countsWithWhatAPageReallyHolds();
    void pagesThatDoNotAddUpAreNoList_data();
    void pagesThatDoNotAddUpAreNoList();
    void followsTheLinksOfAListThatDoesNotCount();
    void oneFailingPageFailsTheList_data();
    void oneFailingPageFailsTheList();
    void stopsACountedListWithItsToken();
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

//! Numbers of {"items":[..],"next":"..","total":..}.
Result<Page<int>> parseCounted(const HttpRequest &asked, const HttpReply &answer)
{
    auto page = parseNumbers(asked, answer);
    const auto object = jsonObject(answer);
    if (page && object && object->value("total"_L1).isDouble())
        page->total = object->value("total"_L1).toInteger();
    return page;
}

HttpRequest pageAt(qsizetype skip)
{
    HttpRequest one = request();
    one.url.setQuery(u"skip=%1"_s.arg(skip));
    return one;
}

//! Holds every request until it is answered.
class HeldPages : public QObject
{
public:
    QList<HttpRequest> asked;

    [[nodiscard]] Service service(std::stop_token stop = {})
    {
        Service service;
        service.context = this;
        service.stop = std::move(stop);
        service.urgency = Urgency::Scarce;
        service.send = [this](const HttpRequest &one, const std::stop_token &stopped) {
            asked.append(one);
            m_tokens.append(stopped);
            m_open.push_back(std::make_shared<Pending<HttpReply>>());
            return m_open.back()->future();
        };
        return service;
    }

    void answer(qsizetype at, const Result<HttpReply> &result)
    {
        m_open.at(size_t(at))->finish(result);
    }
    void answer(qsizetype at, const QByteArray &body) { answer(at, reply(body)); }
    [[nodiscard]] const std::stop_token &token(qsizetype at) const { return m_tokens.at(at); }

    //! The rest of the list that the first page says is there: numbers from 0, so many a page.
    void answerWithNumbers(qsizetype at, qsizetype total, qsizetype size)
    {
        const qsizetype skip = QUrlQuery(asked.at(at).url).queryItemValue(u"skip"_s).toLongLong();
        QByteArrayList items;
        for (qsizetype i = skip; i < std::min(skip + size, total); ++i)
            items.append(QByteArray::number(i));
        answer(at,
               "{\"items\":[" + items.join(',') + "],\"total\":" + QByteArray::number(total) + "}");
    }

    [[nodiscard]] QStringList askedPages() const
    {
        QStringList pages;
        for (const HttpRequest &one : asked)
            pages.append(one.url.query());
        return pages;
    }

private:
    std::vector<SharedPending<HttpReply>> m_open;
    QList<std::stop_token> m_tokens;
};

QList<int> numbers(int count)
{
    QList<int> list(count);
    std::iota(list.begin(), list.end(), 0);
    return list;
}

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

void tst_Paging::asksTheOtherPagesAtOnce()
{
    HeldPages pages;
    const auto list = readCounted<int>(pages.service(), parseCounted, pageAt);
    QCOMPARE(pages.askedPages(), QStringList{u"skip=0"_s});
    QTest::qWait(10);
    QCOMPARE(pages.asked.size(), 1); // how many there are is not known yet
    pages.answerWithNumbers(0, 10, 3);
    QTRY_COMPARE(pages.asked.size(), 4);
    QCOMPARE(pages.askedPages(), (QStringList{u"skip=0"_s, u"skip=3"_s, u"skip=6"_s, u"skip=9"_s}));
    for (const HttpRequest &one : std::as_const(pages.asked))
        QCOMPARE(one.urgency, Urgency::Scarce);
    QVERIFY(!list.isFinished());
    for (int page = 1; page < 4; ++page)
        pages.answerWithNumbers(page, 10, 3);
    const auto all = awaited(list);
    QVERIFY(all);
    QCOMPARE(*all, numbers(10));
    QCOMPARE(pages.asked.size(), 4);
}

void tst_Paging::keepsTheOrderWhateverComesFirst_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order{1, 2, 3};
    do
        QTest::addRow("%d, %d, %d", order[0], order[1], order[2]) << order;
    while (std::next_permutation(order.begin(), order.end()));
}

void tst_Paging::keepsTheOrderWhateverComesFirst()
{
    QFETCH(QList<int>, order);
    HeldPages pages;
    const auto list = readCounted<int>(pages.service(), parseCounted, pageAt);
    pages.answerWithNumbers(0, 8, 2);
    QTRY_COMPARE(pages.asked.size(), 4);
    for (const int page : order) {
        QVERIFY(!list.isFinished());
        pages.answerWithNumbers(page, 8, 2);
        QTest::qWait(1);
    }
    const auto all = awaited(list);
    QVERIFY(all);
    QCOMPARE(*all, numbers(8));
}

void tst_Paging::countsWithWhatAPageReallyHolds_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("pages");
    QTest::newRow("nothing") << 0 << 50 << 1;
    QTest::newRow("one") << 1 << 50 << 1;
    QTest::newRow("one full page") << 50 << 50 << 1;
    QTest::newRow("one more than a page") << 51 << 50 << 2;
    QTest::newRow("two full pages") << 100 << 50 << 2;
    QTest::newRow("smaller pages than asked for") << 100 << 7 << 15;
    QTest::newRow("one at a time") << 5 << 1 << 5;
}

void tst_Paging::countsWithWhatAPageReallyHolds()
{
    QFETCH(int, total);
    QFETCH(int, size);
    QFETCH(int, pages);
    HeldPages held;
    const auto list = readCounted<int>(held.service(), parseCounted, pageAt);
    held.answerWithNumbers(0, total, size);
    QTRY_VERIFY(list.isFinished() || held.asked.size() == pages);
    for (int page = 1; page < pages; ++page)
        held.answerWithNumbers(page, total, size);
    const auto all = awaited(list);
    QVERIFY2(all, all ? "" : qPrintable(logLine(all.error())));
    QCOMPARE(*all, numbers(total));
    QCOMPARE(held.asked.size(), pages);
}

void tst_Paging::pagesThatDoNotAddUpAreNoList_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("asked");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *first, const char *second, int asked,
                        ErrorCode code = ErrorCode::BadAnswer) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << asked << code;
    };
    row("the second is short", R"({"items":[1,2],"total":4})", R"({"items":[3]})", 2);
    row("the second is long", R"({"items":[1,2],"total":4})", R"({"items":[3,4,5]})", 2);
    row("the second is empty", R"({"items":[1,2],"total":3})", R"({"items":[]})", 2);
    row("the first holds more than there are", R"({"items":[1,2],"total":1})", "", 1);
    row("the first holds nothing of many", R"({"items":[],"total":5})", "", 1);
    row("a total below nothing", R"({"items":[],"total":-1})", "", 1);
    row("none, and yet a page after it", R"({"items":[],"total":0,"next":"?skip=50"})", "", 1,
        ErrorCode::PagingLoop);
    row("more than can be", R"({"items":[1],"total":2000000})", "", 1, ErrorCode::PagingLoop);
}

void tst_Paging::pagesThatDoNotAddUpAreNoList()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, asked);
    QFETCH(ErrorCode, code);
    HeldPages pages;
    const auto list = readCounted<int>(pages.service(), parseCounted, pageAt);
    pages.answer(0, first);
    QTRY_VERIFY(list.isFinished() || pages.asked.size() == asked);
    if (asked > 1)
        pages.answer(1, second);
    QCOMPARE(codeOf(awaited(list)), code);
    QCOMPARE(pages.asked.size(), asked);
}

void tst_Paging::followsTheLinksOfAListThatDoesNotCount()
{
    HeldPages pages;
    const auto list = readCounted<int>(pages.service(), parseCounted, pageAt);
    const QList<QByteArray> bodies{R"({"items":[],"next":"?page=2"})",
                                   R"({"items":[0,1],"next":"?page=3"})", R"({"items":[2]})"};
    for (qsizetype page = 0; page < bodies.size(); ++page) {
        QTRY_COMPARE(pages.asked.size(), page + 1); // one after the other
        pages.answer(page, bodies.at(page));
    }
    const auto all = awaited(list);
    QVERIFY2(all, all ? "" : qPrintable(logLine(all.error())));
    QCOMPARE(*all, numbers(3));
    QCOMPARE(pages.askedPages(), (QStringList{u"skip=0"_s, u"page=2"_s, u"page=3"_s}));
    QCOMPARE(pages.asked.last().urgency, Urgency::Scarce);
    // One page that neither counts nor leads on is all there is.
    HeldPages single;
    const auto whole = readCounted<int>(single.service(), parseCounted, pageAt);
    single.answer(0, R"({"items":[0,1]})");
    QCOMPARE(awaited(whole).value(), numbers(2));
}

void tst_Paging::oneFailingPageFailsTheList_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    for (const int page : {0, 1, 2}) {
        QTest::addRow("refused, page %d", page) << page << 403 << ErrorCode::Forbidden;
        QTest::addRow("throttled, page %d", page) << page << 429 << ErrorCode::Throttled;
        QTest::addRow("no JSON, page %d", page) << page << 200 << ErrorCode::BadAnswer;
        QTest::addRow("no network, page %d", page) << page << 0 << ErrorCode::NoNetwork;
    }
}

void tst_Paging::oneFailingPageFailsTheList()
{
    QFETCH(int, page);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    HeldPages pages;
    const auto list = readCounted<int>(pages.service(), parseCounted, pageAt);
    const Result<HttpReply> broken =
        status == 0 ? Result<HttpReply>(failure(ErrorCode::NoNetwork, u"gone"_s))
                    : Result<HttpReply>(reply("{\"items\":[", status));
    if (page > 0) {
        pages.answerWithNumbers(0, 6, 2);
        QTRY_COMPARE(pages.asked.size(), 3);
        pages.answerWithNumbers(page == 1 ? 2 : 1, 6, 2);
    }
    pages.answer(page, broken);
    QCOMPARE(codeOf(awaited(list)), code);
}

void tst_Paging::stopsACountedListWithItsToken()
{
    HeldPages pages;
    std::stop_source stop;
    const auto list = readCounted<int>(pages.service(stop.get_token()), parseCounted, pageAt);
    pages.answerWithNumbers(0, 6, 2);
    QTRY_COMPARE(pages.asked.size(), 3);
    stop.request_stop();
    for (qsizetype page = 0; page < 3; ++page)
        QVERIFY(pages.token(page).stop_requested());
    pages.answer(1, failure(ErrorCode::Cancelled, u"cancelled"_s));
    QCOMPARE(codeOf(awaited(list)), ErrorCode::Cancelled);
    pages.answerWithNumbers(2, 6, 2); // too late, and no harm
    QTest::qWait(10);
}

QTEST_GUILESS_MAIN(tst_Paging)
#include "tst_paging.moc"
