// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/costmanagement/costpage.h"
#include "parsing.h"

using namespace Pec;
using namespace Pec::Testing;
using namespace Pec::CostManagement;

class tst_CostPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDigit();
    void keepsAmountsAsWritten_data();
    void keepsAmountsAsWritten();
    void findsColumnsByName_data();
    void findsColumnsByName();
    void readsTheLink_data();
    void readsTheLink();
    void readsDates_data();
    void readsDates();
    void readsTheCreditFlag_data();
    void readsTheCreditFlag();
    void readsAnyOtherSplit_data();
    void readsAnyOtherSplit();
    void costMayHaveNoSubscription();
    void refusesBrokenPages_data();
    void refusesBrokenPages();
    void truncationIsNeverAShorterList();
    void readsALargePage();
    void noticesARowThatCameTwice_data();
    void noticesARowThatCameTwice();
};

namespace {

QByteArray page(const QByteArray &columns, const QByteArray &rows, const QByteArray &rest = {})
{
    return "{\"properties\":{\"columns\":[" + columns + "],\"rows\":[" + rows + "]" + rest + "}}";
}

QByteArray column(const QByteArray &name)
{
    return "{\"name\":\"" + name + "\",\"type\":\"String\"}";
}
QByteArray columns(const QList<QByteArray> &names)
{
    QList<QByteArray> list;
    for (const QByteArray &name : names)
        list.append(column(name));
    return list.join(',');
}
const QByteArray kCosts = columns({"Cost", "CostUSD"});

} // namespace

void tst_CostPage::readsEveryDigit()
{
    const auto read = parseCostPage(fixture(u"costmanagement/page.json"_s));
    QVERIFY2(read, read ? "" : qPrintable(logLine(read.error())));
    QCOMPARE(read->rows.size(), 5);
    QCOMPARE(read->rows[0].cost.billing.toString(), u"19.5453636723"_s);
    QCOMPARE(read->rows[0].cost.usd.toString(), u"21.2"_s);
    QCOMPARE(read->rows[0].subscription, SubscriptionId(u"5a000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(read->rows[0].creditApplied, std::optional(true));
    QCOMPARE(read->rows[0].currency, u"EUR"_s);
    QVERIFY(!read->rows[0].date.isValid());
    QVERIFY(read->rows[0].customer.isEmpty());
    QCOMPARE(read->rows[1].cost.billing.toString(), u"0.0000001"_s);
    QCOMPARE(read->rows[1].cost.usd.toString(), u"0.00000011"_s);
    QCOMPARE(read->rows[2].cost.billing.toString(), u"123456789012.3456789012"_s);
    QCOMPARE(read->rows[3].cost.billing.toString(), u"-3.5"_s);
    QCOMPARE(read->rows[4].currency, u"EUR"_s);
    QVERIFY(read->nextLink.endsWith(u"&$skiptoken=AQAAAA%3D%3D"_s));
}

void tst_CostPage::keepsAmountsAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("19.545363672276512", "19.5453636723");
    row("1e-7", "0.0000001");
    row("1E-7", "0.0000001");
    row("123456789012.3456789012", "123456789012.3456789012");
    row("0.1", "0.1");
    row("-0.0", "0");
    row("9007199254740993", "9007199254740993"); // not a double
    row(" 7.25 ", "7.25");
    row("\"7.25\"", "7.25");
}

void tst_CostPage::keepsAmountsAsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto read = parseCostPage(page(kCosts, "[" + text + "," + text + "]"));
    QVERIFY2(read, read ? "" : qPrintable(logLine(read.error())));
    QCOMPARE(read->rows[0].cost.billing.toString(), expected);
    QCOMPARE(read->rows[0].cost.usd.toString(), expected);
}

void tst_CostPage::findsColumnsByName_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("currency");
    QTest::newRow("usual order") << columns({"Cost", "CostUSD", "CustomerTenantId", "Currency"})
                                 << QByteArray(R"([1,2,"C-1","EUR"])") << u"EUR"_s;
    QTest::newRow("shuffled") << columns({"Currency", "CostUSD", "CustomerTenantId", "Cost"})
                              << QByteArray(R"(["EUR",2,"C-1",1])") << u"EUR"_s;
    QTest::newRow("other case") << columns({"cost", "COSTUSD", "customerTenantID", "currency"})
                                << QByteArray(R"([1,2,"C-1","EUR"])") << u"EUR"_s;
    QTest::newRow("extra columns")
        << columns({"Tags", "Cost", "CostUSD", "CustomerTenantId", "Extra"})
        << QByteArray(R"([["a",{"b":1}],1,2,"C-1",{"x":[1,2]}])") << u""_s;
    QTest::newRow("no currency") << columns({"Cost", "CostUSD", "CustomerTenantId"})
                                 << QByteArray(R"([1,2,"C-1"])") << u""_s;
    QTest::newRow("currency is null")
        << columns({"Cost", "CostUSD", "CustomerTenantId", "Currency"})
        << QByteArray(R"([1,2,"C-1",null])") << u""_s;
}

