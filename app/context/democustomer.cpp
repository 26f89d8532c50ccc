// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/democustomer.h"

#include "core/async.h"
#include "core/strings.h"
#include "microsoft/arm/deployments.h"
#include "onboarding/papers/templates.h"

#include <QJsonDocument>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookAgain = 10s;

QJsonObject objectOf(const QList<PaperFile> &files, const QString &name)
{
    for (const PaperFile &file : files) {
        if (file.name == name)
            return QJsonDocument::fromJson(file.content).object();
    }
    return {};
}

//! What has to be deployed where.
QList<Arm::NewDeployment> deploymentsOf(const OnboardingCase &onboarding)
{
    const QList<PaperFile> files = templateFiles(onboarding);
    const QJsonObject source = objectOf(files, templateFileName());
    QList<Arm::NewDeployment> wanted;
    QSet<SubscriptionId> seen;
    for (const OnboardingStep &step : onboarding.steps) {
        if (step.subscription.isEmpty() || seen.contains(step.subscription))
            continue;
        seen.insert(step.subscription);
        const QJsonObject parameters = objectOf(files, parametersFileName(step.subscription));
        wanted.append({step.subscription, u"pec-"_s + onboarding.id.value(), u"westeurope"_s,
                       source, parameters["parameters"_L1].toObject()});
    }
    return wanted;
}

class Administrator : public std::enable_shared_from_this<Administrator>
{
public:
    Administrator(Service arm, QList<Arm::NewDeployment> wanted,
                  std::function<void(std::chrono::milliseconds)> letPass)
        : m_arm(std::move(arm))
        , m_wanted(std::move(wanted))
        , m_letPass(std::move(letPass))
    {}

    [[nodiscard]] FutureResult<Done> future() { return m_pending.future(); }

    void deploy()
    {
        if (m_wanted.isEmpty())
            return m_pending.finish(Done());
        whenFinished(Arm::deploy(m_arm, m_wanted.first()), m_arm.context,
                     [self = shared_from_this()](const Result<Written<Arm::Deployment>> &begun) {
                         if (!begun)
                             return self->m_pending.finish(failure(begun.error()));
                         self->take(begun->value);
                     });
    }

private:
    void take(const Arm::Deployment &deployment)
    {
        switch (deployment.state) {
        case Arm::DeploymentState::Succeeded:
            m_wanted.removeFirst();
            return deploy();
        case Arm::DeploymentState::Failed:
            return m_pending.finish(failure(deployment.error.value_or(
                failure(ErrorCode::Internal, u"the deployment failed"_s).value())));
        case Arm::DeploymentState::Unknown:
        case Arm::DeploymentState::Running:
            break;
        }
        m_letPass(kLookAgain);
        look();
    }

    void look()
    {
        const Arm::NewDeployment &wanted = m_wanted.first();
        whenFinished(
            Arm::deployment(m_arm, wanted.subscription, wanted.name), m_arm.context,
            [self = shared_from_this()](const Result<std::optional<Arm::Deployment>> &found) {
                if (!found)
                    return self->m_pending.finish(failure(found.error()));
                self->take(found->value_or(Arm::Deployment()));
            });
    }

    Service m_arm;
    QList<Arm::NewDeployment> m_wanted;
    std::function<void(std::chrono::milliseconds)> m_letPass;
    Pending<Done> m_pending;
};

} // namespace

FutureResult<Done> runAsCustomer(const Service &arm, const OnboardingCase &onboarding,
                                 std::function<void(std::chrono::milliseconds)> letPass)
{
    if (onboarding.purpose != CasePurpose::Onboard || !isForCustomer(onboarding))
        return readyFuture<Done>(failure(ErrorCode::BadInput, u"the case has no template"_s));
    const auto administrator =
        std::make_shared<Administrator>(arm, deploymentsOf(onboarding), std::move(letPass));
    FutureResult<Done> future = administrator->future();
    administrator->deploy();
    return future;
}

} // namespace Pec
