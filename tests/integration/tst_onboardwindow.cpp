// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/exchanges.h"
#include "campaign/ownedcustomers.h"
#include "campaign/signedinconsole.h"
#include "common/language.h"
#include "context/casekeeper.h"
#include "core/strings.h"
#include "simulator/world/roles.h"
#include "support/demotenant.h"
#include "tree/customertree.h"
#include "windows/mainwindow.h"
#include "windows/portfoliopage.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"
#include "wizard/bulkwizard.h"
#include "wizard/customersrunpage.h"
#include "wizard/onboardingwizard.h"
#include "wizard/runpage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace Pec;
using namespace Pec::Testing;

namespace {

using Step = WizardFrame::Page;
constexpr int kLongest = 60'000; // milliseconds

template <class Widget>
Widget *named(const QWidget &root, const QString &name)
{
    for (Widget *one : root.findChildren<Widget *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    qFatal("nothing is named %s", qPrintable(name));
}

void press(const QWidget &root, const QString &button)
{
    named<QPushButton>(root, button)->click();
}

struct Sent
{
    QString what; //!< "PUT /subscriptions/..."
    QJsonDocument body;
};

} // namespace

//! The window as the program builds it, over an embedded cloud that keeps a journal of every
//! request: nothing is written before somebody typed the confirmation, whatever is pressed, and
//! then exactly what the dry run showed.
class tst_OnboardWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsSentByLooking_data();
    void nothingIsSentByLooking();
    void nothingIsSentByGoingBackAndForth_data();
    void nothingIsSentByGoingBackAndForth();
    void nothingIsSentForTheWrongWords_data();
    void nothingIsSentForTheWrongWords();
    void theRunSendsWhatTheDryRunShowed_data();
    void theRunSendsWhatTheDryRunShowed();
    void aFailureIsShownAtItsOwnCustomer();
    void severalCasesAreOpenedTogether();
    void cleanupTestCase();

private:
    [[nodiscard]] QString nameOf(const QString &tenant) const;
    //! From the tree's menu, as somebody does who selected these.
    [[nodiscard]] WizardFrame *onboard(const QStringList &tenants);
    void choose(const WizardFrame &wizard, OnboardingMethod method) const;
    void goTo(WizardFrame &wizard, Step page) const;
    void closeAndWait(WizardFrame *wizard) const;
    [[nodiscard]] static bool isRunning(const WizardFrame &wizard);
    //! What is listed on the dry run's page.
    [[nodiscard]] static QList<Sent> shown(const WizardFrame &wizard);
    //! What may have changed something since the last call.
    [[nodiscard]] QList<Sent> newWrites();

    QTemporaryDir m_dir;
    QString m_exchanges = m_dir.filePath(u"exchanges"_s);
    qint64 m_offset = 0;
    qsizetype m_questions = 0; //!< requests that only read
    std::unique_ptr<SignedInConsole> m_console;
    QStringList m_tenants; //!< where the agent may give roles
    UiLanguage m_language{Language::English};
    Theme m_theme{ThemeChoice::Light};
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TenantController> m_controller;
};

void tst_OnboardWindow::initTestCase()
{
    SignedInConsole::Wish wish;
    wish.cloud.customers = 30;
    wish.cloud.subscriptionsPerCustomer = 2;
    wish.cloud.timeScale = 600; // so that Lighthouse takes no minutes
    wish.cloud.journalFile = m_exchanges;
    wish.cloud.now = QDateTime(QDate::currentDate().addDays(-60), QTime(9, 0), Qt::UTC);
    wish.passphrase = "a long pass phrase"; // so that the window finds who is signed in
    auto console = SignedInConsole::open(wish);
    QVERIFY2(console, qPrintable(console ? QString() : logLine(console.error())));
    m_console = std::move(*console);
    m_tenants = ownCustomers(m_console->cloud(), 8);
    QCOMPARE(m_tenants.size(), 8);
    const Ending refreshed = m_console->refresh({}, std::chrono::minutes(1));
    QVERIFY(refreshed.result && *refreshed.result);
    m_settings = std::make_unique<UiSettings>(m_dir.path());
    m_window = std::make_unique<MainWindow>(m_language, m_theme, *m_settings);
    m_window->show();
    m_controller = std::make_unique<TenantController>(m_console->context(), *m_window);
    QSignalSpy settled(m_controller.get(), &TenantController::settled);
    m_controller->open(SignedInConsole::profileName());
    QVERIFY(settled.wait(kLongest));
    QVERIFY(m_window->assessment());
    QVERIFY(newWrites().isEmpty());
}

