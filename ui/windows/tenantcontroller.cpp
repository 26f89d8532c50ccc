// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/tenantcontroller.h"

#include "common/knownpage.h"
#include "core/async.h"
#include "core/strings.h"
#include "panes/banner.h"
#include "panes/costbreakdown.h"
#include "panes/costpane.h"
#include "panes/detailpane.h"
#include "panes/history/historypane.h"
#include "panes/portfolio/changespane.h"
#include "windows/mainwindow.h"
#include "windows/onboardingcontroller.h"
#include "windows/passphrasedialog.h"
#include "windows/plancontroller.h"
#include "windows/portfoliopage.h"
#include "windows/profiledialog.h"
#include "windows/reportcontroller.h"
#include "windows/settingscontroller.h"
#include "windows/signinpage.h"

#include <QEvent>
#include <QPointer>

namespace Pec {

namespace {

using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 2s; // whether another process's refresh has ended
constexpr auto kBetweenGlances = 30s; // whether another process has read newer data

} // namespace

TenantController::TenantController(AppContext &context, MainWindow &window)
    : m_context(context)
    , m_window(window)
    , m_plan(std::make_unique<PlanController>(context.planKeeper(), window.desk(), window.banner()))
    , m_settings(std::make_unique<SettingsController>(context))
    , m_onboarding(std::make_unique<OnboardingController>(context, window.text(), window))
    , m_report(std::make_unique<ReportController>(context, window))
{
    connect(&window, &MainWindow::profileChosen, this, &TenantController::open);
    connect(&window, &MainWindow::demoWanted, this, &TenantController::openDemo);
    connect(&window, &MainWindow::connectWanted, this, &TenantController::connectProfile);
    connect(&window, &MainWindow::signInWanted, this, [this] { signIn(false); });
    connect(&window, &MainWindow::signInCancelled, this, [this] { m_signInStop.request_stop(); });
    connect(&window, &MainWindow::signOutWanted, this, &TenantController::signOut);
    connect(&window, &MainWindow::refreshWanted, this, [this] { refresh(); });
    connect(&window, &MainWindow::refreshFullyWanted, this, [this] { refresh({.full = true}); });
    connect(&window, &MainWindow::refreshPaused, this, [this](bool paused) {
        if (m_refresh)
            m_refresh->setPaused(paused);
    });
    connect(&window, &MainWindow::customerOpened, this, [this](const CustomerId &customer) {
        if (m_refresh)
            m_refresh->readNext(customer);
    });
    connect(&window, &MainWindow::changesWanted, this, &TenantController::compare);
    connect(&window, &MainWindow::earlierWanted, this, &TenantController::readEarlier);
    connect(&window, &MainWindow::servicesWanted, this, &TenantController::readServices);
    connect(&window, &MainWindow::onboardWanted, this,
            [this](const CustomerId &customer, const QList<SubscriptionId> &subscriptions) {
                m_onboarding->begin(m_window.assessment(), customer, subscriptions);
            });
    connect(&window, &MainWindow::permissionsWanted, this, [this](ProfileDialog *dialog) {
        whenFinished(m_context.testPermissions(), dialog,
                     [dialog](const Result<QList<PermissionResult>> &results) {
                         dialog->setPermissions(results);
                     });
    });
    connect(&window, &MainWindow::nextDayWanted, this, [this] {
        if (!m_refresh && m_context.passDemoDay())
            refresh();
    });
    connect(&window, &MainWindow::casesWanted, m_onboarding.get(),
            &OnboardingController::showCases);
    connect(m_onboarding.get(), &OnboardingController::subjectWanted, &window,
            &MainWindow::openSubject);
    connect(m_onboarding.get(), &OnboardingController::profileChanged, this,
            &TenantController::loadAssessment);
    connect(&window, &MainWindow::refreshCancelled, this, [this] {
        if (m_refresh)
            m_refresh->cancel();
    });
    connect(&window, &MainWindow::settingsWanted, this,
            [this] { m_settings->serve(m_window.showSettings(m_settings->facts())); });
    connect(m_settings.get(), &SettingsController::tenantChanged, this,
            [this](const Result<Done> &opened) {
                closeWindows();
                showTenant();
                opened ? loadAssessment() : fail(opened.error());
            });
    connect(m_plan.get(), &PlanController::loaded, m_report.get(),
            &ReportController::takeAssessment);
    connect(&window.banner(), &Banner::actionWanted, this, [this] { signIn(false); });
    m_other.setInterval(kBetweenLooks);
    connect(&m_other, &QTimer::timeout, this, [this] {
        if (m_context.isRefreshedElsewhere())
            return;
        m_other.stop();
        m_window.banner().hide();
        loadAssessment();
    });
    m_glance.setInterval(kBetweenGlances);
    connect(&m_glance, &QTimer::timeout, this, &TenantController::lookForNewer);
    m_glance.start();
    window.installEventFilter(this);
    m_window.setNow([&context] { return context.clock().now(); });
    showTenant();
}

TenantController::~TenantController() { m_signInStop.request_stop(); }

void TenantController::start()
{
    const QString last = m_context.lastUsedProfile();
    if (last.isEmpty())
        m_window.showWelcome();
    else
        open(last);
}

void TenantController::open(const QString &profileName)
{
    m_hasPicture = false;
    m_window.banner().hide();
    closeWindows();
    openNamed(profileName, [this] { loadAssessment(); });
}

void TenantController::openNamed(const QString &name, const std::function<void()> &next)
{
    m_window.showLoading(tr("Opening %1").arg(name));
    const auto take = [this, next](const Result<Done> &opened) {
        showTenant();
        opened ? next() : fail(opened.error());
    };
    const std::optional<Profile> profile = m_context.profileNamed(name);
    if (!profile)
        return whenFinished(m_context.open(name), this, take);
    withPassphrase(m_context, *profile, &m_window, this,
                   [this, name, take](const Result<Done> &given) {
                       if (given)
                           whenFinished(m_context.open(name), this, take);
                       else if (m_context.profile())
                           loadAssessment(); // what was open still is
                       else
                           take(given);
                   });
}

void TenantController::openDemo()
{
    m_hasPicture = false;
    m_window.banner().hide();
    m_demoWasRead = false;
    closeWindows();
    m_window.showLoading(tr("Starting the demo tenant"));
    whenFinished(m_context.openDemo(), this, [this](const Result<Done> &opened) {
        showTenant();
        opened ? loadAssessment() : fail(opened.error());
    });
}

void TenantController::connectProfile(const Profile &profile, bool deviceCode)
{
    const Result<Done> saved = m_context.saveProfile(underPolicy(profile, m_context.policy()));
    if (!saved) {
        m_window.banner().showError(saved.error());
        return;
    }
    m_hasPicture = false;
    closeWindows();
    openNamed(profile.name, [this, deviceCode] { signIn(deviceCode); });
}

void TenantController::signIn(bool deviceCode)
{
    m_window.banner().hide();
    m_window.showSigningIn();
    m_signInStop = std::stop_source();
    SignInRequest request;
    request.deviceCode = deviceCode;
    request.closingPageTitle = tr("You are signed in");
    request.closingPageText = tr("You can close this page and return to PEC Console.");
    const QPointer<SignInPage> page = &m_window.signInPage();
    const QUrl authority = m_context.profile() ? m_context.profile()->authority : QUrl();
    request.openUrl = [page, authority](const QUrl &address) {
        openSignInPage(address, authority);
        if (page)
            page->showBrowser(address, authority);
    };
    request.showDeviceCode = [page, authority](const QString &code, const QUrl &address,
                                               const QString &) {
        if (page)
            page->showDeviceCode(code, address, authority);
    };
    whenFinished(m_context.signIn(std::move(request), m_signInStop.get_token()), this,
                 [this](const Result<SignedInUser> &user) { takeSignIn(user); });
}

void TenantController::takeSignIn(const Result<SignedInUser> &user)
{
    if (user && !user->tokenKept) {
        m_notice = tr("You are signed in until the program ends: no keyring of the system could be "
                      "used to keep the sign-in.");
        m_noticeDetails = user->notKeptReason;
    }
    // What was there before stays to be looked at, below the reason.
    if (!user && user.error().code != ErrorCode::Cancelled)
        m_signInError = user.error();
    loadAssessment();
}

void TenantController::signOut()
{
    whenFinished(m_context.signOut(), this, [this](const Result<Done> &done) {
        if (!done)
            m_window.banner().showError(done.error());
        else
            m_window.banner().showNotice(
                tr("You are signed out. The data read so far stays on this "
                   "computer until the profile is removed."));
    });
}

void TenantController::refresh(const RefreshExtent &extent)
{
    if (m_refresh)
        return;
    m_refresh = m_context.makeRefresh(extent);
    if (!m_refresh)
        return;
    connect(m_refresh.get(), &RefreshJob::progressChanged, &m_window, &MainWindow::showProgress);
    connect(m_refresh.get(), &RefreshJob::pictureChanged, this, &TenantController::takePicture);
    connect(m_refresh.get(), &RefreshJob::finished, this, &TenantController::takeRefresh);
    m_window.banner().hide();
    if (!m_hasPicture)
        m_window.showNothingRead();
    m_window.showProgress({});
    m_refresh->start();
}

//! A picture that was stored stays until the new one is whole: it says more than half a new one.
void TenantController::takePicture(const RefreshJob::Picture &picture)
{
    if (m_hasPicture)
        return;
    whenFinished(m_context.assessPicture(picture), this,
                 [this](const Result<AppContext::AssessmentPointer> &assessment) {
                     if (assessment && m_refresh && !m_hasPicture)
                         m_window.showAssessment(*assessment);
                 });
}

void TenantController::takeRefresh(const Result<RefreshSummary> &summary)
{
    // The job is still in its own signal.
    m_refresh.release()->deleteLater();
    m_window.endProgress();
    if (summary) {
        m_window.tellAway(tr("The refresh has ended."));
        loadAssessment();
        return;
    }
    const Error &error = summary.error();
    if (error.code != ErrorCode::Cancelled)
        m_window.tellAway(tr("The refresh could not be completed."));
    if (error.code == ErrorCode::Cancelled) {
        m_notice = tr("The refresh was stopped. What was read so far is taken up by the next one.");
        loadAssessment(); // the first picture may have been stored
        return;
    }
    if (error.serviceCode == "refreshing"_L1) {
        awaitOther(error);
        return;
    }
    if (error.code == ErrorCode::SignInNeeded) {
        m_window.banner().showError(error, tr("Sign in"));
        Q_EMIT failed(error);
        return;
    }
    fail(error);
}

//! Another window or command reads this tenant: what it reads is shown when it is done.
void TenantController::awaitOther(const Error &error)
{
    m_window.banner().showError(error);
    m_other.start();
    Q_EMIT failed(error);
}

//! A command that runs every night, or another window, may have read this tenant since.
void TenantController::lookForNewer()
{
    const AppContext::AssessmentPointer shown = m_window.assessment();
    if (!shown || !m_hasPicture || m_refresh || m_other.isActive())
        return;
    whenFinished(m_context.storedData(), this,
                 [this, readAt = shown->readAt](const Result<StoredData> &stored) {
                     if (stored && stored->newest > readAt && !m_refresh)
                         loadAssessment();
                 });
}

bool TenantController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        lookForNewer();
    return QObject::eventFilter(watched, event);
}

