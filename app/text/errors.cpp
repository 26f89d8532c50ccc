// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include "core/strings.h"

#include <QCoreApplication>

#include <array>
#include <optional>

namespace Pec::Words {

namespace {

//! Words for one service code of an error; the first that fits counts.
struct CodeWords
{
    QLatin1StringView code;
    ErrorWords words;
};

template <size_t N>
const ErrorWords *find(const std::array<CodeWords, N> &list, const QString &code)
{
    for (const CodeWords &known : list) {
        if (known.code.compare(code, Qt::CaseInsensitive) == 0)
            return &known.words;
    }
    return nullptr;
}

// OAuth codes by meaning, not AADSTS numbers: those may change.
// https://learn.microsoft.com/entra/identity-platform/reference-error-codes
const std::array<CodeWords, 4> kSignInNeeded{{
    {"interaction_required"_L1,
     {QT_TRANSLATE_NOOP(
          "Pec::Text",
          "Microsoft asks you to sign in yourself, for example to confirm with your phone."),
      QT_TRANSLATE_NOOP("Pec::Text", "Sign in again and follow the steps in the browser.")}},
    {"login_required"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text",
                        "Microsoft asks you to sign in yourself, for example to confirm with your "
                        "phone."),
      QT_TRANSLATE_NOOP("Pec::Text", "Sign in again and follow the steps in the browser.")}},
    {"invalid_grant"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "Your sign-in has expired or was withdrawn, for example "
                                     "because the password was changed."),
      QT_TRANSLATE_NOOP("Pec::Text", "Sign in again.")}},
    {"consent_required"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text",
                        "This program has not yet been given the permissions it needs."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Sign in again and agree to the permissions. If that is not offered to "
                        "you, ask a Global admin of your company to agree.")}},
}};

const std::array<CodeWords, 5> kTenantRefused{{
    {"interaction_required"_L1,
     {QT_TRANSLATE_NOOP(
          "Pec::Text",
          "A policy of this tenant, such as Conditional Access, does not allow the sign-in."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Ask an administrator of the tenant to allow it for your account.")}},
    {"access_denied"_L1,
     {QT_TRANSLATE_NOOP(
          "Pec::Text",
          "A policy of this tenant, such as Conditional Access, does not allow the sign-in."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Ask an administrator of the tenant to allow it for your account.")}},
    {"invalid_grant"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text",
                        "Your account is not known in this tenant, or may not sign in there."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Check in Partner Center that there is an active admin relationship (GDAP) "
                        "with this customer and that you are in one of its groups.")}},
    {"consent_required"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "This tenant has not given consent for this program."),
      QT_TRANSLATE_NOOP("Pec::Text", "Ask an administrator of the tenant to agree, or let an Admin "
                                     "agent give the consent for the customer.")}},
    {"unauthorized_client"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "This program is not known in this tenant."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Check the client ID of the connection. If it is right, an administrator "
                        "of the tenant has to agree to the use of this program.")}},
}};

const std::array<CodeWords, 4> kSignInFailed{{
    {"access_denied"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The sign-in was cancelled or refused."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Start the sign-in again and agree to what Microsoft asks you.")}},
    {"authorization_declined"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The sign-in was cancelled or refused."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Start the sign-in again and agree to what Microsoft asks you.")}},
    {"expired_token"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The code was not entered in time."),
      QT_TRANSLATE_NOOP("Pec::Text", "Start the sign-in again to get a new code.")}},
    {"unauthorized_client"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "Microsoft does not know the client ID of this connection."),
      QT_TRANSLATE_NOOP("Pec::Text", "Compare the client ID and the tenant in the settings with "
                                     "the app registration of your company.")}},
}};

const char *const kFreeAccess = QT_TRANSLATE_NOOP(
    "Pec::Text",
    "Give your account the right to write to the data folder, or choose another folder.");