QString tst_OnboardWindow::nameOf(const QString &tenant) const
{
    for (const CustomerAssessment &one : m_window->assessment()->customers) {
        if (one.id.value() == tenant)
            return one.name;
    }
    return {};
}

WizardFrame *tst_OnboardWindow::onboard(const QStringList &tenants)
{
    CustomerTree &tree = m_window->portfolio().tree();
    tree.clearSelection();
    QModelIndex last;
    for (const QString &tenant : tenants) {
        const QModelIndexList rows = tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole,
                                                         nameOf(tenant), 1, Qt::MatchExactly);
        if (rows.isEmpty())
            qFatal("%s has no row", qPrintable(nameOf(tenant)));
        last = rows.first();
        tree.selectionModel()->select(last,
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const QPoint place = tree.visualRect(last).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, tree.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(tree.viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        qFatal("the tree has no menu");
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&').startsWith(u"Onboard"_s))
            action->trigger();
    }
    menu->close();
    return m_window->findChild<WizardFrame *>();
}

void tst_OnboardWindow::choose(const WizardFrame &wizard, OnboardingMethod method) const
{
    auto *methods = named<QTableView>(wizard, u"Ways to give access"_s);
    const QString wanted = method == OnboardingMethod::Aobo ? u"AOBO"_s : u"Lighthouse"_s;
    for (int row = 0; row < methods->model()->rowCount(); ++row) {
        if (methods->model()->index(row, 0).data().toString().contains(wanted))
            methods->selectRow(row);
    }
    if (method == OnboardingMethod::Aobo)
        return;
    m_console->cloud().withWorld([&wizard](const Simulator::World &world) {
        named<QLineEdit>(wizard, u"Who gets the role"_s)->setText(world.adminAgentsGroupId);
    });
}

void tst_OnboardWindow::goTo(WizardFrame &wizard, Step page) const
{
    while (wizard.page() != page) {
        const Step before = wizard.page();
        press(wizard, before == Step::DryRun ? u"Keep the plan"_s : u"Next"_s);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.page() != before, kLongest);
    }
}

void tst_OnboardWindow::closeAndWait(WizardFrame *wizard) const
{
    press(*wizard, u"Close"_s);
    QTRY_VERIFY(!m_window->findChild<WizardFrame *>());
}

bool tst_OnboardWindow::isRunning(const WizardFrame &wizard)
{
    const auto *one = qobject_cast<const OnboardingWizard *>(&wizard);
    const auto *several = qobject_cast<const BulkWizard *>(&wizard);
    return one ? one->run().isRunning() : several->run().isRunning();
}

QList<Sent> tst_OnboardWindow::shown(const WizardFrame &wizard)
{
    QList<Sent> requests;
    QByteArray body;
    const auto end = [&] {
        if (!body.isEmpty())
            requests.last().body = QJsonDocument::fromJson(std::exchange(body, {}));
    };
    const QString text = named<QPlainTextEdit>(wizard, u"The exact requests"_s)->toPlainText();
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"PUT "_s) || line.startsWith(u"POST "_s)) {
            end();
            requests.append({line, {}});
        } else if (!line.startsWith(u'#')) {
            body += line.toUtf8();
        }
    }
    end();
    return requests;
}

QList<Sent> tst_OnboardWindow::newWrites()
{
    QList<Sent> writes;
    for (const Exchange &exchange : readExchanges(m_exchanges, &m_offset)) {
        if (exchange.mayChangeSomething())
            writes.append({QString::fromLatin1(exchange.method) + u' ' + exchange.url,
                           QJsonDocument::fromJson(exchange.body)});
        else
            ++m_questions;
    }
    return writes;
}

void tst_OnboardWindow::nothingIsSentByLooking_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<Step>("page");
    const QList<std::pair<const char *, Step>> pages{{"checks", Step::Check},
                                                     {"methods", Step::Method},
                                                     {"dry run", Step::DryRun},
                                                     {"run", Step::Run}};
    for (const auto &[name, page] : pages) {
        QTest::addRow("one customer, closed at its %s", name) << 1 << page;
        QTest::addRow("three customers, closed at their %s", name) << 3 << page;
    }
}

void tst_OnboardWindow::nothingIsSentByLooking()
{
    QFETCH(int, customers);
    QFETCH(Step, page);
    const qsizetype before = m_questions;
    WizardFrame *wizard = onboard(m_tenants.first(customers));
    QVERIFY(wizard);
    QCOMPARE(qobject_cast<BulkWizard *>(wizard) != nullptr, customers > 1);
    goTo(*wizard, page);
    closeAndWait(wizard);
    QVERIFY(newWrites().isEmpty());
    QVERIFY(page < Step::DryRun || m_questions > before); // the journal was there to tell
    // And by the button of the window's frame.
    wizard = onboard(m_tenants.first(customers));
    goTo(*wizard, page);
    QVERIFY(wizard->close());
    QTRY_VERIFY(!m_window->findChild<WizardFrame *>());
    QVERIFY(newWrites().isEmpty());
}

