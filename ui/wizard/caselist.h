// SPDX-License-Identifier: GPL-3.0-or-later
//! The cases of the open tenant, newest first, with how each stands and until when it waits.
//! Several are opened together, as those of a run over several customers.
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"
#include "text/text.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Pec {

class CopyableTable;
class FigureTableModel;

class CaseList : public QDialog
{
    Q_OBJECT

public:
    explicit CaseList(const Text &text, QWidget *parent = nullptr);

    void setCases(const Result<QList<OnboardingCase>> &cases); //!< in the order they were planned

Q_SIGNALS:
    void openWanted(const QList<Pec::CaseId> &ids); //!< in the order they were planned

private:
    void openSelected();

    const Text &m_text;
    QList<OnboardingCase> m_cases;
    FigureTableModel *m_model;
    CopyableTable *m_table;
    QLabel *m_note;
    QPushButton *m_open;
};

} // namespace Pec
