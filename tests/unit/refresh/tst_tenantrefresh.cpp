// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "fakeservices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

class tst_TenantRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverything();
    void cancelEndsOnceInEachStage_data();
    void cancelEndsOnceInEachStage();
    void neverEndsInsideStart();
    void endsQuietlyWhenDestroyed();
    void aFailingServiceIsANamedMissingPart_data();
    void aFailingServiceIsANamedMissingPart();
    void withoutCustomersNothingIsStored_data();
    void withoutCustomersNothingIsStored();
    void aRefusedTenantIsAReadingWithItsCause_data();
    void aRefusedTenantIsAReadingWithItsCause();
    void costThatCannotBeReadIsNotRead();
    void looksCloselyOnlyWhereCreditLacks();
    void unreadDeniesAndEndsAreNoGap_data();
    void unreadDeniesAndEndsAreNoGap();
    void deniesAndEndsThatBreakAreAGap_data();
    void deniesAndEndsThatBreakAreAGap();
    void anUnknownOwnIdIsAGap();
    void anAccountThatIsListedTwiceCountsOnce();
    void anAnswerThatCannotBeRightIsNotTakenUpAgain_data();
    void anAnswerThatCannotBeRightIsNotTakenUpAgain();
    void aStoreThatFailsEndsWithItsError();

private:
    //! Runs a refresh to its end; how often it ended is counted for a while longer.
    static std::optional<Result<RefreshSummary>> run(TenantRefresh &job, int *ends = nullptr);
};

namespace {

Result<HttpReply> status(const HttpRequest &request, int code)
{
    return HttpReply{
        code, {}, R"({"error":{"code":"Broken","message":"does not work"}})", request.url};
}

QJsonValue inBody(const HttpRequest &request, const QString &member)
{
    return QJsonDocument::fromJson(request.body).object()["dataset"_L1][member];
}

//! Which query of the refresh this is, by what it asks for.
QString queryOf(const HttpRequest &request)
{
    const bool filtered = inBody(request, u"filter"_s).isObject();
    const QString granularity = inBody(request, u"granularity"_s).toString();
    if (granularity == "Daily"_L1)
        return u"days"_s;
    if (granularity == "Monthly"_L1)
        return filtered ? u"eligible months"_s : u"months"_s;
    const QJsonArray grouping = inBody(request, u"grouping"_s).toArray();
    if (grouping.first()["name"_L1].toString() == "CustomerTenantId"_L1)
        return u"customers"_s;
    const QString last = grouping.last()["name"_L1].toString();
    return last == "SubscriptionId"_L1 ? u"recent"_s : last;
}

std::optional<Result<HttpReply>> answer(const HttpRequest &request, const QByteArray &body)
{
    return Result<HttpReply>(HttpReply{200, {}, body, request.url});
}

} // namespace

std::optional<Result<RefreshSummary>> tst_TenantRefresh::run(TenantRefresh &job, int *ends)
{
    std::optional<Result<RefreshSummary>> outcome;
    int count = 0;
    QObject receiver;
    connect(&job, &RefreshJob::finished, &receiver, [&](const Result<RefreshSummary> &summary) {
        outcome = summary;
        ++count;
    });
    job.start();
    if (!waitUntil([&outcome] { return outcome.has_value(); }))
        return std::nullopt;
    QTest::qWait(20);
    if (ends)
        *ends = count;
    return outcome;
}

