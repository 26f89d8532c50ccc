// SPDX-License-Identifier: GPL-3.0-or-later
#include "asking.h"
#include "simulator/services/costmanagement.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Pec;
using namespace Pec::Simulator;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);

//! Rows as the very text that was sent: a number is never read as a double.
struct Answer
{
    QStringList columns;
    QList<QStringList> rows;
    QString nextLink;
};

Answer parse(const QByteArray &body)
{
    Answer answer;
    const QJsonObject properties =
        QJsonDocument::fromJson(body).object().value("properties"_L1).toObject();
    for (const QJsonValue &column : properties.value("columns"_L1).toArray())
        answer.columns.append(column.toObject().value("name"_L1).toString());
    answer.nextLink = properties.value("nextLink"_L1).toString();
    const QString rows = QString::fromUtf8(body.mid(body.indexOf("\"rows\":[") + 8));
    static const QRegularExpression row(u"\\[([^\\[\\]]*)\\]"_s);
    auto it = row.globalMatch(rows);
    while (it.hasNext()) {
        QStringList cells;
        static const QRegularExpression cell(u"\"((?:[^\"\\\\]|\\\\.)*)\"|([^,]+)"_s);
        auto cellIt = cell.globalMatch(it.next().captured(1));
        while (cellIt.hasNext()) {
            const auto match = cellIt.next();
            cells.append(match.captured(2).isEmpty() ? match.captured(1) : match.captured(2));
        }
        answer.rows.append(cells);
    }
    return answer;
}

QJsonObject body(const QStringList &groupings, const QString &column = u"CostUSD"_s,
                 const QString &granularity = u"None"_s, const QString &from = u"2026-10-20"_s,
                 const QString &to = u"2026-11-18"_s)
{
    QJsonArray grouping;
    for (const QString &name : groupings)
        grouping.append(QJsonObject{{u"type"_s, u"Dimension"_s}, {u"name"_s, name}});
    return {{u"type"_s, u"ActualCost"_s},
            {u"timeframe"_s, u"Custom"_s},
            {u"timePeriod"_s, QJsonObject{{u"from"_s, QString(from + u"T00:00:00Z"_s)},
                                          {u"to"_s, QString(to + u"T23:59:59Z"_s)}}},
            {u"dataset"_s,
             QJsonObject{{u"granularity"_s, granularity},
                         {u"aggregation"_s,
                          QJsonObject{{u"totalCost"_s, QJsonObject{{u"name"_s, column},
                                                                   {u"function"_s, u"Sum"_s}}}}},
                         {u"grouping"_s, grouping}}}};
}

QJsonObject withFilter(QJsonObject query, const QJsonObject &filter)
{
    QJsonObject dataset = query.value("dataset"_L1).toObject();
    dataset.insert(u"filter"_s, filter);
    query.insert(u"dataset"_s, dataset);
    return query;
}

QJsonObject in(const QString &name, const QStringList &values)
{
    return {{u"dimensions"_s, QJsonObject{{u"name"_s, name},
                                          {u"operator"_s, u"In"_s},
                                          {u"values"_s, QJsonArray::fromStringList(values)}}}};
}

qint64 units(const QString &text)
{
    return decimalUnits(text).value_or(std::numeric_limits<qint64>::min());
}

qint64 sum(const Answer &answer)
{
    qint64 total = 0;
    for (const QStringList &row : answer.rows)
        total += units(row.first());
    return total;
}

const QString kQuery = u"/providers/Microsoft.CostManagement/query?api-version=2024-08-01"_s;

} // namespace

class tst_CostQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsUpToTheSameTotalEveryWay();
    void agreesWithTheRowsOfTheWorld();
    void filtersAsItGroups();
    void combinesFilters();
    void pagesCoverEveryRowOnce();
    void splitsRowsPerCurrency();
    void writesDatesAsTheServiceDoes();
    void refusesWhatTheServiceRefuses_data();
    void refusesWhatTheServiceRefuses();
    void knowsItsScopes();
    void showsNoCreditAtASubscription();
    void letsOnlyBillingReadersIn();
    void sortsByAColumn();
    void listsDimensionsWithValues();
    void tellsWhatAQueryConsumed();
    void answersALargeTenantInProportion();

private:
    Answer ask(const QJsonObject &query, const QString &url = {}) const
    {
        const Response response = m_cloud->ask("POST", url.isEmpty() ? m_account + kQuery : url,
                                               QJsonDocument(query).toJson());
        if (response.status != 200)
            qWarning() << response.status << response.body;
        return parse(response.body);
    }

    std::unique_ptr<Asking> m_cloud;
    QString m_account;
};