void tst_CostPage::findsColumnsByName()
{
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, row);
    QFETCH(QString, currency);
    const auto read = parseCostPage(page(names, row));
    QVERIFY2(read, read ? "" : qPrintable(logLine(read.error())));
    QCOMPARE(read->rows.size(), 1);
    QCOMPARE(read->rows[0].cost, (Cost{Decimal::fromInteger(1), Decimal::fromInteger(2)}));
    QCOMPARE(read->rows[0].customer, TenantId(u"c-1"_s));
    QCOMPARE(read->rows[0].currency, currency);
    QCOMPARE(read->rows[0].creditApplied, std::nullopt);
}

void tst_CostPage::readsTheLink_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected"); // "-": refused
    QTest::newRow("absent") << page(kCosts, "[1,2]") << u""_s;
    QTest::newRow("null") << page(kCosts, "[1,2]", ",\"nextLink\":null") << u""_s;
    QTest::newRow("empty") << page(kCosts, "[1,2]", ",\"nextLink\":\"\"") << u""_s;
    QTest::newRow("after the rows")
        << page(kCosts, "[1,2]", ",\"nextLink\":\"https:\\/\\/a\\/b\"") << u"https://a/b"_s;
    QTest::newRow("before the columns")
        << "{\"properties\":{\"nextLink\":\"https://a/b\",\"columns\":[" + kCosts
               + "],\"rows\":[[1,2]]}}"
        << u"https://a/b"_s;
    QTest::newRow("beside a very long name")
        << page(kCosts, "[1,2]", ",\"" + QByteArray(100'000, 'x') + "\":1") << u""_s;
    QTest::newRow("number") << page(kCosts, "[1,2]", ",\"nextLink\":5") << u"-"_s;
    QTest::newRow("object") << page(kCosts, "[1,2]", ",\"nextLink\":{}") << u"-"_s;
}

void tst_CostPage::readsTheLink()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto read = parseCostPage(json);
    QCOMPARE(read ? read->nextLink : u"-"_s, expected);
    if (read)
        QCOMPARE(read->rows.size(), 1);
}

void tst_CostPage::readsDates_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("expected"); // invalid: refused
    const QDate first(2026, 10, 1);
    QTest::newRow("number") << QByteArray("UsageDate") << QByteArray("20261001") << first;
    QTest::newRow("text of digits")
        << QByteArray("UsageDate") << QByteArray("\"20261001\"") << first;
    QTest::newRow("instant") << QByteArray("BillingMonth") << QByteArray("\"2026-10-01T00:00:00\"")
                             << first;
    QTest::newRow("date") << QByteArray("BillingMonth") << QByteArray("\"2026-10-01\"") << first;
    QTest::newRow("number as month")
        << QByteArray("BillingMonth") << QByteArray("20261001") << first;
    QTest::newRow("leap day") << QByteArray("UsageDate") << QByteArray("20280229")
                              << QDate(2028, 2, 29);
    QTest::newRow("no such day") << QByteArray("UsageDate") << QByteArray("20261131") << QDate();
    QTest::newRow("short") << QByteArray("UsageDate") << QByteArray("2026100") << QDate();
    QTest::newRow("a letter among digits")
        << QByteArray("BillingMonth") << QByteArray("\"2026-1x-01\"") << QDate();
    QTest::newRow("before our era")
        << QByteArray("UsageDate") << QByteArray("\"-0011001\"") << QDate();
    QTest::newRow("null") << QByteArray("UsageDate") << QByteArray("null") << QDate();
    QTest::newRow("word") << QByteArray("UsageDate") << QByteArray("\"October\"") << QDate();
}

void tst_CostPage::readsDates()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, text);
    QFETCH(QDate, expected);
    const auto read =
        parseCostPage(page(columns({"Cost", "CostUSD", column}), "[1,2," + text + "]"));
    QCOMPARE(bool(read), expected.isValid());
    if (read)
        QCOMPARE(read->rows[0].date, expected);
    else
        QCOMPARE(read.error().code, ErrorCode::BadAnswer);
}

