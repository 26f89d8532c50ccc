// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "models/plandesk.h"
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

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

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
        [[nodiscard]] QStringList nameless() const { return namelessControls(window); }

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

    void everyOtherWindow_data() { languages(); }
    void everyOtherWindow()
    {
        Set set;
        HelpWindow help(set.language.text(), set.settings);
        help.showPage(u"why"_s);
        QCOMPARE(namelessControls(help).join(u"; "_s), QString());
        Profile profile;
        profile.name = u"Noordzee Cloud"_s;
        ProfileDialog about(set.language.text(), profile, nullptr, Persona::Unknown);
        about.show();
        QCOMPARE(namelessControls(about).join(u"; "_s), QString());
        set.showSample();
        ReportDialog report(set.language.text(), set.window.desk(),
                            {set.window.assessment(), {}, {}, [] { return sampleNow(); }, {}});
        report.show();
        for (int page = 0; page <= int(ReportDialog::Page::Brand); ++page) {
            report.showPage(ReportDialog::Page(page));
            QTRY_VERIFY_WITH_TIMEOUT(!report.preview().preview().isRefreshing(), 20'000);
            QCOMPARE(namelessControls(report).join(u"; "_s), QString());
        }
        SettingsFacts facts;
        facts.profile = profile;
        SettingsDialog settings(set.language.text(), facts);
        settings.show();
        for (int page = 0; page <= int(SettingsDialog::Page::Data); ++page) {
            settings.showPage(SettingsDialog::Page(page));
            QCOMPARE(namelessControls(settings).join(u"; "_s), QString());
        }
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
