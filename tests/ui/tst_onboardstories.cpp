// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"
#include "context/casekeeper.h"
#include "core/strings.h"
#include "support/demotenant.h"
#include "windows/actions.h"
#include "windows/mainwindow.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"
#include "wizard/caselist.h"
#include "wizard/onboardingwizard.h"
#include "wizard/runpage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

using namespace Pec;
using namespace Pec::Testing;

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

//! A subscription of the demo tenant, as the window knows it.
struct Place
{
    CustomerId customer;
    QString customerName;
    SubscriptionId subscription;
    Status status = Status::CannotTell;
    QList<Reason> reasons;
};

Place placeOf(const Assessment &assessment, const QString &name)
{
    for (const CustomerAssessment &customer : assessment.customers) {
        for (const SubscriptionAssessment &one : customer.subscriptions) {
            if (one.name == name)
                return {customer.id, customer.name, one.id, one.status, one.reasons};
        }
    }
    return {};
}

QString textOf(const QTableView &table)
{
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells.append(table.model()->index(row, column).data().toString());
    }
    return cells.join(u'\n');
}

QString labelsOf(const QWidget &widget)
{
    QStringList labels;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        labels.append(label->text());
    return labels.join(u'\n');
}

} // namespace

//! From "not earning" to "confirmed by cost data" as an account manager does it, by the controls of
//! the window over the demo tenant.
class tst_OnboardStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endInCreditSeen_data();
    void endInCreditSeen();
    void aLinkThatOnlyItsOwnerSeesIsNoted();
    void aCaseWithoutCreditLeadsToItsReasons();
    void cleanup();

private:
    [[nodiscard]] OnboardingWizard *begin(const Place &place) const;
    [[nodiscard]] std::optional<OnboardingCase> theCase() const;
    [[nodiscard]] CaseState state() const
    {
        const auto found = theCase();
        return found ? stateOf(*found) : CaseState::Planned;
    }
    void passDay();

    std::unique_ptr<QTemporaryDir> m_folder;
    UiLanguage m_language{Language::English};
    Theme m_theme{ThemeChoice::Light};
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<TenantController> m_controller;
};

