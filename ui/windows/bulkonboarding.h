// SPDX-License-Identifier: GPL-3.0-or-later
//! Does what the wizard of several customers wants: asks their tenants and the directories a few at
//! a time, keeps the plans, runs and takes back what was confirmed.
#pragma once

#include "context/appcontext.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/planning/customerplan.h"
#include "text/text.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Pec {

class BulkWizard;
class OnboardingRun;
class PlanningJob;

class BulkOnboarding : public QObject
{
    Q_OBJECT

public:
    //! All must outlive it. \a window: of the dialogs.
    BulkOnboarding(AppContext &context, const Text &text, QWidget &window);
    ~BulkOnboarding() override;

    //! A tenant is open, and \a customers are of its assessment.
    void begin(const std::shared_ptr<const Assessment> &assessment,
               const QList<OnboardingChoice> &customers);
    //! Cases of the open tenant.
    void open(const QList<OnboardingCase> &cases);
    void closeAll(); //!< another tenant is opened

Q_SIGNALS:
    void casesChanged();

private:
    [[nodiscard]] bool makeRoom();
    void serve(BulkWizard &wizard);
    void ask(BulkWizard &wizard, const QList<OnboardingChoice> &customers);
    void plan(BulkWizard &wizard, const std::shared_ptr<const Assessment> &assessment,
              const QList<OnboardingChoice> &choices, const QList<OnboardingCase> &kept);
    void keep(BulkWizard &wizard, const QList<OnboardingCase> &cases);
    void run(BulkWizard &wizard, const QList<CaseId> &cases, const Confirmation &confirmation);

    AppContext &m_context;
    const Text &m_text;
    QWidget &m_window;
    QPointer<BulkWizard> m_wizard; //!< one at a time
    QPointer<PlanningJob> m_planning; //!< the last that was wanted
    std::unique_ptr<OnboardingRun> m_run;
};

} // namespace Pec
