// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"
#include "core/strings.h"
#include "settings/networkpage.h"
#include "settings/settingsdialog.h"
#include "settings/tenantpage.h"
#include "support/certificateauthority.h"
#include "support/fakehttpsserver.h"
#include "windows/actions.h"
#include "windows/mainwindow.h"
#include "windows/settingscontroller.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Pec;

namespace {

const auto kGroup = u"11111111-0000-4000-8000-000000000001"_s;
const auto kReseller = u"22222222-0000-4000-8000-000000000001"_s;

template <class Control>
Control *named(QWidget &root, const QString &accessibleName)
{
    const auto controls = root.findChildren<Control *>();
    for (Control *control : controls) {
        if (control->accessibleName() == accessibleName)
            return control;
    }
    return nullptr;
}

//! What stands beside a caption: told by its own words, and by the caption as its label.
QLabel *besideCaption(QWidget &root, const QString &caption)
{
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->text() == caption)
            return qobject_cast<QLabel *>(label->buddy());
    }
    return nullptr;
}

QPushButton *saveButton(SettingsDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
}

QStringList shownProblems(QWidget &root)
{
    QStringList problems;
    const auto labels = root.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->property("look") == u"bad"_s && !label->isHidden())
            problems.append(label->text());
    }
    return problems;
}

SettingsFacts sampleFacts()
{
    SettingsFacts facts;
    facts.profile = Profile();
    facts.profile->name = u"Noordzee Cloud"_s;
    facts.profile->tenant = u"noordzee.example"_s;
    facts.foundPersona = Persona::IndirectProvider;
    facts.rate = Rate{Decimal::fromRaw(Decimal::kOne * 15 / 100), u"default"_s, QDate(2023, 4, 13)};
    facts.today = QDate(2026, 11, 20);
    return facts;
}

} // namespace

//! The dialog alone, and on the real context.
class tst_SettingsDialog : public QObject
{
    Q_OBJECT

private:
    //! On a dialog that nobody deletes but the test.
    struct Alone
    {
        explicit Alone(const SettingsFacts &facts = sampleFacts(),
                       Language spoken = Language::English)
            : language(spoken)
            , dialog(language.text(), facts)
        {
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
        }
        UiLanguage language;
        SettingsDialog dialog;
    };

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
        //! A tenant that is never asked for anything.
        void openTenant(TokenStoreKind store = TokenStoreKind::Memory)
        {
            Profile profile = *sampleFacts().profile;
            profile.clientId = kGroup;
            profile.tokenStore = store;
            QVERIFY(context->saveProfile(profile));
            QSignalSpy settled(controller.get(), &TenantController::settled);
            controller->open(profile.name);
            QVERIFY(settled.wait(20'000));
        }
        SettingsDialog *openDialog()
        {
            window.actions().settings->trigger();
            return window.findChild<SettingsDialog *>();
        }

        QTemporaryDir folder;
        UiLanguage language{Language::English};
        Theme theme{ThemeChoice::Light};
        UiSettings settings;
        MainWindow window;
        std::unique_ptr<AppContext> context;
        std::unique_ptr<TenantController> controller;
    };

    static void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PEC_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }

private Q_SLOTS:
    void locksWhatTheAdministratorSet_data()
    {
        QTest::addColumn<SettingKey>("key");
        QTest::addColumn<QStringList>("fields"); // by their accessible names
        QTest::newRow("proxy") << SettingKey::Proxy << QStringList{u"Host"_s, u"Port"_s};
        QTest::newRow("certificates")
            << SettingKey::CaFile << QStringList{u"File of the certificate authority"_s};
        QTest::newRow("theme") << SettingKey::Theme << QStringList{u"Theme"_s};
        QTest::newRow("language") << SettingKey::Language << QStringList{u"Language"_s};
        QTest::newRow("snapshots") << SettingKey::Snapshots
                                   << QStringList{u"Days for which all snapshots are kept"_s,
                                                  u"Days for which the last snapshot is kept"_s};
        QTest::newRow("where sign-ins are kept")
            << SettingKey::TokenStore << QStringList{u"Keep the sign-in"_s};
        QTest::newRow("log") << SettingKey::LogLevel << QStringList{u"The log holds"_s};
        QTest::newRow("updates") << SettingKey::Updates
                                 << QStringList{u"Tells of newer versions"_s};
    }
    void locksWhatTheAdministratorSet()
    {
        QFETCH(SettingKey, key);
        QFETCH(QStringList, fields);
        const QStringList all{u"Host"_s,
                              u"Port"_s,
                              u"File of the certificate authority"_s,
                              u"Theme"_s,
                              u"Language"_s,
                              u"Days for which all snapshots are kept"_s,
                              u"Days for which the last snapshot is kept"_s,
                              u"Keep the sign-in"_s,
                              u"The log holds"_s,
                              u"Tells of newer versions"_s};
        SettingsFacts facts = sampleFacts();
        facts.program.proxy = OwnProxy{u"proxy.example"_s, 1}; // its fields are in use
        facts.policy.file = u"/etc/pec-console/policy.json"_s;
        facts.policy.locked = {key};
        Alone set(facts);
        for (const QString &name : all) {
            auto *field = named<QWidget>(set.dialog, name);
            QVERIFY2(field, qPrintable(name));
            const bool locked = fields.contains(name);
            QCOMPARE(field->isEnabledTo(&set.dialog), !locked);
            QCOMPARE(field->toolTip().contains(facts.policy.file), locked);
            QCOMPARE(field->accessibleDescription().contains(facts.policy.file), locked);
        }
        QCOMPARE(set.dialog.choice().program, facts.program);
    }

