// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "core/strings.h"

#include <QCoreApplication>

#include <array>

namespace Pec::Words {

const char *of(Status status)
{
    switch (status) {
    case Status::Earning:
        return QT_TRANSLATE_NOOP("Pec::Text", "Earning");
    case Status::PartlyEarning:
        return QT_TRANSLATE_NOOP("Pec::Text", "Partly earning");
    case Status::NotEarning:
        return QT_TRANSLATE_NOOP("Pec::Text", "Not earning");
    case Status::NotEligible:
        return QT_TRANSLATE_NOOP("Pec::Text", "Not eligible");
    case Status::TooRecent:
        return QT_TRANSLATE_NOOP("Pec::Text", "Too recent");
    case Status::CannotTell:
        break;
    case Status::NoCost:
        return QT_TRANSLATE_NOOP("Pec::Text", "No cost");
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "Cannot tell");
}

const char *meaning(Status status)
{
    switch (status) {
    case Status::Earning:
        return QT_TRANSLATE_NOOP("Pec::Text", "At least 99% of the eligible cost has credit.");
    case Status::PartlyEarning:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Some of the eligible cost has credit, but less than 99%.");
    case Status::NotEarning:
        return QT_TRANSLATE_NOOP("Pec::Text", "There is eligible cost, but none of it has credit.");
    case Status::NotEligible:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "There is no Azure plan, or only products that never earn credit.");
    case Status::TooRecent:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "All cost is less than 48 hours old; credit may still be added.");
    case Status::CannotTell:
        break;
    case Status::NoCost:
        return QT_TRANSLATE_NOOP("Pec::Text", "Nothing was consumed in this period.");
    }
    return QT_TRANSLATE_NOOP("Pec::Text",
                             "Cost or access could not be read, so the status is not known.");
}

const char *of(AccessMethod method)
{
    switch (method) {
    case AccessMethod::Aobo:
        return QT_TRANSLATE_NOOP("Pec::Text", "Admin on behalf of (AOBO)");
    case AccessMethod::Lighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text", "Azure Lighthouse");
    case AccessMethod::Guest:
        return QT_TRANSLATE_NOOP("Pec::Text", "Guest user");
    case AccessMethod::User:
        return QT_TRANSLATE_NOOP("Pec::Text", "Customer-tenant user");
    case AccessMethod::ServicePrincipal:
        return QT_TRANSLATE_NOOP("Pec::Text", "Service principal");
    case AccessMethod::Group:
        break;
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "Group");
}

const char *shortOf(AccessMethod method)
{
    switch (method) {
    case AccessMethod::Aobo:
        return QT_TRANSLATE_NOOP("Pec::Text", "AOBO");
    case AccessMethod::Lighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text", "Lighthouse");
    case AccessMethod::Guest:
        return QT_TRANSLATE_NOOP("Pec::Text", "Guest");
    case AccessMethod::User:
        return QT_TRANSLATE_NOOP("Pec::Text", "User");
    case AccessMethod::ServicePrincipal:
    case AccessMethod::Group:
        break;
    }
    return of(method);
}

const char *of(RoleEligibility eligibility)
{
    switch (eligibility) {
    case RoleEligibility::Yes:
        return QT_TRANSLATE_NOOP("Pec::Text", "eligible");
    case RoleEligibility::No:
        return QT_TRANSLATE_NOOP("Pec::Text", "not eligible");
    case RoleEligibility::Unlisted:
        break;
    case RoleEligibility::Custom:
        return QT_TRANSLATE_NOOP("Pec::Text", "custom role");
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "not on the list");
}

const char *of(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::ManagementGroup:
        return QT_TRANSLATE_NOOP("Pec::Text", "Management group");
    case ScopeKind::Subscription:
        break;
    case ScopeKind::ResourceGroup:
        return QT_TRANSLATE_NOOP("Pec::Text", "Resource group");
    case ScopeKind::Resource:
        return QT_TRANSLATE_NOOP("Pec::Text", "Single resource");
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "Subscription");
}

const char *of(PartnerLink link)
{
    switch (link) {
    case PartnerLink::Verified:
        return QT_TRANSLATE_NOOP("Pec::Text", "verified");
    case PartnerLink::Declared:
        return QT_TRANSLATE_NOOP("Pec::Text", "declared");
    case PartnerLink::Unknown:
        break;
    case PartnerLink::NotNeeded:
        return QT_TRANSLATE_NOOP("Pec::Text", "not needed");
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "unknown");
}

