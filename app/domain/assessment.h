// SPDX-License-Identifier: GPL-3.0-or-later
//! The one verdict that window, command line and files show: made by rules/ from a Snapshot.
#pragma once

#include "domain/snapshot.h"

#include <QStringList>

#include <array>

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
    AoboUnknownTenant,
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
    RbacDisabled,
    PartnerLinkUnknown,
    PartnerLinkOtherOrganisation,
    Deny,
    AccessGap,
    ScopeGap,
    Pending,
    PartnerSide,
    AccessUnknown,
    AccessNotReadYet,
    CostUnknown,
    NegativeCost,
    ClockAhead,
    LegacyOffer,
    Products,
    ResellerOnly,
    RoleUnlisted,
    RoleCustom,
    SinglePointOfFailure,
    EarningAccessUnreadable,
    EarningAccessElsewhere,
};
inline constexpr int kReasonCount = int(Reason::EarningAccessElsewhere) + 1;

//! How sure it is that credit is missed because access lacks.
enum class Confidence {
    NotAsked, //!< nothing is missed, or nothing can be told
    Proved, //!< access was read, and none of ours is valid
    Inferred, //!< AOBO is gone: see rules/why.h
    Possible, //!< access is there; some days, resources or the partner's side lack
    Unknown, //!< access cannot be told
};

//! How cost with credit is shown; see rules/cost/costbasis.h.
enum class CostBasis { AssumedNet, Net, Gross };

//! A page of Microsoft's, and the date of the text that was read.
struct Source
{
    QString url;
    QDate date;
    friend bool operator==(const Source &, const Source &) = default;
};

//! The five parts that every amount of cost falls into.
enum class CostPart { PecApplied, Missed, NotEligible, TooRecent, CannotTell };
inline constexpr int kCostPartCount = int(CostPart::CannotTell) + 1;

//! The five parts of cost and the credit figures, in one currency. cost is always the exact sum of
//! pecApplied, missed, notEligible, tooRecent and cannotTell.
struct Totals
{
    Decimal cost;
    Decimal pecApplied;
    Decimal missed; //!< eligible, access lacking
    Decimal notEligible;
    std::array<Decimal, kProductKindCount> notEligibleByKind; //!< by ProductKind; sums up to it
    Decimal tooRecent;
    Decimal cannotTell;
    Decimal missedCreditLow; //!< per period: eligibility and missing access both proved or inferred
    Decimal missedCreditHigh; //!< per period: everything but the proved non-eligible
    Decimal earnedCredit; //!< estimate: pecApplied x rate / (1 - rate), cost taken as net of credit

    Totals &operator+=(const Totals &other);
    friend bool operator==(const Totals &, const Totals &) = default;

    //! Cost that can carry credit: all but what is proved not to, and what is too recent to tell.
    [[nodiscard]] Decimal eligible() const { return pecApplied + missed + cannotTell; }
    //! Share of eligible cost with credit, in ten-thousandths (7134 = 71.34 %), rounded down;
    //! nothing when there is no eligible cost.
    [[nodiscard]] std::optional<int> pecShareBasisPoints() const;
    [[nodiscard]] Decimal part(CostPart part) const;
};

//! Share of \a eligible cost that has credit, \a applied, in ten-thousandths, rounded down; nothing
//! when no cost is eligible or refunds leave none with credit.
[[nodiscard]] std::optional<int> shareBasisPoints(Decimal applied, Decimal eligible);

//! Missed and earned credit of a month.
struct MonthlyCredit
{
    Decimal missedLow;
    Decimal missedHigh;
    Decimal earned;
    friend bool operator==(const MonthlyCredit &, const MonthlyCredit &) = default;
};