QString TenantController::openName() const
{
    const Profile *profile = m_context.profile();
    return profile ? profile->name : QString();
}

void TenantController::loadAssessment()
{
    whenFinished(m_context.assessment(), this,
                 [this, of = openName()](const Result<AppContext::AssessmentPointer> &assessment) {
                     if (of != openName())
                         return; // another tenant was opened, which has a plan of its own
                     if (!assessment)
                         fail(assessment.error());
                     else
                         showAssessment(*assessment);
                 });
}

void TenantController::showAssessment(const AppContext::AssessmentPointer &assessment)
{
    showTenant();
    m_hasPicture = assessment != nullptr;
    if (const Profile *profile = m_context.profile())
        m_plan->load(profile->name, assessment);
    if (assessment)
        m_window.showAssessment(assessment);
    else
        m_window.showNothingRead();
    m_onboarding->closeBy(assessment);
    showMessages();
    // The demo costs nobody anything, so it is read without a question.
    if (!assessment && m_context.isDemo() && !std::exchange(m_demoWasRead, true))
        refresh();
    else
        Q_EMIT settled();
}

void TenantController::compare(ComparedWith with)
{
    whenFinished(m_context.changes(comparedSince(with, m_context.clock().now().date())), this,
                 [this, of = openName()](const Result<Changes> &changes) {
                     if (of == openName())
                         m_window.portfolio().details().changes().setChanges(changes);
                 });
}

