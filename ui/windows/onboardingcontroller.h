// SPDX-License-Identifier: GPL-3.0-or-later
//! Does what the wizard and the list of cases want: asks the customer's tenant and the directories,
//! keeps plans, writes packs, runs and takes back what was confirmed.
#pragma once

#include "context/appcontext.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/planning/wishes.h"
#include "text/text.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Pec {

class BulkOnboarding;
class CaseList;
class OnboardingRun;
class OnboardingWizard;
class RunPage;
struct PapersWish;

class OnboardingController : public QObject
{
    Q_OBJECT

public:
    //! All must outlive the controller. \a window: of the dialogs.
    OnboardingController(AppContext &context, const Text &text, QWidget &window);
    ~OnboardingController() override;

    //! Of the assessment that is shown; nothing happens for a customer it does not hold. No
    //! customer: whose the chosen ones are, of several.
    void begin(const std::shared_ptr<const Assessment> &assessment, const CustomerId &customer,
               const QList<SubscriptionId> &chosen);
    void showCases();
    //! A refresh ended: cases that wait may be closed by what it read.
    void closeBy(const std::shared_ptr<const Assessment> &assessment);
    void closeAll(); //!< another tenant is opened

Q_SIGNALS:
    void subjectWanted(const Pec::CustomerId &customer, const Pec::SubscriptionId &subscription);
    void profileChanged(); //!< what is assessed rests on something else now

private:
    void serve(OnboardingWizard &wizard);
    void plan(OnboardingWizard &wizard, const OnboardingWish &wish);
    void writePapersOf(OnboardingWizard &wizard, const PapersWish &wish);
    void run(RunPage &page, const CaseId &id, const Confirmation &confirmation);
    void openCase(const CaseId &id);
    void readBack(RunPage &page, const CaseId &id);
    void declareLink(RunPage &page, const OnboardingCase &onboarding);
    void openCases(const QList<CaseId> &ids);
    void planEnd(const CaseId &id);
    void fillCases();
    [[nodiscard]] PlannedBy plannedNow() const;

    AppContext &m_context;
    const Text &m_text;
    QWidget &m_window;
    std::shared_ptr<const Assessment> m_assessment;
    std::unique_ptr<BulkOnboarding> m_bulk; //!< several customers
    QPointer<CaseList> m_cases;
    QList<QPointer<OnboardingWizard>> m_wizards;
    std::unique_ptr<OnboardingRun> m_run; //!< one at a time
};

} // namespace Pec
