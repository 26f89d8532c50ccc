// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/mainwindow.h"

#include "common/announce.h"
#include "common/controls.h"
#include "common/icons.h"
#include "common/notification.h"
#include "common/searchfield.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "models/customertreemodel.h"
#include "models/plandesk.h"
#include "panes/banner.h"
#include "panes/costpane.h"
#include "panes/detailpane.h"
#include "panes/history/historypane.h"
#include "panes/portfolio/changespane.h"
#include "settings/settingsdialog.h"
#include "tree/customertree.h"
#include "windows/actions.h"
#include "windows/connectform.h"
#include "windows/helpwindow.h"
#include "windows/portfoliopage.h"
#include "windows/profiledialog.h"
#include "windows/refreshbar.h"
#include "windows/signinpage.h"
#include "windows/uisettings.h"
#include "windows/waitingpage.h"
#include "windows/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace Pec {

MainWindow::MainWindow(UiLanguage &language, Theme &theme, UiSettings &settings)
    : m_language(language)
    , m_theme(theme)
    , m_settings(settings)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_actions(new Actions(*this))
    , m_desk(new PlanDesk(language.text(), this))
    , m_profileButton(new QToolButton(this))
    , m_profileMenu(new QMenu(this))
    , m_refreshButton(new QToolButton(this))
    , m_reportButton(new QToolButton(this))
    , m_age(new QLabel(this))
    , m_search(new SearchField(this))
    , m_banner(new Banner(language.text(), this))
    , m_pages(new QStackedWidget(this))
    , m_waiting(new WaitingPage(language.text(), this))
    , m_refreshBar(new RefreshBar(
          language.text(), [this] { return m_now(); }, this))
    , m_statusWords(new QLabel(this))
{
    m_pages->addWidget(m_waiting);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);
    makeToolBar();
    makeStatusBar();
    connectParts();

    setWindowIcon(applicationIcon());
    setMinimumSize(760, 480);
    if (!restoreGeometry(settings.state(u"geometry"_s)))
        resizeToScreen(this, {1360, 820});
    m_actions->showTheme(theme.choice());
    m_actions->lockChoices(settings.policy());
    m_actions->showLanguage(language.text().language());
    m_ageTimer.start(std::chrono::minutes(1));
    retranslate();
}

MainWindow::~MainWindow() = default;

WelcomePage &MainWindow::welcomePage()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(this);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::connectWanted, this, &MainWindow::showConnectForm);
        connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
    }
    return *m_welcome;
}

ConnectForm &MainWindow::connectForm()
{
    if (!m_connectForm) {
        m_connectForm = new ConnectForm(m_language.text(), this);
        m_pages->addWidget(m_connectForm);
        connect(m_connectForm, &ConnectForm::submitted, this, &MainWindow::connectWanted);
        connect(m_connectForm, &ConnectForm::cancelled, this,
                [this] { m_assessment ? showPage(portfolio()) : showWelcome(); });
    }
    return *m_connectForm;
}

SignInPage &MainWindow::signInPage()
{
    if (!m_signInPage) {
        m_signInPage = new SignInPage(this);
        m_pages->addWidget(m_signInPage);
        connect(m_signInPage, &SignInPage::cancelled, this, &MainWindow::signInCancelled);
    }
    return *m_signInPage;
}

