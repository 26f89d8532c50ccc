// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/rulebookfile.h"
#include "core/strings.h"
#include "support/testdata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

QByteArray builtIn()
{
    QFile file(Testing::ruleBookFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with(QByteArray json, const QByteArray &before, const QByteArray &after)
{
    Q_ASSERT(json.contains(before));
    return json.replace(json.indexOf(before), before.size(), after);
}

int lineOf(const QByteArray &json, const QByteArray &text)
{
    return int(json.first(json.indexOf(text)).count('\n')) + 1;
}

} // namespace

class tst_RuleBookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void theBuiltInOneFitsItsSchema();
    void isUsedWhereNothingWasDropped();
    void takesANewerOneFromTheDataFolder();
    void refusesABrokenOneWithItsLine_data();
    void refusesABrokenOneWithItsLine();
    void anOlderOneIsNotUsed();
    void aHugeOneIsNotRead();
    void deepNestingIsRefusedAndNotFollowed();

private:
    void drop(const QByteArray &json) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }
    [[nodiscard]] QString path() const { return m_dir->filePath(u"rulebook.json"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_RuleBookFile::theBuiltInOneFitsItsSchema()
{
    const auto book = checkedRuleBook(builtIn());
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    QCOMPARE(book->roleCount(), 122);
}

void tst_RuleBookFile::isUsedWhereNothingWasDropped()
{
    const auto loaded = loadRuleBook(m_dir->path());
    QVERIFY(loaded && !loaded->notice);
    QVERIFY(loaded->book.info().builtIn);
    QCOMPARE(loaded->book.version(), u"2026.11"_s);
}

void tst_RuleBookFile::takesANewerOneFromTheDataFolder()
{
    drop(with(with(builtIn(), "\"2026.11\"", "\"2027.1\""), "\"2026-11-22\"", "\"2027-01-05\""));
    const auto loaded = loadRuleBook(m_dir->path());
    QVERIFY(loaded && !loaded->notice);
    QVERIFY(!loaded->book.info().builtIn);
    QCOMPARE(loaded->book.version(), u"2027.1"_s);
}

void tst_RuleBookFile::refusesABrokenOneWithItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    const QByteArray good = builtIn();
    const auto row = [&good](const char *what, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(what) << with(good, before, after) << lineOf(good, before);
    };
    row("rate as a number", "\"value\": \"0.15\"", "\"value\": 0.15");
    row("rate above one", "\"value\": \"0.15\"", "\"value\": \"1.5\"");
    row("threshold out of range", "9900", "10001");
    row("threshold beyond any integer", "9900", "1e66");
    row("hours as text", "\"completeAfterHours\": 48", "\"completeAfterHours\": \"48\"");
    row("role without a GUID", "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "owner");
    row("role neither yes nor no", "\"name\": \"ACRDelete\", \"eligible\": true",
        "\"name\": \"ACRDelete\", \"eligible\": \"maybe\"");
    row("unknown kind", "\"kind\": \"spot\"", "\"kind\": \"sport\"");
    row("page of somebody else", "https://learn.microsoft.com/azure/lighthouse",
        "https://example.com/azure/lighthouse");
    row("date that is none", "\"date\": \"2019-10-24\"", "\"date\": \"last year\"");
    row("comma missing", "{\"kind\": \"spot\", ", "{\"kind\": \"spot\" ");
    QTest::newRow("nothing in it") << QByteArray() << 1;
    QTest::newRow("an empty object") << QByteArray("{}") << 1;
    QTest::newRow("a list") << QByteArray("[1]") << 1;
    QTest::newRow("a web page") << QByteArray("<html></html>") << 1;
}

void tst_RuleBookFile::refusesABrokenOneWithItsLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    drop(json);
    const auto loaded = loadRuleBook(m_dir->path());
    QVERIFY(loaded && loaded->notice);
    QVERIFY(loaded->book.info().builtIn);
    QCOMPARE(loaded->notice->code, ErrorCode::StoreUnusable);
    QCOMPARE(loaded->notice->serviceCode, u"rule-book"_s);
    QCOMPARE(loaded->notice->subject, path());
    QVERIFY2(loaded->notice->detail.startsWith(u"line %1:"_s.arg(line)),
             qPrintable(loaded->notice->detail));
    QFile file(path()); // left as it was, for whoever made it
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), json);
}

void tst_RuleBookFile::anOlderOneIsNotUsed()
{
    drop(with(builtIn(), "\"date\": \"2026-11-22\"", "\"date\": \"2020-01-01\""));
    const auto loaded = loadRuleBook(m_dir->path());
    QVERIFY(loaded && loaded->notice);
    QVERIFY(loaded->book.info().builtIn);
    QVERIFY(loaded->notice->detail.contains(u"2020-01-01"_s));
}

void tst_RuleBookFile::aHugeOneIsNotRead()
{
    drop(QByteArray(5 * 1024 * 1024, ' '));
    const auto loaded = loadRuleBook(m_dir->path());
    QVERIFY(loaded && loaded->notice);
    QVERIFY(loaded->book.info().builtIn);
}

void tst_RuleBookFile::deepNestingIsRefusedAndNotFollowed()
{
    drop("{\"roles\": " + QByteArray(1'000'000, '['));
    const auto loaded = loadRuleBook(m_dir->path());
    QVERIFY(loaded && loaded->notice);
    QVERIFY(loaded->book.info().builtIn);
}

QTEST_GUILESS_MAIN(tst_RuleBookFile)
#include "tst_rulebookfile.moc"
