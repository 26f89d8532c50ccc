// SPDX-License-Identifier: GPL-3.0-or-later
//! Theme and language, as in the View menu.
#pragma once

#include "common/formpage.h"
#include "settings/settingsfacts.h"

class QComboBox;

namespace Pec {

class AppearancePage : public FormPage
{
    Q_OBJECT

public:
    AppearancePage(const SettingsFacts &facts, QWidget *parent);

    void read(SettingsChoice &choice) const;

private:
    QComboBox *m_theme;
    QComboBox *m_language;
};

} // namespace Pec