const std::array<CodeWords, 11> kStore{{
    {"rule-book"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The rule book %1 is not used."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "The built-in one is used instead. Correct the file or take it away; the "
                        "details name the line.")}},
    {"folder-not-writable"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "Nothing can be saved in the data folder."), kFreeAccess}},
    {"read-only"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The data folder can only be read, so nothing new is saved."),
      kFreeAccess}},
    {"newer-schema"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text",
                        "The saved data was written by a newer version of this program."),
      QT_TRANSLATE_NOOP("Pec::Text", "Install the newest version of this program.")}},
    {"foreign-file"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The data file belongs to another program."),
      QT_TRANSLATE_NOOP("Pec::Text", "Move the file to another folder, then start again.")}},
    {"damaged"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The saved data is damaged and cannot be read."),
      QT_TRANSLATE_NOOP("Pec::Text", "Refresh to read the data from Microsoft again.")}},
    {"disk-full"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "The disk is full, so the new data was not saved."),
      QT_TRANSLATE_NOOP("Pec::Text", "Free some space on the disk, then refresh.")}},
    {"locked"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "This program is already open and is using the data."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "Wait until the other one is done or close it, then try again.")}},
    {"refreshing"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text",
                        "Another window or command of this program is reading this tenant."),
      QT_TRANSLATE_NOOP("Pec::Text", "What it reads is here as soon as it is done.")}},
    {"policy"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text",
                        "What your administrator set for this program cannot be read (%1)."),
      QT_TRANSLATE_NOOP("Pec::Text",
                        "The program does not start without it. Ask your administrator to mend "
                        "the file; the details name the line.")}},
    {"set-aside"_L1,
     {QT_TRANSLATE_NOOP("Pec::Text", "A damaged data file was set aside and a new one begun."),
      QT_TRANSLATE_NOOP(
          "Pec::Text",
          "Refresh to read the data from Microsoft again. The old file is kept as %1.")}},
}};

//! The code that says most: the platform answers invalid_grant and only beside it, in the suberror
//! that the detail quotes, what is behind it.
QString signInCode(const Error &error)
{
    if (error.detail.contains("consent_required"_L1))
        return u"consent_required"_s;
    if (error.detail.contains("message_only"_L1))
        return u"access_denied"_s;
    return error.serviceCode;
}

bool speaksOfBilling(const Error &error)
{
    if (error.serviceCode == "RBACAccessDenied"_L1
        || error.serviceCode == "IndirectCostDisabled"_L1)
        return true;
    for (const QLatin1StringView sign :
         {"Microsoft.Billing"_L1, "Microsoft.CostManagement"_L1, "billingAccounts"_L1}) {
        if (error.subject.contains(sign, Qt::CaseInsensitive)
            || error.detail.contains(sign, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

ErrorWords forbidden(const Error &error, bool billing)
{
    if (billing || speaksOfBilling(error))
        return {
            QT_TRANSLATE_NOOP("Pec::Text", "Your account is not allowed to read billing and cost."),
            QT_TRANSLATE_NOOP("Pec::Text",
                              "Ask a Global admin of your company to give you the role Admin "
                              "agent or Billing admin in Partner Center, then sign in again.")};
    if (error.subject.contains("partnercenter"_L1, Qt::CaseInsensitive))
        return {QT_TRANSLATE_NOOP("Pec::Text",
                                  "Your account is not allowed to read this in Partner Center."),
                QT_TRANSLATE_NOOP("Pec::Text",
                                  "Ask a Global admin of your company to give you the role Admin "
                                  "agent in Partner Center, then sign in again.")};
    return {QT_TRANSLATE_NOOP("Pec::Text", "Your account does not have the right to do this."),
            QT_TRANSLATE_NOOP("Pec::Text", "Ask the owner of the subscription, or an administrator "
                                           "of the tenant, to give your account access.")};
}

ErrorWords store(const Error &error)
{
    if (const ErrorWords *words = find(kStore, error.serviceCode))
        return *words;
    return {QT_TRANSLATE_NOOP("Pec::Text", "The saved data could not be read or written."),
            QT_TRANSLATE_NOOP(
                "Pec::Text",
                "Check that the data folder is there and that your account may write to it.")};
}

ErrorWords tenantRefused(const Error &error)
{
    if (const ErrorWords *words = find(kTenantRefused, signInCode(error)))
        return *words;
    return {
        QT_TRANSLATE_NOOP("Pec::Text", "This tenant does not let your account or this program in."),
        QT_TRANSLATE_NOOP("Pec::Text",
                          "Ask an administrator of the tenant which policy forbids it.")};
}

std::optional<ErrorWords> ofSignIn(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unauthorized:
        return ErrorWords{QT_TRANSLATE_NOOP("Pec::Text", "Your sign-in is no longer accepted."),
                          QT_TRANSLATE_NOOP("Pec::Text", "Sign in again.")};
    case ErrorCode::ClaimsChallenge:
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "Microsoft asks you to confirm your sign-in."),
            QT_TRANSLATE_NOOP("Pec::Text", "Sign in again and follow the steps in the browser.")};
    case ErrorCode::SignInNeeded:
        if (const ErrorWords *words = find(kSignInNeeded, signInCode(error)))
            return *words;
        return ErrorWords{QT_TRANSLATE_NOOP("Pec::Text", "You are not signed in."),
                          QT_TRANSLATE_NOOP("Pec::Text", "Sign in, then try again.")};
    case ErrorCode::SignInFailed:
        if (const ErrorWords *words = find(kSignInFailed, error.serviceCode))
            return *words;
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "The sign-in did not succeed."),
            QT_TRANSLATE_NOOP(
                "Pec::Text",
                "Start the sign-in again. If it fails again, report it with the details.")};
    case ErrorCode::TenantRefused:
        return tenantRefused(error);
    case ErrorCode::SecretStoreUnusable:
        if (error.serviceCode == "vault-wrong-passphrase"_L1)
            return ErrorWords{
                QT_TRANSLATE_NOOP("Pec::Text", "The pass phrase is not that of the vault."),
                QT_TRANSLATE_NOOP("Pec::Text", "Try again with the pass phrase it was made with.")};
        if (error.serviceCode.startsWith("vault-"_L1))
            return ErrorWords{
                QT_TRANSLATE_NOOP("Pec::Text", "The vault cannot be opened: its file was changed, "
                                               "cut off or made by another program."),
                QT_TRANSLATE_NOOP("Pec::Text",
                                  "Put back a copy of the file (%1), or move it away and sign in "
                                  "again; that begins a new vault.")};
        if (error.serviceCode == "keyring-keeps"_L1)
            return ErrorWords{
                QT_TRANSLATE_NOOP(
                    "Pec::Text",
                    "The keyring still holds your sign-in of %1: it cannot be reached."),
                QT_TRANSLATE_NOOP("Pec::Text", "Unlock it, or work at the desktop where you signed "
                                               "in, and sign out again.")};
        return ErrorWords{
            QT_TRANSLATE_NOOP("Pec::Text", "There is no keyring that can keep your sign-in safe."),
            QT_TRANSLATE_NOOP("Pec::Text",
                              "Unlock or set up a keyring, or choose the vault in the settings. "
                              "Until then you have to sign in at each start.")};
    default:
        return std::nullopt;
    }
}

} // namespace

