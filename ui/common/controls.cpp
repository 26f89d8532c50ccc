// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/controls.h"

#include "common/icons.h"
#include "common/segment.h"
#include "core/strings.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace Pec {

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel *makeLabel(QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        setLook(label, look);
    return label;
}

QLabel *makeHeading(QWidget *parent, int step)
{
    QLabel *label = makeLabel(parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() + 2.0 * step);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QPushButton *makeMainButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("look", u"main"_s);
    button->setDefault(true);
    return button;
}

QToolButton *makeIconButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton *makeSegment(const char *place, QWidget *parent)
{
    auto *button = new Segment(parent);
    button->setProperty("look", u"segment"_s);
    button->setProperty("place", QString::fromLatin1(place));
    return button;
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("look", u"rule"_s);
    return rule;
}

int widthOf(int characters, const QWidget *widget)
{
    return characters * widget->fontMetrics().horizontalAdvance(u'0');
}

void setFixedLetters(QWidget *widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(widget->font().pointSizeF());
    widget->setFont(font);
}

void setHint(QWidget *widget, const QString &words)
{
    widget->setToolTip(words);
    widget->setAccessibleName(words);
}

void setCaption(QComboBox *box, const QString &words)
{
    box->setAccessibleName(words);
    const QList<QLabel *> labels =
        box->parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(labels.cbegin(), labels.cend(),
                                    [box](const QLabel *one) { return one->buddy() == box; });
    QLabel *label = found != labels.cend() ? *found : new QLabel(box->parentWidget());
    label->setBuddy(box);
    label->hide();
    label->setText(QString(words).replace(u'&', u"&&"_s));
}

void followFocus(QScrollArea *area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        // What the pointer chose is under it.
        if (now && area->widget() && area->widget()->isAncestorOf(now)
            && QApplication::mouseButtons() == Qt::NoButton)
            area->ensureWidgetVisible(now);
    });
}

void copyToClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }

} // namespace Pec
