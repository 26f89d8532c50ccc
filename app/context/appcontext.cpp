// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/appcontext.h"

#include "context/appcontextparts.h"
#include "context/connectiontest.h"
#include "context/datadir.h"
#include "context/policyfile.h"
#include "context/storelinks.h"
#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"

#include <QDir>

namespace Pec {

namespace {

QString vaultFile(const QString &dataDir) { return dataDir + u"/vault.bin"_s; }

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

} // namespace

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
    if (auto may = mayBe(profile, m->policy); !may)
        return may;
    auto saved = m->profiles.save(withoutPolicy(profile, m->policy));
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
    if (auto may = mayBe(settings, m->policy); !may)
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
    // Its token goes first: a profile that is gone could no longer be signed out. Nobody is asked
    // for it, so that a certificate authority that is gone, too, does not keep it.
    Profile leaving = *profile;
    leaving.caFile.clear();
    return andThen<Done>(
        openTenant(leaving, true), this, [this, found = profile->name](const Result<Done> &opened) {
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

bool AppContext::needsPassphrase(const Profile &profile) const
{
    return m->options.tokenStore.value_or(profile.tokenStore) == TokenStoreKind::Vault
           && m->options.vaultPassphrase.isEmpty();
}

bool AppContext::hasVault() const { return QFile::exists(vaultFile(m->dataDir)); }

void AppContext::setPassphrase(const QByteArray &passphrase)
{
    m->options.vaultPassphrase = passphrase;
}

FutureResult<Done> AppContext::openTenant(const Profile &profile, bool offline)
{
    return openTenant(std::make_unique<Tenant>(
        profile,
        Tenant::Options{offline, vaultFile(m->dataDir), m->options.vaultPassphrase,
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
                if (done.error().code == ErrorCode::SecretStoreUnusable)
                    m->options.vaultPassphrase.clear();
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
    const auto stored = isNew ? m->profiles.save(withoutPolicy(*profileNamed(name), m->policy))
                              : Result<Done>(Done());
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
        [this, profile = m->tenant->profile(),
         demo = isDemo()](const Result<SignedInAccount> &account) -> Result<SignedInUser> {
            if (!account)
                return failure(account.error());
            // A choice of store that worked is kept, so that the next run finds the token.
            const Result<Done> noted =
                demo ? Done()
                     : m->profiles.noteSignIn(profile.name, profile.tokenStore, account->tokenKept);
            if (!noted)
                return failure(noted.error());
            return SignedInUser{account->account.userName, account->account.tenant,
                                account->tokenKept, account->notKeptReason};
        });
}

FutureResult<Done> AppContext::signOut()
{
    if (!m->tenant || !m->tenant->session())
        return readyFuture<Done>(noTenant());
    const Profile &profile = m->tenant->profile();
    const bool isKept =
        profile.tokenStore == TokenStoreKind::Keychain && m->profiles.isInKeyring(profile.name);
    const QString unreachable = m->tenant->session()->tokenStore().notKeptReason();
    return andThen<Done>(
        m->tenant->session()->signOut(), this,
        [this, name = profile.name, isKept, unreachable](const Result<Done> &done) -> Result<Done> {
            Q_EMIT signedOut();
            if (!done || !isKept)
                return done;
            if (unreachable.isEmpty())
                return m->profiles.noteSignOut(name);
            Error error;
            error.code = ErrorCode::SecretStoreUnusable;
            error.serviceCode = u"keyring-keeps"_s;
            error.detail = u"the keyring keeps the sign-in: "_s + unreachable;
            error.subject = name;
            return failure(error);
        });
}

FutureResult<bool> AppContext::isSignedIn()
{
    if (!m->tenant || !m->tenant->session())
        return readyFuture<bool>(false);
    return m->tenant->session()->isSignedIn();
}

} // namespace Pec
