// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/statepage.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"

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
    , m_fold(new QToolButton(this))
    , m_copy(makeIconButton(u"copy"_s, this))
    , m_details(makeLabel(this, "muted"))
{
    m_action->hide();
    m_fold->setFocusPolicy(Qt::StrongFocus);
    for (QLabel *label : {m_icon, m_title, m_sentence, m_details})
        label->setAlignment(Qt::AlignHCenter);
    auto *content = new QWidget(this);
    content->setMaximumWidth(widthOf(70, content));
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    for (QLabel *label : {m_icon, m_title, m_sentence})
        column->addWidget(label);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    auto *ofDetails = new QHBoxLayout;
    ofDetails->addStretch(1);
    ofDetails->addWidget(m_fold);
    ofDetails->addWidget(m_copy);
    ofDetails->addStretch(1);
    column->addLayout(ofDetails);
    column->addWidget(m_details);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &StatePage::actionWanted);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_details->isHidden()); });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        copyToClipboard(m_title->text() + u'\n' + m_sentence->text() + u'\n' + m_details->text());
    });
    setFolded(true);
    retranslate();
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
    m_details->setText(words.details);
    m_fold->setVisible(!words.details.isEmpty());
    m_copy->setVisible(!words.details.isEmpty());
    setFolded(true);
    setAccessibleName(words.title);
    setAccessibleDescription(words.sentence);
}

void StatePage::drawIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(icon(m_iconName, IconTone::Muted).pixmap(48, 48));
}

void StatePage::setFolded(bool folded)
{
    m_details->setVisible(!folded && !m_details->text().isEmpty());
    m_fold->setText(m_details->isHidden() ? tr("Details") : tr("Hide details"));
    m_fold->setAccessibleName(m_fold->text());
}

void StatePage::retranslate()
{
    setHint(m_copy, tr("Copy the details"));
    setFolded(m_details->isHidden());
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace Pec
