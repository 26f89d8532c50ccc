// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/appcontext.h"

#include "context/brandkeeper.h"
#include "context/casekeeper.h"
#include "context/connectiontest.h"
#include "context/datadir.h"
#include "context/healthcheck.h"
#include "context/plankeeper.h"
#include "context/policyfile.h"
#include "context/refreshclaim.h"
#include "context/refreshwatch.h"
#include "context/rulebookfile.h"
#include "context/storelinks.h"
#include "context/tenant.h"
#include "context/updatenotice.h"
#include "core/async.h"
#include "core/log.h"
#include "core/processlock.h"
#include "core/strings.h"
#include "diagnostics/bundle.h"
#include "onboarding/preflight/lookups.h"
#include "onboarding/run/readback.h"
#include "rules/assess.h"
#include "rules/changes.h"
#include "store/profilestore.h"
#include "store/settingsfile.h"
#include "store/snapshotstore.h"
#include "store/thinning.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <QTemporaryFile>
#include <QThreadPool>

namespace Pec {

namespace {

//! One of its own for each process: another demo of the same data folder has another authority.
Result<std::unique_ptr<QTemporaryFile>> writtenPem(const QByteArray &pem)
{
    auto file =
        std::make_unique<QTemporaryFile>(QDir::tempPath() + u"/pec-console-demo-XXXXXX.pem"_s);
    if (!file->open() || file->write(pem) != pem.size() || !file->flush())
        return failure(ErrorCode::StoreUnusable,
                       u"the demo's certificate cannot be written: "_s + file->errorString(),
                       file->fileName());
    return file;
}

//! Freeing ten thousand subscriptions takes milliseconds of the frame that shows new ones, so it is
//! not left to the window, which often holds the last reference.
AppContext::AssessmentPointer shared(Assessment assessment)
{
    return {new const Assessment(std::move(assessment)), [](const Assessment *done) {
                QThreadPool::globalInstance()->start([done] { delete done; });
            }};
}

//! The last of each day but the newest, for as long as a calendar reaches back. Newest first, as
//! the list is.
QList<qint64> earlierIds(const QList<SnapshotInfo> &list)
{
    QList<qint64> ids;
    QDate day;
    for (const SnapshotInfo &info : list.mid(1)) {
        if (info.finishedAt < list.first().finishedAt.addYears(-1))
            break;
        if (info.finishedAt.date() != day)
            ids.append(info.id);
        day = info.finishedAt.date();
    }
    return ids;
}

QString snapshotFile(const QString &dataDir) { return dataDir + u"/snapshots.sqlite"_s; }

tl::unexpected<Error> noTenant() { return failure(ErrorCode::BadInput, u"no profile is open"_s); }

} // namespace

struct AppContext::Parts
{
    Options options;
    QString dataDir;
    Policy policy;
    LoadedRuleBook ruleBook;
    LoadedSettings program;
    ProfileStore profiles;
    std::unique_ptr<SnapshotStore> snapshots;
    std::unique_ptr<PlanKeeper> planKeeper;
    std::unique_ptr<CaseKeeper> caseKeeper;
    BrandKeeper brandKeeper;
    std::unique_ptr<QTemporaryFile> demoAuthority;
    std::unique_ptr<Tenant> tenant;
    struct Ahead
    {
        QString profile;
        FutureResult<std::optional<Snapshot>> snapshot;
    };
    std::optional<Ahead> ahead; //!< read before it was asked for
};

QString AppContext::demoProfileName() { return u"demo"_s; }

Result<std::unique_ptr<AppContext>> AppContext::create(Options options)
{
    const auto dir = prepareDataDir(options.dataDir);
    if (!dir)
        return failure(dir.error());
    auto policy = loadPolicy(options.policyFile.isEmpty() ? policyPlace() : options.policyFile);
    if (!policy)
        return failure(policy.error());
    auto program = loadSettings(*dir, policy->settings);
    if (!program)
        return failure(program.error());
    program->settings = underPolicy(program->settings, *policy);
    auto book = loadRuleBook(*dir, program->settings.ruleBook);
    if (!book)
        return failure(book.error());
    auto profiles = ProfileStore::open(*dir);
    if (!profiles)
        return failure(profiles.error());
    auto snapshots = SnapshotStore::open(snapshotFile(*dir));
    if (!snapshots)
        return failure(snapshots.error());
    auto planKeeper = std::make_unique<PlanKeeper>(**snapshots);
    auto caseKeeper = std::make_unique<CaseKeeper>(**snapshots, *dir);
    auto parts = std::make_unique<Parts>(Parts{std::move(options),
                                               *dir,
                                               std::move(*policy),
                                               std::move(*book),
                                               std::move(*program),
                                               std::move(*profiles),
                                               std::move(*snapshots),
                                               std::move(planKeeper),
                                               std::move(caseKeeper),
                                               BrandKeeper(*dir),
                                               {},
                                               {},
                                               {}});
    return std::unique_ptr<AppContext>(new AppContext(std::move(parts)));
}

AppContext::AppContext(std::unique_ptr<Parts> parts)
    : m(std::move(parts))
{}

AppContext::~AppContext() = default;

const Policy &AppContext::policy() const { return m->policy; }

QList<Profile> AppContext::profiles() const { return underPolicy(m->profiles.list(), m->policy); }

std::optional<Profile> AppContext::profileNamed(const QString &name) const
{
    for (const Profile &profile : profiles()) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return profile;
    }
    return std::nullopt;
}

