// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/controls.h"
#include "common/windowsize.h"
#include "core/strings.h"
#include "models/plandesk.h"
#include "panes/banner.h"
#include "panes/customernoteeditor.h"
#include "panes/detailpane.h"
#include "panes/planpane.h"
#include "plan/merge.h"
#include "report/previewpane.h"
#include "report/reportdialog.h"
#include "settings/settingsdialog.h"
#include "settings/settingsfacts.h"
#include "support/accessibility.h"
#include "support/sampleassessment.h"
#include "tree/customertree.h"
#include "windows/actions.h"
#include "windows/helpwindow.h"
#include "windows/mainwindow.h"
#include "windows/portfoliopage.h"
#include "windows/profiledialog.h"
#include "windows/signinpage.h"
#include "windows/uisettings.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Pec;

//! Every control of every window and page can be named by a screen reader, in each language.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private:
    struct Set
    {
        Set()
            : settings(folder.path())
            , language(*languageNamed(QString::fromLatin1(QTest::currentDataTag())))
            , window(language, theme, settings)
        {
            window.setNow([] { return sampleNow(); });
            window.resize(1360, 820);
            window.show();
        }
        void showSample()
        {
            Profile profile;
            profile.name = u"Noordzee Cloud"_s;
            window.setTenant({profile, false, false, {profile.name}});
            const auto sample = sampleAssessment();
            window.desk().begin(profile.name);
            window.desk().setNotes({});
            window.desk().setPlan(mergedPlan(*sample, {}), sample);
            window.showAssessment(sample);
        }
        [[nodiscard]] QStringList nameless() const
        {
            return namelessControls(window) + untoldWords(window);
        }

        QTemporaryDir folder;
        Theme theme{ThemeChoice::Light};
        UiSettings settings;
        UiLanguage language;
        MainWindow window;
    };

    static void languages()
    {
        QTest::addColumn<int>("unused");
        for (const char *code : {"en", "nl", "fr", "de"})
            QTest::newRow(code) << 0;
    }

