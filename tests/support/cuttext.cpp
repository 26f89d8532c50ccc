// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cuttext.h"

#include "core/strings.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyle>
#include <QStyleOptionComboBox>

namespace Pec {

namespace {

constexpr int kSlack = 1; //!< pixels that rounding takes

QString placeOf(const QWidget &widget)
{
    QString place = QString::fromLatin1(widget.metaObject()->className());
    if (const QWidget *parent = widget.parentWidget())
        place += u" in "_s + QString::fromLatin1(parent->metaObject()->className());
    return place;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + kSlack;
    return label.sizeHint().width() > label.width() + kSlack;
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    return box.fontMetrics().horizontalAdvance(box.currentText()) + icon > field.width() + kSlack;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    if (header.orientation() != Qt::Horizontal || !header.model())
        return cut;
    QFont font = header.font();
    font.setBold(true); // as they are drawn
    for (int section = 0; section < header.count(); ++section) {
        const QAbstractItemModel &model = *header.model();
        const QString words = model.headerData(section, Qt::Horizontal).toString();
        if (header.isSectionHidden(section)
            || !model.headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            continue;
        if (QFontMetrics(font).horizontalAdvance(words) > header.sectionSize(section) + kSlack)
            cut.append(words);
    }
    return cut;
}

//! The words of \a widget that do not fit; nothing where all do.
QStringList cutWords(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return isCut(*label) ? QStringList{label->text()} : QStringList();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool cut =
            !button->text().isEmpty() && button->sizeHint().width() > button->width() + kSlack;
        return cut ? QStringList{button->text()} : QStringList();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return isCut(*box) ? QStringList{box->currentText()} : QStringList();
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return cutSections(*header);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        constexpr int kFrame = 8;
        const bool cut = field->text().isEmpty()
                         && field->fontMetrics().horizontalAdvance(field->placeholderText())
                                > field->width() - kFrame;
        return cut ? QStringList{field->placeholderText()} : QStringList();
    }
    return {};
}

bool sticksOut(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (!parent || widget.isWindow())
        return false;
    // What is larger than the viewport it lies in is scrolled to.
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    if (area && area->viewport() == parent)
        return false;
    return !parent->rect().adjusted(-kSlack, -kSlack, kSlack, kSlack).contains(widget.geometry());
}

//! Parts that Qt lays out itself.
bool isInner(const QWidget &widget)
{
    for (const char *inner :
         {"QLineEditIconButton", "QComboBoxPrivateContainer", "QToolBarExtension",
          "QMenuBarExtension", "QSplitterHandle", "QTableCornerButton"}) {
        if (widget.inherits(inner))
            return true;
    }
    return widget.objectName().startsWith(u"qt_"_s);
}

} // namespace

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&root) || isInner(*widget) || widget->window() != root.window())
            continue;
        const QStringList words = cutWords(*widget);
        for (const QString &one : words)
            cut.append(placeOf(*widget) + u": "_s + one);
        if (sticksOut(*widget))
            cut.append(placeOf(*widget) + u": sticks out"_s);
    }
    return cut;
}

} // namespace Pec
