// SPDX-License-Identifier: GPL-3.0-or-later
// A refresh that was broken off, and the one after it that goes on where it was.
#include "core/strings.h"
#include "fakeservices.h"
#include "rules/cost/completedays.h"
#include "unit/store/snapshots.h"

#include <QStringList>
#include <QtTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDateTime kStart({2026, 11, 22}, {10, 0}, Qt::UTC);

QString keyOf(const TenantId &tenant, const HttpRequest &request)
{
    return tenant.value() + u' ' + QString::fromLatin1(request.method) + u' '
           + request.url.toString() + u' ' + QString::fromUtf8(request.body);
}

//! What does not depend on when something was read.
QString contentOf(Snapshot snapshot)
{
    snapshot.finishedAt = QDateTime();
    snapshot.directoryReadAt = QDateTime();
    for (AccessReading &reading : snapshot.readings)
        reading.checkedAt = QDateTime();
    return Test::described(snapshot);
}

//! Counts what services answered, and does something at one of the answers.
struct Watch
{
    QStringList answered;
    qsizetype at = -1;
    std::function<void()> then;

    explicit Watch(FakeServices &services)
    {
        services.instead = [this](const TenantId &tenant,
                                  const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            answered.append(keyOf(tenant, request));
            if (answered.size() == at)
                then();
            return std::nullopt;
        };
    }
};

//! One refresh without a break: what it asks, and what comes of it.
struct Whole
{
    QStringList asked;
    QString content;

    Whole()
    {
        FakeServices services;
        Watch watch(services);
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        if (!outcome || !*outcome)
            qFatal("the refresh did not end well");
        asked = watch.answered;
        asked.sort();
        content = contentOf(services.saved.last());
    }
};

enum class Break { Cancel, Stop };

//! Begins a refresh and breaks it off at an answer; whether it came that far.
bool breakOff(FakeServices &services, qsizetype atAnswer, Break how, QStringList &answered)
{
    Watch watch(services);
    auto job = std::make_unique<TenantRefresh>(services.input());
    bool ended = false;
    QObject::connect(job.get(), &RefreshJob::finished, &services, [&ended] { ended = true; });
    bool broken = false;
    watch.at = atAnswer;
    watch.then = [&] {
        broken = true;
        if (how == Break::Cancel)
            job->cancel();
        else // the program ends
            QMetaObject::invokeMethod(
                &services, [&job] { job.reset(); }, Qt::QueuedConnection);
    };
    job->start();
    const bool over = waitUntil([&] { return (ended || !job) && services.open == 0; });
    services.instead = nullptr;
    answered = watch.answered;
    if (!services.saved.isEmpty()) {
        services.before = services.saved.last();
        services.before->id = 7;
    }
    return broken && over;
}

} // namespace

