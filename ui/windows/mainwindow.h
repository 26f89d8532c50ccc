// SPDX-License-Identifier: GPL-3.0-or-later
//! The window. It shows what it is given and says what the user wants; who does it is the
//! TenantController, so that a test can feed the window by hand.
#pragma once

#include "common/language.h"
#include "common/theme.h"
#include "domain/servicecosts.h"
#include "refresh/refreshjob.h"
#include "reports/document/reportscope.h"
#include "series/changegroups.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace Pec {

class Actions;
class Banner;
class ConnectForm;
class HelpWindow;
class PlanDesk;
class PortfolioPage;
class ProfileDialog;
class RefreshBar;
class SettingsDialog;
class SignInPage;
class UiSettings;
class WaitingPage;
class WelcomePage;
struct SettingsFacts;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(UiLanguage &language, Theme &theme, UiSettings &settings);
    ~MainWindow() override;

    //! What of the tenant is open. Sets the profile chooser and which commands are possible.
    struct Tenant
    {
        std::optional<Profile> profile; //!< nothing: none is open
        bool isDemo = false;
        bool isOffline = false;
        QStringList profileNames; //!< of the chooser, the demo not among them
    };
    void setTenant(const Tenant &tenant);
    //! "Now" of the open tenant; the demo lives on a clock of its own.
    void setNow(std::function<QDateTime()> now);

    // Pages
    void showWelcome();
    void showLoading(const QString &title);
    void showNothingRead();
    void showFailure(const Error &error); //!< nothing to show but the error
    void showAssessment(std::shared_ptr<const Assessment> assessment);
    //! Leads to it in the tree, from a dialog; nothing happens before anything was read.
    void openSubject(const CustomerId &customer, const SubscriptionId &subscription);
    void showSigningIn();

    // Refresh
    void showProgress(const RefreshProgress &progress);
    void endProgress();
    //! To a user who looks at another window: by the desktop.
    void tellAway(const QString &sentence);

    void showHelp(const QString &page);
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    // Each page is built when it is first asked for: a start on stored data needs hardly any.
    [[nodiscard]] SignInPage &signInPage();
    [[nodiscard]] PortfolioPage &portfolio(); //!< at the latest after the first paint
    //! Decisions and notes; what it wants saved is the TenantController's to save.
    [[nodiscard]] PlanDesk &desk() const { return *m_desk; }
    //! Adds what the window knows to \a facts, and carries out what is its own once all is saved.
    SettingsDialog &showSettings(SettingsFacts facts);
    [[nodiscard]] const Actions &actions() const { return *m_actions; }
    [[nodiscard]] const Text &text() const { return m_language.text(); }
    [[nodiscard]] UiSettings &settings() const { return m_settings; }
    [[nodiscard]] const std::shared_ptr<const Assessment> &assessment() const
    {
        return m_assessment;
    }

Q_SIGNALS:
    void profileChosen(const QString &name);
    void demoWanted();
    void connectWanted(const Pec::Profile &profile, bool deviceCode);
    void signInWanted();
    void signInCancelled();
    void signOutWanted();
    void healthWanted();
    void diagnosticsWanted();
    void settingsWanted(); //!< to be answered with showSettings()
    void refreshWanted();
    void refreshFullyWanted(); //!< nothing taken over from what was read before
    void refreshCancelled();
    void refreshPaused(bool paused);
    void onboardWanted(const Pec::CustomerId &customer,
                       const QList<Pec::SubscriptionId> &subscriptions);
    void casesWanted();
    void reportWanted(const Pec::ReportScope &scope);
    void permissionsWanted(Pec::ProfileDialog *dialog); //!< to be told of the answer
    void nextDayWanted();
    void customerOpened(const Pec::CustomerId &customer);
    // What panes of portfolio().details() show when it is handed to them.
    void changesWanted(Pec::ComparedWith with);
    void earlierWanted(const Pec::SubscriptionId &subscription);
    void servicesWanted(const Pec::ServiceCostQuestion &question);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] WelcomePage &welcomePage();
    [[nodiscard]] ConnectForm &connectForm();
    [[nodiscard]] bool isShown(const QWidget *page) const;
    void makeToolBar();
    void makeStatusBar();
    void connectParts();
    void showPage(QWidget &page);
    void tellMeans();
    void showConnectForm();
    void chooseTheme(ThemeChoice choice);
    void chooseLanguage(Language language);
    void showProfileDialog();
    [[nodiscard]] QString helpPage() const; //!< on what is shown
    void tellExported(const Result<Done> &result, const QString &file);
    void fillProfileMenu();
    void updateAge();
    void updateCommands();
    void updateUndo();
    void retranslate();

    UiLanguage &m_language;
    Theme &m_theme;
    UiSettings &m_settings;
    std::function<QDateTime()> m_now;
    Tenant m_tenant;
    std::shared_ptr<const Assessment> m_assessment;
    bool m_refreshing = false;

    Actions *m_actions;
    PlanDesk *m_desk;
    QToolButton *m_profileButton;
    QMenu *m_profileMenu;
    QToolButton *m_refreshButton;
    QToolButton *m_reportButton;
    QLabel *m_age;
    QLineEdit *m_search;
    Banner *m_banner;
    QStackedWidget *m_pages;
    WaitingPage *m_waiting;
    // Null until first asked for.
    WelcomePage *m_welcome = nullptr;
    ConnectForm *m_connectForm = nullptr;
    SignInPage *m_signInPage = nullptr;
    PortfolioPage *m_portfolio = nullptr;
    HelpWindow *m_help = nullptr;
    RefreshBar *m_refreshBar;
    QLabel *m_statusWords;
    QTimer m_ageTimer;
};

} // namespace Pec
