// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/deskscenes.h"

#include "context/rulebookfile.h"
#include "core/async.h"
#include "core/strings.h"
#include "diagnostics/systemfacts.h"
#include "models/plandesk.h"
#include "onboarding/planning/planningjob.h"
#include "panes/banner.h"
#include "panes/costbreakdown.h"
#include "panes/costpane.h"
#include "panes/customernoteeditor.h"
#include "panes/detailpane.h"
#include "panes/planpane.h"
#include "panes/statepage.h"
#include "plan/merge.h"
#include "report/brandpage.h"
#include "report/pageview.h"
#include "report/previewpane.h"
#include "report/reportdialog.h"
#include "rules/cost/summary.h"
#include "settings/settingsdialog.h"
#include "settings/settingsfacts.h"
#include "support/largeassessment.h"
#include "support/sampleassessment.h"
#include "tree/customertree.h"
#include "tree/filterbar.h"
#include "windows/actions.h"
#include "windows/connectform.h"
#include "windows/diagnosticsdialog.h"
#include "windows/healthdialog.h"
#include "windows/helpwindow.h"
#include "windows/mainwindow.h"
#include "windows/passphrasedialog.h"
#include "windows/portfoliopage.h"
#include "windows/profiledialog.h"
#include "windows/registrationguide.h"
#include "windows/signinpage.h"
#include "wizard/bulkwizard.h"
#include "wizard/caselist.h"
#include "wizard/customersrunpage.h"
#include "wizard/onboardingwizard.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace Pec {

