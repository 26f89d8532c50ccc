// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "onboarding/planning/planner.h"
#include "onboarding/planning/requests.h"
#include "onboarding/planning/stablenames.h"
#include "simulator/server/cloud.h"
#include "simulator/world/roles.h"
#include "store/snapshotstore.h"
#include "support/awaited.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUuid>

using namespace Pec;
using namespace Pec::Testing;

namespace {

const QString kProfile = u"kill"_s;
constexpr int kLongest = 60'000; // milliseconds
constexpr int kMostMoments = 100;

struct Place
{
    TenantId tenant;
    QString customer;
    SubscriptionId subscription;
};

} // namespace

//! The program is killed at every moment of an onboarding and of its undoing: what was sent is
//! known, the next run goes on where it was, and nothing is made twice.
class tst_OnboardingKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMomentCanBeTheLast_data();
    void everyMomentCanBeTheLast();

private:
    [[nodiscard]] Place placeOf(const QString &subscriptionName) const;
    [[nodiscard]] OnboardingCase plan(OnboardingMethod method, const Place &place) const;
    //! Exit status; -1: it was killed.
    [[nodiscard]] int run(const OnboardingCase &onboarding, const QString &intent,
                          int moment) const;
    [[nodiscard]] OnboardingCase kept(const CaseId &id) const;
    //! Requests that changed something since the last call: "PUT /subscriptions/...", with what
    //! became of them.
    [[nodiscard]] QList<std::pair<QString, int>> newWrites();
    void checkStep(const OnboardingCase &onboarding, const QList<std::pair<QString, int>> &writes);

    QTemporaryDir m_dir;
    QString m_store = m_dir.filePath(u"snapshots.sqlite"_s);
    QString m_journal = m_dir.filePath(u"exchanges"_s);
    QString m_ca = m_dir.filePath(u"ca.pem"_s);
    qint64 m_offset = 0;
    std::unique_ptr<Simulator::Cloud> m_cloud;
};

void tst_OnboardingKill::initTestCase()
{
    Simulator::Cloud::Options options;
    options.now = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    options.timeScale = 600; // so that Lighthouse takes no minutes
    options.caFile = m_ca;
    options.journalFile = m_journal;
    auto cloud = Simulator::Cloud::start(options);
    QVERIFY2(cloud, cloud ? "" : qPrintable(logLine(cloud.error())));
    m_cloud = std::move(*cloud);
}

Place tst_OnboardingKill::placeOf(const QString &subscriptionName) const
{
    Place place;
    m_cloud->withWorld([&](const Simulator::World &world) {
        for (const Simulator::Customer &customer : world.customers) {
            for (const Simulator::Subscription &one : customer.subscriptions) {
                if (one.name == subscriptionName)
                    place = {TenantId(customer.tenantId), customer.name, SubscriptionId(one.id)};
            }
        }
    });
    return place;
}

OnboardingCase tst_OnboardingKill::plan(OnboardingMethod method, const Place &place) const
{
    OnboardingWish wish;
    wish.customer = place.tenant;
    wish.customerName = place.customer;
    wish.targets = {{place.subscription, u"the one"_s}};
    wish.method = method;
    wish.role = RoleDefinitionId(Simulator::RoleIds::kContributor);
    wish.roleName = u"Contributor"_s;
    m_cloud->withWorld([&](const Simulator::World &world) {
        wish.partnerTenant = TenantId(world.partnerTenantId);
        wish.principal = PrincipalId(world.adminAgentsGroupId);
        for (const Simulator::DirectoryObject &object : world.directory) {
            if (method == OnboardingMethod::Lighthouse
                && object.displayName == u"noordzee-lighthouse"_s)
                wish.principal = PrincipalId(object.id);
        }
    });
    const CaseId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return planOnboarding(wish, {id, m_cloud->now(), u"anna"_s}).value();
}

