// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/wizardframe.h"

#include "common/announce.h"
#include "common/controls.h"
#include "common/windowsize.h"
#include "core/strings.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Pec {

WizardFrame::WizardFrame(QWidget *parent)
    : QDialog(parent)
    , m_steps(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(makeMainButton(this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_next->setText(tr("&Next"));
    m_next->setAccessibleName(tr("Next"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setAutoDefault(false);
    m_close->setAccessibleName(tr("Close"));
    m_close->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::back);
    connect(m_next, &QPushButton::clicked, this, &WizardFrame::next);
    connect(m_close, &QPushButton::clicked, this, &WizardFrame::reject);
}

void WizardFrame::setPages(const QList<QWidget *> &pages)
{
    for (QWidget *page : pages)
        m_pages->addWidget(page);
    for (const QString &name : {tr("1. Check"), tr("2. Method"), tr("3. Dry run"), tr("4. Run")})
        m_steps->addItem(name);
    layOut();
    showPage(Page::Check);
}

void WizardFrame::setOnlyPage(QWidget *page)
{
    m_pages->addWidget(page);
    m_steps->addItem(tr("Run"));
    m_kept = true;
    layOut();
    m_back->hide();
    m_next->hide();
}

void WizardFrame::layOut()
{
    m_steps->setProperty("look", u"pages"_s);
    m_steps->setFixedWidth(m_steps->sizeHintForColumn(0) + 56);
    m_steps->setAccessibleName(tr("Steps of the onboarding"));
    m_steps->setSelectionMode(QAbstractItemView::NoSelection); // they show where one is
    m_steps->setFocusPolicy(Qt::NoFocus);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_steps);
    pages->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(8);
    foot->addStretch(1);
    for (QPushButton *button : {m_back, m_next, m_close})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(pages, 1);
    layout->addWidget(makeRule(this));
    layout->addLayout(foot);
    resizeToText(this, {1040, 700});
}

WizardFrame::Page WizardFrame::page() const
{
    return m_pages->count() > 1 ? Page(m_pages->currentIndex()) : Page::Run;
}

void WizardFrame::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
    for (int row = 0; row < m_steps->count(); ++row) {
        QFont font = m_steps->font();
        font.setBold(row == int(page));
        m_steps->item(row)->setFont(font);
        const QString step = m_steps->item(row)->text();
        m_steps->item(row)->setData(Qt::AccessibleTextRole,
                                    row == int(page) ? tr("%1, current step").arg(step) : step);
    }
    if (isVisible())
        announce(this, m_steps->item(int(page))->text());
    m_back->setEnabled(page != Page::Check && !m_kept);
    m_next->setVisible(page != Page::Run);
    m_next->setEnabled(page != Page::Check || mayLeaveCheck());
    m_next->setText(page == Page::DryRun ? tr("&Keep the plan") : tr("&Next"));
    m_next->setAccessibleName(page == Page::DryRun ? tr("Keep the plan") : tr("Next"));
}

void WizardFrame::runKept()
{
    m_kept = true;
    showPage(Page::Run);
}

void WizardFrame::setNextEnabled(bool enabled) { m_next->setEnabled(enabled); }

void WizardFrame::back()
{
    if (page() == Page::Method || page() == Page::DryRun)
        showPage(Page(int(page()) - 1));
}

void WizardFrame::reject()
{
    if (!isRunning())
        QDialog::reject();
}

} // namespace Pec
