// SPDX-License-Identifier: GPL-3.0-or-later
//! onboard: plans the onboarding of customers, runs it or takes it back, plans its end, lists
//! cases.
#pragma once

#include "cli/refreshcommand.h"
#include "context/customerpapers.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/planning/customerplan.h"

namespace Pec {

class OnboardingRun;
struct OnboardingProgress;
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
    //! The cases that the command names, of the open profile.
    void withCases(std::function<void(const QList<OnboardingCase> &)> goOn);

    void plan(const Pointer &assessment, const QList<OnboardingCase> &kept);
    void takePlans(const QList<CustomerPlan> &plans, const QString &partnerName);
    void add(const QList<OnboardingCase> &cases, ExitStatus status);
    [[nodiscard]] bool leavesOut(const CustomerPlan &plan, bool among) const;
    [[nodiscard]] QList<PapersWish> papersOf(const QList<OnboardingCase> &cases,
                                             const QString &partnerName, bool among) const;
    void writeThen(const QList<PapersWish> &wishes, std::function<void()> then);
    [[nodiscard]] Result<Language> letterLanguage() const; //!< the program's, unless one is given

    [[nodiscard]] Confirmation::Intent intent() const;
    void run(const QList<OnboardingCase> &cases);
    [[nodiscard]] Result<Confirmation> confirmed(const QList<OnboardingCase> &cases) const;
    void showProgress(const OnboardingProgress &progress);
    void report(const OnboardingSummary &summary);
    void check(const OnboardingCase &onboarding);
    void endCase(const OnboardingCase &onboarding);
    void list(const Pointer &assessment);

    QString m_verb;
    QList<OnboardingCase> m_cases; //!< that are run, as they stood before
    std::unique_ptr<OnboardingRun> m_run;
};

} // namespace Pec
