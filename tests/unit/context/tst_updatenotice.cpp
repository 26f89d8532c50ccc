// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/updatenotice.h"
#include "core/strings.h"
#include "support/await.h"
#include "support/fakehttpsserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Pec;
using namespace Pec::Testing;

//! A newer version is told of, by whom the administrator named, and nothing else is done.
class tst_UpdateNotice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatItCannotTrust_data();
    void refusesWhatItCannotTrust();
    void comparesVersionsByTheirNumbers_data();
    void comparesVersionsByTheirNumbers();
    void asksNobodyWithoutASource();
    void asksOnceADay();
    void asksAgainWhereTheSourceIsAnother();
    void asksAnAddressOnceAndFollowsNobody_data();
    void asksAnAddressOnceAndFollowsNobody();
    void aFailureIsKeptForTheHealthPage();

private:
    [[nodiscard]] UpdateQuestion question(const QString &now) const;
    [[nodiscard]] bool put(const QByteArray &json) const;

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
};

namespace {

QByteArray noticeOf(const QByteArray &version)
{
    return R"({"version": ")" + version
           + R"(", "date": "2026-12-01", "url": "https://it.noordzee.example/pec", "notes": "New."})";
}

} // namespace

UpdateQuestion tst_UpdateNotice::question(const QString &now) const
{
    UpdateQuestion question;
    question.dataDir = m_dir->path();
    question.settings.updates = m_dir->filePath(u"newest.json"_s);
    question.version = u"0.1.0"_s;
    question.now = QDateTime::fromString(now, Qt::ISODate);
    return question;
}

bool tst_UpdateNotice::put(const QByteArray &json) const
{
    QFile file(m_dir->filePath(u"newest.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

void tst_UpdateNotice::refusesWhatItCannotTrust_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    const QByteArray good = noticeOf("1.0");
    const auto with = [&good](const QByteArray &old, const QByteArray &other) {
        return QByteArray(good).replace(old, other);
    };
    QTest::newRow("no JSON") << QByteArray("<html>") << u"line 1"_s;
    QTest::newRow("no version") << with("version", "v") << u"required"_s;
    QTest::newRow("words for a version") << with("1.0", "newest") << u"/version"_s;
    QTest::newRow("no day") << with("2026-12-01", "2026-13-01") << u"date"_s;
    QTest::newRow("plain http") << with("https:", "http:") << u"/url"_s;
    QTest::newRow("a program to run") << with("https:", "file:") << u"/url"_s;
    QTest::newRow("a password in the address") << with("https://", "https://a:b@") << u"url"_s;
    QTest::newRow("another host") << with("it.noordzee", "it.evil") << u"another host"_s;
}

void tst_UpdateNotice::refusesWhatItCannotTrust()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, told);
    const QString source = u"https://it.noordzee.example/newest.json"_s;
    QVERIFY(updateNoticeFrom(noticeOf("1.0"), source));
    const auto refused = updateNoticeFrom(json, source);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains(told), qPrintable(refused.error().detail));
}

void tst_UpdateNotice::comparesVersionsByTheirNumbers_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QString>("own");
    QTest::addColumn<bool>("newer");
    QTest::newRow("the same") << QByteArray("0.1.0") << u"0.1.0"_s << false;
    QTest::newRow("the same, shorter") << QByteArray("0.1") << u"0.1.0"_s << false;
    QTest::newRow("older") << QByteArray("0.0.9") << u"0.1.0"_s << false;
    QTest::newRow("ten is more than nine") << QByteArray("0.10.0") << u"0.9.0"_s << true;
    QTest::newRow("a patch") << QByteArray("0.1.1") << u"0.1.0"_s << true;
}

void tst_UpdateNotice::comparesVersionsByTheirNumbers()
{
    QFETCH(QByteArray, told);
    QFETCH(QString, own);
    QFETCH(bool, newer);
    QCOMPARE(isNewer(*updateNoticeFrom(noticeOf(told), u"/srv/newest.json"_s), own), newer);
}