PortfolioPage &MainWindow::portfolio()
{
    if (!m_portfolio) {
        m_portfolio = new PortfolioPage(m_language.text(), *m_desk, this);
        m_pages->addWidget(m_portfolio);
        m_portfolio->restore(m_settings);
        connect(m_portfolio, &PortfolioPage::customerOpened, this, &MainWindow::customerOpened);
        const DetailPane &details = m_portfolio->details();
        connect(&details.changes(), &ChangesPane::changesWanted, this, &MainWindow::changesWanted);
        connect(&details.history(), &HistoryPane::earlierWanted, this, &MainWindow::earlierWanted);
        connect(m_portfolio, &PortfolioPage::onboardWanted, this, &MainWindow::onboardWanted);
        connect(m_portfolio, &PortfolioPage::reportWanted, this, &MainWindow::reportWanted);
        connect(&details.cost(), &CostPane::servicesWanted, this, &MainWindow::servicesWanted);
        connect(m_search, &QLineEdit::textChanged, m_portfolio, &PortfolioPage::setSearch);
        connect(m_portfolio, &PortfolioPage::exported, this, &MainWindow::tellExported);
        connect(m_portfolio, &PortfolioPage::searchChanged, m_search, &QLineEdit::setText);
    }
    return *m_portfolio;
}

//! Tree, charts and panes take longer to build than all the rest: they are not needed for the first
//! paint, and are there before the data are.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_portfolio)
        QMetaObject::invokeMethod(
            this, [this] { (void)portfolio(); }, Qt::QueuedConnection);
}

void MainWindow::makeToolBar()
{
    auto *bar = new QToolBar(this);
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setObjectName(u"toolBar"_s);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_profileButton->setPopupMode(QToolButton::InstantPopup);
    m_profileButton->setMenu(m_profileMenu);
    m_profileButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_profileButton->setIcon(icon(u"cloud"_s, IconTone::Accent));
    m_profileButton->setProperty("look", u"menu"_s);
    m_refreshButton->setDefaultAction(m_actions->refresh);
    m_refreshButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reportButton->setDefaultAction(m_actions->makeReport);
    for (QToolButton *button : {m_profileButton, m_refreshButton, m_reportButton})
        button->setFocusPolicy(Qt::StrongFocus);
    setLook(m_age, "muted");
    m_search->setFixedWidth(widthOf(35, m_search));

    // Takes the room that is left, so that no length of its words is ever cut.
    m_age->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(m_profileButton);
    bar->addWidget(m_refreshButton);
    bar->addWidget(m_reportButton);
    bar->addWidget(m_age);
    bar->addWidget(m_search);
    addToolBar(bar);
}

void MainWindow::makeStatusBar()
{
    m_statusWords->setContentsMargins(8, 0, 0, 0);
    m_statusWords->setTextFormat(Qt::PlainText);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_statusWords, 1);
    statusBar()->addPermanentWidget(m_refreshBar, 1);
    m_refreshBar->hide();
}

void MainWindow::connectParts()
{
    connect(m_waiting, &StatePage::actionWanted, this, &MainWindow::refreshWanted);
    connect(m_refreshBar, &RefreshBar::cancelWanted, this, &MainWindow::refreshCancelled);
    connect(m_refreshBar, &RefreshBar::pauseWanted, this, &MainWindow::refreshPaused);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { portfolio().tree().setFocus(Qt::ShortcutFocusReason); });
    connect(&m_ageTimer, &QTimer::timeout, this, &MainWindow::updateAge);

    connect(m_actions->connectTenant, &QAction::triggered, this, &MainWindow::showConnectForm);
    connect(m_actions->exploreDemo, &QAction::triggered, this, &MainWindow::demoWanted);
    connect(m_actions->showProfile, &QAction::triggered, this, &MainWindow::showProfileDialog);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::settingsWanted);
    connect(m_actions->signIn, &QAction::triggered, this, &MainWindow::signInWanted);
    connect(m_actions->signOut, &QAction::triggered, this, &MainWindow::signOutWanted);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refreshWanted);
    connect(m_actions->refreshFully, &QAction::triggered, this, &MainWindow::refreshFullyWanted);
    connect(m_actions->help, &QAction::triggered, this, [this] { showHelp(helpPage()); });
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showHelp(u"shortcuts"_s); });
    connect(m_actions->health, &QAction::triggered, this, &MainWindow::healthWanted);
    connect(m_actions->saveDiagnostics, &QAction::triggered, this, &MainWindow::diagnosticsWanted);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions->exportView, &QAction::triggered, this, [this] { portfolio().exportView(); });
    connect(m_actions->openPortal, &QAction::triggered, this, [this] { portfolio().openPortal(); });
    connect(m_actions->filter, &QAction::triggered, this, [this] { portfolio().openFilters(); });
    connect(m_actions->showPortfolio, &QAction::triggered, this,
            [this] { portfolio().tree().clearSelection(); });
    connect(m_actions->undo, &QAction::triggered, m_desk, &PlanDesk::undo);
    connect(m_actions->redo, &QAction::triggered, m_desk, &PlanDesk::redo);
    connect(m_desk, &PlanDesk::undoChanged, this, &MainWindow::updateUndo);
    connect(m_actions->showCases, &QAction::triggered, this, &MainWindow::casesWanted);
    connect(m_actions->makeReport, &QAction::triggered, this,
            [this] { Q_EMIT reportWanted(portfolio().reportScope()); });
    connect(m_actions->nextDay, &QAction::triggered, this, &MainWindow::nextDayWanted);
    connect(m_actions->showChanges, &QAction::triggered, this,
            [this] { portfolio().showChanges(); });
    connect(m_actions, &Actions::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_actions, &Actions::languageChosen, this, &MainWindow::chooseLanguage);
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_settings.setTheme(choice);
    m_theme.setChoice(choice);
    m_actions->showTheme(choice);
}

