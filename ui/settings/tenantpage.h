// SPDX-License-Identifier: GPL-3.0-or-later
//! What no service tells about the open tenant: which partner it is, the rate, what was declared,
//! the groups of its resellers; and where its sign-in is kept.
#pragma once

#include "common/formpage.h"
#include "settings/settingsfacts.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace Pec {

class ResellerGroupsEditor;

class TenantPage : public FormPage
{
    Q_OBJECT

public:
    TenantPage(const Text &text, const SettingsFacts &facts, QWidget *parent);

    void read(SettingsChoice &choice) const; //!< only sound after check()

protected:
    [[nodiscard]] Problems problems() const override;

private:
    void makeFields(const Profile &profile);
    void fillPersonas(const Profile &profile);
    void fillStores(TokenStoreKind kind);
    void layOut(const Profile &profile);
    void updateFields();
    [[nodiscard]] QString rateInForce() const;

    const Text &m_text;
    const SettingsFacts m_facts;
    // Null without a profile.
    QComboBox *m_persona = nullptr;
    QLineEdit *m_rate = nullptr;
    QPushButton *m_noRate = nullptr;
    QLineEdit *m_agreedBy = nullptr;
    QDateEdit *m_agreedOn = nullptr;
    ResellerGroupsEditor *m_groups = nullptr;
    QComboBox *m_store = nullptr;
};

} // namespace Pec
