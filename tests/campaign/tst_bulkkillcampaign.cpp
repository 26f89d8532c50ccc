// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/campaign.h"
#include "campaign/exchanges.h"
#include "campaign/ownedcustomers.h"
#include "campaign/signedinconsole.h"
#include "core/strings.h"
#include "onboarding/planning/confirmation.h"
#include "onboarding/planning/planner.h"
#include "simulator/world/roles.h"
#include "store/snapshotstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace Pec;
using namespace Pec::Testing;

namespace {

constexpr int kUsualKills = 20;
constexpr int kLongest = 120'000; // milliseconds
constexpr int kSubscriptions = 4; // of each customer
//! So that Lighthouse takes no minutes, and the hour of a token is longer than a run on a busy
//! machine.
constexpr double kTimeScale = 300.0 / kSlowness;

const QByteArray kPassphrase = "a long pass phrase";
const QString kOnboard = u"onboard"_s;
const QString kYes = u"--yes"_s;

//! "PUT /subscriptions/...", by which a request is known.
QString nameOf(const ExactRequest &request)
{
    return QString::fromLatin1(request.method) + u' ' + request.path;
}

} // namespace

//! The program is killed at any moment of a run over several customers: the journal says what
//! became of each case, the next run goes on where it was, and every tenant ends with exactly what
//! was planned, once.
class tst_BulkKillCampaign : public QObject
{
    Q_OBJECT

public:
    static void initMain() { prepareLongRun(); }

private Q_SLOTS:
    void initTestCase();
    void aKilledRunIsGoneOnWith();
    void cleanupTestCase() { m_console.reset(); }

private:
    //! Exit status; -1: it was killed, which happens after so many milliseconds.
    [[nodiscard]] int run(const QString &verb, std::optional<int> killAfter = std::nullopt);
    //! The tenants as they were at first, and three new cases.
    void beginRound();
    [[nodiscard]] OnboardingCase plan(const Simulator::Customer &customer,
                                      OnboardingMethod method) const;
    void readWrites();
    void checkRequests(int kills);
    void checkTenants();
    void checkJournal();
    void checkSteps(const OnboardingCase &onboarding);

    QTemporaryDir m_dir;
    QString m_exchanges = m_dir.filePath(u"exchanges"_s);
    qint64 m_offset = 0;
    std::unique_ptr<SignedInConsole> m_console;
    QStringList m_tenants;
    QList<Simulator::Customer> m_atFirst;
    QList<OnboardingCase> m_cases; //!< of the round, as planned
    QList<Exchange> m_writes; //!< of the round
    QByteArray m_said; //!< on stderr by the last run
};

void tst_BulkKillCampaign::initTestCase()
{
    SignedInConsole::Wish wish;
    wish.cloud.customers = 12;
    wish.cloud.subscriptionsPerCustomer = kSubscriptions;
    wish.cloud.timeScale = kTimeScale;
    wish.cloud.journalFile = m_exchanges;
    // Long ago, since the days of the campaign must not lie ahead of this computer's clock.
    wish.cloud.now = QDateTime(QDate::currentDate().addDays(-900), QTime(9, 0), Qt::UTC);
    wish.passphrase = kPassphrase;
    auto console = SignedInConsole::open(wish);
    QVERIFY2(console, qPrintable(console ? QString() : logLine(console.error())));
    m_console = std::move(*console);
    m_console->closeContext();
    QFile key(m_dir.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write(kPassphrase + '\n') > 0);
    QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    m_tenants = ownCustomers(m_console->cloud(), 3, kSubscriptions);
    QCOMPARE(m_tenants.size(), 3);
    m_console->cloud().withWorld(
        [this](const Simulator::World &world) { m_atFirst = world.customers; });
}

