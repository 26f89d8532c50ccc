// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/onboardingtext.h"

#include <QCoreApplication>

namespace Pec {

namespace {

const char *wordsOf(OnboardingMethod method)
{
    switch (method) {
    case OnboardingMethod::Aobo:
        return QT_TRANSLATE_NOOP("Pec::Text", "Admin on behalf of (AOBO)");
    case OnboardingMethod::Lighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text", "Azure Lighthouse");
    case OnboardingMethod::User:
        return QT_TRANSLATE_NOOP("Pec::Text", "User");
    case OnboardingMethod::ServicePrincipal:
        return QT_TRANSLATE_NOOP("Pec::Text", "Service principal");
    case OnboardingMethod::Group:
        return QT_TRANSLATE_NOOP("Pec::Text", "Security group");
    case OnboardingMethod::PartnerLink:
        return QT_TRANSLATE_NOOP("Pec::Text", "Link the partner ID only");
    }
    return nullptr;
}

const char *wordsOf(CaseState state)
{
    switch (state) {
    case CaseState::Planned:
        return QT_TRANSLATE_NOOP("Pec::Text", "Planned");
    case CaseState::Confirmed:
        return QT_TRANSLATE_NOOP("Pec::Text", "Confirmed, nothing sent yet");
    case CaseState::UnderWay:
        return QT_TRANSLATE_NOOP("Pec::Text", "Under way");
    case CaseState::Failed:
        return QT_TRANSLATE_NOOP("Pec::Text", "A step was refused");
    case CaseState::Done:
        return QT_TRANSLATE_NOOP("Pec::Text", "Done");
    case CaseState::WaitingForEvidence:
        return QT_TRANSLATE_NOOP("Pec::Text", "Waiting for cost data");
    case CaseState::ConfirmedByCost:
        return QT_TRANSLATE_NOOP("Pec::Text", "Confirmed by cost data");
    case CaseState::NotConfirmed:
        return QT_TRANSLATE_NOOP("Pec::Text", "Not confirmed by cost data");
    case CaseState::Undone:
        return QT_TRANSLATE_NOOP("Pec::Text", "Taken back");
    }
    return nullptr;
}

const char *wordsOf(StepState state)
{
    switch (state) {
    case StepState::Planned:
        return QT_TRANSLATE_NOOP("Pec::Text", "Planned");
    case StepState::Confirmed:
        return QT_TRANSLATE_NOOP("Pec::Text", "Confirmed");
    case StepState::Sent:
        return QT_TRANSLATE_NOOP("Pec::Text", "Sent, not seen yet");
    case StepState::Done:
        return QT_TRANSLATE_NOOP("Pec::Text", "Done");
    case StepState::Failed:
        return QT_TRANSLATE_NOOP("Pec::Text", "Refused");
    case StepState::UndoSent:
        return QT_TRANSLATE_NOOP("Pec::Text", "Being taken back");
    case StepState::Undone:
        return QT_TRANSLATE_NOOP("Pec::Text", "Taken back");
    case StepState::WaitingForEvidence:
        return QT_TRANSLATE_NOOP("Pec::Text", "Waiting for cost data");
    case StepState::ConfirmedByCost:
        return QT_TRANSLATE_NOOP("Pec::Text", "Confirmed by cost data");
    case StepState::NotConfirmed:
        return QT_TRANSLATE_NOOP("Pec::Text", "Not confirmed by cost data");
    }
    return nullptr;
}

const char *wordsOf(StepKind kind)
{
    switch (kind) {
    case StepKind::AssignRole:
        return QT_TRANSLATE_NOOP("Pec::Text", "Give the role");
    case StepKind::RegisterProvider:
        return QT_TRANSLATE_NOOP("Pec::Text", "Register Microsoft.ManagedServices");
    case StepKind::DefineDelegation:
        return QT_TRANSLATE_NOOP("Pec::Text", "Say who gets which role");
    case StepKind::DelegateSubscription:
        return QT_TRANSLATE_NOOP("Pec::Text", "Delegate the subscription");
    case StepKind::LinkPartner:
        return QT_TRANSLATE_NOOP("Pec::Text", "Link the partner ID");
    case StepKind::ChangePartnerLink:
        return QT_TRANSLATE_NOOP("Pec::Text", "Change the linked partner ID, for all customers");
    case StepKind::RemoveRole:
        return QT_TRANSLATE_NOOP("Pec::Text", "Take the role away");
    case StepKind::RemoveDelegation:
        return QT_TRANSLATE_NOOP("Pec::Text", "End the delegation");
    case StepKind::RemoveDefinition:
        return QT_TRANSLATE_NOOP("Pec::Text", "Remove who gets which role");
    case StepKind::UnlinkPartner:
        return QT_TRANSLATE_NOOP("Pec::Text", "Unlink the partner ID");
    }
    return nullptr;
}

const char *wordsOf(PreflightCheck check)
{
    switch (check) {
    case PreflightCheck::Persona:
        return QT_TRANSLATE_NOOP("Pec::Text", "Kind of partner");
    case PreflightCheck::Agreement:
        return QT_TRANSLATE_NOOP("Pec::Text", "Partner program agreement");
    case PreflightCheck::PartnerId:
        return QT_TRANSLATE_NOOP("Pec::Text", "Partner ID");
    case PreflightCheck::OwnLink:
        return QT_TRANSLATE_NOOP("Pec::Text", "Partner ID link of who is signed in");
    case PreflightCheck::AdminAgent:
        return QT_TRANSLATE_NOOP("Pec::Text", "Admin agent of your tenant");
    case PreflightCheck::TenantSignIn:
        return QT_TRANSLATE_NOOP("Pec::Text", "Sign-in to the customer's tenant");
    case PreflightCheck::DelegatedAdmin:
        return QT_TRANSLATE_NOOP("Pec::Text", "GDAP relationship");
    case PreflightCheck::AzurePlan:
        return QT_TRANSLATE_NOOP("Pec::Text", "Azure plan");
    case PreflightCheck::Active:
        return QT_TRANSLATE_NOOP("Pec::Text", "Subscription is active");
    case PreflightCheck::OwnRights:
        return QT_TRANSLATE_NOOP("Pec::Text", "Right to give roles");
    case PreflightCheck::OwnAccess:
        return QT_TRANSLATE_NOOP("Pec::Text", "Access of yours that earns");
    case PreflightCheck::OthersAccess:
        return QT_TRANSLATE_NOOP("Pec::Text", "Access of other partners");
    case PreflightCheck::Denied:
        return QT_TRANSLATE_NOOP("Pec::Text", "Deny assignments");
    case PreflightCheck::LighthouseProvider:
        return QT_TRANSLATE_NOOP("Pec::Text", "Lighthouse is registered");
    }
    return nullptr;
}

const char *wordsOf(PreflightAdvice advice)
{
    switch (advice) {
    case PreflightAdvice::None:
        break;
    case PreflightAdvice::ChoosePersona:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Choose in the settings what kind of partner you are.");
    case PreflightAdvice::ProviderEarns:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Your access makes your provider earn: agree on it with them.");
    case PreflightAdvice::DeclareAgreement:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Note in the settings that the agreement is active: no service tells.");
    case PreflightAdvice::EnterPartnerId:
        return QT_TRANSLATE_NOOP("Pec::Text", "Enter the partner ID of your location.");
    case PreflightAdvice::LinkPartnerId:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "Link your partner ID to who is signed in, or to another identity with the access.");
    case PreflightAdvice::CorrectLink:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "It is linked to another partner ID: correct the link.");
    case PreflightAdvice::JoinAdminAgents:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Have the signed-in account made an Admin agent in Partner Center.");
    case PreflightAdvice::SignInAgain:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "The customer's tenant asks for more, such as a second factor: sign in again.");
    case PreflightAdvice::AskForAccess:
        return QT_TRANSLATE_NOOP("Pec::Text", "A policy or a missing consent keeps you out: ask "
                                              "the customer's Global Administrator.");
    case PreflightAdvice::AskForDelegatedAdmin:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "Ask the customer for a GDAP relationship with the role Directory Readers.");
    case PreflightAdvice::JoinDelegatedGroup:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "There is one, but the signed-in account is in none of its groups: join one of them.");
    case PreflightAdvice::RenewDelegatedAdmin:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "It ends soon: ask the customer for a new one, or let it renew itself.");
    case PreflightAdvice::Refresh:
        return QT_TRANSLATE_NOOP("Pec::Text", "It was not read: refresh.");
    case PreflightAdvice::MoveToAzurePlan:
        return QT_TRANSLATE_NOOP("Pec::Text", "Move the subscription to an Azure plan first.");
    case PreflightAdvice::Reactivate:
        return QT_TRANSLATE_NOOP("Pec::Text", "Have the subscription made active again first.");
    case PreflightAdvice::LetCustomerRun:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Send the files to the customer: an Owner there runs them.");
    case PreflightAdvice::NothingNeeded:
        return QT_TRANSLATE_NOOP("Pec::Text", "Nothing is needed: it earns already.");
    case PreflightAdvice::GiveAccess:
        return QT_TRANSLATE_NOOP("Pec::Text", "This onboarding gives it.");
    case PreflightAdvice::LiftDeny:
        return QT_TRANSLATE_NOOP("Pec::Text", "Ask the customer to lift the deny assignment.");
    case PreflightAdvice::RegisterProvider:
        return QT_TRANSLATE_NOOP("Pec::Text", "The plan registers it.");
    }
    return nullptr;
}

