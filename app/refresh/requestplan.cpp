// SPDX-License-Identifier: GPL-3.0-or-later
#include "refresh/requestplan.h"

#include "core/strings.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

using enum PlanStep;

constexpr int kBillingPage = 50;
constexpr int kCompanyPage = 500;
constexpr int kCostPage = 5000;
constexpr int kGraphPage = 1000;
constexpr int kDays = 31;
//! Of each customer's tenant: subscriptions, role assignments, own link and principals. Groups,
//! custom roles, deny assignments and ends of assignments are asked only where something calls for
//! them.
constexpr Api kTenantApis[] = {Api::Arm, Api::ResourceGraph, Api::ManagementPartner, Api::Graph};
constexpr int kRequestsPerTenant = int(std::size(kTenantApis));

struct StepInfo
{
    PlanStep step;
    const char *name;
    Api api;
    Urgency urgency;
};

// In the order of PlanStep. The names are those of the missing parts.
constexpr StepInfo kSteps[] = {
    {User, "partner", Api::Graph, Urgency::Wanted},
    {PartnerId, "partner", Api::PartnerCenter, Urgency::Wanted},
    {OwnLink, "partner.link", Api::ManagementPartner, Urgency::Wanted},
    {Accounts, "accounts", Api::Billing, Urgency::Wanted},
    {BillingProfiles, "billing", Api::Billing, Urgency::Wanted},
    {Customers, "customers.billing", Api::Billing, Urgency::Wanted},
    {Subscriptions, "subscriptions", Api::Billing, Urgency::Wanted},
    {Companies, "customers", Api::PartnerCenter, Urgency::Wanted},
    {Resellers, "resellers", Api::PartnerCenter, Urgency::Wanted},
    {Delegations, "lighthouse", Api::ResourceGraph, Urgency::Normal},
    {CostPeriod, "cost.period", Api::CostManagement, Urgency::Scarce},
    {CostCustomers, "cost.customers", Api::CostManagement, Urgency::Scarce},
    {CostRates, "cost.rate", Api::CostManagement, Urgency::Scarce},
    {CostPricing, "cost.eligible", Api::CostManagement, Urgency::Scarce},
    {CostPublishers, "cost.kinds", Api::CostManagement, Urgency::Scarce},
    {CostCharges, "cost.kinds", Api::CostManagement, Urgency::Scarce},
    {CostRecent, "cost.recent", Api::CostManagement, Urgency::Scarce},
    {CostDays, "cost.days", Api::CostManagement, Urgency::Scarce},
    {CostMonths, "cost.months", Api::CostManagement, Urgency::Scarce},
    {CostEligibleMonths, "cost.eligibleMonths", Api::CostManagement, Urgency::Scarce},
    {CostOwners, "cost.owners", Api::CostManagement, Urgency::Scarce},
    {Prices, "cost.prices", Api::Consumption, Urgency::Normal},
    {Access, "access", Api::Arm, Urgency::Background},
};
static_assert(std::size(kSteps) == kPlanStepCount);

const StepInfo &infoOf(PlanStep step) { return kSteps[size_t(step)]; }

int pages(int items, int pageSize) { return std::max(1, (items + pageSize - 1) / pageSize); }

struct Estimate
{
    int requests = 0;
    int units = 0;
};

//! Rows of a cost query by subscription: not every one has cost of both kinds.
int costPages(int groups) { return pages(groups + groups / 2, kCostPage); }

Estimate costEstimate(int requests, int monthsOfData)
{
    return {requests, requests * monthsOfData};
}

Estimate estimateCost(PlanStep step, const PlanSizes &sizes)
{
    // A period of 30 days nearly always touches two calendar months.
    constexpr int kPeriodMonths = 2;
    const int points = sizes.pointsBySubscription ? sizes.subscriptions : sizes.customers;
    switch (step) {
    case CostCustomers:
    case CostRates:
        return costEstimate(costPages(step == CostRates ? 1 : sizes.customers), kPeriodMonths);
    case CostRecent:
        return costEstimate(pages(sizes.subscriptions, kCostPage), 1);
    case CostDays:
        return costEstimate(costPages(points * kDays), kPeriodMonths);
    case CostMonths:
        return costEstimate(costPages(points * sizes.months), sizes.months);
    case CostEligibleMonths:
        return sizes.pointsBySubscription
                   ? costEstimate(pages(points * sizes.months, kCostPage), sizes.months)
                   : Estimate();
    case CostOwners:
        return {}; // only when cost names a subscription that nobody lists
    default:
        return costEstimate(costPages(sizes.subscriptions), kPeriodMonths);
    }
}

