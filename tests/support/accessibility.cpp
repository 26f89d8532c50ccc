// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/accessibility.h"

#include "core/strings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>

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

} // namespace

QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isControl(*widget) || isInner(*widget) || !widget->isVisibleTo(&root))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || told->text(QAccessible::Name).isEmpty())
            nameless.append(placeOf(*widget) + u": no name"_s);
        else if (told->role() == QAccessible::NoRole || told->role() == QAccessible::Client)
            nameless.append(placeOf(*widget) + u": no role"_s);
    }
    return nameless;
}

} // namespace Pec
