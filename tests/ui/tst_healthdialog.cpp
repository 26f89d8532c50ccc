// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "panes/banner.h"
#include "panes/copyabletable.h"
#include "support/zipcontent.h"
#include "windows/actions.h"
#include "windows/diagnosticsdialog.h"
#include "windows/healthcontroller.h"
#include "windows/healthdialog.h"
#include "windows/mainwindow.h"
#include "windows/uisettings.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pec;

//! What the window says of the program itself, on the real context.
class tst_HealthDialog : public QObject
{
    Q_OBJECT

private:
    struct Set
    {
        explicit Set(Language spoken = Language::English)
            : language(spoken)
            , settings(folder.path())
            , window(language, theme, settings)
        {
            AppContext::Options options;
            options.dataDir = folder.filePath(u"data"_s);
            context = std::move(AppContext::create(options).value());
            controller = std::make_unique<HealthController>(*context, window);
            window.show();
        }

        template <class Dialog>
        Dialog *dialog() const
        {
            return window.findChild<Dialog *>();
        }

        QTemporaryDir folder;
        UiLanguage language;
        Theme theme{ThemeChoice::Light};
        UiSettings settings;
        MainWindow window;
        std::unique_ptr<AppContext> context;
        std::unique_ptr<HealthController> controller;
    };

    static QPushButton *button(const QWidget &root, const QString &words)
    {
        for (QPushButton *one : root.findChildren<QPushButton *>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }

    static QStringList firstColumn(const QAbstractItemModel *model)
    {
        QStringList cells;
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, 0).data().toString());
        return cells;
    }

    static CopyableTable *tableOf(const QWidget &root, const QString &model)
    {
        for (CopyableTable *table : root.findChildren<CopyableTable *>()) {
            if (table->model()->objectName() == model)
                return table;
        }
        return nullptr;
    }

private Q_SLOTS:
    void openUrl(const QUrl &url) { m_opened.append(url); }

    void showsHowTheProgramIsAndCopiesIt();
    void namesEveryLibraryWithTheTextOfItsLicence();
    void listsExactlyWhatItWrites();
    void asksForCustomersDataByATick();
    void saysWhyTheFileCouldNotBeWritten();
    void saysThatTheLastWindowDidNotEndWell_data();
    void saysThatTheLastWindowDidNotEndWell();
    void offersThePageOfANewerVersion();
    void tellsNothingWhereNothingIsToBeKnown();

private:
    QList<QUrl> m_opened;
};

void tst_HealthDialog::showsHowTheProgramIsAndCopiesIt()
{
    const Set set;
    set.window.actions().health->trigger();
    auto *dialog = set.dialog<HealthDialog>();
    QVERIFY(dialog);
    QPushButton *copy = button(*dialog, u"Copy &all"_s);
    QVERIFY(copy && !copy->isEnabled());
    QTRY_VERIFY(copy->isEnabled());
    auto *table = tableOf(*dialog, u"health"_s);
    QVERIFY(firstColumn(table->model()).contains(u"Data on this computer"_s));
    copy->click();
    const QString text = QGuiApplication::clipboard()->text();
    for (const QString &told : {set.context->dataDir(), QString::fromLatin1(qVersion()),
                                QString::fromLatin1(PEC_VERSION), u"SQLite"_s})
        QVERIFY2(text.contains(told), qPrintable(text));
    // Each row by itself.
    table->selectRow(0);
    table->copyRows();
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed(),
             u"Area\tWhat\tHow it is\nProgram\tPEC Console\t"_s + QString::fromLatin1(PEC_VERSION));
}

