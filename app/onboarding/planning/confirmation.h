// SPDX-License-Identifier: GPL-3.0-or-later
//! That somebody agreed to exactly what a case would send. Whatever writes takes one of these, and
//! there is no way to one but through what was typed or what the journal holds: a plan that changed
//! since is no longer covered. Pure.
#pragma once

#include "core/result.h"
#include "domain/onboarding.h"

#include <QHash>

namespace Pec {

class Confirmation
{
public:
    enum class Intent { Run, Undo };

    //! What somebody has to type: of one case the customer's name, or its id where it has none; of
    //! several the number of assignments that countOf() shows.
    [[nodiscard]] static QString toType(const QList<OnboardingCase> &cases, Intent intent);
    //! BadInput when \a typed is anything else than toType(), or when there is no case.
    [[nodiscard]] static Result<Confirmation> typed(const QList<OnboardingCase> &cases,
                                                    Intent intent, const QString &typed);

    //! To go on with what was confirmed before, after a crash or in another week: nothing unless
    //! each case was confirmed and would still send the same.
    [[nodiscard]] static std::optional<Confirmation> kept(const QList<OnboardingCase> &cases);

    //! The requests that would be sent, in order. One that a case before it sends too, as a link
    //! that serves all customers, is sent once.
    [[nodiscard]] static QList<ExactRequest> requestsOf(const QList<OnboardingCase> &cases,
                                                        Intent intent);

    //! Over all cases, of what is left of them.
    struct Count
    {
        int customers = 0;
        int assignments = 0; //!< subscriptions on which access is given or taken, and links that
                             //!< a case is about alone
        int requests = 0;
    };
    [[nodiscard]] static Count countOf(const QList<OnboardingCase> &cases, Intent intent);

    [[nodiscard]] Intent intent() const { return m_intent; }
    [[nodiscard]] bool covers(const OnboardingCase &onboarding) const;

private:
    explicit Confirmation(Intent intent)
        : m_intent(intent)
    {}
    void add(const OnboardingCase &onboarding);

    Intent m_intent;
    QHash<CaseId, QString> m_hashes;
};

} // namespace Pec