void tst_CostQuery::init()
{
    m_cloud = std::make_unique<Asking>(demoWorld(1, kNow));
    addCostManagement(m_cloud->router, std::shared_ptr<World>(&m_cloud->world(), [](World *) {}));
    m_account =
        u"/providers/Microsoft.Billing/billingAccounts/"_s + m_cloud->world().billingAccount;
}

void tst_CostQuery::addsUpToTheSameTotalEveryWay()
{
    const qint64 total = sum(ask(body({})));
    QVERIFY(total > 0);
    const QList<QStringList> groupings{{u"SubscriptionId"_s},
                                       {u"CustomerTenantId"_s},
                                       {u"subscriptionid"_s, u"partnerEarnedCreditApplied"_s},
                                       {u"ServiceName"_s, u"PricingModel"_s},
                                       {u"ResourceGroup"_s, u"ChargeType"_s},
                                       {u"ResellerMPNID"_s},
                                       {u"BillingMonth"_s},
                                       {u"PublisherType"_s, u"Frequency"_s}};
    for (const QStringList &grouping : groupings)
        QCOMPARE(sum(ask(body(grouping))), total);
    QCOMPARE(sum(ask(body({u"CustomerName"_s}, u"CostUSD"_s, u"Daily"_s))), total);
    QCOMPARE(sum(ask(body({u"MeterCategory"_s}, u"CostUSD"_s, u"Monthly"_s))), total);
}

void tst_CostQuery::agreesWithTheRowsOfTheWorld()
{
    const World &world = m_cloud->world();
    qint64 total = 0;
    qint64 credited = 0;
    for (QDate day(2026, 10, 20); day <= QDate(2026, 11, 18); day = day.addDays(1)) {
        for (int c = 0; c < world.customers.size(); ++c) {
            for (int s = 0; s < world.customers.at(c).subscriptions.size(); ++s) {
                for (const CostRow &row : world.cost(c, s, day, kNow)) {
                    total += row.costUsd;
                    credited += row.creditApplied ? row.costUsd : 0;
                }
            }
        }
    }
    const Answer answer = ask(body({u"PartnerEarnedCreditApplied"_s}));
    QCOMPARE(answer.columns,
             (QStringList{u"CostUSD"_s, u"PartnerEarnedCreditApplied"_s, u"Currency"_s}));
    QCOMPARE(answer.rows.size(), 2);
    QCOMPARE(sum(answer), total);
    const qsizetype truth = answer.rows.first().at(1) == "True"_L1 ? 0 : 1;
    QCOMPARE(units(answer.rows.at(truth).first()), credited);
}

void tst_CostQuery::filtersAsItGroups()
{
    const Answer grouped = ask(body({u"ServiceName"_s}));
    QVERIFY(grouped.rows.size() > 8);
    for (const QStringList &row : grouped.rows) {
        const Answer filtered =
            ask(withFilter(body({}), in(u"servicename"_s, {row.at(1).toUpper()})));
        QCOMPARE(filtered.rows.size(), 1);
        QCOMPARE(filtered.rows.first().first(), row.first());
    }
    QVERIFY(ask(withFilter(body({}), in(u"ServiceName"_s, {u"Nothing"_s}))).rows.isEmpty());
}

void tst_CostQuery::combinesFilters()
{
    const QJsonObject credit = in(u"PartnerEarnedCreditApplied"_s, {u"false"_s});
    const QJsonObject usage = in(u"ChargeType"_s, {u"Usage"_s});
    const auto total = [&](const QJsonObject &filter) {
        return sum(ask(withFilter(body({}), filter)));
    };
    const qint64 both = total({{u"and"_s, QJsonArray{credit, usage}}});
    const qint64 either = total({{u"or"_s, QJsonArray{credit, usage}}});
    QCOMPARE(both + either, total(credit) + total(usage));
    QCOMPARE(total({{u"tags"_s, QJsonObject{{u"name"_s, u"Environment"_s}}}}), 0);
}

void tst_CostQuery::pagesCoverEveryRowOnce()
{
    const QJsonObject query =
        body({u"SubscriptionId"_s, u"ServiceName"_s}, u"CostUSD"_s, u"Daily"_s);
    QList<QStringList> rows;
    QString url = m_account + kQuery + u"&%24top=700"_s;
    int pages = 0;
    while (!url.isEmpty() && pages < 100) {
        const Answer answer = ask(query, url);
        QVERIFY(answer.rows.size() <= 700);
        rows += answer.rows;
        url = answer.nextLink;
        ++pages;
    }
    const Answer whole = ask(query, m_account + kQuery + u"&$top=9000"_s);
    QCOMPARE(whole.rows.size(), 5000);
    const Answer firstPage = ask(query);
    QCOMPARE(firstPage.rows.size(), 1000);
    QVERIFY(rows.size() > 5000);
    QCOMPARE(rows.mid(0, 5000), whole.rows);
    QSet<QString> keys;
    for (const QStringList &row : std::as_const(rows))
        keys.insert(row.mid(1).join(u'|'));
    QCOMPARE(keys.size(), rows.size());
}

