// SPDX-License-Identifier: GPL-3.0-or-later
//! Steps of a case over the service clients: look, send, take away. Only what wantedBy() finds
//! unchanged is sent, so a request goes out exactly as it was confirmed, or not at all.
#pragma once

#include "domain/onboarding.h"
#include "net/paging.h"

#include <QObject>

namespace Pec {

//! How what a step is about stands in the tenant.
enum class Standing {
    Absent,
    Stands,
    UnderWay, //!< being made or taken away; look again
    Other, //!< something else stands in its place, for example a link to another partner ID
};

class StepWire
{
public:
    virtual ~StepWire() = default;

    //! Of what the step gives, or takes away. An error: it cannot be told.
    [[nodiscard]] virtual FutureResult<Standing> look(const OnboardingStep &step,
                                                      std::stop_token stop) = 0;
    enum class Sent {
        Made, //!< accepted; look() tells when it stands
        StoodBefore, //!< the same access stands, under another name
    };
    [[nodiscard]] virtual FutureResult<Sent> send(const OnboardingStep &step,
                                                  std::stop_token stop) = 0;
    //! Sends what undoes the step.
    [[nodiscard]] virtual FutureResult<Done> undo(const OnboardingStep &step,
                                                  std::stop_token stop) = 0;
};

//! Over Azure Resource Manager. What it answers is cancelled when it goes.
class ArmStepWire final : public StepWire
{
public:
    //! \a armSender: adds a token of the given tenant.
    ArmStepWire(QUrl arm, std::function<Sender(const TenantId &)> armSender);

    [[nodiscard]] FutureResult<Standing> look(const OnboardingStep &step,
                                              std::stop_token stop) override;
    [[nodiscard]] FutureResult<Sent> send(const OnboardingStep &step,
                                          std::stop_token stop) override;
    [[nodiscard]] FutureResult<Done> undo(const OnboardingStep &step,
                                          std::stop_token stop) override;

private:
    [[nodiscard]] Service serviceFor(const OnboardingStep &step, std::stop_token stop);

    QObject m_context; //!< of every continuation
    QUrl m_arm;
    std::function<Sender(const TenantId &)> m_armSender;
};

} // namespace Pec
