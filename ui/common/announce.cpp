// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/announce.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QTimer>

namespace Pec {

namespace {

//! Qt has an event for it from 6.8 on (QAccessibleAnnouncementEvent). What Orca reads of itself
//! before is a notification that begins to show: this one is never seen, and told as shown until
//! its words have been fetched.
class Announcer : public QWidget
{
    Q_OBJECT

public:
    explicit Announcer(QWidget *window)
        : QWidget(window)
    {
        hide();
        m_fetched.setSingleShot(true);
        m_fetched.setInterval(std::chrono::seconds(5));
        connect(&m_fetched, &QTimer::timeout, this, [this] { setAccessibleName({}); });
    }

    void say(const QString &words)
    {
        setAccessibleName(words);
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
        m_fetched.start();
    }

private:
    QTimer m_fetched;
};

class AnnouncerInterface : public QAccessibleWidget
{
public:
    explicit AnnouncerInterface(QWidget *announcer)
        : QAccessibleWidget(announcer, QAccessible::Notification)
    {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = widget()->accessibleName().isEmpty();
        return state;
    }
};

QAccessibleInterface *announcerInterface(const QString &, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer ? new AnnouncerInterface(announcer) : nullptr;
}

Announcer &announcerOf(QWidget *window)
{
    if (auto *announcer = window->findChild<Announcer *>({}, Qt::FindDirectChildrenOnly))
        return *announcer;
    static const bool installed = [] {
        QAccessible::installFactory(announcerInterface);
        return true;
    }();
    Q_UNUSED(installed)
    return *new Announcer(window);
}

} // namespace

void announce(const QWidget *widget, const QString &words)
{
    announcerOf(widget->window()).say(words);
}

void announceIn(QLabel *label, const QString &words)
{
    label->setText(words);
    if (!words.isEmpty()) // without its markup
        announce(label, QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name));
}

} // namespace Pec

#include "announce.moc"
