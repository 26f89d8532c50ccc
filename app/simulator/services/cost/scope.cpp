// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/cost/scope.h"

#include "core/strings.h"
#include "simulator/services/visibility.h"

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAction = "Microsoft.CostManagement/query/action"_L1;

void addCustomer(const World &world, int customer, CostScope &scope)
{
    for (int s = 0; s < world.customers.at(customer).subscriptions.size(); ++s)
        scope.subscriptions.append({customer, s});
}

Response notFound(const QString &id)
{
    return armError(404, u"NotFound"_s, u"Scope '%1' was not found."_s.arg(id));
}

void resolveBilling(const World &world, const Request &request, ResolvedScope &resolved)
{
    const QString profile = request.argument(u"profile"_s);
    const QString customer = request.argument(u"customer"_s);
    const Caller caller = request.caller.value_or(Caller());
    if (!world.mayReadBilling(caller.tenantId, caller.objectId)) {
        resolved.refusal = authorizationFailed(caller, kAction, u'/' + resolved.id);
        return;
    }
    bool known = profile.isEmpty() && customer.isEmpty();
    for (int c = 0; c < world.customers.size(); ++c) {
        const Customer &candidate = world.customers.at(c);
        const bool profileFits = profile.isEmpty()
                                 || world.billingProfiles.at(candidate.billingProfile)
                                            .name.compare(profile, Qt::CaseInsensitive)
                                        == 0;
        const bool customerFits =
            customer.isEmpty() || candidate.tenantId.compare(customer, Qt::CaseInsensitive) == 0;
        if (profileFits && customerFits) {
            known = true;
            addCustomer(world, c, resolved.scope);
        }
    }
    if (!known
        || request.argument(u"account"_s).compare(world.billingAccount, Qt::CaseInsensitive) != 0)
        resolved.refusal = notFound(resolved.id);
}

void resolveSubscription(const World &world, const Request &request, ResolvedScope &resolved)
{
    const QString group = request.argument(u"group"_s);
    const Found found = findReadable(world, request, request.argument(u"subscription"_s),
                                     u'/' + resolved.id, kAction);
    resolved.refusal = found.refusal;
    resolved.subscriptionScope = true;
    resolved.scope.retail = true;
    if (found.refusal)
        return;
    resolved.scope.subscriptions.append({found.customer, found.subscription});
    for (int i = 0; i < 6 && !group.isEmpty(); ++i) {
        if (resourceGroupName(i).compare(group, Qt::CaseInsensitive) == 0)
            resolved.scope.resourceGroup = i;
    }
    if (!group.isEmpty() && resolved.scope.resourceGroup < 0)
        resolved.refusal = armError(404, u"ResourceGroupNotFound"_s,
                                    u"Resource group '%1' could not be found."_s.arg(group));
}

} // namespace

ResolvedScope resolveCostScope(const World &world, const Request &request)
{
    ResolvedScope resolved;
    // The last provider in the path is the one that was asked; before it stands the scope.
    const qsizetype end = request.path.lastIndexOf("/providers/"_L1, -1, Qt::CaseInsensitive);
    resolved.id = request.path.left(end).mid(1);
    if (request.arguments.contains(u"account"_s))
        resolveBilling(world, request, resolved);
    else
        resolveSubscription(world, request, resolved);
    return resolved;
}

} // namespace Pec::Simulator
