// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "common/announce.h"
#include "common/controls.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "settings/appearancepage.h"
#include "settings/datapage.h"
#include "settings/networkpage.h"
#include "settings/tenantpage.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace Pec {

SettingsDialog::SettingsDialog(const Text &text, const SettingsFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_text(text)
    , m_facts(facts)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_tenant(new TenantPage(text, facts, this))
    , m_network(new NetworkPage(text, facts, this))
    , m_appearance(new AppearancePage(facts, this))
    , m_data(new DataPage(text, facts, this))
    , m_problem(makeLabel(this, "bad"))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    addPage(tr("Tenant"), m_tenant);
    addPage(tr("Network"), m_network);
    addPage(tr("Appearance"), m_appearance);
    addPage(tr("Data"), m_data);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_problem->hide();
    setLook(m_buttons->button(QDialogButtonBox::Save), "main");
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_network, &NetworkPage::testWanted, this, &SettingsDialog::testWanted);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPage(facts.profile ? Page::Tenant : Page::Network);
    m_list->setFocus();
    resizeToText(this, {920, 680});
}

void SettingsDialog::addPage(const QString &name, FormPage *page)
{
    m_list->addItem(name);
    m_pages->addWidget(page);
}

void SettingsDialog::layOut()
{
    m_list->setProperty("look", u"pages"_s);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 56);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_list);
    pages->addWidget(m_pages, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 12);
    foot->setSpacing(16);
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_buttons, 0, Qt::AlignRight | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(pages, 1);
    layout->addWidget(makeRule(this));
    layout->addLayout(foot);
}

void SettingsDialog::showPage(Page page) { m_list->setCurrentRow(int(page)); }

SettingsChoice SettingsDialog::choice() const
{
    SettingsChoice choice{m_facts.profile, m_facts.program, m_facts.theme, m_facts.language};
    m_tenant->read(choice);
    m_network->read(choice);
    m_data->read(choice);
    m_appearance->read(choice);
    return choice;
}

void SettingsDialog::setStored(const Result<StoredData> &stored) { m_data->setStored(stored); }

void SettingsDialog::save()
{
    // The last that is wrong is checked first, so that the first one has the cursor at the end.
    bool sound = true;
    for (int row = m_pages->count() - 1; row >= 0; --row) {
        auto *page = qobject_cast<FormPage *>(m_pages->widget(row));
        if (page->check())
            continue;
        m_list->setCurrentRow(row);
        sound = false;
    }
    if (!sound) {
        auto *page = qobject_cast<FormPage *>(m_pages->currentWidget());
        (void)page->check(); // only what is seen can take the cursor
        return;
    }
    setSaving(true);
    Q_EMIT saveWanted(choice());
}

void SettingsDialog::setSaving(bool saving)
{
    m_problem->hide();
    m_list->setEnabled(!saving);
    m_pages->setEnabled(!saving);
    m_buttons->setEnabled(!saving);
}

void SettingsDialog::takeSaved(const Result<Done> &saved)
{
    setSaving(false);
    if (saved) {
        accept();
        return;
    }
    const ErrorText words = m_text.error(saved.error());
    m_problem->show();
    announceIn(m_problem, words.sentence + u' ' + words.nextStep + u'\n' + saved.error().detail);
}

} // namespace Pec
