// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/notification.h"

#include "core/strings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QVariantMap>

namespace Pec {

void notifyDesktop(const QString &summary, const QString &body)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // Servers take a part of HTML in the body: what data hold must not be read as such.
    call.setArguments({QGuiApplication::applicationDisplayName(), 0U,
                       QGuiApplication::desktopFileName(), summary, body.toHtmlEscaped(),
                       QStringList(),
                       QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}}, -1});
    bus.asyncCall(call);
}

} // namespace Pec
