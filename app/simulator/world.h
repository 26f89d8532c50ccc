// SPDX-License-Identifier: GPL-3.0-or-later
//! The tenant that the embedded cloud serves: who exists, who may do what, and what it costs.
//! Plain values, made once from a seed, a size or a scenario file; cost rows are computed when
//! asked for. Dates are relative to the clock's first "now", so the same seed tells the same story
//! any day.
#pragma once

#include "simulator/world/cost.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Pec::Simulator {

//! What the sign-in service answers when a token for a customer tenant is asked.
enum class TokenPolicy {
    Issued, //!< GDAP and consent stand
    NoConsent, //!< 65001: the app has no consent there
    UserNotInTenant, //!< 50020: no GDAP relation reaches the user
    BlockedByPolicy, //!< 53003: conditional access
    MfaRequired, //!< 50076: interaction_required with a claims challenge
};

struct DirectoryObject
{
    QString id; //!< object id in the tenant that holds it, lower case
    QString kind; //!< "user", "group", "servicePrincipal"
    QString displayName;
    QString userPrincipalName; //!< users; a guest's has "#EXT#"
    QString userType; //!< "Member" or "Guest"
    QString appId; //!< service principals
    QString appOwnerTenantId; //!< service principals: the tenant that owns the application
    QStringList memberOf; //!< group ids in the same tenant, transitive
    bool enabled = true; //!< accountEnabled
    QDateTime replicatedAt; //!< when Resource Manager knows it too; invalid: long since
    QStringList partnerRoles; //!< in the partner tenant: AdminAgent, BillingAdmin, SalesAgent,
                              //!< HelpdeskAgent
};

struct RoleAssignment
{
    QString name; //!< GUID of the assignment
    QString scope; //!< "/subscriptions/..", "/providers/Microsoft.Management/managementGroups/.."
    QString roleDefinitionId; //!< GUID
    QString principalId;
    QString principalType; //!< User, Group, ServicePrincipal, ForeignGroup
    QDateTime createdOn;
    QString condition; //!< empty in nearly all
    QDateTime endsOn; //!< set for a time-bound (PIM) assignment, which is gone after it
};

struct Authorization
{
    QString principalId; //!< in the managing tenant
    QString principalName;
    QString roleDefinitionId; //!< GUID
    bool eligible = false; //!< an eligible (just-in-time) authorization, not a permanent one
};

struct Delegation //! one Lighthouse registration definition with its assignment
{
    QString definitionId; //!< GUID
    QString assignmentId; //!< GUID; empty: the definition stands alone and gives nothing
    QString name;
    QString managedByTenantId;
    QString resourceGroup; //!< empty: the subscription is delegated
    QList<Authorization> authorizations;
    QString description = {}; //!< empty: as the name
    QDateTime definitionReady = {}; //!< when provisioning ends; invalid: long since
    QDateTime assignmentReady = {};
    QDateTime assignmentGone = {}; //!< set once its deletion has begun
};

struct CustomRole
{
    QString id; //!< GUID
    QString name;
    QStringList actions;
};

struct DenyAssignment
{
    QString id; //!< GUID
    QString name;
    QString scope;
    QStringList principalIds;
};

struct PolicyAssignment //! of the customer, against handing out access
{
    QString name;
    QStringList roles; //!< GUIDs that nobody may be given
    QStringList principalTypes; //!< "ForeignGroup": who may be given nothing
    bool delegations = false; //!< no Lighthouse delegation at all
};

struct Deployment //! of a template, at a subscription
{
    QString name;
    QString location;
    QString correlationId;
    QDateTime startedAt;
    QDateTime endsAt;
    QJsonObject error; //!< of the resource that failed; empty: none
};

struct PartnerLink //! a management-partner link (PAL); readable by its own identity only
{
    QString tenantId;
    QString objectId;
    QString partnerId;
    bool active = true;
    QDateTime createdTime;
    QDateTime updatedTime;
    int version = 1;
};

//! How the cost of a subscription behaves; see cost().
struct CostProfile
{
    double monthlyUsd =
        0; //!< list price of a month of 30 days, about; a row with credit costs 15 percent less
    double monthlyGrowth = 0.01;
    QString currency = QStringLiteral("EUR");
    double reservationShare = 0; //!< parts of the cost that are not eligible, by kind
    double savingsPlanShare = 0;
    double spotShare = 0;
    double marketplaceShare = 0;
    double thirdPartyShare = 0;
    double purchaseShare = 0;
    double refundShare = 0; //!< given back each month, on top of the rest
    bool azurePlan = true; //!< false: legacy offer, not in Cost Management at all
    int firstDay = -400; //!< first and last day with cost, in days from the first "now"
    int lastDay = 100000;
    //! Days (from the first "now", inclusive) on which credit applies to the eligible part.
    QList<std::pair<int, int>> creditDays;
    double creditShare =
        1.0; //!< part of the eligible cost in the first resource group, if only that is covered
    QList<std::pair<int, int>> wholeDays; //!< on which the credit reaches the other groups too
    QList<CostLine> exactLines; //!< rows told by a scenario, beside the drawn ones
};

