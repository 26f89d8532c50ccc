// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservices.h"

#include "core/strings.h"
#include "support/testdata.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace Pec::Testing {

namespace {

const QByteArray kAccounts = R"({"value":[{"name":"b1","properties":{"displayName":"Noordzee Cloud",
    "agreementType":"MicrosoftPartnerAgreement","accountType":"Partner"}}]})";
const QByteArray kProfiles = R"({"value":[{"name":"EURO","properties":{"currency":"EUR",
    "billingRelationshipType":"CSPPartner"}}]})";
const QByteArray kCustomers = R"({"value":[
    {"name":"c0000000-0000-4000-8000-00000000000a","properties":{"displayName":"Veiling Westhoek",
     "billingProfileId":"/x/EURO","enabledAzurePlans":[{"skuId":"0001"}]}},
    {"name":"c0000000-0000-4000-8000-00000000000b","properties":{"displayName":"Bakkerij Zilt",
     "billingProfileId":"/x/EURO","enabledAzurePlans":[{"skuId":"0001"}]}}]})";
const QByteArray kSubscriptions = R"({"value":[
    {"name":"n1","properties":{"subscriptionId":"5a000000-0000-4000-8000-00000000000a","status":"Active",
     "displayName":"Veiling","customerName":"c0000000-0000-4000-8000-00000000000a","skuDescription":"Microsoft Azure Plan"}},
    {"name":"n2","properties":{"subscriptionId":"5a000000-0000-4000-8000-00000000000b","status":"Active",
     "displayName":"Winkel","customerName":"c0000000-0000-4000-8000-00000000000b","skuDescription":"Microsoft Azure Plan"}}]})";
const QByteArray kBatch = R"({"responses":[
    {"id":"me","status":200,"body":{"id":"f0","displayName":"Anna","userPrincipalName":"anna@noordzee.example"}},
    {"id":"memberOf","status":200,"body":{"value":[{"id":"f1","displayName":"AdminAgents"}]}},
    {"id":"agents","status":200,"body":{"value":[{"id":"f1","displayName":"AdminAgents"}]}}]})";

//! What a row says in a column, \a end being the last digit of its subscription and customer.
QJsonValue cellOf(const QString &column, const QString &end)
{
    static const QHash<QString, QJsonValue> kCells{{u"UsageDate"_s, 20261101},
                                                   {u"PartnerEarnedCreditApplied"_s, u"False"_s},
                                                   {u"PartnerEarnedCreditRate"_s, 0.15},
                                                   {u"PricingModel"_s, u"OnDemand"_s},
                                                   {u"PublisherType"_s, u"Microsoft"_s},
                                                   {u"ChargeType"_s, u"Usage"_s},
                                                   {u"Currency"_s, u"EUR"_s}};
    if (column == "SubscriptionId"_L1)
        return QJsonValue(u"5a000000-0000-4000-8000-00000000000"_s + end);
    if (column == "CustomerTenantId"_L1)
        return QJsonValue(u"c0000000-0000-4000-8000-00000000000"_s + end);
    return kCells.value(column, 10);
}

//! One row for each subscription, with the columns that the query groups by.
QByteArray costAnswer(const QByteArray &query)
{
    const QJsonObject dataset = QJsonDocument::fromJson(query).object()["dataset"_L1].toObject();
    const QString granularity = dataset["granularity"_L1].toString();
    QJsonArray columns{QJsonObject{{u"name"_s, u"Cost"_s}}, QJsonObject{{u"name"_s, u"CostUSD"_s}}};
    if (granularity != "None"_L1)
        columns.append(QJsonObject{{u"name"_s, u"UsageDate"_s}});
    for (const QJsonValue &group : dataset["grouping"_L1].toArray())
        columns.append(QJsonObject{{u"name"_s, group["name"_L1]}});
    columns.append(QJsonObject{{u"name"_s, u"Currency"_s}});
    // Grouped by neither it is one row, with the cost of both.
    const bool bySomebody = query.contains("CustomerTenantId") || query.contains("SubscriptionId");
    const QStringList ends = bySomebody ? QStringList{u"a"_s, u"b"_s} : QStringList{u"a"_s};
    QJsonArray rows;
    for (const QString &end : ends) {
        QJsonArray row;
        for (const QJsonValue &column : std::as_const(columns))
            row.append(cellOf(column["name"_L1].toString(), end));
        if (!bySomebody)
            row[0] = row[1] = 20;
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{u"properties"_s,
                                      QJsonObject{{u"columns"_s, columns}, {u"rows"_s, rows}}}})
        .toJson();
}

