// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/arm.h"

#include "core/strings.h"
#include "simulator/services/arm/providers.h"
#include "simulator/services/arm/reads.h"
#include "simulator/services/deployments/deployments.h"
#include "simulator/services/lighthouse/registrations.h"
#include "simulator/services/roleassignments/reads.h"
#include "simulator/services/roleassignments/writes.h"

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

using Reader = Response (*)(const World &, const Request &);
using Writer = Response (*)(World &, const Request &);

} // namespace

void addArm(Router &router, const std::shared_ptr<World> &world)
{
    const QStringList resources{u"2016-06-01"_s, u"2020-01-01"_s, u"2022-12-01"_s};
    const QStringList authorization{u"2015-07-01"_s, u"2018-07-01"_s, u"2022-04-01"_s};
    const QStringList schedules{u"2020-10-01"_s};
    const QStringList providers{u"2016-09-01"_s, u"2020-01-01"_s, u"2021-04-01"_s};
    const QStringList managedServices{u"2019-06-01"_s, u"2022-10-01"_s};

    const auto get = [&](const QString &pattern, const QStringList &versions, Reader reader) {
        router.add("GET", pattern, Service::Arm, versions,
                   [world, reader](const Request &request) { return reader(*world, request); });
    };
    const auto write = [&](const QByteArray &method, const QString &pattern,
                           const QStringList &versions, Writer writer) {
        router.add(method, pattern, Service::Arm, versions,
                   [world, writer](const Request &request) { return writer(*world, request); });
    };
    get(u"/subscriptions"_s, resources, listSubscriptions);
    get(u"/subscriptions/{subscription}"_s, resources, getSubscription);
    get(u"/tenants"_s, resources, listTenants);

    const QString assignments = u"/{scope*}/providers/Microsoft.Authorization/roleAssignments"_s;
    get(assignments, authorization, listRoleAssignments);
    get(assignments + u"/{name}"_s, authorization, getRoleAssignment);
    write("PUT", assignments + u"/{name}"_s, authorization, putRoleAssignment);
    write("DELETE", assignments + u"/{name}"_s, authorization, deleteRoleAssignment);
    get(u"/{scope*}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances"_s, schedules,
        listScheduleInstances);

    for (const QString &root : {QString(), u"/{scope*}"_s}) {
        get(root + u"/providers/Microsoft.Authorization/roleDefinitions"_s, authorization,
            listRoleDefinitions);
        get(root + u"/providers/Microsoft.Authorization/roleDefinitions/{name}"_s, authorization,
            getRoleDefinition);
    }
    get(u"/{scope*}/providers/Microsoft.Authorization/denyAssignments"_s, authorization,
        listDenyAssignments);
    get(u"/{scope*}/providers/Microsoft.Authorization/permissions"_s, authorization,
        listPermissions);
    const QString provider = u"/subscriptions/{subscription}/providers/{provider}"_s;
    get(provider, providers, getProvider);
    write("POST", provider + u"/register"_s, providers, registerProvider);

    const QString deployment =
        u"/subscriptions/{subscription}/providers/Microsoft.Resources/deployments/{name}"_s;
    get(deployment, providers, getDeployment);
    write("PUT", deployment, providers, putDeployment);
    write("DELETE", deployment, providers, deleteDeployment);

    const QString definitions =
        u"/{scope*}/providers/Microsoft.ManagedServices/registrationDefinitions"_s;
    get(definitions, managedServices, listRegistrationDefinitions);
    get(definitions + u"/{name}"_s, managedServices, getRegistrationDefinition);
    write("PUT", definitions + u"/{name}"_s, managedServices, putRegistrationDefinition);
    write("DELETE", definitions + u"/{name}"_s, managedServices, deleteRegistrationDefinition);
    const QString delegated =
        u"/{scope*}/providers/Microsoft.ManagedServices/registrationAssignments"_s;
    get(delegated, managedServices, listRegistrationAssignments);
    get(delegated + u"/{name}"_s, managedServices, getRegistrationAssignment);
    write("PUT", delegated + u"/{name}"_s, managedServices, putRegistrationAssignment);
    write("DELETE", delegated + u"/{name}"_s, managedServices, deleteRegistrationAssignment);
}

} // namespace Pec::Simulator
