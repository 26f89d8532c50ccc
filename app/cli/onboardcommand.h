// SPDX-License-Identifier: GPL-3.0-or-later
//! onboard: plans a customer's onboarding, runs it or takes it back, plans its end, lists cases.
#pragma once

#include "cli/refreshcommand.h"
#include "onboarding/planning/wishes.h"

namespace Pec {

class OnboardingRun;
struct OnboardingSummary;

class OnboardCommand final : public RefreshingCommand
{
    Q_OBJECT

public:
    OnboardCommand(const Arguments &arguments, Console &console, AppContext &context);
    ~OnboardCommand() override;

    void start() override;
    void interrupt() override;

private:
    using Pointer = AppContext::AssessmentPointer;
    //! The last assessment; reads the tenant first when there is none.
    void withAssessment(std::function<void(const Pointer &)> goOn);
    //! The case that the command names, of the open profile.
    void withCase(std::function<void(const OnboardingCase &)> goOn);

    void plan(const Pointer &assessment);
    [[nodiscard]] Result<OnboardingChoice> choiceOf(const Assessment &assessment) const;
    void checkPlan(const Pointer &assessment, const OnboardingChoice &choice,
                   const LiveFacts &live);
    void keepPlan(const Pointer &assessment, const OnboardingWish &wish,
                  const PrincipalLookup &lookup);
    void add(const OnboardingCase &onboarding, const QString &partnerName);
    void keep(const OnboardingCase &onboarding);
    [[nodiscard]] Result<Language> letterLanguage() const; //!< the program's, unless one is given

    void run(const OnboardingCase &onboarding);
    void report(const OnboardingSummary &summary);
    void check(const OnboardingCase &onboarding);
    void endCase(const OnboardingCase &onboarding);
    void list(const Pointer &assessment);

    QString m_verb;
    std::unique_ptr<OnboardingRun> m_run;
};

} // namespace Pec
