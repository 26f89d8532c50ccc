// SPDX-License-Identifier: GPL-3.0-or-later
//! Runs the cases of several customers after one confirmation, shows how each stands and why one
//! does not go on, takes them back. What is typed is judged by Confirmation alone; the buttons only
//! show what it says.
#pragma once

#include "onboarding/planning/confirmation.h"
#include "onboarding/run/onboardingrun.h"
#include "text/text.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pec {

class CopyableTable;
class FigureTableModel;

class CustomersRunPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersRunPage(const Text &text, QWidget *parent = nullptr);

    void showCases(const QList<OnboardingCase> &cases);
    void showProgress(const OnboardingProgress &progress);
    void showEnd(const CaseOutcome &outcome); //!< of one case
    void showSummary(const OnboardingSummary &summary);
    void showFailure(const Error &error); //!< it could not even begin
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runWanted(const QList<Pec::CaseId> &cases, const Pec::Confirmation &confirmation);
    void stopWanted();

private:
    //! Those that can be run, or taken back.
    [[nodiscard]] QList<OnboardingCase> casesFor(Confirmation::Intent intent) const;
    [[nodiscard]] std::optional<Confirmation> confirmation(Confirmation::Intent intent) const;
    [[nodiscard]] QString question(Confirmation::Intent intent) const;
    void begin(Confirmation::Intent intent);
    void fillRows();
    void update();
    void showReason();

    const Text &m_text;
    QList<OnboardingCase> m_cases;
    QHash<CaseId, Error> m_errors;
    OnboardingProgress m_progress;
    bool m_running = false;
    QLabel *m_head;
    QLabel *m_ask;
    QLineEdit *m_typed;
    QPushButton *m_run;
    QPushButton *m_undo;
    QPushButton *m_stop;
    FigureTableModel *m_model;
    CopyableTable *m_customers;
    QLabel *m_reason; //!< of the selected customer, or of a run that could not begin
};

} // namespace Pec
