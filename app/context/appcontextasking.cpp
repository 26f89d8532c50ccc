// SPDX-License-Identifier: GPL-3.0-or-later
//! AppContext as it asks Microsoft's services: refresh, permissions, onboarding.
#include "context/appcontextparts.h"
#include "context/refreshclaim.h"
#include "context/refreshwatch.h"
#include "context/storelinks.h"
#include "context/updatenotice.h"
#include "core/async.h"
#include "core/processlock.h"
#include "core/strings.h"
#include "onboarding/preflight/lookups.h"
#include "onboarding/run/readback.h"
#include "refresh/sizing.h"

namespace Pec {

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