struct AccessPath
{
    AccessMethod method = AccessMethod::User;
    PrincipalId principal;
    QString principalName;
    TenantId principalTenant; //!< empty: not known
    bool ours = false;
    bool inferred = false; //!< ours or linked only by what somebody told, not by what was read
    bool signedIn = false; //!< the signed-in identity itself, or a group it is a member of
    bool principalIsGroup = false;
    RoleDefinitionId role;
    QString roleName;
    RoleEligibility roleEligible = RoleEligibility::Unlisted;
    QString scope;
    ScopeKind scopeKind = ScopeKind::Subscription;
    bool inherited = false; //!< from a management group
    bool timeBound = false;
    QDateTime endsOn; //!< UTC; invalid: no end is known
    QDateTime createdOn; //!< UTC; invalid: not known
    PartnerLink partnerLink = PartnerLink::Unknown;
    std::optional<QString> linkedPartnerId; //!< as read; empty text: read, and there is none
    std::optional<DeclaredLink> declaredLink;
    Validity valid = Validity::Unknown;
    QList<Reason> reasons;

    //! Whether every resource of the subscription lies below its scope.
    [[nodiscard]] bool reachesWhole() const { return scopeKind <= ScopeKind::Subscription; }
};

//! One column of a chart in both currencies; rules never round it.
struct HistoryPoint
{
    QDate date; //!< the day, or the first of the month
    Cost applied;
    Cost notApplied;
    //! Part of notApplied that is eligible by product; nothing: not told apart, as on every day.
    std::optional<Cost> eligibleNotApplied = {};
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
    QString state; //!< as billing says it
    Status status = Status::CannotTell;
    QList<Reason> reasons; //!< main cause first
    Confidence confidence = Confidence::NotAsked;
    QString currency; //!< of totals
    Totals totals;
    Totals totalsUsd;
    AccessState accessState = AccessState::NotReadYet;
    QDateTime accessCheckedAt;
    std::optional<Error> accessError;
    QList<AccessPath> access; //!< best path first
    QList<DenyAssignment> denies; //!< those that name a principal of ours
    bool deniesRead = false;
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
    bool costKnown = true; //!< false: of none of its subscriptions
    QList<SubscriptionAssessment> subscriptions; //!< each id once
    History history;
    std::optional<Error> accessError; //!< the customer's tenant could not be read

    //! In \a wanted where the customer is billed in it, else in dollars.
    [[nodiscard]] const Totals &totalsIn(const QString &wanted) const
    {
        return currency == wanted ? totals : totalsUsd;
    }
};

//! All customers of one reseller, or all without one.
struct ResellerAssessment
{
    std::optional<Reseller> reseller; //!< nothing: customers without a reseller
    Status status = Status::CannotTell; //!< of its worst customer that can be mended
    Totals totals; //!< in the portfolio's currency
    bool costKnown = true; //!< false: of none of its customers
    int customers = 0;
    int needingAction = 0;
};

//! The rule book that verdicts rest on.
struct RuleBookInfo
{
    QString version;
    QDate date;
    bool builtIn = true; //!< false: dropped into the data folder
    int earningShareBasisPoints = 0;
    int completeAfterHours = 0;
    QHash<QString, Source> sources; //!< by rule name; see domain/names.h
};

struct Assessment
{
    QDateTime generatedAt; //!< UTC, when it was assessed
    QDateTime readAt; //!< UTC, when the snapshot was closed
    QDate asOf; //!< last complete day
    QString profile;
    QString partnerName;
    Persona persona = Persona::Unknown;
    bool personaChosen = false; //!< by the user, not found from billing data
    std::optional<Declaration> agreement; //!< the partner program agreement is active
    Period period;
    QDate completeByClock; //!< last day that is complete at generatedAt
    QString currency; //!< of the portfolio
    Rate rate;
    CostBasis costBasis = CostBasis::AssumedNet;
    RuleBookInfo ruleBook;
    int customersNeedingAction = 0;
    bool complete = false;
    QList<MissingPart> missing;
    Totals totals; //!< exact sum of the customers', in currency
    QList<CustomerAssessment> customers; //!< each id once
    QList<ResellerAssessment> resellers;
    History history; //!< of the whole, in the portfolio's currency (see HistoryPoint's columns)
    PartnerFacts partner;

    //! Whether the portfolio is counted in US dollars although customers are billed otherwise.
    [[nodiscard]] bool inUsd() const { return currency == QStringLiteral("USD"); }
};

} // namespace Pec