QString AppContext::lastUsedProfile() const { return m->profiles.lastUsed(); }
const Profile *AppContext::profile() const { return m->tenant ? &m->tenant->profile() : nullptr; }
bool AppContext::isDemo() const { return m->tenant && m->tenant->isDemo(); }
bool AppContext::passDemoDay()
{
    if (!isDemo())
        return false;
    m->tenant->letPass(std::chrono::hours(24));
    return true;
}

bool AppContext::isOffline() const { return m->options.offline; }
QString AppContext::dataDir() const { return m->dataDir; }
PlanKeeper &AppContext::planKeeper() const { return *m->planKeeper; }

const BrandKeeper &AppContext::brandKeeper() const { return m->brandKeeper; }

CaseKeeper &AppContext::caseKeeper() const { return *m->caseKeeper; }

const RuleBook &AppContext::ruleBook() const { return m->ruleBook.book; }

const Clock &AppContext::clock() const
{
    static const SystemClock kSystemClock;
    if (m->tenant)
        return m->tenant->clock();
    return kSystemClock;
}

QList<Error> AppContext::notices() const
{
    QList<Error> list;
    if (m->ruleBook.notice)
        list.append(*m->ruleBook.notice);
    if (m->program.notice)
        list.append(*m->program.notice);
    if (m->profiles.notice())
        list.append(*m->profiles.notice());
    if (m->snapshots->notice())
        list.append(*m->snapshots->notice());
    return list;
}

Result<Done> AppContext::saveProfile(const Profile &profile)
{
    if (profile.name.compare(demoProfileName(), Qt::CaseInsensitive) == 0)
        return failure(ErrorCode::BadInput, u"the name \"demo\" is the demo tenant's"_s,
                       profile.name);
    if (const auto may = mayBe(profile, m->policy); !may)
        return may;
    auto saved = m->profiles.save(profile);
    if (saved && m->tenant && m->tenant->profile().name == profile.name)
        m->tenant->adoptSettings(profile);
    return saved;
}

FutureResult<Done> AppContext::changeProfile(const Profile &changed)
{
    const auto trusted = HttpClient::create({.caFile = changed.caFile}, clock());
    if (!trusted)
        return readyFuture<Done>(failure(trusted.error()));
    const Profile *now = profile();
    const bool isOpen = now && now->name == changed.name;
    const bool moves = isOpen && now->tokenStore != changed.tokenStore;
    if (!moves && (!isOpen || now->caFile == changed.caFile))
        return readyFuture<Done>(saveProfile(changed));
    return andThen<Done>(moves ? signOut() : readyFuture<Done>(Done()), this,
                         [this, changed](const Result<Done> &out) {
                             const Result<Done> saved = out ? saveProfile(changed) : out;
                             return saved ? open(changed.name) : readyFuture<Done>(saved);
                         });
}

