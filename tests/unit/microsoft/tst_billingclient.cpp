// SPDX-License-Identifier: GPL-3.0-or-later
#include "microsoft/billing/billing.h"
#include "parsing.h"

#include <QStringList>

using namespace Pec;
using namespace Pec::Testing;

class tst_BillingClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAccounts();
    void readsProfiles();
    void readsCustomers();
    void readsSubscriptions();
    void refusesBrokenAnswers_data();
    void refusesBrokenAnswers();
    void truncationIsNeverAShorterList_data();
    void truncationIsNeverAShorterList();
    void asksAsTheServiceWants();
    void followsThePages();
};

namespace {

const QString kUrl = u"https://service.example/list"_s;
const QString kAccount = u"b0-1:b0-2_2019-05-31"_s;

template <class T>
std::optional<qsizetype> countOf(Result<Page<T>> (*parse)(const HttpRequest &, const HttpReply &),
                                 const QByteArray &json)
{
    const auto read = parse(requestTo(kUrl), replyWith(json));
    return read ? std::optional(read->items.size()) : std::nullopt;
}

//! Number of entries that the parser of a list reads; nothing for an error.
std::optional<qsizetype> countOf(const QString &list, const QByteArray &json)
{
    if (list == u"accounts"_s)
        return countOf(Billing::parseAccounts, json);
    if (list == u"profiles"_s)
        return countOf(Billing::parseProfiles, json);
    if (list == u"customers"_s)
        return countOf(Billing::parseCustomers, json);
    return countOf(Billing::parseSubscriptions, json);
}

const QStringList kLists{u"accounts"_s, u"profiles"_s, u"customers"_s, u"subscriptions"_s};

QByteArray page(const QString &list) { return fixture(u"billing/"_s + list + u".json"_s); }

} // namespace

void tst_BillingClient::readsAccounts()
{
    const auto read = Billing::parseAccounts(requestTo(kUrl), replyWith(page(u"accounts"_s)));
    QVERIFY(read && !read->next);
    QCOMPARE(read->items.size(), 2);
    QCOMPARE(
        read->items[0].name,
        u"b0000000-0000-4000-8000-000000000001:b0000000-0000-4000-8000-000000000002_2019-05-31"_s);
    QCOMPARE(read->items[0].displayName, u"Noordzee Cloud BV"_s);
    QCOMPARE(read->items[0].agreementType, u"MicrosoftPartnerAgreement"_s);
    QCOMPARE(read->items[0].accountType, u"Partner"_s);
    QCOMPARE(read->items[1].agreementType, u"MicrosoftCustomerAgreement"_s);
}

void tst_BillingClient::readsProfiles()
{
    const auto read = Billing::parseProfiles(requestTo(kUrl), replyWith(page(u"profiles"_s)));
    QVERIFY(read && !read->next);
    QCOMPARE(read->items.size(), 2);
    QCOMPARE(read->items[0].name, u"EURO-AAAA-BG7-TGB"_s);
    QCOMPARE(read->items[0].currency, u"EUR"_s);
    QCOMPARE(read->items[0].relationshipType, u"IndirectPartner"_s);
    QCOMPARE(read->items[1].displayName, u"Dollar"_s);
}

