// SPDX-License-Identifier: GPL-3.0-or-later
//! Onboarding in the words of one language: methods, states, checks and what to do, mistakes, what
//! a role opens, and the sentences of the customer's letter and of the command line.
#pragma once

#include "domain/onboarding.h"
#include "domain/onboardingchecks.h"
#include "text/text.h"

namespace Pec {

class OnboardingText
{
public:
    //! \a text must outlive it.
    explicit OnboardingText(const Text &text);

    [[nodiscard]] QString method(OnboardingMethod method) const; //!< "Azure Lighthouse"
    [[nodiscard]] QString state(CaseState state) const; //!< "Waiting for cost data"
    [[nodiscard]] QString state(StepState state) const; //!< "Sent, not seen yet"
    [[nodiscard]] QString step(StepKind kind) const; //!< "Give the role"
    [[nodiscard]] QString check(PreflightCheck check) const; //!< a heading
    [[nodiscard]] QString advice(PreflightAdvice advice) const; //!< a sentence; empty for None
    //! A sentence; \a value: what was given.
    [[nodiscard]] QString problem(InputProblem problem, const QString &value) const;
    [[nodiscard]] QString opens(RoleOpening opening, const QString &area) const; //!< a sentence
    [[nodiscard]] QString refusal(LighthouseRefusal refusal) const; //!< why; empty for None
    [[nodiscard]] QString link(LinkNeed link) const; //!< a sentence
    [[nodiscard]] QString because(RecommendedBecause because) const; //!< a sentence

    // The letter to a customer, in its order. Names and files are put in as they are.
    [[nodiscard]] QString letterTitle(const QString &partner) const;
    [[nodiscard]] QString letterPurpose() const;
    [[nodiscard]] QString letterAskHead() const;
    [[nodiscard]] QString letterRole(const QString &role, const QString &who) const;
    //! Who gets the role, within that sentence: "the application pec-link".
    [[nodiscard]] QString letterWho(OnboardingMethod method, const QString &principal) const;
    [[nodiscard]] QString letterOpensHead() const;
    [[nodiscard]] QString letterFreedom() const;
    [[nodiscard]] QString letterWhoHead() const;
    [[nodiscard]] QString letterWhoRole() const;
    [[nodiscard]] QString letterWhoDelegation() const;
    [[nodiscard]] QString letterHowHead() const;
    [[nodiscard]] QString letterCheckSums(const QString &file) const;
    [[nodiscard]] QString letterRun(const QString &shell, const QString &powerShell,
                                    const QString &form) const;
    [[nodiscard]] QString letterVerify(const QString &file) const;
    [[nodiscard]] QString letterUndoHead() const;
    [[nodiscard]] QString letterUndo(const QString &file) const;
    [[nodiscard]] QString letterUndoDelegation(const QString &file) const;
    [[nodiscard]] QString letterSafety() const;
    [[nodiscard]] QString letterQuestionsHead() const;
    [[nodiscard]] QString letterQuestions() const;

    // The command line and the dry run
    [[nodiscard]] QString papersWritten(const QString &target) const;
    [[nodiscard]] QString linkForPartner(const QString &folder) const; //!< where link.sh lies
    [[nodiscard]] QString nothingSent(const QString &command) const;
    //! "14 assignments at 5 customers"
    [[nodiscard]] QString assignments(int assignments, int customers) const;
    [[nodiscard]] QString leftOut(const QString &customer, const QString &why) const;
    [[nodiscard]] QString evidenceDue(const QString &date) const;
    [[nodiscard]] QString firstCredit(const QString &date) const;
    [[nodiscard]] QString until(const QString &date) const;
    [[nodiscard]] QString preflightHead() const;
    [[nodiscard]] QString inputHead() const;
    [[nodiscard]] QString changesHead() const;
    [[nodiscard]] QString requestsHead() const;
    [[nodiscard]] QString before() const;
    [[nodiscard]] QString after() const;
    [[nodiscard]] QString noAccess() const;
    [[nodiscard]] QString accessNotKnown() const;
    [[nodiscard]] QString stepStoodBefore() const;

private:
    [[nodiscard]] QString words(const char *source) const;

    const Text &m_text;
};

} // namespace Pec