const char *wordsOf(InputProblem problem)
{
    switch (problem) {
    case InputProblem::NotAnId:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "%1 is no id: it has to have 32 digits and letters in five groups.");
    case InputProblem::ApplicationId:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "%1 is the id of an application. A role is given to its service "
                                 "principal, which has an object id of its own.");
    case InputProblem::IdOfATenant:
        return QT_TRANSLATE_NOOP("Pec::Text", "%1 is the id of a tenant, not of somebody in it.");
    case InputProblem::IdOfASubscription:
        return QT_TRANSLATE_NOOP("Pec::Text", "%1 is the id of a subscription.");
    case InputProblem::NotFound:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Nobody has the id %1 in the tenant where it has to be.");
    case InputProblem::InOtherTenant:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "%1 is an id of the other tenant: check whose it has to be.");
    case InputProblem::WrongKind:
        return QT_TRANSLATE_NOOP("Pec::Text", "%1 is of another kind than this method takes.");
    case InputProblem::DisabledIdentity:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "The account %1 is disabled, and credit would end with it.");
    case InputProblem::NoAgentsGroup:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "%1 is not an AdminAgents or HelpdeskAgents group of yours, and only these count.");
    case InputProblem::NotLookedUp:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "%1 could not be looked up, so it is unknown whether it is right.");
    case InputProblem::PartnerIdMissing:
        return QT_TRANSLATE_NOOP("Pec::Text", "This method needs a partner ID to link.");
    case InputProblem::PartnerIdForm:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "%1 cannot be a partner ID: these are four to ten digits.");
    case InputProblem::OtherOrganisation:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "The partner ID %1 is neither yours nor that of the customer's reseller.");
    case InputProblem::PartnerIdNotRead:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Your own partner ID was not read, so %1 cannot be compared.");
    case InputProblem::NoSubscription:
        return QT_TRANSLATE_NOOP("Pec::Text", "No subscription was chosen.");
    case InputProblem::DuplicateSubscription:
        return QT_TRANSLATE_NOOP("Pec::Text", "The subscription %1 was named twice.");
    case InputProblem::UnknownSubscription:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "The subscription %1 is not known: refresh, or check its id.");
    case InputProblem::OtherCustomers:
        return QT_TRANSLATE_NOOP("Pec::Text", "The subscription %1 belongs to another customer.");
    case InputProblem::NotActive:
        return QT_TRANSLATE_NOOP("Pec::Text", "The subscription %1 is not active.");
    case InputProblem::NothingToLink:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Who is signed in has no access to the subscription %1 that lacks "
                                 "only a link to this partner ID.");
    case InputProblem::RoleNotEligible:
        return QT_TRANSLATE_NOOP("Pec::Text", "The role %1 earns nothing.");
    case InputProblem::RoleNotListed:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "The role %1 is not on Microsoft's list, so it is unknown whether it earns.");
    case InputProblem::RefusedByLighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text", "Azure Lighthouse refuses the role %1.");
    case InputProblem::CustomerTwice:
        return QT_TRANSLATE_NOOP("Pec::Text", "The customer %1 was named twice.");
    case InputProblem::OpenCase:
        return QT_TRANSLATE_NOOP("Pec::Text", "The subscription %1 has an open case already: go on "
                                              "with that one, or take it back.");
    }
    return nullptr;
}