QByteArray resourceGraphAnswer(const TenantId &tenant, const QByteArray &body)
{
    if (!body.contains("roleassignments"))
        return R"({"data":[],"resultTruncated":"false"})";
    const QByteArray end = tenant.value().right(1).toLatin1();
    const QByteArray scope = "/subscriptions/5a000000-0000-4000-8000-00000000000" + end;
    return R"({"resultTruncated":"false","data":[{"id":"r1","principalId":"f1","principalType":"ForeignGroup","scope":")"
           + scope + R"(","roleDefinitionId":"/x/8e3af657-a8ff-443c-a75c-2fe8c4bcb635"},
          {"id":"r2","principalId":"d1","principalType":"User","scope":")"
           + scope + R"(","roleDefinitionId":"/x/77777777-0000-4000-8000-000000000001"},
          {"id":"r3","principalId":"d2","principalType":"Group","scope":")"
           + scope + R"(","roleDefinitionId":"/x/8e3af657-a8ff-443c-a75c-2fe8c4bcb635"}]})";
}

QByteArray armSubscriptions(const TenantId &tenant)
{
    const QByteArray end = tenant.value().right(1).toLatin1();
    return R"({"value":[{"subscriptionId":"5a000000-0000-4000-8000-00000000000)" + end
           + R"(","tenantId":")" + tenant.value().toLatin1()
           + R"(","displayName":"x","state":"Enabled"}]})";
}

//! A deny assignment for the partner's group, and an end of the signed-in user's role.
QByteArray denyAssignments(const QString &subscription)
{
    return R"({"value":[{"name":"d1","properties":{"denyAssignmentName":"Slot","scope":")"
           + subscription.toLatin1() + R"(","principals":[{"id":"f1"}],"excludePrincipals":[]}}]})";
}

QByteArray scheduleInstances(const QString &subscription)
{
    return R"({"value":[{"name":"e1","properties":{"principalId":"d1","assignmentType":"Assigned",
        "roleDefinitionId":"/x/77777777-0000-4000-8000-000000000001",
        "endDateTime":"2026-11-30T08:00:00Z","scope":")"
           + subscription.toLatin1() + R"("}}]})";
}

const RuleBook &shippedRuleBook()
{
    static const RuleBook book = [] {
        QFile file(Testing::ruleBookFile());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no rule book");
        return RuleBook::parse(file.readAll()).value();
    }();
    return book;
}

QByteArray answerTo(const TenantId &tenant, const HttpRequest &request)
{
    const QString path = request.url.path();
    const QList<std::pair<QString, QByteArray>> byEnd{
        {u"/v1.0/$batch"_s, kBatch},
        {u"/v1/profiles/mpn"_s, R"({"mpnId":"1234567"})"},
        {u"/v1/customers"_s, R"({"items":[]})"},
        {u"/v1/relationships"_s, R"({"items":[]})"},
        {u"/partners"_s, R"({"properties":{"partnerId":"1234567","state":"Active"}})"},
        {u"/billingAccounts"_s, kAccounts},
        {u"/billingProfiles"_s, kProfiles},
        {u"/customers"_s, kCustomers},
        {u"/billingSubscriptions"_s, kSubscriptions},
        {u"/usageDetails"_s,
         R"({"value":[{"properties":{"chargeType":"Usage","partnerEarnedCreditApplied":"1",
             "costInBillingCurrency":8.5,"paygCostInBillingCurrency":10}}]})"},
        {u"/getByIds"_s, R"({"value":[]})"},
        {u"/microsoft.graph.group"_s, R"({"value":[]})"}};
    for (const auto &[end, body] : byEnd) {
        if (path.endsWith(end))
            return body;
    }
    if (path.endsWith("/query"_L1))
        return costAnswer(request.body);
    if (path.endsWith("/resources"_L1))
        return resourceGraphAnswer(tenant, request.body);
    const QString subscription = path.section(u"/providers/"_s, 0, 0);
    if (path.endsWith("/denyAssignments"_L1))
        return denyAssignments(subscription);
    if (path.endsWith("/roleAssignmentScheduleInstances"_L1))
        return scheduleInstances(subscription);
    return armSubscriptions(tenant);
}

} // namespace