void tst_CostQuery::splitsRowsPerCurrency()
{
    const Answer local = ask(body({}, u"Cost"_s));
    QStringList currencies;
    for (const QStringList &row : local.rows)
        currencies.append(row.last());
    currencies.sort();
    QCOMPARE(currencies, (QStringList{u"EUR"_s, u"GBP"_s}));
    const Answer usd = ask(body({}, u"CostUSD"_s));
    QCOMPARE(usd.rows.size(), 1);
    QCOMPARE(usd.rows.first().last(), u"USD"_s);
    const QString profile =
        m_account + u"/billingProfiles/"_s + m_cloud->world().billingProfiles.at(1).name;
    const Answer pounds = ask(body({}, u"PreTaxCost"_s), profile + kQuery);
    QCOMPARE(pounds.rows.size(), 1);
    QCOMPARE(pounds.rows.first().last(), u"GBP"_s);
}

void tst_CostQuery::writesDatesAsTheServiceDoes()
{
    const Answer daily = ask(body({}, u"CostUSD"_s, u"Daily"_s));
    QCOMPARE(daily.columns, (QStringList{u"CostUSD"_s, u"UsageDate"_s, u"Currency"_s}));
    QCOMPARE(daily.rows.size(), 30);
    QCOMPARE(daily.rows.first().at(1), u"20261020"_s);
    const Answer monthly = ask(body({}, u"CostUSD"_s, u"Monthly"_s));
    QCOMPARE(monthly.columns.at(1), u"BillingMonth"_s);
    QCOMPARE(monthly.rows.size(), 2);
    QCOMPARE(monthly.rows.first().at(1), u"2026-10-01T00:00:00"_s);
}

void tst_CostQuery::refusesWhatTheServiceRefuses_data()
{
    QTest::addColumn<QJsonObject>("query");
    QTest::addColumn<QString>("message");
    const auto changed = [](const QString &key, const QJsonValue &value) {
        QJsonObject query = body({});
        query.insert(key, value);
        return query;
    };
    const auto aggregated = [](const QString &name, const QString &function, int count) {
        QJsonObject query = body({});
        QJsonObject dataset = query.value("dataset"_L1).toObject();
        QJsonObject aggregation;
        for (int i = 0; i < count; ++i)
            aggregation.insert(u"a%1"_s.arg(i),
                               QJsonObject{{u"name"_s, name}, {u"function"_s, function}});
        dataset.insert(u"aggregation"_s, aggregation);
        query.insert(u"dataset"_s, dataset);
        return query;
    };
    QTest::newRow("three groupings")
        << body({u"SubscriptionId"_s, u"ServiceName"_s, u"ChargeType"_s}) << u"maximum of 2"_s;
    QTest::newRow("three aggregations") << aggregated(u"Cost"_s, u"Sum"_s, 3) << u"maximum of 2"_s;
    QTest::newRow("unknown grouping")
        << body({u"Colour"_s}) << u"Invalid dataset grouping: 'Colour'"_s;
    QTest::newRow("resource ids above a subscription")
        << body({u"ResourceId"_s}) << u"Invalid dataset grouping"_s;
    QTest::newRow("unknown aggregation")
        << aggregated(u"Price"_s, u"Sum"_s, 1) << u"Invalid dataset aggregation"_s;
    QTest::newRow("average") << aggregated(u"Cost"_s, u"Avg"_s, 1)
                             << u"Invalid aggregation function"_s;
    QTest::newRow("no period") << changed(u"timePeriod"_s, QJsonValue())
                               << u"timePeriod is required"_s;
    QTest::newRow("period without Custom")
        << changed(u"timeframe"_s, u"MonthToDate"_s) << u"only supported"_s;
    QTest::newRow("unknown timeframe")
        << changed(u"timeframe"_s, u"Always"_s) << u"Invalid timeframe"_s;
    QTest::newRow("unknown type") << changed(u"type"_s, u"Forecast"_s) << u"Invalid query type"_s;
    QTest::newRow("no dataset") << changed(u"dataset"_s, QJsonObject()) << u"Dataset is invalid"_s;
    QTest::newRow("hourly") << body({}, u"Cost"_s, u"Hourly"_s) << u"Invalid dataset granularity"_s;
    QTest::newRow("32 days daily")
        << body({}, u"Cost"_s, u"Daily"_s, u"2026-10-01"_s, u"2026-11-01"_s) << u"31 days"_s;
    QTest::newRow("14 months") << body({}, u"Cost"_s, u"Monthly"_s, u"2025-10-01"_s,
                                       u"2026-11-01"_s)
                               << u"13 months"_s;
    QTest::newRow("reversed") << body({}, u"Cost"_s, u"None"_s, u"2026-11-02"_s, u"2026-11-01"_s)
                              << u"in order"_s;
    QTest::newRow("single and") << withFilter(
        body({}), {{u"and"_s, QJsonArray{in(u"ChargeType"_s, {u"Usage"_s})}}})
                                << u"two filters"_s;
    QTest::newRow("unknown filter")
        << withFilter(body({}), in(u"Colour"_s, {u"red"_s})) << u"Invalid dataset filter"_s;
    QTest::newRow("empty filter") << withFilter(body({}), in(u"ChargeType"_s, {}))
                                  << u"at least one value"_s;
}