class tst_BrokenOffRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItWas_data()
    {
        QTest::addColumn<int>("atAnswer");
        QTest::addColumn<Break>("how");
        const auto last = int(Whole().asked.size());
        for (int answer = 1; answer <= last; answer += 3) {
            QTest::addRow("cancelled at answer %d", answer) << answer << Break::Cancel;
            QTest::addRow("stopped at answer %d", answer) << answer << Break::Stop;
        }
    }

    void goesOnWhereItWas()
    {
        QFETCH(int, atAnswer);
        QFETCH(Break, how);
        const Whole whole;
        FakeServices services;
        QStringList first;
        QVERIFY(breakOff(services, atAnswer, how, first));
        QCOMPARE(services.brokenOffAt, kStart);
        const qsizetype kept = services.kept.size();
        const qsizetype savedBefore = services.saved.size();
        if (how == Break::Cancel)
            QCOMPARE(kept, first.size());
        else // what was on its way inside the program is lost
            QVERIFY(kept <= first.size() && kept >= atAnswer - 1);

        services.setNow(kStart.addSecs(3600));
        Watch watch(services);
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(watch.answered.size(), whole.asked.size() - kept);
        if (how == Break::Cancel) {
            QStringList both = first + watch.answered;
            both.sort();
            QCOMPARE(both, whole.asked); // nothing twice, and nothing left out
        }
        const int taken = (*outcome)->requestsTaken;
        // Subscriptions may come with the first picture instead.
        QVERIFY2(taken == kept || (savedBefore == 1 && taken == kept - 1),
                 qPrintable(u"%1 of %2"_s.arg(taken).arg(kept)));
        QCOMPARE(services.saved.size(), savedBefore + 2);
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.startedAt, kStart);
        QCOMPARE(snapshot.finishedAt, kStart.addSecs(3600));
        QCOMPARE(contentOf(snapshot), whole.content);
        QVERIFY(!services.brokenOffAt && services.kept.isEmpty());
    }

    void goesOnAfterSeveralBreaks()
    {
        const Whole whole;
        FakeServices services;
        QStringList all;
        for (int hour = 0; hour < 5; ++hour) {
            services.setNow(kStart.addSecs(hour * 3600));
            QStringList answered;
            QVERIFY(breakOff(services, 5, hour % 2 == 0 ? Break::Cancel : Break::Stop, answered));
            QCOMPARE(services.brokenOffAt, kStart);
            all += answered;
        }
        services.setNow(kStart.addSecs(5 * 3600));
        const qsizetype kept = services.kept.size();
        QVERIFY(kept >= 5 * 4);
        Watch watch(services);
        TenantRefresh job(services.input());
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE(watch.answered.size(), whole.asked.size() - kept);
        QCOMPARE(services.saved.last().startedAt, kStart);
        QCOMPARE(contentOf(services.saved.last()), whole.content);
    }

    void theFirstPictureOfTheSameRefreshIsReplaced()
    {
        const qsizetype inAccess = Whole().asked.size() - 2;
        FakeServices services;
        QStringList first;
        QVERIFY(breakOff(services, inAccess, Break::Cancel, first));
        QCOMPARE(services.saved.size(), 1);
        QCOMPARE(services.savedAs.first().replaces, 0);
        services.setNow(kStart.addSecs(60));
        services.before->id = 41;
        TenantRefresh job(services.input());
        QVERIFY(runToEnd(job).value());
        QCOMPARE(services.savedAs.size(), 3);
        QCOMPARE(services.savedAs[1].replaces, 41);
        QVERIFY(!services.savedAs[1].last);
        QCOMPARE(services.savedAs[2].replaces, 7);
    }

    void thePictureOfAnotherRefreshStays()
    {
        FakeServices services;
        TenantRefresh first(services.input());
        QVERIFY(runToEnd(first).value());
        services.before = services.saved.last();
        services.before->id = 41;
        services.setNow(kStart.addSecs(60));
        TenantRefresh second(services.input());
        QVERIFY(runToEnd(second).value());
        for (const TenantRefresh::SaveAs &as : std::as_const(services.savedAs))
            QVERIFY(as.replaces != 41);
    }

    void anAnswerKeepsTheTimeWhenItCame()
    {
        const Whole whole;
        FakeServices services;
        QStringList first;
        // At its end, so that one customer's tenant has answered, and the other's but in part.
        QVERIFY(breakOff(services, whole.asked.size() - 1, Break::Cancel, first));
        services.setNow(kStart.addSecs(3600));
        TenantRefresh job(services.input());
        QVERIFY(runToEnd(job).value());
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.readings.size(), 2);
        for (const AccessReading &reading : snapshot.readings)
            QCOMPARE(reading.checkedAt, kStart);
    }

    void anOldOneIsBegunAnew_data()
    {
        QTest::addColumn<QDateTime>("startedAt");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("a second ago") << kStart << kStart.addSecs(1) << false << true;
        QTest::newRow("a second less than six hours")
            << kStart << kStart.addSecs(6 * 3600 - 1) << false << true;
        QTest::newRow("six hours") << kStart << kStart.addSecs(6 * 3600) << false << false;
        QTest::newRow("days") << kStart << kStart.addDays(3) << false << false;
        const QDateTime midnight({2026, 11, 22}, {0, 0}, Qt::UTC);
        QTest::newRow("of another period") << midnight.addSecs(-1) << midnight << false << false;
        QTest::newRow("of the same period, on the same day")
            << midnight << midnight.addSecs(3600) << false << true;
        QTest::newRow("later, by a clock that was set back")
            << kStart << kStart.addSecs(-1) << false << false;
        QTest::newRow("all is wanted anew") << kStart << kStart.addSecs(1) << true << false;
    }

    void anOldOneIsBegunAnew()
    {
        QFETCH(QDateTime, startedAt);
        QFETCH(QDateTime, now);
        QFETCH(bool, full);
        QFETCH(bool, goesOn);
        FakeServices services;
        services.setNow(startedAt);
        QStringList first;
        QVERIFY(breakOff(services, 10, Break::Cancel, first));
        QVERIFY(services.saved.isEmpty());
        services.setNow(now);
        Watch watch(services);
        TenantRefresh::Input input = services.input();
        input.extent.full = full;
        TenantRefresh job(std::move(input));
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->requestsTaken > 0, goesOn);
        const Snapshot &snapshot = services.saved.last();
        QCOMPARE(snapshot.startedAt, goesOn ? startedAt : now);
        QCOMPARE(snapshot.period, completePeriod(goesOn ? startedAt : now, 48));
        for (const QString &asked : std::as_const(first))
            QVERIFY(!goesOn || !watch.answered.contains(asked));
        const qsizetype all = Whole().asked.size();
        QCOMPARE(watch.answered.size(), goesOn ? all - first.size() : all);
    }

    void whatWasRefusedIsAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void whatWasRefusedIsAskedAgain()
    {
        QFETCH(int, status);
        FakeServices services;
        bool refuses = true;
        int asked = 0;
        std::unique_ptr<TenantRefresh> job;
        services.instead = [&](const TenantId &,
                               const HttpRequest &request) -> std::optional<Result<HttpReply>> {
            const QString path = request.url.path();
            if (refuses && path.endsWith("/billingSubscriptions"_L1))
                job->cancel();
            if (!path.endsWith("/v1/profiles/mpn"_L1))
                return std::nullopt;
            ++asked;
            return refuses ? std::optional(
                       Result<HttpReply>(HttpReply{status, {}, "{}", request.url, kStart}))
                           : std::nullopt;
        };
        job = std::make_unique<TenantRefresh>(services.input());
        const auto first = runToEnd(*job);
        QVERIFY(first && !*first);
        QCOMPARE(first->error().code, ErrorCode::Cancelled);
        QVERIFY(!services.kept.isEmpty());
        refuses = false;
        services.setNow(kStart.addSecs(60));
        job = std::make_unique<TenantRefresh>(services.input());
        const auto second = runToEnd(*job);
        QVERIFY(second && *second);
        QCOMPARE(asked, 2);
        QCOMPARE((*second)->missingParts, 0);
        QCOMPARE(services.saved.last().partner.mpnId, u"1234567"_s);
    }

    void aJournalThatFailsEndsBeforeAnythingIsAsked()
    {
        FakeServices services;
        Error error;
        error.code = ErrorCode::StoreUnusable;
        error.serviceCode = u"read-only"_s;
        services.journalFails = error;
        int ends = 0;
        TenantRefresh job(services.input());
        connect(&job, &RefreshJob::finished, &services, [&ends] { ++ends; });
        const auto outcome = runToEnd(job);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().code, ErrorCode::StoreUnusable);
        QCOMPARE(outcome->error().serviceCode, u"read-only"_s);
        QTest::qWait(20);
        QCOMPARE(ends, 1);
        QVERIFY(services.asked.isEmpty() && services.saved.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_BrokenOffRefresh)
#include "tst_brokenoffrefresh.moc"
