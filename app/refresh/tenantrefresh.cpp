// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/tenantrefresh.h"

#include "core/log.h"
#include "core/strings.h"
#include "microsoft/managementpartner/managementpartner.h"
#include "rules/cost/completedays.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr int kTenantsAtOnce = 8; // more only queue up behind the connections of one host

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::TenantRefused || code == ErrorCode::SignInNeeded
           || code == ErrorCode::Forbidden || code == ErrorCode::ClaimsChallenge
           || code == ErrorCode::NotFound;
}

QString domainOf(const QString &userName) { return userName.section(u'@', 1); }

} // namespace

QString serviceName(const QUrl &url)
{
    const QString path = url.path().toLower();
    if (path.contains("/oauth2/"_L1) || path.contains("/.well-known/"_L1)
        || path.contains("/discovery/"_L1))
        return u"identity"_s;
    if (path.startsWith("/v1.0/"_L1))
        return u"graph"_s;
    if (path.startsWith("/v1/"_L1))
        return u"partner-center"_s;
    if (path.contains("/providers/microsoft.consumption/"_L1))
        return u"consumption"_s;
    if (path.contains("/providers/microsoft.costmanagement/"_L1))
        return u"cost-management"_s;
    if (path.startsWith("/providers/microsoft.billing/"_L1))
        return u"billing"_s;
    if (path.startsWith("/providers/microsoft.resourcegraph/"_L1))
        return u"resource-graph"_s;
    if (path.startsWith("/providers/microsoft.managementpartner/"_L1))
        return u"management-partner"_s;
    return u"arm"_s;
}

TenantRefresh::TenantRefresh(Input input, QObject *parent)
    : RefreshJob(parent)
    , m_input(std::move(input))
{}

TenantRefresh::~TenantRefresh() { m_stop.request_stop(); }

void TenantRefresh::start()
{
    m_elapsed.start();
    const QDateTime now = m_input.clock->now();
    m_snapshot.profile = m_input.profile;
    m_snapshot.startedAt = now;
    m_snapshot.partner.tenant = m_input.partnerTenant;
    m_snapshot.period = completePeriod(now, m_input.ruleBook.completeAfterHours());
    QMetaObject::invokeMethod(this, &TenantRefresh::readPartner, Qt::QueuedConnection);
}

void TenantRefresh::cancel()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(
        this, [this] { finishWith(failure(ErrorCode::Cancelled, u"the refresh was cancelled"_s)); },
        Qt::QueuedConnection);
}

void TenantRefresh::countRequest(const QUrl &url)
{
    ++m_progress.requests;
    ++m_summary.requestsByService[serviceName(url)];
}

void TenantRefresh::noteWaiting(const QString &host, std::chrono::milliseconds wait)
{
    m_progress.waitingForHost = host;
    m_progress.wait = wait;
    report();
}

Service TenantRefresh::armService(const TenantId &tenant)
{
    return {this, m_input.armSender(tenant), m_input.arm, m_stop.get_token()};
}

Service TenantRefresh::graphService(const TenantId &tenant)
{
    return {this, m_input.graphSender(tenant), m_input.graph, m_stop.get_token()};
}

Service TenantRefresh::partnerCenterService()
{
    return {this, m_input.partnerCenterSender, m_input.partnerCenter, m_stop.get_token()};
}

void TenantRefresh::setStage(RefreshStage stage)
{
    m_progress.stage = stage;
    m_progress.waitingForHost.clear();
    report();
}

void TenantRefresh::report() { Q_EMIT progressChanged(m_progress); }

void TenantRefresh::addMissing(const QString &part, const Error &error, const QString &subject)
{
    qCWarning(logRefresh).noquote() << "missing" << part << subject << logLine(error);
    m_snapshot.missing.append({part, subject, error});
}

