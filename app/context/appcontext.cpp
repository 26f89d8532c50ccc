// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/appcontext.h"

#include "context/datadir.h"
#include "context/demobrowser.h"
#include "context/followedclock.h"
#include "core/log.h"
#include "core/strings.h"
#include "identity/authorizedclient.h"
#include "identity/identitysession.h"
#include "identity/secrets/opentokenstore.h"
#include "refresh/tenantrefresh.h"
#include "rules/assess.h"
#include "simulator/server/cloud.h"
#include "store/profilestore.h"
#include "store/snapshotstore.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QtConcurrentRun>

namespace Pec {

namespace {

Result<RuleBook> builtInRuleBook()
{
    QFile file(u":/rulebook/rulebook.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, u"the built-in rule book is missing"_s);
    return RuleBook::parse(file.readAll());
}

Result<Done> writePem(const QString &path, const QByteArray &pem)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(pem) != pem.size())
        return failure(ErrorCode::StoreUnusable,
                       u"the demo's certificate cannot be written: "_s + file.errorString(), path);
    return Done();
}

//! What is built when a tenant is opened and goes when it is closed; later members use earlier
//! ones.
struct Tenant
{
    Profile profile;
    std::unique_ptr<Simulator::Cloud> cloud; //!< demo only
    std::unique_ptr<Clock> clock;
    ScaledClock *followed = nullptr; //!< the clock above, where it follows a simulator
    std::unique_ptr<HttpClient> http;
    std::shared_ptr<TokenStore> tokens;
    std::unique_ptr<IdentitySession> session;
    std::unique_ptr<AuthorizedClient> client;
    std::unique_ptr<DemoBrowser> browser; //!< demo only
    QPointer<TenantRefresh> refresh;
};

} // namespace

struct AppContext::Parts
{
    Options options;
    QString dataDir;
    RuleBook ruleBook;
    ProfileStore profiles;
    std::unique_ptr<SnapshotStore> snapshots;
    SystemClock systemClock;
    std::unique_ptr<Tenant> tenant;
};

QString AppContext::demoProfileName() { return u"demo"_s; }

Result<std::unique_ptr<AppContext>> AppContext::create(Options options)
{
    const auto dir = prepareDataDir(options.dataDir);
    if (!dir)
        return failure(dir.error());
    auto book = builtInRuleBook();
    if (!book)
        return failure(book.error());
    auto profiles = ProfileStore::open(*dir);
    if (!profiles)
        return failure(profiles.error());
    auto snapshots = SnapshotStore::open(*dir + u"/snapshots.sqlite"_s);
    if (!snapshots)
        return failure(snapshots.error());
    return std::unique_ptr<AppContext>(
        new AppContext(std::unique_ptr<Parts>(new Parts{std::move(options),
                                                        *dir,
                                                        std::move(*book),
                                                        std::move(*profiles),
                                                        std::move(*snapshots),
                                                        {},
                                                        {}})));
}

AppContext::AppContext(std::unique_ptr<Parts> parts)
    : m(std::move(parts))
{}

AppContext::~AppContext() = default;

QList<Profile> AppContext::profiles() const { return m->profiles.list(); }

Result<Done> AppContext::saveProfile(const Profile &profile)
{
    if (profile.name.compare(demoProfileName(), Qt::CaseInsensitive) == 0)
        return failure(ErrorCode::BadInput, u"the name \"demo\" is the demo tenant's"_s,
                       profile.name);
    const auto saved = m->profiles.save(profile);
    if (saved && m->tenant && m->tenant->profile.name == profile.name) {
        // What the rules use takes effect at once; addresses do with the next opening.
        m->tenant->profile.persona = profile.persona;
        m->tenant->profile.rate = profile.rate;
        m->tenant->profile.resellerGroups = profile.resellerGroups;
    }
    return saved;
}

Result<Done> AppContext::removeProfile(const QString &name)
{
    const std::optional<Profile> profile = m->profiles.profile(name);
    if (!profile)
        return failure(ErrorCode::BadInput, u"there is no such profile"_s, name);
    if (m->tenant && m->tenant->profile.name == profile->name)
        closeTenant();
    // Its snapshots go in the background; a failure there is logged, the profile is gone anyway.
    m->snapshots->removeProfile(profile->name).then(this, [](const Result<Done> &removed) {
        if (!removed)
            qCWarning(logStore).noquote() << logLine(removed.error());
    });
    return m->profiles.remove(profile->name);
}

QString AppContext::lastUsedProfile() const { return m->profiles.lastUsed(); }

const Profile *AppContext::profile() const { return m->tenant ? &m->tenant->profile : nullptr; }
bool AppContext::isDemo() const { return m->tenant && m->tenant->cloud; }
bool AppContext::isOffline() const { return m->options.offline; }
QString AppContext::dataDir() const { return m->dataDir; }

QList<Error> AppContext::notices() const
{
    QList<Error> list;
    if (m->profiles.notice())
        list.append(*m->profiles.notice());
    if (m->snapshots->notice())
        list.append(*m->snapshots->notice());
    return list;
}

