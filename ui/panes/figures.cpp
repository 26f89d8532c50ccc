// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/figures.h"

#include "common/colours.h"
#include "common/controls.h"
#include "core/strings.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Pec {

Figure::Figure(QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(makeLabel(this, "muted"))
    , m_value(makeHeading(this, 3))
    , m_note(makeLabel(this, "muted"))
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(1);
    for (QLabel *label : {m_caption, m_value, m_note}) {
        label->setWordWrap(label != m_value);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch(1); // notes of several lines beside short ones
}

void Figure::show(const QString &caption, const QString &value, const QString &note,
                  const QString &leadsTo)
{
    m_caption->setText(caption);
    m_value->setText(value);
    m_note->setText(note);
    setToolTip(note + u'\n' + leadsTo);
    setAccessibleName(caption + u": "_s + value + u", "_s + note);
    setAccessibleDescription(leadsTo);
}

QString Figure::value() const { return m_value->text(); }

QSize Figure::sizeHint() const { return layout()->sizeHint(); }

void Figure::paintEvent(QPaintEvent *)
{
    if (!underMouse() && !hasFocus())
        return;
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? colours.raised : Qt::transparent);
    painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 5, 5);
}

void Figure::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Figure::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Pec
