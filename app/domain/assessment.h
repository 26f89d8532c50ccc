// SPDX-License-Identifier: GPL-3.0-or-later
//! The one verdict that window, command line and files show: made by rules/ from a Snapshot.
#pragma once

#include "domain/snapshot.h"

#include <QStringList>

namespace Pec {

enum class Status {
    Earning,
    PartlyEarning,
    NotEarning,
    NotEligible,
    TooRecent,
    CannotTell,
    NoCost
};
enum class AccessMethod { Aobo, Lighthouse, Guest, User, ServicePrincipal, Group };
enum class RoleEligibility { Yes, No, Unlisted, Custom };
enum class ScopeKind { ManagementGroup, Subscription, ResourceGroup, Resource };
enum class PartnerLink { Verified, Declared, Unknown, NotNeeded };
enum class Validity { Yes, No, Unknown };

//! Why a subscription or a path stands as it does. The names are the codes of the JSON.
enum class Reason {
    AoboRemoved,
    AoboOtherPartner,
    AoboRole,
    AoboScope,
    LighthouseNone,
    LighthouseRole,
    LighthouseJit,
    LighthouseResourceGroupOnly,
    LighthouseNoLink,
    RbacRole,
    RbacScope,
    RbacTimeBound,
    PartnerLinkUnknown,
    PartnerLinkOtherOrganisation,
    AccessGap,
    ScopeGap,
    Pending,
    PartnerSide,
    AccessUnknown,
    AccessNotReadYet,
    CostUnknown,
    LegacyOffer,
    Products,
    RoleUnlisted,
    RoleCustom,
    EarningAccessUnreadable,
};

//! The five parts of cost and the credit figures, in one currency. cost is always the exact sum of
//! pecApplied, missed, notEligible, tooRecent and cannotTell.
struct Totals
{
    Decimal cost;
    Decimal pecApplied;
    Decimal missed; //!< eligible, access lacking
    Decimal notEligible;
    Decimal tooRecent;
    Decimal cannotTell;
    Decimal missedCreditLow; //!< per period: eligibility and missing access both proved or inferred
    Decimal missedCreditHigh; //!< per period: everything but the proved non-eligible
    Decimal earnedCredit; //!< estimate: pecApplied x rate / (1 - rate), cost taken as net of credit

    Totals &operator+=(const Totals &other);
    friend bool operator==(const Totals &, const Totals &) = default;

    //! Share of eligible cost with credit, in ten-thousandths (7134 = 71.34 %), rounded down;
    //! nothing when there is no eligible cost.
    [[nodiscard]] std::optional<int> pecShareBasisPoints() const;
};

struct AccessPath
{
    AccessMethod method = AccessMethod::User;
    PrincipalId principal;
    QString principalName;
    TenantId principalTenant; //!< empty: not known
    bool ours = false;
    RoleDefinitionId role;
    QString roleName;
    RoleEligibility roleEligible = RoleEligibility::Unlisted;
    QString scope;
    ScopeKind scopeKind = ScopeKind::Subscription;
    bool inherited = false; //!< from a management group
    bool timeBound = false;
    PartnerLink partnerLink = PartnerLink::Unknown;
    Validity valid = Validity::Unknown;
    QList<Reason> reasons;
};

//! One column of a chart in both currencies; rules never round it.
struct HistoryPoint
{
    QDate date; //!< the day, or the first of the month
    Cost applied;
    Cost notApplied;
};

struct History
{
    QList<HistoryPoint> days; //!< ascending, no gaps
    QList<HistoryPoint> months; //!< ascending, no gaps
    bool read = false; //!< false: not read at this level (unknown, not zero)
};

struct SubscriptionAssessment
{
    SubscriptionId id;
    CustomerId customer;
    QString name;
    Status status = Status::CannotTell;
    QList<Reason> reasons;
    QString currency; //!< of totals
    Totals totals;
    Totals totalsUsd;
    AccessState accessState = AccessState::NotReadYet;
    QDateTime accessCheckedAt;
    std::optional<Error> accessError;
    QList<AccessPath> access; //!< best path first
    History history;

    //! The path that the tree shows: the first of ours; null when there is none.
    [[nodiscard]] const AccessPath *mainPath() const;
};

struct CustomerAssessment
{
    CustomerId id;
    QString name;
    QString domain;
    std::optional<Reseller> reseller;
    Status status = Status::CannotTell;
    QString currency;
    Totals totals;
    Totals totalsUsd;
    QList<SubscriptionAssessment> subscriptions;
    History history;
    std::optional<Error> accessError; //!< the customer's tenant could not be read
};

struct Assessment
{
    QDateTime generatedAt; //!< UTC, when it was assessed
    QDateTime readAt; //!< UTC, when the snapshot was closed
    QDate asOf; //!< last complete day
    QString profile;
    QString partnerName;
    Persona persona = Persona::Unknown;
    Period period;
    QString currency; //!< of the portfolio
    Rate rate;
    QString ruleBookVersion;
    bool complete = false;
    QList<MissingPart> missing;
    Totals totals; //!< exact sum of the customers', in currency
    int customersNeedingAction = 0;
    QList<CustomerAssessment> customers;
    History history; //!< of the whole, in the portfolio's currency (see HistoryPoint's columns)
    PartnerFacts partner;

    //! Whether the portfolio is counted in US dollars although customers are billed otherwise.
    [[nodiscard]] bool inUsd() const { return currency == QStringLiteral("USD"); }
};

} // namespace Pec