void tst_HealthDialog::namesEveryLibraryWithTheTextOfItsLicence()
{
    const Set set(Language::German);
    set.window.actions().health->trigger();
    auto *dialog = set.dialog<HealthDialog>();
    auto *table = tableOf(*dialog, u"libraries"_s);
    const auto *model = table->model();
    QTRY_VERIFY(model->rowCount() > 0);
    const auto *licence = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(licence->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s)); // the program's own
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row) {
        names.append(model->index(row, 0).data().toString());
        for (int column = 1; column < 4; ++column)
            QVERIFY2(!model->index(row, column).data().toString().isEmpty(),
                     qPrintable(names.last()));
        table->setCurrentIndex(model->index(row, 0));
        const QString text = licence->toPlainText();
        QVERIFY2(text.startsWith(names.last()), qPrintable(text));
        QVERIFY2(text.section(u'\n', 1, 1).contains(u" by "_s)
                     || text.section(u'\n', 1, 1).startsWith(u"Copyright "_s),
                 qPrintable(text));
        QVERIFY2(text.section(u'\n', 4).size() > 100, qPrintable(names.last()));
    }
    for (const QString &name : {u"Qt"_s, u"OpenSSL"_s, u"SQLite"_s, u"libzip"_s, u"qpdf"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
}

void tst_HealthDialog::listsExactlyWhatItWrites()
{
    const Set set;
    set.window.actions().saveDiagnostics->trigger();
    auto *dialog = set.dialog<DiagnosticsDialog>();
    QVERIFY(dialog);
    QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTRY_VERIFY(save->isEnabled());
    QStringList listed = firstColumn(dialog->findChild<CopyableTable *>()->model());
    save->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString file = set.folder.filePath(u"out.zip"_s);
    QSignalSpy closed(dialog, &QDialog::finished);
    Q_EMIT chooser->fileSelected(file);
    QTRY_COMPARE(closed.size(), 1);
    QStringList written;
    for (const QString &name : Testing::zipContent(file).keys())
        written.append(name.section(u'/', 1));
    listed.sort();
    written.sort();
    QCOMPARE(written, listed);
    QVERIFY(set.window.banner().sentence().contains(file));
}

void tst_HealthDialog::asksForCustomersDataByATick()
{
    const Set set;
    set.window.actions().saveDiagnostics->trigger();
    auto *dialog = set.dialog<DiagnosticsDialog>();
    auto *tick = dialog->findChild<QCheckBox *>();
    QVERIFY(!tick->isChecked());
    QSignalSpy asked(dialog, &DiagnosticsDialog::gatherWanted);
    QTRY_VERIFY(tick->isEnabled() && asked.size() == 1);
    const auto says = [dialog](const QString &words) {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"stay out: pseudonyms"_s));
    tick->click();
    QTRY_VERIFY(says(u"Holds names, ids and amounts of customers"_s));
    QCOMPARE(asked.size(), 2);
}

void tst_HealthDialog::saysWhyTheFileCouldNotBeWritten()
{
    const Set set;
    set.window.actions().saveDiagnostics->trigger();
    auto *dialog = set.dialog<DiagnosticsDialog>();
    QPushButton *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    Q_EMIT dialog->findChild<QFileDialog *>()->fileSelected(u"/nowhere/out.zip"_s);
    const auto problem = [dialog] {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->property("look") == u"bad"_s && label->isVisible())
                return label->text();
        }
        return QString();
    };
    QTRY_VERIFY(problem().contains(u"/nowhere/out.zip"_s));
    QVERIFY(dialog->isVisible() && save->isEnabled());
}

void tst_HealthDialog::saysThatTheLastWindowDidNotEndWell_data()
{
    QTest::addColumn<bool>("rebooted");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("it failed") << false << u"PEC Console did not end as it should last time."_s;
    QTest::newRow("the computer went down")
        << true << u"PEC Console was still open when the computer was shut down or stopped."_s;
}

void tst_HealthDialog::saysThatTheLastWindowDidNotEndWell()
{
    QFETCH(bool, rebooted);
    QFETCH(QString, sentence);
    Set set;
    set.controller->tellAtStart(LostWindow{QDateTime::currentDateTimeUtc(), rebooted});
    Banner &banner = set.window.banner();
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.sentence(), sentence);
    set.language.set(Language::Dutch);
    QTRY_VERIFY(banner.sentence() != sentence);
    QPushButton *save = button(banner, u"Diagnose opslaan …"_s);
    QVERIFY(save && save->isVisible());
    QSignalSpy asError(&banner, &Banner::actionWanted);
    save->click();
    QVERIFY(set.dialog<DiagnosticsDialog>());
    QCOMPARE(asError.size(), 0); // no sign-in
}

void tst_HealthDialog::offersThePageOfANewerVersion()
{
    const Set set;
    QFile file(set.folder.filePath(u"newest.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": "99.1", "date": "2026-12-01", "url": "https://it.example/pec",
                   "notes": "Reads twice as fast."})");
    file.close();
    ProgramSettings settings = set.context->settings();
    settings.updates = file.fileName();
    QVERIFY(set.context->saveSettings(settings));
    set.controller->tellAtStart({});
    const Banner &banner = set.window.banner();
    QTRY_VERIFY(banner.isVisible());
    QCOMPARE(banner.sentence(), u"PEC Console 99.1 of 1 Dec 2026 is there."_s);
    QDesktopServices::setUrlHandler(u"https"_s, this, "openUrl");
    QVERIFY(button(banner, u"Open the page"_s));
    button(banner, u"Open the page"_s)->click();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QList<QUrl>({QUrl(u"https://it.example/pec"_s)}));
}

void tst_HealthDialog::tellsNothingWhereNothingIsToBeKnown()
{
    const Set set;
    set.controller->tellAtStart({});
    QTest::qWait(50);
    QVERIFY(!set.window.banner().isVisible());
}

QTEST_MAIN(tst_HealthDialog)
#include "tst_healthdialog.moc"