void tst_TenantRefresh::readsEverything()
{
    FakeServices services;
    TenantRefresh job(services.input());
    QList<RefreshStage> stages;
    connect(&job, &RefreshJob::progressChanged, &job, [&stages](const RefreshProgress &progress) {
        if (stages.isEmpty() || stages.last() != progress.stage)
            stages.append(progress.stage);
    });
    int ends = 0;
    const auto outcome = run(job, &ends);
    QVERIFY(outcome && *outcome);
    QCOMPARE(ends, 1);
    QCOMPARE((*outcome)->snapshotId, 7);
    QCOMPARE((*outcome)->customers, 2);
    QCOMPARE((*outcome)->subscriptions, 2);
    QCOMPARE((*outcome)->missingParts, 0);
    QCOMPARE(stages, (QList<RefreshStage>{RefreshStage::Partner, RefreshStage::Directory,
                                          RefreshStage::Cost, RefreshStage::CustomerAccess,
                                          RefreshStage::Storing}));
    // The first picture, then the whole in its place.
    QCOMPARE(services.saved.size(), 2);
    QVERIFY(services.saved.first().readings.isEmpty() && services.saved.first().costRead);
    QCOMPARE(services.savedAs.last().replaces, 7);
    QVERIFY(!services.savedAs.first().last && services.savedAs.last().last);
    // The first picture stands for the whole when the refresh is broken off: it says what it lacks.
    QCOMPARE(services.saved.first().missing.size(), 1);
    QCOMPARE(services.saved.first().missing.first().part, u"access"_s);
    const Snapshot &snapshot = services.saved.last();
    QVERIFY(snapshot.costRead && snapshot.missing.isEmpty());
    QCOMPARE(snapshot.period.days(), 30);
    QCOMPARE(snapshot.partner.name, u"Noordzee Cloud"_s);
    QCOMPARE(snapshot.partner.mpnId, u"1234567"_s);
    QCOMPARE(snapshot.partner.persona, Persona::DirectBill);
    QCOMPARE(snapshot.costs.size(), 2);
    QCOMPARE(snapshot.costs[0].notApplied.billing, Decimal::fromInteger(10));
    QCOMPARE(snapshot.costs[0].eligibleNotApplied->billing, Decimal::fromInteger(10));
    QVERIFY(snapshot.costs[0].notEligible.isEmpty());
    QCOMPARE(snapshot.costs[0].recent.billing, Decimal::fromInteger(10));
    QCOMPARE(snapshot.rateSeen, Decimal::parse("0.15"));
    QCOMPARE(snapshot.prices->paid, Decimal::parse("8.5").value());
    QCOMPARE(snapshot.prices->list, Decimal::fromInteger(10));
    QCOMPARE(snapshot.points.size(), 4);
    QCOMPARE(snapshot.readings.size(), 2);
    QCOMPARE(snapshot.access.size(), 6);
    for (const AccessReading &reading : snapshot.readings) {
        QCOMPARE(reading.state, AccessState::Read);
        QVERIFY(reading.tokenIssued && reading.visible.size() == 1 && !reading.error);
        QCOMPARE(reading.deniesRead, reading.visible);
    }
    QCOMPARE(snapshot.denies.size(), 2);
    QCOMPARE(snapshot.denies[0].name, u"Slot"_s);
    QCOMPARE(snapshot.denies[0].principals, QList<PrincipalId>{PrincipalId(u"f1"_s)});
    for (const AccessFact &fact : snapshot.access) {
        const bool self = fact.principal == PrincipalId(u"d1"_s);
        QCOMPARE(fact.signedIn, self);
        QCOMPARE(fact.timeBound, self);
        QCOMPARE(fact.endsOn.isValid(), self);
    }
}

void tst_TenantRefresh::cancelEndsOnceInEachStage_data()
{
    QTest::addColumn<int>("stage"); // -1: before anything was asked
    QTest::newRow("at once") << -1;
    QTest::newRow("partner") << int(RefreshStage::Partner);
    QTest::newRow("directory") << int(RefreshStage::Directory);
    QTest::newRow("cost") << int(RefreshStage::Cost);
    QTest::newRow("access") << int(RefreshStage::CustomerAccess);
    QTest::newRow("storing") << int(RefreshStage::Storing);
}