const Clock &AppContext::clock() const
{
    if (m->tenant && m->tenant->clock)
        return *m->tenant->clock;
    return m->systemClock;
}

void AppContext::closeTenant()
{
    if (m->tenant && m->tenant->refresh)
        m->tenant->refresh->cancel();
    m->tenant.reset();
}

FutureResult<Done> AppContext::open(const QString &profileName)
{
    const std::optional<Profile> profile = m->profiles.profile(profileName);
    if (!profile)
        return readyFuture<Done>(
            failure(ErrorCode::BadInput, u"there is no such profile"_s, profileName));
    closeTenant();
    m->tenant = std::make_unique<Tenant>();
    return openProfile(*profile);
}

FutureResult<Done> AppContext::openProfile(const Profile &profile)
{
    Tenant &tenant = *m->tenant;
    tenant.profile = profile;
    if (m->options.tokenStore && !tenant.cloud)
        tenant.profile.tokenStore = *m->options.tokenStore;
    if (tenant.cloud || !profile.clock.isEmpty()) {
        auto clock = std::make_unique<ScaledClock>(QDateTime::currentDateTimeUtc(), 1.0);
        tenant.followed = clock.get();
        tenant.clock = std::move(clock);
    } else {
        tenant.clock = std::make_unique<SystemClock>();
    }
    HttpClient::Options options;
    options.caFile = profile.caFile;
    options.userAgent = "PecConsole/" PEC_VERSION;
    auto http = HttpClient::create(std::move(options), *tenant.clock);
    if (!http) {
        closeTenant();
        return readyFuture<Done>(failure(http.error()));
    }
    tenant.http = std::move(*http);
    return followClock()
        .then(this,
              [this](const Result<Done> &followed) -> FutureResult<Done> {
                  if (!followed)
                      return readyFuture<Done>(failure(followed.error()));
                  return openTokens();
              })
        .unwrap()
        .then(this, [this](const Result<Done> &opened) -> Result<Done> {
            if (!opened) {
                closeTenant();
                return opened;
            }
            if (!m->tenant->cloud) {
                const auto noted = m->profiles.setLastUsed(m->tenant->profile.name);
                if (!noted)
                    qCWarning(logStore).noquote() << logLine(noted.error());
            }
            Q_EMIT this->opened();
            return opened;
        });
}

FutureResult<Done> AppContext::followClock()
{
    Tenant &tenant = *m->tenant;
    if (tenant.cloud) {
        tenant.followed->set(tenant.cloud->now(), tenant.cloud->timeScale());
        return readyFuture<Done>(Done());
    }
    if (!tenant.followed || m->options.offline)
        return readyFuture<Done>(Done());
    return readClock(*tenant.http, tenant.profile.clock, this, {})
        .then(this, [this](const Result<ClockReading> &reading) -> Result<Done> {
            if (!reading)
                return failure(reading.error());
            if (m->tenant && m->tenant->followed)
                m->tenant->followed->set(reading->now, reading->scale);
            return Done();
        });
}

FutureResult<Done> AppContext::openTokens()
{
    Tenant &tenant = *m->tenant;
    return openTokenStore(tenant.profile.tokenStore, m->dataDir + u"/vault.bin"_s,
                          m->options.vaultPassphrase, this)
        .then(this,
              [this](const Result<std::shared_ptr<TokenStore>> &store) -> FutureResult<bool> {
                  if (!store)
                      return readyFuture<bool>(failure(store.error()));
                  Tenant &open = *m->tenant;
                  open.tokens = *store;
                  open.session = std::make_unique<IdentitySession>(open.profile, *open.http,
                                                                   *open.clock, open.tokens);
                  open.client = std::make_unique<AuthorizedClient>(open.profile, *open.http,
                                                                   open.session->tokenProvider());
                  return open.session->isSignedIn();
              })
        .unwrap()
        .then(this, [](const Result<bool> &signedIn) -> Result<Done> {
            if (!signedIn)
                return failure(signedIn.error());
            return Done(); // not signed in is a state, not a failure
        });
}

FutureResult<Done> AppContext::openDemo()
{
    closeTenant();
    auto cloud = Simulator::Cloud::start({});
    if (!cloud)
        return readyFuture<Done>(failure(cloud.error()));
    const QString caFile = m->dataDir + u"/demo-ca.pem"_s;
    const auto written = writePem(caFile, (*cloud)->caPem());
    if (!written)
        return readyFuture<Done>(failure(written.error()));
    const QJsonObject ready = (*cloud)->readyLine();
    Profile profile;
    profile.name = demoProfileName();
    profile.tenant = ready["tenantId"_L1].toString();
    profile.clientId = ready["clientId"_L1].toString();
    profile.authority = profile.arm = profile.graph = profile.partnerCenter = (*cloud)->origin();
    profile.caFile = caFile;
    profile.tokenStore = TokenStoreKind::Memory;
    m->tenant = std::make_unique<Tenant>();
    m->tenant->cloud = std::move(*cloud);
    return openProfile(profile)
        .then(this,
              [this](const Result<Done> &opened) -> FutureResult<Done> {
                  if (!opened)
                      return readyFuture<Done>(opened);
                  return signInToDemo();
              })
        .unwrap();
}

