// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "microsoft/arm/deployments.h"
#include "onboarding/papers/templates.h"
#include "onboarding/planning/planner.h"
#include "onboarding/run/wire.h"
#include "simulator/server/cloud.h"
#include "simulator/world/roles.h"
#include "support/awaited.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QDateTime kStart(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
const QString kSubscriptionName = u"Bakkerij Jansen"_s;

QJsonObject fileOf(const QList<PaperFile> &files, const QString &name)
{
    for (const PaperFile &file : files) {
        if (file.name == name)
            return QJsonDocument::fromJson(file.content).object();
    }
    return {};
}

} // namespace

//! A customer deploys the template that it was sent, with its own people's rights: what stands then
//! is what the console would have made, under the same names.
class tst_OnboardingPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTemplateMakesWhatTheConsoleWould_data();
    void theTemplateMakesWhatTheConsoleWould();

private:
    [[nodiscard]] OnboardingCase plan(OnboardingMethod method) const;
    [[nodiscard]] Sender administrator(const TenantId &tenant) const;

    QTemporaryDir m_dir;
    ScaledClock m_clock{kStart, 0};
    std::unique_ptr<Simulator::Cloud> m_cloud;
    std::unique_ptr<HttpClient> m_http;
};

void tst_OnboardingPack::init()
{
    m_http.reset();
    Simulator::Cloud::Options options;
    options.now = kStart;
    options.timeScale = 0;
    options.caFile = m_dir.filePath(u"ca.pem"_s);
    auto cloud = Simulator::Cloud::start(options);
    QVERIFY2(cloud, cloud ? "" : qPrintable(logLine(cloud.error())));
    m_cloud = std::move(*cloud);
    HttpClient::Options http;
    http.caFile = options.caFile;
    http.keepQuotas = false;
    auto made = HttpClient::create(std::move(http), m_clock);
    QVERIFY(made);
    m_http = std::move(*made);
}

OnboardingCase tst_OnboardingPack::plan(OnboardingMethod method) const
{
    OnboardingWish wish;
    wish.method = method;
    wish.role = RoleDefinitionId(Simulator::RoleIds::kContributor);
    wish.roleName = u"Contributor"_s;
    m_cloud->withWorld([&](const Simulator::World &world) {
        for (const Simulator::Customer &customer : world.customers) {
            for (const Simulator::Subscription &one : customer.subscriptions) {
                if (one.name != kSubscriptionName)
                    continue;
                wish.customer = CustomerId(customer.tenantId);
                wish.customerName = customer.name;
                wish.targets = {{SubscriptionId(one.id), one.name}};
            }
        }
        wish.partnerTenant = TenantId(world.partnerTenantId);
        wish.partnerName = u"[Noordzee] Cloud"_s; // as an expression begins
        wish.principal = PrincipalId(world.adminAgentsGroupId);
        for (const Simulator::DirectoryObject &object : world.directory) {
            if (method == OnboardingMethod::Lighthouse
                && object.displayName == u"noordzee-lighthouse"_s)
                wish.principal = PrincipalId(object.id);
        }
    });
    return planOnboarding(wish, {CaseId(u"c"_s), kStart, u"anna"_s}).value();
}

Sender tst_OnboardingPack::administrator(const TenantId &tenant) const
{
    return [this, tenant](HttpRequest request, std::stop_token stop) {
        const QString token =
            m_cloud->readyLine()["tokens"_L1]["customerAdministrators"_L1][tenant.value()]
                .toString();
        request.headers.emplaceBack("Authorization", "Bearer " + token.toLatin1());
        return m_http->send(std::move(request), std::move(stop));
    };
}

void tst_OnboardingPack::theTemplateMakesWhatTheConsoleWould_data()
{
    QTest::addColumn<OnboardingMethod>("method");
    QTest::newRow("admin on behalf of") << OnboardingMethod::Aobo;
    QTest::newRow("Lighthouse") << OnboardingMethod::Lighthouse;
}

void tst_OnboardingPack::theTemplateMakesWhatTheConsoleWould()
{
    QFETCH(OnboardingMethod, method);
    const OnboardingCase onboarding = plan(method);
    ArmStepWire wire(m_cloud->origin(),
                     [this](const TenantId &tenant) { return administrator(tenant); });
    for (const OnboardingStep &step : onboarding.steps) {
        if (step.kind != StepKind::RegisterProvider)
            QCOMPARE(awaited(wire.look(step, {})).value_or(Standing::Other), Standing::Absent);
    }

    const QList<PaperFile> files = templateFiles(onboarding);
    const SubscriptionId subscription = onboarding.steps.first().subscription;
    const Service service{m_http.get(), administrator(onboarding.customer), m_cloud->origin(), {}};
    const Arm::NewDeployment wanted{
        subscription, u"pack"_s, u"westeurope"_s, fileOf(files, templateFileName()),
        fileOf(files, parametersFileName(subscription))["parameters"_L1].toObject()};
    const auto begun = awaited(Arm::deploy(service, wanted));
    QVERIFY2(begun, begun ? "" : qPrintable(logLine(begun.error())));
    m_cloud->moveClock(m_cloud->now().addSecs(20 * 60), 0);
    const auto ended = awaited(Arm::deployment(service, subscription, u"pack"_s));
    QVERIFY(ended && *ended);
    QVERIFY2((*ended)->state == Arm::DeploymentState::Succeeded,
             (*ended)->error ? qPrintable(logLine(*(*ended)->error)) : "");

    for (const OnboardingStep &step : onboarding.steps) {
        const auto standing = awaited(wire.look(step, {}));
        QVERIFY2(standing, standing ? "" : qPrintable(logLine(standing.error())));
        QVERIFY2(*standing == Standing::Stands, qPrintable(step.request.path));
    }
}

QTEST_GUILESS_MAIN(tst_OnboardingPack)
#include "tst_onboardingpack.moc"