Result<Done> AppContext::declareLink(const DeclaredLink &link)
{
    if (!m->tenant)
        return noTenant();
    Profile changed = m->tenant->profile();
    changed.declaredLinks.removeIf(
        [&link](const DeclaredLink &one) { return one.principal == link.principal; });
    changed.declaredLinks.append(link);
    if (!isDemo())
        return saveProfile(changed);
    m->tenant->adoptSettings(changed);
    return Done();
}

const ProgramSettings &AppContext::settings() const { return m->program.settings; }

Result<Done> AppContext::saveSettings(const ProgramSettings &settings)
{
    if (const auto may = mayBe(settings, m->policy); !may)
        return may;
    auto saved = Pec::saveSettings(m->dataDir, settings, m->policy.settings);
    if (saved) {
        m->program.settings = settings;
        if (m->tenant)
            m->tenant->setProxy(proxyAddress(settings));
    }
    return saved;
}

void AppContext::keepLog(LogLevel shown, std::optional<LogLevel> kept) const
{
    const bool isLocked = m->policy.isLocked(SettingKey::LogLevel);
    const LogLevel level = isLocked ? settings().logLevel : kept.value_or(settings().logLevel);
    installLogging({shown, level, logFileIn(m->dataDir)});
    for (const Error &notice : notices())
        qCWarning(logProgram).noquote() << logLine(notice);
}

FutureResult<Done> AppContext::removeProfile(const QString &name)
{
    const std::optional<Profile> profile = profileNamed(name);
    if (!profile)
        return readyFuture<Done>(
            failure(ErrorCode::BadInput, u"there is no profile \"%1\""_s.arg(name), name));
    if (m->policy.managed(name) != nullptr)
        return readyFuture<Done>(failure(managedError(profile->name, m->policy)));
    // Its token goes first: a profile that is gone could no longer be signed out.
    return andThen<Done>(
        openTenant(*profile, true), this,
        [this, found = profile->name](const Result<Done> &opened) {
            const FutureResult<Done> out = opened ? signOut() : readyFuture<Done>(opened);
            return andThen<Done>(out, this, [this, found](const Result<Done> &forgotten) {
                if (!forgotten)
                    return readyFuture<Done>(forgotten);
                m->tenant.reset();
                const auto removed = m->brandKeeper.remove(found).and_then(
                    [this, &found](Done) { return m->profiles.remove(found); });
                return removed ? m->snapshots->removeProfile(found) : readyFuture<Done>(removed);
            });
        });
}

FutureResult<Done> AppContext::open(const QString &profileName)
{
    std::optional<Profile> profile = profileNamed(profileName);
    if (!profile)
        return readyFuture<Done>(failure(
            ErrorCode::BadInput, u"there is no profile \"%1\""_s.arg(profileName), profileName));
    if (m->options.tokenStore) {
        if (m->policy.isLocked(SettingKey::TokenStore)
            && *m->options.tokenStore != m->policy.tokenStore)
            return readyFuture<Done>(
                failure(managedError(name(SettingKey::TokenStore), m->policy)));
        profile->tokenStore = *m->options.tokenStore;
    }
    return openTenant(*profile, m->options.offline);
}

FutureResult<Done> AppContext::openTenant(const Profile &profile, bool offline)
{
    return openTenant(std::make_unique<Tenant>(
        profile,
        Tenant::Options{offline, m->dataDir + u"/vault.bin"_s, m->options.vaultPassphrase,
                        m->options.timeout, quotaNotes(*m->snapshots), proxyAddress(settings())}));
}

FutureResult<Done> AppContext::openDemo()
{
    auto cloud = Simulator::Cloud::start({});
    if (!cloud)
        return readyFuture<Done>(failure(cloud.error()));
    auto authority = writtenPem((*cloud)->caPem());
    if (!authority)
        return readyFuture<Done>(failure(authority.error()));
    m->demoAuthority = std::move(*authority);
    return openTenant(std::make_unique<Tenant>(std::move(*cloud), m->demoAuthority->fileName(),
                                               demoProfileName()));
}

