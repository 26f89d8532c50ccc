// SPDX-License-Identifier: GPL-3.0-or-later
//! The improvement plan: what was found that can be mended, and what people decided about it.
//! Values only; app/plan makes them. A report reads a Plan as the window does.
#pragma once

#include "domain/explanation.h"

namespace Pec {

using FindingId = Id<struct FindingIdTag>; //!< made of a FindingKey by plan/findings.h

//! What makes a finding the same one in every later assessment.
struct FindingKey
{
    CustomerId customer;
    SubscriptionId subscription;
    Reason reason = Reason::AccessUnknown;
    PrincipalId principal; //!< whose access it is about; empty: nobody's
    friend bool operator==(const FindingKey &, const FindingKey &) = default;
};

//! One thing that can be mended, as an assessment shows it.
struct Finding
{
    FindingId id;
    FindingKey key;
    QString principalName; //!< for display; may be empty
    Fix fix = Fix::Wait; //!< the best one; see Recommendation
    Confidence confidence = Confidence::NotAsked;
    Decimal creditLow; //!< a month, in currency; of the subscription, so findings of one are not
                       //!< added up
    Decimal creditHigh;
    Decimal creditHighUsd; //!< for order between currencies only
    QString currency;
    friend bool operator==(const Finding &, const Finding &) = default;
};

enum class PlanState { Open, Accepted, Deferred, LeftOut, Done };

//! What people decided about a finding.
struct PlanDecision
{
    PlanState state = PlanState::Open;
    QString whyLeftOut; //!< stands where state is LeftOut
    QString owner;
    QDate due; //!< of the desk's calendar; invalid: none
    QString note;
    friend bool operator==(const PlanDecision &, const PlanDecision &) = default;
};

//! The members of a PlanDecision.
enum class PlanField { State, WhyLeftOut, Owner, Due, Note };

//! One change of one member. A state is written as its name (domain/names.h), a date as ISO.
struct PlanChange
{
    QDateTime at; //!< UTC
    QString by; //!< user name at this computer
    PlanField field = PlanField::State;
    QString before;
    QString after;
    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};

struct PlanItem
{
    Finding finding; //!< as found now; when it is no longer found, as it was last decided on
    PlanDecision decision;
    QDate goneOn; //!< UTC day of the reading that no longer showed it; invalid: not gone
    QList<PlanChange> history; //!< oldest first

    //! Whether anybody decided anything.
    [[nodiscard]] bool isTouched() const { return !history.isEmpty(); }
    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

enum class Presence {
    Found,
    Gone, //!< the last reading could have shown it, and did not
    NotChecked, //!< the last reading could not tell
};

struct PlanEntry
{
    PlanItem item;
    Presence presence = Presence::Found;
};

struct Plan
{
    QList<PlanEntry> entries; //!< most credit first, those of a subscription best first
    //! Items whose goneOn is another than was stored; an invalid day: found again.
    QHash<FindingId, QDate> goneChanged;
};

//! A finding as a plan that was exported had it.
struct ExportedFinding
{
    FindingId id;
    FindingKey key;
    QString subscriptionName; //!< for display
    QString principalName; //!< likewise; may be empty
    Fix fix = Fix::Wait;
    MonthlyCredit credit; //!< missed by the finding, earned by its subscription
    MonthlyCredit creditUsd;
    QString currency; //!< of credit
    friend bool operator==(const ExportedFinding &, const ExportedFinding &) = default;
};

//! What was handed out about a customer on a day: what the next plan is compared with.
struct ExportedPlan
{
    CustomerId customer;
    QDate day; //!< UTC; a later export of the same day stands in its place
    QList<ExportedFinding> findings; //!< in the plan's order; may be empty
    friend bool operator==(const ExportedPlan &, const ExportedPlan &) = default;
};

//! What people noted about a customer, on this computer only.
struct CustomerNote
{
    QString alias; //!< shown in place of the customer's name
    QString owner;
    QString note;

    [[nodiscard]] bool isEmpty() const
    {
        return alias.isEmpty() && owner.isEmpty() && note.isEmpty();
    }
    friend bool operator==(const CustomerNote &, const CustomerNote &) = default;
};

using CustomerNotes = QHash<CustomerId, CustomerNote>; //!< none of them empty

} // namespace Pec
