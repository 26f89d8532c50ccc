// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/statepage.h"

#include "common/controls.h"
#include "common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Pec {

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeHeading(this, 3))
    , m_sentence(makeLabel(this, "muted"))
    , m_action(makeMainButton(this))
{
    m_action->hide();
    for (QLabel *label : {m_icon, m_title, m_sentence})
        label->setAlignment(Qt::AlignHCenter);
    auto *content = new QWidget(this);
    content->setMaximumWidth(560);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    for (QLabel *label : {m_icon, m_title, m_sentence})
        column->addWidget(label);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePage::actionWanted);
}

void StatePage::show(const Words &words)
{
    m_iconName = words.iconName;
    drawIcon();
    m_icon->setAccessibleName(words.title);
    m_title->setText(words.title);
    m_sentence->setText(words.sentence);
    m_action->setText(words.action);
    m_action->setAccessibleName(words.action);
    m_action->setVisible(!words.action.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.sentence);
}

void StatePage::drawIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, Tone::Muted).pixmap(48, 48));
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace Pec