//! One window, and what was opened beside it.
class DeskScenes::Stage
{
public:
    Stage(UiLanguage &language, Theme &theme, UiSettings &settings, QSize size)
        : m_language(language)
        , m_settings(settings)
        , m_size(size)
        , m_window(language, theme, settings)
    {
        m_window.setNow([] { return sampleNow(); });
        m_window.resize(size);
        m_window.show();
    }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] PortfolioPage &page() { return m_window.portfolio(); }
    [[nodiscard]] CustomerTree &tree() { return page().tree(); }
    [[nodiscard]] DetailPane &details() { return page().details(); }
    [[nodiscard]] const Text &text() const { return m_language.text(); }

    [[nodiscard]] static Profile profile()
    {
        Profile profile;
        profile.name = u"Noordzee Cloud"_s;
        profile.tenant = u"noordzee.example"_s;
        return profile;
    }

    void openTenant(bool offline = false)
    {
        m_isOpen = true;
        m_window.setTenant({profile(), false, offline, {profile().name, u"Alfa IT Diensten"_s}});
        m_window.desk().setUser(u"anna"_s);
        m_window.desk().begin(profile().name);
        m_window.desk().setNotes({});
    }

    void showPortfolio(const std::shared_ptr<Assessment> &assessment = sampleAssessment())
    {
        if (!m_isOpen)
            openTenant();
        m_window.showAssessment(assessment);
        m_window.desk().setPlan(mergedPlan(*assessment, {}), assessment);
    }

    //! One page of the details of a customer's row, or of its first subscription.
    QWidget *showDetails(int customer, bool subscription, DetailPane::Page shown)
    {
        showPortfolio();
        const QModelIndex row = tree().model()->index(customer, 0);
        tree().expand(row);
        tree().setCurrentIndex(subscription ? tree().model()->index(0, 0, row) : row);
        details().setPage(shown);
        return &m_window;
    }

    HealthDialog *showHealth()
    {
        HealthReport report;
        report.at = sampleNow();
        addSystem(report, u"OpenSSL 3.0.17 1 Jul 2025"_s);
        report.ruleBookVersion = u"2026.2"_s;
        report.ruleBookDate = QDate(2026, 9, 30);
        report.dataDir = u"/home/anna/.local/share/pec-console"_s;
        report.files = {{u"snapshots.sqlite"_s, 38'400'000}, {u"pec-console.log"_s, 412'000}};
        report.schemaStep = 9;
        report.profiles = {{profile().name, profile().tenant, TokenStoreKind::Keychain, false, true,
                            41, sampleNow().addDays(-122), sampleNow().addSecs(-7'200)}};
        report.openProfile = profile().name;
        report.signedIn = true;
        report.secrets = SecretStoreState::Locked;
        report.secretsDetail = u"keyring: access denied"_s;
        report.proxy = {ProxyFact::From::System, u"proxy.noordzee.example"_s, 3128};
        report.logFile = report.dataDir + u"/pec-console.log"_s;
        report.crashes = {u"crash-20261119T081500Z-4711.txt"_s};
        RefreshNote note;
        note.endedAt = sampleNow().addSecs(-7'200);
        note.outcome = u"done"_s;
        note.took = std::chrono::seconds(312);
        note.requests = {{u"arm"_s, 1'210}, {u"cost-management"_s, 44}};
        note.waited = std::chrono::seconds(96);
        report.refreshes = {note};
        report.policy = {
            u"/etc/pec-console/policy.json"_s, {u"proxy"_s, u"updates"_s}, {u"proxy"_s}};
        report.update = {
            u"https://it.noordzee.example/pec/newest.json"_s, sampleNow(), u"0.2"_s, {}};
        auto *dialog = keep(new HealthDialog(text()));
        dialog->setReport(report);
        return dialog;
    }

    QWidget *showLibraries()
    {
        HealthDialog *dialog = showHealth();
        dialog->showLibraries();
        return dialog;
    }

    QWidget *showDiagnostics()
    {
        auto *dialog = keep(new DiagnosticsDialog(text()));
        QTest::qWait(0); // it asks for the files once it is shown
        dialog->setFiles(QList<BundleFile>{
            {BundlePart::Health, u"health.json"_s, QByteArray(6'200, ' ')},
            {BundlePart::Settings, u"settings.json"_s, QByteArray(140, ' ')},
            {BundlePart::Profiles, u"profiles.json"_s, QByteArray(900, ' ')},
            {BundlePart::Log, u"pec-console.log"_s, QByteArray(412'000, ' ')},
            {BundlePart::Crash, u"crash-20261119T081500Z-4711.txt"_s, QByteArray(2'300, ' ')}});
        return dialog;
    }

    QWidget *showPassphrase()
    {
        PassphraseDialog *dialog = keep(new PassphraseDialog(true));
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        fields.first()->setText(u"correct horse"_s);
        fields.last()->setText(u"correct house"_s);
        return dialog;
    }

    QWidget *showLockedSettings()
    {
        SettingsFacts facts;
        facts.profile = profile();
        facts.program.proxy = OwnProxy{u"proxy.noordzee.example"_s, 3128};
        facts.policy.file = u"/etc/pec-console/policy.json"_s;
        facts.policy.locked = {SettingKey::Proxy, SettingKey::CaFile};
        auto *dialog = keep(new SettingsDialog(text(), facts));
        dialog->showPage(SettingsDialog::Page::Network);
        return dialog;
    }

    QWidget *showSettings(SettingsDialog::Page shown)
    {
        SettingsFacts facts;
        facts.profile = profile();
        facts.foundPersona = Persona::IndirectProvider;
        facts.rate = Rate{};
        facts.rate->date = QDate(2023, 4, 13);
        facts.today = sampleNow().date();
        auto *dialog = keep(new SettingsDialog(text(), facts));
        StoredData stored;
        stored.snapshots = 41;
        stored.oldest = sampleNow().addDays(-122);
        stored.newest = sampleNow().addSecs(-7'200);
        stored.bytes = 38'400'000;
        stored.file = u"pec.sqlite"_s;
        dialog->setStored(stored);
        dialog->showPage(shown);
        return dialog;
    }

    QWidget *showGuide(RegistrationGuide::Page shown)
    {
        auto *guide = keep(new RegistrationGuide(text(), {profile().name, profile().tenant}));
        guide->showPage(shown);
        return guide;
    }

    //! Up to a page; the directory knows the group.
    QWidget *showWizard(OnboardingWizard::Page shown)
    {
        const auto assessment = sampleAssessment();
        assessment->partner.agentsGroups = {PrincipalId(u"00000701-0000-4000-8000-00000000a011"_s)};
        auto *wizard = keep(
            new OnboardingWizard(text(), m_book, {assessment, assessment->customers[0].id, {}}));
        wizard->setLiveFacts({});
        QObject::connect(
            wizard, &OnboardingWizard::planWanted, wizard,
            [this, wizard, assessment](const OnboardingWish &wish) {
                PrincipalLookup lookup;
                lookup.askedPartner = true;
                lookup.inPartner = PrincipalKind::Group;
                lookup.displayName = u"AdminAgents"_s;
                wizard->setPlan(checkAndPlan(
                    wish, lookup, *assessment, m_book, {},
                    {CaseId(u"00000900-0000-4000-8000-00000000a010"_s), sampleNow(), u"anna"_s}));
            });
        QObject::connect(wizard, &OnboardingWizard::keepWanted, wizard,
                         [wizard] { wizard->setKept(Done()); });
        while (wizard->page() != shown) {
            const auto before = wizard->page();
            wizard->next();
            if (wizard->page() == before)
                qFatal("the wizard stays at page %d", int(before));
        }
        return wizard;
    }

    //! All customers of the portfolio, up to a page; one does not let the agent give roles.
    BulkWizard *showBulk(OnboardingWizard::Page shown)
    {
        const auto assessment = sampleAssessment();
        assessment->partner.agentsGroups = {PrincipalId(u"00000701-0000-4000-8000-00000000a011"_s)};
        QList<SubscriptionId> all;
        for (const CustomerAssessment &customer : assessment->customers) {
            for (const SubscriptionAssessment &one : customer.subscriptions)
                all.append(one.id);
        }
        const QList<OnboardingChoice> customers = choicesFor(*assessment, all);
        auto *wizard = keep(new BulkWizard(text(), m_book, {assessment, customers}));
        for (qsizetype i = 0; i < customers.size(); ++i) {
            LiveFacts live;
            for (const SubscriptionId &id : customers[i].subscriptions)
                live.subscriptions[id].mayAssignRoles = i != 1;
            wizard->setLiveFacts(customers[i].customer, live);
        }
        QObject::connect(
            wizard, &BulkWizard::plansWanted, wizard,
            [this, wizard, assessment](const QList<OnboardingChoice> &choices) {
                PlanningJob::Input input;
                input.choices = choices;
                input.assessment = assessment;
                input.book = &m_book;
                input.ask = [wizard](const OnboardingChoice &choice) {
                    return readyFuture<LiveFacts>(wizard->liveFacts(choice.customer));
                };
                input.lookUp = [](const CustomerId &, const QString &) {
                    PrincipalLookup lookup;
                    lookup.askedPartner = true;
                    lookup.inPartner = PrincipalKind::Group;
                    lookup.displayName = u"AdminAgents"_s;
                    return readyFuture<PrincipalLookup>(lookup);
                };
                input.plannedBy = [this]() -> PlannedBy {
                    return {CaseId(u"case %1"_s.arg(m_planned++)), sampleNow(), u"anna"_s};
                };
                auto *job = new PlanningJob(std::move(input), wizard);
                QObject::connect(job, &PlanningJob::finished, wizard, &BulkWizard::setPlans);
                job->start();
            });
        QObject::connect(wizard, &BulkWizard::keepWanted, wizard,
                         [this, wizard](const QList<OnboardingCase> &cases) {
                             m_kept = cases;
                             wizard->setKept(Done());
                         });
        while (wizard->page() != shown) {
            const auto before = wizard->page();
            wizard->next();
            if (!QTest::qWaitFor([&] { return wizard->page() != before; }))
                qFatal("the wizard stays at page %d", int(before));
        }
        return wizard;
    }

    //! One was refused, the others are through.
    QWidget *showBulkEnded()
    {
        BulkWizard *wizard = showBulk(OnboardingWizard::Page::Run);
        OnboardingSummary summary;
        for (const OnboardingCase &one : std::as_const(m_kept)) {
            const bool refused = summary.outcomes.size() == 1;
            CaseOutcome outcome{one, {}};
            outcome.onboarding.evidenceDue = sampleNow().addDays(4);
            for (OnboardingStep &step : outcome.onboarding.steps)
                step.state = refused ? StepState::Failed : StepState::WaitingForEvidence;
            if (refused)
                outcome.error =
                    failure(ErrorCode::Forbidden, u"no right"_s, one.customerName).value();
            summary.outcomes.append(outcome);
        }
        wizard->run().showSummary(summary);
        return wizard;
    }

    QWidget *showCases()
    {
        OnboardingCase one;
        one.id = CaseId(u"00000900-0000-4000-8000-00000000a010"_s);
        one.customerName =
            u"Donaudampfschifffahrtsgesellschaft Ober\u00f6sterreich GmbH & Co. KG"_s;
        one.method = OnboardingMethod::Lighthouse;
        one.evidenceDue = sampleNow().addDays(2);
        OnboardingStep step;
        step.state = StepState::WaitingForEvidence;
        one.steps = {step};
        CaseEvent planned;
        planned.at = sampleNow();
        planned.by = u"anna"_s;
        one.events = {planned};
        OnboardingCase other = one;
        other.customerName = u"Bakkerij Jansen"_s;
        other.method = OnboardingMethod::Aobo;
        other.steps.first().state = StepState::ConfirmedByCost;
        auto *list = keep(new CaseList(text()));
        list->setCases(QList<OnboardingCase>{other, one});
        return list;
    }

    QWidget *showHelp(const QString &place, const QString &search = {})
    {
        auto *help = keep(new HelpWindow(text(), m_settings));
        help->showPage(place);
        if (!search.isEmpty())
            help->findChild<QLineEdit *>()->setText(search);
        return help;
    }

    //! With its preview, in the least room that it is made for where the desk is narrow.
    ReportDialog *showReport(ReportDialog::Page shown, const ReportScope &scope = {},
                             const ReportChoices &choices = {})
    {
        showPortfolio();
        ReportDialog::Facts facts{
            sampleAssessment(),
            {},
            choices,
            [] { return sampleNow(); },
            [](const QList<ExportedPlan> &) { return readyFuture<Done>(Done()); }};
        facts.choices.folder = u"/home/anna/plans"_s;
        facts.choices.language = text().language();
        auto *dialog = keep(new ReportDialog(text(), m_window.desk(), facts));
        dialog->resize(m_size.width() < 1180 ? QSize(1024, 700) : QSize(1180, 780));
        dialog->setScope(scope);
        dialog->showPage(shown);
        const bool painted = QTest::qWaitFor(
            [dialog] { return !dialog->preview().preview().isRefreshing(); }, 20'000);
        if (!painted)
            qFatal("no preview");
        QTest::qWait(100); // the page that is painted
        return dialog;
    }

    QWidget *showProfile()
    {
        const auto assessment = sampleAssessment();
        auto *dialog = keep(
            new ProfileDialog(text(), profile(), &assessment->partner, Persona::IndirectProvider));
        QList<PermissionResult> results;
        for (const NeededPermission &one : neededPermissions())
            results.append({one, RuleResult::Pass, {}});
        results.first().result = RuleResult::Fail;
        results.first().error =
            failure(ErrorCode::Forbidden, u"no consent"_s, u"management.azure.com"_s).value();
        results.last().result = RuleResult::Unknown;
        results.last().error =
            failure(ErrorCode::Timeout, u"no answer"_s, u"graph.microsoft.com"_s).value();
        dialog->setPermissions(results);
        return dialog;
    }

    //! The menu that an action opened.
    static QWidget *menu()
    {
        QCoreApplication::processEvents();
        return QApplication::activePopupWidget();
    }

    void resize() { m_window.resize(m_size); }

private:
    template <class Window>
    Window *keep(Window *made)
    {
        made->setAttribute(Qt::WA_DeleteOnClose, false);
        m_others.emplace_back(made);
        made->show();
        return made;
    }

    const RuleBook m_book = loadRuleBook({})->book;
    UiLanguage &m_language;
    UiSettings &m_settings;
    const QSize m_size;
    MainWindow m_window;
    bool m_isOpen = false;
    int m_planned = 0;
    QList<OnboardingCase> m_kept; //!< of several customers
    std::vector<std::unique_ptr<QWidget>> m_others;
};

namespace {

//! Shows the details of a message.
void unfold(QWidget &message)
{
    for (QToolButton *button : message.findChildren<QToolButton *>()) {
        if (!button->text().isEmpty())
            button->click();
    }
}

} // namespace

const QList<DeskScenes::Scene> &DeskScenes::scenes()
{
    using Page = DetailPane::Page;
    static const QList<Scene> all{
        // Before there is anything to see
        {u"welcome"_s,
         [](Stage &stage) -> QWidget * {
             stage.window().showWelcome();
             return &stage.window();
         }},
        {u"connect"_s,
         [](Stage &stage) -> QWidget * {
             stage.window().actions().connectTenant->trigger();
             return &stage.window();
         }},
        {u"connect-problem"_s,
         [](Stage &stage) -> QWidget * {
             stage.window().actions().connectTenant->trigger();
             auto *form = stage.window().findChild<ConnectForm *>();
             form->findChildren<QLineEdit *>().first()->setText(u"Noordzee Cloud"_s);
             for (QPushButton *button : form->findChildren<QPushButton *>()) {
                 if (button->isDefault())
                     button->click();
             }
             return &stage.window();
         }},
        {u"guide-steps"_s,
         [](Stage &stage) { return stage.showGuide(RegistrationGuide::Page::Steps); }},
        {u"guide-permissions"_s,
         [](Stage &stage) { return stage.showGuide(RegistrationGuide::Page::Permissions); }},
        {u"guide-script"_s,
         [](Stage &stage) { return stage.showGuide(RegistrationGuide::Page::Script); }},
        {u"guide-administrator"_s,
         [](Stage &stage) { return stage.showGuide(RegistrationGuide::Page::Administrator); }},
        {u"sign-in"_s,
         [](Stage &stage) -> QWidget * {
             stage.openTenant();
             stage.window().showSigningIn();
             const QUrl authority = Profile().authority;
             stage.window().signInPage().showBrowser(
                 QUrl(authority.toString() + u"/noordzee.example/oauth2/v2.0/authorize"_s),
                 authority);
             return &stage.window();
         }},
        {u"device-code"_s,
         [](Stage &stage) -> QWidget * {
             stage.openTenant();
             stage.window().showSigningIn();
             stage.window().signInPage().showDeviceCode(
                 u"GX7K-2PQM"_s, QUrl(u"https://microsoft.com/devicelogin"_s), Profile().authority);
             return &stage.window();
         }},
        {u"nothing-read"_s,
         [](Stage &stage) -> QWidget * {
             stage.openTenant();
             stage.window().showNothingRead();
             return &stage.window();
         }},
        {u"reading"_s,
         [](Stage &stage) -> QWidget * {
             stage.openTenant();
             stage.window().showNothingRead();
             RefreshProgress progress;
             progress.requests = 3;
             stage.window().showProgress(progress);
             return &stage.window();
         }},
        {u"failure"_s,
         [](Stage &stage) -> QWidget * {
             stage.openTenant();
             Error error;
             error.code = ErrorCode::NoNetwork;
             error.subject = u"management.azure.com"_s;
             error.detail = u"host not found"_s;
             error.requestId = u"4f0c6f6e-1111-4000-8000-0000000000aa"_s;
             stage.window().showFailure(error);
             return &stage.window();
         }},
        {u"failure-details"_s,
         [](Stage &stage) -> QWidget * {
             stage.openTenant();
             Error error;
             error.code = ErrorCode::ServiceFailure;
             error.httpStatus = 503;
             error.subject = u"management.azure.com"_s;
             error.requestId = u"4f0c6f6e-1111-4000-8000-0000000000aa"_s;
             error.detail = u"ServiceUnavailable"_s;
             stage.window().showFailure(error);
             unfold(*stage.window().findChild<StatePage *>());
             return &stage.window();
         }},
        {u"no-customers"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio(emptyAssessment());
             return &stage.window();
         }},
        // The portfolio
        {u"portfolio"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             return &stage.window();
         }},
        {u"portfolio-refreshing"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             RefreshProgress progress;
             progress.stage = RefreshStage::CustomerAccess;
             progress.customersDone = 3;
             progress.customersTotal = 8;
             progress.requests = 42;
             progress.requestsPlanned = 96;
             progress.wait = HttpWait{Api::CostManagement, u"management.azure.com"_s,
                                      sampleNow().addSecs(12), true};
             progress.costQueries = QuotaLeft{Api::CostManagement, 3, 4, std::chrono::seconds(60)};
             stage.window().showProgress(progress);
             return &stage.window();
         }},
        {u"portfolio-offline"_s,
         [](Stage &stage) -> QWidget * {
             stage.openTenant(true);
             stage.showPortfolio();
             return &stage.window();
         }},
        {u"portfolio-details-of-a-problem"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             unfold(stage.window().banner());
             return &stage.window();
         }},
        {u"search"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             stage.page().setSearch(u"pro"_s);
             return &stage.window();
         }},
        {u"search-without-a-match"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             stage.page().setSearch(u"nobody of this name"_s);
             return &stage.window();
         }},
        {u"filtered"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             TreeFilter filter;
             filter.statuses = {Status::NotEarning, Status::PartlyEarning};
             filter.needsAction = true;
             stage.page().findChild<FilterBar *>()->setFilter(filter);
             return &stage.window();
         }},
        {u"filter-menu"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             stage.page().openFilters();
             return Stage::menu();
         }},
        {u"by-reseller"_s,
         [](Stage &stage) -> QWidget * {
             const auto assessment = sampleAssessment();
             sumUp(*assessment); // the resellers
             stage.showPortfolio(assessment);
             stage.page().findChild<FilterBar *>()->setGrouping(Grouping::Resellers);
             stage.tree().openEverything();
             return &stage.window();
         }},
        {u"row-menu"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             stage.tree().setCurrentIndex(stage.tree().model()->index(0, 0));
             const QPoint place = stage.tree().visualRect(stage.tree().currentIndex()).center();
             QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                     stage.tree().viewport()->mapToGlobal(place));
             QCoreApplication::sendEvent(stage.tree().viewport(), &event);
             return Stage::menu();
         }},
        {u"column-menu"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             Q_EMIT stage.tree().header()->customContextMenuRequested({40, 10});
             return Stage::menu();
         }},
        {u"ten-thousand-rows"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio(largeAssessment(1'000));
             stage.tree().openEverything();
             return &stage.window();
         }},
        {u"portfolio-cost"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             stage.details().setPage(Page::Cost);
             return &stage.window();
         }},
        {u"portfolio-plan"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             stage.details().setPage(Page::Plan);
             return &stage.window();
         }},
        {u"portfolio-changes"_s,
         [](Stage &stage) -> QWidget * {
             stage.showPortfolio();
             stage.details().setPage(Page::Changes);
             return &stage.window();
         }},
        // A customer, a subscription
        {u"customer-why"_s, [](Stage &stage) { return stage.showDetails(0, false, Page::Why); }},
        {u"customer-cost"_s, [](Stage &stage) { return stage.showDetails(0, false, Page::Cost); }},
        {u"customer-note"_s,
         [](Stage &stage) -> QWidget * {
             stage.showDetails(0, false, Page::Why);
             stage.details().customerNote().setFolded(false);
             return &stage.window();
         }},
        {u"unreadable-customer"_s,
         [](Stage &stage) { return stage.showDetails(2, false, Page::Why); }},
        {u"subscription-why"_s, [](Stage &stage) { return stage.showDetails(1, true, Page::Why); }},
        {u"subscription-cost"_s,
         [](Stage &stage) -> QWidget * {
             stage.showDetails(1, true, Page::Cost);
             stage.details().cost().setGrain(CostGrain::Day);
             return &stage.window();
         }},
        {u"customer-cost-by-service"_s,
         [](Stage &stage) -> QWidget * {
             stage.showDetails(0, false, Page::Cost);
             const QList<QToolButton *> switches =
                 stage.details().cost().breakdown().findChildren<QToolButton *>();
             switches.last()->click();
             QTest::qWait(20); // the pane grows before it is scrolled
             stage.details().verticalScrollBar()->setValue(10'000);
             return &stage.window();
         }},
        {u"subscription-cost-table"_s,
         [](Stage &stage) -> QWidget * {
             stage.showDetails(1, true, Page::Cost);
             stage.details().cost().setTableShown(true);
             return &stage.window();
         }},
        {u"subscription-history"_s,
         [](Stage &stage) { return stage.showDetails(1, true, Page::History); }},
        {u"subscription-plan"_s,
         [](Stage &stage) { return stage.showDetails(1, true, Page::Plan); }},
        // Onboarding
        {u"wizard-check"_s,
         [](Stage &stage) { return stage.showWizard(OnboardingWizard::Page::Check); }},
        {u"wizard-method"_s,
         [](Stage &stage) { return stage.showWizard(OnboardingWizard::Page::Method); }},
        {u"wizard-dry-run"_s,
         [](Stage &stage) { return stage.showWizard(OnboardingWizard::Page::DryRun); }},
        {u"wizard-run"_s,
         [](Stage &stage) { return stage.showWizard(OnboardingWizard::Page::Run); }},
        {u"bulk-check"_s,
         [](Stage &stage) -> QWidget * { return stage.showBulk(OnboardingWizard::Page::Check); }},
        {u"bulk-method"_s,
         [](Stage &stage) -> QWidget * { return stage.showBulk(OnboardingWizard::Page::Method); }},
        {u"bulk-dry-run"_s,
         [](Stage &stage) -> QWidget * { return stage.showBulk(OnboardingWizard::Page::DryRun); }},
        {u"bulk-run"_s,
         [](Stage &stage) -> QWidget * { return stage.showBulk(OnboardingWizard::Page::Run); }},
        {u"bulk-ended"_s, [](Stage &stage) { return stage.showBulkEnded(); }},
        {u"cases"_s, [](Stage &stage) { return stage.showCases(); }},
        // Other windows
        {u"profile"_s, [](Stage &stage) { return stage.showProfile(); }},
        {u"settings-tenant"_s,
         [](Stage &stage) { return stage.showSettings(SettingsDialog::Page::Tenant); }},
        {u"settings-network"_s,
         [](Stage &stage) { return stage.showSettings(SettingsDialog::Page::Network); }},
        {u"settings-appearance"_s,
         [](Stage &stage) { return stage.showSettings(SettingsDialog::Page::Appearance); }},
        {u"settings-data"_s,
         [](Stage &stage) { return stage.showSettings(SettingsDialog::Page::Data); }},
        {u"settings-locked"_s, [](Stage &stage) { return stage.showLockedSettings(); }},
        {u"health"_s, [](Stage &stage) -> QWidget * { return stage.showHealth(); }},
        {u"libraries"_s, [](Stage &stage) { return stage.showLibraries(); }},
        {u"diagnostics"_s, [](Stage &stage) { return stage.showDiagnostics(); }},
        {u"passphrase"_s, [](Stage &stage) { return stage.showPassphrase(); }},
        {u"report-content"_s,
         [](Stage &stage) { return stage.showReport(ReportDialog::Page::Content); }},
        {u"report-for-customers"_s,
         [](Stage &stage) {
             ReportChoices choices;
             choices.audience = ReportAudience::Customer;
             return stage.showReport(ReportDialog::Page::Content, {}, choices);
         }},
        {u"report-findings"_s,
         [](Stage &stage) {
             ReportDialog *dialog = stage.showReport(ReportDialog::Page::Findings);
             Q_EMIT dialog->preview().view().stepWanted(2);
             QTest::qWait(200);
             return dialog;
         }},
        {u"report-words"_s,
         [](Stage &stage) {
             return stage.showReport(ReportDialog::Page::Words,
                                     {{sampleAssessment()->customers[0].id}, {}});
         }},
        {u"report-brand"_s,
         [](Stage &stage) {
             ReportDialog *dialog = stage.showReport(ReportDialog::Page::Brand);
             auto *colour = dialog->brand().findChildren<QLineEdit *>().first();
             colour->setText(u"#eeeeee"_s);
             Q_EMIT colour->textEdited(colour->text());
             return dialog;
         }},
        {u"report-nobody"_s,
         [](Stage &stage) {
             ReportDialog *dialog = stage.showReport(ReportDialog::Page::Content);
             dialog->setAssessment(emptyAssessment());
             QTest::qWait(600);
             return dialog;
         }},
        {u"help"_s, [](Stage &stage) { return stage.showHelp(u"why"_s); }},
        {u"help-shortcuts"_s, [](Stage &stage) { return stage.showHelp(u"shortcuts"_s); }},
        {u"help-search"_s, [](Stage &stage) { return stage.showHelp(u"why"_s, u"lighthouse"_s); }},
    };
    return all;
}

DeskScenes::DeskScenes(const View &view)
    : m_view(view)
    , m_language(view.language)
    , m_theme(view.theme)
    , m_settings(m_folder.path())
{}

DeskScenes::~DeskScenes() = default;

QStringList DeskScenes::names()
{
    QStringList names;
    for (const Scene &scene : scenes())
        names.append(scene.name);
    return names;
}

QWidget &DeskScenes::show(const QString &name)
{
    m_stage.reset();
    m_settings.setState(u"geometry"_s, {}); // of the scene before
    m_stage = std::make_unique<Stage>(m_language, m_theme, m_settings, m_view.size);
    for (const Scene &scene : scenes()) {
        if (scene.name != name)
            continue;
        QWidget *shown = scene.show(*m_stage);
        if (!shown)
            break;
        QTest::qWait(20); // what panes post to themselves
        return *shown;
    }
    qFatal("scene %s shows nothing", qPrintable(name));
}

} // namespace Pec
