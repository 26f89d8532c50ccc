// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "snapshots.h"
#include "store/setaside.h"
#include "store/snapshotstore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Test;

namespace {

const QDateTime kStart({2026, 11, 22}, {10, 0, 0, 123}, Qt::UTC);
const QByteArray kKey("\x00\x01key\xff", 6); // a hash: any bytes

struct Fixture
{
    QTemporaryDir folder;
    QString file = folder.filePath(u"snapshots.sqlite"_s);
    std::unique_ptr<SnapshotStore> store = opened();

    [[nodiscard]] std::unique_ptr<SnapshotStore> opened() const
    {
        auto result = SnapshotStore::open(file);
        if (!result)
            qFatal("%s", qPrintable(logLine(result.error())));
        return std::move(*result);
    }

    QDateTime begin(const QString &profile, const QDateTime &now, bool anew = false) const
    {
        return waited(store->beginRefresh(profile, now, anew)).value();
    }
    void keep(const QString &profile, const QByteArray &key, const QByteArray &body,
              int status = 200) const
    {
        const auto kept =
            waited(store->keepReply(profile, key, {status, body, kStart.addMSecs(456)}));
        if (!kept)
            qFatal("%s", qPrintable(logLine(kept.error())));
    }
    [[nodiscard]] std::optional<StoredReply> find(const QString &profile,
                                                  const QByteArray &key) const
    {
        return waited(store->reply(profile, key)).value();
    }
    [[nodiscard]] int count(const QString &table) const
    {
        return Database::open(file, Database::Mode::ReadWrite, std::chrono::seconds(1))
            .value()
            ->value(u"SELECT count(*) FROM "_s + table)
            ->toInt();
    }
};

Snapshot snapshot(const QString &profile)
{
    Snapshot snapshot;
    snapshot.profile = profile;
    snapshot.startedAt = kStart;
    snapshot.finishedAt = kStart.addSecs(60);
    return snapshot;
}

} // namespace

