// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/onboardchoices.h"

#include "cli/customernamed.h"
#include "core/strings.h"
#include "onboarding/planning/customerplan.h"

#include <algorithm>

namespace Pec {

namespace {

tl::unexpected<Error> wrong(const QString &detail) { return failure(ErrorCode::BadInput, detail); }

//! The role by its id, or by its name on the list; empty: the suggested one.
RoleDefinitionId roleNamed(const RuleBook &book, const QString &wanted)
{
    if (wanted.isEmpty())
        return suggestedRole();
    for (const RoleChoice &choice : roleChoices(book)) {
        if (choice.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return choice.id;
    }
    return RoleDefinitionId(wanted);
}

QList<SubscriptionId> subscriptionsOf(const CustomerAssessment &customer)
{
    QList<SubscriptionId> ids;
    for (const SubscriptionAssessment &one : customer.subscriptions)
        ids.append(one.id);
    return ids;
}

//! Method, role, principal and partner ID, which are the same for every customer.
Result<OnboardingChoice> commonChoice(const Arguments &arguments, const Assessment &assessment,
                                      const RuleBook &book)
{
    const auto method = onboardingMethodNamed(arguments.value(u"--method"_s, u"aobo"_s));
    if (!method)
        return wrong(u"--method takes aobo, lighthouse, user, service-principal, group or link"_s);
    OnboardingChoice choice;
    choice.method = *method;
    choice.role = roleNamed(book, arguments.value(u"--role"_s));
    choice.principal =
        arguments.value(u"--principal"_s, usualPrincipal(*method, assessment.partner));
    if (choice.principal.isEmpty() && *method != OnboardingMethod::PartnerLink)
        return wrong(u"--principal is needed: the object id of who gets the role"_s);
    choice.partnerId = arguments.value(u"--partner-id"_s, assessment.partner.mpnId);
    choice.linkHere = arguments.has(u"--link"_s);
    return choice;
}

//! Each named subscription goes to its own customer, and each customer needs one.
Result<Done> share(QList<OnboardingChoice> &choices, QList<SubscriptionId> named)
{
    for (OnboardingChoice &choice : choices) {
        const QList<SubscriptionId> all = std::exchange(choice.subscriptions, {});
        for (const SubscriptionId &id : std::as_const(named)) {
            if (all.contains(id))
                choice.subscriptions.append(id);
        }
        if (choice.subscriptions.isEmpty())
            return wrong(u"no --subscription is one of customer %1"_s.arg(choice.customer.value()));
        named.removeIf([&all](const SubscriptionId &id) { return all.contains(id); });
    }
    return named.isEmpty() ? Result<Done>(Done())
                           : wrong(u"the subscription %1 belongs to none of the customers"_s.arg(
                               named.first().value()));
}

} // namespace

Result<QList<OnboardingChoice>>
onboardingChoices(const Arguments &arguments, const Assessment &assessment, const RuleBook &book)
{
    const auto common = commonChoice(arguments, assessment, book);
    if (!common)
        return failure(common.error());
    QStringList customers = arguments.allValues.value(u"--customer"_s);
    if (customers.isEmpty())
        customers.append(QString()); // nobody's name
    if (customers.size() > 1 && !servesMany(common->method))
        return wrong(
            u"--method aobo and lighthouse serve several customers; the others are planned "
            "for one at a time"_s);
    QList<OnboardingChoice> choices;
    for (const QString &wanted : std::as_const(customers)) {
        const auto customer = customerNamed(assessment, wanted);
        if (!customer)
            return failure(customer.error());
        OnboardingChoice choice = *common;
        choice.customer = (*customer)->id;
        choice.subscriptions = subscriptionsOf(**customer);
        choices.append(choice);
    }
    QList<SubscriptionId> named;
    for (const QString &id : arguments.allValues.value(u"--subscription"_s))
        named.append(SubscriptionId(id));
    if (named.isEmpty())
        return choices;
    if (choices.size() == 1) {
        choices.first().subscriptions = named; // the checks say what is wrong with them
        return choices;
    }
    const Result<Done> shared = share(choices, named);
    if (!shared)
        return failure(shared.error());
    return choices;
}

} // namespace Pec
