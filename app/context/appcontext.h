// SPDX-License-Identifier: GPL-3.0-or-later
//! The one place that builds the object graph: profiles, clock, HTTP client, sign-in, services,
//! store and rules of the tenant that is open. Window and command line both stand on it.
//! Lives on the GUI thread; every future finishes there.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/assessment.h"
#include "domain/change.h"
#include "domain/onboarding.h"
#include "domain/policy.h"
#include "domain/profile.h"
#include "domain/programsettings.h"
#include "domain/servicecosts.h"
#include "identity/signinoptions.h"
#include "refresh/refreshjob.h"
#include "series/historycalendar.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace Pec {

class BrandKeeper;
class CaseKeeper;
class Confirmation;
class OnboardingRun;
class PlanKeeper;
class RuleBook;
class Tenant;
struct AssessmentInput;
struct BundleFile;
struct HealthReport;
struct LiveFacts;
struct UpdateNotice;
struct PermissionResult;
struct PrincipalLookup;

using SignInRequest = SignInOptions;

struct SignedInUser
{
    QString userName; //!< for display
    TenantId tenant;
    bool tokenKept = false; //!< false: only in memory, because no keyring is to be had
    QString notKeptReason; //!< English, for the details
};

//! What is kept on this computer, and for how long.
struct StoredData
{
    qsizetype snapshots = 0; //!< of the open profile
    QDateTime oldest; //!< UTC; invalid: there is none
    QDateTime newest; //!< UTC
    qint64 newestId = 0; //!< of the snapshot; 0: there is none
    qint64 bytes = 0; //!< of the file, which all profiles share
    QString file;
};

