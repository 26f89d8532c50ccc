// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/consumption/consumption.h"
#include "parsing.h"
#include "support/testdata.h"

#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

class tst_ConsumptionClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsCreditedUsageWithEveryDigit();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void nothingThereIsNoPrice();
    void asksForOnePage();
    void readsThePublishedExample();
};

namespace {
QByteArray page() { return fixture(u"consumption/usagedetails.json"_s); }
} // namespace

void tst_ConsumptionClient::sumsCreditedUsageWithEveryDigit()
{
    // Not credited, a refund, and usage without a list price are left out.
    const auto prices = Consumption::parseCreditedPrices(replyWith(page()));
    QVERIFY2(prices, prices ? "" : qPrintable(logLine(prices.error())));
    QCOMPARE(prices->paid, Decimal::parse("25.5000000001").value());
    QCOMPARE(prices->list, Decimal::parse("30.0000000001").value());
}

void tst_ConsumptionClient::refusesBrokenAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *what, const QByteArray &body,
                        ErrorCode code = ErrorCode::BadAnswer,
                        int status = 200) { QTest::newRow(what) << body << status << code; };
    row("no list", withRoot(page(), u"value"_s, QJsonValue::Undefined));
    row("list is an object", withRoot(page(), u"value"_s, QJsonObject()));
    row("row without properties",
        withMember(page(), u"value"_s, 0, u"properties"_s, QJsonValue::Undefined));
    row("amount as text", withMember(page(), u"value"_s, 0, u"properties"_s,
                                     QJsonObject{{u"chargeType"_s, u"Usage"_s},
                                                 {u"partnerEarnedCreditApplied"_s, u"1"_s},
                                                 {u"costInBillingCurrency"_s, u"8.5"_s}}));
    row("truncated", page().chopped(20));
    row("web page", "<html></html>", ErrorCode::NotJson);
    row("refused", R"({"error":{"code":"AuthorizationFailed"}})", ErrorCode::Forbidden, 403);
}

void tst_ConsumptionClient::refusesBrokenAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(ErrorCode, code);
    QCOMPARE(codeOf(Consumption::parseCreditedPrices(replyWith(body, status))), code);
}

void tst_ConsumptionClient::nothingThereIsNoPrice()
{
    QCOMPARE(Consumption::parseCreditedPrices(replyWith({}, 204)).value(), CreditedPrices());
    QCOMPARE(Consumption::parseCreditedPrices(replyWith(R"({"value":[]})")).value(),
             CreditedPrices());
}

void tst_ConsumptionClient::asksForOnePage()
{
    Answers answers{{replyWith(page())}, {}};
    QVERIFY(awaited(Consumption::creditedPrices(answers.service(this), u"b0:b1_2019-05-31"_s)));
    QCOMPARE(answers.asked.size(), 1);
    QCOMPARE(answers.asked[0].method, "GET");
    QCOMPARE(answers.asked[0].url.toEncoded(),
             "https://service.example/providers/Microsoft.Billing/billingAccounts/b0:b1_2019-05-31/"
             "providers/Microsoft.Consumption/usageDetails?api-version=2024-08-01&$top=1000");
}

void tst_ConsumptionClient::readsThePublishedExample()
{
    QFile file(Testing::contractFile(u"consumption/UsageDetailsListByMCACustomer.json"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("Microsoft's examples are not beside this checkout; the fixture has their shape");
        return;
    }
    const QJsonObject body = QJsonDocument::fromJson(file.readAll())
                                 .object()["responses"_L1]["200"_L1]["body"_L1]
                                 .toObject();
    const auto prices = Consumption::parseCreditedPrices(replyWith(QJsonDocument(body).toJson()));
    QVERIFY2(prices, prices ? "" : qPrintable(logLine(prices.error())));
    QCOMPARE(*prices, CreditedPrices()); // its one row has "partnerEarnedCreditApplied": "0"
}

QTEST_GUILESS_MAIN(tst_ConsumptionClient)
#include "tst_consumptionclient.moc"