FutureResult<Done> AppContext::signInToDemo()
{
    Tenant &tenant = *m->tenant;
    tenant.browser = std::make_unique<DemoBrowser>(*tenant.http);
    SignInRequest request;
    request.closingPageTitle = u"PEC Console"_s;
    request.loginHint = tenant.cloud->readyLine()["users"_L1].toArray().first().toString();
    request.openUrl = [browser = tenant.browser.get()](const QUrl &url) { browser->open(url); };
    return signIn(std::move(request), {})
        .then(this, [](const Result<SignedInUser> &user) -> Result<Done> {
            if (!user)
                return failure(user.error());
            return Done();
        });
}

FutureResult<SignedInUser> AppContext::signIn(SignInRequest request, std::stop_token stop)
{
    if (!m->tenant || !m->tenant->session)
        return readyFuture<SignedInUser>(failure(ErrorCode::BadInput, u"no profile is open"_s));
    return m->tenant->session->signIn(std::move(request), std::move(stop))
        .then(this, [](const Result<SignedInAccount> &account) -> Result<SignedInUser> {
            if (!account)
                return failure(account.error());
            return SignedInUser{account->account.userName, account->account.tenant,
                                account->tokenKept, account->notKeptReason};
        });
}

FutureResult<Done> AppContext::signOut()
{
    if (!m->tenant || !m->tenant->session)
        return readyFuture<Done>(failure(ErrorCode::BadInput, u"no profile is open"_s));
    return m->tenant->session->signOut().then(this, [this](const Result<Done> &done) {
        Q_EMIT signedOut();
        return done;
    });
}

FutureResult<bool> AppContext::isSignedIn()
{
    if (!m->tenant || !m->tenant->session)
        return readyFuture<bool>(false);
    return m->tenant->session->isSignedIn();
}

FutureResult<AppContext::AssessmentPointer> AppContext::assessment(std::optional<QDate> month)
{
    if (!m->tenant)
        return readyFuture<AssessmentPointer>(
            failure(ErrorCode::BadInput, u"no profile is open"_s));
    AssessmentInput input;
    input.now = clock().now();
    input.persona = m->tenant->profile.persona;
    input.rate = m->tenant->profile.rate;
    input.resellerGroups = m->tenant->profile.resellerGroups;
    input.month = month;
    return m->snapshots->latest(m->tenant->profile.name)
        .then(this,
              [input, book = m->ruleBook](const Result<std::optional<Snapshot>> &snapshot)
                  -> FutureResult<AssessmentPointer> {
                  if (!snapshot)
                      return readyFuture<AssessmentPointer>(failure(snapshot.error()));
                  if (!*snapshot)
                      return readyFuture<AssessmentPointer>(AssessmentPointer());
                  return QtConcurrent::run(
                      [input, book, facts = **snapshot]() -> Result<AssessmentPointer> {
                          return AssessmentPointer(
                              std::make_shared<const Assessment>(assess(facts, book, input)));
                      });
              })
        .unwrap();
}

std::unique_ptr<RefreshJob> AppContext::makeRefresh()
{
    Tenant *tenant = m->tenant.get();
    if (!tenant || !tenant->client || tenant->refresh)
        return nullptr;
    TenantRefresh::Input input;
    input.profile = tenant->profile.name;
    if (tenant->session->account())
        input.partnerTenant = tenant->session->account()->tenant;
    input.arm = tenant->profile.arm;
    input.graph = tenant->profile.graph;
    input.partnerCenter = tenant->profile.partnerCenter;
    const auto sender = [client = tenant->client.get()](const TenantId &id,
                                                        Resource resource) -> Sender {
        return [client, id, resource](HttpRequest request, std::stop_token stop) {
            return client->send(std::move(request), id, resource, std::move(stop));
        };
    };
    input.armSender = [sender](const TenantId &id) { return sender(id, Resource::Arm); };
    input.graphSender = [sender](const TenantId &id) { return sender(id, Resource::Graph); };
    input.partnerCenterSender = sender(input.partnerTenant, Resource::PartnerCenter);
    input.selfId = [session = tenant->session.get()](const TenantId &id) {
        return session->tokenProvider().objectIdIn(id);
    };
    input.isListedRole = [book = m->ruleBook](const RoleDefinitionId &role) {
        return !book.roleName(role).isEmpty();
    };
    input.save = [store = m->snapshots.get()](Snapshot snapshot) { return store->save(snapshot); };
    input.clock = tenant->clock.get();
    input.completeAfterHours = m->ruleBook.completeAfterHours();
    auto job = std::make_unique<TenantRefresh>(std::move(input));
    connect(tenant->http.get(), &HttpClient::sent, job.get(), &TenantRefresh::countRequest);
    connect(tenant->http.get(), &HttpClient::waiting, job.get(), &TenantRefresh::noteWaiting);
    tenant->refresh = job.get();
    return job;
}

} // namespace Pec