void tst_TenantRefresh::cancelEndsOnceInEachStage()
{
    QFETCH(int, stage);
    FakeServices services;
    services.saveHangs = true;
    TenantRefresh job(services.input());
    bool cancelled = false;
    connect(&job, &RefreshJob::progressChanged, &job, [&](const RefreshProgress &progress) {
        if (int(progress.stage) != stage || std::exchange(cancelled, true))
            return;
        job.cancel();
        job.cancel();
    });
    if (stage == -1)
        QMetaObject::invokeMethod(&job, &RefreshJob::cancel, Qt::QueuedConnection);
    int ends = 0;
    const auto outcome = run(job, &ends);
    QVERIFY(outcome);
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().code, ErrorCode::Cancelled);
    QCOMPARE(ends, 1);
    // The first picture is handed over before access is read, whatever becomes of the rest.
    QCOMPARE(services.saved.size(), stage < int(RefreshStage::CustomerAccess) ? 0 : 1);
    QTRY_COMPARE(services.open, 0);
}

void tst_TenantRefresh::neverEndsInsideStart()
{
    FakeServices services;
    TenantRefresh job(services.input());
    int ends = 0;
    connect(&job, &RefreshJob::finished, &job, [&ends] { ++ends; });
    job.start();
    job.cancel();
    QCOMPARE(ends, 0);
    QTRY_COMPARE(ends, 1);
}

void tst_TenantRefresh::endsQuietlyWhenDestroyed()
{
    // One event later each time, so that it is destroyed in every state.
    for (int turns = 0; turns < 60; turns += 3) {
        FakeServices services;
        int ends = 0;
        {
            TenantRefresh job(services.input());
            connect(&job, &RefreshJob::finished, &services, [&ends] { ++ends; });
            job.start();
            for (int turn = 0; turn < turns && ends == 0; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
        }
        const int atEnd = ends;
        QTRY_COMPARE(services.open, 0);
        QCOMPARE(ends, atEnd);
    }
}

void tst_TenantRefresh::aFailingServiceIsANamedMissingPart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("path"); // end of the path; empty: the cost query of that name
    const auto row = [](const char *name, const char *part, const char *path = "") {
        QTest::newRow(name) << QString::fromLatin1(part) << QString::fromLatin1(path);
    };
    row("the signed-in user", "partner", "/v1.0/$batch");
    row("the partner id", "partner", "/v1/profiles/mpn");
    row("the partner link", "partner.link", "/partners");
    row("billing profiles", "billing", "/billingProfiles");
    row("the customers' domains", "customers", "/v1/customers");
    row("resellers", "resellers", "/v1/relationships");
    row("delegations", "lighthouse", "/resources");
    row("PartnerEarnedCreditApplied", "cost.period");
    row("customers", "cost.customers");
    row("PricingModel", "cost.eligible");
    row("PublisherType", "cost.kinds");
    row("ChargeType", "cost.kinds");
    row("PartnerEarnedCreditRate", "cost.rate");
    row("recent", "cost.recent");
    row("days", "cost.days");
    row("months", "cost.months");
    row("eligible months", "cost.eligibleMonths");
}

void tst_TenantRefresh::aFailingServiceIsANamedMissingPart()
{
    QFETCH(QString, part);
    QFETCH(QString, path);
    const QString query = QString::fromLatin1(QTest::currentDataTag());
    FakeServices services;
    services.instead = [&](const TenantId &tenant,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        const QString asked = request.url.path();
        const bool hit = path.isEmpty() ? asked.endsWith("/query"_L1) && queryOf(request) == query
                                        : asked.endsWith(path);
        return hit && tenant == kPartnerTenant ? std::optional(status(request, 500)) : std::nullopt;
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->missingParts, 1);
    const Snapshot &snapshot = services.saved.last();
    QCOMPARE(snapshot.missing.size(), 1);
    QCOMPARE(snapshot.missing.first().part, part);
    QCOMPARE(snapshot.missing.first().error.code, ErrorCode::ServiceFailure);
    QCOMPARE(snapshot.missing.first().error.serviceCode, u"Broken"_s);
    QCOMPARE(snapshot.customers.size(), 2);
    QCOMPARE(snapshot.costRead, part != u"cost.period"_s);
    QCOMPARE(snapshot.rateSeen.has_value(), part != u"cost.rate"_s);
    // Unknown, not zero.
    QCOMPARE(snapshot.costs.first().eligibleNotApplied.has_value(), part != u"cost.eligible"_s);
}

