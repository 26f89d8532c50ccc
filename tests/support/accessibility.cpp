// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"

#include "core/strings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocumentFragment>

#include <algorithm>

namespace Pec {

namespace {

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget)
           || (widget.focusPolicy() & Qt::TabFocus);
}

//! Parts that Qt makes inside its own controls are reached through those.
bool isInner(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parent());
    if (area && area->viewport() == &widget)
        return true;
    // Headings are told as cells of their table.
    for (const char *inner :
         {"QHeaderView", "QLineEditIconButton", "QComboBoxPrivateContainer", "QComboBoxListView",
          "QTableCornerButton", "QToolBarExtension", "QMenu", "QCalendarPopup"}) {
        if (widget.inherits(inner))
            return true;
    }
    return widget.objectName().startsWith(u"qt_"_s);
}

QString placeOf(const QWidget &widget)
{
    QString place = QString::fromLatin1(widget.metaObject()->className());
    if (const QWidget *parent = widget.parentWidget())
        place += u" in "_s + QString::fromLatin1(parent->metaObject()->className());
    return place;
}

bool hasName(QWidget &widget, const QAccessibleInterface &told)
{
    if (!qobject_cast<const QComboBox *>(&widget))
        return !told.text(QAccessible::Name).isEmpty();
    const auto labels = told.relations(QAccessible::Label);
    return std::any_of(labels.cbegin(), labels.cend(), [](const auto &label) {
        return !label.first->text(QAccessible::Name).isEmpty();
    });
}

QString plainWords(const QLabel &label)
{
    const bool rich = label.textFormat() == Qt::RichText
                      || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    const QString words =
        rich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
    return QString(words).remove(u'&'); // also the mark of a key
}

} // namespace

QStringList untoldWords(const QWidget &root)
{
    QStringList untold;
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const QString seen = plainWords(*label);
        if (!label->isVisibleTo(&root) || seen.endsWith(u'\u2026'))
            continue;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(label);
        if (!QString(told->text(QAccessible::Name)).remove(u'&').contains(seen))
            untold.append(placeOf(*label) + u": "_s + seen);
    }
    return untold;
}

QString lastAnnouncement(const QWidget &window)
{
    const QList<QWidget *> children =
        window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(child);
        if (told && told->role() == QAccessible::Notification && !told->state().invisible)
            return told->text(QAccessible::Name);
    }
    return {};
}

QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isControl(*widget) || isInner(*widget) || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || !hasName(*widget, *told))
            nameless.append(placeOf(*widget) + u": no name"_s);
        else if (told->role() == QAccessible::NoRole || told->role() == QAccessible::Client)
            nameless.append(placeOf(*widget) + u": no role"_s);
    }
    return nameless;
}

} // namespace Pec
