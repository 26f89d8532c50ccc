// SPDX-License-Identifier: GPL-3.0-or-later
//! What a case would change, before anything is sent: before and after of each subscription, and
//! every request to the letter. The same as papers, for a customer who runs them, in the customer's
//! language.
#pragma once

#include "onboarding/papers/paperfile.h"
#include "onboarding/planning/wishes.h"
#include "text/text.h"

#include <QWidget>

class QComboBox;
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
    void showPapersWritten(const Result<WrittenPapers> &written);
    void say(const Error &error);

Q_SIGNALS:
    void papersWanted(const QString &file, Pec::Language language);

private:
    void askFile();
    void layOut();

    const Text &m_text;
    FigureTableModel *m_model;
    CopyableTable *m_changes;
    QPlainTextEdit *m_requests;
    QLabel *m_note;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_save;
    QLabel *m_result;
    QString m_customer; //!< of the plan that is shown
};

} // namespace Pec
