// SPDX-License-Identifier: GPL-3.0-or-later
//! What one refresh read from Microsoft's services, as facts: no verdict in it. Rules turn it into
//! an Assessment. Unknown is a state of its own everywhere.
#pragma once

#include "core/error.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "domain/period.h"
#include "domain/profile.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <optional>

namespace Pec {

struct Reseller
{
    ResellerId id;
    QString name;
    QString mpnId;
};

struct Customer
{
    CustomerId id; //!< the customer's tenant
    QString billingName; //!< the customer's name in the billing account; usually the tenant id
    QString name;
    QString domain;
    ResellerId reseller; //!< empty: none or not known
    QString currency; //!< of its billing profile; empty: not known
    std::optional<bool> azurePlan; //!< nothing: not known
};

struct Subscription
{
    SubscriptionId id;
    CustomerId customer;
    QString name;
    QString state; //!< as billing says it: "Active", "Disabled", ...
    ResellerId reseller;
    bool azurePlan = true;
};

//! Signed-in partner: what proves that a principal is ours.
struct PartnerFacts
{
    TenantId tenant;
    QString name;
    QStringList domains;
    PrincipalId user; //!< object id of the signed-in user in the partner tenant
    QString userName;
    QStringList partnerRoles; //!< Partner Center roles by group: "AdminAgents", "SalesAgents", ...
    bool rolesReadable = false;
    QList<PrincipalId> agentsGroups; //!< AdminAgents and HelpdeskAgents of the partner tenant
    QString mpnId; //!< partner id of the profile (location); empty: not read
    Persona persona = Persona::Unknown; //!< found from the billing relationship
    std::optional<QString> linkedPartnerId; //!< of the signed-in identity in the partner tenant;
                                            //!< empty text: read, none
    QSet<PrincipalId> userGroups; //!< groups of the signed-in user in the partner tenant
};

enum class PrincipalKind { Unknown, User, Guest, Group, ForeignGroup, ServicePrincipal };

//! A role assignment or a Lighthouse authorization that reaches a subscription.
struct AccessFact
{
    SubscriptionId subscription;
    bool lighthouse = false;
    PrincipalKind kind = PrincipalKind::Unknown;
    PrincipalId principal;
    QString principalName;
    TenantId principalTenant; //!< home tenant where it is known
    bool ours = false; //!< proved to be of the partner: id, home tenant or application owner
    bool signedIn = false; //!< the signed-in identity itself, or a group it is a member of
    RoleDefinitionId role;
    QString roleName; //!< as the service names it; may be empty
    bool customRole = false;
    QString scope; //!< full scope of the assignment
    bool timeBound = false; //!< has to be activated, or ends
    QDateTime endsOn; //!< UTC, of a time-bound assignment; invalid: no end is known
    bool principalDisabled = false; //!< the directory says that its account is disabled
    QDateTime createdOn; //!< UTC; invalid: not known
    std::optional<QString>
        linkedPartnerId; //!< of this identity; only the signed-in one can be read
};

//! Blocks actions of principals whatever role they hold; Azure makes them for managed applications
//! and deployment stacks.
struct DenyAssignment
{
    SubscriptionId subscription;
    QString id; //!< GUID
    QString name;
    QString scope;
    QList<PrincipalId> principals; //!< the empty GUID stands for everyone
    QList<PrincipalId> excluded;
};

enum class AccessState { NotReadYet, Read, Partly, Refused };

//! How far access of one customer's tenant could be read.
struct AccessReading
{
    CustomerId customer;
    AccessState state = AccessState::NotReadYet;
    QDateTime checkedAt; //!< UTC
    bool tokenIssued = false; //!< a token of the customer's tenant was issued to us
    QSet<SubscriptionId> visible; //!< subscriptions that this token shows
    QSet<SubscriptionId> deniesRead; //!< of which the deny assignments were read
    std::optional<Error> error; //!< why not
};

//! Products that never earn, by how cost data show them.
//! https://learn.microsoft.com/partner-center/billing/partner-earned-credit-explanation
enum class ProductKind {
    Reservation, //!< pricing model
    SavingsPlan, //!< pricing model
    Spot, //!< pricing model
    Marketplace, //!< publisher type
    ThirdParty, //!< any other publisher type than Microsoft's
    Purchase, //!< charge type
    Refund, //!< charge type
    Other, //!< not told apart
};
inline constexpr int kProductKindCount = int(ProductKind::Other) + 1;

struct KindCost
{
    ProductKind kind = ProductKind::Other;
    Cost cost;
    friend bool operator==(const KindCost &, const KindCost &) = default;
};

//! Cost of one subscription in the period and after it.
struct PeriodCost
{
    SubscriptionId subscription;
    QString currency; //!< of the billing column
    Cost applied; //!< with partner earned credit
    Cost notApplied; //!< without, of any kind
    std::optional<Cost>
        eligibleNotApplied; //!< part of it that is eligible by product; nothing: not read
    QList<KindCost> notEligible; //!< the rest of it by kind, as far as it was told
    Cost recent; //!< of the days after the period
};

enum class CostGrain { Day, Month };

//! A point of a chart: one day or month of a subscription, or of a whole customer in a large
//! tenant.
struct CostPoint
{
    CostGrain grain = CostGrain::Day;
    QDate date; //!< the day, or the first of the month
    CustomerId customer;
    SubscriptionId subscription; //!< empty: the point is of the whole customer
    QString currency;
    Cost applied;
    Cost notApplied;
    std::optional<Cost> eligibleNotApplied; //!< as in PeriodCost; read for months only
};

//! Something that could not be read; named, never silently left out.
struct MissingPart
{
    QString part; //!< stable name: "access", "cost.period", "resellers", ...
    QString subject; //!< tenant id or empty
    Error error;
};

//! A sample of usage with credit applied: what it cost, and at pay-as-you-go prices.
struct CreditedPrices
{
    Decimal paid;
    Decimal list;
    friend bool operator==(const CreditedPrices &, const CreditedPrices &) = default;
};

struct Snapshot
{
    qint64 id = 0; //!< of the store; 0: not stored
    QString profile;
    QDateTime startedAt; //!< UTC
    QDateTime finishedAt; //!< UTC; invalid while it is being read
    Period period; //!< the last 30 complete days at startedAt
    QDateTime directoryReadAt; //!< UTC, when the list of subscriptions was read; invalid: not known
    PartnerFacts partner;
    QStringList billingCurrencies; //!< of all billing profiles, sorted, each once
    QList<Reseller> resellers;
    QList<Customer> customers;
    QList<Subscription> subscriptions;
    QList<AccessReading> readings;
    QList<AccessFact> access;
    QList<DenyAssignment> denies;
    QList<PeriodCost> costs;
    QList<CostPoint> points;
    bool costRead = false; //!< the period's cost was read to its last page
    std::optional<Decimal> rateSeen; //!< the largest PartnerEarnedCreditRate in the cost data
    std::optional<CreditedPrices> prices; //!< in one billing currency; nothing: not read
    QList<MissingPart> missing;
};

} // namespace Pec