const char *wordsOf(RoleOpening opening)
{
    switch (opening) {
    case RoleOpening::Support:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Opens support requests and reads what they are about; changes nothing.");
    case RoleOpening::Operate:
        return QT_TRANSLATE_NOOP("Pec::Text", "Starts, stops and uses %1 as it is set up.");
    case RoleOpening::Manage:
        return QT_TRANSLATE_NOOP("Pec::Text", "Creates, changes and deletes what belongs to %1.");
    case RoleOpening::Data:
        return QT_TRANSLATE_NOOP("Pec::Text", "Reads or changes the data in %1.");
    case RoleOpening::Keys:
        return QT_TRANSLATE_NOOP("Pec::Text", "Reads the keys of %1, and with them its data.");
    case RoleOpening::SignIn:
        return QT_TRANSLATE_NOOP("Pec::Text", "Signs in to virtual machines.");
    case RoleOpening::Access:
        return QT_TRANSLATE_NOOP("Pec::Text", "Gives access to anybody, itself included.");
    case RoleOpening::EverythingButAccess:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "Manages everything in the subscription, but cannot give access to anybody.");
    case RoleOpening::Everything:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Manages everything in the subscription, access included.");
    case RoleOpening::NotDescribed:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "On Microsoft's list; this version does not know what it opens.");
    }
    return nullptr;
}

