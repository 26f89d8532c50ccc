// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/reporttext.h"

#include <array>

namespace Pec {

namespace {

//! By ReportWord.
constexpr std::array<const char *, kReportWordCount> kWords{
    QT_TRANSLATE_NOOP("Pec::Text", "Improvement plan for partner earned credit (PEC)"),
    QT_TRANSLATE_NOOP("Pec::Text", "All customers"),
    // Parts, in the order of ReportSection
    QT_TRANSLATE_NOOP("Pec::Text", "Summary"),
    QT_TRANSLATE_NOOP("Pec::Text", "Data and reliability"),
    QT_TRANSLATE_NOOP("Pec::Text", "Current situation"),
    QT_TRANSLATE_NOOP("Pec::Text", "Findings"),
    QT_TRANSLATE_NOOP("Pec::Text", "Cost that never earns PEC"),
    QT_TRANSLATE_NOOP("Pec::Text", "Plan"),
    QT_TRANSLATE_NOOP("Pec::Text", "Instructions"),
    QT_TRANSLATE_NOOP("Pec::Text", "Since the last plan"),
    QT_TRANSLATE_NOOP("Pec::Text", "How this was calculated"),
    QT_TRANSLATE_NOOP("Pec::Text", "Appendix"),
    // Columns and figures
    QT_TRANSLATE_NOOP("Pec::Text", "Number"),
    QT_TRANSLATE_NOOP("Pec::Text", "Customer"),
    QT_TRANSLATE_NOOP("Pec::Text", "Subscription"),
    QT_TRANSLATE_NOOP("Pec::Text", "Status"),
    QT_TRANSLATE_NOOP("Pec::Text", "Subscriptions"),
    QT_TRANSLATE_NOOP("Pec::Text", "Eligible cost"),
    QT_TRANSLATE_NOOP("Pec::Text", "Share with PEC"),
    QT_TRANSLATE_NOOP("Pec::Text", "Missed credit a month"),
    QT_TRANSLATE_NOOP("Pec::Text", "Need action"),
    QT_TRANSLATE_NOOP("Pec::Text", "Cost"),
    QT_TRANSLATE_NOOP("Pec::Text", "What to do"),
    QT_TRANSLATE_NOOP("Pec::Text", "Credit a month"),
    QT_TRANSLATE_NOOP("Pec::Text", "How sure"),
    QT_TRANSLATE_NOOP("Pec::Text", "Who"),
    QT_TRANSLATE_NOOP("Pec::Text", "Minutes"),
    QT_TRANSLATE_NOOP("Pec::Text", "State"),
    QT_TRANSLATE_NOOP("Pec::Text", "Responsible"),
    QT_TRANSLATE_NOOP("Pec::Text", "Due"),
    QT_TRANSLATE_NOOP("Pec::Text", "Access"),
    QT_TRANSLATE_NOOP("Pec::Text", "Who has it"),
    QT_TRANSLATE_NOOP("Pec::Text", "Role"),
    QT_TRANSLATE_NOOP("Pec::Text", "Scope"),
    QT_TRANSLATE_NOOP("Pec::Text", "Partner ID link"),
    QT_TRANSLATE_NOOP("Pec::Text", "Valid for PEC"),
    QT_TRANSLATE_NOOP("Pec::Text", "Kind of cost"),
    QT_TRANSLATE_NOOP("Pec::Text", "Amount"),
    QT_TRANSLATE_NOOP("Pec::Text", "Reason"),
    QT_TRANSLATE_NOOP("Pec::Text", "When"),
    QT_TRANSLATE_NOOP("Pec::Text", "Total"),
    QT_TRANSLATE_NOOP("Pec::Text", "Credit a month, at most"),
    // Titles of tables and charts
    QT_TRANSLATE_NOOP("Pec::Text", "Decisions needed"),
    QT_TRANSLATE_NOOP("Pec::Text", "Cost by month"),
    QT_TRANSLATE_NOOP("Pec::Text", "Share of eligible cost with PEC"),
    QT_TRANSLATE_NOOP("Pec::Text", "Missed credit a month by cause, at most"),
    QT_TRANSLATE_NOOP("Pec::Text", "Value and effort of the largest findings"),
    QT_TRANSLATE_NOOP("Pec::Text", "Credit a month to be recovered, at most"),
    QT_TRANSLATE_NOOP("Pec::Text", "Subscriptions by status"),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "No share is shown for a month of whose cost too little is known."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "By month, Microsoft's data say less than of the period: cost without "
                      "credit of which the product is not known stands as \u201c"
                      "Cannot tell\u201d."),
    QT_TRANSLATE_NOOP("Pec::Text", "All subscriptions"),
    QT_TRANSLATE_NOOP("Pec::Text", "Your access"),
    QT_TRANSLATE_NOOP("Pec::Text", "Left out, and why"),
    QT_TRANSLATE_NOOP("Pec::Text", "Terms"),
    QT_TRANSLATE_NOOP("Pec::Text", "What could not be checked"),
    // Terms of the schedule
    QT_TRANSLATE_NOOP("Pec::Text", "Now"),
    QT_TRANSLATE_NOOP("Pec::Text", "Within 30\u00a0"
                                   "days"),
    QT_TRANSLATE_NOOP("Pec::Text", "Within 90\u00a0"
                                   "days"),
    // The rest
    QT_TRANSLATE_NOOP("Pec::Text", "not known"),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "Amounts are estimates from Microsoft's cost data, not an "
                      "invoice. No credit is promised for past days. Microsoft decides "
                      "what it credits, under the terms then in force."),
    QT_TRANSLATE_NOOP("Pec::Text", "Nothing was found that has to be mended."),
    QT_TRANSLATE_NOOP("Pec::Text", "No cost of the period is excluded from PEC."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "This is the first plan. The next one shows what has been done since."),
    QT_TRANSLATE_NOOP("Pec::Text", "The decision is yours, and you can withdraw access at "
                                   "any time. Your subscriptions do not change."),
    // Since the last plan
    QT_TRANSLATE_NOOP("Pec::Text", "What became of the last plan"),
    QT_TRANSLATE_NOOP("Pec::Text", "Estimated a month"),
    QT_TRANSLATE_NOOP("Pec::Text", "Estimated and realised"),
    QT_TRANSLATE_NOOP("Pec::Text", "Earned a month, then"),
    QT_TRANSLATE_NOOP("Pec::Text", "Earned a month, now"),
    QT_TRANSLATE_NOOP("Pec::Text", "Realised a month"),
    QT_TRANSLATE_NOOP(
        "Pec::Text",
        "Realised is what the subscription earns a month by the cost of the period, less what "
        "it earned when the last plan was made. In the first 30 days after a step it still "
        "grows."),
    QT_TRANSLATE_NOOP("Pec::Text", "Done"),
    QT_TRANSLATE_NOOP("Pec::Text", "Still open"),
    QT_TRANSLATE_NOOP("Pec::Text", "New"),
    QT_TRANSLATE_NOOP("Pec::Text", "Left out"),
    QT_TRANSLATE_NOOP("Pec::Text", "Could not be checked"),
    // How to do it
    QT_TRANSLATE_NOOP("Pec::Text", "With Azure CLI, for example in Azure Cloud Shell:"),
    QT_TRANSLATE_NOOP("Pec::Text", "To take it back:"),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "To take it back, remove the role assignment in the Azure portal, "
                      "under Access control (IAM) of the subscription."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "To take it back, remove the delegation in the Azure portal: the customer "
                      "under Service providers, the partner under My customers."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "To take it back, remove the delegation in the Azure portal under "
                      "Service providers. We can do that for you as well."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "To take it back, whoever linked the partner ID removes the link."),
    QT_TRANSLATE_NOOP("Pec::Text", "Security: no more rights are given than before."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "Security: only the rights of the role that is chosen are given, on the "
                      "subscriptions named and on nothing else."),
    QT_TRANSLATE_NOOP(
        "Pec::Text",
        "Security: Contributor can change every resource of the subscription, but cannot give "
        "access to others. Any other role on Microsoft's list for PEC works as well."),
    QT_TRANSLATE_NOOP(
        "Pec::Text",
        "Security: Owner can change every resource of the subscription and give access to "
        "others. Any other role on Microsoft's list for PEC works as well."),
    QT_TRANSLATE_NOOP(
        "Pec::Text",
        "All totals were checked: each is the exact sum of its rows, before rounding."),
    QT_TRANSLATE_NOOP("Pec::Text", "What was found, most credit first"),
    QT_TRANSLATE_NOOP("Pec::Text", "Steps in order of time"),
    QT_TRANSLATE_NOOP("Pec::Text", "Where"),
    QT_TRANSLATE_NOOP("Pec::Text", "Meaning"),
    QT_TRANSLATE_NOOP("Pec::Text", "What we ask of you"),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "A line with \u201cOr\u201d is another way to the same credit: one "
                      "of them is enough."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "Sums and charts are in US dollars, as Microsoft converts them. Rows are "
                      "in the currency that each customer is billed in."),
    QT_TRANSLATE_NOOP("Pec::Text", "Cost with PEC"),
    QT_TRANSLATE_NOOP("Pec::Text", "Term"),
    QT_TRANSLATE_NOOP("Pec::Text", "Our access"),
    QT_TRANSLATE_NOOP("Pec::Text", "Our Admin agents group"),
    QT_TRANSLATE_NOOP("Pec::Text", "Access plan for your Azure subscriptions"),
    QT_TRANSLATE_NOOP(
        "Pec::Text",
        "We need this access to look after your subscriptions. Microsoft also checks it when "
        "it decides on the partner earned credit (PEC) that it gives us."),
    // How a customer reads our access, in the order of AccessStanding, and what that means
    QT_TRANSLATE_NOOP("Pec::Text", "complete"),
    QT_TRANSLATE_NOOP("Pec::Text", "partial"),
    QT_TRANSLATE_NOOP("Pec::Text", "missing"),
    QT_TRANSLATE_NOOP("Pec::Text", "not known"),
    QT_TRANSLATE_NOOP("Pec::Text", "We have a sufficient role on the whole subscription."),
    QT_TRANSLATE_NOOP("Pec::Text",
                      "We have access, but its role, scope or duration is not enough."),
    QT_TRANSLATE_NOOP("Pec::Text", "No access of ours was found."),
    QT_TRANSLATE_NOOP("Pec::Text", "We are not allowed to see who has access."),
};
static_assert(kWords.back() != nullptr);