    void handsOnWhatWasChosen()
    {
        Alone alone;
        QSignalSpy wanted(&alone.dialog, &SettingsDialog::saveWanted);
        named<QComboBox>(alone.dialog, u"You are"_s)->setCurrentIndex(3);
        named<QLineEdit>(alone.dialog, u"Rate of the credit in percent"_s)->setText(u"12.5"_s);
        named<QLineEdit>(alone.dialog, u"Partner agreement confirmed by"_s)->setText(u" Anna "_s);
        named<QLineEdit>(alone.dialog, u"Object id of a reseller's group"_s)->setText(kGroup);
        named<QLineEdit>(alone.dialog, u"Tenant id of the reseller"_s)->setText(kReseller);
        saveButton(alone.dialog)->click();
        QCOMPARE(wanted.size(), 1);
        const auto choice = wanted.first().first().value<SettingsChoice>();
        QCOMPARE(*choice.profile->persona, Persona::IndirectReseller);
        QCOMPARE(*choice.profile->rate,
                 (Rate{Decimal::fromRaw(Decimal::kOne / 8), u"setting"_s, QDate(2026, 11, 20)}));
        QCOMPARE(*choice.profile->agreement, (Declaration{u"Anna"_s, QDate(2026, 11, 20)}));
        QCOMPARE(choice.profile->resellerGroups,
                 (QList<ResellerGroup>{{PrincipalId(kGroup), ResellerId(kReseller)}}));
        QCOMPARE(choice.program, ProgramSettings());
    }

    void changesNothingByItself()
    {
        SettingsFacts facts = sampleFacts();
        facts.profile->rate =
            Rate{Decimal::fromRaw(1'234'567'891), u"setting"_s, QDate(2026, 1, 2)};
        facts.profile->agreement = Declaration{u"Anna"_s, QDate(2026, 1, 3)};
        facts.profile->resellerGroups = {{PrincipalId(kGroup), {}}};
        facts.profile->persona = Persona::DirectBill;
        facts.profile->tokenStore = TokenStoreKind::Vault;
        facts.profile->caFile = u"/etc/ssl/own.pem"_s;
        facts.program.proxy = OwnProxy{u"proxy"_s, 8080};
        facts.program.kept = {3, 500};
        for (const Language language : {Language::English, Language::German}) {
            const Alone alone(facts, language);
            const SettingsChoice choice = alone.dialog.choice();
            QCOMPARE(choice.profile, facts.profile);
            QCOMPARE(choice.program, facts.program);
            QCOMPARE(choice.theme, facts.theme);
        }
    }

    void keepsNoFewerDaysDailyThanWholly()
    {
        Alone alone;
        QSignalSpy wanted(&alone.dialog, &SettingsDialog::saveWanted);
        auto *daily = named<QSpinBox>(alone.dialog, u"Days for which the last snapshot is kept"_s);
        named<QSpinBox>(alone.dialog, u"Days for which all snapshots are kept"_s)->setValue(40);
        saveButton(alone.dialog)->click();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(daily->isVisible()); // its page is opened
        daily->setValue(90);
        saveButton(alone.dialog)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<SettingsChoice>().program.kept, (KeptFor{40, 90}));
    }

    void readsTheRateByTheLanguage_data()
    {
        QTest::addColumn<Language>("spoken");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("English point") << Language::English << u"12.5"_s << true;
        QTest::newRow("English comma") << Language::English << u"12,5"_s << false;
        QTest::newRow("German comma") << Language::German << u"12,5"_s << true;
        QTest::newRow("German point") << Language::German << u"12.5"_s << false;
        QTest::newRow("with the sign") << Language::French << u"12,5 %"_s << true;
        QTest::newRow("nothing of it") << Language::English << u"0"_s << false;
        QTest::newRow("all of it") << Language::English << u"100"_s << false;
        QTest::newRow("a word") << Language::English << u"much"_s << false;
    }
    void readsTheRateByTheLanguage()
    {
        QFETCH(Language, spoken);
        QFETCH(QString, typed);
        QFETCH(bool, isOne);
        Alone alone(sampleFacts(), spoken);
        QSignalSpy wanted(&alone.dialog, &SettingsDialog::saveWanted);
        auto *tenant = alone.dialog.findChild<TenantPage *>();
        // The rate is the first line that is typed into.
        auto *field = tenant->findChildren<QLineEdit *>().first();
        field->setText(typed);
        saveButton(alone.dialog)->click();
        QCOMPARE(wanted.size(), isOne ? 1 : 0);
        QCOMPARE(tenant->problemOf(field).isEmpty(), isOne);
        if (isOne)
            QCOMPARE(alone.dialog.choice().profile->rate->value,
                     Decimal::fromRaw(Decimal::kOne / 8));
    }

    void goesBackToTheRateOfTheRuleBook()
    {
        SettingsFacts facts = sampleFacts();
        facts.profile->rate =
            Rate{Decimal::fromRaw(Decimal::kOne / 8), u"setting"_s, QDate(2026, 1, 2)};
        Alone alone(facts);
        const auto buttons = alone.dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Back to the rule book's"_s)
                button->click();
        }
        QVERIFY(!alone.dialog.choice().profile->rate);
    }

