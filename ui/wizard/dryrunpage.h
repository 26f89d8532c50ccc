// SPDX-License-Identifier: GPL-3.0-or-later
//! What a case would change, or those of several customers, before anything is sent: before and
//! after of each subscription, and every request to the letter. Of one customer the same as papers,
//! for somebody there who runs them, in the customer's language.
#pragma once

#include "models/figuretable.h"
#include "onboarding/papers/paperfile.h"
#include "onboarding/planning/customerplan.h"
#include "text/text.h"

#include <QWidget>

class QComboBox;
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
    void showPapersWritten(const Result<WrittenPapers> &written);
    void say(const Error &error);
    //! Of several customers; each has a case.
    void showPlans(const QList<CustomerPlan> &plans);

Q_SIGNALS:
    void papersWanted(const QString &file, Pec::Language language);

private:
    void askFile();
    void layOut();
    void offerPapers(bool offered);
    [[nodiscard]] FigureTable::Row rowOf(const BeforeAfter &line) const;
    void showRequests(const QList<OnboardingCase> &cases);

    const Text &m_text;
    QLabel *m_count; //!< of several customers
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
