// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/identitysession.h"

#include "core/log.h"
#include "core/strings.h"
#include "identity/devicecodesignin.h"

namespace Pec {

IdentitySession::IdentitySession(const Profile &profile, HttpClient &http, const Clock &clock,
                                 std::shared_ptr<TokenStore> store)
    : m_profile(profile)
    , m_client(profile.authority, profile.clientId, http, clock)
    , m_verifier(m_client)
    , m_keeper(profile.name, profile.authority, profile.clientId, std::move(store))
    , m_tokens(m_client, m_keeper)
{}

IdentitySession::~IdentitySession() = default;

FutureResult<SignedInAccount> IdentitySession::signIn(SignInOptions options, std::stop_token stop)
{
    if (options.tenant && !account())
        return readyFuture<SignedInAccount>(
            failure(ErrorCode::BadInput, u"another tenant's sign-in needs one at home first"_s));
    const auto tenant = options.tenant;
    const QString at = tenant ? tenant->value() : m_profile.tenant;
    const bool deviceCode = options.deviceCode;
    const auto pending = std::make_shared<Pending<SignedInAccount>>();
    auto future = pending->future();
    m_signIn.reset();
    const auto begin = [&](auto signIn) {
        auto *running = signIn.get();
        m_signIn = std::move(signIn);
        whenFinished(running->start(std::move(stop)), this,
                     [this, pending, tenant](const Result<SignInOutcome> &outcome) {
                         accept(pending, outcome, tenant);
                     });
    };
    if (deviceCode)
        begin(std::make_unique<DeviceCodeSignIn>(at, std::move(options), m_client, m_verifier));
    else
        begin(std::make_unique<BrowserSignIn>(at, std::move(options), m_client, m_verifier));
    return future;
}

Result<Account> IdentitySession::accountOf(const SignInOutcome &outcome,
                                           const std::optional<TenantId> &tenant) const
{
    if (outcome.tokens.refreshToken.isEmpty())
        return failure(ErrorCode::SignInFailed, u"no refresh token came with the sign-in"_s);
    if (!tenant)
        return outcome.account;
    const bool samePerson =
        account()
        && outcome.account.userName.compare(account()->userName, Qt::CaseInsensitive) == 0;
    if (!samePerson || outcome.account.tenant != *tenant)
        return failure(ErrorCode::SignInFailed, u"somebody else signed in to the other tenant"_s,
                       tenant->value());
    return *account();
}

void IdentitySession::accept(const SharedPending<SignedInAccount> &pending,
                             const Result<SignInOutcome> &outcome,
                             const std::optional<TenantId> &tenant)
{
    const auto account = outcome ? accountOf(*outcome, tenant) : failure(outcome.error());
    if (!account) {
        qCWarning(logIdentity).noquote() << "sign-in:" << logLine(account.error());
        pending->finish(failure(account.error()));
        return;
    }
    auto kept = m_keeper.keep(*account, outcome->tokens.refreshToken);
    m_tokens.adopt(outcome->account.tenant, outcome->tokens);
    whenFinished(kept, this, [this, pending, signedIn = *account](const Result<Done> &stored) {
        SignedInAccount result{signedIn, stored && m_keeper.store().keepsAfterExit(),
                               m_keeper.store().notKeptReason()};
        if (!stored) {
            qCWarning(logIdentity).noquote() << logLine(stored.error());
            result.notKeptReason = stored.error().detail;
        }
        pending->finish(std::move(result));
    });
}

FutureResult<Done> IdentitySession::signOut()
{
    m_signIn.reset();
    m_tokens.forget();
    return m_keeper.forget();
}

FutureResult<bool> IdentitySession::isSignedIn() { return m_keeper.load(); }

} // namespace Pec