FakeServices::FakeServices()
    : m_clock(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), 0)
{}

TenantRefresh::Input FakeServices::input()
{
    TenantRefresh::Input input;
    input.profile = u"Noordzee"_s;
    input.partnerTenant = kPartnerTenant;
    input.arm = QUrl(u"https://arm.example"_s);
    input.graph = QUrl(u"https://graph.example"_s);
    input.partnerCenter = QUrl(u"https://pc.example"_s);
    input.armSender = [this](const TenantId &tenant) { return senderFor(tenant); };
    input.graphSender = input.armSender;
    input.partnerCenterSender = senderFor(kPartnerTenant);
    input.selfId = [](const TenantId &) { return readyFuture<PrincipalId>(PrincipalId(u"d1"_s)); };
    input.ruleBook = shippedRuleBook();
    input.save = [this](Snapshot snapshot, const TenantRefresh::SaveAs &as) {
        return save(std::move(snapshot), as);
    };
    input.before = [this] { return readyFuture<std::optional<Snapshot>>(before); };
    input.journal = journal();
    input.setPaused = [this](bool pause) { paused = pause; };
    input.costQueriesLeft = [] { return std::optional<QuotaLeft>(); };
    input.clock = &m_clock;
    return input;
}

Sender FakeServices::senderFor(const TenantId &tenant)
{
    return [this, tenant](const HttpRequest &request, const std::stop_token &stop) {
        auto promise = std::make_shared<QPromise<Result<HttpReply>>>();
        promise->start();
        ++open;
        asked.append(QString(tenant == kPartnerTenant ? QString() : tenant.value() + u' ')
                     + QString::fromLatin1(request.method) + u' ' + request.url.path());
        const int wait = delay ? delay(tenant, request) : 0;
        QTimer::singleShot(wait, this, [this, tenant, request, stop, promise] {
            Result<HttpReply> answer =
                HttpReply{200, {}, answerTo(tenant, request), request.url, m_clock.now()};
            if (stop.stop_requested())
                answer = failure(ErrorCode::Cancelled, u"cancelled"_s);
            else if (const auto other = instead ? instead(tenant, request) : std::nullopt)
                answer = *other;
            --open;
            promise->addResult(std::move(answer));
            promise->finish();
        });
        return promise->future();
    };
}

RefreshJournal FakeServices::journal()
{
    RefreshJournal journal;
    journal.begin = [this](const QDateTime &now, bool anew) {
        if (journalFails)
            return readyFuture<QDateTime>(failure(*journalFails));
        if (anew)
            forgetAnswers();
        if (!brokenOffAt)
            brokenOffAt = now;
        return readyFuture<QDateTime>(*brokenOffAt);
    };
    journal.find = [this](const QByteArray &key) {
        const auto found = kept.constFind(key);
        return readyFuture<std::optional<HttpReply>>(found == kept.cend() ? std::nullopt
                                                                          : std::optional(*found));
    };
    journal.keep = [this](const QByteArray &key, const HttpReply &reply) {
        if (brokenOffAt)
            kept.insert(key, reply);
    };
    return journal;
}

void FakeServices::forgetAnswers()
{
    brokenOffAt.reset();
    kept.clear();
}

FutureResult<qint64> FakeServices::save(Snapshot snapshot, const TenantRefresh::SaveAs &as)
{
    saved.append(std::move(snapshot));
    savedAs.append(as);
    if (saveHangs) {
        m_hangingSave.start();
        return m_hangingSave.future();
    }
    if (saveFails)
        return readyFuture<qint64>(failure(*saveFails));
    if (as.last)
        forgetAnswers();
    return readyFuture<qint64>(7);
}

bool waitUntil(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(20'000);
    QTimer tick; // so that a condition that no event tells of is looked at too
    tick.start(20);
    while (!isSo() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isSo();
}

std::optional<Result<RefreshSummary>> runToEnd(TenantRefresh &job)
{
    std::optional<Result<RefreshSummary>> outcome;
    QObject receiver;
    QObject::connect(&job, &RefreshJob::finished, &receiver,
                     [&outcome](const Result<RefreshSummary> &summary) { outcome = summary; });
    job.start();
    return waitUntil([&outcome] { return outcome.has_value(); }) ? outcome : std::nullopt;
}

} // namespace Pec::Testing