void MainWindow::chooseLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_language.set(language);
}

SettingsDialog &MainWindow::showSettings(SettingsFacts facts)
{
    facts.theme = m_theme.choice();
    facts.language = m_language.text().language();
    facts.today = m_now().date();
    if (m_assessment) {
        facts.rate = m_assessment->rate;
        facts.foundPersona = m_assessment->personaChosen ? Persona::Unknown : m_assessment->persona;
    }
    auto *dialog = new SettingsDialog(m_language.text(), facts, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, facts] {
        const SettingsChoice choice = dialog->choice();
        if (choice.theme != facts.theme)
            chooseTheme(choice.theme);
        if (choice.language != facts.language)
            chooseLanguage(choice.language);
    });
    dialog->open();
    return *dialog;
}

void MainWindow::setTenant(const Tenant &tenant)
{
    m_tenant = tenant;
    fillProfileMenu();
    updateCommands();
    tellMeans();
    retranslate();
}

void MainWindow::setNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    m_desk->setNow([this] { return m_now(); });
    updateAge();
}

void MainWindow::showPage(QWidget &page)
{
    m_pages->setCurrentWidget(&page);
    tellMeans();
    updateCommands();
    updateAge();
}

bool MainWindow::isShown(const QWidget *page) const
{
    return page && m_pages->currentWidget() == page;
}

void MainWindow::tellMeans()
{
    m_waiting->setMeans({m_tenant.profile.has_value(), m_tenant.isOffline, m_refreshing});
}

void MainWindow::showWelcome()
{
    m_assessment.reset();
    if (m_portfolio)
        m_portfolio->setAssessment(nullptr);
    showPage(welcomePage());
}

void MainWindow::showLoading(const QString &title)
{
    m_assessment.reset();
    if (m_portfolio)
        m_portfolio->setAssessment(nullptr);
    m_waiting->showLoading(title);
    showPage(*m_waiting);
}

void MainWindow::showNothingRead()
{
    m_waiting->showNothingRead();
    showPage(*m_waiting);
}

void MainWindow::showFailure(const Error &error)
{
    m_waiting->showFailure(error);
    showPage(*m_waiting);
    const ErrorText words = text().error(error);
    announce(this, words.sentence + u' ' + words.nextStep);
}

