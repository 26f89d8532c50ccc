// SPDX-License-Identifier: GPL-3.0-or-later
//! What the columns of the customer tree say of one customer or subscription.
#pragma once

#include "text/text.h"

namespace Pec {

//! Cost could be read, so an amount of zero is a zero.
[[nodiscard]] bool isCostKnown(const SubscriptionAssessment &subscription);

//! The main cause in a few words; of a customer, those of its subscriptions, each once.
[[nodiscard]] QString reasonWords(const Text &text, const SubscriptionAssessment &subscription);
[[nodiscard]] QString reasonWords(const Text &text, const CustomerAssessment &customer);
[[nodiscard]] QString reasonSentences(const Text &text, const SubscriptionAssessment &subscription);
[[nodiscard]] QString accessWords(const Text &text, const CustomerAssessment &customer);
[[nodiscard]] QString roleWords(const Text &text, const CustomerAssessment &customer);
//! Of the main path; empty when there is none.
[[nodiscard]] QString partnerLinkWords(const Text &text,
                                       const SubscriptionAssessment &subscription);
[[nodiscard]] QString partnerLinkWords(const Text &text, const CustomerAssessment &customer);

//! Whole units of the currency; two decimals for amounts below ten, so that they do not read as
//! zero.
[[nodiscard]] QString shortMoney(const Text &text, Decimal amount, const QString &currency);
//! "€1,200 – 1,900", or one amount where both are the same.
[[nodiscard]] QString missedCredit(const Text &text, const Totals &totals, const QString &currency);
[[nodiscard]] QString unknownWord();

} // namespace Pec