FutureResult<Done> AppContext::openTenant(std::unique_ptr<Tenant> tenant)
{
    // The one before is closed first: its work ends with Cancelled.
    m->tenant = std::move(tenant);
    const Tenant *opening = m->tenant.get();
    return andThen<Done>(
        m->tenant->open(), this, [this, opening](const Result<Done> &done) -> Result<Done> {
            if (opening != m->tenant.get())
                return failure(ErrorCode::Cancelled, u"another tenant was opened"_s);
            if (!done) {
                m->tenant.reset();
                return done;
            }
            if (!opening->isDemo())
                noteLastUsed(opening->profile().name);
            Q_EMIT opened();
            return done;
        });
}

void AppContext::noteLastUsed(const QString &name)
{
    // One of the administrator's becomes the user's own to be remembered with what is set of it.
    const bool isNew = !m->profiles.profile(name) && m->policy.managed(name) != nullptr;
    const auto stored = isNew ? m->profiles.save(*profileNamed(name)) : Result<Done>(Done());
    const auto noted = stored ? m->profiles.setLastUsed(name) : stored;
    if (!noted)
        qCWarning(logStore).noquote() << logLine(noted.error());
}

FutureResult<SignedInUser> AppContext::signIn(SignInRequest request, std::stop_token stop)
{
    if (!m->tenant || !m->tenant->session())
        return readyFuture<SignedInUser>(noTenant());
    return andThen<SignedInUser>(
        m->tenant->session()->signIn(std::move(request), std::move(stop)), this,
        [](const Result<SignedInAccount> &account) -> Result<SignedInUser> {
            if (!account)
                return failure(account.error());
            return SignedInUser{account->account.userName, account->account.tenant,
                                account->tokenKept, account->notKeptReason};
        });
}

FutureResult<Done> AppContext::signOut()
{
    if (!m->tenant || !m->tenant->session())
        return readyFuture<Done>(noTenant());
    return andThen<Done>(m->tenant->session()->signOut(), this, [this](const Result<Done> &done) {
        Q_EMIT signedOut();
        return done;
    });
}

FutureResult<bool> AppContext::isSignedIn()
{
    if (!m->tenant || !m->tenant->session())
        return readyFuture<bool>(false);
    return m->tenant->session()->isSignedIn();
}

AssessmentInput AppContext::assessmentInput(std::optional<QDate> month) const
{
    const Profile &profile = m->tenant->profile();
    return {clock().now(),     profile.persona,       profile.rate, profile.resellerGroups,
            profile.agreement, profile.declaredLinks, month};
}

FutureResult<AppContext::AssessmentPointer>
AppContext::assessed(FutureResult<std::optional<Snapshot>> read, std::optional<QDate> month)
{
    return andThen<AssessmentPointer>(
        std::move(read), this,
        [input = assessmentInput(month),
         book = m->ruleBook.book](const Result<std::optional<Snapshot>> &snapshot) {
            if (!snapshot)
                return readyFuture<AssessmentPointer>(failure(snapshot.error()));
            if (!*snapshot)
                return readyFuture<AssessmentPointer>(AssessmentPointer());
            return FutureResult<AssessmentPointer>(
                QtConcurrent::run([input, book, facts = **snapshot]() -> Result<AssessmentPointer> {
                    return shared(assess(facts, book, input));
                }));
        });
}

FutureResult<AppContext::AssessmentPointer> AppContext::assessment(std::optional<QDate> month)
{
    if (!m->tenant)
        return readyFuture<AssessmentPointer>(noTenant());
    const QString name = m->tenant->profile().name;
    const auto ahead = std::exchange(m->ahead, std::nullopt);
    return assessed(ahead && ahead->profile == name ? ahead->snapshot : m->snapshots->latest(name),
                    month);
}

void AppContext::readAhead(const QString &profileName)
{
    m->ahead = Parts::Ahead{profileName, m->snapshots->latest(profileName)};
}

FutureResult<Changes> AppContext::changes(std::optional<QDate> since)
{
    if (!m->tenant)
        return readyFuture<Changes>(noTenant());
    return andThen<Changes>(
        m->snapshots->list(m->tenant->profile().name), this,
        [this, since](const Result<QList<SnapshotInfo>> &list) {
            if (!list)
                return readyFuture<Changes>(failure(list.error()));
            if (list->isEmpty())
                return readyFuture<Changes>(
                    failure(ErrorCode::BadInput, u"nothing was read yet; refresh first"_s));
            // Newest first. Without a day: the one before the newest; with one: the newest that
            // was read by its end.
            qint64 earlier = 0;
            for (const SnapshotInfo &info : list->sliced(1)) {
                if (since && info.finishedAt.date() > *since)
                    continue;
                earlier = info.id;
                break;
            }
            return changesFrom(earlier, list->first().id);
        });
}