void TenantRefresh::readPartner()
{
    setStage(RefreshStage::Partner);
    const Service arm = armService(m_input.partnerTenant);
    m_gather.add<Graph::SignedIn>(Graph::signedIn(graphService(m_input.partnerTenant)),
                                  [this](Result<Graph::SignedIn> user) {
                                      if (user)
                                          takeUser(*user);
                                      else
                                          addMissing(u"partner"_s, user.error());
                                  });
    m_gather.add<QString>(PartnerCenter::mpnId(partnerCenterService()), [this](Result<QString> id) {
        if (id)
            m_snapshot.partner.mpnId = *id;
        else
            addMissing(u"partner"_s, id.error());
    });
    m_gather.add<ManagementPartner::Link>(
        ManagementPartner::ownLink(arm), [this](Result<ManagementPartner::Link> link) {
            if (link)
                m_snapshot.partner.linkedPartnerId = link->partnerId;
            else
                addMissing(u"partner.link"_s, link.error());
        });
    m_gather.add<QList<Billing::Account>>(Billing::accounts(arm),
                                          [this](Result<QList<Billing::Account>> accounts) {
                                              if (accounts)
                                                  takeAccounts(*accounts);
                                              else
                                                  m_directoryError = accounts.error();
                                          });
    m_gather.then([this] {
        if (m_directoryError)
            finishWith(failure(*m_directoryError)); // without customers there is nothing to show
        else
            readDirectory();
    });
}

void TenantRefresh::takeUser(const Graph::SignedIn &user)
{
    PartnerFacts &partner = m_snapshot.partner;
    partner.user = user.id;
    partner.userName = user.displayName;
    partner.domains = {domainOf(user.userPrincipalName)};
    partner.rolesReadable = user.groupsReadable;
    for (const Graph::Group &group : user.memberOf) {
        partner.userGroups.insert(group.id);
        partner.partnerRoles.append(group.displayName);
    }
    for (const Graph::Group &group : user.agentsGroups)
        partner.agentsGroups.append(group.id);
    if (!user.groupsReadable || partner.agentsGroups.isEmpty())
        addMissing(u"partner.roles"_s,
                   failure(ErrorCode::Forbidden, u"the agents groups cannot be read"_s).value());
}

void TenantRefresh::takeAccounts(const QList<Billing::Account> &accounts)
{
    for (const Billing::Account &account : accounts) {
        if (account.agreementType != "MicrosoftPartnerAgreement"_L1)
            continue;
        m_billingAccounts.append(account.name);
        m_accountType = account.accountType;
        m_snapshot.partner.name = account.displayName;
    }
    if (m_billingAccounts.isEmpty())
        m_directoryError =
            failure(ErrorCode::Forbidden,
                    u"no billing account of a Microsoft Partner Agreement is shown to this user"_s)
                .value();
}

void TenantRefresh::readDirectory()
{
    if (m_finished)
        return;
    setStage(RefreshStage::Directory);
    const Service arm = armService(m_input.partnerTenant);
    for (const QString &account : std::as_const(m_billingAccounts)) {
        m_gather.add<QList<Billing::BillingProfile>>(
            Billing::profiles(arm, account),
            [this](Result<QList<Billing::BillingProfile>> profiles) {
                if (profiles)
                    m_directory.profiles += *profiles;
                else
                    addMissing(u"billing"_s, profiles.error());
            });
        m_gather.add<QList<Billing::Customer>>(Billing::customers(arm, account),
                                               [this](Result<QList<Billing::Customer>> customers) {
                                                   if (customers)
                                                       m_directory.customers += *customers;
                                                   else
                                                       m_directoryError = customers.error();
                                               });
        m_gather.add<QList<Billing::Subscription>>(
            Billing::subscriptions(arm, account),
            [this](Result<QList<Billing::Subscription>> subscriptions) {
                if (subscriptions)
                    m_directory.subscriptions += *subscriptions;
                else
                    m_directoryError = subscriptions.error();
            });
    }
    m_gather.add<QList<PartnerCenter::Customer>>(
        PartnerCenter::customers(partnerCenterService()),
        [this](Result<QList<PartnerCenter::Customer>> customers) {
            if (customers)
                m_directory.companies = *customers;
            else
                addMissing(u"customers"_s, customers.error());
        });
    m_gather.add<QList<PartnerCenter::Reseller>>(
        PartnerCenter::indirectResellers(partnerCenterService()),
        [this](Result<QList<PartnerCenter::Reseller>> resellers) {
            if (resellers)
                m_directory.resellers = *resellers;
            else
                addMissing(u"resellers"_s, resellers.error());
        });
    m_gather.then([this] {
        if (m_directoryError)
            return finishWith(failure(*m_directoryError));
        joinDirectory(m_directory, m_snapshot);
        m_snapshot.partner.persona = personaOf(m_directory.profiles, m_accountType);
        readCosts();
    });
}