const char *wordsOf(LighthouseRefusal refusal)
{
    switch (refusal) {
    case LighthouseRefusal::None:
        break;
    case LighthouseRefusal::Owner:
        return QT_TRANSLATE_NOOP("Pec::Text", "Azure Lighthouse never delegates Owner.");
    case LighthouseRefusal::DataActions:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Azure Lighthouse refuses it because it reaches into data.");
    case LighthouseRefusal::AssignsRoles:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "Azure Lighthouse allows it for managed identities only, which earn nothing.");
    case LighthouseRefusal::NotKnown:
        return QT_TRANSLATE_NOOP("Pec::Text", "Whether Azure Lighthouse takes it is not known.");
    }
    return nullptr;
}

const char *wordsOf(LinkNeed link)
{
    switch (link) {
    case LinkNeed::None:
        return QT_TRANSLATE_NOOP("Pec::Text", "No partner ID link is needed.");
    case LinkNeed::OnceInPartnerTenant:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "One identity that has the access links the partner ID, once, in your own tenant.");
    case LinkNeed::OnceInCustomerTenant:
        return QT_TRANSLATE_NOOP(
            "Pec::Text",
            "The identity links the partner ID itself, once in each customer's tenant.");
    }
    return nullptr;
}

const char *wordsOf(RecommendedBecause because)
{
    switch (because) {
    case RecommendedBecause::NothingNeeded:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Nothing is recommended: every chosen subscription earns already.");
    case RecommendedBecause::OnlyTheLinkLacks:
        return QT_TRANSLATE_NOOP("Pec::Text",
                                 "Recommended: you have access that earns as soon as you are "
                                 "linked; nobody else has to do anything.");
    case RecommendedBecause::NoLinkAndNoSingleIdentity:
        return QT_TRANSLATE_NOOP(
            "Pec::Text", "Recommended: it needs no link, and does not end when somebody leaves.");
    case RecommendedBecause::OneLinkForAllCustomers:
        return QT_TRANSLATE_NOOP("Pec::Text", "Recommended: one link serves all customers, and it "
                                              "never opens more than Contributor.");
    case RecommendedBecause::NothingElsePossible:
        return QT_TRANSLATE_NOOP("Pec::Text", "The others lack something that is not known yet.");
    }
    return nullptr;
}

} // namespace