int tst_OnboardingKill::run(const OnboardingCase &onboarding, const QString &intent,
                            int moment) const
{
    const QString token =
        m_cloud->readyLine()["tokens"_L1]["customerAdministrators"_L1][onboarding.customer.value()]
            .toString();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(PEC_ONBOARDING_CHILD),
                  {m_store, m_cloud->origin().toString(), m_ca, token, onboarding.id.value(),
                   intent, QString::number(moment)});
    if (!process.waitForFinished(kLongest)) {
        process.kill();
        process.waitForFinished();
        return -2;
    }
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

OnboardingCase tst_OnboardingKill::kept(const CaseId &id) const
{
    const auto store = SnapshotStore::open(m_store);
    return awaited((*store)->onboardingCase(id)).value().value();
}

QList<std::pair<QString, int>> tst_OnboardingKill::newWrites()
{
    QFile file(m_journal);
    QList<std::pair<QString, int>> writes;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_offset))
        return writes;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line["method"_L1].toString() != "GET"_L1)
            writes.append({line["method"_L1].toString() + u' ' + line["url"_L1].toString(),
                           line["status"_L1].toInt()});
    }
    m_offset = file.pos();
    return writes;
}

//! A request is made a second time only when its answer was lost with the program, and then makes
//! nothing new.
void tst_OnboardingKill::checkStep(const OnboardingCase &onboarding,
                                   const QList<std::pair<QString, int>> &writes)
{
    QHash<QString, int> created;
    QHash<QString, int> sent;
    for (const auto &[request, status] : writes) {
        QVERIFY2(++sent[request] <= 2, qPrintable(request));
        QVERIFY2(status < 300, qPrintable(request + u' ' + QString::number(status)));
        created[request] += status == 201 ? 1 : 0;
        QVERIFY2(created[request] <= 1, qPrintable(request));
    }
    for (const OnboardingStep &step : onboarding.steps) {
        // The provider stays registered from one round to the next.
        if (step.kind != StepKind::RegisterProvider)
            QVERIFY2(!step.stoodBefore, qPrintable(step.request.path));
    }
}

void tst_OnboardingKill::everyMomentCanBeTheLast_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<OnboardingMethod>("method");
    QTest::newRow("admin on behalf of") << u"Bakkerij Jansen"_s << OnboardingMethod::Aobo;
    QTest::newRow("Lighthouse") << u"Bakkerij Jansen"_s << OnboardingMethod::Lighthouse;
}

void tst_OnboardingKill::everyMomentCanBeTheLast()
{
    QFETCH(QString, subscription);
    QFETCH(OnboardingMethod, method);
    const Place place = placeOf(subscription);
    QVERIFY(!place.subscription.isEmpty());
    const auto add = [this](const OnboardingCase &onboarding) {
        const auto store = SnapshotStore::open(m_store);
        QVERIFY(store && awaited((*store)->addCase(kProfile, onboarding)));
    };
    (void)newWrites();
    int kills = 0;
    bool wasKilled = true;
    for (int moment = 1; wasKilled && moment < kMostMoments; ++moment) {
        const OnboardingCase planned = plan(method, place);
        add(planned);
        wasKilled = run(planned, u"run"_s, moment) == -1;
        kills += wasKilled ? 1 : 0;
        QCOMPARE(run(planned, u"run"_s, 0), 0);
        const OnboardingCase done = kept(planned.id);
        QCOMPARE(stateOf(done), CaseState::WaitingForEvidence);
        checkStep(done, newWrites());
        if (QTest::currentTestFailed())
            return;
        // The same on the way back.
        const bool undoKilled = run(planned, u"undo"_s, moment) == -1;
        kills += undoKilled ? 1 : 0;
        QCOMPARE(run(planned, u"undo"_s, 0), 0);
        QCOMPARE(stateOf(kept(planned.id)), CaseState::Undone);
        for (const auto &[request, status] : newWrites())
            QVERIFY2(status < 300, qPrintable(request));
    }
    qInfo() << kills << "kills";
    QVERIFY(kills >= 12);
}

QTEST_GUILESS_MAIN(tst_OnboardingKill)
#include "tst_onboardingkill.moc"
