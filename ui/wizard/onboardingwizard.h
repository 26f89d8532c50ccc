// SPDX-License-Identifier: GPL-3.0-or-later
//! From the choice of subscriptions to a case that runs: checks, method, dry run, run. Asks whoever
//! made it for what has to be asked, kept or sent; a case that was kept opens at its run.
#pragma once

#include "core/result.h"
#include "onboarding/papers/paperfile.h"
#include "onboarding/planning/wishes.h"
#include "onboarding/run/onboardingrun.h"
#include "rules/rulebook.h"
#include "text/text.h"
#include "wizard/wizardframe.h"

#include <memory>

namespace Pec {

class CheckPage;
class DryRunPage;
class MethodPage;
class RunPage;

class OnboardingWizard : public WizardFrame
{
    Q_OBJECT

public:
    struct Start
    {
        std::shared_ptr<const Assessment> assessment;
        CustomerId customer;
        QList<SubscriptionId> chosen; //!< empty: all of the customer
    };
    //! \a text and \a book must outlive it. The customer is one of the assessment's.
    OnboardingWizard(const Text &text, const RuleBook &book, Start start,
                     QWidget *parent = nullptr);
    //! Of a case that was kept.
    OnboardingWizard(const Text &text, const RuleBook &book, const OnboardingCase &onboarding,
                     QWidget *parent = nullptr);
    ~OnboardingWizard() override;

    void next() override;

    [[nodiscard]] RunPage &run() const { return *m_run; }

    // Answers
    void setLiveFacts(const LiveFacts &live);
    void setPlan(const Result<CheckedPlan> &plan);
    void setKept(const Result<Done> &kept);
    void setPapersWritten(const Result<WrittenPapers> &written);

Q_SIGNALS:
    void customerWanted(const Pec::CustomerId &customer,
                        const QList<Pec::SubscriptionId> &subscriptions);
    void planWanted(const Pec::OnboardingWish &wish);
    void keepWanted(const Pec::OnboardingCase &onboarding);
    void papersWanted(const Pec::OnboardingCase &onboarding, const QString &file,
                      Pec::Language language);

private:
    OnboardingWizard(const Text &text, const RuleBook &book, QWidget *parent);
    [[nodiscard]] bool mayLeaveCheck() const override;
    [[nodiscard]] bool isRunning() const override;
    void check();
    void compare();
    [[nodiscard]] OnboardingChoice choice() const;

    const Text &m_text;
    const RuleBook &m_book;
    Start m_start;
    LiveFacts m_live;
    QList<PreflightFinding> m_findings;
    std::optional<OnboardingCase> m_plan;
    CheckPage *m_check = nullptr; //!< null with a case that was kept
    MethodPage *m_method = nullptr;
    DryRunPage *m_dryRun = nullptr;
    RunPage *m_run;
};

} // namespace Pec