void tst_CostQuery::refusesWhatTheServiceRefuses()
{
    QFETCH(QJsonObject, query);
    QFETCH(QString, message);
    const Response response =
        m_cloud->ask("POST", m_account + kQuery, QJsonDocument(query).toJson());
    QCOMPARE(response.status, 400);
    QCOMPARE(Asking::errorCode(response), u"BadRequest"_s);
    QVERIFY2(response.body.contains(message.toUtf8()), response.body.constData());
}

void tst_CostQuery::knowsItsScopes()
{
    const qint64 total = sum(ask(body({})));
    qint64 byProfile = 0;
    for (const BillingProfile &profile : m_cloud->world().billingProfiles)
        byProfile += sum(ask(body({}), m_account + u"/billingProfiles/"_s + profile.name + kQuery));
    QCOMPARE(byProfile, total);
    qint64 byCustomer = 0;
    for (const Customer &customer : m_cloud->world().customers)
        byCustomer += sum(ask(body({}), m_account + u"/customers/"_s + customer.tenantId + kQuery));
    QCOMPARE(byCustomer, total);
    QCOMPARE(m_cloud
                 ->ask("POST", m_account + u"/customers/nobody"_s + kQuery,
                       QJsonDocument(body({})).toJson())
                 .status,
             404);
    m_cloud->world().customers[0].subscriptions.clear();
    m_cloud->world().reindex();
    const QString empty =
        m_account + u"/customers/"_s + m_cloud->world().customers.first().tenantId + kQuery;
    QCOMPARE(m_cloud->ask("POST", empty, QJsonDocument(body({})).toJson()).status, 204);
}

void tst_CostQuery::showsNoCreditAtASubscription()
{
    m_cloud->inCustomer(0);
    const QString scope =
        u"/subscriptions/"_s + m_cloud->world().customers.first().subscriptions.first().id;
    const Response refused = m_cloud->ask(
        "POST", scope + kQuery, QJsonDocument(body({u"PartnerEarnedCreditApplied"_s})).toJson());
    QCOMPARE(refused.status, 400);
    const Answer resources = ask(body({u"ResourceId"_s}), scope + kQuery);
    QVERIFY(resources.rows.size() > 3);
    const qint64 retail = sum(resources);
    m_cloud->asPartner(0);
    const qint64 net = sum(ask(
        withFilter(body({}), in(u"SubscriptionId"_s,
                                {m_cloud->world().customers.first().subscriptions.first().id}))));
    QVERIFY(net < retail);
    QCOMPARE(m_cloud->ask("POST", scope + kQuery, QJsonDocument(body({})).toJson()).status, 404);
}

void tst_CostQuery::letsOnlyBillingReadersIn()
{
    QList<int> statuses;
    for (int user = 0; user < 5; ++user) {
        m_cloud->asPartner(user);
        statuses.append(
            m_cloud->ask("POST", m_account + kQuery, QJsonDocument(body({})).toJson()).status);
    }
    QCOMPARE(statuses, (QList<int>{200, 200, 403, 403, 403}));
    m_cloud->inCustomer(0);
    QCOMPARE(Asking::errorCode(
                 m_cloud->ask("POST", m_account + kQuery, QJsonDocument(body({})).toJson())),
             u"AuthorizationFailed"_s);
}