void tst_TenantRefresh::withoutCustomersNothingIsStored_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body"); // empty: the service fails
    QTest::newRow("accounts") << u"/billingAccounts"_s << QByteArray();
    QTest::newRow("customers") << u"/b1/customers"_s << QByteArray();
    QTest::newRow("subscriptions") << u"/billingSubscriptions"_s << QByteArray();
    QTest::newRow("no partner agreement") << u"/billingAccounts"_s << QByteArray(R"({"value":[]})");
}

void tst_TenantRefresh::withoutCustomersNothingIsStored()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    FakeServices services;
    services.instead = [&](const TenantId &,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        if (!request.url.path().endsWith(path))
            return std::nullopt;
        return body.isEmpty() ? status(request, 403)
                              : Result<HttpReply>(HttpReply{200, {}, body, request.url});
    };
    TenantRefresh job(services.input());
    int ends = 0;
    const auto outcome = run(job, &ends);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, ErrorCode::Forbidden);
    QCOMPARE(ends, 1);
    QVERIFY(services.saved.isEmpty());
}

void tst_TenantRefresh::aRefusedTenantIsAReadingWithItsCause_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>(
        "code"); // Internal: HTTP 403 of the service, else an error of the token
    QTest::addColumn<AccessState>("state");
    QTest::addColumn<bool>("tokenIssued");
    QTest::addColumn<int>("missing");
    QTest::newRow("no consent") << u"/subscriptions"_s << ErrorCode::TenantRefused
                                << AccessState::Refused << false << 0;
    QTest::newRow("sign-in needed")
        << u"/subscriptions"_s << ErrorCode::SignInNeeded << AccessState::Refused << false << 0;
    QTest::newRow("refused by the service")
        << u"/subscriptions"_s << ErrorCode::Internal << AccessState::Refused << true << 0;
    QTest::newRow("connection broke")
        << u"/subscriptions"_s << ErrorCode::NoNetwork << AccessState::Refused << false << 1;
    QTest::newRow("assignments broke")
        << u"/resources"_s << ErrorCode::NoNetwork << AccessState::Partly << true << 1;
    QTest::newRow("link refused") << u"/partners"_s << ErrorCode::Internal << AccessState::Partly
                                  << true << 0;
    QTest::newRow("principals refused")
        << u"/getByIds"_s << ErrorCode::Internal << AccessState::Partly << true << 0;
}

void tst_TenantRefresh::aRefusedTenantIsAReadingWithItsCause()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    QFETCH(AccessState, state);
    QFETCH(bool, tokenIssued);
    QFETCH(int, missing);
    FakeServices services;
    services.instead = [&](const TenantId &tenant,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        if (tenant != kSecond || !request.url.path().endsWith(path))
            return std::nullopt;
        if (code == ErrorCode::Internal)
            return status(request, 403);
        return Result<HttpReply>(failure(code, u"AADSTS65001"_s));
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->missingParts, missing);
    const Snapshot &snapshot = services.saved.last();
    QCOMPARE(snapshot.readings.size(), 2);
    for (const AccessReading &reading : snapshot.readings) {
        if (reading.customer == kFirst) {
            QCOMPARE(reading.state, AccessState::Read);
            continue;
        }
        QCOMPARE(reading.state, state);
        QCOMPARE(reading.tokenIssued, tokenIssued);
        QVERIFY(reading.error);
        QCOMPARE(reading.error->code, code == ErrorCode::Internal ? ErrorCode::Forbidden : code);
    }
    if (missing > 0) {
        QCOMPARE(snapshot.missing.first().part, u"access"_s);
        QCOMPARE(snapshot.missing.first().subject, kSecond.value());
    }
}