void tst_OnboardStories::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<UiSettings>(m_folder->path());
    m_window = std::make_unique<MainWindow>(m_language, m_theme, *m_settings);
    AppContext::Options options;
    options.dataDir = m_folder->path();
    m_context = std::move(AppContext::create(options).value());
    m_controller = std::make_unique<TenantController>(*m_context, *m_window);
    QSignalSpy settled(m_controller.get(), &TenantController::settled);
    m_controller->openDemo();
    QVERIFY(settled.wait(60'000));
}

void tst_OnboardStories::cleanup()
{
    m_controller.reset();
    m_window.reset();
    m_context.reset();
}

OnboardingWizard *tst_OnboardStories::begin(const Place &place) const
{
    Q_EMIT m_window->onboardWanted(place.customer, {place.subscription});
    return m_window->findChild<OnboardingWizard *>();
}

std::optional<OnboardingCase> tst_OnboardStories::theCase() const
{
    const auto cases = await(m_context->caseKeeper().cases(m_context->profile()->name));
    return cases && cases->size() == 1 ? std::optional(cases->first()) : std::nullopt;
}

void tst_OnboardStories::passDay()
{
    QSignalSpy settled(m_controller.get(), &TenantController::settled);
    m_window->actions().nextDay->trigger();
    QVERIFY(settled.wait(60'000));
    QTest::qWait(200); // what the refresh read closes cases
}

void tst_OnboardStories::endInCreditSeen_data()
{
    QTest::addColumn<QString>("subscription");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("check"); // of the pre-flight, and what it says
    QTest::addColumn<QString>("method"); // recommended
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("byCustomer");
    QTest::newRow("AOBO was removed")
        << u"Bakkerij Jansen"_s << Reason::AoboRemoved
        << u"Send the files to the customer: an Owner there runs them."_s
        << u"Admin on behalf of (AOBO) (recommended)"_s << u"\"ForeignGroup\""_s << true;
    QTest::newRow("a role that is not eligible")
        << u"De Meerkoet Webwinkel"_s << Reason::AoboRole << u"This onboarding gives it."_s
        << u"Admin on behalf of (AOBO) (recommended)"_s << u"\"ForeignGroup\""_s << true;
    QTest::newRow("Lighthouse without a link")
        << u"Keller IoT"_s << Reason::LighthouseNoLink
        << u"Link your partner ID to who is signed in, or to another identity with the access."_s
        << u"Link the partner ID only (recommended)"_s
        << u"PUT /providers/Microsoft.ManagementPartner/partners/"_s << false;
}

void tst_OnboardStories::endInCreditSeen()
{
    QFETCH(QString, subscription);
    QFETCH(Reason, reason);
    QFETCH(QString, check);
    QFETCH(QString, method);
    QFETCH(QString, request);
    QFETCH(bool, byCustomer);
    const Place place = placeOf(*m_window->assessment(), subscription);
    QVERIFY2(place.reasons.contains(reason), qPrintable(subscription));
    QCOMPARE(place.status, Status::NotEarning);

    // What stands in the way.
    OnboardingWizard *wizard = begin(place);
    QVERIFY(wizard);
    const auto *checks = named<QTableView>(*wizard, u"Checks"_s);
    QTRY_VERIFY_WITH_TIMEOUT(labelsOf(*wizard).contains(u"What is not known does not stop you"_s),
                             20'000);
    const QString found = textOf(*checks);
    QVERIFY2(found.contains(check), qPrintable(found));

    // How it is mended.
    wizard->next();
    const QString methods = textOf(*named<QTableView>(*wizard, u"Ways to give access"_s));
    QVERIFY2(methods.startsWith(method), qPrintable(methods));
    wizard->next();
    QTRY_VERIFY2_WITH_TIMEOUT(wizard->page() == OnboardingWizard::Page::DryRun,
                              qPrintable(labelsOf(*wizard)), 20'000);
    const QString requests = named<QPlainTextEdit>(*wizard, u"The exact requests"_s)->toPlainText();
    QVERIFY2(requests.contains(request), qPrintable(requests));
    QCOMPARE(named<QPushButton>(*wizard, u"Save papers for the customer"_s)->isVisibleTo(wizard),
             byCustomer);
    wizard->next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard->page(), OnboardingWizard::Page::Run, 20'000);

    // Who does it.
    auto *look = named<QPushButton>(*wizard, u"Look whether it is in place"_s);
    QCOMPARE(look->isVisibleTo(wizard), byCustomer);
    if (byCustomer) {
        look->click();
        QTRY_VERIFY_WITH_TIMEOUT(labelsOf(*wizard).contains(u"Not everything is in place yet"_s),
                                 20'000);
        QCOMPARE(state(), CaseState::Planned);
        named<QPushButton>(*wizard, u"Play the customer (demo)"_s)->click();
    } else {
        QTest::keyClicks(named<QLineEdit>(*wizard, u"Name of the customer"_s), place.customerName);
        named<QPushButton>(*wizard, u"Run it here"_s)->click();
    }
    QTRY_VERIFY2_WITH_TIMEOUT(state() == CaseState::WaitingForEvidence,
                              qPrintable(labelsOf(wizard->run())), 60'000);

    // Whether it worked.
    for (int day = 0; day < 7 && state() == CaseState::WaitingForEvidence; ++day)
        passDay();
    QCOMPARE(state(), CaseState::ConfirmedByCost);
    const auto ended = theCase();
    QVERIFY(ended->steps.first().firstCreditDay.isValid());
    QCOMPARE(ended->steps.first().attempts, byCustomer ? 0 : 1);
    const Status now = placeOf(*m_window->assessment(), subscription).status;
    QVERIFY(now == Status::PartlyEarning || now == Status::Earning);
}

void tst_OnboardStories::aLinkThatOnlyItsOwnerSeesIsNoted()
{
    const auto pathOf = [this] {
        for (const CustomerAssessment &customer : m_window->assessment()->customers) {
            for (const SubscriptionAssessment &one : customer.subscriptions) {
                for (const AccessPath &path : one.access) {
                    if (path.method == AccessMethod::Lighthouse
                        && path.principalName == u"noordzee-lighthouse"_s)
                        return path;
                }
            }
        }
        return AccessPath();
    };
    const AccessPath known = pathOf();
    QVERIFY(!known.principal.isEmpty());
    OnboardingWizard *wizard = begin(placeOf(*m_window->assessment(), u"De Meerkoet Webwinkel"_s));
    wizard->next();
    auto *methods = named<QTableView>(*wizard, u"Ways to give access"_s);
    for (int row = 0; row < methods->model()->rowCount(); ++row) {
        if (methods->model()->index(row, 0).data().toString().contains(u"Lighthouse"_s))
            methods->selectRow(row);
    }
    named<QLineEdit>(*wizard, u"Who gets the role"_s)->setText(known.principal.value());
    wizard->next();
    QTRY_VERIFY2_WITH_TIMEOUT(wizard->page() == OnboardingWizard::Page::DryRun,
                              qPrintable(labelsOf(*wizard)), 20'000);
    wizard->next();
    QTRY_COMPARE_WITH_TIMEOUT(wizard->page(), OnboardingWizard::Page::Run, 20'000);
    auto *note = named<QPushButton>(*wizard, u"Note that it is linked"_s);
    QVERIFY(!note->isVisibleTo(wizard)); // not before there is access
    named<QPushButton>(*wizard, u"Play the customer (demo)"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(state(), CaseState::WaitingForEvidence, 60'000);
    note->click();
    QVERIFY(!note->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(pathOf().partnerLink, PartnerLink::Declared, 20'000);
    const AccessPath given = pathOf();
    QVERIFY(given.declaredLink);
    QCOMPARE(given.declaredLink->partnerId, m_window->assessment()->partner.mpnId);
    QVERIFY(!given.declaredLink->told.by.isEmpty());
}

void tst_OnboardStories::aCaseWithoutCreditLeadsToItsReasons()
{
    const Place place = placeOf(*m_window->assessment(), u"De Meerkoet Webwinkel"_s);
    OnboardingCase onboarding;
    onboarding.id = CaseId(u"ca5e0000-0000-4000-8000-000000000001"_s);
    onboarding.customer = place.customer;
    onboarding.customerName = place.customerName;
    OnboardingStep step;
    step.subscription = place.subscription;
    step.state = StepState::NotConfirmed;
    onboarding.steps = {step};
    QVERIFY(await(m_context->caseKeeper().add(m_context->profile()->name, onboarding)));
    m_window->actions().showCases->trigger();
    const auto *list = m_window->findChild<CaseList *>();
    QVERIFY(list);
    auto *cases = list->findChild<QTableView *>();
    QTRY_COMPARE(cases->model()->rowCount(), 1);
    cases->selectRow(0);
    named<QPushButton>(*list, u"Open the case"_s)->click();
    QTRY_VERIFY(m_window->findChild<OnboardingWizard *>());
    named<QPushButton>(*m_window->findChild<OnboardingWizard *>(), u"Why there is no credit"_s)
        ->click();
    const auto *tree = named<QTreeView>(*m_window, u"Customers and subscriptions"_s);
    QTRY_COMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(),
                 u"De Meerkoet Webwinkel"_s);
}

QTEST_MAIN(tst_OnboardStories)
#include "tst_onboardstories.moc"