void MainWindow::showAssessment(std::shared_ptr<const Assessment> assessment)
{
    const bool read = assessment->readAt.isValid()
                      && (!m_assessment || m_assessment->readAt != assessment->readAt);
    m_assessment = std::move(assessment);
    portfolio().setAssessment(m_assessment);
    m_banner->hide();
    if (m_assessment->customers.isEmpty()) {
        m_waiting->showNoCustomers();
        showPage(*m_waiting);
    } else {
        const bool opens = !isShown(m_portfolio);
        showPage(portfolio());
        if (opens)
            portfolio().tree().setFocus(Qt::OtherFocusReason);
    }
    retranslate();
    if (!m_assessment->missing.isEmpty())
        m_banner->showMissing(m_assessment);
    else if (read)
        announce(this, m_age->text());
}

void MainWindow::openSubject(const CustomerId &customer, const SubscriptionId &subscription)
{
    if (!m_portfolio)
        return;
    m_portfolio->openSubject(customer, subscription);
    activateWindow();
}

void MainWindow::showSigningIn()
{
    signInPage().showPreparing();
    showPage(signInPage());
}

void MainWindow::showConnectForm()
{
    connectForm().begin(m_tenant.profileNames, m_settings.policy());
    showPage(connectForm());
}

void MainWindow::showProgress(const RefreshProgress &progress)
{
    const bool started = !m_refreshing;
    m_refreshing = true;
    m_statusWords->hide(); // the bar needs the room
    m_refreshBar->show();
    m_refreshBar->setProgress(progress);
    if (!started)
        return;
    updateCommands();
    tellMeans();
}

void MainWindow::endProgress()
{
    m_refreshing = false;
    m_refreshBar->hide();
    m_statusWords->show();
    updateCommands();
    tellMeans();
}

void MainWindow::tellAway(const QString &sentence)
{
    if (isActiveWindow())
        return;
    QApplication::alert(this);
    notifyDesktop(windowTitle(), sentence);
}

void MainWindow::showProfileDialog()
{
    if (!m_tenant.profile)
        return;
    auto *dialog = new ProfileDialog(m_language.text(), *m_tenant.profile,
                                     m_assessment ? &m_assessment->partner : nullptr,
                                     m_assessment ? m_assessment->persona : Persona::Unknown, this);
    connect(dialog, &ProfileDialog::permissionsWanted, this,
            [this, dialog] { Q_EMIT permissionsWanted(dialog); });
    dialog->open();
}

void MainWindow::showHelp(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(m_language.text(), m_settings, this);
    m_help->showPage(page);
}

QString MainWindow::helpPage() const
{
    if (isShown(m_welcome))
        return u"welcome"_s;
    if (isShown(m_connectForm))
        return u"connect"_s;
    if (isShown(m_signInPage))
        return u"sign-in"_s;
    if (isShown(m_waiting))
        return u"refresh"_s;
    return m_portfolio ? m_portfolio->helpPage() : u"index"_s;
}

void MainWindow::tellExported(const Result<Done> &result, const QString &file)
{
    if (result)
        m_banner->showNotice(tr("The view was written to %1.").arg(file));
    else
        m_banner->showError(result.error());
}

void MainWindow::fillProfileMenu()
{
    m_profileMenu->clear();
    for (const QString &name : std::as_const(m_tenant.profileNames)) {
        QAction *action = m_profileMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!m_tenant.isDemo && m_tenant.profile && m_tenant.profile->name == name);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT profileChosen(name); });
    }
    if (!m_tenant.profileNames.isEmpty())
        m_profileMenu->addSeparator();
    m_profileMenu->addActions({m_actions->exploreDemo, m_actions->connectTenant});
    m_profileMenu->addSeparator();
    m_profileMenu->addActions({m_actions->showProfile, m_actions->signOut});
}