//! Where it fails, the calendar stays as the last refresh alone tells it.
void TenantController::readEarlier(const SubscriptionId &subscription)
{
    whenFinished(m_context.earlierStates(subscription), this,
                 [this, subscription](const Result<QList<EarlierState>> &earlier) {
                     if (earlier)
                         m_window.portfolio().details().history().setEarlier(subscription,
                                                                             *earlier);
                 });
}

void TenantController::readServices(const ServiceCostQuestion &question)
{
    whenFinished(m_context.serviceCosts(question), this,
                 [this, question](const Result<ServiceCosts> &costs) {
                     m_window.portfolio().details().cost().breakdown().setServices(question, costs);
                 });
}

void TenantController::showMessages()
{
    // One banner: what hinders the user's work goes before what is only to be known.
    const QList<Error> damages = m_context.notices();
    if (m_signInError) {
        m_window.banner().showError(*std::exchange(m_signInError, {}), tr("Sign in again"));
    } else if (!m_notice.isEmpty()) {
        m_window.banner().showNotice(std::exchange(m_notice, {}),
                                     std::exchange(m_noticeDetails, {}));
    } else if (!damages.isEmpty() && !std::exchange(m_damageShown, true)) {
        m_window.banner().showError(damages.first());
    }
}

void TenantController::closeWindows()
{
    m_onboarding->closeAll();
    m_report->close();
}

void TenantController::showTenant()
{
    MainWindow::Tenant tenant;
    if (const Profile *profile = m_context.profile())
        tenant.profile = *profile;
    tenant.isDemo = m_context.isDemo();
    tenant.isOffline = m_context.isOffline();
    const QList<Profile> profiles = m_context.profiles();
    for (const Profile &profile : profiles)
        tenant.profileNames.append(profile.name);
    m_window.setTenant(tenant);
}

void TenantController::fail(const Error &error)
{
    if (m_hasPicture)
        m_window.banner().showError(error);
    else
        m_window.showFailure(error);
    Q_EMIT failed(error);
}

} // namespace Pec
