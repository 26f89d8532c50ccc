// SPDX-License-Identifier: GPL-3.0-or-later
//! What a case would change, before anything is sent: before and after of each subscription, and
//! every request to the letter. The same as files, for a customer who runs them.
#pragma once

#include "core/result.h"
#include "onboarding/planning/wishes.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Pec {

class CopyableTable;
class FigureTableModel;

class DryRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunPage(const Text &text, QWidget *parent = nullptr);

    void showPlan(const OnboardingCase &onboarding, const QList<BeforeAfter> &changes);
    void showPackWritten(const Result<Done> &written, const QString &folder);

Q_SIGNALS:
    void packWanted(const QString &folder);

private:
    void askFolder();

    const Text &m_text;
    FigureTableModel *m_model;
    CopyableTable *m_changes;
    QPlainTextEdit *m_requests;
    QLabel *m_note;
    QPushButton *m_save;
    QLabel *m_result;
};

} // namespace Pec