FutureResult<Changes> AppContext::changesFrom(qint64 earlier, qint64 later)
{
    return andThen<Changes>(
        assessed(m->snapshots->read(later), {}), this,
        [this, earlier](const Result<AssessmentPointer> &after) {
            if (!after)
                return readyFuture<Changes>(failure(after.error()));
            if (!*after) // thinned out between the list and the reading
                return readyFuture<Changes>(
                    failure(ErrorCode::StoreUnusable, u"the snapshot is gone"_s));
            const auto before = earlier == 0 ? readyFuture<AssessmentPointer>(AssessmentPointer())
                                             : assessed(m->snapshots->read(earlier), {});
            return andThen<Changes>(
                before, this,
                [after = *after](const Result<AssessmentPointer> &earlierOne) -> Result<Changes> {
                    if (!earlierOne)
                        return failure(earlierOne.error());
                    return changesBetween(earlierOne->get(), *after);
                });
        });
}

FutureResult<QList<EarlierState>> AppContext::earlierStates(const SubscriptionId &subscription)
{
    if (!m->tenant)
        return readyFuture<QList<EarlierState>>(noTenant());
    const FutureResult<QList<Snapshot>> kept = andThen<QList<Snapshot>>(
        m->snapshots->list(m->tenant->profile().name), this,
        [this, subscription](const Result<QList<SnapshotInfo>> &list) {
            if (!list)
                return readyFuture<QList<Snapshot>>(failure(list.error()));
            return m->snapshots->readSubscription(earlierIds(*list), subscription);
        });
    return andThen<QList<EarlierState>>(
        kept, this,
        [input = assessmentInput({}),
         book = m->ruleBook.book](const Result<QList<Snapshot>> &snapshots) {
            if (!snapshots)
                return readyFuture<QList<EarlierState>>(failure(snapshots.error()));
            return FutureResult<QList<EarlierState>>(QtConcurrent::run(
                [input, book, facts = *snapshots]() -> Result<QList<EarlierState>> {
                    QList<EarlierState> states;
                    for (const Snapshot &one : facts) {
                        const Assessment whole = assess(one, book, input);
                        for (const CustomerAssessment &customer : whole.customers) {
                            for (const SubscriptionAssessment &its : customer.subscriptions)
                                states.append(earlierState(whole, its));
                        }
                    }
                    return states;
                }));
        });
}

FutureResult<AppContext::AssessmentPointer>
AppContext::assessPicture(const RefreshJob::Picture &picture)
{
    if (!m->tenant)
        return readyFuture<AssessmentPointer>(noTenant());
    return QtConcurrent::run(
        [input = assessmentInput({}), book = m->ruleBook.book,
         picture]() -> Result<AssessmentPointer> { return shared(assess(*picture, book, input)); });
}

FutureResult<StoredData> AppContext::storedData()
{
    StoredData stored;
    stored.file = snapshotFile(m->dataDir);
    // What was written last is still in the companion.
    stored.bytes = QFileInfo(stored.file).size() + QFileInfo(stored.file + u"-wal"_s).size();
    if (!m->tenant)
        return readyFuture<StoredData>(stored);
    return andThen<StoredData>(
        m->snapshots->list(m->tenant->profile().name), this,
        [stored](const Result<QList<SnapshotInfo>> &list) mutable -> Result<StoredData> {
            if (!list)
                return failure(list.error());
            stored.snapshots = list->size();
            if (!list->isEmpty()) {
                stored.oldest = list->last().finishedAt;
                stored.newest = list->first().finishedAt;
            }
            return stored;
        });
}

