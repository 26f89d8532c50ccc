// SPDX-License-Identifier: GPL-3.0-or-later
//! The settings: a list of pages at the left, the page at the right. It saves nothing itself: it
//! asks for that, and stays open until it is told that it worked.
#pragma once

#include "context/appcontext.h"
#include "context/connectiontest.h"
#include "settings/settingsfacts.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace Pec {

class AppearancePage;
class DataPage;
class NetworkPage;
class FormPage;
class TenantPage;

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const Text &text, const SettingsFacts &facts, QWidget *parent = nullptr);

    enum class Page { Tenant, Network, Appearance, Data };
    void showPage(Page page);
    //! What is chosen now; only sound once saveWanted() was told.
    [[nodiscard]] SettingsChoice choice() const;

    [[nodiscard]] NetworkPage &network() const { return *m_network; }
    void setStored(const Result<StoredData> &stored);
    //! The end of a saving: closes, or says why not and waits for another try.
    void takeSaved(const Result<Done> &saved);

Q_SIGNALS:
    void saveWanted(const Pec::SettingsChoice &choice);
    void testWanted(const Pec::ConnectionTest &test);

private:
    void addPage(const QString &name, FormPage *page);
    void layOut();
    void save();
    void setSaving(bool saving);

    const Text &m_text;
    const SettingsFacts m_facts;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    TenantPage *m_tenant;
    NetworkPage *m_network;
    AppearancePage *m_appearance;
    DataPage *m_data;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Pec