void tst_CostQuery::sortsByAColumn()
{
    QJsonObject query = body({u"SubscriptionId"_s});
    QJsonObject dataset = query.value("dataset"_L1).toObject();
    dataset.insert(u"sorting"_s, QJsonArray{QJsonObject{{u"direction"_s, u"descending"_s},
                                                        {u"name"_s, u"CostUSD"_s}}});
    query.insert(u"dataset"_s, dataset);
    const Answer answer = ask(query);
    QVERIFY(answer.rows.size() > 50);
    for (qsizetype i = 1; i < answer.rows.size(); ++i)
        QVERIFY(units(answer.rows.at(i - 1).first()) >= units(answer.rows.at(i).first()));
}

void tst_CostQuery::listsDimensionsWithValues()
{
    const QString url =
        m_account
        + u"/providers/Microsoft.CostManagement/dimensions?api-version=2024-08-01&$expand=properties/data&$filter=properties/category eq 'partnerearnedcreditapplied'"_s;
    const QJsonArray list = m_cloud->get(url).value("value"_L1).toArray();
    QCOMPARE(list.size(), 1);
    const QJsonObject properties = list.first().toObject().value("properties"_L1).toObject();
    QCOMPARE(properties.value("data"_L1).toArray(), (QJsonArray{u"False"_s, u"True"_s}));
    QCOMPARE(properties.value("category"_L1).toString(), u"PartnerEarnedCreditApplied"_s);
    const QJsonArray all =
        m_cloud
            ->get(m_account
                  + u"/providers/Microsoft.CostManagement/dimensions?api-version=2024-08-01"_s)
            .value("value"_L1)
            .toArray();
    QVERIFY(all.size() > 15);
    QCOMPARE(
        m_cloud
            ->ask("GET", m_account + u"/providers/Microsoft.CostManagement/dimensions?$top=1001"_s)
            .status,
        400);
}

void tst_CostQuery::tellsWhatAQueryConsumed()
{
    const QByteArray query =
        QJsonDocument(body({}, u"CostUSD"_s, u"Monthly"_s, u"2025-11-01"_s, u"2026-10-31"_s))
            .toJson();
    m_cloud->ask("POST", m_account + kQuery, query);
    const Response response = m_cloud->ask("POST", m_account + kQuery, query);
    const QHash<QByteArray, QByteArray> headers(response.headers.cbegin(), response.headers.cend());
    QCOMPARE(headers.value("x-ms-ratelimit-microsoft.costmanagement-qpu-consumed"),
             QByteArray("12"));
    QCOMPARE(headers.value("x-ms-ratelimit-microsoft.costmanagement-qpu-remaining"),
             QByteArray("QueriesPerHour:576,QueriesPerMin:36,QueriesPer10Sec:0"));
}

void tst_CostQuery::answersALargeTenantInProportion()
{
    m_cloud = std::make_unique<Asking>(scaledWorld(1000, 10, 1, kNow));
    addCostManagement(m_cloud->router, std::shared_ptr<World>(&m_cloud->world(), [](World *) {}));
    m_account =
        u"/providers/Microsoft.Billing/billingAccounts/"_s + m_cloud->world().billingAccount;
    QElapsedTimer timer;
    timer.start();
    const Response month = m_cloud->ask(
        "POST", m_account + kQuery + u"&$top=5000"_s,
        QJsonDocument(body({u"SubscriptionId"_s, u"PartnerEarnedCreditApplied"_s})).toJson());
    const qint64 first = timer.restart();
    QCOMPARE(month.status, 200);
    const QString next = parse(month.body).nextLink;
    timer.restart();
    QCOMPARE(m_cloud
                 ->ask("POST", next,
                       QJsonDocument(body({u"SubscriptionId"_s, u"PartnerEarnedCreditApplied"_s}))
                           .toJson())
                 .status,
             200);
    const qint64 second = timer.restart();
    const Response year =
        m_cloud->ask("POST", m_account + kQuery,
                     QJsonDocument(body({u"PartnerEarnedCreditApplied"_s}, u"CostUSD"_s,
                                        u"Monthly"_s, u"2025-11-01"_s, u"2026-11-22"_s))
                         .toJson());
    const qint64 third = timer.elapsed();
    QCOMPARE(year.status, 200);
    qInfo("30 days: %lld ms, its next page: %lld ms, 13 months: %lld ms", first, second, third);
    // The page is of an answer that is kept, and no month costs more than the one before: with a
    // search in each row these would be hundreds of times as much.
    QVERIFY2(second * 3 < first, "the next page is reckoned anew");
    QVERIFY2(third < first * 13 * 3, "more than in proportion to the days");
}

QTEST_GUILESS_MAIN(tst_CostQuery)
#include "tst_costquery.moc"
