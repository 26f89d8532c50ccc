// SPDX-License-Identifier: GPL-3.0-or-later
//! Runs a case after its confirmation, shows how each step stands, takes it back. What is typed is
//! judged by Confirmation alone; the button only shows what it says.
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

class RunPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunPage(const Text &text, QWidget *parent = nullptr);

    //! In the demo somebody has to play the customer; nowhere else is it offered.
    void offerToPlayCustomer() { m_canPlayCustomer = true; }

    void showCase(const OnboardingCase &onboarding);
    void showProgress(const OnboardingProgress &progress);
    void showOutcome(const CaseOutcome &outcome);
    void showFailure(const Error &error); //!< it could not even begin
    void showLooking();
    void showReadBack(const OnboardingCase &onboarding);
    void showLinkDeclared(const Result<Done> &saved);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void runWanted(const Pec::CaseId &id, const Pec::Confirmation &confirmation);
    void stopWanted();
    void endWanted(const Pec::CaseId &id); //!< plan what takes it away again
    void readBackWanted(const Pec::CaseId &id); //!< look whether the customer has run it
    void playCustomerWanted(const Pec::OnboardingCase &onboarding);
    //! Somebody told that the identity with the access has linked itself.
    void linkDeclared(const Pec::OnboardingCase &onboarding);
    void whyWanted(const Pec::OnboardingCase &onboarding); //!< why cost data show no credit

private:
    void fillSteps();
    void update();
    void begin(Confirmation::Intent intent);
    [[nodiscard]] std::optional<Confirmation> confirmation(Confirmation::Intent intent) const;

    const Text &m_text;
    OnboardingCase m_case;
    int m_stepUnderWay = -1;
    bool m_running = false;
    bool m_looking = false; //!< at what stands
    bool m_canPlayCustomer = false;
    QLabel *m_state;
    QLabel *m_ask;
    QLineEdit *m_typed;
    QPushButton *m_run;
    QPushButton *m_undo;
    QLabel *m_elsewhere; //!< what to do where the customer runs it
    QPushButton *m_look;
    QPushButton *m_play;
    QPushButton *m_declare;
    QPushButton *m_why;
    QPushButton *m_end;
    QPushButton *m_stop;
    FigureTableModel *m_model;
    CopyableTable *m_steps;
    QLabel *m_result;
};

} // namespace Pec
