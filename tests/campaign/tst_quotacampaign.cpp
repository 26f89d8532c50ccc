// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/campaign.h"
#include "campaign/limits.h"
#include "campaign/signedinconsole.h"
#include "core/strings.h"

#include <QTest>

using namespace Pec;
using namespace Pec::Testing;

namespace {

using namespace std::chrono_literals;

constexpr int kUsualCustomers = 40;
constexpr int kSubscriptions = 10;
constexpr int kUsualScale =
    100 / kSlowness; // of time; the lower, the harder the limits are pressed
constexpr auto kBound = 30min;
constexpr auto kUnderWay = kSlowness * 400ms; // real time in which what was sent before arrives

//! Refusals that ask to wait, each the way its service says so. The longest waits are on cost, of
//! the one scope and of the whole service.
const QByteArray kRefusals = R"({"faults": [
    {"match": {"service": "cost-management"}, "first": 3, "times": 1,
     "fault": {"kind": "status", "status": 429,
               "headers": {"x-ms-ratelimit-microsoft.costmanagement-entity-retry-after": "95"}}},
    {"match": {"service": "cost-management"}, "first": 6, "times": 2,
     "fault": {"kind": "status", "status": 429,
               "headers": {"x-ms-ratelimit-microsoft.costmanagement-qpu-retry-after": "120",
                           "x-ms-ratelimit-microsoft.costmanagement-entity-retry-after": "10"}}},
    {"match": {"service": "billing"}, "first": 3, "times": 1,
     "fault": {"kind": "status", "status": 429, "retryAfter": 90}},
    {"match": {"service": "partner-center"}, "first": 2, "times": 1,
     "fault": {"kind": "status", "status": 429, "retryAfter": 100}},
    {"match": {"service": "resource-graph"}, "first": 9, "times": 2,
     "fault": {"kind": "status", "status": 429, "retryAfter": 70}},
    {"match": {"service": "graph"}, "first": 4, "times": 3,
     "fault": {"kind": "status", "status": 429, "retryAfter": 80}},
    {"match": {"service": "arm"}, "first": 5, "times": 4,
     "fault": {"kind": "status", "status": 429, "retryAfter": 110}}]})";

} // namespace

//! A refresh of a large tenant keeps every documented limit by itself, and waits as long as a
//! service asks for.
class tst_QuotaCampaign : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareLongRun(); }

private Q_SLOTS:
    void theCheckNoticesWhatIsBroken();
    void keepsEveryLimit();
    void waitsAsLongAsItIsAsked();

private:
    //! A refresh to its end; what the services were asked.
    [[nodiscard]] QList<Exchange> refresh(const QByteArray &faults);
    [[nodiscard]] static int scale() { return numberFrom("PEC_CAMPAIGN_SCALE", kUsualScale); }
};

QList<Exchange> tst_QuotaCampaign::refresh(const QByteArray &faults)
{
    const QTemporaryDir dir;
    const QString journal = dir.filePath(u"journal"_s);
    SignedInConsole::Wish wish;
    wish.cloud.customers = numberFrom("PEC_CAMPAIGN_CUSTOMERS", kUsualCustomers);
    wish.cloud.subscriptionsPerCustomer = kSubscriptions;
    wish.cloud.seed = campaignSeed();
    wish.cloud.quotas = Simulator::QuotaMode::Real;
    wish.cloud.timeScale = scale();
    wish.cloud.now = QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC);
    wish.cloud.journalFile = journal;
    const auto opened = SignedInConsole::open(wish);
    if (!opened) {
        qWarning().noquote() << logLine(opened.error());
        return {};
    }
    SignedInConsole &console = **opened;
    qint64 offset = 0;
    (void)readExchanges(journal, &offset);
    if (!console.cloud().setFaults(faults))
        return {};
    const Ending ending = console.refresh({}, kBound);
    if (!ending.result || !*ending.result || (*ending.result)->missingParts > 0) {
        qWarning() << "the refresh did not come to a whole end";
        return {};
    }
    QList<Exchange> exchanges = readExchanges(journal, &offset);
    exchanges.removeIf([](const Exchange &exchange) { return exchange.tenant.isEmpty(); });
    const qint64 simulated = exchanges.first().time.secsTo(exchanges.last().time);
    qInfo() << "seed" << campaignSeed() << "customers" << wish.cloud.customers << "requests"
            << exchanges.size() << "in" << simulated << "simulated seconds," << ending.milliseconds
            << "ms";
    return exchanges;
}

void tst_QuotaCampaign::theCheckNoticesWhatIsBroken()
{
    const QDateTime start({2026, 11, 22}, {10, 0}, Qt::UTC);
    Exchange query;
    query.method = "POST";
    query.tenant = u"t"_s;
    query.status = 200;
    query.url = u"/providers/Microsoft.Billing/billingAccounts/b/providers/"
                "Microsoft.CostManagement/query?$top=5000"_s;
    query.body = R"({"timePeriod":{"from":"2026-10-22T00:00:00Z","to":"2026-11-20T23:59:59Z"}})";
    QList<Exchange> exchanges;
    for (const int second : {0, 15, 30, 45, 60}) {
        query.time = start.addSecs(second);
        exchanges.append(query);
    }
    QCOMPARE(checkLimits(exchanges).broken, QStringList());
    exchanges.last().time = start.addSecs(59);
    QCOMPARE(checkLimits(exchanges).broken.size(), 1);

    exchanges.first().status = 429;
    exchanges.first().responseHeaders.insert(u"retry-after"_s, u"30"_s);
    QCOMPARE(checkWaits(exchanges, 5s).size(), 1); // the one after fifteen seconds
    QCOMPARE(checkWaits(exchanges, 20s), QStringList());
}

void tst_QuotaCampaign::keepsEveryLimit()
{
    const QList<Exchange> exchanges = refresh({});
    QVERIFY(!exchanges.isEmpty());
    for (const Exchange &exchange : exchanges)
        QVERIFY2(exchange.status != 429, qPrintable(exchange.url));
    const LimitReport report = checkLimits(exchanges);
    qInfo() << "fullest windows" << report.fullest;
    QCOMPARE(report.broken, QStringList());
    // Or nothing was proved.
    QCOMPARE(report.fullest[u"cost of a scope"_s], 4);
}

void tst_QuotaCampaign::waitsAsLongAsItIsAsked()
{
    const QList<Exchange> exchanges = refresh(kRefusals);
    QVERIFY(!exchanges.isEmpty());
    int refused = 0;
    for (const Exchange &exchange : exchanges) {
        refused += exchange.status == 429 ? 1 : 0;
        QVERIFY2(exchange.status != 429 || !exchange.fault.isEmpty(), qPrintable(exchange.url));
    }
    QCOMPARE(refused, 14);
    const auto grace = std::chrono::duration_cast<std::chrono::seconds>(kUnderWay * scale());
    QCOMPARE(checkWaits(exchanges, grace), QStringList());
    QCOMPARE(checkLimits(exchanges).broken, QStringList());
}

QTEST_GUILESS_MAIN(tst_QuotaCampaign)
#include "tst_quotacampaign.moc"
