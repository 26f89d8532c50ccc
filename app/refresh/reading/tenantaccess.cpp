// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/reading/tenantaccess.h"

#include "core/strings.h"
#include "microsoft/managementpartner/managementpartner.h"

#include <algorithm>

namespace Pec {

namespace {

constexpr qsizetype kIdsPerRequest = 1000; // the service's own maximum

//! Errors that say that no token was issued; any other came from a service that took the token.
bool isTokenError(ErrorCode code)
{
    return code == ErrorCode::SignInNeeded || code == ErrorCode::TenantRefused
           || code == ErrorCode::SignInFailed || code == ErrorCode::ClaimsChallenge
           || code == ErrorCode::Cancelled || code == ErrorCode::SecretStoreUnusable
           || code == ErrorCode::NoNetwork || code == ErrorCode::Timeout || code == ErrorCode::Tls;
}

//! The service said no, as it does where something is not given or not there. What broke off or
//! could not be read may be there all the same.
bool isRefused(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound
           || error.serviceCode == "AadPremiumLicenseRequired"_L1;
}

} // namespace

TenantAccess::TenantAccess(Input input, std::function<void(TenantOutcome)> done, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
    , m_done(std::move(done))
{
    m_input.arm.context = this;
    m_input.graph.context = this;
    m_outcome.facts.customer = m_input.customer;
    m_outcome.reading.customer = m_input.customer;
    m_outcome.reading.checkedAt = m_input.now;
}

void TenantAccess::start()
{
    m_gather.add<QList<Arm::Subscription>>(
        Arm::subscriptions(m_input.arm), [this](Result<QList<Arm::Subscription>> subscriptions) {
            AccessReading &reading = m_outcome.reading;
            if (!subscriptions) {
                reading.state = AccessState::Refused;
                reading.tokenIssued = !isTokenError(subscriptions.error().code);
                reading.error = subscriptions.error();
                return;
            }
            reading.state = AccessState::Read;
            reading.tokenIssued = true;
            for (const Arm::Subscription &subscription : std::as_const(*subscriptions)) {
                if (reading.visible.contains(subscription.id))
                    continue; // listed twice, and still one
                reading.visible.insert(subscription.id);
                m_outcome.facts.subscriptions.append(subscription);
            }
        });
    m_gather.then([this] {
        if (m_outcome.reading.visible.isEmpty())
            finish();
        else
            readAssignments();
    });
}

void TenantAccess::readAssignments()
{
    m_gather.add<QList<ResourceGraph::RoleAssignment>>(
        ResourceGraph::roleAssignments(m_input.arm),
        [this](Result<QList<ResourceGraph::RoleAssignment>> assignments) {
            if (assignments)
                m_outcome.facts.assignments = std::move(*assignments);
            else
                partly(assignments.error());
        });
    m_gather.add<ManagementPartner::Link>(ManagementPartner::ownLink(m_input.arm),
                                          [this](Result<ManagementPartner::Link> link) {
                                              if (link)
                                                  m_outcome.facts.linkedPartnerId = link->partnerId;
                                              else
                                                  partly(link.error());
                                          });
    m_gather.add<PrincipalId>(m_input.selfId(), [this](Result<PrincipalId> self) {
        if (self)
            m_outcome.facts.self = *self;
        else if (self.error().code != ErrorCode::BadAnswer) // a token came without an id token
            partly(self.error());
    });
    m_gather.then([this] { readDetails(); });
}

void TenantAccess::readDetails()
{
    QSet<PrincipalId> principals;
    bool groups = false;
    bool unlistedRole = false;
    for (const ResourceGraph::RoleAssignment &assignment :
         std::as_const(m_outcome.facts.assignments)) {
        // The partner's own group is no object of the customer's directory.
        if (assignment.principalType.compare("ForeignGroup"_L1, Qt::CaseInsensitive) != 0)
            principals.insert(assignment.principal);
        groups |= assignment.principalType.compare("Group"_L1, Qt::CaseInsensitive) == 0;
        unlistedRole |= !m_input.isListedRole(assignment.role);
    }
    readPrincipals(principals);
    if (groups)
        readOwnGroups();
    if (unlistedRole)
        readCustomRoles();
    m_gather.then([this] { readClosely(); });
}

void TenantAccess::readPrincipals(const QSet<PrincipalId> &principals)
{
    QList<PrincipalId> ids = principals.values();
    std::sort(ids.begin(), ids.end());
    for (qsizetype at = 0; at < ids.size(); at += kIdsPerRequest) {
        m_gather.add<QList<Graph::DirectoryObject>>(
            Graph::objects(m_input.graph, ids.mid(at, kIdsPerRequest)),
            [this](Result<QList<Graph::DirectoryObject>> objects) {
                if (!objects)
                    return partly(objects.error());
                for (const Graph::DirectoryObject &object : std::as_const(*objects))
                    m_outcome.facts.objects.insert(object.id, object);
            });
    }
}

void TenantAccess::readOwnGroups()
{
    m_gather.add<QList<Graph::Group>>(
        Graph::memberOf(m_input.graph), [this](Result<QList<Graph::Group>> list) {
            // An agent without an account in this tenant has no groups here; that is no gap.
            if (!list)
                return list.error().code == ErrorCode::NotFound ? void() : partly(list.error());
            for (const Graph::Group &group : std::as_const(*list))
                m_outcome.facts.selfGroups.insert(group.id);
        });
}

void TenantAccess::readCustomRoles()
{
    m_gather.add<QList<ResourceGraph::RoleDefinition>>(
        ResourceGraph::customRoles(m_input.arm),
        [this](Result<QList<ResourceGraph::RoleDefinition>> roles) {
            if (roles)
                m_outcome.facts.customRoles = std::move(*roles);
            else
                partly(roles.error());
        });
}

void TenantAccess::readClosely()
{
    QSet<SubscriptionId> held;
    QSet<SubscriptionId> heldByIndividuals;
    for (const AccessFact &fact : joinAssignments(m_outcome.facts, m_input.partner)) {
        if (!m_input.lacking.contains(fact.subscription)
            || !m_outcome.reading.visible.contains(fact.subscription))
            continue;
        const bool individual = fact.ours || fact.signedIn;
        if (individual || fact.kind == PrincipalKind::ForeignGroup)
            held.insert(fact.subscription);
        if (individual)
            heldByIndividuals.insert(fact.subscription);
    }
    for (const SubscriptionId &subscription : std::as_const(held))
        readDenies(subscription);
    for (const SubscriptionId &subscription : std::as_const(heldByIndividuals))
        readSchedules(subscription);
    m_gather.then([this] { finish(); });
}

void TenantAccess::readDenies(const SubscriptionId &subscription)
{
    m_gather.add<QList<Arm::DenyAssignment>>(
        Arm::denyAssignments(m_input.arm, subscription),
        [this, subscription](Result<QList<Arm::DenyAssignment>> denies) {
            if (!denies) // refused: shown as not read; the roles themselves are known
                return isRefused(denies.error()) ? void() : partly(denies.error());
            m_outcome.reading.deniesRead.insert(subscription);
            m_outcome.facts.denies[subscription] = std::move(*denies);
        });
}

void TenantAccess::readSchedules(const SubscriptionId &subscription)
{
    m_gather.add<QList<Arm::ScheduleInstance>>(
        Arm::scheduleInstances(m_input.arm, subscription),
        [this, subscription](Result<QList<Arm::ScheduleInstance>> instances) {
            // Without privileged identity management there is no such list, and no end.
            if (!instances)
                return isRefused(instances.error()) ? void() : partly(instances.error());
            m_outcome.facts.schedules[subscription] = std::move(*instances);
        });
}

void TenantAccess::partly(const Error &error)
{
    m_outcome.reading.state = AccessState::Partly;
    if (!m_outcome.reading.error)
        m_outcome.reading.error = error;
}

void TenantAccess::finish()
{
    deleteLater();
    m_done(std::move(m_outcome));
}

} // namespace Pec
