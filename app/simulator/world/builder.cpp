// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/world/builder.h"

#include "core/strings.h"
#include "simulator/world/roles.h"

#include <algorithm>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

QString slugOf(const QString &name)
{
    QString slug;
    for (const QString lower = name.toLower(); const QChar c : lower) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            slug.append(c);
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

Builder::Builder(quint64 seed, const QDateTime &now)
    : m_world(std::make_shared<World>())
    , m_chance(mix(seed))
{
    m_world->seed = seed;
    m_world->epoch = now.toUTC();
}

std::shared_ptr<World> Builder::take()
{
    m_world->reindex();
    return std::move(m_world);
}

void Builder::addPartnerUser(const QString &account, const QString &displayName,
                             const QStringList &groups, const QStringList &roles)
{
    DirectoryObject user;
    user.id = m_chance.guid();
    user.kind = u"user"_s;
    user.displayName = displayName;
    user.userPrincipalName = account + u'@' + m_world->partnerDomain;
    user.userType = u"Member"_s;
    user.memberOf = groups;
    user.partnerRoles = roles;
    m_world->directory.append(user);
}

QString Builder::addPartnerGroup(const QString &displayName, const QStringList &memberOf)
{
    DirectoryObject group;
    group.id = m_chance.guid();
    group.kind = u"group"_s;
    group.displayName = displayName;
    group.memberOf = memberOf;
    m_world->directory.append(group);
    return group.id;
}

QString Builder::addPartnerApplication(const QString &displayName)
{
    DirectoryObject application;
    application.id = m_chance.guid();
    application.kind = u"servicePrincipal"_s;
    application.displayName = displayName;
    application.appId = m_chance.guid();
    application.appOwnerTenantId = m_world->partnerTenantId;
    m_world->directory.append(application);
    return application.id;
}

void Builder::addReseller(const QString &name, const QString &mpnId)
{
    m_world->resellers.append({m_chance.guid(), name, mpnId, m_chance.guid()});
}

void Builder::makePartner()
{
    World &world = *m_world;
    world.partnerTenantId = m_chance.guid();
    world.partnerName = u"Noordzee Cloud"_s;
    world.partnerDomain = u"noordzee-cloud.example"_s;
    world.partnerMpnId = u"6184207"_s;
    const QString accountId = m_chance.guid();
    world.billingAccount = accountId + u':' + m_chance.guid() + u"_2019-05-31"_s;
    world.billingProfiles = {
        {u"NZC4-EU7K-BG7-PGB"_s, u"Noordzee Cloud Europe"_s, u"EUR"_s},
        {u"NZC4-UK2M-BG7-PGB"_s, u"Noordzee Cloud United Kingdom"_s, u"GBP"_s}};

    world.adminAgentsGroupId = addPartnerGroup(u"AdminAgents"_s);
    world.helpdeskAgentsGroupId = addPartnerGroup(u"HelpdeskAgents"_s);
    world.salesAgentsGroupId = addPartnerGroup(u"SalesAgents"_s);
    m_operationsGroupId = addPartnerGroup(u"Cloud Operations"_s);
    const QString managers = addPartnerGroup(u"Azure Managers"_s, {world.adminAgentsGroupId});
    m_linkedApplicationId = addPartnerApplication(u"noordzee-lighthouse"_s);
    addPartnerApplication(u"noordzee-monitoring"_s);
    const qsizetype firstUser = world.directory.size();
    addPartnerUser(u"cloudbeheer"_s, u"Cloudbeheer"_s,
                   {managers, world.adminAgentsGroupId, m_operationsGroupId}, {u"AdminAgent"_s});
    addPartnerUser(u"facturatie"_s, u"Facturatie"_s, {}, {u"BillingAdmin"_s});
    addPartnerUser(u"verkoop"_s, u"Verkoop"_s, {world.salesAgentsGroupId}, {u"SalesAgent"_s});
    addPartnerUser(u"servicedesk"_s, u"Servicedesk"_s, {world.helpdeskAgentsGroupId},
                   {u"HelpdeskAgent"_s});
    addPartnerUser(u"stage"_s, u"Stage Marketing"_s, {}, {});
    // The first object is the Admin agent: whoever signs in without a choice.
    std::rotate(world.directory.begin(), world.directory.begin() + firstUser,
                world.directory.end());
    link(world.partnerTenantId, m_linkedApplicationId, world.partnerMpnId);

    addReseller(u"Waddenzee ICT"_s, u"5310446"_s);
    addReseller(u"Scheldeland Informatica"_s, u"4977120"_s);
    addReseller(u"Rheintal Systemhaus"_s, u"5742893"_s);
}

int Builder::addCustomer(const CustomerPlan &plan)
{
    Customer customer;
    customer.tenantId = m_chance.guid();
    customer.name = plan.name;
    customer.domain = slugOf(plan.name) + u".example"_s;
    customer.country = plan.country;
    customer.reseller = plan.reseller;
    customer.billingProfile = plan.billingProfile;
    customer.tokenPolicy = plan.tokenPolicy;
    customer.gdap = plan.tokenPolicy != TokenPolicy::UserNotInTenant;
    m_world->customers.append(customer);
    const int index = static_cast<int>(m_world->customers.size()) - 1;
    addObject(index, u"user"_s, u"ICT-beheer"_s);
    if (plan.guest) {
        const QString guest = addGuest(index, u"cloudbeheer"_s, u"Cloudbeheer (Noordzee Cloud)"_s);
        Customer &added = m_world->customers[index];
        added.guestObjectId = guest;
        RoleAssignment reader;
        reader.name = m_chance.guid();
        reader.scope = u"/providers/Microsoft.Management/managementGroups/"_s + added.tenantId;
        reader.roleDefinitionId = RoleIds::kReader;
        reader.principalId = guest;
        reader.principalType = u"User"_s;
        reader.createdOn = m_world->epoch.addDays(-300);
        added.managementGroupAssignments.append(reader);
    }
    return index;
}

int Builder::addSubscription(int customerIndex, const QString &name, double monthlyUsd)
{
    Customer &owner = customer(customerIndex);
    Subscription subscription;
    subscription.id = m_chance.guid();
    subscription.name = name;
    subscription.cost.monthlyUsd = monthlyUsd;
    subscription.cost.monthlyGrowth = 0.004 * m_chance.below(6) - 0.004;
    subscription.cost.currency = m_world->billingProfiles.at(owner.billingProfile).currency;
    owner.subscriptions.append(subscription);
    const int index = static_cast<int>(owner.subscriptions.size()) - 1;
    assign(customerIndex, index, owner.directory.first().id, u"User"_s, RoleIds::kOwner);
    return index;
}

QString Builder::addObject(int customerIndex, const QString &kind, const QString &displayName)
{
    Customer &owner = customer(customerIndex);
    DirectoryObject object;
    object.id = m_chance.guid();
    object.kind = kind;
    object.displayName = displayName;
    if (kind == "user"_L1) {
        object.userPrincipalName = slugOf(displayName) + u'@' + owner.domain;
        object.userType = u"Member"_s;
    }
    owner.directory.append(object);
    return object.id;
}

QString Builder::addGuest(int customerIndex, const QString &account, const QString &displayName)
{
    QString id = addObject(customerIndex, u"user"_s, displayName);
    DirectoryObject &guest = object(customerIndex, id);
    guest.userType = u"Guest"_s;
    guest.userPrincipalName =
        account + u'_' + m_world->partnerDomain + u"#EXT#@"_s + customer(customerIndex).domain;
    return id;
}

QString Builder::addApplication(int customerIndex, const QString &displayName)
{
    QString id = addObject(customerIndex, u"servicePrincipal"_s, displayName);
    DirectoryObject &application = object(customerIndex, id);
    application.appId = m_chance.guid();
    application.appOwnerTenantId = m_world->partnerTenantId;
    return id;
}

DirectoryObject &Builder::object(int customerIndex, const QString &id)
{
    QList<DirectoryObject> &directory = customer(customerIndex).directory;
    return *std::find_if(directory.begin(), directory.end(),
                         [&](const DirectoryObject &object) { return object.id == id; });
}

void Builder::assign(int customerIndex, int subscriptionIndex, const QString &principalId,
                     const QString &principalType, const QString &roleId,
                     const QString &resourceGroup)
{
    Subscription &target = subscription(customerIndex, subscriptionIndex);
    RoleAssignment assignment;
    assignment.name = m_chance.guid();
    assignment.scope = u"/subscriptions/"_s + target.id;
    if (!resourceGroup.isEmpty())
        assignment.scope += u"/resourceGroups/"_s + resourceGroup;
    assignment.roleDefinitionId = roleId;
    assignment.principalId = principalId;
    assignment.principalType = principalType;
    assignment.createdOn = m_world->epoch.addDays(-420 + m_chance.below(60));
    target.assignments.append(assignment);
}

void Builder::assignAdminAgents(int customerIndex, int subscriptionIndex, const QString &roleId,
                                const QString &resourceGroup)
{
    assign(customerIndex, subscriptionIndex, m_world->adminAgentsGroupId, u"ForeignGroup"_s, roleId,
           resourceGroup);
}

Delegation &Builder::delegate(int customerIndex, int subscriptionIndex,
                              const QList<Authorization> &authorizations,
                              const QString &resourceGroup)
{
    Delegation delegation;
    delegation.definitionId = m_chance.guid();
    delegation.assignmentId = m_chance.guid();
    delegation.name = m_world->partnerName + u" Azure-beheer"_s;
    delegation.managedByTenantId = m_world->partnerTenantId;
    delegation.resourceGroup = resourceGroup;
    delegation.authorizations = authorizations;
    QList<Delegation> &all = subscription(customerIndex, subscriptionIndex).delegations;
    all.append(delegation);
    return all.last();
}

void Builder::link(const QString &tenantId, const QString &objectId, const QString &partnerId)
{
    const QDateTime made = m_world->epoch.addDays(-360);
    m_world->links.append({tenantId, objectId, partnerId, true, made, made, 1});
}

} // namespace Pec::Simulator
