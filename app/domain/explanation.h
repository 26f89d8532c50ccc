// SPDX-License-Identifier: GPL-3.0-or-later
//! Why one subscription stands as it does, rule by rule with the evidence, and what to do about it.
//! Values only: app/text puts them into words. Made from an Assessment by
//! rules/explanation/explain.h.
#pragma once

#include "domain/assessment.h"

namespace Pec {

//! The rules in the order in which a specialist asks them.
enum class RuleId {
    Persona, //!< a partner that Microsoft bills earns; a reseller makes its provider earn
    Agreement, //!< an active Microsoft AI Cloud Partner Program agreement
    BillingRelationship, //!< the subscription is billed under the Microsoft Partner Agreement
    AzurePlan, //!< it belongs to an Azure plan, not to a legacy offer
    CompleteDays, //!< there is cost older than 48 hours
    Products, //!< some of the cost is for products that can earn
    Credit, //!< credit is applied to at least 99 % of the eligible cost
    Aobo, //!< admin on behalf of: an Agents group of ours with an eligible role
    Lighthouse, //!< a permanent delegation to our tenant with an eligible built-in role
    Individual, //!< a user, guest, service principal or group of ours with an eligible role
    PartnerLinked, //!< the partner ID is linked to an identity where a link is needed
    Deny, //!< no deny assignment stands in the way
    WholeDays, //!< access held on every whole day
    WholeScope, //!< access reaches every resource
    PartnerSide, //!< what is in order here is accepted by Microsoft
    Resilience, //!< credit does not hang on one identity or an end date
};
inline constexpr int kRuleCount = int(RuleId::Resilience) + 1;

enum class RuleResult { Pass, Fail, Unknown };

//! What a piece of evidence says; the members of Evidence that it fills are named.
enum class EvidenceKind {
    PersonaFound, //!< persona
    PersonaChosen, //!< persona
    PersonaUnknown,
    AgreementDeclared, //!< name (by whom), from (when)
    AgreementNotTold,
    BilledUnderAgreement, //!< name (customer)
    BillingNotKnown,
    OnAzurePlan,
    LegacyOffer,
    CostOfDays, //!< amount, from, to
    RecentCost, //!< amount
    NoCost, //!< from, to
    CostNotRead,
    EligibleCost, //!< amount: with credit and without
    KindOfCost, //!< product, amount
    CreditShare, //!< number in ten-thousandths, amount with credit
    NegativeCost, //!< amount
    ClockAhead, //!< from: last complete day by the data, to: by the clock
    PathFound, //!< path, checkedAt
    NoPath, //!< checkedAt
    NotNeeded, //!< another path is enough
    AccessNotReadYet,
    AccessRefused, //!< error, checkedAt
    AccessPartly, //!< error, checkedAt
    TokenIssued, //!< checkedAt: a token of the customer's tenant was issued to an Admin agent
    NotShown, //!< checkedAt: the billed subscription is not in that tenant's list
    NoCreditSince, //!< from, to: eligible cost on every day and no credit
    LinkVerified, //!< name, id (partner ID)
    LinkDeclared, //!< name, id (partner ID), by, from (when it was told)
    LinkNotReadable, //!< name: only the identity itself can read its link
    LinkMissing, //!< name: read, and there is none
    LinkElsewhere, //!< name, id: linked to another partner ID than ours
    LinkNotNeeded,
    DenyFound, //!< name, id, text (scope)
    DenyNone, //!< checkedAt
    DenyNotRead,
    DaysWithoutCredit, //!< number, from, to: the longest run
    EveryDayHasCredit,
    PartOfEveryDay, //!< every day has some credit and some eligible cost without
    ReachesAll, //!< path
    ReachesPart, //!< path
    FreshAccess, //!< path, from: the first whole day it can count
    AccessInOrder, //!< path
    OneIdentity, //!< path
    EndsOn, //!< path, from
    SeveralPaths, //!< number
    GroupPath, //!< path: a group, so that no single person's leaving ends it
    NothingToGoBy, //!< nothing of what was read answers this rule
};

struct Evidence
{
    EvidenceKind kind = EvidenceKind::NoCost;
    QString name;
    QString id;
    QString text;
    QString by;
    QDateTime checkedAt; //!< UTC
    Decimal amount;
    QString currency;
    QDate from;
    QDate to;
    int number = 0;
    Persona persona = Persona::Unknown;
    ProductKind product = ProductKind::Other;
    std::optional<AccessPath> path;
    std::optional<Error> error;
};

struct RuleFinding
{
    RuleId id = RuleId::Persona;
    RuleResult result = RuleResult::Unknown;
    std::optional<Reason> reason; //!< why it fails or is unknown, where one stands
    QList<Evidence> evidence;
    Source source;
};

//! What can be done. The names are those of the JSON.
enum class Fix {
    ReinstateAobo, //!< the customer gives an Agents group of ours a role again
    ChangeAoboRole,
    WidenAoboScope,
    DelegateLighthouse,
    ChangeLighthouseRole,
    MakeLighthousePermanent,
    WidenLighthouseScope,
    LinkPartnerId, //!< link the partner ID to an identity, or show that it is linked
    CorrectPartnerLink,
    ChangeRole,
    WidenRoleScope,
    MakeRolePermanent,
    EnableIdentity,
    LiftDenyAssignment,
    CompareResources, //!< find the resource groups without credit
    WatchAccess, //!< it is mended; an alert tells of the next loss
    OpenSupportCase,
    NameResellerGroups, //!< ask the reseller for the ids of its Agents groups and enter them
    GainReadAccess, //!< a GDAP relation, consent or the customer's policy
    ReadAccess, //!< refresh
    MoveToAzurePlan,
    AddSecondPath,
    AskProvider, //!< a reseller: the provider earns and sees the credit
    Wait,
};

enum class Actor {
    AccountManager,
    AdminAgent, //!< of the partner tenant
    LinkedIdentity, //!< only the identity itself can set its link
    CustomerOwner, //!< Owner or User Access Administrator of the subscription
    CustomerGlobalAdmin,
    MicrosoftSupport,
    Nobody,
};

enum class ActingTenant { None, Partner, Customer };

struct Recommendation
{
    Fix fix = Fix::Wait;
    Reason reason = Reason::AccessUnknown; //!< what it mends
    Actor actor = Actor::Nobody;
    ActingTenant tenant = ActingTenant::None;
    int minutes = 0; //!< rough effort of the one who acts; 0: none
    int privilege = 0; //!< 0: opens nothing more; 1: a narrow role; 2: Contributor; 3: Owner
    std::optional<AccessPath> path; //!< that it corrects
    Decimal creditLow; //!< a month, in the subscription's currency
    Decimal creditHigh;
    QString currency;
    QList<Fix> dependsOn; //!< comes after these, where they are not done yet
    Source source;
};

struct Explanation
{
    QList<RuleFinding> rules; //!< each rule once, in the order of RuleId
    QList<Recommendation> recommendations; //!< best first: money, then effort, then least privilege
};

} // namespace Pec