void tst_UpdateNotice::asksNobodyWithoutASource()
{
    QVERIFY(put(noticeOf("9.0")));
    UpdateQuestion none = question(u"2026-12-02T08:00:00Z"_s);
    none.settings.updates.clear();
    const auto answer = await(askForUpdate(none, this));
    QVERIFY(answer && !*answer);
    QVERIFY(!QFile::exists(m_dir->filePath(u"update.json"_s)));
}

void tst_UpdateNotice::asksOnceADay()
{
    QVERIFY(put(noticeOf("0.2.0")));
    const auto first = await(askForUpdate(question(u"2026-12-02T08:00:00Z"_s), this));
    QVERIFY(first && *first);
    QCOMPARE((*first)->version, u"0.2.0"_s);
    QCOMPARE((*first)->notes, u"New."_s);
    QVERIFY(put(noticeOf("0.3.0")));
    const auto sameDay = await(askForUpdate(question(u"2026-12-03T07:59:59Z"_s), this));
    QCOMPARE((*sameDay)->version, u"0.2.0"_s);
    const auto nextDay = await(askForUpdate(question(u"2026-12-03T08:00:00Z"_s), this));
    QCOMPARE((*nextDay)->version, u"0.3.0"_s);
    QVERIFY(!(QFile::permissions(m_dir->filePath(u"update.json"_s)) & QFile::ReadOther));
}

void tst_UpdateNotice::asksAgainWhereTheSourceIsAnother()
{
    QVERIFY(put(noticeOf("0.2.0")));
    QVERIFY(await(askForUpdate(question(u"2026-12-02T08:00:00Z"_s), this)));
    UpdateQuestion other = question(u"2026-12-02T09:00:00Z"_s);
    other.settings.updates = m_dir->filePath(u"other.json"_s);
    const auto answer = await(askForUpdate(other, this));
    QVERIFY(answer && !*answer);
    QVERIFY(!heardOfUpdates(m_dir->path(), other.settings).problem.isEmpty());
}

void tst_UpdateNotice::asksAnAddressOnceAndFollowsNobody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("host"); // that the page is said to be on
    QTest::addColumn<bool>("told");
    QTest::newRow("an answer") << 200 << QByteArray("localhost") << true;
    QTest::newRow("a page elsewhere") << 200 << QByteArray("elsewhere.example") << false;
    QTest::newRow("nothing there") << 404 << QByteArray("localhost") << false;
    QTest::newRow("a way to elsewhere") << 302 << QByteArray("localhost") << false;
    QTest::newRow("a busy server") << 503 << QByteArray("localhost") << false;
}

void tst_UpdateNotice::asksAnAddressOnceAndFollowsNobody()
{
    QFETCH(int, status);
    QFETCH(QByteArray, host);
    QFETCH(bool, told);
    FakeHttpsServer server;
    UpdateQuestion asked = question(u"2026-12-02T08:00:00Z"_s);
    asked.settings.updates = server.url(u"/newest.json"_s).toString();
    asked.caFile = server.caFile();
    host.replace("localhost", server.url().host().toUtf8());
    server.expect({.path = "/newest.json"},
                  {.status = status,
                   .headers = {{"Location", "https://elsewhere.example/"}},
                   .body = noticeOf("0.2.0").replace("it.noordzee.example", host)});
    const auto answer = await(askForUpdate(asked, this));
    QVERIFY(answer);
    QCOMPARE(answer->has_value(), told);
    QCOMPARE(heardOfUpdates(m_dir->path(), asked.settings).problem.isEmpty(), told);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.complaints(), QStringList());
}

void tst_UpdateNotice::aFailureIsKeptForTheHealthPage()
{
    const UpdateQuestion asked = question(u"2026-12-02T08:00:00Z"_s);
    const auto answer = await(askForUpdate(asked, this)); // there is no such file
    QVERIFY(answer && !*answer);
    const UpdateFact fact = heardOfUpdates(m_dir->path(), asked.settings);
    QCOMPARE(fact.source, asked.settings.updates);
    QCOMPARE(fact.askedAt, asked.now);
    QVERIFY(!fact.problem.isEmpty() && fact.newest.isEmpty());
}

QTEST_GUILESS_MAIN(tst_UpdateNotice)
#include "tst_updatenotice.moc"