//! Of what the customer does; the partner's own steps are not the customer's.
const char *askedOf(Fix fix)
{
    switch (fix) {
    case Fix::ReinstateAobo:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Restore the role of our Admin agents group on the subscription.");
    case Fix::ChangeAoboRole:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "Give our Admin agents group a role that lets us look after the subscription.");
    case Fix::WidenAoboScope:
        return QT_TRANSLATE_NOOP("Pec::Text", "Give our Admin agents group its role on the whole "
                                              "subscription instead of a part of it.");
    case Fix::DelegateLighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Delegate the subscription to us through Azure Lighthouse.");
    case Fix::ChangeLighthouseRole:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Delegate the subscription to us again, with another role.");
    case Fix::MakeLighthousePermanent:
        return QT_TRANSLATE_NOOP("Pec::Text", "Delegate the subscription to us with a role that "
                                              "does not have to be activated each time.");
    case Fix::WidenLighthouseScope:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Delegate the whole subscription to us instead of a resource group.");
    case Fix::ChangeRole:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Give our account or application in your tenant another role.");
    case Fix::WidenRoleScope:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Give our account or application its role on the whole subscription.");
    case Fix::MakeRolePermanent:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Give our account or application its role without an end date.");
    case Fix::EnableIdentity:
        return QT_TRANSLATE_NOOP("Pec::Text", "Enable our account in your tenant again.");
    case Fix::LiftDenyAssignment:
        return QT_TRANSLATE_NOOP("Pec::Text", "Lift the deny assignment that shuts us out.");
    case Fix::GainReadAccess:
        return QT_TRANSLATE_NOOP("Pec::Text", "Allow us to view the subscription.");
    case Fix::AddSecondPath:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Give a second identity of ours access, so that it does not hang on one.");
    case Fix::MoveToAzurePlan:
        return QT_TRANSLATE_NOOP("Pec::Text", "Let us move the subscription to an Azure plan.");
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

const char *actorOf(Actor actor)
{
    switch (actor) {
    case Actor::AccountManager:
        return QT_TRANSLATE_NOOP("Pec::Text", "You");
    case Actor::AdminAgent:
        return QT_TRANSLATE_NOOP("Pec::Text", "Your Admin agent");
    case Actor::LinkedIdentity:
        return QT_TRANSLATE_NOOP("Pec::Text", "Whoever holds the access");
    case Actor::CustomerOwner:
        return QT_TRANSLATE_NOOP("Pec::Text", "Customer (owner of the subscription)");
    case Actor::CustomerGlobalAdmin:
        return QT_TRANSLATE_NOOP("Pec::Text", "Customer (Global Administrator)");
    case Actor::MicrosoftSupport:
        return QT_TRANSLATE_NOOP("Pec::Text", "You, through Microsoft support");
    case Actor::Nobody:
        break;
    }
    return nullptr;
}

const char *actorSaidToCustomer(Actor actor)
{
    switch (actor) {
    case Actor::CustomerOwner:
        return QT_TRANSLATE_NOOP("Pec::Text", "You (owner of the subscription)");
    case Actor::CustomerGlobalAdmin:
        return QT_TRANSLATE_NOOP("Pec::Text", "You (Global Administrator)");
    case Actor::AccountManager:
    case Actor::AdminAgent:
    case Actor::LinkedIdentity:
        return QT_TRANSLATE_NOOP("Pec::Text", "We, with your consent");
    case Actor::MicrosoftSupport:
    case Actor::Nobody:
        break;
    }
    return actorOf(actor);
}

} // namespace

