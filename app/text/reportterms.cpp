// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan explains: its terms, and to a customer what it is asked to do.
#include "text/reporttext.h"

namespace Pec {

namespace {

const char *wordsOf(ReportTerm term)
{
    switch (term) {
    case ReportTerm::Pec:
        return QT_TRANSLATE_NOOP("Pec::Text", "PEC (partner earned credit)");
    case ReportTerm::Aobo:
        return QT_TRANSLATE_NOOP("Pec::Text", "AOBO (admin on behalf of)");
    case ReportTerm::Lighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text", "Azure Lighthouse");
    case ReportTerm::Gdap:
        return QT_TRANSLATE_NOOP("Pec::Text", "GDAP (granular delegated admin privileges)");
    case ReportTerm::PartnerLink:
        return QT_TRANSLATE_NOOP("Pec::Text", "Partner ID link (PAL)");
    }
    return nullptr;
}

const char *meaningOf(ReportTerm term)
{
    switch (term) {
    case ReportTerm::Pec:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Credit that Microsoft gives to a partner for the Azure services that it "
                         "manages around the clock, on each day on which its access allows that.");
    case ReportTerm::Aobo:
        return QT_TRANSLATE_NOOP("Pec::Text", "The role that the partner's Admin agents group gets "
                                              "on a subscription when the partner creates it.");
    case ReportTerm::Lighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text", "A delegation of the subscription to groups of the "
                                              "partner, which work from their own tenant.");
    case ReportTerm::Gdap:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "A time-limited relationship in which a customer lets a partner "
                                 "administer its tenant with chosen roles.");
    case ReportTerm::PartnerLink:
        return QT_TRANSLATE_NOOP("Pec::Text", "What tells Microsoft that an account or an "
                                              "application works for the partner.");
    }
    return nullptr;
}

const char *howOf(Fix fix)
{
    switch (fix) {
    case Fix::ReinstateAobo:
    case Fix::ChangeAoboRole:
    case Fix::WidenAoboScope:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "An owner of the subscription gives our Admin agents group a role on it. It "
            "is a group of our tenant, which Azure calls a foreign group; no guest "
            "account is made.");
    case Fix::DelegateLighthouse:
    case Fix::ChangeLighthouseRole:
    case Fix::MakeLighthousePermanent:
    case Fix::WidenLighthouseScope:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "An owner of the subscription deploys the template that we send. It names "
                         "our groups and the role that they get.");
    case Fix::ChangeRole:
    case Fix::WidenRoleScope:
    case Fix::MakeRolePermanent:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "An owner of the subscription gives our account or application the role, "
            "under Access control (IAM) in the Azure portal or by the commands below.");
    case Fix::EnableIdentity:
        return QT_TRANSLATE_NOOP("Pec::Text", "An administrator opens our account in Microsoft "
                                              "Entra ID and enables it.");
    case Fix::LiftDenyAssignment:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "A deny assignment belongs to a managed application or a deployment stack: "
            "whoever owns that takes our group out of it.");
    case Fix::GainReadAccess:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "One of three things is missing: a GDAP relationship, your consent to the "
                         "program that we use, or an exception in a Conditional Access policy. We "
                         "will send you the matching request.");
    case Fix::AddSecondPath:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Give a second group or account of ours the same role, so that the access "
                         "does not end with one person.");
    case Fix::MoveToAzurePlan:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "We prepare the move and ask for your consent before it begins.");
    case Fix::LinkPartnerId:
    case Fix::CorrectPartnerLink:
    case Fix::CompareResources:
    case Fix::WatchAccess:
    case Fix::OpenSupportCase:
    case Fix::NameResellerGroups:
    case Fix::ReadAccess:
    case Fix::AskProvider:
    case Fix::Wait:
        break;
    }
    return nullptr;
}

} // namespace

QString ReportText::term(ReportTerm term) const { return words(wordsOf(term)); }
QString ReportText::meaning(ReportTerm term) const { return words(meaningOf(term)); }
QString ReportText::howToCustomer(Fix fix) const { return words(howOf(fix)); }

QString ReportText::labelled(const QString &label, const QString &words) const
{
    return this->words(QT_TRANSLATE_NOOP("Pec::Text", "%1: %2")).arg(label, words);
}

QString ReportText::otherwise(const QString &what) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Or: %1")).arg(what);
}

QString ReportText::atRate(const QString &rate) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "at a rate of %1")).arg(rate);
}

QString ReportText::notTied(const QString &amount) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "Up to %1 a month of the missed credit has no step yet, because "
                                   "access could not be read, was given only recently or was "
                                   "missing on some days, or because the cause is not known."))
        .arg(amount);
}

QString ReportText::moreDecisions(int number) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text", "%n more step(s) are in the plan."), number);
}

QString ReportText::accessUnreadable(const QString &where) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Access to %1 could not be read.")).arg(where);
}

QString ReportText::accessReadInPart(const QString &where) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Access to %1 could be read in part only."))
        .arg(where);
}

QString ReportText::moreUnreadable(int number) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text", "The same holds for %n more subscription(s)."),
                 number);
}

QString ReportText::unreadableOf(int number) const
{
    return words(
        QT_TRANSLATE_N_NOOP("Pec::Text", "On %n subscription(s) we are not allowed to see it."),
        number);
}

} // namespace Pec
