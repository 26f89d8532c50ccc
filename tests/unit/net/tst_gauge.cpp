// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/quota/gauge.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace Pec;
using namespace std::chrono_literals;

namespace {

using Wait = std::optional<std::chrono::milliseconds>;

constexpr Limit kFourAMinute{Limit::Kind::Window, 4, 60s};
constexpr Limit kTwelveUnits{Limit::Kind::Window, 12, 10s};
constexpr Limit kBucket{Limit::Kind::Bucket, 250, 10s}; // 25 a second

QDateTime at(std::chrono::milliseconds time)
{
    return QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC).addMSecs(time.count());
}

void use(Gauge &gauge, int amount, std::chrono::milliseconds answered)
{
    gauge.send(amount);
    gauge.answered(amount, at(answered));
}

//! What a service does with a limit, exactly and by its own time: nothing in it knows a client.
class ServerWindow
{
public:
    explicit ServerWindow(const Limit &limit)
        : m_limit(limit)
    {}

    //! Whether no span of the limit's length, both of its ends included, held more than allowed.
    [[nodiscard]] bool take(int amount, qint64 now)
    {
        int sum = 0;
        for (const auto &[when, taken] : m_taken)
            sum += now - when <= m_limit.span.count() ? taken : 0;
        m_taken.append({now, amount});
        return sum == 0 || sum + amount <= m_limit.capacity;
    }

private:
    Limit m_limit;
    QList<std::pair<qint64, int>> m_taken;
};

class ServerBucket
{
public:
    explicit ServerBucket(const Limit &limit)
        : m_limit(limit)
        , m_tokens(limit.capacity)
    {}

    [[nodiscard]] bool take(int amount, qint64 now)
    {
        m_tokens = std::min(
            double(m_limit.capacity),
            m_tokens + double(now - m_at) * m_limit.capacity / double(m_limit.span.count()));
        m_at = now;
        m_tokens -= amount;
        return m_tokens > -1e-6;
    }

private:
    Limit m_limit;
    double m_tokens;
    qint64 m_at = 0;
};

struct Flight
{
    qint64 taken = 0; //!< by the service
    qint64 answered = 0;
    int amount = 0;
};

} // namespace

