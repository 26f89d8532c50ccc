// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customerwords.h"

#include "core/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pec {

namespace {

QString words(const char *source) { return QCoreApplication::translate("CustomerWords", source); }

//! The different words of all subscriptions, each once, in their order.
template <class WordOf>
QString together(const CustomerAssessment &customer, WordOf wordOf)
{
    QStringList different;
    for (const SubscriptionAssessment &subscription : customer.subscriptions) {
        const QString word = wordOf(subscription);
        if (!word.isEmpty() && !different.contains(word))
            different.append(word);
    }
    return different.join(u" \u00b7 "_s);
}

} // namespace

bool isCostKnown(const SubscriptionAssessment &subscription)
{
    return !subscription.reasons.contains(Reason::CostUnknown);
}

QString reasonWords(const Text &text, const SubscriptionAssessment &subscription)
{
    return subscription.reasons.isEmpty() ? QString()
                                          : text.reasonShort(subscription.reasons.first());
}

QString reasonWords(const Text &text, const CustomerAssessment &customer)
{
    // What costs money says more than what may yet cost some.
    const QString lacking = together(customer, [&](const auto &one) {
        const bool lacks = one.status == Status::NotEarning || one.status == Status::PartlyEarning;
        return lacks ? reasonWords(text, one) : QString();
    });
    return lacking.isEmpty()
               ? together(customer, [&](const auto &one) { return reasonWords(text, one); })
               : lacking;
}

QString reasonSentences(const Text &text, const SubscriptionAssessment &subscription)
{
    QStringList sentences;
    for (const Reason reason : subscription.reasons)
        sentences.append(text.reason(reason, subscription));
    return sentences.join(u'\n');
}

QString accessWords(const Text &text, const CustomerAssessment &customer)
{
    if (customer.accessError)
        return text.accessState(AccessState::Refused);
    return together(customer, [&](const auto &one) { return text.accessSummary(one); });
}

QString roleWords(const Text &text, const CustomerAssessment &customer)
{
    return together(customer, [&](const auto &one) { return text.roleSummary(one); });
}

QString partnerLinkWords(const Text &text, const SubscriptionAssessment &subscription)
{
    const AccessPath *path = subscription.mainPath();
    return path ? text.partnerLink(path->partnerLink) : QString();
}

QString partnerLinkWords(const Text &text, const CustomerAssessment &customer)
{
    return together(customer, [&](const auto &one) { return partnerLinkWords(text, one); });
}

QString shortMoney(const Text &text, Decimal amount, const QString &currency)
{
    const Decimal size = amount < Decimal() ? -amount : amount;
    const bool small = !size.isZero() && size < Decimal::fromInteger(10);
    return text.money(amount, currency, small ? 2 : 0);
}

QString missedCredit(const Text &text, const Totals &totals, const QString &currency)
{
    const QString low = shortMoney(text, totals.missedCreditLow, currency);
    QString high = shortMoney(text, totals.missedCreditHigh, currency);
    if (low == high)
        return high;
    return low + u" \u2013 "_s + high;
}

QString unknownWord() { return words(QT_TRANSLATE_NOOP("CustomerWords", "not known")); }

} // namespace Pec