void tst_CostPage::readsTheCreditFlag_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected"); // -1: neither yes nor no
    for (const char *yes : {"\"True\"", "\"true\"", "\"TRUE\"", "true", "1", "\"1\""})
        QTest::newRow(yes) << QByteArray(yes) << 1;
    for (const char *no : {"\"False\"", "\"false\"", "false", "0", "\"0\""})
        QTest::newRow(no) << QByteArray(no) << 0;
    for (const char *other : {"\"\"", "null", "\"Yes\"", "2", "\"Partial\"", "\" true\""})
        QTest::newRow(other) << QByteArray(other) << -1;
}

void tst_CostPage::readsTheCreditFlag()
{
    QFETCH(QByteArray, text);
    QFETCH(int, expected);
    const auto read = parseCostPage(
        page(columns({"Cost", "PartnerEarnedCreditApplied", "CostUSD"}), "[1," + text + ",2]"));
    QVERIFY(read);
    const std::optional<bool> flag = read->rows[0].creditApplied;
    QCOMPARE(flag ? int(*flag) : -1, expected);
    QCOMPARE(read->rows[0].cost.usd, Decimal::fromInteger(2));
}

void tst_CostPage::readsAnyOtherSplit_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *column, const char *text,
                        const QString &expected) {
        QTest::newRow(what) << QByteArray(column) << QByteArray(text) << expected;
    };
    row("pricing model", "PricingModel", "\"OnDemand\"", u"OnDemand"_s);
    row("pricing model with a blank", "PricingModel", "\"On Demand\"", u"On Demand"_s);
    row("publisher type", "PublisherType", "\"Marketplace\"", u"Marketplace"_s);
    row("charge type", "ChargeType", "\"UnusedReservation\"", u"UnusedReservation"_s);
    row("column in another case", "pricingmodel", "\"Spot\"", u"Spot"_s);
    row("rate as a number", "PartnerEarnedCreditRate", "0.15", u"0.15"_s);
    row("rate as a text", "PartnerEarnedCreditRate", "\"0.15\"", u"0.15"_s);
    row("rate with blanks around", "PartnerEarnedCreditRate", " 0.150 ", u"0.150"_s);
    row("rate of nothing", "PartnerEarnedCreditRate", "0", u"0"_s);
    row("empty", "PricingModel", "\"\"", u""_s);
    row("null", "PublisherType", "null", u""_s);
}

void tst_CostPage::readsAnyOtherSplit()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const auto read = parseCostPage(
        page(columns({"Cost", "CostUSD", "SubscriptionId", column}), "[1,2,\"s\"," + text + "]"));
    QVERIFY2(read, read ? "" : qPrintable(logLine(read.error())));
    QCOMPARE(read->rows[0].split, expected);
    QCOMPARE(read->rows[0].creditApplied, std::nullopt); // not asked for, which is not "no"
    QCOMPARE(read->rows[0].subscription, SubscriptionId(u"s"_s));
}

void tst_CostPage::costMayHaveNoSubscription()
{
    // Purchases are listed so; "null" is no subscription's name.
    const auto read =
        parseCostPage(page(columns({"Cost", "CostUSD", "SubscriptionId", "CustomerTenantId"}),
                           R"([1,2,null,null],[3,4,"",""])"));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 2);
    for (const Row &row : read->rows) {
        QVERIFY2(row.subscription.isEmpty(), qPrintable(row.subscription.value()));
        QVERIFY(row.customer.isEmpty());
    }
}

void tst_CostPage::refusesBrokenPages_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *what, const QByteArray &json) { QTest::newRow(what) << json; };
    row("empty", "");
    row("no object", "[1,2]");
    row("empty object", "{}");
    row("no columns", "{\"properties\":{\"rows\":[[1,2]]}}");
    row("no rows", "{\"properties\":{\"columns\":[" + kCosts + "]}}");
    row("rows are null", "{\"properties\":{\"columns\":[" + kCosts + "],\"rows\":null}}");
    row("properties are null", "{\"properties\":null}");
    row("no cost in dollars", page(columns({"Cost", "Currency"}), R"([1,"EUR"])"));
    row("no cost", page(columns({"CostUSD", "Currency"}), R"([1,"EUR"])"));
    row("column without a name", page(kCosts + ",{\"type\":\"String\"}", "[1,2,3]"));
    row("column name of a wrong kind", page(kCosts + ",{\"name\":5}", "[1,2,3]"));
    row("row too short", page(kCosts, "[1,2],[1]"));
    row("row too long", page(kCosts, "[1,2],[1,2,3]"));
    row("empty row", page(kCosts, "[1,2],[]"));
    row("row is an object", page(kCosts, "[1,2],{\"Cost\":1}"));
    row("row is a number", page(kCosts, "5"));
    row("amount is a word", page(kCosts, "[1,\"two\"]"));
    row("amount is null", page(kCosts, "[null,2]"));
    row("amount is a flag", page(kCosts, "[true,2]"));
    row("amount is a list", page(kCosts, "[[1],2]"));
    row("amount out of range", page(kCosts, "[1e30,2]"));
    row("amount is not a number", page(kCosts, "[NaN,2]"));
    row("subscription is a number",
        page(columns({"Cost", "CostUSD", "SubscriptionId"}), "[1,2,3]"));
    row("subscription is a list",
        page(columns({"Cost", "CostUSD", "SubscriptionId"}), "[1,2,[\"a\"]]"));
    row("rows came twice", page(kCosts, "[1,2]", ",\"rows\":[[3,4]]"));
    row("rows came twice, once in another spelling",
        page(kCosts, "[1,2]", R"(,"ro\u0077s":[[3,4]])"));
    row("columns came twice", page(kCosts, "[1,2]", ",\"columns\":[" + kCosts + "]"));
    row("properties came twice", page(kCosts, "[1,2]").chopped(1) + ",\"properties\":{}}");
    row("cost came twice", page(columns({"Cost", "CostUSD", "Cost"}), "[1,2,3]"));
    row("web page", "<html>busy</html>");
    row("NUL bytes", QByteArray(40, '\0'));
    row("not UTF-8", page(kCosts, "[1,2]", ",\"nextLink\":\"\xff\xfe\""));
}

