// SPDX-License-Identifier: GPL-3.0-or-later
//! The panes of the detail area by themselves: what they show, ask for and lead to.
#include "charts/costchart.h"
#include "common/language.h"
#include "common/theme.h"
#include "core/strings.h"
#include "models/calendarmodel.h"
#include "models/plandesk.h"
#include "panes/costbreakdown.h"
#include "panes/costpane.h"
#include "panes/detailpane.h"
#include "panes/history/calendarview.h"
#include "panes/history/historypane.h"
#include "panes/portfolio/changespane.h"
#include "panes/portfolio/overviewpane.h"
#include "panes/whypane.h"
#include "support/sampleassessment.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Pec;

class tst_Panes : public QObject
{
    Q_OBJECT

private:
    static Subject subjectOf(const std::shared_ptr<Assessment> &assessment, int customer,
                             int subscription = -1)
    {
        Subject subject{assessment, &assessment->customers[customer], nullptr};
        if (subscription >= 0)
            subject.subscription = &subject.customer->subscriptions[subscription];
        return subject;
    }

    //! One with an assignment that was made in the period, so that access is told by day.
    static std::shared_ptr<Assessment> withDatedAccess()
    {
        auto assessment = sampleAssessment();
        SubscriptionAssessment &one = assessment->customers[2].subscriptions[0];
        one.access.first().createdOn = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
        for (HistoryPoint &day : one.history.days) {
            // Lost for a week in November.
            if (day.date >= QDate(2026, 11, 9) && day.date <= QDate(2026, 11, 15)) {
                day.notApplied += day.applied;
                day.applied = {};
            }
        }
        return assessment;
    }

    static Changes someChanges()
    {
        const auto assessment = sampleAssessment();
        const auto change = [&](ChangeKind kind, int customer, int money, QDate day) {
            const CustomerAssessment &owner = assessment->customers[customer];
            Change made;
            made.kind = kind;
            made.customer = owner.id;
            made.customerName = owner.name;
            made.subscription = owner.subscriptions.first().id;
            made.subscriptionName = owner.subscriptions.first().name;
            made.day = day;
            made.dayIsExact = day.isValid();
            made.seenBefore = QDate(2026, 11, 13);
            made.seenAfter = QDate(2026, 11, 20);
            made.creditPerMonth = Decimal::fromInteger(money);
            made.currency = owner.currency;
            return made;
        };
        Changes changes;
        changes.from = QDate(2026, 11, 13);
        changes.to = QDate(2026, 11, 20);
        changes.changes = {change(ChangeKind::CreditGained, 1, 900, {2026, 11, 16}),
                           change(ChangeKind::CreditLost, 0, 120, {2026, 11, 18}),
                           change(ChangeKind::AccessLost, 0, 120, {})};
        return changes;
    }

    static void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PEC_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(50);
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
        }
    }

    static QString cell(const QAbstractItemView &view, int row, int column)
    {
        return view.model()->index(row, column).data().toString();
    }

    const Theme m_theme{ThemeChoice::Light};
    const UiLanguage m_language{Language::English};
    const Text &m_text = m_language.text();