class tst_Gauge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowTakesAsMuchAsItHolds()
    {
        Gauge gauge(kFourAMinute);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(gauge.waitFor(1, at(0ms)), Wait(0ms));
            QCOMPARE(gauge.left(at(0ms)), 4 - i);
            use(gauge, 1, 0ms);
        }
        QCOMPARE(gauge.left(at(0ms)), 0);
        QVERIFY(gauge.waitFor(1, at(0ms)) > Wait(0ms));
    }

    void aWindowIsFreeAfterItsSpanAndNotBefore_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("at once") << qint64(0) << qint64(60'001);
        QTest::newRow("half way") << qint64(30'000) << qint64(30'001);
        QTest::newRow("a millisecond before its end") << qint64(59'999) << qint64(2);
        QTest::newRow("at its end, which still counts") << qint64(60'000) << qint64(1);
        QTest::newRow("after its end") << qint64(60'001) << qint64(0);
        QTest::newRow("long after") << qint64(3'600'000) << qint64(0);
    }

    void aWindowIsFreeAfterItsSpanAndNotBefore()
    {
        QFETCH(qint64, now);
        QFETCH(qint64, wait);
        Gauge gauge(kFourAMinute);
        for (int i = 0; i < 4; ++i)
            use(gauge, 1, 0ms);
        QCOMPARE(gauge.waitFor(1, at(std::chrono::milliseconds(now))),
                 Wait(std::chrono::milliseconds(wait)));
    }

    void waitsForAsManyOldUsesAsItNeeds()
    {
        Gauge gauge(kTwelveUnits);
        use(gauge, 5, 0ms);
        use(gauge, 4, 1s);
        use(gauge, 3, 4s);
        QCOMPARE(gauge.waitFor(5, at(5s)), Wait(5001ms)); // the first one's end
        QCOMPARE(gauge.waitFor(6, at(5s)), Wait(6001ms)); // the second one's too
        QCOMPARE(gauge.waitFor(9, at(5s)), Wait(6001ms));
        QCOMPARE(gauge.waitFor(10, at(5s)), Wait(9001ms));
        QCOMPARE(gauge.left(at(10'001ms)), 5);
    }

    void anOpenRequestCountsUntilItsAnswerHasAged()
    {
        Gauge gauge(kFourAMinute);
        use(gauge, 1, 0ms);
        for (int i = 0; i < 3; ++i)
            gauge.send(1);
        QCOMPARE(gauge.waitFor(1, at(10s)), Wait(50'001ms)); // the answered one ends first
        QCOMPARE(gauge.waitFor(2, at(10s)), Wait()); // nobody knows when
        QCOMPARE(gauge.left(at(1h)), 1); // an answer that never comes is never forgotten
        gauge.answered(1, at(20s));
        QCOMPARE(gauge.waitFor(2, at(20s)), Wait(60'001ms));
    }

    void answersMayComeInAnyOrder()
    {
        Gauge gauge(kTwelveUnits);
        gauge.send(7);
        gauge.send(2);
        gauge.send(3);
        gauge.answered(2, at(1s));
        QCOMPARE(gauge.waitFor(2, at(1s)), Wait(10'001ms));
        gauge.answered(3, at(2s));
        QCOMPARE(gauge.waitFor(6, at(2s)), Wait()); // the first one sent is still open
        gauge.answered(7, at(9s));
        QCOMPARE(gauge.left(at(9s)), 0);
        QCOMPARE(gauge.waitFor(6, at(9s)), Wait(10'001ms));
        QCOMPARE(gauge.left(at(12'001ms)), 5);
        QCOMPARE(gauge.left(at(19'001ms)), 12);
    }

    void moreThanTheWholeLimitWaitsForAllOfIt_data()
    {
        QTest::addColumn<int>("amount");
        QTest::newRow("as much as there is") << 12;
        QTest::newRow("one more") << 13;
        QTest::newRow("far more") << 1000;
    }

    void moreThanTheWholeLimitWaitsForAllOfIt()
    {
        QFETCH(int, amount);
        Gauge gauge(kTwelveUnits);
        QCOMPARE(gauge.waitFor(amount, at(0ms)), Wait(0ms));
        use(gauge, 1, 0ms);
        QCOMPARE(gauge.waitFor(amount, at(0ms)), Wait(10'001ms));
        gauge.send(amount);
        QCOMPARE(gauge.left(at(20s)), 0);
        QCOMPARE(gauge.waitFor(1, at(20s)), Wait());
        gauge.answered(amount, at(20s));
        QCOMPARE(gauge.waitFor(1, at(20s)), Wait(10'001ms));
        QCOMPARE(gauge.left(at(30'001ms)), 12);
    }

    void aBucketFillsUpSteadily()
    {
        Gauge gauge(kBucket);
        QCOMPARE(gauge.waitFor(250, at(0ms)), Wait(0ms));
        for (int i = 0; i < 250; ++i)
            use(gauge, 1, 0ms);
        QCOMPARE(gauge.left(at(0ms)), 0);
        QCOMPARE(gauge.waitFor(1, at(0ms)), Wait(40ms));
        QCOMPARE(gauge.waitFor(50, at(0ms)), Wait(2s));
        QCOMPARE(gauge.waitFor(1, at(39ms)), Wait(1ms));
        QCOMPARE(gauge.left(at(39ms)), 0); // part of a token is none
        QCOMPARE(gauge.left(at(40ms)), 1);
        QCOMPARE(gauge.left(at(5s)), 125);
        QCOMPARE(gauge.left(at(10s)), 250);
        QCOMPARE(gauge.left(at(1h)), 250); // not more than full
    }

    void anOpenRequestKeepsItsTokenOut()
    {
        Gauge gauge(kBucket);
        use(gauge, 100, 0ms);
        gauge.send(150);
        QCOMPARE(gauge.waitFor(1, at(0ms)), Wait(40ms));
        QCOMPARE(gauge.waitFor(101, at(0ms)), Wait()); // only an answer can begin to fill it up
        QCOMPARE(gauge.left(at(1h)), 100);
        gauge.answered(150, at(1h));
        QCOMPARE(gauge.left(at(1h)), 100);
        QCOMPARE(gauge.left(at(1h + 6s)), 250);
    }

    void moreThanABucketWaitsUntilItIsFull()
    {
        Gauge gauge(kBucket);
        use(gauge, 1, 0ms);
        QCOMPARE(gauge.waitFor(300, at(0ms)), Wait(40ms));
        QCOMPARE(gauge.waitFor(300, at(40ms)), Wait(0ms));
    }

    void aClockSetBackMakesNoRoomAndBlocksNotForEver_data()
    {
        QTest::addColumn<qint64>("back");
        QTest::newRow("a millisecond") << qint64(1);
        QTest::newRow("ten seconds") << qint64(10'000);
        QTest::newRow("a year") << qint64(365) * 24 * 3600 * 1000;
    }

    void aClockSetBackMakesNoRoomAndBlocksNotForEver()
    {
        QFETCH(qint64, back);
        const auto later = std::chrono::milliseconds(100'000);
        const auto now = later - std::chrono::milliseconds(back);
        for (const Limit &limit : {kFourAMinute, kBucket}) {
            Gauge gauge(limit);
            for (int i = 0; i < limit.capacity; ++i)
                use(gauge, 1, later);
            QCOMPARE(gauge.left(at(now)), 0);
            const Wait wait = gauge.waitFor(1, at(now));
            QVERIFY(wait && *wait > 0ms && *wait <= limit.span + 1ms);
            QCOMPARE(gauge.waitFor(1, at(now + *wait)), Wait(0ms));
            QCOMPARE(gauge.left(at(now + limit.span + 1ms)), limit.capacity);
        }
    }

    void aUseOfLongAgoChangesNothingOfLaterOnes_data()
    {
        QTest::addColumn<bool>("bucket");
        QTest::newRow("window") << false;
        QTest::newRow("bucket") << true;
    }

    void aUseOfLongAgoChangesNothingOfLaterOnes()
    {
        QFETCH(bool, bucket);
        Gauge gauge(bucket ? kBucket : kTwelveUnits);
        const int capacity = gauge.limit().capacity;
        use(gauge, 10, 100s);
        gauge.remember(2, at(95s));
        gauge.remember(2, at(1s)); // its time is over
        QVERIFY(gauge.left(at(100s)) <= capacity - (bucket ? 10 : 12));
        QCOMPARE(gauge.left(at(105'001ms)), bucket ? capacity : 2);
        QCOMPARE(gauge.left(at(110'001ms)), capacity);
    }

    void learnsThatOthersUseTheSameLimit()
    {
        Gauge gauge(kFourAMinute);
        use(gauge, 1, 0ms);
        gauge.learnLeft(1, {}, at(1s)); // two are gone that this client did not send
        QCOMPARE(gauge.left(at(1s)), 1);
        gauge.learnLeft(0, {}, at(2s));
        QCOMPARE(gauge.waitFor(1, at(2s)), Wait(58'001ms)); // its own one ends first
        QCOMPARE(gauge.waitFor(2, at(2s)), Wait(59'001ms)); // theirs as late as they may
        gauge.learnLeft(-5, {}, at(2s));
        QCOMPARE(gauge.left(at(2s)), 0);
    }

    void whatIsLeftNeverMakesRoom_data()
    {
        QTest::addColumn<bool>("bucket");
        QTest::addColumn<int>("told");
        for (const bool bucket : {false, true}) {
            for (const int told : {12, 13, 250, 1'000'000})
                QTest::addRow("%s told %d", bucket ? "bucket" : "window", told) << bucket << told;
        }
    }

    void whatIsLeftNeverMakesRoom()
    {
        QFETCH(bool, bucket);
        QFETCH(int, told);
        Gauge gauge(bucket ? Limit{Limit::Kind::Bucket, 12, 10s} : kTwelveUnits);
        use(gauge, 7, 0ms);
        gauge.send(2);
        gauge.learnLeft(told, {}, at(0ms));
        QCOMPARE(gauge.left(at(0ms)), 3);
        gauge.learnLeft(5, {}, at(0ms)); // the two that are under way it may not have seen
        QCOMPARE(gauge.left(at(0ms)), 3);
    }

    void aBucketLearnsToo()
    {
        Gauge gauge(kBucket);
        gauge.send(1);
        gauge.answered(1, at(0ms));
        gauge.learnLeft(10, {}, at(0ms));
        QCOMPARE(gauge.left(at(0ms)), 10);
        QCOMPARE(gauge.waitFor(20, at(0ms)), Wait(400ms));
        QCOMPARE(gauge.left(at(10s)), 250);
    }

    void neverBreaksTheServersLimit_data()
    {
        QTest::addColumn<bool>("bucket");
        QTest::addColumn<quint32>("seed");
        for (const bool bucket : {false, true}) {
            for (quint32 seed = 1; seed <= 20; ++seed)
                QTest::addRow("%s, seed %u", bucket ? "bucket" : "window", seed) << bucket << seed;
        }
    }

    //! Whatever the ways to and from the service take, it never sees more than it allows, and the
    //! client is not slower than its answers force it to be.
    void neverBreaksTheServersLimit()
    {
        QFETCH(bool, bucket);
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const Limit limit =
            bucket ? Limit{Limit::Kind::Bucket, 20, 5s} : Limit{Limit::Kind::Window, 12, 10s};
        Gauge gauge(limit);
        ServerWindow window(limit);
        ServerBucket tokens(limit);
        const auto take = [&](int amount, qint64 now) {
            return bucket ? tokens.take(amount, now) : window.take(amount, now);
        };
        QList<Flight> toServer;
        QList<Flight> toClient;
        qint64 now = 0;
        int sent = 0;
        int amount = 1;
        while (sent < 300) {
            const auto wait = gauge.waitFor(amount, at(std::chrono::milliseconds(now)));
            QVERIFY(wait || !toServer.isEmpty() || !toClient.isEmpty());
            if (wait == Wait(0ms)) {
                gauge.send(amount);
                const qint64 there = now + random.bounded(3000);
                toServer.append({there, there + random.bounded(3000), amount});
                ++sent;
                amount = random.bounded(1, bucket ? 21 : 15);
                now += random.bounded(2) * random.bounded(1500);
                continue;
            }
            // To the next thing that happens, in the order in which it happens.
            qint64 next = wait ? now + wait->count() : std::numeric_limits<qint64>::max();
            for (const Flight &flight : std::as_const(toServer))
                next = std::min(next, flight.taken);
            for (const Flight &flight : std::as_const(toClient))
                next = std::min(next, flight.answered);
            now = std::max(now, next);
            std::sort(
                toServer.begin(), toServer.end(),
                [](const Flight &left, const Flight &right) { return left.taken < right.taken; });
            while (!toServer.isEmpty() && toServer.first().taken <= now) {
                const Flight flight = toServer.takeFirst();
                QVERIFY2(take(flight.amount, flight.taken),
                         qPrintable(QStringLiteral("request of %1 at %2 ms")
                                        .arg(flight.amount)
                                        .arg(flight.taken)));
                toClient.append(flight);
            }
            std::sort(toClient.begin(), toClient.end(),
                      [](const Flight &left, const Flight &right) {
                          return left.answered < right.answered;
                      });
            while (!toClient.isEmpty() && toClient.first().answered <= now)
                gauge.answered(toClient.takeFirst().amount, at(std::chrono::milliseconds(now)));
        }
        // A window is passed once in its span and two ways at the most, at half its size or more.
        QVERIFY2(now < 300 * (limit.span.count() + 6000), qPrintable(QString::number(now)));
    }
};

QTEST_GUILESS_MAIN(tst_Gauge)
#include "tst_gauge.moc"