void MainWindow::updateCommands()
{
    const bool open = m_tenant.profile.has_value();
    const bool online = open && !m_tenant.isOffline;
    const bool portfolio = isShown(m_portfolio);
    const bool signingIn = isShown(m_signInPage);
    // Another tenant waits until this one's work has ended or was cancelled.
    const bool opening = isShown(m_waiting) && m_waiting->isLoading();
    const bool maySwitch = !m_refreshing && !signingIn && !opening;
    m_actions->refresh->setEnabled(online && maySwitch);
    m_actions->refreshFully->setEnabled(online && maySwitch);
    m_profileButton->setEnabled(maySwitch);
    m_actions->connectTenant->setEnabled(maySwitch);
    m_actions->exploreDemo->setEnabled(maySwitch);
    m_actions->showProfile->setEnabled(open);
    m_actions->settings->setEnabled(maySwitch);
    m_actions->signIn->setEnabled(online && !m_tenant.isDemo && !m_refreshing && !signingIn);
    m_actions->signOut->setEnabled(open && !m_tenant.isDemo && !m_refreshing);
    m_actions->find->setEnabled(portfolio);
    m_actions->filter->setEnabled(portfolio);
    m_actions->exportView->setEnabled(portfolio);
    m_actions->openPortal->setEnabled(portfolio);
    m_actions->showPortfolio->setEnabled(portfolio);
    m_actions->showChanges->setEnabled(portfolio);
    m_actions->makeReport->setEnabled(portfolio && m_assessment && m_assessment->readAt.isValid());
    m_actions->showCases->setEnabled(m_tenant.profile.has_value());
    m_actions->nextDay->setVisible(m_tenant.isDemo);
    m_actions->nextDay->setEnabled(portfolio && maySwitch);
    m_search->setEnabled(portfolio);
}

void MainWindow::updateUndo() { m_actions->showUndo(m_desk->undoWords(), m_desk->redoWords()); }

void MainWindow::updateAge()
{
    // A picture that is still growing has no end yet.
    if (m_assessment && m_refreshing && !m_assessment->readAt.isValid()) {
        m_age->setText(tr("Incomplete: still reading"));
        m_age->setToolTip(
            tr("Figures and access fill in as they arrive. They are complete when the "
               "refresh has ended."));
        return;
    }
    const bool shown = m_assessment && m_assessment->readAt.isValid();
    m_age->setText(shown ? tr("Read %1").arg(m_language.text().age(m_assessment->readAt, m_now()))
                         : QString());
    m_age->setToolTip(shown ? m_language.text().dateTime(m_assessment->readAt) : QString());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_actions->showLanguage(m_language.text().language());
    updateUndo();
    const QString name = m_tenant.isDemo    ? tr("Demo tenant")
                         : m_tenant.profile ? m_tenant.profile->name
                                            : tr("No tenant open");
    m_profileButton->setText(QString(name).replace(u'&', u"&&"_s));
    m_profileButton->setAccessibleName(tr("Tenant: %1").arg(name));
    m_refreshButton->setAccessibleName(tr("Refresh"));
    m_reportButton->setAccessibleName(tr("Improvement plan"));
    m_search->setPlaceholderText(tr("Search customers, ids, states"));
    m_search->setAccessibleName(tr("Search"));
    setWindowTitle(m_tenant.profile ? name + u" \u2013 PEC Console"_s : u"PEC Console"_s);
    QStringList words;
    if (m_tenant.isOffline)
        words.append(tr("Offline"));
    if (m_assessment)
        words.append(tr("Totals in %1, %2 to %3 (UTC)")
                         .arg(m_assessment->currency,
                              m_language.text().date(m_assessment->period.from),
                              m_language.text().date(m_assessment->period.to)));
    m_statusWords->setText(words.isEmpty() ? tr("Ready") : words.join(u" \u00b7 "_s));
    updateAge();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

//! In a narrow window the search field needs the room.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    constexpr int kWide = 1000;
    m_reportButton->setToolButtonStyle(width() < kWide ? Qt::ToolButtonIconOnly
                                                       : Qt::ToolButtonTextBesideIcon);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk->takeTyped();
    m_settings.setState(u"geometry"_s, saveGeometry());
    if (m_portfolio)
        m_portfolio->save(m_settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isShown(m_portfolio)
        && !portfolio().model().filter().isEmpty()) {
        portfolio().showEverything();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace Pec
