// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language.h"
#include "common/theme.h"
#include "core/strings.h"
#include "onboarding/registrationpaper.h"
#include "windows/connectform.h"
#include "windows/registrationguide.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Pec;

//! The first steps of a newcomer: the registration explained, and the file that comes back.
class tst_ConnectForm : public QObject
{
    Q_OBJECT

private:
    static QString written(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        const QString name = folder.filePath(u"profile.json"_s);
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return name;
    }

    static QString problemOf(const ConnectForm &form)
    {
        const auto labels = form.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->property("look") == u"bad"_s && !label->isHidden())
                return label->text();
        }
        return {};
    }

    static void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("PEC_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }

    static void dresses()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<Language>("spoken");
        QTest::newRow("light") << ThemeChoice::Light << Language::English;
        QTest::newRow("dark") << ThemeChoice::Dark << Language::German;
        QTest::newRow("French") << ThemeChoice::Light << Language::French;
        QTest::newRow("Dutch") << ThemeChoice::Light << Language::Dutch;
    }

private Q_SLOTS:
    void beginsWithWhatTheAdministratorGives()
    {
        const UiLanguage language(Language::English);
        ConnectForm form(language.text());
        Policy policy;
        policy.file = u"/etc/pec-console/policy.json"_s;
        policy.tokenStore = TokenStoreKind::Vault;
        policy.caFile = u"/etc/ssl/noordzee.pem"_s;
        policy.locked = {SettingKey::TokenStore};
        form.begin({}, policy);
        QCOMPARE(form.profile().tokenStore, TokenStoreKind::Vault);
        QCOMPARE(form.profile().caFile, policy.caFile);
        int locked = 0;
        for (const QWidget *field : form.findChildren<QWidget *>())
            locked += field->accessibleDescription().contains(policy.file) ? 1 : 0;
        QCOMPARE(locked, 1); // the file may be another one
        QVERIFY(!form.findChild<QComboBox *>()->isEnabledTo(&form));
    }

    void fillsInWhatAnAdministratorSent()
    {
        const UiLanguage language(Language::English);
        const QTemporaryDir folder;
        ConnectForm form(language.text());
        form.begin({});
        form.openProfileFile(
            written(folder, R"({"pecConsoleProfile":1,"name":"Noordzee","tenant":"noordzee.example",
                               "clientId":"2f5a4c1e-0b1f-4f57-9a36-0b8a3c0f7d11"})"));
        QCOMPARE(problemOf(form), QString());
        QCOMPARE(form.problem(), QString());
        QCOMPARE(form.profile().name, u"Noordzee"_s);
        QCOMPARE(form.profile().tenant, u"noordzee.example"_s);
        QCOMPARE(form.profile().clientId, u"2f5a4c1e-0b1f-4f57-9a36-0b8a3c0f7d11"_s);
        QCOMPARE(form.profile().authority, Profile().authority);
    }

    void refusesABadFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("no JSON") << QByteArray("Dear Anna,") << u"JSON"_s;
        QTest::newRow("another file") << QByteArray("{}") << u"no profile of this program"_s;
        QTest::newRow("too large") << QByteArray(100'000, ' ') << u"too large"_s;
        QTest::newRow("a stranger")
            << QByteArray(R"({"pecConsoleProfile":1,"arm":"x"})") << u"\u201carm\u201d"_s;
        QTest::newRow("a secret") << QByteArray(R"({"pecConsoleProfile":1,"clientSecret":"x"})")
                                  << u"revoke"_s;
        QTest::newRow("no client id")
            << QByteArray(R"({"pecConsoleProfile":1,"name":"A","tenant":"a.example"})")
            << u"\u201cclientId\u201d"_s;
    }
    void refusesABadFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const UiLanguage language(Language::English);
        const QTemporaryDir folder;
        ConnectForm form(language.text());
        form.begin({});
        form.openProfileFile(written(folder, bytes));
        QVERIFY2(problemOf(form).contains(word), qPrintable(problemOf(form)));
        QVERIFY(form.profile().name.isEmpty());
    }

    void refusesAFileThatIsNotThere()
    {
        const UiLanguage language(Language::English);
        ConnectForm form(language.text());
        form.openProfileFile(u"/none/profile.json"_s);
        QVERIFY(!problemOf(form).isEmpty());
    }

    void opensTheGuideWithWhatIsTyped()
    {
        const UiLanguage language(Language::English);
        ConnectForm form(language.text());
        form.begin({});
        const auto fields = form.findChildren<QLineEdit *>();
        fields[0]->setText(u"Noordzee"_s);
        fields[1]->setText(u"noordzee.example"_s);
        const auto buttons = form.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->accessibleName() == u"How the app is registered"_s)
                button->click();
        }
        const auto *guide = form.findChild<RegistrationGuide *>();
        QVERIFY(guide);
        QVERIFY(guide->isVisible());
        QCOMPARE(guide->script(),
                 azureCliScript({u"Noordzee"_s, u"noordzee.example"_s}, language.text()));
    }

    void showsEitherScript()
    {
        const UiLanguage language(Language::English);
        RegistrationGuide guide(language.text(), {});
        guide.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(guide.script(), azureCliScript({}, language.text()));
        guide.findChild<QComboBox *>()->setCurrentIndex(1);
        QCOMPARE(guide.script(), powerShellScript({}, language.text()));
    }

    void saysWhetherAPaperWasWritten()
    {
        const UiLanguage language(Language::English);
        const QTemporaryDir folder;
        RegistrationGuide guide(language.text(), {});
        guide.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto look = [&guide](const QString &words) -> QString {
            const auto labels = guide.findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->text().contains(words))
                    return label->property("look").toString();
            }
            return {};
        };
        const QString file = folder.filePath(u"request.html"_s);
        guide.write(file, "<p>");
        QCOMPARE(look(file), u"good"_s);
        QFile paper(file);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QCOMPARE(paper.readAll(), QByteArray("<p>"));
        guide.write(folder.path(), "<p>");
        QCOMPARE(look(folder.path()), u"bad"_s);
    }

    void looksWellInEveryDress_data() { dresses(); }
    void looksWellInEveryDress()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(Language, spoken);
        const Theme dress(theme);
        const UiLanguage language(spoken);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        RegistrationGuide guide(language.text(), {u"Noordzee"_s, u"noordzee.example"_s});
        guide.setAttribute(Qt::WA_DeleteOnClose, false);
        guide.show();
        for (int page = 0; page < 4; ++page) {
            guide.showPage(RegistrationGuide::Page(page));
            keepPicture(guide, u"d-guide-%1-%2"_s.arg(row).arg(page));
        }
        const auto readers = guide.findChildren<QTextBrowser *>();
        QCOMPARE(readers.size(), 3);
        for (const QTextBrowser *reader : readers)
            QVERIFY(!reader->accessibleName().isEmpty());
        ConnectForm form(language.text());
        form.begin({});
        form.resize(760, 560);
        form.show();
        keepPicture(form, u"d-connect-%1"_s.arg(row));
    }
};

QTEST_MAIN(tst_ConnectForm)
#include "tst_connectform.moc"