void tst_TenantRefresh::costThatCannotBeReadIsNotRead()
{
    FakeServices services;
    services.instead = [](const TenantId &,
                          const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        if (!request.url.path().endsWith("/query"_L1))
            return std::nullopt;
        // A first page that leads on, and a second that breaks: never half a list.
        if (request.url.query().contains("skiptoken"_L1))
            return status(request, 429);
        return Result<HttpReply>(
            HttpReply{200,
                      {},
                      R"({"properties":{"nextLink":"https://arm.example/x/query?$skiptoken=2",
            "columns":[{"name":"Cost"},{"name":"CostUSD"},{"name":"SubscriptionId"}],"rows":[[1,1,"s"]]}})",
                      request.url});
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    const Snapshot &snapshot = services.saved.last();
    QVERIFY(!snapshot.costRead);
    QVERIFY(snapshot.costs.isEmpty() && snapshot.points.isEmpty());
    QCOMPARE((*outcome)->missingParts, 10); // one for each query
    for (const MissingPart &part : snapshot.missing)
        QCOMPARE(part.error.code, ErrorCode::Throttled);
}

void tst_TenantRefresh::looksCloselyOnlyWhereCreditLacks()
{
    // The second customer's cost without credit is of reservations only.
    const QByteArray pricing = R"({"properties":{
        "columns":[{"name":"Cost"},{"name":"CostUSD"},{"name":"SubscriptionId"},{"name":"PricingModel"},{"name":"Currency"}],
        "rows":[[4,5,"5a000000-0000-4000-8000-00000000000a","On Demand","EUR"],
                [6,7,"5a000000-0000-4000-8000-00000000000b","Reservation","EUR"]]}})";
    FakeServices services;
    QStringList asked;
    services.instead = [&](const TenantId &,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        const QString path = request.url.path();
        if (path.contains("/Microsoft.Authorization/"_L1))
            asked.append(path);
        const bool hit = path.endsWith("/query"_L1) && queryOf(request) == u"PricingModel"_s;
        return hit ? answer(request, pricing) : std::nullopt;
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    asked.sort();
    QCOMPARE(asked, (QStringList{u"/subscriptions/5a000000-0000-4000-8000-00000000000a"
                                 "/providers/Microsoft.Authorization/denyAssignments"_s,
                                 u"/subscriptions/5a000000-0000-4000-8000-00000000000a"
                                 "/providers/Microsoft.Authorization/"
                                 "roleAssignmentScheduleInstances"_s}));
    const Snapshot &snapshot = services.saved.last();
    QCOMPARE(snapshot.denies.size(), 1);
    for (const AccessReading &reading : snapshot.readings)
        QCOMPARE(reading.deniesRead.isEmpty(), reading.customer == kSecond);
    QCOMPARE(snapshot.costs[0].eligibleNotApplied->usd, Decimal::fromInteger(5));
    QCOMPARE(snapshot.costs[1].eligibleNotApplied, std::optional(Cost()));
    QCOMPARE(snapshot.costs[1].notEligible,
             (QList<KindCost>{
                 {ProductKind::Reservation, {Decimal::fromInteger(6), Decimal::fromInteger(7)}}}));
}

void tst_TenantRefresh::unreadDeniesAndEndsAreNoGap_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("denies");
    QTest::addColumn<bool>("ends");
    QTest::newRow("deny assignments refused") << u"/denyAssignments"_s << 0 << true;
    QTest::newRow("no privileged identity management")
        << u"/roleAssignmentScheduleInstances"_s << 2 << false;
}

void tst_TenantRefresh::unreadDeniesAndEndsAreNoGap()
{
    QFETCH(QString, path);
    QFETCH(int, denies);
    QFETCH(bool, ends);
    FakeServices services;
    services.instead = [&](const TenantId &,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        return request.url.path().endsWith(path) ? std::optional(status(request, 403))
                                                 : std::nullopt;
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->missingParts, 0);
    const Snapshot &snapshot = services.saved.last();
    QCOMPARE(snapshot.denies.size(), denies);
    for (const AccessReading &reading : snapshot.readings) {
        QCOMPARE(reading.state, AccessState::Read); // the roles themselves are known
        QCOMPARE(reading.deniesRead.isEmpty(), denies == 0);
    }
    const bool anyEnd = std::any_of(snapshot.access.cbegin(), snapshot.access.cend(),
                                    [](const AccessFact &fact) { return fact.endsOn.isValid(); });
    QCOMPARE(anyEnd, ends);
}