int tst_BulkKillCampaign::run(const QString &verb, std::optional<int> killAfter)
{
    QStringList arguments{u"--data-dir"_s,
                          m_console->dataDir(),
                          u"--vault-key-file"_s,
                          m_dir.filePath(u"key"_s),
                          u"--profile"_s,
                          SignedInConsole::profileName(),
                          kOnboard,
                          verb,
                          kYes};
    for (const OnboardingCase &one : std::as_const(m_cases))
        arguments.append(one.id.value());
    QProcess process;
    process.start(QStringLiteral(PEC_CONSOLE), arguments);
    if (!process.waitForFinished(killAfter.value_or(kLongest))) {
        process.kill();
        process.waitForFinished();
    }
    m_said = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

OnboardingCase tst_BulkKillCampaign::plan(const Simulator::Customer &customer,
                                          OnboardingMethod method) const
{
    OnboardingWish wish;
    wish.customer = CustomerId(customer.tenantId);
    wish.customerName = customer.name;
    for (const Simulator::Subscription &one : customer.subscriptions)
        wish.targets.append({SubscriptionId(one.id), one.name});
    wish.method = method;
    wish.role = RoleDefinitionId(Simulator::RoleIds::kContributor);
    wish.roleName = u"Contributor"_s;
    m_console->cloud().withWorld([&](const Simulator::World &world) {
        wish.partnerTenant = TenantId(world.partnerTenantId);
        wish.partnerName = world.partnerName;
        wish.principal = PrincipalId(world.adminAgentsGroupId);
    });
    const CaseId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return planOnboarding(wish, {id, m_console->cloud().now(), u"anna"_s}).value();
}

void tst_BulkKillCampaign::beginRound()
{
    m_console->cloud().withWorld([this](Simulator::World &world) {
        world.customers = m_atFirst;
        world.reindex();
    });
    const auto store = SnapshotStore::open(m_console->dataDir() + u"/snapshots.sqlite"_s);
    QVERIFY(store);
    m_cases.clear();
    for (const Simulator::Customer &customer : std::as_const(m_atFirst)) {
        if (!m_tenants.contains(customer.tenantId))
            continue;
        const auto method =
            m_cases.size() == 1 ? OnboardingMethod::Lighthouse : OnboardingMethod::Aobo;
        m_cases.append(plan(customer, method));
        QVERIFY(awaited((*store)->addCase(SignedInConsole::profileName(), m_cases.last())));
    }
    m_writes.clear();
    (void)readExchanges(m_exchanges, &m_offset);
}

void tst_BulkKillCampaign::readWrites()
{
    for (const Exchange &exchange : readExchanges(m_exchanges, &m_offset)) {
        if (exchange.mayChangeSomething())
            m_writes.append(exchange);
    }
}

void tst_BulkKillCampaign::aKilledRunIsGoneOnWith()
{
    const int kills = numberFrom("PEC_CAMPAIGN_KILLS", kUsualKills);
    beginRound();
    const Confirmation::Count count = Confirmation::countOf(m_cases, Confirmation::Intent::Run);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY2(run(u"run"_s) == 0, m_said.constData());
    const int length = int(elapsed.restart());
    qInfo() << "seed" << campaignSeed() << "kills" << kills << "undisturbed" << length
            << "ms:" << count.assignments << "assignments at" << count.customers << "customers by"
            << count.requests << "requests";
    readWrites();
    checkTenants();
    QCOMPARE(m_writes.size(), count.requests);

    QRandomGenerator chance = chanceOf(0);
    QMap<qsizetype, int> moments; // kills by the requests that were sent by then
    int killed = 0;
    int rounds = 0;
    while (killed < kills && !QTest::currentTestFailed()) {
        ++rounds;
        beginRound();
        const bool wasKilled = run(u"run"_s, chance.bounded(length * 11 / 10)) == -1;
        readWrites();
        if (wasKilled)
            ++moments[m_writes.size()];
        killed += wasKilled ? 1 : 0;
        // What was confirmed before is only gone on with; before that somebody has to agree anew.
        int ended = run(u"resume"_s);
        if (ended == 2)
            ended = run(u"run"_s);
        QVERIFY2(ended == 0, m_said.constData());
        readWrites();
        checkRequests(wasKilled ? 1 : 0);
        checkTenants();
        checkJournal();
    }
    const int before = moments.value(0);
    const int after = moments.value(count.requests);
    qInfo() << killed << "kills in" << rounds << "rounds," << elapsed.elapsed() / 1000
            << "s:" << before << "before the first request," << killed - before - after
            << "between," << after << "after the last; by requests sent" << moments;
    QVERIFY(killed - before - after > 0);
}

//! Each planned request went out, none else, and none made anything twice. One that was under way
//! when the program was killed may have been sent again.
void tst_BulkKillCampaign::checkRequests(int kills)
{
    QStringList planned;
    for (const ExactRequest &request : Confirmation::requestsOf(m_cases, Confirmation::Intent::Run))
        planned.append(nameOf(request));
    QStringList first;
    int again = 0;
    QSet<QString> created;
    for (const Exchange &one : std::as_const(m_writes)) {
        const QString name = QString::fromLatin1(one.method) + u' ' + one.url;
        QVERIFY2(one.status < 300, qPrintable(name + u' ' + QString::number(one.status)));
        again += first.contains(name) ? 1 : 0;
        if (!first.contains(name))
            first.append(name);
        if (one.status == 201) {
            QVERIFY2(!created.contains(name), qPrintable(name));
            created.insert(name);
        }
    }
    QCOMPARE(first, planned); // in the order of the dry run
    QVERIFY2(again <= kills, qPrintable(QString::number(again)));
}

//! Exactly what was planned, beside what the customers had before.
void tst_BulkKillCampaign::checkTenants()
{
    QStringList expected;
    QStringList found;
    for (const OnboardingCase &onboarding : std::as_const(m_cases)) {
        for (const OnboardingStep &step : onboarding.steps) {
            if (step.kind == StepKind::AssignRole || step.kind == StepKind::DelegateSubscription)
                expected.append(step.request.path.section(u'?', 0, 0));
        }
    }
    m_console->cloud().withWorld([&](const Simulator::World &world) {
        for (const Simulator::Customer &customer : world.customers) {
            const int index = world.customerIndex(customer.tenantId);
            for (qsizetype i = 0; i < customer.subscriptions.size(); ++i) {
                const Simulator::Subscription &now = customer.subscriptions[i];
                const Simulator::Subscription &then = m_atFirst[index].subscriptions[i];
                for (const auto &held : now.assignments.mid(then.assignments.size()))
                    found.append(held.scope
                                 + u"/providers/Microsoft.Authorization/roleAssignments/"_s
                                 + held.name);
                for (const auto &one : now.delegations.mid(then.delegations.size()))
                    found.append(
                        u"/subscriptions/"_s + now.id
                        + u"/providers/Microsoft.ManagedServices/registrationAssignments/"_s
                        + one.assignmentId);
            }
        }
    });
    std::sort(expected.begin(), expected.end());
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
}

void tst_BulkKillCampaign::checkJournal()
{
    const auto store = SnapshotStore::open(m_console->dataDir() + u"/snapshots.sqlite"_s);
    QVERIFY(store);
    for (const OnboardingCase &planned : std::as_const(m_cases)) {
        const auto kept = awaited((*store)->onboardingCase(planned.id));
        QVERIFY(kept && *kept);
        QCOMPARE(stateOf(**kept), CaseState::WaitingForEvidence);
        QCOMPARE((*kept)->confirmedPlan, planHash(planned));
        QCOMPARE(planHash(**kept), planHash(planned));
        checkSteps(**kept);
        if (QTest::currentTestFailed())
            return;
    }
}

//! Its events, in the order of time, lead each step from its plan to where it stands, by way of
//! what may follow what; and a request that went out was written down before.
void tst_BulkKillCampaign::checkSteps(const OnboardingCase &onboarding)
{
    QList<StepState> states(onboarding.steps.size(), StepState::Planned);
    QList<int> sent(onboarding.steps.size(), 0);
    QDateTime last;
    for (const CaseEvent &event : onboarding.events) {
        QVERIFY(!last.isValid() || event.at >= last);
        last = event.at;
        if (event.step < 0) {
            states.fill(event.after);
            continue;
        }
        QCOMPARE(event.before, states[event.step]);
        QVERIFY2(mayFollow(event.before, event.after), qPrintable(name(event.after)));
        states[event.step] = event.after;
        sent[event.step] += event.after == StepState::Sent ? 1 : 0;
    }
    for (qsizetype i = 0; i < onboarding.steps.size(); ++i) {
        const OnboardingStep &step = onboarding.steps[i];
        QCOMPARE(step.state, states[i]);
        QCOMPARE(step.attempts, sent[i]);
        QVERIFY(!step.stoodBefore);
        const auto seen =
            std::count_if(m_writes.cbegin(), m_writes.cend(), [&step](const Exchange &one) {
                return QString::fromLatin1(one.method) + u' ' + one.url == nameOf(step.request);
            });
        QVERIFY2(step.attempts >= seen && step.attempts <= 2, qPrintable(nameOf(step.request)));
    }
}

QTEST_GUILESS_MAIN(tst_BulkKillCampaign)
#include "tst_bulkkillcampaign.moc"
