// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/preflight/lookups.h"

#include "core/strings.h"
#include "domain/profilechecks.h"
#include "microsoft/arm/providers.h"
#include "microsoft/arm/roleassignments.h"
#include "microsoft/graph/delegatedadmin.h"
#include "microsoft/graph/graph.h"
#include "onboarding/planning/requests.h"

namespace Pec {

namespace {

//! A value that several answers fill, and its end.
template <class T>
struct Gathered
{
    T value;
    int open = 0;
    Pending<T> pending;

    void close()
    {
        if (--open == 0)
            pending.finish(value);
    }
};

PrincipalKind kindOf(const Graph::DirectoryObject &object)
{
    switch (object.kind) {
    case Graph::ObjectKind::User:
        return object.userType.compare("Guest"_L1, Qt::CaseInsensitive) == 0 ? PrincipalKind::Guest
                                                                             : PrincipalKind::User;
    case Graph::ObjectKind::Group:
        return PrincipalKind::Group;
    case Graph::ObjectKind::ServicePrincipal:
        return PrincipalKind::ServicePrincipal;
    case Graph::ObjectKind::Other:
        break;
    }
    return PrincipalKind::Unknown;
}

bool isRefused(const Error &error)
{
    return error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound;
}

using Lookup = std::shared_ptr<Gathered<PrincipalLookup>>;

//! Whether \a id is an object of the tenant, or the application of one.
void lookIn(const Service &graph, const QString &id, const Lookup &lookup,
            bool PrincipalLookup::*asked, std::optional<PrincipalKind> PrincipalLookup::*found,
            PrincipalId PrincipalLookup::*application)
{
    lookup->open += 2;
    whenFinished(Graph::objects(graph, {PrincipalId(id)}), graph.context,
                 [lookup, asked, found](const Result<QList<Graph::DirectoryObject>> &objects) {
                     lookup->value.*asked = objects.has_value();
                     if (objects && !objects->isEmpty()) {
                         lookup->value.*found = kindOf(objects->first());
                         lookup->value.enabled = objects->first().enabled;
                         lookup->value.displayName = objects->first().displayName;
                     }
                     lookup->close();
                 });
    whenFinished(Graph::servicePrincipalOf(graph, id), graph.context,
                 [lookup, application](const Result<std::optional<Graph::DirectoryObject>> &its) {
                     if (its && *its)
                         lookup->value.*application = (*its)->id;
                     lookup->close();
                 });
}

//! Of the active relations with \a customer the one that lasts longest: one that prolongs itself,
//! else the last to end.
std::optional<Graph::DelegatedAdminRelationship>
longestOf(const QList<Graph::DelegatedAdminRelationship> &all, const CustomerId &customer)
{
    std::optional<Graph::DelegatedAdminRelationship> longest;
    for (const Graph::DelegatedAdminRelationship &one : all) {
        if (!one.active || one.customer != customer)
            continue;
        if (!longest || (one.extendsItself && !longest->extendsItself)
            || (one.extendsItself == longest->extendsItself && one.endsOn > longest->endsOn))
            longest = one;
    }
    return longest;
}

} // namespace

FutureResult<DelegatedAdmin> readDelegatedAdmin(const Service &graph, const CustomerId &customer)
{
    using Relationships = QList<Graph::DelegatedAdminRelationship>;
    return andThen<DelegatedAdmin>(
        Graph::delegatedAdminRelationships(graph), graph.context,
        [graph, customer](const Result<Relationships> &all) {
            if (!all)
                return readyFuture<DelegatedAdmin>(failure(all.error()));
            const auto longest = longestOf(*all, customer);
            if (!longest)
                return readyFuture<DelegatedAdmin>(DelegatedAdmin());
            DelegatedAdmin relation;
            relation.active = true;
            if (!longest->extendsItself)
                relation.endsOn = longest->endsOn.date();
            return andThen<DelegatedAdmin>(
                Graph::delegatedAdminGroups(graph, longest->id), graph.context,
                [relation](const Result<QList<PrincipalId>> &groups) -> Result<DelegatedAdmin> {
                    DelegatedAdmin whole = relation;
                    if (groups)
                        whole.groups = *groups;
                    return whole;
                });
        });
}

FutureResult<LiveFacts> readLiveFacts(const Service &arm,
                                      const QList<SubscriptionId> &subscriptions)
{
    if (subscriptions.isEmpty())
        return readyFuture<LiveFacts>(LiveFacts());
    const auto facts = std::make_shared<Gathered<LiveFacts>>();
    facts->open = int(subscriptions.size()) * 2;
    FutureResult<LiveFacts> future = facts->pending.future();
    for (const SubscriptionId &id : subscriptions) {
        whenFinished(Arm::permissionsAt(arm, subscriptionScope(id)), arm.context,
                     [facts, id](const Result<QList<Arm::Permission>> &held) {
                         // Who may not even look has no rights there.
                         if (!held && isRefused(held.error()))
                             facts->value.subscriptions[id].mayAssignRoles = false;
                         if (held)
                             facts->value.subscriptions[id].mayAssignRoles = Arm::allows(
                                 *held, u"Microsoft.Authorization/roleAssignments/write"_s);
                         facts->close();
                     });
        whenFinished(Arm::providerState(arm, id, lighthouseProvider()), arm.context,
                     [facts, id](const Result<Arm::ProviderState> &state) {
                         if (state && *state != Arm::ProviderState::Unknown)
                             facts->value.subscriptions[id].providerRegistered =
                                 *state == Arm::ProviderState::Registered;
                         facts->close();
                     });
    }
    return future;
}

FutureResult<PrincipalLookup> lookUpPrincipal(const Service &partner, const Service &customer,
                                              const QString &id)
{
    if (!isGuid(id))
        return readyFuture<PrincipalLookup>(PrincipalLookup());
    const auto lookup = std::make_shared<Gathered<PrincipalLookup>>();
    FutureResult<PrincipalLookup> future = lookup->pending.future();
    lookIn(partner, id, lookup, &PrincipalLookup::askedPartner, &PrincipalLookup::inPartner,
           &PrincipalLookup::applicationInPartner);
    lookIn(customer, id, lookup, &PrincipalLookup::askedCustomer, &PrincipalLookup::inCustomer,
           &PrincipalLookup::applicationInCustomer);
    return future;
}

} // namespace Pec
