// SPDX-License-Identifier: GPL-3.0-or-later
// The app registration: which permissions and why, the steps in the portal, and the request to an
// administrator.
#include "core/strings.h"
#include "text/text.h"

#include <QCoreApplication>

#include <array>

namespace Pec {

namespace {

struct PermissionWords
{
    QLatin1StringView scope;
    const char *why;
    const char *without;
};

const std::array<PermissionWords, 5> kPermissions{{
    {"https://management.azure.com/user_impersonation"_L1,
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Reads cost and access in Azure with the rights of who is signed in."),
     QT_TRANSLATE_NOOP("Pec::Text", "Everything: neither cost nor access can be read.")},
    {"https://api.partnercenter.microsoft.com/user_impersonation"_L1,
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Reads the customers, the resellers and your partner ID in Partner Center."),
     QT_TRANSLATE_NOOP("Pec::Text", "The partner ID and which reseller a customer belongs to.")},
    {"https://graph.microsoft.com/User.Read"_L1,
     QT_TRANSLATE_NOOP("Pec::Text", "Reads who is signed in."),
     QT_TRANSLATE_NOOP("Pec::Text", "The name of who is signed in.")},
    {"https://graph.microsoft.com/Directory.Read.All"_L1,
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Reads the names of users and groups, and in which groups the user is."),
     QT_TRANSLATE_NOOP("Pec::Text", "Whose access it is, and the user's Partner Center roles.")},
    {"https://graph.microsoft.com/DelegatedAdminRelationship.Read.All"_L1,
     QT_TRANSLATE_NOOP("Pec::Text", "Reads the GDAP relationships with your customers."),
     QT_TRANSLATE_NOOP("Pec::Text",
                       "Whether a customer has let you in, and until when, before an onboarding.")},
}};

const PermissionWords *wordsOf(const QString &scope)
{
    for (const PermissionWords &words : kPermissions) {
        if (scope == words.scope)
            return &words;
    }
    return nullptr;
}

} // namespace

QString Text::permissionWhy(const QString &scope) const
{
    const PermissionWords *words = wordsOf(scope);
    return words ? translated(words->why) : QString();
}

QString Text::permissionWithout(const QString &scope) const
{
    const PermissionWords *words = wordsOf(scope);
    return words ? translated(words->without) : QString();
}

QStringList Text::registrationSteps() const
{
    const std::array steps{
        QT_TRANSLATE_NOOP("Pec::Text", "Sign in to entra.microsoft.com in the partner tenant, as "
                                       "Global admin or Application administrator."),
        QT_TRANSLATE_NOOP("Pec::Text",
                          "Open App registrations and choose New registration. Name it PEC Console "
                          "and choose accounts in any organisational directory (multitenant)."),
        QT_TRANSLATE_NOOP("Pec::Text",
                          "As redirect URI choose Public client/native and enter http://localhost. "
                          "Then choose Register."),
        QT_TRANSLATE_NOOP("Pec::Text", "Under Authentication, set Allow public client flows to "
                                       "Yes, so that signing in with a code works. Make no "
                                       "secret: the program needs none."),
        QT_TRANSLATE_NOOP("Pec::Text", "Under API permissions, add the delegated permissions of "
                                       "the table one by one."),
        QT_TRANSLATE_NOOP("Pec::Text",
                          "Choose Grant admin consent, as Global admin, so that nobody is asked "
                          "at the sign-in."),
        QT_TRANSLATE_NOOP("Pec::Text", "From the overview, take the application (client) id and "
                                       "the directory (tenant) id."),
    };
    QStringList words;
    for (const char *step : steps)
        words.append(translated(step));
    return words;
}

RegistrationWords Text::registrationWords() const
{
    const auto of = [this](const char *source) { return translated(source); };
    return {
        of(QT_TRANSLATE_NOOP("Pec::Text", "Request: register PEC Console in our partner tenant")),
        of(QT_TRANSLATE_NOOP("Pec::Text",
                             "I want to use PEC Console, a program for the desktop that shows for "
                             "which customers partner earned credit is missed, and why. It needs "
                             "an app registration in our partner tenant. Please make it and send "
                             "me the file described at the end.")),
        of(QT_TRANSLATE_NOOP("Pec::Text",
                             "The program acts only for who signs in, with that person's rights: "
                             "all permissions are delegated, and it has no secret. To look at "
                             "something changes nothing in any tenant.")),
        of(QT_TRANSLATE_NOOP("Pec::Text", "The permissions")),
        of(QT_TRANSLATE_NOOP("Pec::Text", "Permission")),
        of(QT_TRANSLATE_NOOP("Pec::Text", "Why")),
        of(QT_TRANSLATE_NOOP("Pec::Text", "Unknown without it")),
        of(QT_TRANSLATE_NOOP("Pec::Text",
                             "Those of Microsoft Graph are asked for together: if one of them is "
                             "missing, the others do not work either.")),
        of(QT_TRANSLATE_NOOP("Pec::Text", "By script")),
        of(QT_TRANSLATE_NOOP("Pec::Text",
                             "For Azure CLI, for example in Azure Cloud Shell. Run it as Global "
                             "admin; it registers the app, agrees to the permissions and writes "
                             "the file.")),
        of(QT_TRANSLATE_NOOP("Pec::Text", "Or in the portal, step by step")),
        of(QT_TRANSLATE_NOOP("Pec::Text", "Afterwards")),
        of(QT_TRANSLATE_NOOP("Pec::Text",
                             "Whoever made it in the portal sends a text file with this content, "
                             "with our name, our tenant and the client id:")),
    };
}

QString Text::sendProfileBack(const QString &file) const
{
    return translated(QT_TRANSLATE_NOOP("Pec::Text",
                                        "Send the file %1 to the person who asked for it. It holds "
                                        "no secret."))
        .arg(file);
}

QString Text::sentProfileProblem(const SentProfileProblem &problem) const
{
    switch (problem.fault) {
    case SentProfileFault::TooLarge:
        return translated(QT_TRANSLATE_NOOP(
            "Pec::Text", "The file is too large to be a profile. Ask for the small file that the "
                         "script wrote."));
    case SentProfileFault::NotJson:
        return translated(QT_TRANSLATE_NOOP(
            "Pec::Text", "The file is no profile: it cannot be read as JSON. Ask your "
                         "administrator to send it once more, as an attachment."));
    case SentProfileFault::OtherFile:
        return translated(QT_TRANSLATE_NOOP(
            "Pec::Text",
            "The file is no profile of this program, or it is one of a later version."));
    case SentProfileFault::Secret:
        return translated(
                   QT_TRANSLATE_NOOP("Pec::Text",
                                     "The file holds \u201c%1\u201d, and a profile may hold no "
                                     "secret. It was not used. Whoever sent it should revoke that "
                                     "secret, since files that were mailed are not safe."))
            .arg(problem.member);
    case SentProfileFault::UnknownMember:
        return translated(QT_TRANSLATE_NOOP("Pec::Text",
                                            "The file holds \u201c%1\u201d, which is not part of a "
                                            "profile. It may only hold name, tenant and clientId."))
            .arg(problem.member);
    case SentProfileFault::WrongValue:
        return translated(QT_TRANSLATE_NOOP("Pec::Text",
                                            "\u201c%1\u201d is missing from the file or cannot be "
                                            "right. Ask your administrator to correct it."))
            .arg(problem.member);
    }
    return {};
}

} // namespace Pec