void tst_CostPage::refusesBrokenPages()
{
    QFETCH(QByteArray, json);
    QCOMPARE(codeOf(parseCostPage(json)), ErrorCode::BadAnswer);
}

void tst_CostPage::truncationIsNeverAShorterList()
{
    const QByteArray json = fixture(u"costmanagement/page.json"_s);
    const auto count = [](const QByteArray &text) -> std::optional<qsizetype> {
        const auto read = parseCostPage(text);
        return read ? std::optional(read->rows.size()) : std::nullopt;
    };
    QVERIFY(isNeverShorter(json, count));
    for (qsizetype cut = 0; cut < json.size();
         ++cut) { // a cost page is read lazily: every byte counts
        const auto read = parseCostPage(json.left(cut));
        QVERIFY2(!read || (read->rows.size() == 5 && !read->nextLink.isEmpty()),
                 qPrintable(QString::number(cut)));
    }
    // The link behind the rows is what a cut could hide.
    const QByteArray behind = page(kCosts, "[1,2],[3,4]", ",\"nextLink\":\"https://a/b\"");
    for (qsizetype cut = 0; cut < behind.size(); ++cut) {
        const auto read = parseCostPage(behind.left(cut));
        QVERIFY2(!read || read->nextLink == u"https://a/b"_s, qPrintable(QString::number(cut)));
    }
}

void tst_CostPage::readsALargePage()
{
    QByteArray rows;
    Decimal expected;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray amount = QByteArray::number(i) + ".000000000" + QByteArray::number(i % 10);
        rows += (i > 0 ? "," : "") + QByteArray("[") + amount + ",1,\"s-" + QByteArray::number(i)
                + "\"]";
        expected += *Decimal::parse(amount);
    }
    const auto read = parseCostPage(page(columns({"Cost", "CostUSD", "SubscriptionId"}), rows));
    QVERIFY(read);
    QCOMPARE(read->rows.size(), 5000);
    Cost sum;
    for (const Row &row : read->rows)
        sum += row.cost;
    QCOMPARE(sum, (Cost{expected, Decimal::fromInteger(5000)}));
}

void tst_CostPage::noticesARowThatCameTwice_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("other subscription")
        << QByteArray(R"([1,2,"a",20261101],[1,2,"b",20261101])") << false;
    QTest::newRow("other day") << QByteArray(R"([1,2,"a",20261101],[1,2,"a",20261102])") << false;
    QTest::newRow("other amount") << QByteArray(R"([1,2,"a",20261101],[1,3,"a",20261101])")
                                  << false;
    QTest::newRow("no amount") << QByteArray(R"([0,0,"a",20261101],[0,0,"a",20261101])") << false;
    QTest::newRow("the same") << QByteArray(
        R"([1,2,"a",20261101],[3,4,"b",20261101],[1,2,"a",20261101])")
                              << true;
}

void tst_CostPage::noticesARowThatCameTwice()
{
    QFETCH(QByteArray, rows);
    QFETCH(bool, repeated);
    const auto read =
        parseCostPage(page(columns({"Cost", "CostUSD", "SubscriptionId", "UsageDate"}), rows));
    QVERIFY(read);
    QCOMPARE(hasRepeatedRow(read->rows), repeated);
}

QTEST_GUILESS_MAIN(tst_CostPage)
#include "tst_costpage.moc"
