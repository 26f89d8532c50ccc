// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/explanationwords.h"

#include <QCoreApplication>

#include <array>

namespace Pec::Words {

namespace {

struct RuleWords
{
    const char *heading;
    const char *meaning;
};

//! By RuleId.
constexpr std::array<RuleWords, kRuleCount> kRules{{
    {QT_TRANSLATE_NOOP("Pec::Text", "Kind of partner"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Only a partner that Microsoft bills earns: a direct-bill partner or an "
                       "indirect provider. A reseller's access makes its provider earn.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Partner program agreement"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "You have an active Microsoft AI Cloud Partner Program agreement.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Billing relationship"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Microsoft bills you for this customer under your partner agreement.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Azure plan"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The subscription belongs to an Azure plan; older offers never earn.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Complete days"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "There is cost older than 48 hours, so that its credit must show.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Eligible products"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Some of the cost is for pay-as-you-go usage of Microsoft's own services.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Credit in the cost data"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Microsoft has applied the credit to at least 99% of the eligible cost.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Admin on behalf of (AOBO)"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "A partner group of yours, or of the reseller, has a role that earns.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Azure Lighthouse"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The customer has delegated the subscription to you with a permanent role "
                       "that earns.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Users, groups and applications"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "A person, a group or an application of yours has a role that earns in the "
                       "customer's tenant.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Partner ID link"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Where access is not by AOBO, the identity that holds it is linked to your "
                       "partner ID.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Nothing blocks the access"),
     QT_TRANSLATE_NOOP("Pec::Text", "No deny assignment takes the access away again.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Whole days"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "Access is held for the whole of each day; a day with a gap earns nothing.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Whole subscription"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Access reaches every resource; what lies outside of it earns nothing.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Accepted by Microsoft"),
     QT_TRANSLATE_NOOP("Pec::Text", "Where access is in order, Microsoft applies the credit.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Will it last"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The credit does not depend on one person or on a role that ends.")},
}};

constexpr std::array<const char *, 3> kResults{QT_TRANSLATE_NOOP("Pec::Text", "in order"),
                                               QT_TRANSLATE_NOOP("Pec::Text", "not in order"),
                                               QT_TRANSLATE_NOOP("Pec::Text", "not known")};

//! By EvidenceKind. %1.. are filled in by Text::evidence.
constexpr std::array<const char *, size_t(EvidenceKind::NothingToGoBy) + 1> kEvidence{
    QT_TRANSLATE_NOOP("Pec::Text", "Your billing data say: %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "Set by you: %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "Your billing data do not say which kind of partner you are. "
                                   "You can set it in the settings."),
    QT_TRANSLATE_NOOP("Pec::Text", "Confirmed by %1 on %2."),
    QT_TRANSLATE_NOOP("Pec::Text", "No Microsoft service reports this. Check it in Partner Center "
                                   "and confirm it in the settings."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1 is a customer of your billing account."),
    QT_TRANSLATE_NOOP("Pec::Text", "Billing does not tell which customer this belongs to."),
    QT_TRANSLATE_NOOP("Pec::Text", "It is billed as part of an Azure plan."),
    QT_TRANSLATE_NOOP("Pec::Text", "It is not part of an Azure plan, and has no cost there."),
    QT_TRANSLATE_NOOP("Pec::Text", "Cost from %2 to %3: %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "Cost of the days since then, too recent to tell: %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "Nothing was consumed from %2 to %3."),
    QT_TRANSLATE_NOOP("Pec::Text", "The cost could not be read."),
    QT_TRANSLATE_NOOP("Pec::Text", "Eligible cost from %2 to %3: %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "Never earns - %2: %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "%4 of the eligible cost from %2 to %3 has credit: %1."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "Refunds are larger than the cost (%1), so that no share can be told."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "The data say that days up to %1 are complete, but by this computer's clock "
                      "only those up to %2 are. Set the clock right and refresh."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1."),
    QT_TRANSLATE_NOOP("Pec::Text", "None of this kind was found."),
    QT_TRANSLATE_NOOP("Pec::Text", "Not needed: credit comes another way."),
    QT_TRANSLATE_NOOP("Pec::Text", "This has not been read yet."),
    QT_TRANSLATE_NOOP("Pec::Text", "It could not be read: %1"),
    QT_TRANSLATE_NOOP("Pec::Text", "It could be read in part only: %1"),
    QT_TRANSLATE_NOOP("Pec::Text", "The customer's tenant let you in as an Admin agent."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "But it does not show this subscription to you, as it would if your group "
                      "still had a role."),
    QT_TRANSLATE_NOOP("Pec::Text", "There was eligible cost without credit from %2 to %3."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1 is linked to partner ID %2 (read)."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1 is linked to partner ID %2 (told by %3 on %4, not read)."),
    QT_TRANSLATE_NOOP("Pec::Text", "Only %1 itself can see whether it is linked."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "With the account that is signed in, no partner ID link was found for %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1 is linked to partner ID %2, which is not yours."),
    QT_TRANSLATE_NOOP("Pec::Text", "No link is needed for access by AOBO."),
    QT_TRANSLATE_NOOP("Pec::Text", "The deny assignment \"%1\" names your access. Microsoft says "
                                   "that this may block the credit."),
    QT_TRANSLATE_NOOP("Pec::Text", "There is no deny assignment."),
    QT_TRANSLATE_NOOP("Pec::Text", "Deny assignments were not read."),
    QT_TRANSLATE_NOOP("Pec::Text", "%5 without credit; the longest run was from %2 to %3."),
    QT_TRANSLATE_NOOP("Pec::Text", "Every day with cost has credit."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "Every day has some credit and some eligible cost without it, so a part of "
                      "the resources is not reached."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1. It reaches all resources."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1. It reaches only a part (%6)."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1. The first whole day that can count is %2."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1. This is in order, yet there is no credit."),
    QT_TRANSLATE_NOOP("Pec::Text", "The credit depends on this one: %1."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1. It ends on %2."),
    QT_TRANSLATE_NOOP("Pec::Text", "%5 of yours carry the credit."),
    QT_TRANSLATE_NOOP("Pec::Text", "%1. It is a group, so no single person's leaving ends it."),
    QT_TRANSLATE_NOOP("Pec::Text", "Nothing that was read answers this."),
};

struct FixWords
{
    const char *heading;
    const char *how;
};

//! By Fix.
constexpr std::array<FixWords, size_t(Fix::Wait) + 1> kFixes{{
    {QT_TRANSLATE_NOOP("Pec::Text", "Restore AOBO"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "The customer gives your Admin agents group the role Owner or Contributor on "
                      "the subscription again, as a \"foreign group\". It works from the next "
                      "whole day; no partner ID link is needed.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Change the role of your partner group"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The customer gives the same group a role that is on Microsoft's list, for "
                       "example Contributor, and removes the old one.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Widen AOBO to the subscription"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "The customer gives the group its role on the subscription instead of a part "
                      "of it.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Delegate through Azure Lighthouse"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The customer delegates the subscription to you with a permanent role that "
                       "earns, such as Support Request Contributor, for an application of yours "
                       "that is linked to your partner ID.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Change the role in the Lighthouse delegation"),
     QT_TRANSLATE_NOOP("Pec::Text", "The customer deploys the delegation again with a role that "
                                    "earns; Support Request Contributor gives the fewest rights.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Make the Lighthouse role permanent"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The customer deploys the delegation again with a permanent role beside the "
                       "one that has to be activated.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Delegate the whole subscription"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "The customer deploys the Lighthouse delegation for the subscription instead "
                      "of single resource groups.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Link the partner ID"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The person or application that holds the access signs in and links your "
                       "partner ID, or shows that it is linked. Nobody else can do this.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Correct the linked partner ID"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The identity that holds the access changes its link to the associated "
                       "partner ID of the organisation that sells to this customer.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Change the role of this identity"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The customer gives the person, group or application a role that is on "
                       "Microsoft's list. It also has to be linked to your partner ID.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Widen the role to the subscription"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The customer gives the identity its role on the subscription instead of a "
                       "part of it.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Make the role permanent"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The customer gives the identity a role that does not end and need not be "
                       "activated.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Enable the account"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "The account that holds the role is disabled. Enable it, or give the role to "
                      "another identity of yours and link that one.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Lift the deny assignment"),
     QT_TRANSLATE_NOOP(
         "Pec::Text",
         "A deny assignment cannot be removed by itself: whoever owns the managed application or "
         "the deployment stack that made it takes your group out of it there.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Find the resources without credit"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Compare the resource groups with and without credit in the cost data; look "
                       "there for roles that were removed or denied.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Watch the access"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The access is back; credit for the days without it is lost. An alert on "
                       "deleted role assignments tells you at once when it is lost again.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Open a support request"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Check that your partner agreement is active and that the partner ID "
                       "belongs to the organisation that sells; then open a support request in the "
                       "Azure portal, with the evidence shown here.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Ask the reseller for its group ids"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "If the group is the reseller's, it earns for you. Ask for the object ids of "
                      "its AdminAgents and HelpdeskAgents groups and enter them in the settings.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Get permission to read"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "The access cannot be checked, because a GDAP relationship, consent for "
                       "this program or an exception in a Conditional Access policy of the "
                       "customer is missing. That alone loses no credit.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Refresh"),
     QT_TRANSLATE_NOOP("Pec::Text", "Read the tenant again; this part is missing.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Move to an Azure plan"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Only an Azure plan under a Microsoft Customer Agreement earns. Agree the "
                       "move with the customer.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Add a second way of access"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Agree with the customer on access that does not depend on one person or on "
                       "an end date: a partner group by AOBO, or an application through Azure "
                       "Lighthouse.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Ask your provider"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Your access makes your indirect provider earn. Only the provider sees the "
                       "credit in its cost data.")},
    {QT_TRANSLATE_NOOP("Pec::Text", "Wait"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Nothing has to be done. Refresh again once 48 hours have passed.")},
}};

constexpr std::array<const char *, size_t(Actor::Nobody) + 1> kActors{
    QT_TRANSLATE_NOOP("Pec::Text", "you"),
    QT_TRANSLATE_NOOP("Pec::Text", "an Admin agent of yours"),
    QT_TRANSLATE_NOOP("Pec::Text", "the identity that holds the access"),
    QT_TRANSLATE_NOOP("Pec::Text", "an owner of the subscription at the customer"),
    QT_TRANSLATE_NOOP("Pec::Text", "a Global Administrator of the customer"),
    QT_TRANSLATE_NOOP("Pec::Text", "you, through Microsoft support"),
    QT_TRANSLATE_NOOP("Pec::Text", "nobody"),
};

constexpr std::array<const char *, 3> kTenants{
    "", QT_TRANSLATE_NOOP("Pec::Text", "in your tenant"),
    QT_TRANSLATE_NOOP("Pec::Text", "in the customer's tenant")};

constexpr std::array<const char *, size_t(Confidence::Unknown) + 1> kConfidences{
    "",
    QT_TRANSLATE_NOOP("Pec::Text", "Proved: all access was read, and none of yours earns."),
    QT_TRANSLATE_NOOP(
        "Pec::Text",
        "Inferred: not all access can be read, but all signs say that none of yours earns."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "Possible: some access of yours is in order, so how much is really missed is "
                      "not certain and the amount is an upper limit."),
    QT_TRANSLATE_NOOP("Pec::Text", "Not known: it is not certain whether your access counts, so "
                                   "the amount is an upper limit."),
};

constexpr std::array<const char *, kProductKindCount> kProducts{
    QT_TRANSLATE_NOOP("Pec::Text", "reservation"),
    QT_TRANSLATE_NOOP("Pec::Text", "savings plan"),
    QT_TRANSLATE_NOOP("Pec::Text", "Spot"),
    QT_TRANSLATE_NOOP("Pec::Text", "Marketplace"),
    QT_TRANSLATE_NOOP("Pec::Text", "third party"),
    QT_TRANSLATE_NOOP("Pec::Text", "purchase"),
    QT_TRANSLATE_NOOP("Pec::Text", "refund"),
    QT_TRANSLATE_NOOP("Pec::Text", "other, not told apart"),
};

constexpr std::array<const char *, kCostPartCount> kCostParts{
    QT_TRANSLATE_NOOP("Pec::Text", "PEC applied"),  QT_TRANSLATE_NOOP("Pec::Text", "Missed (cost)"),
    QT_TRANSLATE_NOOP("Pec::Text", "Not eligible"), QT_TRANSLATE_NOOP("Pec::Text", "Too recent"),
    QT_TRANSLATE_NOOP("Pec::Text", "Cannot tell"),
};

constexpr std::array<const char *, kCostPartCount> kCostPartMeanings{
    QT_TRANSLATE_NOOP("Pec::Text", "Partner earned credit is applied to this cost."),
    QT_TRANSLATE_NOOP("Pec::Text", "This cost is eligible, but has no credit: access was lacking."),
    QT_TRANSLATE_NOOP("Pec::Text", "This cost never earns credit, whatever the access."),
    QT_TRANSLATE_NOOP("Pec::Text", "Under 48 hours old: credit may still come."),
    QT_TRANSLATE_NOOP("Pec::Text", "Without credit, and it is not known whether it could have any. "
                                   "Single days are not told apart by product."),
};

constexpr std::array<const char *, 4> kChanges{
    QT_TRANSLATE_NOOP("Pec::Text", "Access gained"),
    QT_TRANSLATE_NOOP("Pec::Text", "Access lost"),
    QT_TRANSLATE_NOOP("Pec::Text", "Credit gained"),
    QT_TRANSLATE_NOOP("Pec::Text", "Credit lost"),
};

} // namespace

const char *of(RuleId rule) { return kRules[size_t(rule)].heading; }
const char *meaning(RuleId rule) { return kRules[size_t(rule)].meaning; }
const char *of(RuleResult result) { return kResults[size_t(result)]; }
const char *of(EvidenceKind kind) { return kEvidence[size_t(kind)]; }
const char *of(Fix fix) { return kFixes[size_t(fix)].heading; }
const char *how(Fix fix) { return kFixes[size_t(fix)].how; }
const char *of(Actor actor) { return kActors[size_t(actor)]; }
const char *of(ActingTenant tenant) { return kTenants[size_t(tenant)]; }
const char *of(Confidence confidence) { return kConfidences[size_t(confidence)]; }
const char *of(ProductKind kind) { return kProducts[size_t(kind)]; }
const char *of(CostPart part) { return kCostParts[size_t(part)]; }
const char *meaning(CostPart part) { return kCostPartMeanings[size_t(part)]; }
const char *of(ChangeKind kind) { return kChanges[size_t(kind)]; }

} // namespace Pec::Words