OnboardingText::OnboardingText(const Text &text)
    : m_text(text)
{}

QString OnboardingText::words(const char *source) const
{
    return source ? m_text.translated(source) : QString();
}

QString OnboardingText::method(OnboardingMethod method) const { return words(wordsOf(method)); }
QString OnboardingText::state(CaseState state) const { return words(wordsOf(state)); }
QString OnboardingText::state(StepState state) const { return words(wordsOf(state)); }
QString OnboardingText::step(StepKind kind) const { return words(wordsOf(kind)); }
QString OnboardingText::check(PreflightCheck check) const { return words(wordsOf(check)); }
QString OnboardingText::advice(PreflightAdvice advice) const { return words(wordsOf(advice)); }
QString OnboardingText::refusal(LighthouseRefusal refusal) const { return words(wordsOf(refusal)); }
QString OnboardingText::link(LinkNeed link) const { return words(wordsOf(link)); }
QString OnboardingText::because(RecommendedBecause because) const
{
    return words(wordsOf(because));
}

QString OnboardingText::problem(InputProblem problem, const QString &value) const
{
    const QString sentence = words(wordsOf(problem));
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(value) : sentence;
}

QString OnboardingText::opens(RoleOpening opening, const QString &area) const
{
    const QString sentence = words(wordsOf(opening));
    return sentence.contains(QStringLiteral("%1")) ? sentence.arg(area) : sentence;
}

QString OnboardingText::papersWritten(const QString &target) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "The papers for the customer are in %1. The letter "
                                                "says what to do."))
        .arg(target);
}

QString OnboardingText::linkForPartner(const QString &folder) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "%1 is for you, not for the customer: whoever gets the access "
                                   "runs link.sh there, which links your partner ID."))
        .arg(folder);
}

QString OnboardingText::nothingSent(const QString &command) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Nothing was sent. To run it: %1")).arg(command);
}

QString OnboardingText::assignments(int assignments, int customers) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "%1 at %2"))
        .arg(m_text.translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n assignment(s)"), assignments),
             m_text.translated(QT_TRANSLATE_N_NOOP("Pec::Text", "%n customer(s)"), customers));
}

QString OnboardingText::leftOut(const QString &customer, const QString &why) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "%1 is left out: %2")).arg(customer, why);
}

QString OnboardingText::evidenceDue(const QString &date) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Cost data show it at the latest on %1."))
        .arg(date);
}

QString OnboardingText::firstCredit(const QString &date) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "First day with credit: %1.")).arg(date);
}

QString OnboardingText::until(const QString &date) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "until %1")).arg(date);
}

QString OnboardingText::preflightHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Before you begin"));
}

QString OnboardingText::inputHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "To look at"));
}

QString OnboardingText::changesHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "What would change"));
}

QString OnboardingText::requestsHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "The requests"));
}

QString OnboardingText::before() const { return words(QT_TRANSLATE_NOOP("Pec::Text", "now")); }

QString OnboardingText::after() const { return words(QT_TRANSLATE_NOOP("Pec::Text", "then")); }

QString OnboardingText::noAccess() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "no access of yours"));
}

QString OnboardingText::accessNotKnown() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "not known"));
}

QString OnboardingText::stepStoodBefore() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "was there before"));
}

} // namespace Pec