void tst_OnboardWindow::nothingIsSentByGoingBackAndForth_data()
{
    QTest::addColumn<int>("customers");
    QTest::newRow("one customer") << 1;
    QTest::newRow("three customers") << 3;
}

void tst_OnboardWindow::nothingIsSentByGoingBackAndForth()
{
    QFETCH(int, customers);
    WizardFrame *wizard = onboard(m_tenants.first(customers));
    for (const auto method : {OnboardingMethod::Lighthouse, OnboardingMethod::Aobo}) {
        goTo(*wizard, Step::Method);
        choose(*wizard, method);
        goTo(*wizard, Step::DryRun);
        QVERIFY(!shown(*wizard).isEmpty());
        press(*wizard, u"Back"_s);
        press(*wizard, u"Back"_s);
        QCOMPARE(wizard->page(), Step::Check);
    }
    goTo(*wizard, Step::Method);
    press(*wizard, u"Next"_s); // and away while the directories are asked
    press(*wizard, u"Back"_s);
    QTest::qWait(200);
    QCOMPARE(wizard->page(), Step::Check);
    goTo(*wizard, Step::Run);
    QVERIFY(!named<QPushButton>(*wizard, u"Back"_s)->isEnabled());
    closeAndWait(wizard);
    QVERIFY(newWrites().isEmpty());
}

void tst_OnboardWindow::nothingIsSentForTheWrongWords_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<QString>("typed");
    QTest::newRow("one customer, nothing") << 1 << QString();
    QTest::newRow("one customer, yes") << 1 << u"yes"_s;
    QTest::newRow("one customer, the number") << 1 << u"2"_s;
    QTest::newRow("one customer, in lower case") << 1 << u"@"_s;
    QTest::newRow("three customers, nothing") << 3 << QString();
    QTest::newRow("three customers, another number") << 3 << u"3"_s;
    QTest::newRow("three customers, a name") << 3 << u"@"_s;
    QTest::newRow("three customers, more than the number") << 3 << u"66"_s;
}

void tst_OnboardWindow::nothingIsSentForTheWrongWords()
{
    QFETCH(int, customers);
    QFETCH(QString, typed);
    typed.replace(u"@"_s, nameOf(m_tenants.first()).toLower());
    WizardFrame *wizard = onboard(m_tenants.first(customers));
    goTo(*wizard, Step::Method);
    choose(*wizard, OnboardingMethod::Aobo);
    goTo(*wizard, Step::Run);
    auto *field =
        named<QLineEdit>(*wizard, customers == 1 ? u"Name of the customer"_s : u"What allows it"_s);
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    auto *run = named<QPushButton>(*wizard, u"Run it here"_s);
    QVERIFY(!run->isEnabled());
    run->click();
    QTest::keyClick(run, Qt::Key_Space);
    QTest::qWait(50);
    QVERIFY(!isRunning(*wizard));
    closeAndWait(wizard);
    QVERIFY(newWrites().isEmpty());
}

void tst_OnboardWindow::theRunSendsWhatTheDryRunShowed_data()
{
    QTest::addColumn<QList<int>>("customers");
    QTest::addColumn<OnboardingMethod>("method");
    QTest::addColumn<QString>("typed"); // empty: the customer's name
    QTest::addColumn<int>("requests");
    QTest::newRow("one customer") << QList{0} << OnboardingMethod::Aobo << QString() << 2;
    QTest::newRow("three customers") << QList{1, 2, 3} << OnboardingMethod::Aobo << u"6"_s << 6;
    // The signed-in agent is in the group: it links itself, once for all.
    QTest::newRow("two by Lighthouse")
        << QList{4, 5} << OnboardingMethod::Lighthouse << u"4"_s << 2 * 6 + 1;
}

