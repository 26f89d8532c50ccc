// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/welcomepage.h"

#include "common/controls.h"
#include "common/icons.h"
#include "core/strings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Pec {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_logo(new QLabel(this))
    , m_title(makeHeading(this, 6))
    , m_lead(makeLabel(this))
    , m_promise(makeLabel(this, "muted"))
{
    auto *content = new QWidget(this);
    content->setMaximumWidth(widthOf(95, content));
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(makeCard(m_connect, makeMainButton(this)), 1);
    cards->addWidget(makeCard(m_demo, new QPushButton(this)), 1);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(12);
    column->addWidget(m_logo);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(12);
    column->addLayout(cards);
    column->addWidget(m_promise);

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_connect.button, &QPushButton::clicked, this, &WelcomePage::connectWanted);
    connect(m_demo.button, &QPushButton::clicked, this, &WelcomePage::demoWanted);
    drawIcons();
    retranslate();
}

QWidget *WelcomePage::makeCard(Card &card, QPushButton *button)
{
    auto *frame = new QFrame(this);
    frame->setProperty("look", u"card"_s);
    card.icon = new QLabel(frame);
    card.title = makeHeading(frame, 2);
    card.words = makeLabel(frame, "muted");
    card.words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    card.button = button;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(8);
    layout->addWidget(card.icon);
    layout->addWidget(card.title);
    layout->addWidget(card.words, 1);
    layout->addSpacing(8);
    layout->addWidget(card.button, 0, Qt::AlignLeft);
    return frame;
}

void WelcomePage::drawIcons()
{
    m_logo->setPixmap(applicationIcon().pixmap(56, 56));
    m_connect.icon->setPixmap(icon(u"connect"_s, IconTone::Accent).pixmap(28, 28));
    m_demo.icon->setPixmap(icon(u"cloud"_s, IconTone::Accent).pixmap(28, 28));
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Partner earned credit, without blind spots"));
    m_lead->setText(
        tr("PEC Console shows for every customer whether partner earned credit is applied, "
           "why not, and what that costs."));
    m_connect.title->setText(tr("Connect your tenant"));
    m_connect.words->setText(
        tr("Sign in to your partner tenant. You need the tenant, an app registration and the "
           "Admin agent or Billing admin role."));
    m_connect.button->setText(tr("Connect your tenant"));
    m_demo.title->setText(tr("Explore the demo tenant"));
    m_demo.words->setText(tr("An invented partner with two dozen customers. It runs inside this "
                             "program; nothing leaves your computer."));
    m_demo.button->setText(tr("Explore the demo tenant"));
    m_promise->setText(tr("Nothing is changed in any tenant by looking at it."));
    m_logo->setAccessibleName(tr("PEC Console"));
    m_connect.icon->setAccessibleName(m_connect.title->text());
    m_demo.icon->setAccessibleName(m_demo.title->text());
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace Pec
