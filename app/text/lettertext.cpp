// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/onboardingtext.h"

namespace Pec {

namespace {

const char *whoOf(OnboardingMethod method)
{
    switch (method) {
    case OnboardingMethod::Aobo:
        return QT_TRANSLATE_NOOP("Pec::Text", "our group %1 (admin on behalf of, AOBO)");
    case OnboardingMethod::Lighthouse:
        return QT_TRANSLATE_NOOP("Pec::Text", "%1 in our own tenant (Azure Lighthouse)");
    case OnboardingMethod::User:
        return QT_TRANSLATE_NOOP("Pec::Text", "the user %1");
    case OnboardingMethod::ServicePrincipal:
        return QT_TRANSLATE_NOOP("Pec::Text", "the application %1");
    case OnboardingMethod::Group:
        return QT_TRANSLATE_NOOP("Pec::Text", "the security group %1");
    case OnboardingMethod::PartnerLink: // asks nobody for anything
        break;
    }
    return nullptr;
}

} // namespace

QString OnboardingText::letterTitle(const QString &partner) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Access to your Azure subscriptions for %1"))
        .arg(partner);
}

QString OnboardingText::letterPurpose() const
{
    return words(QT_TRANSLATE_NOOP(
        "Pec::Text",
        "We look after your Azure environment: we answer your questions, solve problems and keep "
        "an eye on cost. For this we ask for the access described here."));
}

QString OnboardingText::letterAskHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "What we ask for"));
}

QString OnboardingText::letterRole(const QString &role, const QString &who) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "The role %1 for %2, on these subscriptions:"))
        .arg(role, who);
}

QString OnboardingText::letterWho(OnboardingMethod method, const QString &principal) const
{
    return words(whoOf(method)).arg(principal);
}

QString OnboardingText::letterOpensHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "What it opens"));
}

QString OnboardingText::letterFreedom() const
{
    return words(QT_TRANSLATE_NOOP(
        "Pec::Text", "You decide freely, and you can take the access away at any time; your "
                     "subscriptions stay as they are. Microsoft credits partners for environments "
                     "that they manage, which is no reason for you to give more than you want."));
}

QString OnboardingText::letterWhoHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Who can do it"));
}

QString OnboardingText::letterWhoRole() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "Somebody who is Owner or User Access Administrator of "
                                   "these subscriptions. It takes about five minutes."));
}

QString OnboardingText::letterWhoDelegation() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Somebody who is Owner of these subscriptions. It "
                                                "takes about twenty minutes, most of it waiting."));
}

QString OnboardingText::letterHowHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "How"));
}

QString OnboardingText::letterCheckSums(const QString &file) const
{
    return words(QT_TRANSLATE_NOOP(
                     "Pec::Text",
                     "Put the files into one folder. The file %1 holds their checksums."))
        .arg(file);
}

QString OnboardingText::letterRun(const QString &shell, const QString &powerShell,
                                  const QString &form) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "Run %1 in Azure Cloud Shell, or %2 in PowerShell, or deploy %3 "
                                   "with the parameters of each subscription."))
        .arg(shell, powerShell, form);
}

QString OnboardingText::letterVerify(const QString &file) const
{
    return words(
               QT_TRANSLATE_NOOP(
                   "Pec::Text",
                   "Run %1: it says whether everything is in place. Then tell us that it is done."))
        .arg(file);
}

QString OnboardingText::letterUndoHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Taking it back"));
}

QString OnboardingText::letterUndo(const QString &file) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "Run %1, or remove it in the portal, under Access "
                                                "control (IAM) of the subscription."))
        .arg(file);
}

QString OnboardingText::letterUndoDelegation(const QString &file) const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "Run %1, or remove it in the portal, under Service providers."))
        .arg(file);
}

QString OnboardingText::letterSafety() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text",
                                   "The files hold no password or other secret and send nothing to "
                                   "us. They make what is listed here, and nothing else."));
}

QString OnboardingText::letterQuestionsHead() const
{
    return words(QT_TRANSLATE_NOOP("Pec::Text", "If you have questions, or when it is done"));
}

QString OnboardingText::letterQuestions() const
{
    return words(QT_TRANSLATE_NOOP(
        "Pec::Text",
        "Please answer the message that brought you this letter. If you would rather not give "
        "this access, or want to give less, tell us: we look for another way."));
}

} // namespace Pec
