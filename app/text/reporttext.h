// SPDX-License-Identifier: GPL-3.0-or-later
//! The improvement plan in the words of one language: titles, headings of tables, and the sentences
//! that it is opened with. What a state, a cause or a fix is called stands in Text.
#pragma once

#include "domain/explanation.h"
#include "text/text.h"

namespace Pec {

//! Words that stand by themselves: titles and headings of columns.
enum class ReportWord {
    Title,
    AllCustomers,
    // Parts, in the order of ReportSection
    Summary,
    Trust,
    Situation,
    Findings,
    NotEligible,
    Schedule,
    HowTo,
    FollowUp,
    Method,
    Appendix,
    // Columns and figures
    Number,
    Customer,
    Subscription,
    Status,
    Subscriptions,
    EligibleCost,
    WithCredit,
    MissedCredit,
    NeedAction,
    Cost,
    What,
    Value,
    Confidence,
    Who,
    Minutes,
    State,
    Owner,
    Due,
    Access,
    Principal,
    Role,
    Scope,
    PartnerLink,
    Counts,
    Kind,
    Amount,
    Reason,
    When,
    Total,
    ValueAtMost,
    // Titles of tables and charts
    DecisionsAsked,
    CostByMonth,
    ShareByMonth,
    MissedByCause,
    ValueByEffort,
    Recovery,
    States,
    ShareGap,
    MonthsTellLess,
    AllSubscriptions,
    YourAccess,
    LeftOut,
    Glossary,
    NotChecked,
    // Terms of the schedule
    Now,
    Within30Days,
    Within90Days,
    // The rest
    Unknown,
    Disclaimer,
    NoFindings,
    NothingExcluded,
    FirstPlan,
    CustomerFreedom,
    // Since the last plan
    WhatBecame,
    Estimated,
    Realised,
    EarnedThen,
    EarnedNow,
    Gained,
    RealisedHow,
    FollowedDone,
    FollowedOpen,
    FollowedNew,
    FollowedLeftOut,
    FollowedNotChecked,
    // How to do it
    ByCommands,
    TakeBack,
    TakeRoleBack,
    TakeDelegationBack,
    TakeDelegationBackCustomer,
    TakeLinkBack,
    OpensNothing,
    OpensNarrowRole,
    OpensContributor,
    OpensOwner,
    TotalsTied,
    FindingsList,
    Steps,
    Where,
    Meaning,
    AskedOfYou,
    OrMeans,
    CurrenciesMixed,
    CostWithCredit,
    Term,
    OurAccess,
    OurAdminAgents,
    CustomerTitle,
    CustomerWhy,
    // How a customer reads our access, in the order of AccessStanding, and what that means
    AccessComplete,
    AccessPartial,
    AccessMissing,
    AccessUnreadable,
    AccessCompleteMeans,
    AccessPartialMeans,
    AccessMissingMeans,
    AccessUnreadableMeans,
};
inline constexpr int kReportWordCount = int(ReportWord::AccessUnreadableMeans) + 1;

//! Terms that a reader may not know; Microsoft's own stay as Microsoft writes them.
enum class ReportTerm { Pec, Aobo, Lighthouse, Gdap, PartnerLink };
inline constexpr int kReportTermCount = int(ReportTerm::PartnerLink) + 1;

class ReportText
{
public:
    //! \a text must outlive it.
    explicit ReportText(const Text &text);

    [[nodiscard]] QString word(ReportWord word) const;

    [[nodiscard]] QString period(const QString &from, const QString &to) const;
    [[nodiscard]] QString dataOf(const QString &dateTime) const;
    [[nodiscard]] QString partnerTitle(const QString &partner) const; //!< "Made by %1"
    //! "9 of 14 subscriptions earn; 71.3% of the eligible cost has credit."
    [[nodiscard]] QString howItStands(int earning, int all, const QString &share) const;
    [[nodiscard]] QString howItStands(int earning, int all) const; //!< without the share
    //! "EUR 120 to 417 a month are missed, most of it for this cause: %2"
    [[nodiscard]] QString whatIsMissed(const QString &amount, const QString &cause) const;
    [[nodiscard]] QString nothingMissed() const;
    [[nodiscard]] QString whatToDo(int steps, const QString &duration) const;
    //! \a sums: of the columns of a chart, each labelled.
    [[nodiscard]] QString sumOfMonths(int months, const QString &sums) const;
    [[nodiscard]] QString ofSubscriptions(int all) const; //!< "of 14 subscriptions"
    //! A step that may be taken instead of another one, whose number is \a finding.
    [[nodiscard]] QString otherWayThan(int finding) const;
    [[nodiscard]] QString moreSubscriptions(int number) const; //!< done in the same way
    [[nodiscard]] QString againstPlanOf(const QString &day) const;
    [[nodiscard]] QString againstPlansOf(const QString &first, const QString &last) const;
    [[nodiscard]] QString subscriptionsNotTold(int number) const; //!< cannot tell
    [[nodiscard]] QString oldData(const QString &age) const;
    //! A total and the sum of its rows are not the same.
    [[nodiscard]] QString totalsDiffer(const QString &total, const QString &sum) const;
    [[nodiscard]] QString rateNotSet() const; //!< the default, nobody's own
    [[nodiscard]] QString effort(const QString &who, const QString &confidence) const;

    [[nodiscard]] QString labelled(const QString &label, const QString &words) const; //!< "%1: %2"
    [[nodiscard]] QString otherwise(const QString &what) const; //!< "Or: %1"
    [[nodiscard]] QString atRate(const QString &rate) const;
    //! Missed credit that no step brings back.
    [[nodiscard]] QString notTied(const QString &amount) const;
    [[nodiscard]] QString moreDecisions(int number) const;
    [[nodiscard]] QString accessUnreadable(const QString &where) const;
    [[nodiscard]] QString accessReadInPart(const QString &where) const;
    [[nodiscard]] QString moreUnreadable(int number) const;
    [[nodiscard]] QString unreadableOf(int number) const; //!< said to a customer
    [[nodiscard]] QString term(ReportTerm term) const; //!< "AOBO (admin on behalf of)"
    [[nodiscard]] QString meaning(ReportTerm term) const;
    [[nodiscard]] QString howToCustomer(Fix fix) const; //!< empty: nothing is asked

    //! Who does it, short enough for a cell: "Customer (subscription owner)".
    [[nodiscard]] QString actor(Actor actor) const;
    [[nodiscard]] QString actorToCustomer(Actor actor) const; //!< "You (subscription owner)"
    //! What is asked of a customer, in words to the customer; empty: nothing is.
    [[nodiscard]] QString askedOfCustomer(Fix fix) const;

private:
    [[nodiscard]] QString words(const char *source, int n = -1) const;

    const Text &m_text;
};

} // namespace Pec
