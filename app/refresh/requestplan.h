// SPDX-License-Identifier: GPL-3.0-or-later
//! The request plan: every step of a refresh with its service, what it waits for, how urgent it is,
//! and what it costs in requests and quota units. Estimated before anything is asked, corrected by
//! what services say, and counted while it runs, so that it can be held against the services' own
//! journal.
//!
//! Why so: cost is asked at the billing account (4 queries a minute there, whatever their number of
//! rows), with two group-bys, and products are told apart by filters; billing lists come 50 at a
//! time; access needs a token and some requests of each customer's tenant.
#pragma once

#include "net/httprequest.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Pec {

enum class PlanStep {
    User, //!< the signed-in user and its groups
    PartnerId,
    OwnLink,
    Accounts,
    BillingProfiles,
    Customers,
    Subscriptions,
    Companies, //!< customers' domains
    Resellers,
    Delegations,
    CostPeriod,
    CostCustomers,
    CostRates,
    CostPricing,
    CostPublishers,
    CostCharges,
    CostRecent,
    CostDays,
    CostMonths,
    CostEligibleMonths,
    CostOwners,
    Prices,
    Access,
};
inline constexpr int kPlanStepCount = int(PlanStep::Access) + 1;

//! Stable name, as missing parts and the printed plan say it: "cost.period".
[[nodiscard]] QString name(PlanStep step);
[[nodiscard]] Api apiOf(PlanStep step); //!< of Access: the first of the services it asks
[[nodiscard]] Urgency urgencyOf(PlanStep step);
[[nodiscard]] QList<PlanStep> dependenciesOf(PlanStep step);

//! How large the tenant is, as far as it is known, and what need not be asked.
struct PlanSizes
{
    int accounts = 1;
    int customers = 0;
    int subscriptions = 0;
    bool pointsBySubscription = true; //!< charts for each subscription, or for each customer
    bool keepsSubscriptions = false;
    int months = 12; //!< to be asked, the one under way included
    int tenants = 0; //!< whose access is to be read
};

struct PlannedStep
{
    PlanStep step = PlanStep::User;
    int requests = 0; //!< expected; what was sent, once the step has ended
    int units = 0; //!< of quota: cost queries, months of data; Graph, resource units
    int sent = 0; //!< so far, without those sent again
    int unitsSent = 0;
    int taken = 0; //!< answered by what a refresh before had read
    bool ended = false;
};

class RequestPlan
{
public:
    explicit RequestPlan(const PlanSizes &sizes = {});

    //! Estimates what has not ended anew.
    void setSizes(const PlanSizes &sizes);
    [[nodiscard]] const PlanSizes &sizes() const { return m_sizes; }

    void countSent(PlanStep step, const HttpRequest &request);
    void countTaken(PlanStep step);
    void end(PlanStep step);

    [[nodiscard]] const QList<PlannedStep> &steps() const { return m_steps; }
    //! Requests still expected or already sent, all steps together or of one service.
    [[nodiscard]] int requests() const;
    [[nodiscard]] QHash<Api, int> requestsByApi() const;

private:
    [[nodiscard]] PlannedStep &at(PlanStep step) { return m_steps[qsizetype(step)]; }

    PlanSizes m_sizes;
    QList<PlannedStep> m_steps; //!< in the order of PlanStep
    QHash<Api, int> m_accessSent; //!< that step asks several services
};

} // namespace Pec
