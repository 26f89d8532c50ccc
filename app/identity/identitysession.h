// SPDX-License-Identifier: GPL-3.0-or-later
//! Who is signed in to one profile, and how that begins and ends. Built when a profile is opened;
//! lives on the thread of its HttpClient.
#pragma once

#include "core/clock.h"
#include "domain/profile.h"
#include "identity/browsersignin.h"
#include "identity/refreshtokenkeeper.h"
#include "identity/secrets/tokenstore.h"
#include "identity/signinoptions.h"
#include "identity/tokenprovider.h"
#include "net/httpclient.h"

#include <QObject>

#include <memory>

namespace Pec {

//! A sign-in that succeeded.
struct SignedInAccount
{
    Account account;
    bool tokenKept = false; //!< there is one for the next start
    QString notKeptReason; //!< English, for the details
};

class IdentitySession : public QObject
{
    Q_OBJECT

public:
    //! \a http and \a clock must outlive the session.
    IdentitySession(const Profile &profile, HttpClient &http, const Clock &clock,
                    std::shared_ptr<TokenStore> store);
    ~IdentitySession() override;

    //! A sign-in that is still running is given up (Cancelled). Errors: BadInput, and those of
    //! BrowserSignIn and DeviceCodeSignIn; SignInFailed also when no refresh token came, or another
    //! tenant was asked for and somebody else signed in there.
    [[nodiscard]] FutureResult<SignedInAccount> signIn(SignInOptions options, std::stop_token stop);

    //! Forgets every token here and in the store. SecretStoreUnusable when the store fails.
    [[nodiscard]] FutureResult<Done> signOut();

    //! Whether there is a refresh token; it may turn out to be refused.
    [[nodiscard]] FutureResult<bool> isSignedIn();

    //! Known after isSignedIn() or signIn().
    [[nodiscard]] const std::optional<Account> &account() const { return m_keeper.account(); }
    [[nodiscard]] TokenProvider &tokenProvider() { return m_tokens; }
    [[nodiscard]] const TokenStore &tokenStore() const { return m_keeper.store(); }

private:
    [[nodiscard]] Result<Account> accountOf(const SignInOutcome &outcome,
                                            const std::optional<TenantId> &tenant) const;
    void accept(const SharedPending<SignedInAccount> &pending, const Result<SignInOutcome> &outcome,
                const std::optional<TenantId> &tenant);

    Profile m_profile;
    OAuthClient m_client;
    IdTokenVerifier m_verifier;
    RefreshTokenKeeper m_keeper;
    TokenProvider m_tokens;
    std::unique_ptr<QObject> m_signIn; // the running one
};

} // namespace Pec
