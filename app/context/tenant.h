// SPDX-License-Identifier: GPL-3.0-or-later
//! All that is built when a tenant is opened and goes when it is closed: clock, HTTP client, token
//! store, sign-in, and for the demo the embedded cloud itself. Whatever is still under way when it
//! is closed ends with Cancelled.
#pragma once

#include "context/demobrowser.h"
#include "context/permissiontest.h"
#include "core/async.h"
#include "core/clock.h"
#include "domain/profile.h"
#include "domain/servicecosts.h"
#include "identity/authorizedclient.h"
#include "identity/identitysession.h"
#include "onboarding/run/onboardingrun.h"
#include "refresh/tenantrefresh.h"
#include "simulator/server/cloud.h"

#include <QPointer>
#include <QSet>

#include <functional>

namespace Pec {

//! Cost queries of every run of the program, which keep one quota together.
struct QuotaNotes
{
    std::function<FutureResult<Done>(const QuotaUse &)> keep;
    std::function<FutureResult<QList<QuotaUse>>(const TenantId &, const QDateTime &now)> find;
};

class Tenant : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool offline = false;
        QString vaultPath;
        QByteArray vaultPassphrase;
        std::chrono::milliseconds timeout = HttpClient::Options().timeout;
        QuotaNotes quotaNotes = {};
        ProxyAddress proxy = {};
    };

    Tenant(Profile profile, Options options);
    //! The demo tenant of an embedded cloud that runs already; \a caFile holds its authority.
    Tenant(std::unique_ptr<Simulator::Cloud> cloud, const QString &caFile, const QString &name);
    ~Tenant() override;

    //! Clock, client, tokens; for the demo also the sign-in. Call once.
    [[nodiscard]] FutureResult<Done> open();

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    //! Takes over what only the rules use; addresses change with the next opening.
    void adoptSettings(const Profile &profile);
    void setProxy(const ProxyAddress &proxy);
    [[nodiscard]] bool isDemo() const { return m_cloud != nullptr; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    //! Moves the embedded cloud and the clock that follows it; nothing but the demo has one.
    void letPass(std::chrono::milliseconds time);
    //! The demo's customer runs the files of a case (context/democustomer.h).
    [[nodiscard]] FutureResult<Done> playCustomer(const OnboardingCase &onboarding);
    [[nodiscard]] IdentitySession *session() const
    {
        return m_session.get();
    } //!< null before open()

    //! Null while one is running, or before the tenant is open. \a input holds what is not the
    //! tenant's: rule book, store and extent.
    [[nodiscard]] std::unique_ptr<RefreshJob> makeRefresh(TenantRefresh::Input input);
    [[nodiscard]] FutureResult<QList<PermissionResult>> testPermissions();
    [[nodiscard]] FutureResult<ServiceCosts> serviceCosts(const ServiceCostQuestion &question);
    //! Null before the tenant is open. \a input holds what is not the tenant's: cases, journal, who
    //! runs them.
    [[nodiscard]] std::unique_ptr<OnboardingRun> makeOnboarding(OnboardingRun::Input input,
                                                                Confirmation confirmation);
    //! Null before the tenant is open.
    [[nodiscard]] std::shared_ptr<StepWire> onboardingWire();
    //! A service that is asked with a token of \a tenant; nothing before the tenant is open.
    [[nodiscard]] std::optional<Service> service(Resource resource, const TenantId &tenant);

private:
    [[nodiscard]] Result<Done> makeClient();
    [[nodiscard]] FutureResult<Done> followClock();
    [[nodiscard]] FutureResult<Done> openTokens();
    [[nodiscard]] FutureResult<Done> signInToDemo();
    [[nodiscard]] FutureResult<Done> rememberUses(const TenantId &partner);
    [[nodiscard]] Sender senderFor(Resource resource, const TenantId &tenant) const;

    Profile m_profile;
    Options m_options;
    std::unique_ptr<Simulator::Cloud> m_cloud; // demo only
    std::unique_ptr<Clock> m_clock;
    ScaledClock *m_followed = nullptr; // the clock above, where it follows a simulator
    QSet<qint64> m_countedUses; //!< those that the client's quotas know of
    std::unique_ptr<HttpClient> m_http;
    std::shared_ptr<TokenStore> m_tokens;
    std::unique_ptr<IdentitySession> m_session;
    std::unique_ptr<AuthorizedClient> m_client;
    std::unique_ptr<DemoBrowser> m_browser; // demo only
    QPointer<TenantRefresh> m_refresh;
    std::stop_source m_ended; //!< of what is asked beside a refresh
    QList<QPointer<OnboardingRun>> m_onboardings;
};

} // namespace Pec
