// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "snapshots.h"
#include "store/snapshotstore.h"
#include "store/thinning.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Pec;
using namespace Pec::Test;

namespace {

using Snapshots = QList<std::pair<qint64, QDateTime>>;

const QDateTime kNow({2026, 11, 22}, {10, 0}, Qt::UTC);

QDateTime on(int month, int day, QTime time = QTime(10, 0))
{
    return QDateTime({2026, month, day}, time, Qt::UTC);
}

//! Ids that go, sorted; those given count from 1.
QList<qint64> goneOf(const QList<QDateTime> &ends, const QDateTime &now = kNow,
                     const KeptFor &kept = {})
{
    Snapshots snapshots;
    for (qsizetype i = 0; i < ends.size(); ++i)
        snapshots.append({i + 1, ends.at(i)});
    QList<qint64> ids = superfluous(snapshots, kept, now);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

class tst_Thinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItShould_data()
    {
        QTest::addColumn<QList<QDateTime>>("ends");
        QTest::addColumn<QList<qint64>>("gone");
        using Ends = QList<QDateTime>;
        using Ids = QList<qint64>;
        const QTime first(0, 0);
        const QTime last(23, 59, 59, 999);
        QTest::newRow("none") << Ends{} << Ids{};
        QTest::newRow("one of today") << Ends{kNow} << Ids{};
        QTest::newRow("all of today and yesterday")
            << Ends{kNow, on(11, 22, first), on(11, 22, QTime(5, 0)), on(11, 21, last),
                    on(11, 21, first)}
            << Ids{};
        QTest::newRow("the last of the day before yesterday")
            << Ends{kNow, on(11, 20, last), on(11, 20, first), on(11, 20)} << Ids{3, 4};
        QTest::newRow("the last of each day for 35 days")
            << Ends{kNow, on(10, 18, last), on(10, 18, first), on(10, 19, last), on(10, 19, first)}
            << Ids{3, 5};
        QTest::newRow("35 days ago it is a day of its own")
            << Ends{kNow, on(10, 18), on(10, 17), on(10, 16)} << Ids{4};
        QTest::newRow("the last of each month before that")
            << Ends{kNow, on(9, 30, last), on(9, 30, first), on(9, 1), on(8, 31), on(8, 1, first)}
            << Ids{3, 4, 6};
        QTest::newRow("the same month of another year")
            << Ends{kNow, on(9, 30), on(9, 30).addYears(-1), on(9, 29).addYears(-1)} << Ids{4};
        QTest::newRow("the newest, however old") << Ends{on(1, 1)} << Ids{};
        QTest::newRow("of the future, by a clock that was set back")
            << Ends{kNow.addDays(40), kNow.addDays(40).addSecs(-1), kNow.addSecs(1)} << Ids{};
        QTest::newRow("at the same time, the one that was stored last")
            << Ends{kNow, on(11, 10), on(11, 10)} << Ids{2};
    }

    void keepsAsLongAsTheUserWants()
    {
        const QList<QDateTime> ends{
            kNow,      on(11, 18), on(11, 18, QTime(5, 0)), on(11, 17), on(11, 17, QTime(5, 0)),
            on(10, 3), on(10, 2)};
        QCOMPARE(goneOf(ends, kNow, {.all = 5, .daily = 60}), QList<qint64>{5});
        QCOMPARE(goneOf(ends, kNow, {.all = 5, .daily = 5}), (QList<qint64>{5, 7}));
        QCOMPARE(goneOf(ends, kNow, {.all = 60, .daily = 60}), QList<qint64>());
    }

    void keepsWhatItShould()
    {
        QFETCH(QList<QDateTime>, ends);
        QFETCH(QList<qint64>, gone);
        QCOMPARE(goneOf(ends), gone);
    }

    void theOrderGivenMakesNoDifference()
    {
        Snapshots snapshots;
        for (int i = 0; i < 200; ++i)
            snapshots.append({i + 1, kNow.addSecs(-qint64(i) * 7 * 3600)});
        QList<qint64> expected = superfluous(snapshots, {}, kNow);
        std::sort(expected.begin(), expected.end());
        QVERIFY(expected.size() > 100);
        QRandomGenerator random(1);
        for (int turn = 0; turn < 20; ++turn) {
            std::shuffle(snapshots.begin(), snapshots.end(), random);
            QList<qint64> ids = superfluous(snapshots, {}, kNow);
            std::sort(ids.begin(), ids.end());
            QCOMPARE(ids, expected);
        }
    }

    void countsDaysInUtc()
    {
        // Two in the morning of the 20th in a zone that is ahead is still the 19th.
        const QDateTime ahead({2026, 11, 20}, {2, 0}, Qt::OffsetFromUTC, 3 * 3600);
        QCOMPARE(goneOf({kNow, ahead, on(11, 19, QTime(10, 0))}), QList<qint64>{3});
        QCOMPARE(goneOf({kNow, ahead, on(11, 20, QTime(10, 0))}), QList<qint64>());
    }

    void aYearOfRefreshesLeavesAHandful()
    {
        // Thinned after each one, as the store does.
        Snapshots kept;
        qint64 id = 0;
        QDateTime now = kNow.addDays(-400);
        for (; now <= kNow; now = now.addSecs(6 * 3600)) {
            kept.append({++id, now});
            const QList<qint64> gone = superfluous(kept, {}, now);
            kept.removeIf([&gone](const auto &one) { return gone.contains(one.first); });
        }
        QHash<QDate, int> byDay;
        QHash<QDate, QDate> lastOfMonth;
        int months = 0;
        for (const auto &[one, finishedAt] : std::as_const(kept)) {
            const QDate day = finishedAt.date();
            const qint64 age = day.daysTo(kNow.date());
            ++byDay[day];
            if (age > 35) {
                ++months;
                lastOfMonth[QDate(day.year(), day.month(), 1)] = day;
            }
        }
        for (int age = 2; age <= 35; ++age)
            QCOMPARE(byDay.value(kNow.date().addDays(-age)), 1);
        QCOMPARE(byDay.value(kNow.date().addDays(-1)), 4);
        QCOMPARE(months, lastOfMonth.size()); // one of each
        QCOMPARE(months, 13); // 400 days back begins in October of the year before
        for (auto it = lastOfMonth.cbegin(); it != lastOfMonth.cend(); ++it) {
            if (it.key() != QDate(2026, 10, 1)) // of which only the first days are that old
                QCOMPARE(it.value(), it.key().addMonths(1).addDays(-1));
        }
    }

    void theStoreThinsAtTheEndOfARefresh()
    {
        const QTemporaryDir folder;
        const auto store = SnapshotStore::open(folder.filePath(u"s.sqlite"_s)).value();
        const auto save = [&store](const QString &profile, const QDateTime &end, const SaveAs &as) {
            Snapshot snapshot = fullSnapshot(profile);
            snapshot.finishedAt = end;
            return waited(store->save(snapshot, as)).value();
        };
        const SaveAs first{0, false};
        const qint64 old = save(u"p"_s, on(11, 10, QTime(8, 0)), first);
        const qint64 later = save(u"p"_s, on(11, 10, QTime(9, 0)), first);
        const qint64 other = save(u"q"_s, on(11, 10, QTime(8, 0)), first);
        save(u"q"_s, on(11, 10, QTime(9, 0)), first);
        QCOMPARE(waited(store->list(u"p"_s))->size(), 2); // a first picture takes nothing away
        const qint64 now = save(u"p"_s, kNow, {});
        const QList<SnapshotInfo> left = waited(store->list(u"p"_s)).value();
        QCOMPARE(left.size(), 2);
        QCOMPARE(left[0].id, now);
        QCOMPARE(left[1].id, later);
        QVERIFY(!waited(store->read(old))->has_value());
        QCOMPARE(waited(store->list(u"q"_s))->size(), 2); // nor does another profile's end
        QVERIFY(waited(store->read(other))->has_value());
    }
};

QTEST_GUILESS_MAIN(tst_Thinning)
#include "tst_thinning.moc"
