// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"

#include <QDate>
#include <QtTest>

#include <ctime>

using namespace Pec;

class tst_RetryAfter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLargestWait_data();
    void tellsTheLargestWait();
    void readsADateWhileTheClocksChange();
};

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;
const QDateTime kNow(QDate(2026, 10, 21), QTime(7, 27, 30), Qt::UTC);
const QByteArray kQpu("x-ms-ratelimit-microsoft.costmanagement-qpu-retry-after");
const QByteArray kEntity("x-ms-ratelimit-microsoft.costmanagement-entity-retry-after");
const QByteArray kQuota("x-ms-user-quota-resets-after");

} // namespace

void tst_RetryAfter::tellsTheLargestWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("expected"); // milliseconds; -1: no wait asked for
    const auto row = [](const char *what, const Headers &headers, qint64 expected,
                        int status = 429) { QTest::newRow(what) << status << headers << expected; };
    row("nothing", {}, -1);
    row("seconds", {{"retry-after", "57"}}, 57'000);
    row("zero seconds", {{"retry-after", "0"}}, 0);
    row("seconds with blanks", {{"retry-after", " 5 "}}, 5000);
    row("broken seconds", {{"retry-after", "1.5"}}, 1500);
    row("date", {{"retry-after", "Wed, 21 Oct 2026 07:28:00 GMT"}}, 30'000);
    row("date in the past", {{"retry-after", "Wed, 21 Oct 2026 07:00:00 GMT"}}, 0);
    row("date with another zone", {{"retry-after", "Wed, 21 Oct 2026 07:28:00 CET"}}, -1);
    row("date of the wrong weekday", {{"retry-after", "Fri, 21 Oct 2026 07:28:00 GMT"}}, -1);
    row("milliseconds", {{"retry-after-ms", "1200"}}, 1200);
    row("milliseconds of Azure", {{"x-ms-retry-after-ms", "800"}}, 800);
    row("units of Cost Management", {{kQpu, "42"}}, 42'000);
    row("all limits of Cost Management",
        {{kQpu, "10"},
         {kEntity, "60"},
         {"x-ms-ratelimit-microsoft.costmanagement-tenant-retry-after", "5"},
         {"x-ms-ratelimit-microsoft.costmanagement-clienttype-retry-after", "12"},
         {"x-ms-ratelimit-microsoft.consumption-retry-after", "7"}},
        60'000);
    row("largest of seconds and milliseconds", {{"retry-after", "2"}, {"retry-after-ms", "2500"}},
        2500);
    row("quota of Resource Graph on a refusal", {{kQuota, "00:00:05"}}, 5000);
    row("long quota of Resource Graph", {{kQuota, "01:02:03"}}, 3'723'000);
    row("quota of Resource Graph on a success", {{kQuota, "00:00:05"}}, -1, 200);
    row("quota of Resource Graph on a failure", {{kQuota, "00:00:05"}}, -1, 503);
    row("seconds on a failure", {{"retry-after", "3"}}, 3000, 503);
    row("what is left is no wait",
        {{"x-ms-ratelimit-remaining-tenant-reads", "11999"}, {"x-ms-user-quota-remaining", "14"}},
        -1);
    row("other header of the same end", {{"x-other-retry-after", "9"}}, -1);
    for (const char *garbage : {"", "soon", "-5", "nan", "inf", "1e300", "5 seconds", "0x10"})
        row(garbage, {{"retry-after", garbage}}, -1);
    row("garbage beside a wait", {{"retry-after", "soon"}, {kQpu, "4"}}, 4000);
    row("negative milliseconds", {{"retry-after-ms", "-1"}}, -1);
    row("garbage time span", {{kQuota, "5"}}, -1);
}

void tst_RetryAfter::tellsTheLargestWait()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(qint64, expected);
    const auto wait = retryAfter({status, headers, {}, {}}, kNow);
    QCOMPARE(wait ? wait->count() : -1, expected);
}

void tst_RetryAfter::readsADateWhileTheClocksChange()
{
    // In Brussels there was no half past two in that night.
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Brussels");
    tzset();
    const QDateTime now(QDate(2026, 3, 29), QTime(2, 29, 0), Qt::UTC);
    const auto wait =
        retryAfter({429, {{"retry-after", "Sun, 29 Mar 2026 02:30:00 GMT"}}, {}, {}}, now);
    qputenv("TZ", zone);
    tzset();
    QVERIFY(wait);
    QCOMPARE(wait->count(), 60'000);
}

QTEST_GUILESS_MAIN(tst_RetryAfter)
#include "tst_retryafter.moc"
