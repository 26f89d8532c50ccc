// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"
#include "context/casekeeper.h"
#include "context/rulebookfile.h"
#include "core/strings.h"
#include "support/demotenant.h"
#include "support/sampleassessment.h"
#include "windows/actions.h"
#include "windows/mainwindow.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"
#include "wizard/dryrunpage.h"
#include "wizard/onboardingwizard.h"
#include "wizard/runpage.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Pec;
using namespace Pec::Testing;

Q_DECLARE_METATYPE(Pec::OnboardingWish)

namespace {

template <class Widget>
Widget *named(const QWidget &root, const QString &name)
{
    for (Widget *one : root.findChildren<Widget *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    qFatal("nothing is named %s", qPrintable(name));
}

const QString kGroup = u"00000701-0000-4000-8000-00000000a011"_s;

//! The wizard alone, on a customer of the hand-made portfolio.
struct Alone
{
    explicit Alone(int customer = 0)
    {
        assessment->partner.agentsGroups = {PrincipalId(kGroup)};
        wizard = std::make_unique<OnboardingWizard>(
            language.text(), book,
            OnboardingWizard::Start{assessment, assessment->customers[customer].id, {}});
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
    }
    void pressNext() const { named<QPushButton>(*wizard, u"Next"_s)->click(); }
    [[nodiscard]] Result<CheckedPlan> plan(const OnboardingWish &wish, PrincipalKind kind) const
    {
        PrincipalLookup lookup;
        lookup.askedPartner = true;
        lookup.inPartner = kind;
        return checkAndPlan(
            wish, lookup, *assessment, book, {},
            {CaseId(u"00000900-0000-4000-8000-00000000a010"_s), sampleNow(), u"anna"_s});
    }
    //! With a plan that passed.
    void goToDryRun() const
    {
        QSignalSpy wanted(wizard.get(), &OnboardingWizard::planWanted);
        pressNext();
        pressNext();
        wizard->setPlan(plan(wanted.first().first().value<OnboardingWish>(), PrincipalKind::Group));
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = wizard->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void goToRun() const
    {
        goToDryRun();
        named<QPushButton>(*wizard, u"Keep the plan"_s)->click();
        wizard->setKept(Done());
    }

    UiLanguage language{Language::English};
    RuleBook book = loadRuleBook({})->book;
    std::shared_ptr<Assessment> assessment = sampleAssessment();
    std::unique_ptr<OnboardingWizard> wizard;
};

} // namespace

class tst_OnboardWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<OnboardingWish>();
        qRegisterMetaType<OnboardingCase>();
        qRegisterMetaType<Language>();
    }

