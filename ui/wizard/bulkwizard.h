// SPDX-License-Identifier: GPL-3.0-or-later
//! The onboarding of several customers at once: which take part, one method for all, dry run, run.
//! Asks whoever made it for what has to be asked, planned, kept or sent; cases that were kept open
//! at their run.
#pragma once

#include "core/result.h"
#include "onboarding/planning/customerplan.h"
#include "rules/rulebook.h"
#include "text/text.h"
#include "wizard/wizardframe.h"

#include <memory>

namespace Pec {

class CustomersPage;
class CustomersRunPage;
class DryRunPage;
class MethodPage;

class BulkWizard : public WizardFrame
{
    Q_OBJECT

public:
    struct Start
    {
        std::shared_ptr<const Assessment> assessment;
        QList<OnboardingChoice> customers; //!< each of the assessment, with its subscriptions
    };
    //! \a text and \a book must outlive it.
    BulkWizard(const Text &text, const RuleBook &book, Start start, QWidget *parent = nullptr);
    //! Of cases that were kept.
    BulkWizard(const Text &text, const RuleBook &book, const QList<OnboardingCase> &cases,
               QWidget *parent = nullptr);
    ~BulkWizard() override;

    void next() override;
    void back() override;
    [[nodiscard]] CustomersRunPage &run() const { return *m_run; }

    // Answers
    void setLiveFacts(const CustomerId &customer, const LiveFacts &live);
    [[nodiscard]] LiveFacts liveFacts(const CustomerId &customer) const;
    void setPlanning(int done, int customers);
    void setPlans(const QList<CustomerPlan> &plans);
    void setKept(const Result<Done> &kept);

Q_SIGNALS:
    void customersWanted(const QList<Pec::OnboardingChoice> &customers);
    void plansWanted(const QList<Pec::OnboardingChoice> &choices);
    void plansNotWanted(); //!< any more
    void keepWanted(const QList<Pec::OnboardingCase> &cases);

private:
    BulkWizard(const Text &text, const RuleBook &book, QWidget *parent);
    [[nodiscard]] bool mayLeaveCheck() const override;
    [[nodiscard]] bool isRunning() const override;
    [[nodiscard]] QList<OnboardingChoice> chosen() const; //!< the customers that take part
    void compare();
    void showProblems(const QList<CustomerPlan> &plans);

    const Text &m_text;
    const RuleBook &m_book;
    Start m_start;
    QHash<CustomerId, LiveFacts> m_live;
    QList<OnboardingCase> m_cases; //!< as planned
    CustomersPage *m_check = nullptr; //!< null with cases that were kept
    MethodPage *m_method = nullptr;
    DryRunPage *m_dryRun = nullptr;
    CustomersRunPage *m_run;
};

} // namespace Pec