void TenantRefresh::readCosts()
{
    if (m_finished)
        return;
    setStage(RefreshStage::Cost);
    m_gather.add<QList<ResourceGraph::Delegation>>(
        ResourceGraph::delegations(armService(m_input.partnerTenant)),
        [this](Result<QList<ResourceGraph::Delegation>> delegations) {
            if (delegations)
                m_snapshot.access += joinDelegations(*delegations, m_snapshot.partner);
            else
                addMissing(u"lighthouse"_s, delegations.error());
        });
    CostReading::Input input;
    input.arm = armService(m_input.partnerTenant);
    input.accounts = m_billingAccounts;
    input.today = m_snapshot.startedAt.date();
    input.ruleBook = &m_input.ruleBook;
    input.addMissing = [this](const QString &part, const Error &error) { addMissing(part, error); };
    // Both must be there before access is joined.
    input.done = [this] { m_gather.then([this] { readAccess(); }); };
    auto *reading = new CostReading(std::move(input), m_snapshot, this);
    reading->start();
}

void TenantRefresh::readAccess()
{
    if (m_finished)
        return;
    setStage(RefreshStage::CustomerAccess);
    // Customers with most cost without credit come first.
    QHash<CustomerId, Decimal> without;
    const auto customerOf = ownersOf(m_snapshot);
    for (const PeriodCost &cost : std::as_const(m_snapshot.costs)) {
        without[customerOf.value(cost.subscription)] += cost.notApplied.usd;
        if (!cost.eligibleNotApplied || cost.eligibleNotApplied->usd > Decimal())
            m_lacking.insert(cost.subscription);
    }
    for (const Customer &customer : std::as_const(m_snapshot.customers))
        m_waitingTenants.append(customer.id);
    std::stable_sort(m_waitingTenants.begin(), m_waitingTenants.end(),
                     [&without](const CustomerId &left, const CustomerId &right) {
                         return without.value(left) > without.value(right);
                     });
    m_progress.customersTotal = int(m_waitingTenants.size());
    report();
    if (m_waitingTenants.isEmpty())
        return store();
    for (int i = 0; i < kTenantsAtOnce; ++i)
        startNextTenant();
}

void TenantRefresh::startNextTenant()
{
    if (m_waitingTenants.isEmpty() || m_finished)
        return;
    const CustomerId customer = m_waitingTenants.takeFirst();
    ++m_openTenants;
    TenantAccess::Input input;
    input.customer = customer;
    input.arm = armService(customer);
    input.graph = graphService(customer);
    input.selfId = [this, customer] { return m_input.selfId(customer); };
    input.isListedRole = [this](const RoleDefinitionId &role) {
        return !m_input.ruleBook.roleName(role).isEmpty();
    };
    input.partner = m_snapshot.partner;
    input.lacking = m_lacking;
    input.now = m_input.clock->now();
    auto *reader = new TenantAccess(
        std::move(input), [this](TenantAccess::Outcome outcome) { takeTenant(std::move(outcome)); },
        this);
    reader->start();
}

void TenantRefresh::takeTenant(TenantAccess::Outcome outcome)
{
    --m_openTenants;
    ++m_progress.customersDone;
    if (m_finished)
        return;
    m_snapshot.access += joinAssignments(outcome.facts, m_snapshot.partner);
    m_snapshot.denies += joinDenies(outcome.facts);
    // A refusal is an answer, shown with its cause in the customer's row. Only what broke is
    // missing.
    if (outcome.reading.error && !isRefusal(outcome.reading.error->code))
        addMissing(u"access"_s, *outcome.reading.error, outcome.reading.customer.value());
    m_snapshot.readings.append(std::move(outcome.reading));
    report();
    startNextTenant();
    if (m_openTenants == 0 && m_waitingTenants.isEmpty())
        store();
}

void TenantRefresh::store()
{
    if (m_finished)
        return;
    setStage(RefreshStage::Storing);
    m_snapshot.finishedAt = m_input.clock->now();
    m_summary.customers = int(m_snapshot.customers.size());
    m_summary.subscriptions = int(m_snapshot.subscriptions.size());
    m_summary.missingParts = int(m_snapshot.missing.size());
    m_gather.add<qint64>(m_input.save(std::move(m_snapshot)), [this](Result<qint64> id) {
        if (!id)
            return finishWith(failure(id.error()));
        m_summary.snapshotId = *id;
        finishWith(m_summary);
    });
    m_gather.then([] {});
}

void TenantRefresh::finishWith(Result<RefreshSummary> result)
{
    if (std::exchange(m_finished, true))
        return;
    m_stop.request_stop();
    if (result)
        result->duration = std::chrono::milliseconds(m_elapsed.elapsed());
    Q_EMIT finished(result);
}

} // namespace Pec
