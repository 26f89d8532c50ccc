// SPDX-License-Identifier: GPL-3.0-or-later
//! What is stored on this computer, and how long it is kept. Only shown.
#pragma once

#include "context/appcontext.h"
#include "settings/settingspage.h"
#include "text/text.h"

namespace Pec {

class DataPage : public SettingsPage
{
    Q_OBJECT

public:
    DataPage(const Text &text, QWidget *parent);

    void setStored(const Result<StoredData> &stored);

private:
    [[nodiscard]] QLabel *addFact(const QString &caption);

    const Text &m_text;
    QLabel *m_count;
    QLabel *m_oldest;
    QLabel *m_size;
    QLabel *m_file;
    QLabel *m_kept;
};

} // namespace Pec