struct Subscription
{
    QString id; //!< GUID, lower case
    QString name;
    QString state = QStringLiteral("Enabled");
    bool visible = true; //!< false: access is lost, the customer-tenant lists do not show it to
                         //!< the partner and reads answer 403
    QString skuDescription = QStringLiteral("Microsoft Azure Plan");
    QList<RoleAssignment> assignments; //!< at and below the subscription
    QList<Delegation> delegations;
    QList<DenyAssignment> denyAssignments;
    QList<PolicyAssignment> policies;
    //! When the resource provider of Lighthouse is registered; invalid: it is not, unless there is
    //! a delegation from the beginning.
    QDateTime managedServicesFrom;
    QList<Deployment> deployments;
    CostProfile cost;
    QString situation; //!< the case of the rules that it stands for, for tests: "AOBO_REMOVED"
};

struct Customer
{
    QString tenantId; //!< GUID, lower case; also the billing customer's name
    QString name;
    QString domain; //!< "bakkerij-jansen.example" style
    QString country; //!< "NL"
    int reseller = -1; //!< index into World::resellers, -1: none
    int billingProfile = 0;
    TokenPolicy tokenPolicy = TokenPolicy::Issued;
    bool gdap = true;
    QList<Subscription> subscriptions;
    QList<RoleAssignment> managementGroupAssignments;
    QList<CustomRole> customRoles;
    QList<DirectoryObject> directory; //!< of the customer's own tenant
    QString
        guestObjectId; //!< object id of the signed-in Admin agent in this tenant; empty: AOBO only
};

struct Reseller
{
    QString id; //!< GUID (the reseller's tenant)
    QString name;
    QString mpnId;
    QString adminAgentsGroupId; //!< of the reseller's own tenant
};

struct BillingProfile
{
    QString name; //!< "4NBA-7QKD-ZHM-PGB" style
    QString displayName;
    QString currency;
};

//! Not thread-safe: one request at a time.
class World
{
public:
    QString partnerTenantId;
    QString partnerName; //!< "Noordzee Cloud"
    QString partnerDomain;
    QString partnerMpnId; //!< the location id
    QString partnerCountry = QStringLiteral("NL");
    QString billingAccount; //!< "{guid}:{guid}_2019-05-31"
    QString billingRelationship =
        QStringLiteral("IndirectPartner"); //!< CSPPartner, IndirectPartner
    QString adminAgentsGroupId;
    QString helpdeskAgentsGroupId;
    QString salesAgentsGroupId;
    QList<DirectoryObject> directory; //!< of the partner tenant; users.first() is an Admin agent
    QList<BillingProfile> billingProfiles;
    QList<Reseller> resellers;
    QList<Customer> customers;
    QList<PartnerLink> links;
    QDateTime epoch; //!< the first "now", UTC

    //! Every cost row of a subscription on a day that the service would show at \a now: usage of a
    //! day appears the day after it, and its credit two days after it. Deterministic.
    [[nodiscard]] QList<CostRow> cost(int customer, int subscription, QDate day,
                                      const QDateTime &now) const;

    //! For quick sums: the lines of a subscription, and the days of a span (both ends included)
    //! that show at \a now; see amountOf(). The reference lives until the customers change.
    [[nodiscard]] const QList<CostLine> &costLines(int customer, int subscription) const;
    [[nodiscard]] QList<CostDay> costDays(int customer, int subscription, QDate from, QDate to,
                                          const QDateTime &now) const;
    //! "/subscriptions/{id}/resourceGroups/{rg}/providers/{type}/{name}".
    [[nodiscard]] QString resourceId(int customer, int subscription, const CostLine &line) const;

    [[nodiscard]] int customerIndex(const QString &tenantId) const; //!< -1: none
    //! Customer and subscription index of an Azure subscription id, or nothing.
    [[nodiscard]] std::optional<std::pair<int, int>> find(const QString &subscriptionId) const;
    //! The object of the partner's directory, or null.
    [[nodiscard]] const DirectoryObject *partnerObject(const QString &objectId) const;
    //! Admin agents and Billing admins of the partner tenant read billing scopes.
    [[nodiscard]] bool mayReadBilling(const QString &tenantId, const QString &objectId) const;
    //! Builds the indexes anew; needed after customers or subscriptions are added or removed.
    void reindex() const;

    quint64 seed = 1;
    int costRevision =
        0; //!< counts changes of credit, so that an answer kept for paging can be dropped

private:
    void ensureIndex() const;

    mutable QHash<QString, std::pair<int, int>> m_subscriptionIndex;
    mutable QList<QList<QList<CostLine>>> m_lines;
    mutable QHash<QString, int> m_customerIndex;
};

//! The demo tenant: about 24 customers in 3 resellers and 60 subscriptions, every situation once.
[[nodiscard]] std::shared_ptr<World> demoWorld(quint64 seed, const QDateTime &now);
//! A large tenant of the same shape.
[[nodiscard]] std::shared_ptr<World> scaledWorld(int customers, int subscriptionsPerCustomer,
                                                 quint64 seed, const QDateTime &now);
//! A tenant described in JSON; null with a message that names the member that is wrong.
[[nodiscard]] std::shared_ptr<World> scenarioWorld(const QByteArray &json, const QDateTime &now,
                                                   QString *error);

} // namespace Pec::Simulator