    void addsAndRemovesGroups()
    {
        Alone alone;
        auto *group = named<QLineEdit>(alone.dialog, u"Object id of a reseller's group"_s);
        auto *add = named<QPushButton>(alone.dialog, u"Add the group"_s);
        auto *list = named<QTreeWidget>(alone.dialog, u"Groups of resellers"_s);
        group->setText(u"AdminAgents"_s);
        add->click();
        QCOMPARE(list->topLevelItemCount(), 0);
        QCOMPARE(shownProblems(alone.dialog),
                 QStringList{u"The object id of the group is 32 digits in five groups."_s});
        group->setText(kGroup);
        add->click();
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(shownProblems(alone.dialog).isEmpty());
        group->setText(kGroup);
        add->click();
        QCOMPARE(list->topLevelItemCount(), 1); // it is there already
        group->clear();
        list->setCurrentItem(list->topLevelItem(0));
        named<QPushButton>(alone.dialog, u"Remove the chosen group"_s)->click();
        QVERIFY(alone.dialog.choice().profile->resellerGroups.isEmpty());
    }

    void pointsToTheFirstFieldThatIsWrong()
    {
        Alone alone;
        QSignalSpy wanted(&alone.dialog, &SettingsDialog::saveWanted);
        alone.dialog.findChild<QListWidget *>()->setCurrentRow(2);
        const auto ways = alone.dialog.findChildren<QRadioButton *>();
        ways.last()->setChecked(true);
        named<QLineEdit>(alone.dialog, u"Port"_s)->setText(u"70000"_s);
        saveButton(alone.dialog)->click();
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(alone.dialog.findChild<QListWidget *>()->currentRow(),
                 int(SettingsDialog::Page::Network));
        QCOMPARE(alone.dialog.focusWidget(), named<QLineEdit>(alone.dialog, u"Host"_s));
        QCOMPARE(shownProblems(alone.dialog).size(), 2);
    }