    void asksTheCustomersTenantOnceAndSendsNothing()
    {
        const Alone alone;
        QSignalSpy asked(alone.wizard.get(), &OnboardingWizard::customerWanted);
        QSignalSpy kept(alone.wizard.get(), &OnboardingWizard::keepWanted);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CustomerId>(), alone.assessment->customers[0].id);
        QCOMPARE(asked.first().last().value<QList<SubscriptionId>>().size(), 2);
        QCOMPARE(kept.size(), 0);
        QVERIFY(named<QTableView>(*alone.wizard, u"Checks"_s)->model()->rowCount() > 6);
    }

    void needsASubscription()
    {
        const Alone alone;
        auto *list = named<QListWidget>(*alone.wizard, u"Subscriptions"_s);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!named<QPushButton>(*alone.wizard, u"Next"_s)->isEnabled());
        list->item(1)->setCheckState(Qt::Checked);
        QVERIFY(named<QPushButton>(*alone.wizard, u"Next"_s)->isEnabled());
    }

    void staysWithWhatIsWrongNamed()
    {
        const Alone alone;
        QSignalSpy wanted(alone.wizard.get(), &OnboardingWizard::planWanted);
        alone.pressNext();
        auto *principal = named<QLineEdit>(*alone.wizard, u"Who gets the role"_s);
        QCOMPARE(principal->text(), kGroup); // what is usual
        principal->setText(u"AdminAgents"_s);
        alone.pressNext();
        QCOMPARE(wanted.size(), 1);
        const auto wish = wanted.first().first().value<OnboardingWish>();
        QVERIFY(!named<QPushButton>(*alone.wizard, u"Next"_s)->isEnabled()); // not asked twice
        alone.wizard->setPlan(alone.plan(wish, PrincipalKind::Group));
        QCOMPARE(alone.wizard->page(), OnboardingWizard::Page::Method);
        bool said = false;
        for (const QLabel *label : alone.wizard->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"AdminAgents"_s));
        QVERIFY(said);
        QVERIFY(named<QPushButton>(*alone.wizard, u"Next"_s)->isEnabled());
    }

    void greysRolesThatLighthouseRefuses()
    {
        const Alone alone;
        alone.pressNext();
        auto *role = named<QComboBox>(*alone.wizard, u"Role"_s);
        const auto mayBeOwner = [role] {
            return role->model()
                ->flags(role->model()->index(role->findText(u"Owner"_s), 0))
                .testFlag(Qt::ItemIsEnabled);
        };
        auto *methods = named<QTableView>(*alone.wizard, u"Ways to give access"_s);
        QVERIFY(mayBeOwner());
        for (int row = 0; row < methods->model()->rowCount(); ++row) {
            if (methods->model()->index(row, 0).data().toString().contains(u"Lighthouse"_s))
                methods->selectRow(row);
        }
        QVERIFY(!mayBeOwner());
    }

    void showsEachRequestBeforeAnythingIsKept()
    {
        const Alone alone;
        QSignalSpy wanted(alone.wizard.get(), &OnboardingWizard::planWanted);
        QSignalSpy kept(alone.wizard.get(), &OnboardingWizard::keepWanted);
        alone.pressNext();
        alone.pressNext();
        alone.wizard->setPlan(
            alone.plan(wanted.first().first().value<OnboardingWish>(), PrincipalKind::Group));
        QCOMPARE(alone.wizard->page(), OnboardingWizard::Page::DryRun);
        const QString requests =
            named<QPlainTextEdit>(*alone.wizard, u"The exact requests"_s)->toPlainText();
        QCOMPARE(requests.count(u"PUT /subscriptions/"_s), 2);
        QVERIFY(requests.contains(u"\"principalType\": \"ForeignGroup\""_s));
        QCOMPARE(kept.size(), 0);
        named<QPushButton>(*alone.wizard, u"Keep the plan"_s)->click();
        QCOMPARE(kept.size(), 1);
    }

    void savesPapersInTheLanguageOfTheCustomer_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<Language>("language");
        QTest::newRow("as the window speaks") << QString() << Language::English;
        QTest::newRow("another") << u"Nederlands"_s << Language::Dutch;
    }
    void savesPapersInTheLanguageOfTheCustomer()
    {
        QFETCH(QString, chosen);
        QFETCH(Language, language);
        const Alone alone;
        alone.goToDryRun();
        QSignalSpy wanted(alone.wizard.get(), &OnboardingWizard::papersWanted);
        auto *languages = named<QComboBox>(*alone.wizard, u"Language of the letter"_s);
        QCOMPARE(languages->count(), 4);
        if (!chosen.isEmpty())
            languages->setCurrentText(chosen);
        auto *save = named<QPushButton>(*alone.wizard, u"Save papers for the customer"_s);
        save->click();
        auto *dialog = alone.wizard->findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave); // asks before it overwrites
        QVERIFY(dialog->selectedFiles().first().endsWith(u"/Bakkerij Jansen - Azure.zip"_s));
        Q_EMIT dialog->fileSelected(u"/desk/pack.zip"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).toString(), u"/desk/pack.zip"_s);
        QCOMPARE(wanted.first().at(2).value<Language>(), language);
        QVERIFY(!save->isEnabled()); // not written twice at once
        alone.wizard->setPapersWritten(WrittenPapers{u"/desk/pack.zip"_s, u"/desk/own"_s});
        QVERIFY(save->isEnabled());
        QVERIFY(alone.says(u"/desk/pack.zip"_s));
        QVERIFY(alone.says(u"link.sh"_s));
        alone.wizard->setPapersWritten(
            failure(ErrorCode::FileNotWritten, u"No space left on device"_s, u"/desk/full.zip"_s));
        QVERIFY(alone.says(u"/desk/full.zip"_s));
        QVERIFY(!alone.says(u"/desk/pack.zip"_s));
    }

    void runsOnlyWhenTheNameOfTheCustomerIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("runs");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("another name") << u"Bakkerij"_s << false;
        QTest::newRow("yes") << u"yes"_s << false;
        QTest::newRow("the name") << u"Bakkerij Jansen"_s << true;
    }
    void runsOnlyWhenTheNameOfTheCustomerIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, runs);
        const Alone alone;
        alone.goToRun();
        int asked = 0;
        QObject::connect(&alone.wizard->run(), &RunPage::runWanted, alone.wizard.get(),
                         [&](const CaseId &, const Confirmation &confirmation) {
                             ++asked;
                             QCOMPARE(confirmation.intent(), Confirmation::Intent::Run);
                         });
        auto *field = named<QLineEdit>(*alone.wizard, u"Name of the customer"_s);
        auto *run = named<QPushButton>(*alone.wizard, u"Run it here"_s);
        QTest::keyClicks(field, typed);
        QCOMPARE(run->isEnabled(), runs);
        QTest::keyClick(field, Qt::Key_Return); // a key in the field is no consent
        QCOMPARE(asked, 0);
        run->click();
        QCOMPARE(asked, runs ? 1 : 0);
        QVERIFY(!named<QPushButton>(*alone.wizard, u"Take it back"_s)->isVisible());
    }

    void staysOpenWhileSomethingIsSent()
    {
        const Alone alone;
        alone.goToRun();
        QTest::keyClicks(named<QLineEdit>(*alone.wizard, u"Name of the customer"_s),
                         u"Bakkerij Jansen"_s);
        named<QPushButton>(*alone.wizard, u"Run it here"_s)->click();
        alone.wizard->reject();
        QVERIFY(alone.wizard->isVisible());
        CaseOutcome outcome;
        outcome.error = Error{ErrorCode::Forbidden, u"refused"_s, 403, u"AuthorizationFailed"_s,
                              u"4f0c6f6e-1111"_s,   {},           {},  {}};
        alone.wizard->run().showOutcome(outcome);
        bool said = false;
        for (const QLabel *label : alone.wizard->findChildren<QLabel *>())
            said = said || label->text().contains(u"4f0c6f6e-1111"_s);
        QVERIFY(said);
        alone.wizard->reject();
        QVERIFY(!alone.wizard->isVisible());
    }

    void goesWithTheTenantThatItIsAbout()
    {
        const QTemporaryDir folder;
        UiLanguage language{Language::English};
        Theme theme{ThemeChoice::Light};
        UiSettings settings(folder.path());
        MainWindow window(language, theme, settings);
        AppContext::Options options;
        options.dataDir = folder.path();
        const auto context = std::move(AppContext::create(options).value());
        TenantController controller(*context, window);
        QSignalSpy settled(&controller, &TenantController::settled);
        controller.openDemo();
        QVERIFY(settled.wait(60'000));
        Q_EMIT window.onboardWanted(window.assessment()->customers.first().id, {});
        QVERIFY(window.findChild<OnboardingWizard *>());
        Profile other;
        other.name = u"Noordzee Cloud"_s;
        other.tenant = u"noordzee.example"_s;
        other.clientId = u"11111111-0000-4000-8000-000000000001"_s;
        other.authority = QUrl(u"https://127.0.0.1:9"_s);
        other.tokenStore = TokenStoreKind::Memory;
        Q_EMIT window.connectWanted(other, false);
        QTRY_VERIFY(!window.findChild<OnboardingWizard *>());
        Q_EMIT window.signInCancelled();
    }

    //! By the window from the first check to the day that cost data confirm it.
    void playsAStoryToItsEndInTheDemo()
    {
        const QTemporaryDir folder;
        UiLanguage language{Language::English};
        Theme theme{ThemeChoice::Light};
        UiSettings settings(folder.path());
        MainWindow window(language, theme, settings);
        AppContext::Options options;
        options.dataDir = folder.path();
        const auto context = std::move(AppContext::create(options).value());
        TenantController controller(*context, window);
        QSignalSpy settled(&controller, &TenantController::settled);
        controller.openDemo();
        QVERIFY(settled.wait(60'000));
        const CustomerAssessment *customer = nullptr; // where the signed-in agent may give roles
        for (const CustomerAssessment &one : window.assessment()->customers) {
            const bool owned = std::all_of(one.subscriptions.cbegin(), one.subscriptions.cend(),
                                           [](const SubscriptionAssessment &subscription) {
                                               const AccessPath *path = subscription.mainPath();
                                               return subscription.status == Status::Earning && path
                                                      && path->method == AccessMethod::Aobo
                                                      && path->roleName == u"Owner"_s
                                                      && path->scopeKind == ScopeKind::Subscription;
                                           });
            if (owned && !one.subscriptions.isEmpty() && !customer)
                customer = &one;
        }
        QVERIFY(customer);
        const QString name = customer->name;
        Q_EMIT window.onboardWanted(customer->id, {});
        auto *wizard = window.findChild<OnboardingWizard *>();
        QVERIFY(wizard);
        wizard->next();
        auto *methods = named<QTableView>(*wizard, u"Ways to give access"_s);
        for (int row = 0; row < methods->model()->rowCount(); ++row) {
            if (methods->model()->index(row, 0).data().toString().contains(u"AOBO"_s))
                methods->selectRow(row);
        }
        wizard->next();
        QTRY_COMPARE_WITH_TIMEOUT(wizard->page(), OnboardingWizard::Page::DryRun, 20'000);
        const QString pack = folder.filePath(u"pack.zip"_s);
        Q_EMIT wizard->findChild<DryRunPage *>()->papersWanted(pack, Language::German);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pack), 20'000);
        wizard->next();
        QTRY_COMPARE_WITH_TIMEOUT(wizard->page(), OnboardingWizard::Page::Run, 20'000);
        QTest::keyClicks(named<QLineEdit>(*wizard, u"Name of the customer"_s), name);
        named<QPushButton>(*wizard, u"Run it here"_s)->click();
        QVERIFY(wizard->run().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!wizard->run().isRunning(), 60'000);
        const auto state = [&context] {
            const auto cases = await(context->caseKeeper().cases(context->profile()->name));
            return cases && cases->size() == 1 ? stateOf(cases->first()) : CaseState::Planned;
        };
        QString said;
        for (const QLabel *label : wizard->run().findChildren<QLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(state() == CaseState::WaitingForEvidence, qPrintable(said));
        for (int day = 0; day < 6 && state() == CaseState::WaitingForEvidence; ++day) {
            settled.clear();
            window.actions().nextDay->trigger();
            QVERIFY(settled.wait(60'000));
            QTest::qWait(200); // what the refresh read closes cases
        }
        QCOMPARE(state(), CaseState::ConfirmedByCost);
    }
};

QTEST_MAIN(tst_OnboardWizard)
#include "tst_onboardwizard.moc"
