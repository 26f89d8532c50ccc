// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/notification.h"
#include "core/strings.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace Pec;

//! The desktop's side: takes what a notification must have, and nothing else.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList told;

public Q_SLOTS:
    // NOLINTNEXTLINE: the name and the arguments are the specification's
    uint Notify(const QString &application, uint replaces, const QString &, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints,
                int timeout)
    {
        told = QStringList{application, summary, body, hints[u"desktop-entry"_s].toString()};
        told << QString::number(replaces) << QString::number(actions.size())
             << QString::number(timeout);
        return 1;
    }
};

class tst_Notification : public QObject
{
    Q_OBJECT

private:
    QProcess m_daemon;

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(m_daemon.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void isShownByTheDesktopWithNothingOfItReadAsMarkup()
    {
        QGuiApplication::setApplicationDisplayName(u"PEC Console"_s);
        QGuiApplication::setDesktopFileName(u"pec-console"_s);
        Desktop desktop;
        QDBusConnection bus = QDBusConnection::connectToBus(
            qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), u"desktop"_s);
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                   QDBusConnection::ExportAllSlots));
        notifyDesktop(u"Noordzee"_s, u"Read <b>24</b> customers & more"_s);
        QTRY_VERIFY(!desktop.told.isEmpty());
        QCOMPARE(desktop.told, (QStringList{u"PEC Console"_s, u"Noordzee"_s,
                                            u"Read &lt;b&gt;24&lt;/b&gt; customers &amp; more"_s,
                                            u"pec-console"_s, u"0"_s, u"0"_s, u"-1"_s}));
    }
};

QTEST_MAIN(tst_Notification)
#include "tst_notification.moc"