    void refusesTheAddressOfAProxyScript_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("PAC") << u"http://wpad.noordzee.example/proxy.pac"_s;
        QTest::newRow("PAC in capitals") << u"file:///etc/PROXY.PAC"_s;
        QTest::newRow("WPAD") << u"wpad/wpad.dat"_s;
    }
    void refusesTheAddressOfAProxyScript()
    {
        QFETCH(QString, host);
        Alone alone;
        QSignalSpy wanted(&alone.dialog, &SettingsDialog::saveWanted);
        alone.dialog.showPage(SettingsDialog::Page::Network);
        alone.dialog.findChildren<QRadioButton *>().last()->setChecked(true);
        named<QLineEdit>(alone.dialog, u"Host"_s)->setText(host);
        named<QLineEdit>(alone.dialog, u"Port"_s)->setText(u"80"_s);
        saveButton(alone.dialog)->click();
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(shownProblems(alone.dialog),
                 QStringList{u"This is the address of a proxy script (PAC), which cannot be used. "
                             "Enter the proxy that the script names."_s});
    }

    void staysOpenWhenSavingFails()
    {
        Alone alone;
        saveButton(alone.dialog)->click();
        QVERIFY(!saveButton(alone.dialog)->isEnabled());
        alone.dialog.takeSaved(failure(ErrorCode::StoreUnusable, u"the disk is full"_s));
        QVERIFY(alone.dialog.isVisible());
        QVERIFY(saveButton(alone.dialog)->isEnabled());
        QVERIFY(shownProblems(alone.dialog).join(u' ').contains(u"the disk is full"_s));
        alone.dialog.takeSaved(Done());
        QVERIFY(!alone.dialog.isVisible());
    }

    void namesEveryControl()
    {
        Alone alone;
        const auto controls = alone.dialog.findChildren<QWidget *>();
        for (QWidget *control : controls) {
            if (!qobject_cast<QLineEdit *>(control) && !qobject_cast<QComboBox *>(control)
                && !qobject_cast<QListWidget *>(control))
                continue;
            if (control->objectName().startsWith(u"qt_"_s)
                || control->parent()->inherits("QComboBoxPrivateContainer"))
                continue;
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
        }
    }

    void savesAndAssessesAnew()
    {
        Set set;
        set.openTenant();
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        SettingsDialog *dialog = set.openDialog();
        QVERIFY(dialog);
        named<QLineEdit>(*dialog, u"Rate of the credit in percent"_s)->setText(u"12.5"_s);
        saveButton(*dialog)->click();
        QVERIFY(settled.wait(20'000));
        QTRY_VERIFY(!set.window.findChild<SettingsDialog *>());
        QCOMPARE(set.context->profile()->rate->value, Decimal::fromRaw(Decimal::kOne / 8));
        QCOMPARE(set.context->profiles().first().rate->value, Decimal::fromRaw(Decimal::kOne / 8));
    }

    void opensTheTenantAgainWhenItTrustsOthers()
    {
        Set set;
        set.openTenant();
        QFile file(set.folder.filePath(u"own.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Testing::makeCertificate().authorityPem);
        file.close();
        QSignalSpy opened(set.context.get(), &AppContext::opened);
        QSignalSpy settled(set.controller.get(), &TenantController::settled);
        SettingsDialog *dialog = set.openDialog();
        named<QLineEdit>(*dialog, u"File of the certificate authority"_s)->setText(file.fileName());
        saveButton(*dialog)->click();
        QVERIFY(settled.wait(20'000));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(set.context->profile()->caFile, file.fileName());
    }

    void testsWithWhatIsTyped()
    {
        Testing::FakeHttpsServer server;
        server.expect({.path = "/noordzee.example/v2.0/.well-known/openid-configuration"},
                      {.body = "<html>"});
        Set set;
        SettingsFacts facts = sampleFacts();
        facts.profile->authority = server.url(QString());
        Alone alone(facts);
        SettingsController controller(*set.context);
        controller.serve(alone.dialog);
        alone.dialog.showPage(SettingsDialog::Page::Network);
        named<QLineEdit>(alone.dialog, u"File of the certificate authority"_s)
            ->setText(server.caFile());
        const auto buttons = alone.dialog.network().findChildren<QPushButton *>();
        buttons.last()->click();
        // It was reached, and did not answer as a sign-in does.
        QTRY_VERIFY(!shownProblems(alone.dialog).isEmpty());
        QCOMPARE(server.complaints(), QStringList());
        QVERIFY(buttons.last()->isEnabled());
    }

    void keepsAllWhenTheCertificatesCannotBeRead()
    {
        Set set;
        set.openTenant();
        QFile file(set.folder.filePath(u"own.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate");
        file.close();
        SettingsDialog *dialog = set.openDialog();
        named<QLineEdit>(*dialog, u"File of the certificate authority"_s)->setText(file.fileName());
        saveButton(*dialog)->click();
        QTRY_VERIFY(saveButton(*dialog)->isEnabled());
        QVERIFY(dialog->isVisible());
        QVERIFY(!shownProblems(*dialog).isEmpty());
        QVERIFY(set.context->profile());
        QVERIFY(set.context->profiles().first().caFile.isEmpty());
    }

    void changesThemeAndLanguageOnlyWhenSaved()
    {
        Set set;
        const auto choose = [&set](QDialogButtonBox::StandardButton button) {
            SettingsDialog *dialog = set.openDialog();
            auto *theme = named<QComboBox>(*dialog, u"Theme"_s);
            theme->setCurrentIndex(theme->findData(int(ThemeChoice::Dark)));
            auto *language = named<QComboBox>(*dialog, u"Language"_s);
            language->setCurrentIndex(language->findData(int(Language::Dutch)));
            dialog->findChild<QDialogButtonBox *>()->button(button)->click();
        };
        choose(QDialogButtonBox::Cancel);
        QTRY_VERIFY(!set.window.findChild<SettingsDialog *>());
        QCOMPARE(set.theme.choice(), ThemeChoice::Light);
        QCOMPARE(set.language.text().language(), Language::English);
        choose(QDialogButtonBox::Save);
        QTRY_COMPARE(set.theme.choice(), ThemeChoice::Dark);
        QCOMPARE(set.language.text().language(), Language::Dutch);
        QCOMPARE(set.settings.theme(), ThemeChoice::Dark);
        QCOMPARE(set.settings.language(), Language::Dutch);
    }

    void keepsTheProxyForTheNextStart()
    {
        Set set;
        SettingsDialog *dialog = set.openDialog();
        dialog->findChildren<QRadioButton *>().last()->setChecked(true);
        named<QLineEdit>(*dialog, u"Host"_s)->setText(u"proxy.noordzee.example"_s);
        named<QLineEdit>(*dialog, u"Port"_s)->setText(u"3128"_s);
        saveButton(*dialog)->click();
        QTRY_VERIFY(!set.window.findChild<SettingsDialog *>());
        const ProgramSettings wanted{OwnProxy{u"proxy.noordzee.example"_s, 3128}, {}};
        QCOMPARE(set.context->settings(), wanted);
        AppContext::Options options;
        options.dataDir = set.folder.path();
        QCOMPARE(AppContext::create(options).value()->settings(), wanted);
    }

    void tellsWhatIsStored()
    {
        Set set;
        set.openTenant();
        SettingsDialog *dialog = set.openDialog();
        dialog->showPage(SettingsDialog::Page::Data);
        QTRY_COMPARE(besideCaption(*dialog, u"Snapshots of this tenant"_s)->text(), u"0"_s);
        QCOMPARE(besideCaption(*dialog, u"The oldest"_s)->text(), u"none yet"_s);
        QCOMPARE(besideCaption(*dialog, u"File"_s)->text(),
                 set.folder.filePath(u"snapshots.sqlite"_s));
        QVERIFY(!besideCaption(*dialog, u"Size, of all tenants together"_s)
                     ->text()
                     .startsWith(u"0 "_s));
    }

    void leavesTheDemoAsItIs()
    {
        SettingsFacts facts = sampleFacts();
        facts.profile.reset();
        facts.isDemo = true;
        Alone alone(facts);
        QVERIFY(
            !named<QLineEdit>(alone.dialog, u"File of the certificate authority"_s)->isEnabled());
        QVERIFY(!alone.dialog.choice().profile);
    }

    void looksWellInEveryDress_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<Language>("spoken");
        QTest::newRow("light") << ThemeChoice::Light << Language::English;
        QTest::newRow("dark") << ThemeChoice::Dark << Language::English;
        QTest::newRow("German") << ThemeChoice::Light << Language::German;
        QTest::newRow("French") << ThemeChoice::Dark << Language::French;
    }
    void looksWellInEveryDress()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(Language, spoken);
        const Theme dress(theme);
        SettingsFacts facts = sampleFacts();
        facts.profile->resellerGroups = {{PrincipalId(kGroup), ResellerId(kReseller)},
                                         {PrincipalId(kReseller), {}}};
        Alone alone(facts, spoken);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        for (const auto page : {SettingsDialog::Page::Tenant, SettingsDialog::Page::Network,
                                SettingsDialog::Page::Appearance, SettingsDialog::Page::Data}) {
            alone.dialog.showPage(page);
            keepPicture(alone.dialog, u"d-settings-%1-%2"_s.arg(row).arg(int(page)));
        }
        // Nothing is wider than the dialog lets it be.
        const auto pages = alone.dialog.findChildren<FormPage *>();
        QCOMPARE(pages.size(), 4);
        for (const FormPage *page : pages)
            QVERIFY(page->widget()->minimumSizeHint().width() <= page->viewport()->width());
    }
};

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