ReportText::ReportText(const Text &text)
    : m_text(text)
{}

QString ReportText::words(const char *source, int n) const
{
    return source ? m_text.translated(source, n) : QString();
}

QString ReportText::actor(Actor actor) const { return words(actorOf(actor)); }
QString ReportText::actorToCustomer(Actor actor) const { return words(actorSaidToCustomer(actor)); }
QString ReportText::word(ReportWord word) const { return words(kWords[size_t(word)]); }
QString ReportText::askedOfCustomer(Fix fix) const { return words(askedOf(fix)); }

QString ReportText::period(const QString &from, const QString &to) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "%1 \u2013 %2")).arg(from, to);
}

QString ReportText::dataOf(const QString &dateTime) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Data read on %1")).arg(dateTime);
}

QString ReportText::partnerTitle(const QString &partner) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Made by %1")).arg(partner);
}

QString ReportText::whatIsMissed(const QString &amount, const QString &cause) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "%1 a month is missed. Largest cause: %2."))
        .arg(amount, cause);
}

QString ReportText::nothingMissed() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Nothing is missed, as far as it can be told."));
}

QString ReportText::otherWayThan(int finding) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "Another way to the same credit as finding %1: one of them is "
                                   "enough. Its credit counts there."))
        .arg(m_text.locale().toString(finding));
}