class AppContext : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataDir = {}; //!< empty: by platform convention
        bool offline = false;
        std::optional<TokenStoreKind> tokenStore = {}; //!< overrides the profile's
        QByteArray vaultPassphrase = {}; //!< for the vault
        QString policyFile = {}; //!< empty: policyPlace() of context/policyfile.h
        //! How long a service may stay silent. Real time: a clock that is followed does not shorten
        //! it, since the network is no faster on it.
        std::chrono::milliseconds timeout = HttpClient::Options().timeout;
    };

    //! Name of the demo tenant's profile; no other may have it.
    static QString demoProfileName();

    //! Fails with StoreUnusable when the data folder cannot be made or written, or what the
    //! administrator set cannot be read.
    [[nodiscard]] static Result<std::unique_ptr<AppContext>> create(Options options);
    ~AppContext() override;

    //! What the administrator set. It is in force already in all that this class hands out; what it
    //! locks is refused where somebody would change it: BadInput, service code "managed".
    [[nodiscard]] const Policy &policy() const;

    // Profiles
    [[nodiscard]] QList<Profile> profiles() const;
    [[nodiscard]] std::optional<Profile> profileNamed(const QString &name) const; //!< in any case
    [[nodiscard]] Result<Done> saveProfile(const Profile &profile); //!< adds or replaces by name
    //! Saves what was changed of a profile. The open one goes on with it at once: where it is kept
    //! or whom it trusts changed, it is opened again, and signed out first when its token would
    //! stay behind where it is no longer looked for. A file of certificates that cannot be read is
    //! Tls, and nothing was changed.
    [[nodiscard]] FutureResult<Done> changeProfile(const Profile &changed);
    //! Of the open profile, in place of what was told of the same identity; in the demo for as long
    //! as it is open.
    [[nodiscard]] Result<Done> declareLink(const DeclaredLink &link);
    //! With its token, snapshots, plan, notes and brand; the tenant is closed.
    [[nodiscard]] FutureResult<Done> removeProfile(const QString &name);
    [[nodiscard]] QString lastUsedProfile() const;

    // The program as a whole
    [[nodiscard]] const ProgramSettings &settings() const;
    //! In force from the next request on.
    [[nodiscard]] Result<Done> saveSettings(const ProgramSettings &settings);
    //! Begins to keep the log in the data folder, at the level of the settings unless \a kept says
    //! otherwise; \a shown: on stderr.
    void keepLog(LogLevel shown, std::optional<LogLevel> kept) const;

    // The open tenant
    [[nodiscard]] FutureResult<Done> open(const QString &profileName);
    //! Whether opening \a profile takes the vault's pass phrase, and none is known. A wrong one is
    //! forgotten again.
    [[nodiscard]] bool needsPassphrase(const Profile &profile) const;
    [[nodiscard]] bool hasVault() const; //!< false: the next pass phrase begins one
    void setPassphrase(const QByteArray &passphrase);
    //! Starts the embedded cloud and opens its demo tenant, signed in without a page.
    [[nodiscard]] FutureResult<Done> openDemo();
    //! The demo tenant's clock goes on by a day; false where no demo is open.
    bool passDemoDay();
    [[nodiscard]] const Profile *profile() const; //!< null: none is open
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isOffline() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] QString dataDir() const;
    //! What was found damaged and set aside when local data were opened; empty in good times.
    [[nodiscard]] QList<Error> notices() const;

    // Sign-in
    [[nodiscard]] FutureResult<SignedInUser> signIn(SignInRequest request, std::stop_token stop);
    [[nodiscard]] FutureResult<Done> signOut(); //!< forgets every token of the open profile
    [[nodiscard]] FutureResult<bool> isSignedIn();

    //! Begins to read the last snapshot of a profile that is about to be opened, so that it is
    //! there when the window is. Used once.
    void readAhead(const QString &profileName);

    // Data. The assessment of the last closed snapshot, assessed now; a null pointer: none was read
    // yet.
    using AssessmentPointer = std::shared_ptr<const Assessment>;
    //! \a month (its first day) assesses that calendar month where the snapshot holds it.
    [[nodiscard]] FutureResult<AssessmentPointer> assessment(std::optional<QDate> month = {});
    //! What was gained and lost since the snapshot before the last, or the newest that was read by
    //! the end of \a since; with one snapshot only, what its own days show.
    [[nodiscard]] FutureResult<Changes> changes(std::optional<QDate> since = {});
    //! What earlier refreshes, kept for up to a year, knew of a subscription; newest first.
    [[nodiscard]] FutureResult<QList<EarlierState>>
    earlierStates(const SubscriptionId &subscription);
    //! Each permission of the app registration, tried with the signed-in user.
    [[nodiscard]] FutureResult<QList<PermissionResult>> testPermissions();
    //! Cost by Azure service, asked of Cost Management now (refresh/reading/servicecostreading.h).
    [[nodiscard]] FutureResult<ServiceCosts> serviceCosts(const ServiceCostQuestion &question);
    //! A refresh of the open tenant, not started; the caller owns it. Null while one is running.
    [[nodiscard]] std::unique_ptr<RefreshJob> makeRefresh(const RefreshExtent &extent = {});
    //! The assessment of what a refresh has read so far.
    [[nodiscard]] FutureResult<AssessmentPointer> assessPicture(const RefreshJob::Picture &picture);
    //! Whether another window or command refreshes the open tenant now.
    [[nodiscard]] bool isRefreshedElsewhere() const;
    //! What a refresh would ask, as far as the last snapshot tells how large the tenant is.
    [[nodiscard]] FutureResult<RequestPlan> estimateRefresh(const RefreshExtent &extent);

    //! Of the open profile; without one only the file.
    [[nodiscard]] FutureResult<StoredData> storedData();

    //! How the program is. Never fails; asks nothing of the network.
    [[nodiscard]] FutureResult<HealthReport> health();
    //! A newer version that the administrator's source tells of; see context/updatenotice.h.
    [[nodiscard]] FutureResult<std::optional<UpdateNotice>> newerVersion();
    //! What goes to support (diagnostics/bundle.h), not written yet (context/diagnosticsfile.h).
    enum class CustomerData { Hidden, Shown };
    [[nodiscard]] FutureResult<QList<BundleFile>> gatherDiagnostics(CustomerData data);

    //! What people decide and note, of every profile, the demo's too.
    [[nodiscard]] PlanKeeper &planKeeper() const;
    //! How reports look, of every profile, the demo's too.
    [[nodiscard]] const BrandKeeper &brandKeeper() const;

    // Onboarding
    //! Cases of every profile, the demo's too.
    [[nodiscard]] CaseKeeper &caseKeeper() const;
    [[nodiscard]] const RuleBook &ruleBook() const;
    //! A run of cases of the open tenant, not started; the caller owns it. Null when none is open.
    [[nodiscard]] std::unique_ptr<OnboardingRun> makeOnboarding(const QList<CaseId> &cases,
                                                                const Confirmation &confirmation);
    //! Looks what stands of a case that the customer ran (onboarding/run/readback.h).
    [[nodiscard]] FutureResult<OnboardingCase> readBackCase(const CaseId &id);
    //! The demo's customer runs the files of a case; BadInput where no demo is open.
    [[nodiscard]] FutureResult<Done> playDemoCustomer(const OnboardingCase &onboarding);
    //! Of the open tenant: what a customer's tenant tells of these just now. What it does not tell
    //! is nothing, never an error.
    [[nodiscard]] FutureResult<LiveFacts> askCustomer(const CustomerId &customer,
                                                      const QList<SubscriptionId> &subscriptions);
    //! What the directories of both tenants say about an id.
    [[nodiscard]] FutureResult<PrincipalLookup> lookUp(const CustomerId &customer,
                                                       const QString &id);

Q_SIGNALS:
    void opened();
    void signedOut();

private:
    struct Parts;
    explicit AppContext(std::unique_ptr<Parts> parts);
    [[nodiscard]] FutureResult<Done> openTenant(const Profile &profile, bool offline);
    [[nodiscard]] FutureResult<Done> openTenant(std::unique_ptr<Tenant> tenant);
    void noteLastUsed(const QString &name);
    [[nodiscard]] std::optional<TenantId> signedInTenant() const;
    [[nodiscard]] AssessmentInput assessmentInput(std::optional<QDate> month) const;
    [[nodiscard]] FutureResult<AssessmentPointer>
    assessed(FutureResult<std::optional<Snapshot>> read, std::optional<QDate> month);
    [[nodiscard]] FutureResult<QList<Snapshot>> latestOfEach(QStringList profiles,
                                                             QList<Snapshot> before = {});
    [[nodiscard]] FutureResult<Changes> changesFrom(qint64 earlier, qint64 later);

    std::unique_ptr<Parts> m;
};

} // namespace Pec