const char *of(Validity validity)
{
    switch (validity) {
    case Validity::Yes:
        return QT_TRANSLATE_NOOP("Pec::Text", "valid");
    case Validity::No:
        return QT_TRANSLATE_NOOP("Pec::Text", "not valid");
    case Validity::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "unknown");
}

const char *of(AccessState state)
{
    switch (state) {
    case AccessState::NotReadYet:
        break;
    case AccessState::Read:
        return QT_TRANSLATE_NOOP("Pec::Text", "read");
    case AccessState::Partly:
        return QT_TRANSLATE_NOOP("Pec::Text", "partly readable");
    case AccessState::Refused:
        return QT_TRANSLATE_NOOP("Pec::Text", "not readable");
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "not read yet");
}

const char *of(Persona persona)
{
    switch (persona) {
    case Persona::Unknown:
        break;
    case Persona::IndirectProvider:
        return QT_TRANSLATE_NOOP("Pec::Text", "Indirect provider");
    case Persona::DirectBill:
        return QT_TRANSLATE_NOOP("Pec::Text", "Direct-bill partner");
    case Persona::IndirectReseller:
        return QT_TRANSLATE_NOOP("Pec::Text", "Indirect reseller");
    }
    return QT_TRANSLATE_NOOP("Pec::Text", "Not known");
}

namespace {

struct Role
{
    QLatin1StringView group; //!< lower case, without blanks and the plural's s
    const char *name;
    const char *meaning;
};

// Who may read what: Microsoft, "Assign users roles and permissions" (Partner Center) and "Get
// started with your partner billing account" (Cost Management).
const std::array<Role, 6> kRoles{{
    {"adminagent"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Admin agent"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "May read customers, subscriptions, billing and cost, and may work in the "
                       "Azure of customers on their behalf.")},
    {"helpdeskagent"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Helpdesk agent"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "May look up customers and handle their support requests, but may not read "
                       "cost.")},
    {"salesagent"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Sales agent"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "May read customers, subscriptions and prices, but may not read cost.")},
    {"billingadmin"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Billing admin"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "May read billing, invoices, prices and cost, but has no access to the Azure "
                      "of customers.")},
    {"globaladmin"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Global admin"),
     QT_TRANSLATE_NOOP(
         "Pec::Text", "May read everything in the partner account. Reading cost may still take the "
                      "Admin agent role.")},
    {"usermanagementadmin"_L1, QT_TRANSLATE_NOOP("Pec::Text", "User management admin"),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "May manage users and read partner profiles, but may not read billing or "
                       "cost.")},
}};

const Role *roleOf(const QString &group)
{
    QString key = group.toLower();
    key.remove(u' ');
    if (key.endsWith(u's'))
        key.chop(1);
    for (const Role &role : kRoles) {
        if (role.group == key)
            return &role;
    }
    return nullptr;
}

struct Part
{
    QLatin1StringView name;
    const char *words;
};

//! A longer name comes before its beginning: "cost.period" before "cost".
const std::array<Part, 16> kParts{{
    {"access.lighthouse"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Delegations of Azure Lighthouse")},
    {"access"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Access to subscriptions")},
    {"lighthouse"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Delegations of Azure Lighthouse")},
    {"cost.period"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Cost of the period")},
    {"cost.recent"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Cost of the last two days")},
    {"cost.eligible"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Cost by eligible product")},
    {"cost.tie"_L1,
     QT_TRANSLATE_NOOP("Pec::Text", "Totals of the same cost differ from each other")},
    {"cost.owners"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Customers of subscriptions with cost")},
    {"cost"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Cost by day and month")},
    {"resellers"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Resellers")},
    {"customers"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Customers")},
    {"subscriptions"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Subscriptions")},
    {"billing"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Billing account")},
    {"partner.roles"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Your roles in Partner Center")},
    {"partner.link"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Partner ID link")},
    {"partner"_L1, QT_TRANSLATE_NOOP("Pec::Text", "Details of your company in Partner Center")},
}};

} // namespace

const char *partnerRole(const QString &group)
{
    const Role *role = roleOf(group);
    return role ? role->name : nullptr;
}

const char *partnerRoleMeaning(const QString &group)
{
    const Role *role = roleOf(group);
    return role ? role->meaning : nullptr;
}

const char *missingPart(const QString &part)
{
    for (const Part &known : kParts) {
        if (part == known.name
            || (part.startsWith(known.name) && part.at(known.name.size()) == u'.'))
            return known.words;
    }
    return nullptr;
}

} // namespace Pec::Words