QString ReportText::moreSubscriptions(int number) const
{
    return words(QT_TRANSLATE_N_NOOP(
                     "Pec::Text",
                     "The same commands, each with its own ids, apply to %n more subscription(s)."),
                 number);
}

QString ReportText::againstPlanOf(const QString &day) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Compared with the plan of %1.")).arg(day);
}

QString ReportText::againstPlansOf(const QString &first, const QString &last) const
{
    return words(QT_TRANSLATE_NOOP(
                     "Pec::Text", "Each customer compared with its last plan, made from %1 to %2."))
        .arg(first, last);
}

QString ReportText::oldData(const QString &age) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "The data were read %1: refresh before you send this."))
        .arg(age);
}

QString ReportText::totalsDiffer(const QString &total, const QString &sum) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "A total says %1, its rows come to %2: read the tenant again, "
                                   "and do not send this before the two agree."))
        .arg(total, sum);
}

QString ReportText::rateNotSet() const
{
    return words(QT_TRANSLATE_NOOP(
        "Pec::Text",
        "The rate is the usual one and was neither set by you nor seen in your data."));
}

QString ReportText::effort(const QString &who, const QString &confidence) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Who: %1. %2")).arg(who, confidence);
}

QString ReportText::howItStands(int earning, int all, const QString &share) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text",
                                     "PEC is earned in full on %1 of %n subscription(s); %2 of the "
                                     "eligible cost has PEC."),
                 all)
        .arg(m_text.locale().toString(earning), share);
}

QString ReportText::howItStands(int earning, int all) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text",
                                     "On %1 of %n subscription(s) our access is complete."),
                 all)
        .arg(m_text.locale().toString(earning));
}

QString ReportText::whatToDo(int steps, const QString &duration) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text",
                                     "%n step(s) are proposed; they take about %1 of work."),
                 steps)
        .arg(duration);
}

QString ReportText::sumOfMonths(int months, const QString &sums) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text", "Over %n month(s): %1"), months).arg(sums);
}

QString ReportText::ofSubscriptions(int all) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text", "of %n subscription(s)"), all);
}

QString ReportText::subscriptionsNotTold(int number) const
{
    return words(QT_TRANSLATE_N_NOOP("Pec::Text", "The status of %n subscription(s) is not known."),
                 number);
}

} // namespace Pec