void tst_BillingClient::readsCustomers()
{
    const auto read = Billing::parseCustomers(requestTo(kUrl), replyWith(page(u"customers"_s)));
    QVERIFY(read && read->next);
    QCOMPARE(read->items.size(), 3);
    const Billing::Customer &first = read->items[0];
    QCOMPARE(first.name, u"c0000000-0000-4000-8000-00000000000a"_s);
    QCOMPARE(first.displayName, u"Veiling Westhoek"_s);
    QCOMPARE(first.billingProfile, u"EURO-AAAA-BG7-TGB"_s);
    QCOMPARE(first.status, u"Active"_s);
    QCOMPARE(first.azurePlan, std::optional(true));
    QCOMPARE(first.resellers.size(), 2);
    QCOMPARE(first.resellers[0].id, ResellerId(u"e0000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(first.resellers[1].description, u"Duin ICT"_s);
    QCOMPARE(read->items[1].azurePlan, std::optional(false));
    QVERIFY(read->items[1].resellers.isEmpty());
    QCOMPARE(read->items[2].azurePlan, std::nullopt); // not told is not "no"
    QCOMPARE(read->items[2].billingProfile, QString());
}

void tst_BillingClient::readsSubscriptions()
{
    const auto read =
        Billing::parseSubscriptions(requestTo(kUrl), replyWith(page(u"subscriptions"_s)));
    QVERIFY(read);
    QCOMPARE(read->items.size(), 4);
    const Billing::Subscription &azure = read->items[0];
    QCOMPARE(azure.id, SubscriptionId(u"5a000000-0000-4000-8000-000000000001"_s));
    QCOMPARE(azure.displayName, u"Veiling productie"_s);
    QCOMPARE(azure.status, u"Active"_s);
    QCOMPARE(azure.customerName, u"c0000000-0000-4000-8000-00000000000a"_s);
    QCOMPARE(azure.beneficiaryTenant, TenantId(u"c0000000-0000-4000-8000-00000000000a"_s));
    QCOMPARE(azure.reseller, ResellerId(u"e0000000-0000-4000-8000-000000000001"_s));
    QVERIFY(azure.azurePlan);
    const Billing::Subscription &seats = read->items[1];
    QVERIFY(seats.id.isEmpty()); // no Azure subscription
    QVERIFY(!seats.azurePlan);
    QCOMPARE(seats.customerName, u"CUST-17"_s);
    QCOMPARE(read->items[2].id, SubscriptionId(u"5a000000-0000-4000-8000-000000000003"_s));
    QVERIFY(read->items[2].azurePlan);
    QCOMPARE(read->items[3].id, SubscriptionId(u"5a000000-0000-4000-8000-000000000004"_s));
}

void tst_BillingClient::refusesBrokenAnswers_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QByteArray>("body");
    for (const QString &list : kLists) {
        const QByteArray good = page(list);
        const auto row = [&list](const char *what, const QByteArray &body) {
            QTest::addRow("%s: %s", qPrintable(list), what) << list << body;
        };
        row("no list", withRoot(good, u"value"_s, QJsonValue::Undefined));
        row("list is a text", withRoot(good, u"value"_s, u"none"_s));
        row("entry without its name",
            withMember(good, u"value"_s, 1, u"name"_s, QJsonValue::Undefined));
        row("name of a wrong kind", withMember(good, u"value"_s, 1, u"name"_s, QJsonObject()));
        row("link of a wrong kind",
            withRoot(good, u"nextLink"_s, QJsonObject{{u"uri"_s, u"/a"_s}}));
        row("link elsewhere", withRoot(good, u"nextLink"_s, u"http://service.example/"_s));
        row("empty", QByteArray());
        row("array", "[]");
    }
}

void tst_BillingClient::refusesBrokenAnswers()
{
    QFETCH(QString, list);
    QFETCH(QByteArray, body);
    QVERIFY(countOf(list, page(list)));
    QVERIFY(!countOf(list, body));
}

void tst_BillingClient::truncationIsNeverAShorterList_data()
{
    QTest::addColumn<QString>("list");
    for (const QString &list : kLists)
        QTest::newRow(qPrintable(list)) << list;
}

void tst_BillingClient::truncationIsNeverAShorterList()
{
    QFETCH(QString, list);
    QVERIFY(isNeverShorter(page(list),
                           [&list](const QByteArray &json) { return countOf(list, json); }));
}

void tst_BillingClient::asksAsTheServiceWants()
{
    Answers answers;
    for (const QString &list : kLists)
        answers.replies.append(replyWith(withRoot(page(list), u"nextLink"_s, QJsonValue::Null)));
    const Service service = answers.service(this);
    QVERIFY(awaited(Billing::accounts(service)));
    QVERIFY(awaited(Billing::profiles(service, kAccount)));
    QVERIFY(awaited(Billing::customers(service, kAccount)));
    QVERIFY(awaited(Billing::subscriptions(service, kAccount)));
    const QByteArray base = "https://service.example/providers/Microsoft.Billing/billingAccounts";
    const QByteArray account = base + "/b0-1:b0-2_2019-05-31"; // the colon stays as it is
    QCOMPARE(answers.asked.size(), 4);
    QCOMPARE(answers.asked[0].url.toEncoded(), base + "?api-version=2024-04-01");
    QCOMPARE(answers.asked[1].url.toEncoded(),
             account + "/billingProfiles?api-version=2024-04-01&top=50");
    QCOMPARE(answers.asked[2].url.toEncoded(),
             account
                 + "/customers?api-version=2024-04-01&top=50&expand=enabledAzurePlans,resellers"
                   "&count=true");
    QCOMPARE(answers.asked[3].url.toEncoded(),
             account + "/billingSubscriptions?api-version=2024-04-01&top=50&count=true");
    for (const HttpRequest &asked : std::as_const(answers.asked)) {
        QCOMPARE(asked.method, "GET");
        QCOMPARE(asked.body, QByteArray());
    }
}

void tst_BillingClient::followsThePages()
{
    Answers answers{{replyWith(page(u"customers"_s)), replyWith(R"({"value":[]})")}, {}};
    const auto customers = awaited(Billing::customers(answers.service(this), u"b1"_s));
    QVERIFY(customers);
    QCOMPARE(customers->size(), 3);
    QCOMPARE(answers.asked[1].url.toEncoded(),
             "https://service.example/providers/Microsoft.Billing/billingAccounts/b1/customers"
             "?api-version=2024-04-01&skip=50");
    Answers broken{{replyWith(page(u"customers"_s)), replyWith("{}", 500)}, {}};
    QCOMPARE(codeOf(awaited(Billing::customers(broken.service(this), u"b1"_s))),
             ErrorCode::ServiceFailure);
}

QTEST_GUILESS_MAIN(tst_BillingClient)
#include "tst_billingclient.moc"