class tst_RefreshJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneBeginsNow()
    {
        const Fixture f;
        QCOMPARE(f.begin(u"p"_s, kStart), kStart);
        QVERIFY(!f.find(u"p"_s, kKey));
    }

    void theNextOneBeganWithTheOneThatWasBrokenOff()
    {
        const Fixture f;
        QCOMPARE(f.begin(u"p"_s, kStart), kStart);
        f.keep(u"p"_s, kKey, "{}");
        const QDateTime again = f.begin(u"p"_s, kStart.addDays(2));
        QCOMPARE(again, kStart);
        QCOMPARE(again.timeSpec(), Qt::UTC);
        QVERIFY(f.find(u"p"_s, kKey));
    }

    void anewForgetsWhatWasKept()
    {
        const Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, "{}");
        QCOMPARE(f.begin(u"p"_s, kStart.addSecs(9), true), kStart.addSecs(9));
        QVERIFY(!f.find(u"p"_s, kKey));
        QCOMPARE(f.begin(u"p"_s, kStart.addSecs(20)), kStart.addSecs(9));
        QCOMPARE(f.count(u"refresh_reply"_s), 0);
    }

    void anewIsAlsoTheFirst()
    {
        const Fixture f;
        QCOMPARE(f.begin(u"p"_s, kStart, true), kStart);
    }

    void givesBackWhatWasKept_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("object") << QByteArray(R"({"value":[1,2.50]})") << 200;
        QTest::newRow("array") << QByteArray("[]") << 200;
        QTest::newRow("text of all kinds")
            << QByteArray(R"({"a":"'zażółć' \u0000 🔒","b":null})") << 201;
        QTest::newRow("empty") << QByteArray("") << 200;
        QTest::newRow("none at all") << QByteArray() << 204;
        QTest::newRow("white space and line ends") << QByteArray(" {\r\n}\n") << 200;
        QTest::newRow("megabytes") << "[\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"]" << 200;
    }

    void givesBackWhatWasKept()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, body, status);
        const auto found = f.find(u"p"_s, kKey);
        QVERIFY(found);
        QCOMPARE(found->body, body);
        QCOMPARE(found->status, status);
        QCOMPARE(found->receivedAt, kStart.addMSecs(456));
        QCOMPARE(found->receivedAt.timeSpec(), Qt::UTC);
    }

    void passesOverWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("web page") << QByteArray("<html>sign in</html>");
        QTest::newRow("cut off") << QByteArray(R"({"value":[1,)");
        QTest::newRow("text") << QByteArray("Too many requests");
        QTest::newRow("two values") << QByteArray("{} {}");
        QTest::newRow("blank") << QByteArray("  ");
        QTest::newRow("zero byte behind it") << QByteArray("{}\0", 3);
    }

    void passesOverWhatIsNoJson()
    {
        QFETCH(QByteArray, body);
        const Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, body);
        QVERIFY(!f.find(u"p"_s, kKey));
        QCOMPARE(f.count(u"refresh_reply"_s), 0);
    }

    void theLastAnswerToTheSameQuestionStays()
    {
        const Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, "[1]");
        f.keep(u"p"_s, kKey, "[2]", 203);
        QCOMPARE(f.find(u"p"_s, kKey)->body, "[2]");
        QCOMPARE(f.find(u"p"_s, kKey)->status, 203);
        QCOMPARE(f.count(u"refresh_reply"_s), 1);
        QVERIFY(!f.find(u"p"_s, kKey + 'x'));
        QVERIFY(!f.find(u"p"_s, kKey.left(1)));
    }

    void withoutARefreshNothingIsKept()
    {
        const Fixture f;
        f.keep(u"p"_s, kKey, "{}");
        QVERIFY(!f.find(u"p"_s, kKey));
        f.begin(u"p"_s, kStart);
        QVERIFY(!f.find(u"p"_s, kKey));
    }

    void profilesAreApart()
    {
        const Fixture f;
        QCOMPARE(f.begin(u"p"_s, kStart), kStart);
        QCOMPARE(f.begin(u"P"_s, kStart.addSecs(1)), kStart.addSecs(1));
        f.keep(u"p"_s, kKey, "[1]");
        f.keep(u"P"_s, kKey, "[2]");
        f.begin(u"p"_s, kStart.addSecs(9), true);
        QVERIFY(!f.find(u"p"_s, kKey));
        QCOMPARE(f.find(u"P"_s, kKey)->body, "[2]");
        QCOMPARE(f.begin(u"P"_s, kStart.addSecs(9)), kStart.addSecs(1));
    }

    void endsWithTheLastSaveOfItsProfile()
    {
        const Fixture f;
        for (const QString &profile : {u"p"_s, u"q"_s}) {
            f.begin(profile, kStart);
            f.keep(profile, kKey, "{}");
        }
        const auto first = waited(f.store->save(snapshot(u"p"_s), {0, false}));
        QVERIFY(first);
        QVERIFY(f.find(u"p"_s, kKey)); // the first picture is not its end
        QVERIFY(waited(f.store->save(snapshot(u"p"_s), {*first, true})));
        QVERIFY(!f.find(u"p"_s, kKey));
        f.keep(u"p"_s, kKey, "{}"); // an answer that comes too late
        QVERIFY(!f.find(u"p"_s, kKey));
        QCOMPARE(f.begin(u"p"_s, kStart.addSecs(9)), kStart.addSecs(9));
        QVERIFY(f.find(u"q"_s, kKey));
    }

    void aSaveThatFailsIsNotItsEnd()
    {
        const Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, "{}");
        Snapshot unfinished = snapshot(u"p"_s);
        unfinished.finishedAt = QDateTime();
        QVERIFY(!waited(f.store->save(unfinished)));
        QVERIFY(f.find(u"p"_s, kKey));
    }

    void goesWithItsProfile()
    {
        const Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, "{}");
        QVERIFY(waited(f.store->removeProfile(u"p"_s)));
        QVERIFY(!f.find(u"p"_s, kKey));
        QCOMPARE(f.begin(u"p"_s, kStart.addSecs(9)), kStart.addSecs(9));
    }

    void survivesTheEndOfTheProgram()
    {
        Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, "[1]");
        f.store.reset();
        f.store = f.opened();
        QCOMPARE(f.begin(u"p"_s, kStart.addSecs(3600)), kStart);
        QCOMPARE(f.find(u"p"_s, kKey)->body, "[1]");
    }

    void isSeenByAnotherRun()
    {
        const Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, "[1]");
        const auto other = f.opened();
        QCOMPARE(waited(other->reply(u"p"_s, kKey)).value()->body, "[1]");
        QCOMPARE(waited(other->beginRefresh(u"p"_s, kStart.addSecs(1), false)).value(), kStart);
    }

    void twoRunsKeepAnswersAtOnce()
    {
        const Fixture f;
        const auto other = f.opened();
        f.begin(u"here"_s, kStart);
        f.begin(u"there"_s, kStart);
        QList<FutureResult<Done>> keeping;
        FutureResult<qint64> saving = other->save(largeSnapshot(u"other"_s, 500, 30));
        for (int i = 0; i < 200; ++i) {
            const StoredReply reply{200, "[" + QByteArray::number(i) + "]", kStart};
            const QByteArray key = QByteArray::number(i);
            keeping.append(f.store->keepReply(u"here"_s, key, reply));
            keeping.append(other->keepReply(u"there"_s, key, reply));
        }
        for (const FutureResult<Done> &one : std::as_const(keeping)) {
            const auto kept = waited(one);
            QVERIFY2(kept, qPrintable(kept ? QString() : logLine(kept.error())));
        }
        QVERIFY(waited(saving));
        QCOMPARE(f.count(u"refresh_reply"_s), 400);
        QCOMPARE(f.find(u"there"_s, "199")->body, "[199]");
    }

    void aFolderThatCannotBeWrittenBeginsNothing()
    {
        Fixture f;
        f.begin(u"p"_s, kStart);
        f.keep(u"p"_s, kKey, "[1]");
        f.store.reset();
        const ReadOnlyFolder readOnly(f.folder.path());
        f.store = f.opened();
        const auto begun = waited(f.store->beginRefresh(u"p"_s, kStart, false));
        QVERIFY(!begun);
        QCOMPARE(begun.error().serviceCode, QLatin1StringView(StoreFault::kReadOnly));
    }
};

QTEST_GUILESS_MAIN(tst_RefreshJournal)
#include "tst_refreshjournal.moc"
