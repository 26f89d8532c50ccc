// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/costmanagement/costmanagement.h"
#include "parsing.h"

#include <QStringList>

using namespace Pec;
using namespace Pec::Testing;
using namespace Pec::CostManagement;

class tst_CostQueryBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheWholePeriodInBothCurrencies();
    void groupsAsAsked_data();
    void groupsAsAsked();
    void neverGroupsByMoreThanTwo();
    void filtersWhatIsEligibleWithoutCredit();
    void asksAndFollowsThePages();
    void tellsErrors_data();
    void tellsErrors();
    void noContentIsNoRows();
};

namespace {

const Period kPeriod{QDate(2026, 10, 22), QDate(2026, 11, 20)};

QJsonObject body(const Query &query) { return QJsonDocument::fromJson(queryBody(query)).object(); }

} // namespace

void tst_CostQueryBody::asksForTheWholePeriodInBothCurrencies()
{
    const QJsonObject asked = body({.period = kPeriod});
    const QByteArray expected = R"({
        "type": "ActualCost", "timeframe": "Custom",
        "timePeriod": {"from": "2026-10-22T00:00:00Z", "to": "2026-11-20T23:59:59Z"},
        "dataset": {
            "granularity": "None",
            "aggregation": {"totalCost": {"name": "Cost", "function": "Sum"},
                            "totalCostUSD": {"name": "CostUSD", "function": "Sum"}},
            "grouping": [{"type": "Dimension", "name": "SubscriptionId"},
                         {"type": "Dimension", "name": "PartnerEarnedCreditApplied"}]}})";
    QCOMPARE(asked, QJsonDocument::fromJson(expected).object());
}

void tst_CostQueryBody::groupsAsAsked_data()
{
    QTest::addColumn<GroupBy>("groupBy");
    QTest::addColumn<CreditSplit>("split");
    QTest::addColumn<QStringList>("expected");
    const QString subscription = u"SubscriptionId"_s;
    const QString customer = u"CustomerTenantId"_s;
    const QString credit = u"PartnerEarnedCreditApplied"_s;
    QTest::newRow("subscription by credit") << GroupBy::Subscription << CreditSplit::ByCreditApplied
                                            << QStringList{subscription, credit};
    QTest::newRow("subscription") << GroupBy::Subscription << CreditSplit::None
                                  << QStringList{subscription};
    QTest::newRow("customer by credit")
        << GroupBy::Customer << CreditSplit::ByCreditApplied << QStringList{customer, credit};
    QTest::newRow("customer and subscription")
        << GroupBy::CustomerAndSubscription << CreditSplit::None
        << QStringList{customer, subscription};
}

void tst_CostQueryBody::groupsAsAsked()
{
    QFETCH(GroupBy, groupBy);
    QFETCH(CreditSplit, split);
    QFETCH(QStringList, expected);
    for (const auto &[granularity, name] :
         {std::pair(Granularity::None, u"None"_s), std::pair(Granularity::Daily, u"Daily"_s),
          std::pair(Granularity::Monthly, u"Monthly"_s)}) {
        const QJsonObject dataset =
            body({kPeriod, granularity, groupBy, split, Rows::All})["dataset"_L1].toObject();
        QCOMPARE(dataset["granularity"_L1].toString(), name);
        QStringList names;
        for (const QJsonValue &value : dataset["grouping"_L1].toArray()) {
            QCOMPARE(value["type"_L1].toString(), u"Dimension"_s);
            names.append(value["name"_L1].toString());
        }
        QCOMPARE(names, expected);
        QVERIFY(!dataset.contains("filter"_L1));
    }
}

void tst_CostQueryBody::neverGroupsByMoreThanTwo()
{
    // The service refuses more, see maxItems of its description.
    for (const GroupBy groupBy :
         {GroupBy::Subscription, GroupBy::Customer, GroupBy::CustomerAndSubscription}) {
        const auto split = groupBy == GroupBy::CustomerAndSubscription
                               ? CreditSplit::None
                               : CreditSplit::ByCreditApplied;
        const QJsonObject dataset =
            body({kPeriod, Granularity::None, groupBy, split, Rows::All})["dataset"_L1].toObject();
        QVERIFY(dataset["grouping"_L1].toArray().size() <= 2);
        QVERIFY(dataset["aggregation"_L1].toObject().size() <= 2);
    }
}

