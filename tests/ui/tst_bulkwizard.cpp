// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"
#include "context/rulebookfile.h"
#include "core/strings.h"
#include "support/sampleassessment.h"
#include "wizard/bulkwizard.h"
#include "wizard/caselist.h"
#include "wizard/customersrunpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Pec;

Q_DECLARE_METATYPE(QList<Pec::OnboardingChoice>)
Q_DECLARE_METATYPE(QList<Pec::OnboardingCase>)

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

//! A case of one step for each state.
OnboardingCase caseOf(int number, const QList<StepState> &states)
{
    OnboardingCase one;
    one.id = CaseId(u"00000900-0000-4000-8000-00000000a0%1"_s.arg(number, 2, 10, QChar(u'0')));
    one.customer = CustomerId(u"customer %1"_s.arg(number));
    one.customerName = u"Customer %1"_s.arg(number);
    for (const StepState state : states) {
        OnboardingStep step;
        step.tenant = one.customer;
        step.subscription =
            SubscriptionId(u"subscription %1 of %2"_s.arg(one.steps.size()).arg(number));
        step.request = {"PUT", u"/"_s + step.subscription.value(), "{}"};
        step.undo = {"DELETE", step.request.path, {}};
        step.state = state;
        one.steps.append(step);
    }
    return one;
}

//! The wizard alone, on three customers of the hand-made portfolio.
struct Alone
{
    Alone()
    {
        assessment->partner.agentsGroups = {PrincipalId(u"00000701-0000-4000-8000-00000000a011"_s)};
        QList<SubscriptionId> chosen;
        for (const CustomerAssessment &customer : assessment->customers.first(3)) {
            for (const SubscriptionAssessment &one : customer.subscriptions)
                chosen.append(one.id);
        }
        customers = choicesFor(*assessment, chosen);
        wizard = std::make_unique<BulkWizard>(language.text(), book,
                                              BulkWizard::Start{assessment, customers});
        wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        wizard->show();
    }
    void press(const QString &button) const { named<QPushButton>(*wizard, button)->click(); }
    [[nodiscard]] QTreeWidget &list() const { return *named<QTreeWidget>(*wizard, u"Customers"_s); }
    //! As a job would plan them.
    [[nodiscard]] QList<CustomerPlan> plans() const
    {
        QList<CustomerPlan> plans;
        for (int i = 0; i < customers.size(); ++i) {
            CustomerPlan plan;
            plan.customer = customers[i].customer;
            plan.name = assessment->customers[i].name;
            plan.onboarding = caseOf(i, {StepState::Planned, StepState::Planned});
            plan.onboarding->customer = plan.customer;
            plans.append(plan);
        }
        return plans;
    }

    UiLanguage language{Language::English};
    RuleBook book = loadRuleBook({})->book;
    std::shared_ptr<Assessment> assessment = sampleAssessment();
    QList<OnboardingChoice> customers;
    std::unique_ptr<BulkWizard> wizard;
};

} // namespace