private Q_SLOTS:
    void aColumnOfTheCostChartLeadsToItsRowsAndBack()
    {
        CostPane pane(m_text);
        pane.resize(460, 900);
        pane.setSubject({sampleAssessment(), nullptr, nullptr});
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto *rows = pane.findChild<CostBreakdown *>()->findChild<QTableView *>();
        const QString whole = cell(*rows, 0, 1);
        QCOMPARE(cell(*rows, 0, 0), u"Van Dam Logistiek"_s); // most cost first
        auto *chart = pane.findChild<CostChart *>();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(cell(*rows, 0, 1) != whole);
        auto *back = pane.findChild<CostBreakdown *>()->findChild<QPushButton *>();
        QVERIFY(back->isVisible());
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(cell(*rows, 0, 1), whole);
        QCOMPARE(chart->currentColumn(), -1);
        QSignalSpy wanted(&pane, &CostPane::subjectWanted);
        Q_EMIT const_cast<QTableView *>(rows)->activated(rows->model()->index(0, 0));
        QCOMPARE(wanted.first().first().value<CustomerId>(), sampleAssessment()->customers[1].id);
    }

    void offersToOnboardWhatAnOnboardingMends_data()
    {
        QTest::addColumn<int>("customer");
        QTest::addColumn<bool>("offered");
        QTest::newRow("access is gone") << 0 << true;
        QTest::newRow("it earns by a group") << 1 << false;
        QTest::newRow("it has no Azure plan") << 3 << false;
    }
    void offersToOnboardWhatAnOnboardingMends()
    {
        QFETCH(int, customer);
        QFETCH(bool, offered);
        const auto assessment = sampleAssessment();
        const CustomerAssessment &one = assessment->customers[customer];
        WhyPane pane(m_text);
        pane.setSubject({assessment, &one, &one.subscriptions[0]});
        pane.show();
        QSignalSpy wanted(&pane, &WhyPane::onboardWanted);
        auto *button = pane.findChild<QPushButton *>();
        QCOMPARE(button->isVisible(), offered);
        button->click();
        QCOMPARE(wanted.size(), 1);
    }

    void asksForCostByServiceOnlyWhenItIsWanted()
    {
        CostPane pane(m_text);
        const auto assessment = sampleAssessment();
        pane.setSubject({assessment, &assessment->customers[0], nullptr});
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *breakdown = pane.findChild<CostBreakdown *>();
        const auto *rows = breakdown->findChild<QTableView *>();
        const auto button = [breakdown](const QString &name) -> QAbstractButton * {
            for (auto *one : breakdown->findChildren<QAbstractButton *>()) {
                if (one->accessibleName() == name)
                    return one;
            }
            return nullptr;
        };
        QSignalSpy wanted(&pane, &CostPane::servicesWanted);
        button(u"Cost by Azure service"_s)->click();
        QAbstractButton *ask = button(u"Ask Microsoft for cost by service"_s);
        QVERIFY(ask->isVisible());
        QVERIFY(!rows->isVisible());
        QCOMPARE(wanted.size(), 0);
        ask->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!ask->isEnabled()); // not asked twice
        const auto question = wanted.first().first().value<ServiceCostQuestion>();
        QCOMPARE(question.customer, assessment->customers[0].id);

        Error refused;
        refused.code = ErrorCode::Throttled;
        refused.requestId = u"4f0c6f6e-1111"_s;
        breakdown->setServices(question, failure(refused));
        QVERIFY(ask->isEnabled());
        const auto says = [breakdown](const QString &words) {
            for (const QLabel *label : breakdown->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(says(u"4f0c6f6e-1111"_s));

        ask->click();
        ServiceCosts costs;
        costs.currency = u"EUR"_s;
        costs.services = {{u"Virtual Machines"_s,
                           {Decimal::fromInteger(900), Decimal::fromInteger(950)},
                           {Decimal::fromInteger(100), Decimal::fromInteger(105)}}};
        breakdown->setServices(question, costs);
        QVERIFY(rows->isVisible() && !ask->isVisible());
        QCOMPARE(cell(*rows, 0, 0), u"Virtual Machines"_s);
        QCOMPARE(cell(*rows, 0, 1), m_text.money(Decimal::fromInteger(1'000), u"EUR"_s, 0));

        // Another customer was not asked about; of the first one it is still known.
        pane.setSubject({assessment, &assessment->customers[1], nullptr});
        QVERIFY(ask->isVisible() && !rows->isVisible());
        pane.setSubject({assessment, &assessment->customers[0], nullptr});
        QCOMPARE(cell(*rows, 0, 0), u"Virtual Machines"_s);
        // A refresh may have changed it.
        const auto later = std::make_shared<Assessment>(*assessment);
        later->readAt = later->readAt.addSecs(60);
        pane.setSubject({later, &later->customers[0], nullptr});
        QVERIFY(ask->isVisible() && !rows->isVisible());
    }

    void thePeriodChooserOpensASingleMonth()
    {
        CostPane pane(m_text);
        pane.setSubject({sampleAssessment(), nullptr, nullptr});
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *span = pane.findChild<QComboBox *>();
        QCOMPARE(span->itemText(1), m_text.month({2026, 10, 1}));
        QTest::keyClick(span, Qt::Key_Up);
        QTest::keyClick(span, Qt::Key_Up);
        QCOMPARE(span->currentIndex(), 1);
        const auto *chart = pane.findChild<CostChart *>();
        QCOMPARE(chart->series().columns[chart->currentColumn()].date, QDate(2026, 10, 1));
        QTest::keyClick(span, Qt::Key_Up);
        QCOMPARE(pane.grain(), CostGrain::Day);
        QCOMPARE(chart->currentColumn(), -1);
    }

    void aHiddenPageComputesNothing()
    {
        PlanDesk desk(m_text);
        DetailPane pane(m_text, desk);
        QSignalSpy wanted(&pane.changes(), &ChangesPane::changesWanted);
        pane.setSubject({sampleAssessment(), nullptr, nullptr});
        QVERIFY(pane.cost().chart().series().columns.isEmpty());
        QCOMPARE(wanted.size(), 0);
        pane.setPage(DetailPane::Page::Cost);
        QVERIFY(!pane.cost().chart().series().columns.isEmpty());
        pane.setPage(DetailPane::Page::Changes);
        QCOMPARE(wanted.size(), 1);
    }

    void everyDayOfTheCalendarSaysItself()
    {
        HistoryPane pane(m_text);
        pane.resize(460, 700);
        pane.setSubject(subjectOf(withDatedAccess(), 2, 0));
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *calendar = pane.findChild<CalendarView *>();
        const QAbstractItemModelTester tester(calendar->model());
        const auto *model = qobject_cast<CalendarModel *>(calendar->model());
        QCOMPARE(model->rowCount(), 7);
        QCOMPARE(model->columnCount(), 13);
        calendar->setCurrentIndex(model->index(0, 11)); // Monday 9 November
        QCOMPARE(calendar->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 u"9 Nov 2026: without PEC; valid access"_s);
        QTest::keyClick(calendar, Qt::Key_Left);
        QCOMPARE(calendar->currentIndex().data(Qt::ToolTipRole).toString(),
                 u"2 Nov 2026: with PEC; valid access"_s);
        QTest::keyClick(calendar, Qt::Key_Down);
        QCOMPARE(model->day(calendar->currentIndex())->date, QDate(2026, 11, 3));
        keepPicture(pane, u"history"_s);
    }

    void listsTheRunsThatWereLost()
    {
        HistoryPane pane(m_text);
        pane.setSubject(subjectOf(withDatedAccess(), 2, 0));
        pane.show();
        const auto views = pane.findChildren<QTableView *>();
        const auto table = std::find_if(views.cbegin(), views.cend(), [](const QTableView *view) {
            return !qobject_cast<const CalendarView *>(view);
        });
        QCOMPARE((*table)->model()->rowCount(), 1);
        QCOMPARE(cell(**table, 0, 0), m_text.date({2026, 11, 9}));
        QCOMPARE(cell(**table, 0, 3), u"7"_s);
    }

    void theOverviewLeadsToCustomersAndCauses()
    {
        OverviewPane pane(m_text);
        pane.resize(460, 800);
        pane.setAssessment(sampleAssessment());
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto tables = pane.findChildren<QTableView *>();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(cell(*tables[0], 0, 0), m_text.reasonShort(Reason::AoboRemoved));
        QCOMPARE(cell(*tables[1], 0, 0), u"Bakkerij Jansen"_s);
        QSignalSpy reason(&pane, &OverviewPane::reasonWanted);
        QSignalSpy customer(&pane, &OverviewPane::customerWanted);
        Q_EMIT tables[0]->activated(tables[0]->model()->index(0, 0));
        Q_EMIT tables[1]->activated(tables[1]->model()->index(0, 2));
        QCOMPARE(reason.first().first().value<Reason>(), Reason::AoboRemoved);
        QCOMPARE(customer.first().first().value<CustomerId>(), sampleAssessment()->customers[0].id);
        keepPicture(pane, u"overview"_s);
    }

    void changesAreAskedForOnce()
    {
        ChangesPane pane(m_text);
        QSignalSpy wanted(&pane, &ChangesPane::changesWanted);
        pane.resize(560, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QCOMPARE(wanted.size(), 0);
        pane.askOnce();
        pane.askOnce();
        QCOMPARE(wanted.size(), 1);
        pane.forget();
        pane.askOnce();
        QCOMPARE(wanted.size(), 2);
        pane.setChanges(someChanges());
        const auto *tree = pane.findChild<QTreeView *>();
        QCOMPARE(cell(*tree, 0, 0), u"Bakkerij Jansen"_s); // lost this week
        QCOMPARE(cell(*tree, 0, 1), m_text.money(Decimal::fromInteger(-120), u"EUR"_s, 0));
        QCOMPARE(cell(*tree, 1, 1), u"+"_s + m_text.money(Decimal::fromInteger(900), u"EUR"_s, 0));
        QTest::keyClick(pane.findChild<QComboBox *>(), Qt::Key_Down);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted.last().first().value<ComparedWith>(), ComparedWith::WeekAgo);
        pane.setChanges(someChanges());
        QSignalSpy subject(&pane, &ChangesPane::subjectWanted);
        Q_EMIT const_cast<QTreeView *>(tree)->activated(
            tree->model()->index(0, 2, tree->model()->index(0, 0)));
        QCOMPARE(subject.first()[1].value<SubscriptionId>(),
                 sampleAssessment()->customers[0].subscriptions[0].id);
        keepPicture(pane, u"changes"_s);
    }

    void changesSayWhyThereAreNone_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<bool>("failed");
        QTest::addColumn<QString>("words");
        QTest::newRow("no earlier picture") << QDate() << false << u"nothing to compare with yet"_s;
        QTest::newRow("nothing changed") << QDate(2026, 11, 13) << false << u"Nothing was"_s;
        QTest::newRow("failed") << QDate() << true << QString();
    }

    void changesSayWhyThereAreNone()
    {
        QFETCH(QDate, from);
        QFETCH(bool, failed);
        QFETCH(QString, words);
        ChangesPane pane(m_text);
        pane.show();
        Changes none;
        none.from = from;
        none.to = QDate(2026, 11, 20);
        const Error error = failure(ErrorCode::StoreUnusable, u"the snapshot is gone"_s).value();
        if (failed)
            words = m_text.error(error).sentence;
        pane.setChanges(failed ? Result<Changes>(tl::unexpected(error)) : Result<Changes>(none));
        QVERIFY2(pane.note().contains(words), qPrintable(pane.note()));
        QVERIFY(!pane.findChild<QTreeView *>()->isVisible());
    }

    void eachSubjectHasItsPages()
    {
        PlanDesk desk(m_text);
        DetailPane pane(m_text, desk);
        pane.resize(480, 800);
        const auto assessment = withDatedAccess();
        pane.setSubject({assessment, nullptr, nullptr});
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QCOMPARE(pane.page(), DetailPane::Page::Overview);
        pane.setSubject(subjectOf(assessment, 2));
        QCOMPARE(pane.page(), DetailPane::Page::Cost);
        pane.setSubject(subjectOf(assessment, 2, 0));
        QCOMPARE(pane.page(), DetailPane::Page::Why);
        pane.setPage(DetailPane::Page::History);
        QVERIFY(pane.findChild<HistoryPane *>()->isVisible());
        QVERIFY(!pane.cost().isVisible());
        pane.setSubject({assessment, nullptr, nullptr});
        QVERIFY(pane.findChild<OverviewPane *>()->isVisible()); // each keeps its own page
        pane.setSubject(subjectOf(assessment, 2, 0));
        QCOMPARE(pane.page(), DetailPane::Page::History);
    }
};

QTEST_MAIN(tst_Panes)
#include "tst_panes.moc"