FutureResult<HealthReport> AppContext::health()
{
    return andThen<HealthReport>(isSignedIn(), this, [this](const Result<bool> &signedIn) {
        HealthInput input;
        input.store = m->snapshots.get();
        input.dataDir = m->dataDir;
        input.profiles = profiles();
        input.settings = settings();
        input.ruleBook = m->ruleBook.book.info();
        input.policy = policyFact(m->policy);
        input.update = heardOfUpdates(m->dataDir, settings());
        for (const Profile &managed : m->policy.profiles)
            input.managedProfiles.append(managed.name);
        if (m->tenant) {
            input.openProfile = m->tenant->profile().name;
            input.isDemo = isDemo();
            input.tokenStoreKind = m->tenant->profile().tokenStore;
            if (signedIn)
                input.signedIn = *signedIn;
            if (m->tenant->session())
                input.tokenStore = &m->tenant->session()->tokenStore();
        }
        return checkHealth(std::move(input), this);
    });
}

FutureResult<QList<Snapshot>> AppContext::latestOfEach(QStringList profiles, QList<Snapshot> before)
{
    if (profiles.isEmpty())
        return readyFuture<QList<Snapshot>>(before);
    const QString profile = profiles.takeFirst();
    return andThen<QList<Snapshot>>(
        m->snapshots->latest(profile), this,
        [this, profiles, before](const Result<std::optional<Snapshot>> &latest) mutable {
            if (latest && *latest)
                before.append(**latest);
            return latestOfEach(profiles, before);
        });
}

FutureResult<QList<BundleFile>> AppContext::gatherDiagnostics(CustomerData data)
{
    return andThen<QList<BundleFile>>(
        health(), this, [this, data](const Result<HealthReport> &health) {
            BundleInput input;
            input.health = health.value_or(HealthReport());
            input.settings = settings();
            input.profiles = profiles();
            input.withCustomerData = data == CustomerData::Shown;
            QStringList names{demoProfileName()};
            for (const Profile &profile : std::as_const(input.profiles))
                names.append(profile.name);
            const auto gather = [](const BundleInput &all) {
                return FutureResult<QList<BundleFile>>(QtConcurrent::run(
                    [all]() -> Result<QList<BundleFile>> { return bundleFiles(all); }));
            };
            if (input.withCustomerData)
                return andThen<QList<BundleFile>>(
                    m->tenant ? assessment() : readyFuture<AssessmentPointer>(AssessmentPointer()),
                    this, [input, gather](const Result<AssessmentPointer> &assessment) mutable {
                        input.customers = assessment.value_or(AssessmentPointer());
                        return gather(input);
                    });
            return andThen<QList<BundleFile>>(
                latestOfEach(names), this,
                [input, gather](const Result<QList<Snapshot>> &known) mutable {
                    input.known = known.value_or(QList<Snapshot>());
                    return gather(input);
                });
        });
}

FutureResult<QList<PermissionResult>> AppContext::testPermissions()
{
    if (!m->tenant)
        return readyFuture<QList<PermissionResult>>(noTenant());
    if (isOffline())
        return readyFuture<QList<PermissionResult>>(failure(
            ErrorCode::NoNetwork, u"the program runs offline"_s, m->tenant->profile().arm.host()));
    return m->tenant->testPermissions();
}

FutureResult<ServiceCosts> AppContext::serviceCosts(const ServiceCostQuestion &question)
{
    if (!m->tenant)
        return readyFuture<ServiceCosts>(noTenant());
    if (isOffline())
        return readyFuture<ServiceCosts>(failure(
            ErrorCode::NoNetwork, u"the program runs offline"_s, m->tenant->profile().arm.host()));
    return m->tenant->serviceCosts(question);
}

std::unique_ptr<RefreshJob> AppContext::makeRefresh(const RefreshExtent &extent)
{
    if (!m->tenant)
        return nullptr;
    TenantRefresh::Input input;
    input.ruleBook = m->ruleBook.book;
    input.extent = extent;
    connectStore(
        *m->snapshots, m->tenant->profile().name, [this] { return settings().kept; }, input);
    claimRefresh(input, refreshLockOf(m->dataDir, m->tenant->profile()));
    auto job = m->tenant->makeRefresh(std::move(input));
    if (job)
        watchRefresh(*job, clock(), m->dataDir);
    return job;
}

bool AppContext::isRefreshedElsewhere() const
{
    return m->tenant
           && ProcessLock(refreshLockOf(m->dataDir, m->tenant->profile())).isHeldElsewhere();
}