void tst_TenantRefresh::deniesAndEndsThatBreakAreAGap_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("deny assignments") << u"/denyAssignments"_s;
    QTest::newRow("ends of assignments") << u"/roleAssignmentScheduleInstances"_s;
}

void tst_TenantRefresh::deniesAndEndsThatBreakAreAGap()
{
    QFETCH(QString, path);
    FakeServices services;
    services.instead = [&](const TenantId &,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        return request.url.path().endsWith(path) ? std::optional(status(request, 503))
                                                 : std::nullopt;
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->missingParts, 2); // of both tenants
    for (const AccessReading &reading : services.saved.last().readings) {
        QCOMPARE(reading.state, AccessState::Partly);
        QCOMPARE(reading.error->httpStatus, 503);
    }
}

void tst_TenantRefresh::anUnknownOwnIdIsAGap()
{
    FakeServices services;
    TenantRefresh::Input input = services.input();
    input.selfId = [](const TenantId &) {
        return readyFuture<PrincipalId>(failure(ErrorCode::NoNetwork, u"gone"_s));
    };
    TenantRefresh job(std::move(input));
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->missingParts, 2);
    for (const AccessReading &reading : services.saved.last().readings)
        QCOMPARE(reading.state, AccessState::Partly);
}

void tst_TenantRefresh::anAccountThatIsListedTwiceCountsOnce()
{
    FakeServices services;
    services.instead = [&](const TenantId &,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        const QByteArray account = R"({"name":"b1","properties":{"displayName":"Noordzee Cloud",
            "agreementType":"MicrosoftPartnerAgreement","accountType":"Partner"}})";
        return request.url.path().endsWith("/billingAccounts"_L1)
                   ? answer(request, "{\"value\":[" + account + ',' + account + "]}")
                   : std::nullopt;
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome && *outcome);
    QCOMPARE((*outcome)->missingParts, 0);
    QCOMPARE(services.saved.last().costs[0].notApplied.billing, Decimal::fromInteger(10));
}

void tst_TenantRefresh::anAnswerThatCannotBeRightIsNotTakenUpAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("stored");
    QTest::newRow("ends the refresh") << u"/billingAccounts"_s << false;
    QTest::newRow("is a missing part") << u"/v1/relationships"_s << true;
}

void tst_TenantRefresh::anAnswerThatCannotBeRightIsNotTakenUpAgain()
{
    QFETCH(QString, path);
    QFETCH(bool, stored);
    FakeServices services;
    const auto isWrong = [](const HttpReply &reply) { return reply.body == R"({"value":"x"})"; };
    services.instead = [&](const TenantId &,
                           const HttpRequest &request) -> std::optional<Result<HttpReply>> {
        return request.url.path().endsWith(path) ? answer(request, R"({"value":"x"})")
                                                 : std::nullopt;
    };
    TenantRefresh job(services.input());
    const auto outcome = run(job);
    QVERIFY(outcome);
    QCOMPARE(outcome->has_value(), stored);
    QVERIFY(std::none_of(services.kept.cbegin(), services.kept.cend(), isWrong));
}

void tst_TenantRefresh::aStoreThatFailsEndsWithItsError()
{
    FakeServices services;
    Error error;
    error.code = ErrorCode::StoreUnusable;
    services.saveFails = error;
    TenantRefresh job(services.input());
    int ends = 0;
    const auto outcome = run(job, &ends);
    QVERIFY(outcome && !*outcome);
    QCOMPARE(outcome->error().code, ErrorCode::StoreUnusable);
    QCOMPARE(ends, 1);
}

QTEST_GUILESS_MAIN(tst_TenantRefresh)
#include "tst_tenantrefresh.moc"
