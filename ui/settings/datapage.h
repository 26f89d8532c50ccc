// SPDX-License-Identifier: GPL-3.0-or-later
//! What is stored on this computer, and how long it is kept.
#pragma once

#include "common/formpage.h"
#include "context/appcontext.h"
#include "settings/settingsfacts.h"
#include "text/text.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Pec {

class DataPage : public FormPage
{
    Q_OBJECT

public:
    DataPage(const Text &text, const SettingsFacts &facts, QWidget *parent);
    void read(SettingsChoice &choice) const; //!< only sound after check()

    void setStored(const Result<StoredData> &stored);

protected:
    [[nodiscard]] Problems problems() const override;

private:
    void addKept(const SettingsFacts &facts);
    void addProgram(const SettingsFacts &facts);
    [[nodiscard]] QLabel *addFact(const QString &caption);

    const Text &m_text;
    QLabel *m_count;
    QLabel *m_oldest;
    QLabel *m_size;
    QLabel *m_file;
    QSpinBox *m_all;
    QSpinBox *m_daily;
    QComboBox *m_logLevel;
    QLineEdit *m_updates;
};

} // namespace Pec
