// SPDX-License-Identifier: GPL-3.0-or-later
//! How Microsoft is reached: the system's proxy or an own one, and whose certificates are trusted.
//! What the fields say can be tested before it is saved.
#pragma once

#include "common/formpage.h"
#include "context/connectiontest.h"
#include "settings/settingsfacts.h"

#include <chrono>

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace Pec {

class NetworkPage : public FormPage
{
    Q_OBJECT

public:
    NetworkPage(const Text &text, const SettingsFacts &facts, QWidget *parent);

    void read(SettingsChoice &choice) const; //!< only sound after check()
    void showTested(const Result<Done> &result, std::chrono::milliseconds took);

Q_SIGNALS:
    void testWanted(const Pec::ConnectionTest &test);

protected:
    [[nodiscard]] Problems problems() const override;

private:
    void layOut();
    void chooseCaFile();
    void test();
    void updateFields();

    const Text &m_text;
    const std::optional<Profile> m_profile;
    const Policy m_policy;
    const bool m_isOffline;
    QRadioButton *m_system;
    QRadioButton *m_own;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_caFile;
    QPushButton *m_browse;
    QPushButton *m_test;
    QLabel *m_result;
};

} // namespace Pec
