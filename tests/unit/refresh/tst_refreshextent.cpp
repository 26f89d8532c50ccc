// SPDX-License-Identifier: GPL-3.0-or-later
// What a refresh asks after another one, what it passes over, and what it tells meanwhile.
#include "core/strings.h"
#include "fakeservices.h"
#include "refresh/sizing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QtTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDateTime kDayBefore({2026, 11, 21}, {9, 0}, Qt::UTC);
const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC); // 25 hours later
const SubscriptionId kOne(u"5a000000-0000-4000-8000-00000000000a"_s);
const SubscriptionId kTwo(u"5a000000-0000-4000-8000-00000000000b"_s);

//! What a whole refresh stored at that time.
Snapshot storedAt(const QDateTime &time)
{
    FakeServices services;
    services.setNow(time);
    TenantRefresh job(services.input());
    const auto outcome = runToEnd(job);
    if (!outcome || !*outcome)
        qFatal("the refresh did not end well");
    Snapshot snapshot = services.saved.last();
    snapshot.id = 3;
    return snapshot;
}

int countOf(const FakeServices &services, const QString &end)
{
    return int(std::count_if(services.asked.cbegin(), services.asked.cend(),
                             [&end](const QString &asked) { return asked.endsWith(end); }));
}

int customersRequests(const FakeServices &services, const CustomerId &customer)
{
    return int(
        std::count_if(services.asked.cbegin(), services.asked.cend(),
                      [&](const QString &asked) { return asked.startsWith(customer.value()); }));
}

//! A month's point as a closed month was read.
CostPoint monthOf(QDate date, const SubscriptionId &subscription)
{
    CostPoint point;
    point.grain = CostGrain::Month;
    point.date = date;
    point.customer = kFirst;
    point.subscription = subscription;
    point.currency = u"EUR"_s;
    point.eligibleNotApplied = Cost();
    return point;
}

//! First day of each monthly query that is asked.
class MonthlyQueries
{
public:
    QStringList from;

    explicit MonthlyQueries(FakeServices &services)
    {
        services.instead = [this](const TenantId &,
                                  const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            if (body["dataset"_L1]["granularity"_L1].toString() == "Monthly"_L1)
                from.append(body["timePeriod"_L1]["from"_L1].toString().left(10));
            return std::nullopt;
        };
    }
};

TenantRefresh::Input withExtent(FakeServices &services, const RefreshExtent &extent)
{
    TenantRefresh::Input input = services.input();
    input.extent = extent;
    return input;
}

} // namespace

