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
    void filtersTheRowsAsked_data();
    void filtersTheRowsAsked();
    void filtersByWhoseCostIsAsked_data();
    void filtersByWhoseCostIsAsked();
    void eachSetIsTheNextOnesWhole();
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
    QTest::addColumn<SplitBy>("split");
    QTest::addColumn<QStringList>("expected");
    const QString subscription = u"SubscriptionId"_s;
    const QString customer = u"CustomerTenantId"_s;
    const QString credit = u"PartnerEarnedCreditApplied"_s;
    QTest::newRow("subscription by credit")
        << GroupBy::Subscription << SplitBy::CreditApplied << QStringList{subscription, credit};
    QTest::newRow("subscription") << GroupBy::Subscription << SplitBy::Nothing
                                  << QStringList{subscription};
    QTest::newRow("customer by credit")
        << GroupBy::Customer << SplitBy::CreditApplied << QStringList{customer, credit};
    QTest::newRow("customer and subscription")
        << GroupBy::CustomerAndSubscription << SplitBy::Nothing
        << QStringList{customer, subscription};
    QTest::newRow("subscription by pricing model") << GroupBy::Subscription << SplitBy::PricingModel
                                                   << QStringList{subscription, u"PricingModel"_s};
    QTest::newRow("subscription by publisher type")
        << GroupBy::Subscription << SplitBy::PublisherType
        << QStringList{subscription, u"PublisherType"_s};
    QTest::newRow("subscription by charge type") << GroupBy::Subscription << SplitBy::ChargeType
                                                 << QStringList{subscription, u"ChargeType"_s};
    QTest::newRow("the rate alone")
        << GroupBy::Nothing << SplitBy::CreditRate << QStringList{u"PartnerEarnedCreditRate"_s};
    QTest::newRow("service by credit")
        << GroupBy::AzureService << SplitBy::CreditApplied << QStringList{u"ServiceName"_s, credit};
    QTest::newRow("nothing") << GroupBy::Nothing << SplitBy::Nothing << QStringList{};
}

void tst_CostQueryBody::groupsAsAsked()
{
    QFETCH(GroupBy, groupBy);
    QFETCH(SplitBy, split);
    QFETCH(QStringList, expected);
    for (const auto &[granularity, name] :
         {std::pair(Granularity::None, u"None"_s), std::pair(Granularity::Daily, u"Daily"_s),
          std::pair(Granularity::Monthly, u"Monthly"_s)}) {
        const QJsonObject dataset =
            body({kPeriod, granularity, groupBy, split, Rows::All, {}, {}})["dataset"_L1]
                .toObject();
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
         {GroupBy::Subscription, GroupBy::Customer, GroupBy::CustomerAndSubscription,
          GroupBy::AzureService, GroupBy::Nothing}) {
        for (const SplitBy split :
             {SplitBy::CreditApplied, SplitBy::Nothing, SplitBy::PricingModel,
              SplitBy::PublisherType, SplitBy::ChargeType, SplitBy::CreditRate}) {
            if (groupBy == GroupBy::CustomerAndSubscription && split != SplitBy::Nothing)
                continue; // both group-bys are taken
            const QJsonObject dataset =
                body({kPeriod, Granularity::None, groupBy, split, Rows::All, {}, {}})["dataset"_L1]
                    .toObject();
            QVERIFY(dataset["grouping"_L1].toArray().size() <= 2);
            QVERIFY(dataset["aggregation"_L1].toObject().size() <= 2);
        }
    }
}

void tst_CostQueryBody::filtersTheRowsAsked_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QByteArray>("filter"); // empty: none
    const auto condition = [](const QByteArray &name, const QByteArray &value) -> QByteArray {
        return R"({"dimensions":{"name":")" + name + R"(","operator":"In","values":[")" + value
               + R"("]}})";
    };
    const QByteArray credit = condition("PartnerEarnedCreditApplied", "False");
    const QByteArray publisher = condition("PublisherType", "Microsoft");
    const QByteArray charge = condition("ChargeType", "Usage");
    const QByteArray model = condition("PricingModel", "OnDemand");
    const auto all = [](const QByteArrayList &conditions) -> QByteArray {
        return "{\"and\":[" + conditions.join(',') + "]}";
    };
    QTest::newRow("all") << Rows::All << QByteArray();
    // A condition alone stands without an "and", which takes two at least.
    QTest::newRow("without credit") << Rows::WithoutCredit << credit;
    QTest::newRow("Microsoft's without credit")
        << Rows::MicrosoftWithoutCredit << all({credit, publisher});
    QTest::newRow("Microsoft's usage without credit")
        << Rows::MicrosoftUsageWithoutCredit << all({credit, publisher, charge});
    QTest::newRow("eligible without credit")
        << Rows::EligibleWithoutCredit << all({credit, publisher, charge, model});
}

