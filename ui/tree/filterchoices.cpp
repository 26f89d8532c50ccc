// SPDX-License-Identifier: GPL-3.0-or-later
#include "tree/filterchoices.h"

#include "core/strings.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Pec {

namespace {

template <class Enum, size_t count, class WordsOf>
QList<FilterChoice<Enum>> choices(const std::array<int, count> &counts, WordsOf wordsOf)
{
    QList<FilterChoice<Enum>> found;
    for (size_t i = 0; i < count; ++i) {
        if (counts[i] > 0)
            found.append({Enum(i), wordsOf(Enum(i)), counts[i]});
    }
    return found;
}

//! By name; those without one last.
template <class Value>
void sortByName(QList<FilterChoice<Value>> &choices, const QLocale &locale)
{
    QCollator collator(locale);
    std::sort(choices.begin(), choices.end(), [&](const auto &one, const auto &other) {
        const bool named = one.value != Value();
        return named != (other.value != Value()) ? named
                                                 : collator.compare(one.words, other.words) < 0;
    });
}

template <class Value>
QList<FilterChoice<Value>> listed(const QHash<Value, FilterChoice<Value>> &found,
                                  const QLocale &locale)
{
    QList<FilterChoice<Value>> choices = found.values();
    sortByName(choices, locale);
    return choices;
}

} // namespace

FilterChoices filterChoices(const Assessment &assessment, const CustomerCells &cells,
                            const Text &text)
{
    std::array<int, kStatusCount> statuses{};
    std::array<int, kAccessFacetCount> access{};
    std::array<int, kRoleFacetCount> roles{};
    std::array<int, kReasonCount> reasons{};
    QHash<ResellerId, FilterChoice<ResellerId>> resellers;
    QHash<QString, FilterChoice<QString>> owners;
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            ++statuses[size_t(one.status)];
            ++access[size_t(accessFacet(one))];
            ++roles[size_t(roleFacet(one))];
            for (const Reason reason : one.reasons)
                ++reasons[size_t(reason)];
        }
        const int count = int(customer.subscriptions.size());
        const Reseller reseller = customer.reseller.value_or(Reseller());
        FilterChoice<ResellerId> &ofReseller = resellers[reseller.id];
        ofReseller.value = reseller.id;
        ofReseller.words = customer.reseller
                               ? reseller.name
                               : QCoreApplication::translate("FilterChoices", "without a reseller");
        ofReseller.subscriptions += count;
        const QString owner = cells.ownerOf(customer);
        FilterChoice<QString> &ofOwner = owners[owner];
        ofOwner.value = owner;
        ofOwner.words =
            owner.isEmpty() ? QCoreApplication::translate("FilterChoices", "nobody") : owner;
        ofOwner.subscriptions += count;
    }
    FilterChoices found;
    found.statuses = choices<Status>(statuses, [&](Status one) { return text.status(one); });
    found.access = choices<AccessFacet>(access, [&](AccessFacet one) { return text.access(one); });
    found.roles = choices<RoleFacet>(roles, [&](RoleFacet one) { return text.role(one); });
    found.reasons = choices<Reason>(reasons, [&](Reason one) { return text.reasonShort(one); });
    std::stable_sort(
        found.reasons.begin(), found.reasons.end(),
        [](const auto &one, const auto &other) { return one.subscriptions > other.subscriptions; });
    found.resellers = listed(resellers, text.locale());
    found.owners = listed(owners, text.locale());
    return found;
}

} // namespace Pec
