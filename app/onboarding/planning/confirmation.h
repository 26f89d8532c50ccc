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

    //! \a typed is what stands under the dry run: of one case the customer's name, of several the
    //! number of requests that countOf() shows. BadInput when it is anything else, or when there is
    //! no case.
    [[nodiscard]] static Result<Confirmation> typed(const QList<OnboardingCase> &cases,
                                                    Intent intent, const QString &typed);

    //! To go on with what was confirmed before, after a crash or in another week: nothing unless
    //! each case was confirmed and would still send the same.
    [[nodiscard]] static std::optional<Confirmation> kept(const QList<OnboardingCase> &cases);

    //! Requests that change something, over all cases.
    [[nodiscard]] static int countOf(const QList<OnboardingCase> &cases, Intent intent);

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