Estimate estimate(PlanStep step, const PlanSizes &sizes)
{
    const auto perAccount = [&sizes](Estimate one) {
        return Estimate{one.requests * sizes.accounts, one.units * sizes.accounts};
    };
    switch (step) {
    case BillingProfiles:
    case Prices:
        return {sizes.accounts, 0};
    case Customers:
        return {pages(sizes.customers, kBillingPage), 0};
    case Subscriptions:
        return {sizes.keepsSubscriptions ? 0 : pages(sizes.subscriptions, kBillingPage), 0};
    case Companies:
        return {pages(sizes.customers, kCompanyPage), 0};
    case Delegations:
        return {2 * pages(sizes.subscriptions, kGraphPage), 0};
    case Access:
        return {sizes.tenants * kRequestsPerTenant, 0};
    default:
        break;
    }
    if (apiOf(step) == Api::CostManagement)
        return perAccount(estimateCost(step, sizes));
    return {1, 0};
}

} // namespace

QString name(PlanStep step) { return QString::fromLatin1(infoOf(step).name); }
Api apiOf(PlanStep step) { return infoOf(step).api; }
Urgency urgencyOf(PlanStep step) { return infoOf(step).urgency; }

QList<PlanStep> dependenciesOf(PlanStep step)
{
    switch (step) {
    case User:
    case PartnerId:
    case OwnLink:
    case Accounts:
        return {};
    case CostCustomers:
    case CostRates:
    case CostPricing:
    case CostPublishers:
    case CostCharges:
    case CostRecent:
        return {CostPeriod}; // whose pages have the first minute's quota to themselves
    case CostDays:
    case CostMonths:
    case CostEligibleMonths:
        return {Subscriptions}; // by subscription or by customer: as many rows as are bearable
    case CostOwners:
        return {Subscriptions, CostPeriod};
    case Access:
        return {Customers, CostPeriod, CostPricing}; // customers with missed money first
    default:
        return {Accounts};
    }
}

RequestPlan::RequestPlan(const PlanSizes &sizes)
{
    for (int step = 0; step < kPlanStepCount; ++step)
        m_steps.append(PlannedStep{.step = PlanStep(step)});
    setSizes(sizes);
}

void RequestPlan::setSizes(const PlanSizes &sizes)
{
    m_sizes = sizes;
    for (PlannedStep &planned : m_steps) {
        if (planned.ended)
            continue;
        const Estimate expected = estimate(planned.step, sizes);
        planned.requests = std::max(planned.sent, expected.requests);
        planned.units = std::max(planned.unitsSent, expected.units);
    }
}

void RequestPlan::countSent(PlanStep step, const HttpRequest &request)
{
    PlannedStep &planned = at(step);
    ++planned.sent;
    planned.requests = std::max(planned.requests, planned.sent);
    planned.unitsSent += request.units;
    planned.units = std::max(planned.units, planned.unitsSent);
    if (step == Access)
        ++m_accessSent[request.api];
}

void RequestPlan::countTaken(PlanStep step) { ++at(step).taken; }

void RequestPlan::end(PlanStep step)
{
    PlannedStep &planned = at(step);
    planned.ended = true;
    planned.requests = planned.sent;
    planned.units = planned.unitsSent;
}

int RequestPlan::requests() const
{
    int sum = 0;
    for (const PlannedStep &planned : m_steps)
        sum += planned.requests;
    return sum;
}

QHash<Api, int> RequestPlan::requestsByApi() const
{
    QHash<Api, int> sums;
    for (const PlannedStep &planned : m_steps) {
        if (planned.requests > 0 && planned.step != Access)
            sums[apiOf(planned.step)] += planned.requests;
    }
    for (const Api api : kTenantApis) {
        const int sent = m_accessSent.value(api);
        const int sum = m_steps.last().ended ? sent : std::max(sent, m_sizes.tenants);
        if (sum > 0)
            sums[api] += sum;
    }
    return sums;
}

} // namespace Pec
