// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/billing.h"

#include "core/strings.h"
#include "simulator/services/billing/json.h"
#include "simulator/services/billing/page.h"
#include "simulator/services/visibility.h"

#include <algorithm>
#include <optional>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

const QString kAccounts = u"/providers/Microsoft.Billing/billingAccounts"_s;

BillingShape shapeOf(const Request &request)
{
    return {request.queryValue(u"api-version"_s) == "2020-05-01"_L1,
            (request.queryValue(u"expand"_s) + request.queryValue(u"$expand"_s))
                .toLower()
                .remove(u' ')
                .split(u',')};
}

bool same(const QString &asked, const QString &known)
{
    return asked.isEmpty() || asked.compare(known, Qt::CaseInsensitive) == 0;
}

Response notFound(const QString &what)
{
    return armError(404, u"NotFound"_s, u"'%1' was not found."_s.arg(what));
}

//! Who may read, and whether account, profile and customer of the path exist.
std::optional<Response> refuses(const World &world, const Request &request)
{
    const Caller caller = request.caller.value_or(Caller());
    if (!world.mayReadBilling(caller.tenantId, caller.objectId))
        return authorizationFailed(caller, u"Microsoft.Billing/billingAccounts/read"_s,
                                   request.path);
    const QString profile = request.argument(u"profile"_s);
    const QString customer = request.argument(u"customer"_s);
    const bool profileKnown =
        profile.isEmpty()
        || std::any_of(world.billingProfiles.cbegin(), world.billingProfiles.cend(),
                       [&](const BillingProfile &known) { return same(profile, known.name); });
    if (!same(request.argument(u"account"_s), world.billingAccount))
        return notFound(request.argument(u"account"_s));
    if (!profileKnown)
        return notFound(profile);
    if (!customer.isEmpty() && world.customerIndex(customer) < 0)
        return notFound(customer);
    return std::nullopt;
}

bool isInPath(const World &world, const Request &request, const Customer &customer)
{
    return same(request.argument(u"profile"_s),
                world.billingProfiles.at(customer.billingProfile).name)
           && same(request.argument(u"customer"_s), customer.tenantId);
}

QList<int> customersOf(const World &world, const Request &request)
{
    QList<int> found;
    for (int c = 0; c < world.customers.size(); ++c) {
        if (isInPath(world, request, world.customers.at(c)))
            found.append(c);
    }
    return found;
}

QList<std::pair<int, int>> subscriptionsOf(const World &world, const Request &request)
{
    const bool deleted =
        request.queryValue(u"includeDeleted"_s).compare("true"_L1, Qt::CaseInsensitive) == 0;
    QList<std::pair<int, int>> found;
    for (const int c : customersOf(world, request)) {
        const QList<Subscription> &subscriptions = world.customers.at(c).subscriptions;
        for (int s = 0; s < subscriptions.size(); ++s) {
            if (deleted || subscriptions.at(s).state != "Deleted"_L1)
                found.append({c, s});
        }
    }
    return found;
}

Response listAccounts(const World &world, const Request &request)
{
    return billingPage(request, 1,
                       [&](qsizetype) { return billingAccountJson(world, shapeOf(request)); });
}

Response getAccount(const World &world, const Request &request)
{
    return Response::json(billingAccountJson(world, shapeOf(request)));
}

Response listProfiles(const World &world, const Request &request)
{
    return billingPage(request, world.billingProfiles.size(), [&](qsizetype i) {
        return billingProfileJson(world, static_cast<int>(i), shapeOf(request));
    });
}

Response getProfile(const World &world, const Request &request)
{
    int profile = 0;
    while (!same(request.argument(u"profile"_s), world.billingProfiles.at(profile).name))
        ++profile;
    return Response::json(billingProfileJson(world, profile, shapeOf(request)));
}

Response listCustomers(const World &world, const Request &request)
{
    const QList<int> customers = customersOf(world, request);
    return billingPage(request, customers.size(), [&](qsizetype i) {
        return billingCustomerJson(world, customers.at(i), shapeOf(request));
    });
}

Response getCustomer(const World &world, const Request &request)
{
    return Response::json(billingCustomerJson(
        world, world.customerIndex(request.argument(u"customer"_s)), shapeOf(request)));
}

Response listSubscriptions(const World &world, const Request &request)
{
    const QList<std::pair<int, int>> all = subscriptionsOf(world, request);
    return billingPage(request, all.size(), [&](qsizetype i) {
        return billingSubscriptionJson(world, all.at(i).first, all.at(i).second, shapeOf(request));
    });
}

Response getSubscription(const World &world, const Request &request)
{
    const auto place = world.find(request.argument(u"subscription"_s));
    if (!place)
        return notFound(request.argument(u"subscription"_s));
    return Response::json(
        billingSubscriptionJson(world, place->first, place->second, shapeOf(request)));
}

} // namespace

void addBilling(Router &router, const std::shared_ptr<World> &world)
{
    const QStringList versions{u"2020-05-01"_s, u"2024-04-01"_s};
    using Reader = Response (*)(const World &, const Request &);
    const auto get = [&](const QString &path, Reader reader) {
        router.add("GET", kAccounts + path, Service::Billing, versions,
                   [world, reader](const Request &request) {
                       const auto refusal = refuses(*world, request);
                       return refusal ? *refusal : reader(*world, request);
                   });
    };
    const QString account = u"/{account}"_s;
    const QString profile = account + u"/billingProfiles/{profile}"_s;
    get(QString(), listAccounts);
    get(account, getAccount);
    get(account + u"/billingProfiles"_s, listProfiles);
    get(profile, getProfile);
    for (const QString &parent : {account, profile}) {
        get(parent + u"/customers"_s, listCustomers);
        get(parent + u"/customers/{customer}"_s, getCustomer);
        get(parent + u"/customers/{customer}/billingSubscriptions"_s, listSubscriptions);
        get(parent + u"/billingSubscriptions"_s, listSubscriptions);
        get(parent + u"/billingSubscriptions/{subscription}"_s, getSubscription);
    }
}

} // namespace Pec::Simulator