ErrorWords of(const Error &error, bool billing)
{
    if (const std::optional<ErrorWords> words = ofTransport(error))
        return *words;
    if (const std::optional<ErrorWords> words = ofSignIn(error))
        return *words;
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("Pec::Text", "The work was stopped before its end."),
                QT_TRANSLATE_NOOP("Pec::Text", "Start it again whenever you want.")};
    case ErrorCode::Forbidden:
        return forbidden(error, billing);
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("Pec::Text",
                                  "What was asked for was not found; it may have been deleted."),
                QT_TRANSLATE_NOOP("Pec::Text",
                                  "Refresh. If that does not help, look in Partner Center whether "
                                  "the customer and the subscription still exist.")};
    case ErrorCode::Conflict:
        return {
            QT_TRANSLATE_NOOP("Pec::Text", "This contradicts what is already there."),
            QT_TRANSLATE_NOOP("Pec::Text", "Refresh to see the present state, then decide again.")};
    case ErrorCode::StoreUnusable:
        return store(error);
    case ErrorCode::FileNotWritten:
        return {QT_TRANSLATE_NOOP("Pec::Text", "The file could not be written."),
                QT_TRANSLATE_NOOP("Pec::Text",
                                  "Choose another folder, or make room on the disk and close the "
                                  "file where it is open (%1), then try again.")};
    case ErrorCode::BadInput:
        if (error.serviceCode == "managed"_L1)
            return {QT_TRANSLATE_NOOP("Pec::Text", "This is set by your administrator."),
                    QT_TRANSLATE_NOOP("Pec::Text", "Ask the administrator to change it.")};
        return {QT_TRANSLATE_NOOP("Pec::Text", "Something that was entered cannot be used."),
                QT_TRANSLATE_NOOP("Pec::Text", "Correct it; the details say what is wrong.")};
    default:
        return {QT_TRANSLATE_NOOP("Pec::Text", "Something went wrong inside this program."),
                QT_TRANSLATE_NOOP("Pec::Text", "Report it with the details.")};
    }
}

} // namespace Pec::Words
