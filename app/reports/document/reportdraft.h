// SPDX-License-Identifier: GPL-3.0-or-later
//! What the makers of a report's parts share: the customers that it is about, summed up, and its
//! findings with what is recommended. Internal to document/.
#pragma once

#include "reports/document/buildreport.h"
#include "text/reporttext.h"

namespace Pec {

//! A finding that takes part, with what the explanation of its subscription recommends.
struct ReportItem
{
    int number = 0; //!< from 1, as the report counts them
    const PlanEntry *entry = nullptr;
    const CustomerAssessment *customer = nullptr;
    const SubscriptionAssessment *subscription = nullptr;
    Recommendation recommendation;
    MoneyRange credit; //!< a month
    int insteadOf = 0; //!< the item before it to whose credit this is another way; 0: none
    Explanation explanation;

    [[nodiscard]] bool isAlternative() const { return insteadOf > 0; }
};

//! Where a finding belongs: an assessment may have thousands of customers and of subscriptions.
class ReportPlaces
{
public:
    ReportPlaces() = default;
    explicit ReportPlaces(const QList<CustomerAssessment> &customers) //!< which it points into
    {
        for (const CustomerAssessment &customer : customers) {
            m_customers.insert(customer.id, &customer);
            for (const SubscriptionAssessment &one : customer.subscriptions)
                m_subscriptions.insert({customer.id, one.id}, &one);
        }
    }
    // Null: the report is not about it.
    [[nodiscard]] const CustomerAssessment *customer(const CustomerId &id) const
    {
        return m_customers.value(id);
    }
    [[nodiscard]] const SubscriptionAssessment *subscription(const FindingKey &key) const
    {
        return m_subscriptions.value({key.customer, key.subscription});
    }

private:
    QHash<CustomerId, const CustomerAssessment *> m_customers;
    QHash<std::pair<CustomerId, SubscriptionId>, const SubscriptionAssessment *> m_subscriptions;
};

struct ReportDraft
{
    const ReportInput &input;
    Assessment shown; //!< only the customers that it is about, summed up again
    ReportPlaces places; //!< in shown
    QString currency; //!< of the sums
    Totals totals; //!< in currency
    QList<ReportItem> items;
    QList<const PlanEntry *> leftOut; //!< by somebody, with a reason
    const Text &text;
    ReportText words;

    [[nodiscard]] bool forPartner() const { return input.audience == ReportAudience::Partner; }
    [[nodiscard]] bool ofOne() const { return shown.customers.size() == 1; }
    [[nodiscard]] QString word(ReportWord word) const { return words.word(word); }
    //! High end, in currency; nothing: it is of another, and the sums are not in dollars.
    [[nodiscard]] std::optional<Decimal> creditIn(const ReportItem &item) const
    {
        if (item.credit.currency == currency)
            return item.credit.high;
        return currency == QStringLiteral("USD")
                   ? std::optional(item.entry->item.finding.creditHighUsd)
                   : std::nullopt;
    }
};

using ReportBlocks = QList<ReportBlock>;

//! Of the sentence that people put before ours.
[[nodiscard]] inline QString introductionName() { return QStringLiteral("introduction"); }

[[nodiscard]] ReportBlocks summaryBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks trustBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks situationBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks findingBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks notEligibleBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks scheduleBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks howToBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks followUpBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks methodBlocks(const ReportDraft &draft);
[[nodiscard]] ReportBlocks appendixBlocks(const ReportDraft &draft);

//! What is to be done, in words to whom the report is for; asHeading() takes its full stop away.
[[nodiscard]] QString whatIn(const ReportItem &item, const ReportDraft &draft);
[[nodiscard]] QString asHeading(QString sentence);
//! Its subscription, after the customer where there are several.
[[nodiscard]] QString whereOf(const ReportItem &item, const ReportDraft &draft);
[[nodiscard]] QString whereOf(const CustomerAssessment &customer,
                              const SubscriptionAssessment &subscription, const ReportDraft &draft);
[[nodiscard]] QString whoOf(const ReportItem &item, const ReportDraft &draft);
//! Begins a cell or a label.
[[nodiscard]] QString capitalised(QString words);

// Charts, from the same series as the window's
[[nodiscard]] ReportChart costChart(const ReportDraft &draft);
[[nodiscard]] ReportChart shareChart(const ReportDraft &draft);
[[nodiscard]] ReportChart causeChart(const ReportDraft &draft);
[[nodiscard]] ReportChart effortChart(const ReportDraft &draft);

//! How a customer reads our access to a subscription.
enum class AccessStanding { Complete, Partial, Missing, Unreadable };
inline constexpr int kAccessStandingCount = int(AccessStanding::Unreadable) + 1;
[[nodiscard]] AccessStanding accessStanding(const SubscriptionAssessment &subscription);
[[nodiscard]] QString wordOf(AccessStanding standing, const ReportDraft &draft);
[[nodiscard]] QString meaningOf(AccessStanding standing, const ReportDraft &draft);

//! Rows are in other currencies than the sums.
[[nodiscard]] bool mixesCurrencies(const ReportDraft &draft);

//! A column with words as its stable key says.
[[nodiscard]] ReportColumn column(const ReportDraft &draft, const QString &key, ReportWord heading,
                                  ReportColumn::Kind kind = ReportColumn::Kind::Words,
                                  int weight = 2);

} // namespace Pec