//! The onboarding of several customers in the window, without anybody who answers.
class tst_BulkWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<QList<OnboardingChoice>>("QList<Pec::OnboardingChoice>");
        qRegisterMetaType<QList<OnboardingCase>>("QList<Pec::OnboardingCase>");
        qRegisterMetaType<QList<CaseId>>("QList<Pec::CaseId>");
        qRegisterMetaType<Confirmation>();
    }

    void asksEachCustomersTenantOnce()
    {
        const Alone alone;
        QSignalSpy asked(alone.wizard.get(), &BulkWizard::customersWanted);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<QList<OnboardingChoice>>().size(), 3);
        QCOMPARE(alone.list().topLevelItem(1)->text(2), u"is asked \u2026"_s);
        LiveFacts live;
        for (const SubscriptionId &id : alone.customers[1].subscriptions)
            live.subscriptions[id].mayAssignRoles = false;
        alone.wizard->setLiveFacts(alone.customers[1].customer, live);
        QVERIFY2(alone.list().topLevelItem(1)->text(3).startsWith(u"Right to give roles"_s),
                 qPrintable(alone.list().topLevelItem(1)->text(3)));
        QCOMPARE(alone.list().topLevelItem(2)->text(2), u"is asked \u2026"_s);
    }

    void aTickLeavesACustomerOut()
    {
        const Alone alone;
        QSignalSpy wanted(alone.wizard.get(), &BulkWizard::plansWanted);
        alone.list().setFocus();
        alone.list().setCurrentItem(alone.list().topLevelItem(1));
        QTest::keyClick(&alone.list(), Qt::Key_Space);
        QCOMPARE(alone.list().topLevelItem(1)->checkState(0), Qt::Unchecked);
        alone.press(u"Next"_s);
        alone.press(u"Next"_s);
        QCOMPARE(wanted.size(), 1);
        const auto choices = wanted.first().first().value<QList<OnboardingChoice>>();
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices[0].customer, alone.customers[0].customer);
        QCOMPARE(choices[1].customer, alone.customers[2].customer);
        for (const OnboardingChoice &choice : choices)
            QCOMPARE(choice.principal, u"00000701-0000-4000-8000-00000000a011"_s);
    }

    void needsACustomer()
    {
        const Alone alone;
        for (int row = 0; row < 3; ++row)
            alone.list().topLevelItem(row)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!named<QPushButton>(*alone.wizard, u"Next"_s)->isEnabled());
        alone.list().topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(named<QPushButton>(*alone.wizard, u"Next"_s)->isEnabled());
    }

    void nobodyIsLeftOutUnasked()
    {
        const Alone alone;
        QSignalSpy kept(alone.wizard.get(), &BulkWizard::keepWanted);
        alone.press(u"Next"_s);
        alone.press(u"Next"_s);
        QList<CustomerPlan> plans = alone.plans();
        plans[1].onboarding.reset();
        plans[1].findings = {{InputProblem::OpenCase, u"5a"_s}};
        alone.wizard->setPlans(plans);
        QCOMPARE(alone.wizard->page(), BulkWizard::Page::Method);
        bool said = false;
        for (const QLabel *label : alone.wizard->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(plans[1].name));
        QVERIFY(said);
        alone.press(u"Back"_s);
        QVERIFY(alone.list().topLevelItem(1)->text(3).contains(u"open case"_s));
        // Without it the others go on.
        alone.list().topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        alone.press(u"Next"_s);
        alone.press(u"Next"_s);
        plans.removeAt(1);
        alone.wizard->setPlans(plans);
        QCOMPARE(alone.wizard->page(), BulkWizard::Page::DryRun);
        alone.press(u"Keep the plan"_s);
        QCOMPARE(kept.first().first().value<QList<OnboardingCase>>().size(), 2);
    }

    void theNumberOfAssignmentsAllowsTheRun()
    {
        const Alone alone;
        alone.press(u"Next"_s);
        alone.press(u"Next"_s);
        alone.wizard->setPlans(alone.plans());
        alone.press(u"Keep the plan"_s);
        alone.wizard->setKept(Done());
        QSignalSpy wanted(&alone.wizard->run(), &CustomersRunPage::runWanted);
        auto *field = named<QLineEdit>(*alone.wizard, u"What allows it"_s);
        auto *run = named<QPushButton>(*alone.wizard, u"Run it here"_s);
        QTest::keyClicks(field, u"5"_s);
        QVERIFY(!run->isEnabled());
        field->clear();
        QTest::keyClicks(field, u"6"_s);
        QVERIFY(run->isEnabled());
        QTest::keyClick(field, Qt::Key_Return); // a key in the field is no consent
        QCOMPARE(wanted.size(), 0);
        run->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<QList<CaseId>>().size(), 3);
        alone.wizard->reject();
        QVERIFY(alone.wizard->isVisible()); // while something is sent
    }

    void onlyWhatCanBeDoneIsAskedFor_data()
    {
        QTest::addColumn<QList<StepState>>("second");
        QTest::addColumn<QString>("toRun"); // empty: it cannot be
        QTest::addColumn<QString>("toUndo");
        using enum StepState;
        QTest::newRow("nothing sent") << QList{Planned, Planned} << u"4"_s << QString();
        QTest::newRow("one through")
            << QList{WaitingForEvidence, WaitingForEvidence} << u"Customer 1"_s << u"Customer 2"_s;
        QTest::newRow("one half done") << QList{Done, Failed} << u"3"_s << u"Customer 2"_s;
        QTest::newRow("one taken back") << QList{Undone, Undone} << u"Customer 1"_s << QString();
    }
    void onlyWhatCanBeDoneIsAskedFor()
    {
        QFETCH(QList<StepState>, second);
        QFETCH(QString, toRun);
        QFETCH(QString, toUndo);
        const UiLanguage language{Language::English};
        CustomersRunPage page(language.text());
        page.showCases({caseOf(1, {StepState::Planned, StepState::Planned}), caseOf(2, second)});
        page.show();
        auto *run = named<QPushButton>(page, u"Run it here"_s);
        auto *undo = named<QPushButton>(page, u"Take it back"_s);
        QCOMPARE(run->isVisible(), !toRun.isEmpty());
        QCOMPARE(undo->isVisible(), !toUndo.isEmpty());
        auto *field = named<QLineEdit>(page, u"What allows it"_s);
        field->setText(toRun);
        QVERIFY(run->isEnabled());
        field->setText(toUndo);
        QCOMPARE(undo->isEnabled(), !toUndo.isEmpty());
    }

    void progressAndFailuresStandAtTheirCustomer()
    {
        const UiLanguage language{Language::English};
        CustomersRunPage page(language.text());
        const OnboardingCase first = caseOf(1, {StepState::Planned, StepState::Planned});
        const OnboardingCase second = caseOf(2, {StepState::Planned});
        page.showCases({first, second});
        page.show();
        named<QLineEdit>(page, u"What allows it"_s)->setText(u"3"_s);
        named<QPushButton>(page, u"Run it here"_s)->click();
        QVERIFY(page.isRunning());
        const auto *model = named<QTableView>(page, u"Customers"_s)->model();
        const auto said = [model](int row) { return model->index(row, 2).data().toString(); };
        OnboardingProgress progress;
        progress.cases = 2;
        progress.onboarding = first.id;
        progress.step = 1;
        progress.steps = 2;
        page.showProgress(progress);
        QCOMPARE(said(0), u"step 2 of 2 \u2026"_s);
        QCOMPARE(said(1), u"Planned"_s);
        CaseOutcome refused{caseOf(1, {StepState::Done, StepState::Failed}), {}};
        refused.error = Error{ErrorCode::Forbidden, u"refused"_s, 403, u"AuthorizationFailed"_s,
                              u"4f0c6f6e-1111"_s,   {},           {},  {}};
        page.showEnd(refused);
        QVERIFY(said(0).startsWith(u"A step was refused"_s));
        QVERIFY(page.isRunning()); // the other goes on
        CaseOutcome through{caseOf(2, {StepState::WaitingForEvidence}), {}};
        OnboardingSummary summary;
        summary.outcomes = {refused, through};
        page.showSummary(summary);
        QVERIFY(!page.isRunning());
        QVERIFY(said(1).startsWith(u"Waiting for cost data"_s));
        bool details = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            details = details || label->text().contains(u"4f0c6f6e-1111"_s);
        QVERIFY(details);
    }

    void severalCasesAreOpenedInTheOrderOfTheirPlan()
    {
        const UiLanguage language{Language::English};
        CaseList list(language.text());
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        QList<OnboardingCase> cases;
        for (int i = 0; i < 4; ++i)
            cases.append(caseOf(i, {StepState::Planned}));
        list.setCases(cases);
        QSignalSpy opened(&list, &CaseList::openWanted);
        auto *table = named<QTableView>(list, u"Cases"_s);
        table->selectRow(0); // the newest
        table->selectionModel()->select(table->model()->index(2, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        named<QPushButton>(list, u"Open the case"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<QList<CaseId>>(), (QList{cases[1].id, cases[3].id}));
    }
};

QTEST_MAIN(tst_BulkWizard)
#include "tst_bulkwizard.moc"