class tst_RefreshExtent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptSubscriptionsAreNotAskedAgain_data()
    {
        QTest::addColumn<int>("days"); // since they were read
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("asked");
        QTest::newRow("a day") << 1 << false << false;
        QTest::newRow("six days") << 6 << false << false;
        QTest::newRow("seven days") << 7 << false << true;
        QTest::newRow("a day, all is wanted anew") << 1 << true << true;
    }

    void keptSubscriptionsAreNotAskedAgain()
    {
        QFETCH(int, days);
        QFETCH(bool, full);
        QFETCH(bool, asked);
        FakeServices services;
        services.before = storedAt(kNow.addDays(-1));
        services.before->directoryReadAt = kNow.addDays(-days);
        TenantRefresh job(withExtent(services, {.full = full}));
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(countOf(services, u"/billingSubscriptions"_s), asked ? 1 : 0);
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.subscriptions.size(), 2);
        QCOMPARE(snapshot.directoryReadAt, asked ? kNow : kNow.addDays(-days));
        QVERIFY(snapshot.missing.isEmpty());
        QCOMPARE(snapshot.access.size(), 6);
    }

    void theyAreReadEarlyWhereCostNamesAnUnknownOne()
    {
        FakeServices services;
        services.before = storedAt(kDayBefore);
        services.before->subscriptions.removeLast(); // came since
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(countOf(services, u"/billingSubscriptions"_s), 1);
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.subscriptions.size(), 2);
        QCOMPARE(snapshot.directoryReadAt, kNow);
        QCOMPARE((*outcome)->subscriptions, 2);
        QVERIFY(snapshot.missing.isEmpty());
        // The list knows its owner, so that cost need not be asked for it.
        const auto steps = job.plan().steps();
        QCOMPARE(steps[qsizetype(PlanStep::CostOwners)].sent, 0);
        QCOMPARE(steps[qsizetype(PlanStep::Subscriptions)].sent, 1);
    }

    void theOwnersAreAskedWhereTheListDoesNotKnowThemEither()
    {
        FakeServices services;
        services.before = storedAt(kDayBefore);
        services.before->subscriptions.removeLast();
        services.instead = [](const TenantId &,
                              const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (!request.url.path().endsWith("/billingSubscriptions"_L1))
                return std::nullopt;
            return Result<HttpReply>(
                HttpReply{200,
                          {},
                          R"({"value":[{"name":"n1","properties":{"status":"Active",
                "subscriptionId":"5a000000-0000-4000-8000-00000000000a",
                "customerName":"c0000000-0000-4000-8000-00000000000a"}}]})",
                          request.url,
                          kNow});
        };
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(countOf(services, u"/billingSubscriptions"_s), 1);
        QCOMPARE(job.plan().steps()[qsizetype(PlanStep::CostOwners)].sent, 1);
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.subscriptions.size(), 2);
        QCOMPARE(snapshot.subscriptions[1].state, u"Unlisted"_s);
        QCOMPARE(snapshot.subscriptions[1].customer, kSecond);
    }

    void closedMonthsAreNotAskedAgain_data()
    {
        QTest::addColumn<QDateTime>("readAt");
        QTest::addColumn<bool>("byCustomer"); // as in a large tenant
        QTest::addColumn<QString>("missing");
        QTest::addColumn<bool>("full");
        QTest::addColumn<QString>("from");
        const QDateTime ninth({2026, 11, 9}, {9, 0}, Qt::UTC);
        QTest::newRow("the day after")
            << kDayBefore << false << QString() << false << u"2026-11-01"_s;
        QTest::newRow("October was not closed then")
            << ninth << false << QString() << false << u"2026-10-01"_s;
        QTest::newRow("months of whole customers do not go with those of subscriptions")
            << kDayBefore << true << QString() << false << u"2025-12-01"_s;
        QTest::newRow("they could not be read")
            << kDayBefore << false << u"cost.months"_s << false << u"2025-12-01"_s;
        QTest::newRow("all is wanted anew")
            << kDayBefore << false << QString() << true << u"2025-12-01"_s;
    }

    void closedMonthsAreNotAskedAgain()
    {
        QFETCH(QDateTime, readAt);
        QFETCH(bool, byCustomer);
        QFETCH(QString, missing);
        QFETCH(bool, full);
        QFETCH(QString, from);
        FakeServices services;
        services.before = storedAt(readAt);
        const SubscriptionId subscription = byCustomer ? SubscriptionId() : kOne;
        for (QDate month(2025, 12, 1); month <= QDate(2026, 10, 1); month = month.addMonths(1))
            services.before->points.append(monthOf(month, subscription));
        if (!missing.isEmpty())
            services.before->missing.append({missing, {}, Error()});
        MonthlyQueries queries(services);
        TenantRefresh job(withExtent(services, {.full = full}));
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(queries.from, (QStringList{from, from})); // all, and the eligible part
        QSet<QDate> months;
        for (const CostPoint &point : services.saved.last().points) {
            if (point.grain == CostGrain::Month)
                months.insert(point.date);
        }
        const QDate first = QDate::fromString(from, Qt::ISODate);
        for (QDate month(2025, 12, 1); month < QDate(2026, 11, 1); month = month.addMonths(1))
            QCOMPARE(months.contains(month), month < first);
        QVERIFY(months.contains(QDate(2026, 11, 1)));
        QCOMPARE(job.plan().steps()[qsizetype(PlanStep::CostMonths)].units,
                 1 + (2026 - first.year()) * 12 + 11 - first.month());
    }

    void accessOfTheLastDayIsNotAskedAgain()
    {
        FakeServices services;
        services.before = storedAt(kNow.addSecs(-3600));
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(customersRequests(services, kFirst), 0);
        QCOMPARE(services.saved.size(), 1); // the first picture is all there is
        QVERIFY(services.savedAs[0].last);
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.access.size(), 6);
        QCOMPARE(snapshot.denies.size(), 2);
        QCOMPARE(snapshot.readings.size(), 2);
        QCOMPARE(snapshot.readings[0].checkedAt, kNow.addSecs(-3600));
    }

    void accessOfMoreThanADayIsAskedAgain()
    {
        FakeServices services;
        services.before = storedAt(kDayBefore);
        services.before->readings[0].checkedAt = kNow.addSecs(-60);
        const CustomerId fresh = services.before->readings[0].customer;
        const CustomerId old = services.before->readings[1].customer;
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(customersRequests(services, fresh), 0);
        QVERIFY(customersRequests(services, old) > 0);
        for (const AccessReading &reading : services.saved.last().readings)
            QCOMPARE(reading.checkedAt, reading.customer == fresh ? kNow.addSecs(-60) : kNow);
        QCOMPARE(services.saved.last().access.size(), 6);
    }

    void allIsReadAnewWhereItIsWanted()
    {
        FakeServices services;
        services.before = storedAt(kNow.addSecs(-60));
        TenantRefresh job(withExtent(services, {.full = true}));
        QVERIFY(runToEnd(job).value());
        FakeServices fresh;
        TenantRefresh first(fresh.input());
        QVERIFY(runToEnd(first).value());
        QStringList asked = services.asked;
        asked.sort();
        fresh.asked.sort();
        QCOMPARE(asked, fresh.asked);
    }

    void onlyTheFirstPictureAsksNoCustomersTenant()
    {
        FakeServices services;
        TenantRefresh job(withExtent(services, {.onlyFirstPicture = true}));
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(customersRequests(services, kFirst) + customersRequests(services, kSecond), 0);
        QCOMPARE(services.saved.size(), 1);
        QCOMPARE(services.savedAs[0].replaces, 0);
        QVERIFY(services.savedAs[0].last);
        const Snapshot &snapshot = services.saved.last();
        QVERIFY(snapshot.costRead && snapshot.readings.isEmpty());
        QCOMPARE((*outcome)->customers, 2);
        QCOMPARE(job.plan().requests(), services.asked.size());
    }

    void thePlanIsWhatWasAsked_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("for the first time") << false;
        QTest::newRow("on the day after") << true;
    }

    void thePlanIsWhatWasAsked()
    {
        QFETCH(bool, again);
        FakeServices services;
        if (again)
            services.before = storedAt(kDayBefore);
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(job.plan().requests(), services.asked.size());
        int planned = 0;
        for (const int one : std::as_const((*outcome)->plannedByService))
            planned += one;
        QCOMPARE(planned, services.asked.size());
        for (const PlannedStep &step : job.plan().steps()) {
            QVERIFY2(step.ended, qPrintable(name(step.step)));
            QCOMPARE(step.requests, step.sent);
            QCOMPARE(step.taken, 0);
        }
    }

    void estimatesWhatTheNextOneWouldAsk_data()
    {
        QTest::addColumn<int>("sinceAccess"); // hours
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("onlyFirstPicture");
        QTest::addColumn<int>("tenants");
        QTest::addColumn<int>("subscriptions"); // requests
        QTest::addColumn<int>("months");
        QTest::newRow("a day later") << 25 << false << false << 2 << 0 << 1;
        QTest::newRow("an hour later") << 1 << false << false << 0 << 0 << 1;
        QTest::newRow("all of it") << 1 << true << false << 2 << 1 << 12;
        QTest::newRow("the first picture") << 25 << false << true << 0 << 0 << 1;
    }

    void estimatesWhatTheNextOneWouldAsk()
    {
        QFETCH(int, sinceAccess);
        QFETCH(bool, full);
        QFETCH(bool, onlyFirstPicture);
        QFETCH(int, tenants);
        QFETCH(int, subscriptions);
        QFETCH(int, months);
        Snapshot before = storedAt(kDayBefore);
        for (AccessReading &reading : before.readings)
            reading.checkedAt = kNow.addSecs(-3600 * sinceAccess);
        before.points.append(monthOf(QDate(2026, 10, 1), kOne));
        const RequestPlan plan =
            estimatedPlan(before, kNow, {.full = full, .onlyFirstPicture = onlyFirstPicture});
        QCOMPARE(plan.sizes().customers, 2);
        QCOMPARE(plan.sizes().subscriptions, 2);
        QCOMPARE(plan.sizes().tenants, tenants);
        QCOMPARE(plan.sizes().months, months);
        const QList<PlannedStep> &steps = plan.steps();
        QCOMPARE(steps[qsizetype(PlanStep::Subscriptions)].requests, subscriptions);
        QCOMPARE(steps[qsizetype(PlanStep::Access)].requests, 4 * tenants);
        QCOMPARE(steps[qsizetype(PlanStep::CostMonths)].units, months);
    }

    void estimatesTheFirstOneWithoutKnowingTheTenant()
    {
        const RequestPlan plan = estimatedPlan(Snapshot(), kNow, {});
        QCOMPARE(plan.sizes().tenants, 0);
        QCOMPARE(plan.sizes().months, 12);
        QVERIFY(plan.requests() > 15);
        QCOMPARE(plan.steps()[qsizetype(PlanStep::Subscriptions)].requests, 1);
    }

    void largeTenantsHaveChartsByCustomer()
    {
        Snapshot before;
        before.subscriptions.resize(967);
        QVERIFY(estimatedPlan(before, kNow, {}).sizes().pointsBySubscription);
        before.subscriptions.resize(968); // 60,016 rows of days
        QVERIFY(!estimatedPlan(before, kNow, {}).sizes().pointsBySubscription);
    }

    void whoIsLookedAtIsReadAtOnceThoughPassedOver()
    {
        FakeServices services;
        services.before = storedAt(kNow.addSecs(-3600));
        services.before->readings.removeIf(
            [](const AccessReading &reading) { return reading.customer == kSecond; });
        QSet<Urgency> ofFirst;
        QSet<Urgency> ofSecond;
        services.instead = [&](const TenantId &tenant,
                               const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            if (tenant == kFirst)
                ofFirst.insert(request.urgency);
            if (tenant == kSecond)
                ofSecond.insert(request.urgency);
            return std::nullopt;
        };
        TenantRefresh job(services.input());
        QList<std::pair<int, int>> progress; // done of total
        connect(&job, &RefreshJob::progressChanged, &job, [&](const RefreshProgress &now) {
            if (now.stage != RefreshStage::CustomerAccess)
                return;
            progress.append({now.customersDone, now.customersTotal});
            if (progress.size() == 1) // the sweep begins after this
                QMetaObject::invokeMethod(
                    &job, [&job] { job.readNext(kFirst); }, Qt::QueuedConnection);
        });
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(ofFirst, QSet<Urgency>{Urgency::Wanted});
        QCOMPARE(ofSecond, QSet<Urgency>{Urgency::Background});
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.readings.size(), 2);
        for (const AccessReading &reading : snapshot.readings)
            QCOMPARE(reading.checkedAt, kNow);
        for (const auto &[done, total] : std::as_const(progress))
            QVERIFY2(done <= total, qPrintable(u"%1 of %2"_s.arg(done).arg(total)));
        QCOMPARE(progress.last(), std::pair(2, 2));
    }

    void readNextIsHarmlessAtAnyTime()
    {
        FakeServices services;
        TenantRefresh job(services.input());
        job.readNext(kFirst);
        connect(&job, &RefreshJob::progressChanged, &job, [&job] { job.readNext(kSecond); });
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(services.saved.last().readings.size(), 2);
        job.readNext(kFirst);
        const qsizetype asked = services.asked.size();
        QTest::qWait(20);
        QCOMPARE(services.asked.size(), asked);
    }

    void pausesAndGoesOn()
    {
        FakeServices services;
        TenantRefresh job(services.input());
        QList<bool> told;
        connect(&job, &RefreshJob::progressChanged, &job, [&](const RefreshProgress &progress) {
            if (told.isEmpty() || told.last() != progress.paused)
                told.append(progress.paused);
        });
        job.setPaused(false); // it is not
        QVERIFY(told.isEmpty());
        job.setPaused(true);
        QVERIFY(services.paused);
        job.setPaused(false);
        QVERIFY(!services.paused);
        QCOMPARE(told, (QList<bool>{true, false}));
        QVERIFY(runToEnd(job).value());
    }

    void noPauseOutlivesItsRefresh_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("cancelled") << u"cancel"_s;
        QTest::newRow("destroyed") << u"destroy"_s;
        QTest::newRow("ended") << u"end"_s;
    }

    void noPauseOutlivesItsRefresh()
    {
        QFETCH(QString, end);
        FakeServices services;
        auto job = std::make_unique<TenantRefresh>(services.input());
        int ends = 0;
        connect(job.get(), &RefreshJob::finished, &services, [&ends] { ++ends; });
        job->start();
        job->setPaused(true);
        QVERIFY(services.paused);
        if (end == u"cancel"_s)
            job->cancel();
        if (end == u"destroy"_s)
            job.reset();
        QVERIFY(waitUntil([&] { return !job || ends == 1; })); // the fake holds nothing back
        QVERIFY(!services.paused);
        if (job)
            job->setPaused(true); // too late
        QVERIFY(!services.paused);
        QVERIFY(waitUntil([&services] { return services.open == 0; }));
    }

    void thePictureGrowsCostFirst()
    {
        FakeServices services;
        services.delay = [](const TenantId &tenant, const HttpRequest &request) {
            // Long enough for a picture between the two customers.
            return tenant == kSecond && request.url.path() == "/subscriptions"_L1 ? 2500 : 0;
        };
        TenantRefresh job(services.input());
        QList<RefreshJob::Picture> pictures;
        QList<qsizetype> savedThen;
        connect(&job, &RefreshJob::pictureChanged, &job, [&](const RefreshJob::Picture &picture) {
            pictures.append(picture);
            savedThen.append(services.saved.size());
        });
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QVERIFY(pictures.size() >= 2);
        const Snapshot &first = *pictures.first();
        QCOMPARE(first.customers.size(), 2);
        QCOMPARE(first.subscriptions.size(), 2);
        QCOMPARE(first.costs.size(), 2);
        QVERIFY(first.costRead && first.readings.isEmpty());
        QVERIFY(!first.finishedAt.isValid());
        QCOMPARE(first.id, 0);
        QCOMPARE(savedThen.first(), 0); // before anything is stored
        qsizetype before = 0;
        for (const RefreshJob::Picture &picture : std::as_const(pictures)) {
            const qsizetype size = picture->costs.size() + picture->points.size()
                                   + picture->readings.size() + picture->access.size();
            QVERIFY(size >= before);
            before = size;
        }
        QCOMPARE(pictures.last()->readings.size(), 1);
        QCOMPARE(pictures.last()->readings[0].customer, kFirst);
    }

    void tellsWhatItWaitsForAndHowMuchIsLeft()
    {
        FakeServices services;
        TenantRefresh::Input input = services.input();
        input.costQueriesLeft = [] {
            return std::optional(QuotaLeft{Api::CostManagement, 2, 4, std::chrono::minutes(1)});
        };
        TenantRefresh job(std::move(input));
        std::optional<RefreshProgress> last;
        connect(&job, &RefreshJob::progressChanged, &job,
                [&last](const RefreshProgress &progress) { last = progress; });
        job.noteWaiting({Api::CostManagement, u"arm.example"_s, kNow.addSecs(60), false});
        QVERIFY(last && last->wait);
        QCOMPARE(last->wait->until, kNow.addSecs(60));
        QCOMPARE(last->costQueries->left, 2);
        job.countRequest(Api::Billing);
        job.countRequest(Api::Billing);
        job.countRequest(Api::Identity);
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QVERIFY(!last->wait); // it went on
        QCOMPARE(last->requests, 3);
        QCOMPARE((*outcome)->requestsByService,
                 (QHash<QString, int>{{u"billing"_s, 2}, {u"identity"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(tst_RefreshExtent)
#include "tst_refreshextent.moc"