void tst_CostQueryBody::filtersWhatIsEligibleWithoutCredit()
{
    const QJsonObject filter =
        body({kPeriod, Granularity::None, GroupBy::Subscription, CreditSplit::None,
              Rows::EligibleWithoutCredit})["dataset"_L1]["filter"_L1]
            .toObject();
    QMap<QString, QJsonArray> conditions;
    for (const QJsonValue &value : filter["and"_L1].toArray()) {
        const QJsonValue dimension = value["dimensions"_L1];
        QCOMPARE(dimension["operator"_L1].toString(), u"In"_s);
        conditions.insert(dimension["name"_L1].toString(), dimension["values"_L1].toArray());
    }
    QCOMPARE(filter.keys(), QStringList{u"and"_s});
    QCOMPARE(conditions, (QMap<QString, QJsonArray>{{u"PartnerEarnedCreditApplied"_s, {u"False"_s}},
                                                    {u"ChargeType"_s, {u"Usage"_s}},
                                                    {u"PricingModel"_s, {u"OnDemand"_s}},
                                                    {u"PublisherType"_s, {u"Microsoft"_s}}}));
}

void tst_CostQueryBody::asksAndFollowsThePages()
{
    const QByteArray first = fixture(u"costmanagement/page.json"_s);
    QJsonObject last = QJsonDocument::fromJson(first).object();
    QJsonObject properties = last["properties"_L1].toObject();
    properties["nextLink"_L1] = QJsonValue::Null;
    last["properties"_L1] = properties;
    Answers answers{{replyWith(first), replyWith(QJsonDocument(last).toJson())}, {}};
    const Query asked{kPeriod, Granularity::None, GroupBy::Subscription,
                      CreditSplit::ByCreditApplied, Rows::All};
    const auto rows = awaited(query(answers.service(this), u"b0-1:b0-2_2019-05-31"_s, asked));
    QVERIFY2(rows, rows ? "" : qPrintable(logLine(rows.error())));
    QCOMPARE(rows->size(), 10);
    QCOMPARE(answers.asked.size(), 2);
    QCOMPARE(
        answers.asked[0].url.toEncoded(),
        "https://service.example/providers/Microsoft.Billing/billingAccounts/b0-1:b0-2_2019-05-31"
        "/providers/Microsoft.CostManagement/query?api-version=2024-08-01&$top=5000");
    QCOMPARE(answers.asked[1].url.toEncoded(),
             "https://service.example/providers/Microsoft.Billing/billingAccounts/b1/providers/"
             "Microsoft.CostManagement/query?api-version=2024-08-01&$skiptoken=AQAAAA%3D%3D");
    for (const HttpRequest &one : std::as_const(answers.asked)) {
        QCOMPARE(one.method, "POST");
        QCOMPARE(one.body, queryBody(asked));
        QCOMPARE(headerOf(one, "Content-Type"), "application/json");
        QCOMPARE(headerOf(one, "ClientType"), "PecConsole");
    }
}

void tst_CostQueryBody::tellsErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("throttled") << QByteArray(
        R"({"error":{"code":"429","message":"Too many requests."}})")
                               << 429 << ErrorCode::Throttled;
    QTest::newRow("refused") << QByteArray(R"({"error":{"code":"RBACAccessDenied"}})") << 403
                             << ErrorCode::Forbidden;
    QTest::newRow("web page") << QByteArray(" <html>") << 200 << ErrorCode::NotJson;
    QTest::newRow("empty") << QByteArray() << 200 << ErrorCode::BadAnswer;
    QTest::newRow("link elsewhere") << QByteArray(
        R"({"properties":{"nextLink":"https://evil.example/","columns":[{"name":"Cost"},{"name":"CostUSD"}],"rows":[]}})")
                                    << 200 << ErrorCode::BadUrl;
}

void tst_CostQueryBody::tellsErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    const auto read =
        parsePage(requestTo(u"https://service.example/q"_s, "POST", "{}"), replyWith(body, status));
    QCOMPARE(codeOf(read), code);
    if (code != ErrorCode::BadUrl) {
        QCOMPARE(read.error().httpStatus, status);
        QCOMPARE(read.error().requestId, u"req-1"_s);
    }
}

void tst_CostQueryBody::noContentIsNoRows()
{
    const auto read =
        parsePage(requestTo(u"https://service.example/q"_s, "POST"), replyWith({}, 204));
    QVERIFY(read && read->items.isEmpty() && !read->next);
}

QTEST_GUILESS_MAIN(tst_CostQueryBody)
#include "tst_costquerybody.moc"
