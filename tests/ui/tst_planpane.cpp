// SPDX-License-Identifier: GPL-3.0-or-later
// The plan and the notes on customers in the window, by mouse and by keys.
#include "core/strings.h"
#include "models/plandesk.h"
#include "panes/copyabletable.h"
#include "panes/customernoteeditor.h"
#include "panes/detailpane.h"
#include "panes/planeditor.h"
#include "panes/planpane.h"
#include "panes/statepage.h"
#include "plan/merge.h"
#include "support/sampleassessment.h"
#include "tree/customertree.h"
#include "windows/actions.h"
#include "windows/mainwindow.h"
#include "windows/portfoliopage.h"
#include "windows/uisettings.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Pec;

Q_DECLARE_METATYPE(Pec::PlanItem)

namespace {

struct Set
{
    explicit Set(ThemeChoice choice = ThemeChoice::Light, Language words = Language::English)
        : language(words)
        , theme(choice)
        , settings(folder.path())
        , window(language, theme, settings)
    {
        Profile profile;
        profile.name = u"Noordzee Cloud"_s;
        window.setNow([] { return sampleNow(); });
        window.setTenant({profile, false, false, {profile.name}});
        desk().setUser(u"anna"_s);
        desk().begin(profile.name);
        desk().setNotes({});
        window.showAssessment(assessment);
        desk().setPlan(mergedPlan(*assessment, {}), assessment);
        window.resize(1360, 900);
        window.show();
        details().setPage(DetailPane::Page::Plan);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QTest::qWait(1);
    }

    [[nodiscard]] PlanDesk &desk() const { return window.desk(); }
    [[nodiscard]] DetailPane &details() { return window.portfolio().details(); }
    [[nodiscard]] CopyableTable &table() { return details().plan().table(); }
    template <class Field>
    [[nodiscard]] Field &field(const QString &name)
    {
        for (Field *one : details().plan().findChild<PlanEditor *>()->findChildren<Field *>()) {
            if (one->accessibleName() == name)
                return *one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    [[nodiscard]] const PlanDecision &decision() const
    {
        return desk().entries().first().item.decision;
    }
    void selectCustomer(int row = 0)
    {
        CustomerTree &tree = window.portfolio().tree();
        tree.setCurrentIndex(tree.model()->index(row, 0));
        QTest::qWait(1);
    }

    QTemporaryDir folder;
    UiLanguage language;
    Theme theme;
    UiSettings settings;
    std::shared_ptr<Assessment> assessment = sampleAssessment();
    MainWindow window;
};

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PEC_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(30);
    QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

class tst_PlanPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<PlanItem>(); }

    void listsTheFindingsOfWhatIsSelected()
    {
        Set set;
        QCOMPARE(set.table().model()->rowCount(), int(set.desk().entries().size()));
        set.selectCustomer();
        const int ofCustomer = set.table().model()->rowCount();
        QVERIFY(ofCustomer > 0 && ofCustomer < int(set.desk().entries().size()));
        CustomerTree &tree = set.window.portfolio().tree();
        const QModelIndex customer = tree.model()->index(0, 0);
        tree.expand(customer);
        tree.setCurrentIndex(tree.model()->index(0, 0, customer));
        QTest::qWait(1);
        QVERIFY(set.table().model()->rowCount() <= ofCustomer);
        QVERIFY(set.table().model()->rowCount() > 0);
    }

    void addsAFindingToThePlanByKeys()
    {
        Set set;
        auto &add = set.field<QPushButton>(u"Add to plan"_s);
        add.setFocus();
        QTest::keyClick(&add, Qt::Key_Space);
        QCOMPARE(set.decision().state, PlanState::Accepted);
        QVERIFY(!add.isVisible());
        QVERIFY(set.field<QComboBox>(u"State"_s).hasFocus());
    }

