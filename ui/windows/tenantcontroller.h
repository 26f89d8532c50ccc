// SPDX-License-Identifier: GPL-3.0-or-later
//! Does what the window's user wants: opens tenants, signs in, refreshes, and hands the window what
//! came of it.
//!
//!   openDemo() / open(name) -> last assessment, else "nothing read yet" (the demo is read at once)
//!   refresh() -> progress, and the growing picture where there was none
//!             -> the assessment again, with a banner for what is missing
#pragma once

#include "context/appcontext.h"
#include "series/changegroups.h"

#include <QObject>
#include <QTimer>

namespace Pec {

class MainWindow;
class PlanController;
class OnboardingController;
class ReportController;
class SettingsController;

class TenantController : public QObject
{
    Q_OBJECT

public:
    //! Both must outlive the controller.
    TenantController(AppContext &context, MainWindow &window);
    ~TenantController() override;

    //! Opens the last used profile; shows the welcome page when there is none.
    void start();
    void open(const QString &profileName);
    void openDemo();

Q_SIGNALS:
    //! Something to look at is on the screen, and nothing is going on.
    void settled();
    //! Nothing is going on, and what was wanted failed.
    void failed(const Pec::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Opens \a name, with a question for the pass phrase where it takes one; then \a next.
    void openNamed(const QString &name, const std::function<void()> &next);
    void connectProfile(const Profile &profile, bool deviceCode);
    void signIn(bool deviceCode);
    void takeSignIn(const Result<SignedInUser> &user);
    void signOut();
    void refresh(const RefreshExtent &extent = {});
    void takePicture(const RefreshJob::Picture &picture);
    void takeRefresh(const Result<RefreshSummary> &summary);
    void awaitOther(const Error &error);
    void lookForNewer();
    [[nodiscard]] QString openName() const; //!< of the open profile; empty: none is
    void loadAssessment();
    void showAssessment(const AppContext::AssessmentPointer &assessment);
    void compare(ComparedWith with);
    void readEarlier(const SubscriptionId &subscription);
    void readServices(const ServiceCostQuestion &question);
    void showMessages();
    void closeWindows(); //!< of the tenant that is left
    void showTenant();
    void fail(const Error &error);

    AppContext &m_context;
    MainWindow &m_window;
    std::unique_ptr<PlanController> m_plan;
    std::unique_ptr<SettingsController> m_settings;
    std::unique_ptr<OnboardingController> m_onboarding;
    std::unique_ptr<ReportController> m_report;
    std::unique_ptr<RefreshJob> m_refresh;
    QTimer m_other; //!< looks whether another process's refresh has ended
    QTimer m_glance; //!< looks whether another process has read newer data
    std::stop_source m_signInStop;
    std::optional<Error> m_signInError; //!< to be shown above the next picture
    QString m_notice; //!< to be shown above the next picture
    QString m_noticeDetails;
    bool m_hasPicture = false; //!< one that is stored
    bool m_demoWasRead = false; //!< once by itself; a refresh that was stopped stays so
    bool m_damageShown = false; //!< damaged local data are told of once
};

} // namespace Pec