void tst_OnboardWindow::theRunSendsWhatTheDryRunShowed()
{
    QFETCH(QList<int>, customers);
    QFETCH(OnboardingMethod, method);
    QFETCH(QString, typed);
    QFETCH(int, requests);
    QStringList tenants;
    for (const int i : std::as_const(customers))
        tenants.append(m_tenants[i]);
    WizardFrame *wizard = onboard(tenants);
    goTo(*wizard, Step::Method);
    choose(*wizard, method);
    goTo(*wizard, Step::DryRun);
    const QList<Sent> promised = shown(*wizard);
    QCOMPARE(promised.size(), requests);
    goTo(*wizard, Step::Run);
    QVERIFY(newWrites().isEmpty());
    auto *field = named<QLineEdit>(*wizard, typed.isEmpty() ? u"Name of the customer"_s
                                                            : u"What allows it"_s);
    QTest::keyClicks(field, typed.isEmpty() ? nameOf(tenants.first()) : typed);
    press(*wizard, u"Run it here"_s);
    QVERIFY(isRunning(*wizard));
    QVERIFY(!wizard->close()); // not while something is being sent
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(*wizard), kLongest);
    const QList<Sent> sent = newWrites();
    QCOMPARE(sent.size(), promised.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        QCOMPARE(sent[i].what, promised[i].what);
        QCOMPARE(sent[i].body, promised[i].body);
    }
    closeAndWait(wizard);
    QVERIFY(newWrites().isEmpty());
}

void tst_OnboardWindow::aFailureIsShownAtItsOwnCustomer()
{
    const QStringList tenants = m_tenants.mid(6, 2);
    WizardFrame *wizard = onboard(tenants);
    goTo(*wizard, Step::Method);
    choose(*wizard, OnboardingMethod::Aobo);
    goTo(*wizard, Step::Run);
    auto *rows = named<QTableView>(static_cast<BulkWizard *>(wizard)->run(), u"Customers"_s);
    const auto stateOf = [rows](const QString &customer) {
        for (int row = 0; row < rows->model()->rowCount(); ++row) {
            if (rows->model()->index(row, 0).data().toString() == customer)
                return rows->model()->index(row, 2).data().toString();
        }
        return QString();
    };
    setAgentsRole(m_console->cloud(), tenants.first(), Simulator::RoleIds::kReader);
    auto *field = named<QLineEdit>(*wizard, u"What allows it"_s);
    QTest::keyClicks(field, u"4"_s);
    press(*wizard, u"Run it here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(*wizard), kLongest);
    QVERIFY2(stateOf(nameOf(tenants[0])).startsWith(u"A step was refused"_s),
             qPrintable(stateOf(nameOf(tenants[0]))));
    QVERIFY2(stateOf(nameOf(tenants[1])).startsWith(u"Waiting for cost data"_s),
             qPrintable(stateOf(nameOf(tenants[1]))));
    bool said = false;
    for (const QLabel *label : wizard->findChildren<QLabel *>())
        said = said || label->text().contains(u"AuthorizationFailed"_s);
    QVERIFY(said);
    QCOMPARE(newWrites().size(), 1 + 2);
    // What is left is one customer's, whose name is asked for.
    setAgentsRole(m_console->cloud(), tenants.first(), Simulator::RoleIds::kOwner);
    QTest::keyClicks(field, nameOf(tenants.first()));
    press(*wizard, u"Run it here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(*wizard), kLongest);
    QVERIFY(stateOf(nameOf(tenants[0])).startsWith(u"Waiting for cost data"_s));
    QCOMPARE(newWrites().size(), 2);
    closeAndWait(wizard);
}

void tst_OnboardWindow::severalCasesAreOpenedTogether()
{
    Q_EMIT m_window->casesWanted();
    QTableView *cases = nullptr;
    QTRY_VERIFY([&] {
        for (QTableView *one : m_window->findChildren<QTableView *>()) {
            if (one->accessibleName() == u"Cases"_s && one->model()->rowCount() > 1)
                cases = one;
        }
        return cases != nullptr;
    }());
    // The newest two: those of the failure.
    cases->selectRow(0);
    cases->selectionModel()->select(cases->model()->index(1, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    press(*cases->window(), u"Open the case"_s);
    QTRY_VERIFY(m_window->findChild<BulkWizard *>());
    auto *wizard = m_window->findChild<BulkWizard *>();
    QTest::keyClicks(named<QLineEdit>(*wizard, u"What allows it"_s), u"4"_s);
    press(*wizard, u"Take it back"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(*wizard), kLongest);
    const QList<Sent> sent = newWrites();
    QCOMPARE(sent.size(), 4);
    for (const Sent &one : sent)
        QVERIFY(one.what.startsWith(u"DELETE "_s));
    closeAndWait(wizard);
}

void tst_OnboardWindow::cleanupTestCase()
{
    m_controller.reset();
    m_window.reset();
    m_console.reset();
}

QTEST_MAIN(tst_OnboardWindow)
#include "tst_onboardwindow.moc"