    void keepsWhatIsTypedWithinASecond()
    {
        Set set;
        QSignalSpy toSave(&set.desk(), &PlanDesk::itemToSave);
        auto &note = set.field<QPlainTextEdit>(u"Note"_s);
        note.setFocus();
        QElapsedTimer since;
        since.start();
        // Steady typing is no reason to wait.
        for (int i = 0; i < 30 && toSave.isEmpty(); ++i) {
            QTest::keyClicks(&note, u"a"_s);
            QTest::qWait(40);
        }
        QCOMPARE(toSave.size(), 1);
        QVERIFY2(since.elapsed() < 1000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(set.decision().note.startsWith(u"aaa"_s));
    }

    void whatIsTypedIsHandedOverBeforeAnythingElseHappens_data()
    {
        QTest::addColumn<std::function<void(Set &)>>("happens");
        using Happens = std::function<void(Set &)>;
        QTest::newRow("another finding is chosen") << Happens(
            [](Set &set) { set.table().setCurrentIndex(set.table().model()->index(1, 0)); });
        QTest::newRow("something else is selected")
            << Happens([](Set &set) { set.selectCustomer(1); });
        QTest::newRow("the window is closed") << Happens([](Set &set) { set.window.close(); });
        QTest::newRow("a save fails") << Happens([](Set &set) { set.desk().setSaved(false); });
        QTest::newRow("another language is chosen") << Happens([](Set &set) {
            set.language.set(Language::German);
            QTest::qWait(1); // widgets are told of it later
        });
        QTest::newRow("the plan is read anew") << Happens(
            [](Set &set) { set.desk().setPlan(mergedPlan(*set.assessment, {}), set.assessment); });
    }

    void whatIsTypedIsHandedOverBeforeAnythingElseHappens()
    {
        QFETCH(std::function<void(Set &)>, happens);
        Set set;
        QSignalSpy toSave(&set.desk(), &PlanDesk::itemToSave);
        const FindingId id = set.desk().entries().first().item.finding.id;
        QTest::keyClicks(&set.field<QPlainTextEdit>(u"Note"_s), u"call"_s);
        QVERIFY(toSave.isEmpty());
        happens(set);
        QCOMPARE(toSave.size(), 1);
        QCOMPARE(toSave[0][1].value<PlanItem>().finding.id, id);
        QCOMPARE(toSave[0][1].value<PlanItem>().decision.note, u"call"_s);
        QCOMPARE(set.desk().entry(id)->item.decision.note, u"call"_s);
    }

    void undoIsTheWindowsWhereverTheKeysGo()
    {
        Set set;
        QAction &undo = *set.window.actions().undo;
        QAction &redo = *set.window.actions().redo;
        QVERIFY(!undo.isEnabled());
        auto &note = set.field<QPlainTextEdit>(u"Note"_s);
        note.setFocus();
        QTest::keyClicks(&note, u"call"_s);
        set.desk().takeTyped();
        QVERIFY(undo.isEnabled());
        QVERIFY2(undo.text().contains(u"Note: "_s), qPrintable(undo.text()));
        auto &owner = set.field<QLineEdit>(u"Owner"_s);
        owner.setFocus();
        QTest::keyClicks(&owner, u"Bert"_s);
        QTest::keyClick(&owner, Qt::Key_Z, Qt::ControlModifier); // typed a moment ago: taken along
        QCOMPARE(set.decision().owner, QString());
        QCOMPARE(owner.text(), QString());
        QCOMPARE(note.toPlainText(), u"call"_s);
        note.setFocus();
        QTest::keyClick(&note, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(note.toPlainText(), QString());
        QVERIFY(!undo.isEnabled());
        QTest::keyClick(&note, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(note.toPlainText(), u"call"_s);
        QVERIFY(redo.text().contains(u"Owner: "_s));
    }

    void leavesOutOnceTheReasonStands()
    {
        Set set;
        auto &state = set.field<QComboBox>(u"State"_s);
        state.setFocus();
        state.setCurrentIndex(int(PlanState::LeftOut));
        Q_EMIT state.activated(state.currentIndex());
        auto &why = set.field<QLineEdit>(u"Why left out"_s);
        QVERIFY(why.isVisible() && why.hasFocus());
        QCOMPARE(set.decision().state, PlanState::Open);
        // Other things typed meanwhile are kept, and the choice stays.
        QTest::keyClicks(&set.field<QLineEdit>(u"Owner"_s), u"Bert"_s);
        set.desk().takeTyped();
        QCOMPARE(set.decision().owner, u"Bert"_s);
        QCOMPARE(set.decision().state, PlanState::Open);
        QCOMPARE(state.currentIndex(), int(PlanState::LeftOut));
        QTest::keyClicks(&why, u"the customer leaves"_s);
        set.desk().takeTyped();
        QCOMPARE(set.decision().state, PlanState::LeftOut);
        QCOMPARE(set.decision().whyLeftOut, u"the customer leaves"_s);
    }

    void theDayMayBeEmpty()
    {
        Set set;
        auto &has = set.field<QCheckBox>(u"Has a due date"_s);
        auto &due = set.field<QDateEdit>(u"Due date"_s);
        QVERIFY(!due.isEnabled());
        QVERIFY(!set.decision().due.isValid());
        has.click();
        QCOMPARE(set.decision().due, sampleNow().date().addDays(30));
        due.setDate(QDate(2026, 12, 24));
        set.desk().takeTyped();
        QCOMPARE(set.decision().due, QDate(2026, 12, 24));
        has.click();
        QVERIFY(!set.decision().due.isValid());
    }

    void scrollingPastAFieldChangesNothing()
    {
        Set set;
        set.field<QCheckBox>(u"Has a due date"_s).click();
        const PlanDecision before = set.decision();
        for (QWidget *field : {static_cast<QWidget *>(&set.field<QComboBox>(u"State"_s)),
                               static_cast<QWidget *>(&set.field<QDateEdit>(u"Due date"_s))}) {
            field->setFocus();
            QWheelEvent wheel({4, 4}, field->mapToGlobal(QPoint(4, 4)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(field, &wheel);
        }
        set.desk().takeTyped();
        QCOMPARE(set.decision(), before);
    }

    void aDayIsTypedInFullInEveryLanguage()
    {
        Set set;
        auto &due = *set.details().plan().findChild<QDateEdit *>();
        for (const Language language :
             {Language::English, Language::Dutch, Language::French, Language::German}) {
            set.language.set(language);
            QTest::qWait(1);
            QVERIFY2(due.displayFormat().contains(u"yyyy"_s), qPrintable(due.displayFormat()));
        }
    }

    void theDayIsTakenBackByTheWindowToo()
    {
        Set set;
        set.field<QCheckBox>(u"Has a due date"_s).click();
        const QDate offered = set.decision().due;
        auto &due = set.field<QDateEdit>(u"Due date"_s);
        due.setFocus();
        due.setDate(QDate(2026, 12, 24));
        QTest::keyClick(&due, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(set.decision().due, offered);
        QTest::keyClick(&due, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!set.decision().due.isValid());
    }

    void completesOwnersThatWereNamedBefore()
    {
        Set set;
        PlanDecision decision;
        decision.owner = u"Bert de Vries"_s;
        set.desk().decide(set.desk().entries().last().item.finding.id, decision);
        auto &owner = set.field<QLineEdit>(u"Owner"_s);
        owner.setFocus();
        QTest::keyClicks(&owner, u"bert"_s);
        QCOMPARE(owner.completer()->completionCount(), 1);
        QCOMPARE(owner.completer()->currentCompletion(), u"Bert de Vries"_s);
    }

    void saysWhatIsOverdueOrNoLongerFound()
    {
        Set set;
        const auto says = [&set](const QString &sentence) {
            for (const QLabel *label : set.details().plan().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == sentence)
                    return true;
            }
            return false;
        };
        const QString passed = u"The due date has passed."_s;
        QVERIFY(!says(passed));
        PlanDecision decision;
        decision.due = sampleNow().date().addDays(-1);
        set.desk().decide(set.desk().entries().first().item.finding.id, decision);
        QVERIFY(says(passed));
        Plan plan;
        plan.entries = {set.desk().entries().first()};
        plan.entries.first().item.goneOn = QDate(2026, 11, 3);
        plan.entries.first().presence = Presence::Gone;
        set.desk().setPlan(plan, set.assessment);
        QVERIFY(!says(passed));
        QVERIFY(says(u"No longer found since 3 Nov 2026."_s));
        QVERIFY(!set.field<QPushButton>(u"Add to plan"_s).isVisible());
    }

    void unfoldsTheHistory()
    {
        Set set;
        auto &fold = set.field<QToolButton>(u"History of the decisions"_s);
        QVERIFY(!fold.isVisible());
        set.field<QPushButton>(u"Add to plan"_s).click();
        QVERIFY(fold.isVisible());
        const QString line = u"anna: State: Open \u2192 Accepted"_s;
        const auto isShown = [&set, &line] {
            for (const QLabel *label : set.details().plan().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(line))
                    return true;
            }
            return false;
        };
        QVERIFY(!isShown());
        fold.click();
        QVERIFY(isShown());
    }

    void saysWhenThereIsNothingToMendOrNoPlanYet()
    {
        Set set;
        const auto *empty = set.details().plan().findChild<StatePage *>();
        QVERIFY(!empty->isVisible());
        set.desk().setPlan({}, set.assessment);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), u"Nothing to mend here"_s);
        QVERIFY(!set.table().isVisible());
        set.desk().setPlan({}, nullptr);
        QCOMPARE(empty->accessibleName(), u"The plan is not there yet"_s);
    }

    void notesOnACustomerAreOnItsPage()
    {
        Set set;
        QVERIFY(!set.details().customerNote().isVisible());
        set.selectCustomer();
        CustomerNoteEditor &editor = set.details().customerNote();
        QVERIFY(editor.isVisible());
        editor.findChild<QToolButton *>()->click();
        auto *alias = editor.findChildren<QLineEdit *>().first();
        QVERIFY(alias->isVisible());
        QCOMPARE(alias->accessibleName(), u"Alias"_s);
        QSignalSpy toSave(&set.desk(), &PlanDesk::noteToSave);
        QTest::keyClicks(alias, u"De bakker"_s);
        QTRY_COMPARE_WITH_TIMEOUT(toSave.size(), 1, 1000);
        QCOMPARE(set.desk().notes().size(), 1);
        QTest::keyClicks(alias, u"!"_s);
        set.desk().setSaved(false); // a failing save leaves what is typed
        QCOMPARE(alias->text(), u"De bakker!"_s);
        QCOMPARE(set.desk().notes().constBegin()->alias, u"De bakker!"_s);
        QTest::keyClick(alias, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(set.desk().notes().isEmpty());
        QCOMPARE(alias->text(), QString());
    }

    void aNoteMayBeAMegabyte_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("of lines")
            << QString(u"Called, no answer; again on Monday.\n"_s).repeated(1024 * 1024 / 36);
        QTest::newRow("in one line") << QString(u"word "_s).repeated(1024 * 1024 / 5);
        QTest::newRow("in one word") << QString(1024 * 1024, u'x');
    }

    void aNoteMayBeAMegabyte()
    {
        QFETCH(QString, note);
        Set set;
        auto &field = set.field<QPlainTextEdit>(u"Note"_s);
        field.setFocus();
        QGuiApplication::clipboard()->setText(note);
        QElapsedTimer since;
        since.start();
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClicks(&field, u"y"_s);
        set.desk().takeTyped();
        QCOMPARE(set.decision().note, note + u'y');
        QVERIFY2(since.elapsed() < 10'000, qPrintable(QString::number(since.elapsed())));
        qInfo("%lld ms", since.elapsed());
        set.desk().undo();
        QCOMPARE(field.toPlainText(), QString());
        set.desk().redo();
        QCOMPARE(field.toPlainText(), note + u'y');
    }

    void drawsItself_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << ThemeChoice::Light << Language::English << 1360;
        QTest::newRow("dark") << ThemeChoice::Dark << Language::English << 1360;
        QTest::newRow("german") << ThemeChoice::Light << Language::German << 1360;
        QTest::newRow("narrow") << ThemeChoice::Light << Language::French << 760;
    }

    void drawsItself()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(Language, language);
        QFETCH(int, width);
        Set set(theme, language);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        set.window.resize(width, 900);
        PlanDecision decision;
        decision.state = PlanState::Accepted;
        decision.owner = u"Anna Smit"_s;
        decision.due = QDate(2026, 11, 12);
        decision.note = u"Called on Monday; the customer's admin is back next week."_s;
        set.desk().decide(set.desk().entries()[0].item.finding.id, decision);
        decision.state = PlanState::Deferred;
        set.desk().decide(set.desk().entries()[1].item.finding.id, decision);
        decision.state = PlanState::LeftOut;
        decision.whyLeftOut = u"The customer leaves at the end of the year"_s;
        set.desk().decide(set.desk().entries()[2].item.finding.id, decision);
        for (QToolButton *fold : set.details().plan().findChildren<QToolButton *>()) {
            if (fold->arrowType() == Qt::RightArrow)
                fold->click();
        }
        QTest::qWait(10);
        QVERIFY(set.table().isVisible());
        QVERIFY(set.details().widget()->width() <= set.details().viewport()->width());
        keepPicture(set.window, u"a-portfolio-"_s + row);
        keepPicture(set.details().plan(), u"a-pane-"_s + row);
        set.selectCustomer();
        set.details().customerNote().setFolded(false);
        keepPicture(set.window, u"a-customer-"_s + row);
        set.desk().setPlan({}, set.assessment);
        keepPicture(set.window, u"a-empty-"_s + row);
    }
};

QTEST_MAIN(tst_PlanPane)
#include "tst_planpane.moc"