FutureResult<std::optional<UpdateNotice>> AppContext::newerVersion()
{
    if (m->options.offline)
        return readyFuture<std::optional<UpdateNotice>>(std::optional<UpdateNotice>());
    return askForUpdate({m->dataDir, settings(), m->policy.caFile, QStringLiteral(PEC_VERSION),
                         QDateTime::currentDateTimeUtc()},
                        this);
}

std::unique_ptr<OnboardingRun> AppContext::makeOnboarding(const QList<CaseId> &cases,
                                                          const Confirmation &confirmation)
{
    if (!m->tenant)
        return nullptr;
    OnboardingRun::Input input;
    input.cases = cases;
    input.journal = m->caseKeeper->journal();
    input.by = PlanKeeper::userName();
    input.completeAfterHours = m->ruleBook.book.completeAfterHours();
    return m->tenant->makeOnboarding(std::move(input), confirmation);
}

//! The partner's own; nothing: nobody can be asked.
std::optional<TenantId> AppContext::signedInTenant() const
{
    if (!m->tenant || isOffline() || !m->tenant->session() || !m->tenant->session()->account())
        return std::nullopt;
    return m->tenant->session()->account()->tenant;
}

FutureResult<LiveFacts> AppContext::askCustomer(const CustomerId &customer,
                                                const QList<SubscriptionId> &subscriptions)
{
    const auto partner = signedInTenant();
    if (!partner)
        return readyFuture<LiveFacts>(LiveFacts());
    const auto graph = m->tenant->service(Resource::Graph, *partner);
    const auto arm = m->tenant->service(Resource::Arm, customer);
    return andThen<LiveFacts>(
        readDelegatedAdmin(*graph, customer), this,
        [arm, subscriptions,
         today = clock().now().toUTC().date()](const Result<DelegatedAdmin> &relation) {
            return andThen<LiveFacts>(
                readLiveFacts(*arm, subscriptions), arm->context,
                [relation, today](const Result<LiveFacts> &live) -> Result<LiveFacts> {
                    LiveFacts facts = live.value_or(LiveFacts());
                    facts.today = today;
                    if (relation)
                        facts.delegatedAdmin = *relation;
                    return facts;
                });
        });
}

FutureResult<OnboardingCase> AppContext::readBackCase(const CaseId &id)
{
    ReadBack input;
    input.onboarding = id;
    input.journal = m->caseKeeper->journal();
    input.wire = m->tenant && !isOffline() ? m->tenant->onboardingWire() : nullptr;
    if (!input.wire)
        return readyFuture<OnboardingCase>(noTenant());
    input.clock = &m->tenant->clock();
    input.by = PlanKeeper::userName();
    input.completeAfterHours = m->ruleBook.book.completeAfterHours();
    return readBack(std::move(input), m->tenant.get());
}

FutureResult<Done> AppContext::playDemoCustomer(const OnboardingCase &onboarding)
{
    return m->tenant ? m->tenant->playCustomer(onboarding) : readyFuture<Done>(noTenant());
}

FutureResult<PrincipalLookup> AppContext::lookUp(const CustomerId &customer, const QString &id)
{
    const auto partner = signedInTenant();
    if (!partner)
        return readyFuture<PrincipalLookup>(PrincipalLookup());
    const auto inPartner = m->tenant->service(Resource::Graph, *partner);
    const auto inCustomer = m->tenant->service(Resource::Graph, customer);
    return inPartner && inCustomer ? lookUpPrincipal(*inPartner, *inCustomer, id)
                                   : readyFuture<PrincipalLookup>(PrincipalLookup());
}

FutureResult<RequestPlan> AppContext::estimateRefresh(const RefreshExtent &extent)
{
    if (!m->tenant)
        return readyFuture<RequestPlan>(noTenant());
    return andThen<RequestPlan>(
        m->snapshots->latest(m->tenant->profile().name), this,
        [now = clock().now(),
         extent](const Result<std::optional<Snapshot>> &before) -> Result<RequestPlan> {
            if (!before)
                return failure(before.error());
            return estimatedPlan(before->value_or(Snapshot()), now, extent);
        });
}

} // namespace Pec
