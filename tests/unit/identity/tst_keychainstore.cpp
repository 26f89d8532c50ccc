// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

namespace {

// Unlocking makes the login keyring in the (empty) data folder, with this pass phrase.
const QString kUnlocked =
    u"printf probe | gnome-keyring-daemon --unlock --components=secrets >/dev/null"_s;
const QString kLocked = u"gnome-keyring-daemon --start --components=secrets >/dev/null"_s;

} // namespace

class tst_KeychainStore : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        QHash<QString, QString> values;
        QString text;
    };

    QTemporaryDir m_folder;

    //! Runs the probe in a private D-Bus session, after the shell commands of \a before.
    Outcome probe(const QString &before, const QStringList &sessionArguments = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY",
                                 "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION", "DESKTOP_SESSION"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"run"_s));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(
            u"dbus-run-session"_s,
            sessionArguments
                + QStringList{u"--"_s, u"sh"_s, u"-c"_s,
                              QString(before + u"; exec "_s + QStringLiteral(PEC_KEYCHAIN_PROBE))});
        Outcome outcome;
        if (!process.waitForFinished(90'000)) {
            process.kill();
            process.waitForFinished();
        }
        const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines)
            outcome.values.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        outcome.text = lines.join(u' ') + QString::fromUtf8(process.readAllStandardError());
        return outcome;
    }

    static void compare(const Outcome &outcome, const QString &keeps)
    {
        QVERIFY2(outcome.values.value(u"keeps"_s) == keeps, qPrintable(outcome.text));
        // Whatever store it is, it works.
        for (const char *name : {"written", "read", "missing", "removed", "removedAgain", "gone"})
            QVERIFY2(outcome.values.value(QString::fromLatin1(name)) == "1"_L1,
                     qPrintable(outcome.text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QFAIL(qPrintable(
                    u"this test needs %1 (packages dbus-daemon, gnome-keyring)"_s.arg(program)));
        }
        QVERIFY(QDir().mkpath(m_folder.filePath(u"data"_s)));
        QVERIFY(QDir().mkpath(m_folder.filePath(u"run"_s)));
        QFile::setPermissions(m_folder.filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void keepsSecretsInAnUnlockedKeyring()
    {
        const Outcome outcome = probe(kUnlocked);
        compare(outcome, u"1"_s);
        QCOMPARE(outcome.values.value(u"reason"_s), QString());
    }

    void fallsBackToMemoryWithALockedKeyring()
    {
        // The keyring made above, in a session where nobody unlocks it and nothing can prompt.
        QVERIFY(QFile::exists(m_folder.filePath(u"data/keyrings/login.keyring"_s)));
        const Outcome outcome = probe(kLocked);
        compare(outcome, u"0"_s);
        QVERIFY2(outcome.values.value(u"reason"_s).startsWith("keyring: "_L1),
                 qPrintable(outcome.text));
    }

    void fallsBackToMemoryWithoutAKeyringService()
    {
        // Without service folders nothing can be started on demand.
        const QString config = m_folder.filePath(u"session.conf"_s);
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
            "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
            "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
        file.close();
        const Outcome outcome = probe(u"true"_s, {u"--config-file"_s, config});
        compare(outcome, u"0"_s);
        QVERIFY2(outcome.values.value(u"reason"_s).startsWith("keyring: "_L1),
                 qPrintable(outcome.text));
    }
};

QTEST_GUILESS_MAIN(tst_KeychainStore)
#include "tst_keychainstore.moc"
