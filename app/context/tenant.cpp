// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/tenant.h"

#include "context/democustomer.h"
#include "context/followedclock.h"
#include "core/strings.h"
#include "identity/secrets/opentokenstore.h"
#include "refresh/reading/servicecostreading.h"

#include <QJsonArray>

namespace Pec {

namespace {

Profile demoProfile(const Simulator::Cloud &cloud, const QString &caFile, const QString &name)
{
    const QJsonObject ready = cloud.readyLine();
    Profile profile;
    profile.name = name;
    profile.tenant = ready["tenantId"_L1].toString();
    profile.clientId = ready["clientId"_L1].toString();
    profile.authority = profile.arm = profile.graph = profile.partnerCenter = cloud.origin();
    profile.caFile = caFile;
    profile.tokenStore = TokenStoreKind::Memory;
    // As the resellers would have told them: no service shows their groups.
    cloud.withWorld([&profile](const Simulator::World &world) {
        for (const Simulator::Reseller &reseller : world.resellers)
            profile.resellerGroups.append(
                {PrincipalId(reseller.adminAgentsGroupId), ResellerId(reseller.id)});
    });
    return profile;
}

} // namespace

Tenant::Tenant(Profile profile, Options options)
    : m_profile(std::move(profile))
    , m_options(std::move(options))
{
    if (m_profile.clock.isEmpty()) {
        m_clock = std::make_unique<SystemClock>();
        return;
    }
    auto clock = std::make_unique<ScaledClock>(QDateTime::currentDateTimeUtc(), 1.0);
    m_followed = clock.get();
    m_clock = std::move(clock);
}

Tenant::Tenant(std::unique_ptr<Simulator::Cloud> cloud, const QString &caFile, const QString &name)
    : m_profile(demoProfile(*cloud, caFile, name))
    , m_cloud(std::move(cloud))
    , m_clock(std::make_unique<ScaledClock>(m_cloud->now(), m_cloud->timeScale()))
{}

Tenant::~Tenant()
{
    m_ended.request_stop();
    if (m_refresh)
        m_refresh->cancel();
    for (const QPointer<OnboardingRun> &run : std::as_const(m_onboardings)) {
        if (run)
            run->abandon();
    }
}

void Tenant::adoptSettings(const Profile &profile)
{
    m_profile.persona = profile.persona;
    m_profile.rate = profile.rate;
    m_profile.resellerGroups = profile.resellerGroups;
    m_profile.agreement = profile.agreement;
    m_profile.declaredLinks = profile.declaredLinks;
}

void Tenant::setProxy(const ProxyAddress &proxy)
{
    m_options.proxy = proxy;
    if (m_http)
        m_http->setProxy(proxy);
}

void Tenant::letPass(std::chrono::milliseconds time)
{
    if (!m_cloud)
        return;
    const QDateTime later = m_cloud->now().addMSecs(time.count());
    m_cloud->moveClock(later, m_cloud->timeScale());
    static_cast<ScaledClock &>(*m_clock).set(later, m_cloud->timeScale());
}

FutureResult<Done> Tenant::playCustomer(const OnboardingCase &onboarding)
{
    if (!m_cloud || !m_http)
        return readyFuture<Done>(failure(ErrorCode::BadInput, u"no demo is open"_s));
    Service arm;
    arm.context = this;
    arm.base = m_profile.arm;
    arm.stop = m_ended.get_token();
    arm.urgency = Urgency::Wanted;
    arm.send = [this, tenant = onboarding.customer.value()](HttpRequest request,
                                                            std::stop_token stop) {
        request.headers.emplaceBack("Authorization",
                                    "Bearer " + m_cloud->administratorToken(tenant));
        return m_http->send(std::move(request), std::move(stop));
    };
    return runAsCustomer(arm, onboarding,
                         [this](std::chrono::milliseconds time) { letPass(time); });
}

FutureResult<Done> Tenant::open()
{
    const auto made = makeClient();
    if (!made)
        return readyFuture<Done>(made);
    return andThen<Done>(followClock(), this, [this](const Result<Done> &followed) {
        if (!followed)
            return readyFuture<Done>(followed);
        return andThen<Done>(openTokens(), this, [this](const Result<Done> &opened) {
            return opened && isDemo() ? signInToDemo() : readyFuture<Done>(opened);
        });
    });
}

Result<Done> Tenant::makeClient()
{
    HttpClient::Options options;
    options.caFile = m_profile.caFile;
    options.userAgent = "PecConsole/" PEC_VERSION;
    options.timeout = m_options.timeout;
    options.proxy = m_options.proxy;
    options.keepQuotas = !m_cloud; // the embedded cloud of the demo refuses nothing
    if (m_options.quotaNotes.keep)
        options.noteUse = [this](const QuotaUse &use) {
            m_countedUses.insert(use.id);
            return m_options.quotaNotes.keep(use);
        };
    auto http = HttpClient::create(std::move(options), *m_clock);
    if (!http)
        return failure(http.error());
    m_http = std::move(*http);
    return Done();
}

FutureResult<Done> Tenant::followClock()
{
    if (!m_followed || m_options.offline)
        return readyFuture<Done>(Done());
    return andThen<Done>(readClock(*m_http, m_profile.clock, this, {}), this,
                         [this](const Result<ClockReading> &reading) -> Result<Done> {
                             if (!reading)
                                 return failure(reading.error());
                             m_followed->set(reading->now, reading->scale);
                             m_http->keepQuotas(reading->quotas);
                             return Done();
                         });
}

FutureResult<Done> Tenant::openTokens()
{
    return andThen<Done>(
        openTokenStore(m_profile.tokenStore, m_options.vaultPath, m_options.vaultPassphrase, this),
        this, [this](const Result<std::shared_ptr<TokenStore>> &store) {
            if (!store)
                return readyFuture<Done>(failure(store.error()));
            m_tokens = *store;
            m_session = std::make_unique<IdentitySession>(m_profile, *m_http, *m_clock, m_tokens);
            m_client =
                std::make_unique<AuthorizedClient>(m_profile, *m_http, m_session->tokenProvider());
            // Not signed in is a state, not a failure; only a store that cannot be read is one.
            return andThen<Done>(m_session->isSignedIn(), this,
                                 [](const Result<bool> &signedIn) -> Result<Done> {
                                     if (!signedIn)
                                         return failure(signedIn.error());
                                     return Done();
                                 });
        });
}

FutureResult<Done> Tenant::signInToDemo()
{
    m_browser = std::make_unique<DemoBrowser>(*m_http);
    SignInOptions options;
    options.closingPageTitle = u"PEC Console"_s;
    options.loginHint = m_cloud->readyLine()["users"_L1].toArray().first().toString();
    options.openUrl = [browser = m_browser.get()](const QUrl &url) { browser->open(url); };
    return andThen<Done>(m_session->signIn(std::move(options), {}), this,
                         [](const Result<SignedInAccount> &account) -> Result<Done> {
                             if (!account)
                                 return failure(account.error());
                             return Done();
                         });
}

//! What other runs asked. Not to know it costs no more than a refusal, so it is no failure.
FutureResult<Done> Tenant::rememberUses(const TenantId &partner)
{
    if (!m_options.quotaNotes.find)
        return readyFuture<Done>(Done());
    const QDateTime now = m_clock->now();
    return andThen<Done>(m_options.quotaNotes.find(partner, now), this,
                         [this, now](const Result<QList<QuotaUse>> &uses) -> Result<Done> {
                             for (const QuotaUse &use : uses.value_or(QList<QuotaUse>())) {
                                 if (m_countedUses.contains(use.id))
                                     continue;
                                 m_countedUses.insert(use.id);
                                 m_http->quotas().remember(use, now);
                             }
                             return Done();
                         });
}

Sender Tenant::senderFor(Resource resource, const TenantId &tenant) const
{
    return [client = m_client.get(), tenant, resource](HttpRequest request, std::stop_token stop) {
        return client->send(std::move(request), tenant, resource, std::move(stop));
    };
}

std::optional<Service> Tenant::service(Resource resource, const TenantId &tenant)
{
    if (!m_client)
        return std::nullopt;
    Service service;
    service.context = this;
    service.send = senderFor(resource, tenant);
    service.base = baseUrl(m_profile, resource);
    service.urgency = Urgency::Wanted;
    return service;
}

std::shared_ptr<StepWire> Tenant::onboardingWire()
{
    if (!m_client)
        return nullptr;
    return std::make_shared<ArmStepWire>(
        m_profile.arm, [this](const TenantId &id) { return senderFor(Resource::Arm, id); });
}

std::unique_ptr<OnboardingRun> Tenant::makeOnboarding(OnboardingRun::Input input,
                                                      Confirmation confirmation)
{
    input.wire = onboardingWire();
    if (!input.wire)
        return nullptr;
    input.clock = m_clock.get();
    auto run = std::make_unique<OnboardingRun>(std::move(input), std::move(confirmation));
    m_onboardings.removeIf([](const QPointer<OnboardingRun> &one) { return one.isNull(); });
    m_onboardings.append(run.get());
    return run;
}

FutureResult<QList<PermissionResult>> Tenant::testPermissions()
{
    if (!m_client || !m_session->account())
        return readyFuture<QList<PermissionResult>>(
            failure(ErrorCode::SignInNeeded, u"nobody signed in"_s));
    const TenantId partner = m_session->account()->tenant;
    return Pec::testPermissions(*service(Resource::Arm, partner),
                                *service(Resource::PartnerCenter, partner),
                                *service(Resource::Graph, partner));
}

FutureResult<ServiceCosts> Tenant::serviceCosts(const ServiceCostQuestion &question)
{
    if (!m_client || !m_session->account())
        return readyFuture<ServiceCosts>(failure(ErrorCode::SignInNeeded, u"nobody signed in"_s));
    const TenantId partner = m_session->account()->tenant;
    Service arm = *service(Resource::Arm, partner);
    arm.stop = m_ended.get_token();
    return andThen<ServiceCosts>(
        rememberUses(partner), this,
        [arm, question](const Result<Done> &) { return readServiceCosts(arm, question); });
}

std::unique_ptr<RefreshJob> Tenant::makeRefresh(TenantRefresh::Input input)
{
    if (!m_client || m_refresh)
        return nullptr;
    input.profile = m_profile.name;
    if (m_session->account())
        input.partnerTenant = m_session->account()->tenant;
    input.arm = m_profile.arm;
    input.graph = m_profile.graph;
    input.partnerCenter = m_profile.partnerCenter;
    input.armSender = [this](const TenantId &id) { return senderFor(Resource::Arm, id); };
    input.graphSender = [this](const TenantId &id) { return senderFor(Resource::Graph, id); };
    input.partnerCenterSender = senderFor(Resource::PartnerCenter, input.partnerTenant);
    input.selfId = [session = m_session.get()](const TenantId &id) {
        return session->tokenProvider().objectIdIn(id);
    };
    input.setPaused = [http = m_http.get()](bool paused) { http->setPaused(paused); };
    input.costQueriesLeft = [http = m_http.get(), clock = m_clock.get()] {
        return http->quotas().costQueriesLeft(clock->now());
    };
    input.clock = m_clock.get();
    input.journal.begin = [tenant = QPointer(this), partner = input.partnerTenant,
                           begin = std::move(input.journal.begin)](const QDateTime &now,
                                                                   bool anew) {
        if (!tenant) // closed; the refresh ends
            return begin(now, anew);
        // Before anything is asked.
        return andThen<QDateTime>(
            tenant->rememberUses(partner), tenant,
            [begin, now, anew](const Result<Done> &) { return begin(now, anew); });
    };
    auto job = std::make_unique<TenantRefresh>(std::move(input));
    connect(m_http.get(), &HttpClient::sent, job.get(), &TenantRefresh::countRequest);
    connect(m_http.get(), &HttpClient::waiting, job.get(), &TenantRefresh::noteWaiting);
    m_refresh = job.get();
    return job;
}

} // namespace Pec
