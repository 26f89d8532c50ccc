// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/brandkeeper.h"
#include "core/strings.h"
#include "models/plandesk.h"
#include "panes/detailpane.h"
#include "panes/planpane.h"
#include "report/brandpage.h"
#include "report/contentpage.h"
#include "report/previewpane.h"
#include "report/reportdialog.h"
#include "report/wordspage.h"
#include "tree/customertree.h"
#include "tree/filterbar.h"
#include "windows/actions.h"
#include "windows/mainwindow.h"
#include "windows/portfoliopage.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

//! The way from the main window to a plan, on the real context and the embedded cloud.
class tst_ReportController : public QObject
{
    Q_OBJECT

private:
    struct Set
    {
        Set()
            : settings(folder.path())
            , window(language, theme, settings)
        {
            AppContext::Options options;
            options.dataDir = folder.path();
            context = std::move(AppContext::create(options).value());
            controller = std::make_unique<TenantController>(*context, window);
            window.show();
        }

        void openDemo()
        {
            QSignalSpy settled(controller.get(), &TenantController::settled);
            controller->openDemo();
            QVERIFY(settled.wait(60'000));
            while (!context->isDemo() || !window.assessment())
                QVERIFY(settled.wait(60'000));
            QTRY_VERIFY_WITH_TIMEOUT(window.desk().isReady(), 20'000);
        }
        [[nodiscard]] ReportDialog *dialog() const { return window.findChild<ReportDialog *>(); }

        QTemporaryDir folder;
        UiLanguage language{Language::English};
        Theme theme{ThemeChoice::Light};
        UiSettings settings;
        MainWindow window;
        std::unique_ptr<AppContext> context;
        std::unique_ptr<TenantController> controller;
    };

    static QComboBox *box(const ReportDialog &dialog, const QString &name)
    {
        for (QComboBox *one : dialog.findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void opensForWhatIsSelectedAndFollowsTheTenant()
    {
        Set set;
        QVERIFY(!set.window.actions().makeReport->isEnabled());
        set.openDemo();
        QAction *make = set.window.actions().makeReport;
        QVERIFY(make->isEnabled());
        QCOMPARE(make->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
        make->trigger();
        QPointer<ReportDialog> dialog = set.dialog();
        QVERIFY(dialog && !dialog->isModal());
        QVERIFY(dialog->order().scope.customers.isEmpty());

        // One window: it goes on with what is selected.
        CustomerTree &tree = set.window.portfolio().tree();
        tree.setCurrentIndex(tree.model()->index(0, 0));
        make->trigger();
        QCOMPARE(set.window.findChildren<ReportDialog *>().size(), 1);
        QCOMPARE(dialog->order().scope.customers.size(), 1);
        tree.selectionModel()->select(tree.model()->index(1, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        make->trigger();
        QCOMPARE(dialog->order().scope.customers.size(), 2);
        tree.setCurrentIndex(tree.model()->index(1, 0));
        QCoreApplication::processEvents();
        Q_EMIT set.window.portfolio().details().plan().reportWanted();
        QCOMPARE(dialog->order().scope.customers.size(), 1);

        // A month, read from the same data.
        QComboBox *period = box(*dialog, u"Period"_s);
        QVERIFY(period->count() > 3);
        period->setCurrentIndex(1);
        const QDate month = period->currentData().toDate();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->order().otherPeriod, 20'000);
        QCOMPARE(dialog->order().base.assessment->period.from, month);

        // A refresh brings another assessment, and the month of it.
        const auto before = set.window.assessment();
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        set.window.actions().refresh->trigger();
        QVERIFY(settled.wait(60'000));
        QVERIFY(set.window.assessment() != before);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->order().otherPeriod, 20'000);
        QCOMPARE(dialog->content().month(), month);
        period->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->order().base.assessment, set.window.assessment(), 20'000);

        set.openDemo();
        QVERIFY(!dialog);
    }

    void opensFromTheMenuOfAResellersRow()
    {
        Set set;
        set.openDemo();
        set.window.portfolio().findChild<FilterBar *>()->setGrouping(Grouping::Resellers);
        CustomerTree &tree = set.window.portfolio().tree();
        int row = 0;
        while (row < tree.model()->rowCount()
               && tree.model()->rowCount(tree.model()->index(row, 0)) < 2)
            ++row;
        tree.setCurrentIndex(tree.model()->index(row, 0));
        const QPoint place = tree.visualRect(tree.currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                tree.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(tree.viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&').startsWith(u"Improvement plan"_s))
                action->trigger();
        }
        menu->close();
        QVERIFY(set.dialog());
        const ReportScope scope = set.dialog()->order().scope;
        QVERIFY(scope.customers.isEmpty());
        const auto inputs = inputsOf(set.dialog()->order());
        QVERIFY(inputs);
        QCOMPARE(inputs->first().customers.size(), tree.model()->rowCount(tree.currentIndex()));
        QVERIFY(tree.currentIndex().data().toString().contains(inputs->first().subject));
    }

    void keepsBrandAndChoicesOfTheProfile()
    {
        Set set;
        set.openDemo();
        set.window.actions().makeReport->trigger();
        ReportLook look;
        {
            ReportDialog &dialog = *set.dialog();
            auto *language = box(dialog, u"Language"_s);
            language->setCurrentIndex(language->findText(u"Deutsch"_s));
            look.main = QColor(0x5a, 0x1a, 0x6b);
            look.footer = u"Noordzee Cloud B.V."_s;
            QVERIFY(set.context->brandKeeper().save(u"somebody else"_s, {}));
            Q_EMIT dialog.lookChanged(look);
            dialog.reject();
            QVERIFY(!dialog.isVisible());
        }
        QCOMPARE(set.context->brandKeeper().load(set.context->profile()->name).value(), look);
        set.openDemo();
        QVERIFY(!set.dialog());
        set.window.actions().makeReport->trigger();
        QCOMPARE(set.dialog()->brand().look(), look);
        QCOMPARE(set.dialog()->choices().language, Language::German);
    }

    void keepsWhatWasTypedWhenItIsClosedOrSpeaksAnotherLanguage()
    {
        Set set;
        set.openDemo();
        CustomerTree &tree = set.window.portfolio().tree();
        tree.setCurrentIndex(tree.model()->index(0, 0));
        set.window.actions().makeReport->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!set.dialog()->preview().preview().isRefreshing(), 20'000);
        set.dialog()->words().findChildren<QPlainTextEdit *>().first()->setPlainText(
            u"As we said on Monday"_s);
        const QPointer<ReportDialog> before = set.dialog();
        before->reject();
        set.window.actions().makeReport->trigger();
        QCOMPARE(set.dialog(), before.data());
        set.language.set(Language::German);
        QTRY_VERIFY(!before && set.dialog());
        QVERIFY(set.dialog()->isVisible());
        QCOMPARE(set.dialog()->windowTitle(), u"Verbesserungsplan"_s);
        QCOMPARE(set.dialog()->choices().language, Language::English); // the plan's own
        QCOMPARE(set.dialog()->order().base.wording.value(u"introduction"_s),
                 u"As we said on Monday"_s);
    }
};

QTEST_MAIN(tst_ReportController)
#include "tst_reportcontroller.moc"
