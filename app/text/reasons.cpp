// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <QCoreApplication>

#include <array>

namespace Pec::Words {

namespace {

//! Of one access path: a role that somebody holds.
const char *ofPath(Reason reason)
{
    switch (reason) {
    case Reason::AoboRemoved:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Your Admin agents group has no role on this subscription, so no credit "
                         "is earned through it.");
    case Reason::AoboOtherPartner:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "A partner's group has a role here, but it belongs to another "
                                 "partner, so it earns you no credit.");
    case Reason::AoboUnknownTenant:
        return QT_TRANSLATE_NOOP("Pec::Text", "A partner's group has a role here, but it is none "
                                              "of the groups known as yours or your reseller's.");
    case Reason::AoboRole:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Your partner group has a role here, but that role does not earn "
                                 "credit.");
    case Reason::AoboScope:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Your partner group has a role on a part of this subscription only, "
                         "so only that part earns credit.");
    case Reason::LighthouseNone:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "The customer has not delegated this subscription to you through "
                                 "Azure Lighthouse.");
    case Reason::LighthouseRole:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "The role that you hold through Azure Lighthouse does not earn "
                                 "credit.");
    case Reason::LighthouseJit:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "The role through Azure Lighthouse has to be activated each time; "
                                 "only a permanent role earns credit.");
    case Reason::LighthouseResourceGroupOnly:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Azure Lighthouse gives you access to some resource groups only, so "
                         "only these earn credit.");
    case Reason::LighthouseNoLink:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "It could not be confirmed that anyone with access through Azure "
                                 "Lighthouse is linked to your partner ID.");
    case Reason::RbacRole:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "The role of this user, group or application does not earn credit.");
    case Reason::RbacScope:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "This user, group or application has a role on a part of the "
                                 "subscription only, so only that part earns credit.");
    case Reason::RbacTimeBound:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "This role is limited in time; it earns credit only while it is "
                                 "active.");
    case Reason::RbacDisabled:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "The account that holds this role is disabled, so it earns no credit.");
    case Reason::PartnerLinkUnknown:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Only the user or application itself can see whether it is linked to "
                         "your partner ID, so this could not be checked.");
    case Reason::PartnerLinkOtherOrganisation:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "The partner ID that is linked here belongs to another organisation, "
                         "so this access earns you no credit.");
    case Reason::Deny:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "Your access is in order, but a deny assignment of the customer may block it.");
    case Reason::RoleUnlisted:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "This role is not on Microsoft's list, so it is not known whether it "
                         "earns credit.");
    case Reason::RoleCustom:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "This is a role that the customer made. Microsoft does not say "
                                 "whether such roles earn credit.");
    default:
        return nullptr;
    }
}

//! Of a whole subscription.
const char *ofSubscription(Reason reason)
{
    switch (reason) {
    case Reason::AccessGap:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Access was missing on some days, and those days earned no credit.");
    case Reason::ScopeGap:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Access covers a part of the resources only; the others earn no "
                                 "credit.");
    case Reason::Pending:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Access was given recently. It can take 48 hours until the credit "
                                 "shows in the cost data.");
    case Reason::PartnerSide:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Access is in order, yet no credit is applied. The cause is probably "
                         "your partner agreement or your partner ID; ask Microsoft's support.");
    case Reason::AccessNotReadYet:
        return QT_TRANSLATE_NOOP("Pec::Text", "Access to this subscription has not been read yet.");
    case Reason::CostUnknown:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "The cost of this subscription could not be read, so its status "
                                 "cannot be told.");
    case Reason::NegativeCost:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "Refunds are larger than the cost of this subscription, so no share can be told.");
    case Reason::ClockAhead:
        return QT_TRANSLATE_NOOP("Pec::Text", "This computer's clock is behind the data, so it "
                                              "cannot be told which days are complete.");
    case Reason::LegacyOffer:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "This subscription is not part of an Azure plan, and only an Azure "
                         "plan earns credit.");
    case Reason::Products:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "All cost here is for products that never earn credit, such as "
                         "reservations, savings plans, Spot virtual machines or Marketplace "
                         "purchases.");
    case Reason::ResellerOnly:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "You are an indirect reseller: your access makes your provider earn the credit.");
    case Reason::EarningAccessUnreadable:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Credit is earned, but the access behind it cannot be read from "
                                 "here.");
    case Reason::EarningAccessElsewhere:
        return QT_TRANSLATE_NOOP("Pec::Text", "Credit is earned, but no access that was found of "
                                              "you or your reseller accounts for it.");
    case Reason::SinglePointOfFailure:
        return QT_TRANSLATE_NOOP("Pec::Text", "The credit depends on one person or on a role that "
                                              "ends; when that goes, the credit stops.");
    default:
        return nullptr;
    }
}