void tst_CostQueryBody::filtersTheRowsAsked()
{
    QFETCH(Rows, rows);
    QFETCH(QByteArray, filter);
    const QJsonValue asked = body({kPeriod,
                                   Granularity::None,
                                   GroupBy::Subscription,
                                   SplitBy::Nothing,
                                   rows,
                                   {},
                                   {}})["dataset"_L1]["filter"_L1];
    QCOMPARE(asked.isUndefined(), filter.isEmpty());
    QCOMPARE(asked.toObject(), QJsonDocument::fromJson(filter).object());
}

void tst_CostQueryBody::filtersByWhoseCostIsAsked_data()
{
    QTest::addColumn<TenantId>("customer");
    QTest::addColumn<SubscriptionId>("subscription");
    QTest::addColumn<QByteArray>("filter"); // empty: none
    const TenantId customer(u"22222222-0000-4000-8000-000000000001"_s);
    const SubscriptionId subscription(u"a0000000-0000-4000-8000-000000000001"_s);
    const QByteArray ofCustomer =
        R"({"dimensions":{"name":"CustomerTenantId","operator":"In","values":["22222222-0000-4000-8000-000000000001"]}})";
    const QByteArray ofSubscription =
        R"({"dimensions":{"name":"SubscriptionId","operator":"In","values":["a0000000-0000-4000-8000-000000000001"]}})";
    QTest::newRow("everybody's") << TenantId() << SubscriptionId() << QByteArray();
    QTest::newRow("a customer's") << customer << SubscriptionId() << ofCustomer;
    QTest::newRow("a subscription's")
        << customer << subscription
        << QByteArray("{\"and\":[" + ofCustomer + ',' + ofSubscription + "]}");
}

void tst_CostQueryBody::filtersByWhoseCostIsAsked()
{
    QFETCH(TenantId, customer);
    QFETCH(SubscriptionId, subscription);
    QFETCH(QByteArray, filter);
    const QJsonValue asked =
        body({kPeriod, Granularity::None, GroupBy::AzureService, SplitBy::CreditApplied, Rows::All,
              customer, subscription})["dataset"_L1]["filter"_L1];
    QCOMPARE(asked.isUndefined(), filter.isEmpty());
    QCOMPARE(asked.toObject(), QJsonDocument::fromJson(filter).object());
}

//! What one query splits by is what the next one's filter adds: so their rows tie to one another.
void tst_CostQueryBody::eachSetIsTheNextOnesWhole()
{
    const QList<std::tuple<Rows, SplitBy, Rows>> chain{
        {Rows::All, SplitBy::CreditApplied, Rows::WithoutCredit},
        {Rows::WithoutCredit, SplitBy::PublisherType, Rows::MicrosoftWithoutCredit},
        {Rows::MicrosoftWithoutCredit, SplitBy::ChargeType, Rows::MicrosoftUsageWithoutCredit},
        {Rows::MicrosoftUsageWithoutCredit, SplitBy::PricingModel, Rows::EligibleWithoutCredit}};
    const auto fixedBy = [](Rows rows) {
        const QJsonObject filter = body({kPeriod,
                                         Granularity::None,
                                         GroupBy::Subscription,
                                         SplitBy::Nothing,
                                         rows,
                                         {},
                                         {}})["dataset"_L1]["filter"_L1]
                                       .toObject();
        QSet<QString> names;
        for (const QJsonValue &one : filter["and"_L1].toArray())
            names.insert(one["dimensions"_L1]["name"_L1].toString());
        if (filter.contains("dimensions"_L1))
            names.insert(filter["dimensions"_L1]["name"_L1].toString());
        return names;
    };
    for (const auto &[whole, split, part] : chain) {
        const QJsonArray grouping = body({kPeriod, Granularity::None, GroupBy::Subscription, split,
                                          whole})["dataset"_L1]["grouping"_L1]
                                        .toArray();
        QCOMPARE(fixedBy(part) - fixedBy(whole),
                 QSet<QString>{grouping.last()["name"_L1].toString()});
    }
}

void tst_CostQueryBody::asksAndFollowsThePages()
{
    const QByteArray first = fixture(u"costmanagement/page.json"_s);
    QJsonObject last = QJsonDocument::fromJson(first).object();
    QJsonObject properties = last["properties"_L1].toObject();
    properties["nextLink"_L1] = QJsonValue::Null;
    last["properties"_L1] = properties;
    QByteArray others = QJsonDocument(last).toJson(); // of other subscriptions
    others.replace("a000000-0000-4000", "b000000-0000-4000")
        .replace("A000000-0000", "B000000-0000");
    Answers answers{{replyWith(first), replyWith(others)}, {}};
    const Query asked{
        kPeriod, Granularity::None, GroupBy::Subscription, SplitBy::CreditApplied, Rows::All, {},
        {}};
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
