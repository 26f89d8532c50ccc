// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "diagnostics/refreshnotes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Pec;

class tst_RefreshNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasNoted();
    void keepsTheLastTwenty();
    void losesNoneOfTwoProcesses();
    void passesOverWhatItCannotRead();
};

namespace {

RefreshNote noteOf(int minute)
{
    RefreshNote note;
    note.endedAt = QDateTime(QDate(2026, 11, 27), QTime(1, minute), Qt::UTC);
    note.outcome = u"done"_s;
    note.snapshot = 100 + minute;
    note.took = std::chrono::milliseconds(12'345);
    note.customers = 24;
    note.subscriptions = 60;
    note.missingParts = 1;
    note.requests = {{u"arm"_s, 7}, {u"billing"_s, 3}};
    note.waits = {{u"cost-management"_s, 2}};
    note.waited = std::chrono::milliseconds(4'000);
    return note;
}

} // namespace

void tst_RefreshNotes::givesBackWhatWasNoted()
{
    const QTemporaryDir dir;
    QVERIFY(refreshNotes(dir.path()).isEmpty());
    QVERIFY(addRefreshNote(dir.path(), noteOf(1)));
    QVERIFY(addRefreshNote(dir.path(), noteOf(2)));
    QCOMPARE(refreshNotes(dir.path()), QList<RefreshNote>({noteOf(2), noteOf(1)}));
    QVERIFY(!(QFile::permissions(dir.filePath(u"refreshes.json"_s))
              & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_RefreshNotes::keepsTheLastTwenty()
{
    const QTemporaryDir dir;
    for (int minute = 0; minute < 25; ++minute)
        QVERIFY(addRefreshNote(dir.path(), noteOf(minute)));
    const QList<RefreshNote> kept = refreshNotes(dir.path());
    QCOMPARE(kept.size(), kMostRefreshNotes);
    QCOMPARE(kept.first(), noteOf(24));
    QCOMPARE(kept.last(), noteOf(5));
}

void tst_RefreshNotes::losesNoneOfTwoProcesses()
{
    const QTemporaryDir dir;
    QList<pid_t> children;
    for (int process = 0; process < 2; ++process) {
        const pid_t child = ::fork();
        if (child == 0) {
            bool all = true;
            for (int i = 0; i < 10; ++i)
                all = addRefreshNote(dir.path(), noteOf(process * 10 + i)).has_value() && all;
            ::_exit(all ? 0 : 1);
        }
        children.append(child);
    }
    for (const pid_t child : children) {
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
    QSet<QTime> seen;
    for (const RefreshNote &note : refreshNotes(dir.path()))
        seen.insert(note.endedAt.time());
    QCOMPARE(seen.size(), 20);
}

void tst_RefreshNotes::passesOverWhatItCannotRead()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"refreshes.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"refreshes\": [7, {}") > 0);
    file.close();
    QVERIFY(refreshNotes(dir.path()).isEmpty());
    QVERIFY(addRefreshNote(dir.path(), noteOf(1)));
    QCOMPARE(refreshNotes(dir.path()).size(), 1);
}

QTEST_GUILESS_MAIN(tst_RefreshNotes)
#include "tst_refreshnotes.moc"
