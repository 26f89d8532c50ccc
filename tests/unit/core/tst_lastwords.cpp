// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"
#include "core/strings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Pec;

//! What a program says as it ends on the spot: qFatal() and a failed assertion of Qt.
class tst_LastWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdNoSecret()
    {
        const QTemporaryDir folder;
        const QString log = folder.filePath(u"pec.log"_s);
        const QString out = folder.filePath(u"err"_s);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            std::signal(SIGABRT, SIG_DFL); // not Qt Test's
            const rlimit none{};
            ::setrlimit(RLIMIT_CORE, &none);
            if (!std::freopen(qPrintable(out), "w", stderr))
                ::_exit(1);
            std::setvbuf(stderr, nullptr, _IONBF, 0); // as it is on a terminal
            installLogging({.shown = LogLevel::Critical, .kept = LogLevel::Critical, .file = log});
            qFatal("cannot go on with Authorization: Bearer plantedToken9 and "
                   "refresh_token=plantedRefresh9");
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        for (const QString &name : {log, out}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray words = file.readAll();
            QVERIFY2(words.contains("cannot go on with Authorization: Bearer [redacted]"),
                     words.constData());
            QVERIFY2(!words.contains("planted"), words.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_LastWords)
#include "tst_lastwords.moc"