//! By Reason: for a column of a table.
constexpr std::array<const char *, kReasonCount> kShort{
    QT_TRANSLATE_NOOP("Pec::Text", "no AOBO role"),
    QT_TRANSLATE_NOOP("Pec::Text", "other partner's group"),
    QT_TRANSLATE_NOOP("Pec::Text", "unknown partner group"),
    QT_TRANSLATE_NOOP("Pec::Text", "AOBO role not eligible"),
    QT_TRANSLATE_NOOP("Pec::Text", "AOBO on a part only"),
    QT_TRANSLATE_NOOP("Pec::Text", "no Lighthouse delegation"),
    QT_TRANSLATE_NOOP("Pec::Text", "Lighthouse role not eligible"),
    QT_TRANSLATE_NOOP("Pec::Text", "Lighthouse role not permanent"),
    QT_TRANSLATE_NOOP("Pec::Text", "Lighthouse on a part only"),
    QT_TRANSLATE_NOOP("Pec::Text", "Lighthouse link not known"),
    QT_TRANSLATE_NOOP("Pec::Text", "role not eligible"),
    QT_TRANSLATE_NOOP("Pec::Text", "role on a part only"),
    QT_TRANSLATE_NOOP("Pec::Text", "role limited in time"),
    QT_TRANSLATE_NOOP("Pec::Text", "account disabled"),
    QT_TRANSLATE_NOOP("Pec::Text", "partner ID link not known"),
    QT_TRANSLATE_NOOP("Pec::Text", "linked to another partner ID"),
    QT_TRANSLATE_NOOP("Pec::Text", "deny assignment"),
    QT_TRANSLATE_NOOP("Pec::Text", "days without access"),
    QT_TRANSLATE_NOOP("Pec::Text", "resources not reached"),
    QT_TRANSLATE_NOOP("Pec::Text", "access given recently"),
    QT_TRANSLATE_NOOP("Pec::Text", "partner agreement or partner ID"),
    QT_TRANSLATE_NOOP("Pec::Text", "access not readable"),
    QT_TRANSLATE_NOOP("Pec::Text", "access not read yet"),
    QT_TRANSLATE_NOOP("Pec::Text", "cost not read"),
    QT_TRANSLATE_NOOP("Pec::Text", "refunds above cost"),
    QT_TRANSLATE_NOOP("Pec::Text", "clock is wrong"),
    QT_TRANSLATE_NOOP("Pec::Text", "no Azure plan"),
    QT_TRANSLATE_NOOP("Pec::Text", "products never earn"),
    QT_TRANSLATE_NOOP("Pec::Text", "the provider earns"),
    QT_TRANSLATE_NOOP("Pec::Text", "role not on the list"),
    QT_TRANSLATE_NOOP("Pec::Text", "custom role"),
    QT_TRANSLATE_NOOP("Pec::Text", "depends on one person"),
    QT_TRANSLATE_NOOP("Pec::Text", "earns, access not readable"),
    QT_TRANSLATE_NOOP("Pec::Text", "earns by unknown access"),
};

} // namespace

const char *of(Reason reason)
{
    if (const char *words = ofPath(reason))
        return words;
    if (const char *words = ofSubscription(reason))
        return words;
    // Reason::AccessUnknown, and what a later rule book may add: unknown stays unknown.
    return QT_TRANSLATE_NOOP("Pec::Text",
                             "Access to this subscription could not be read, so the reason is not "
                             "known.");
}

const char *shortOf(Reason reason) { return kShort[size_t(reason)]; }

} // namespace Pec::Words
