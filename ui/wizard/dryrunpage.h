// SPDX-License-Identifier: GPL-3.0-or-later
//! What a case would change, or those of several customers, before anything is sent: before and
//! after of each subscription, and every request to the letter. Of one customer the same as files,
//! for somebody there who runs them.
#pragma once

#include "core/result.h"
#include "models/figuretable.h"
#include "onboarding/planning/customerplan.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Pec {

class CopyableTable;

class DryRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunPage(const Text &text, QWidget *parent = nullptr);

    void showPlan(const OnboardingCase &onboarding, const QList<BeforeAfter> &changes);
    //! Of several customers; each has a case.
    void showPlans(const QList<CustomerPlan> &plans);
    void showPackWritten(const Result<Done> &written, const QString &folder);

Q_SIGNALS:
    void packWanted(const QString &folder);

private:
    void askFolder();
    [[nodiscard]] FigureTable::Row rowOf(const BeforeAfter &line) const;
    void showRequests(const QList<OnboardingCase> &cases);

    const Text &m_text;
    QLabel *m_count; //!< of several customers
    FigureTableModel *m_model;
    CopyableTable *m_changes;
    QPlainTextEdit *m_requests;
    QLabel *m_note;
    QPushButton *m_save;
    QLabel *m_result;
};

} // namespace Pec