private Q_SLOTS:
    void everyPageOfTheWindow_data() { languages(); }
    void everyPageOfTheWindow()
    {
        Set set;
        set.window.showWelcome();
        QCOMPARE(set.nameless().join(u"; "_s), QString());
        set.window.actions().connectTenant->trigger();
        QCOMPARE(set.nameless().join(u"; "_s), QString());
        set.window.showSigningIn();
        QCOMPARE(set.nameless().join(u"; "_s), QString());
        set.window.showNothingRead();
        QCOMPARE(set.nameless().join(u"; "_s), QString());
        Error error;
        error.code = ErrorCode::NoNetwork;
        set.window.showFailure(error);
        QCOMPARE(set.nameless().join(u"; "_s), QString());
        RefreshProgress progress;
        set.window.showProgress(progress);
        QCOMPARE(set.nameless().join(u"; "_s), QString());
        set.window.endProgress();
    }

    void everyPageOfTheDetails_data() { languages(); }
    void everyPageOfTheDetails()
    {
        Set set;
        set.showSample();
        CustomerTree &tree = set.window.portfolio().tree();
        DetailPane &details = set.window.portfolio().details();
        details.customerNote().setFolded(false);
        const QModelIndex customer = tree.model()->index(0, 0);
        for (const QModelIndex &row :
             {QModelIndex(), customer, tree.model()->index(0, 0, customer)}) {
            tree.clearSelection();
            tree.setCurrentIndex(row);
            for (int page = int(DetailPane::Page::Why); page <= int(DetailPane::Page::Changes);
                 ++page) {
                details.setPage(DetailPane::Page(page));
                QCoreApplication::processEvents();
                QCOMPARE(set.nameless().join(u"; "_s), QString());
            }
        }
    }

    void announcesWhatHappensElsewhereThanAtTheFocus_data() { languages(); }
    void announcesWhatHappensElsewhereThanAtTheFocus()
    {
        Set set;
        const Text &text = set.language.text();
        QCOMPARE(lastAnnouncement(set.window), QString());
        Error error;
        error.code = ErrorCode::NoNetwork;
        set.window.showFailure(error);
        const ErrorText words = text.error(error);
        QCOMPARE(lastAnnouncement(set.window), words.sentence + u' ' + words.nextStep);

        set.showSample();
        QVERIFY(lastAnnouncement(set.window).startsWith(set.window.banner().sentence()));
        auto whole = std::make_shared<Assessment>(*sampleAssessment());
        whole->missing.clear();
        whole->readAt = whole->readAt.addSecs(3600);
        set.window.showAssessment(whole);
        QVERIFY(lastAnnouncement(set.window).contains(text.age(whole->readAt, sampleNow())));

        set.window.portfolio().setSearch(u"nobody of that name"_s);
        const QString read = lastAnnouncement(set.window); // not at each key
        QVERIFY(read.contains(text.age(whole->readAt, sampleNow())));
        QTRY_VERIFY(lastAnnouncement(set.window) != read);
        const QString none = lastAnnouncement(set.window);
        set.window.portfolio().setSearch({});
        QTRY_VERIFY(lastAnnouncement(set.window) != none);
        QVERIFY(
            lastAnnouncement(set.window).contains(text.locale().toString(whole->customers.size())));
    }

    void tellsOneOfSeveralAsOneOfSeveral()
    {
        const std::unique_ptr<QToolButton> segment(makeSegment("first", nullptr));
        QCOMPARE(QAccessible::queryAccessibleInterface(segment.get())->role(),
                 QAccessible::RadioButton);
    }

    void scrollsToWhatTheKeyboardLeadsToFromOutside()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *outside = new QLineEdit(&window);
        auto *area = new QScrollArea(&window);
        layout->addWidget(outside);
        layout->addWidget(area);
        auto *fields = new QWidget(area);
        auto *column = new QVBoxLayout(fields);
        QLineEdit *last = nullptr;
        for (int i = 0; i < 40; ++i)
            column->addWidget(last = new QLineEdit(fields));
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(fields);
        followFocus(area);
        window.resize(300, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        outside->setFocus();
        QVERIFY(last->visibleRegion().isEmpty());
        QTest::keyClick(outside, Qt::Key_Backtab);
        QVERIFY(last->hasFocus());
        QVERIFY(!last->visibleRegion().isEmpty());
    }

    void opensNoWindowLargerThanTheScreen()
    {
        QWidget window;
        resizeToScreen(&window, {640, 480});
        QCOMPARE(window.size(), QSize(640, 480));
        resizeToScreen(&window, {100, 10'000});
        const QSize screen = window.screen()->availableSize();
        QCOMPARE(window.width(), 100);
        QVERIFY(window.height() < screen.height());
        QVERIFY(window.height() > screen.height() / 2);
    }

    void everyOtherWindow_data() { languages(); }
    void everyOtherWindow()
    {
        Set set;
        HelpWindow help(set.language.text(), set.settings);
        help.showPage(u"why"_s);
        QCOMPARE((namelessControls(help) + untoldWords(help)).join(u"; "_s), QString());
        Profile profile;
        profile.name = u"Noordzee Cloud"_s;
        ProfileDialog about(set.language.text(), profile, nullptr, Persona::Unknown);
        about.show();
        QCOMPARE((namelessControls(about) + untoldWords(about)).join(u"; "_s), QString());
        set.showSample();
        ReportDialog report(set.language.text(), set.window.desk(),
                            {set.window.assessment(), {}, {}, [] { return sampleNow(); }, {}});
        report.show();
        for (int page = 0; page <= int(ReportDialog::Page::Brand); ++page) {
            report.showPage(ReportDialog::Page(page));
            QTRY_VERIFY_WITH_TIMEOUT(!report.preview().preview().isRefreshing(), 20'000);
            QCOMPARE((namelessControls(report) + untoldWords(report)).join(u"; "_s), QString());
        }
        SettingsFacts facts;
        facts.profile = profile;
        SettingsDialog settings(set.language.text(), facts);
        settings.show();
        for (int page = 0; page <= int(SettingsDialog::Page::Data); ++page) {
            settings.showPage(SettingsDialog::Page(page));
            QCOMPARE((namelessControls(settings) + untoldWords(settings)).join(u"; "_s), QString());
        }
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
