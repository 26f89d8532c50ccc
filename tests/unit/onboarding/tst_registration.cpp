// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "domain/sentprofile.h"
#include "identity/resource.h"
#include "onboarding/registrationpaper.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

using namespace Pec;

namespace {

const auto kTenantId = "5d1bc1e5-94b6-4d2a-9d2f-0a5b7f3f2d11";
const auto kClientId = "2f5a4c1e-0b1f-4f57-9a36-0b8a3c0f7d11";

//! Answers as Azure CLI would, and notes how it was called.
const auto kAz = R"(#!/bin/sh
echo "$*" >> calls
case "$*" in
*"app create"*) echo %1 ;;
*"account show"*) echo %2 ;;
*"--query"*) echo "id-of-a-scope" ;;
esac
)";

void writeProgram(const QString &file, const QByteArray &text)
{
    QFile program(file);
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write(text);
    program.close();
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray contentOf(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

//! Papers and scripts for the app registration.
class tst_Registration : public QObject
{
    Q_OBJECT

private:
    static void languages()
    {
        QTest::addColumn<Language>("spoken");
        QTest::newRow("English") << Language::English;
        QTest::newRow("Dutch") << Language::Dutch;
        QTest::newRow("French") << Language::French;
        QTest::newRow("German") << Language::German;
    }

private Q_SLOTS:
    void needsWhatTheSignInAsksFor()
    {
        QStringList needed;
        for (const NeededPermission &one : neededPermissions())
            needed.append(one.scope);
        QStringList asked;
        for (const Resource resource : {Resource::Arm, Resource::Graph, Resource::PartnerCenter})
            asked += scopes(resource, true).split(u' ');
        needed.sort();
        asked.sort();
        QCOMPARE(needed, asked);
    }

    void explainsEachPermission_data() { languages(); }
    void explainsEachPermission()
    {
        QFETCH(Language, spoken);
        const Text text(spoken);
        const QString table = permissionTable(text);
        for (const NeededPermission &one : neededPermissions()) {
            QVERIFY2(!text.permissionWhy(one.scope).isEmpty(), qPrintable(one.scope));
            QVERIFY2(!text.permissionWithout(one.scope).isEmpty(), qPrintable(one.scope));
            QVERIFY(table.contains(one.service + u": "_s + one.name));
        }
    }

    void writesAPageThatHoldsAll_data() { languages(); }
    void writesAPageThatHoldsAll()
    {
        QFETCH(Language, spoken);
        const Text text(spoken);
        const RegistrationWish wish{u"A <b> & \"C\""_s, u"noordzee.example"_s};
        const QString page = registrationRequest(wish, text);
        QVERIFY(page.contains(permissionTable(text)));
        QVERIFY(page.contains(registrationSteps(text)));
        QVERIFY(page.contains(azureCliScript(wish, text).toHtmlEscaped()));
        QVERIFY(page.contains(sentProfileFileName()));
        QVERIFY(!page.contains(u"<b>"_s));
        // Each element is closed: all but the head's meta is XML.
        QString xml = page;
        xml.remove(u"<!DOCTYPE html>"_s).remove(u"<meta charset=\"utf-8\">"_s);
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void registersByAzureCli_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"Noordzee Cloud"_s << u"Noordzee Cloud"_s;
        QTest::newRow("none") << QString() << u"PEC Console"_s;
        QTest::newRow("quotes") << u"O'Neill \"IT\""_s << u"O'Neill \"IT\""_s;
        QTest::newRow("a backslash and a percent") << u"a\\b %s"_s << u"a\\b %s"_s;
        QTest::newRow("a command") << u"'; touch broken; '"_s << u"'; touch broken; '"_s;
        QTest::newRow("another one")
            << u"$(touch broken)`touch broken`"_s << u"$(touch broken)`touch broken`"_s;
        QTest::newRow("two lines") << u"Noordzee\ntouch broken"_s << u"Noordzee touch broken"_s;
        QTest::newRow("a key of the form") << u"@done @tenant"_s << u"@done @tenant"_s;
        QTest::newRow("letters of all kinds") << u"Müller – été"_s << u"Müller – été"_s;
    }
    void registersByAzureCli()
    {
        QFETCH(QString, name);
        QFETCH(QString, kept);
        const QTemporaryDir folder;
        const Text text(Language::French); // its words have apostrophes
        writeProgram(folder.filePath(u"az"_s),
                     QString::fromUtf8(kAz)
                         .arg(QString::fromUtf8(kClientId), QString::fromUtf8(kTenantId))
                         .toUtf8());
        writeProgram(folder.filePath(u"sleep"_s), "#!/bin/sh\n");
        writeProgram(folder.filePath(u"register.sh"_s),
                     azureCliScript({name, u"noordzee.example"_s}, text).toUtf8());
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, {u"register.sh"_s});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(),
                 text.sendProfileBack(sentProfileFileName()));

        const QString calls = QString::fromUtf8(contentOf(folder.filePath(u"calls"_s)));
        for (const NeededPermission &one : neededPermissions()) {
            QVERIFY(calls.contains(u"--api "_s + one.serviceId));
            QVERIFY(calls.contains(u"value=='"_s + one.name + u'\''));
        }
        QVERIFY(calls.contains(u"admin-consent --id "_s + QString::fromUtf8(kClientId)));
        QVERIFY(!calls.contains(u"credential"_s));
        const auto sent = sentProfileFrom(contentOf(folder.filePath(sentProfileFileName())));
        QVERIFY(sent);
        QCOMPARE(*sent,
                 (SentProfile{kept, QString::fromUtf8(kTenantId), QString::fromUtf8(kClientId)}));
        QVERIFY(!QFile::exists(folder.filePath(u"broken"_s)));
    }

    void stopsWhereAPermissionIsNotOffered()
    {
        const QTemporaryDir folder;
        writeProgram(folder.filePath(u"az"_s), "#!/bin/sh\ncase \"$*\" in\n"
                                               "*\"app create\"*) echo app ;;\nesac\n");
        writeProgram(folder.filePath(u"register.sh"_s),
                     azureCliScript({}, Text(Language::English)).toUtf8());
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.start(u"sh"_s, {u"register.sh"_s});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 1);
        QVERIFY(shell.readAllStandardError().contains("user_impersonation"));
        QVERIFY(!QFile::exists(folder.filePath(sentProfileFileName())));
    }

    void quotesForPowerShell_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Noordzee"_s << u"    name = 'Noordzee'\n"_s;
        QTest::newRow("an apostrophe") << u"O'Neill"_s << u"    name = 'O''Neill'\n"_s;
        QTest::newRow("a typographic one") << u"O\u2019Neill"_s << u"    name = 'O''Neill'\n"_s;
        QTest::newRow("a variable") << u"$(exit)"_s << u"    name = '$(exit)'\n"_s;
    }
    void quotesForPowerShell()
    {
        QFETCH(QString, name);
        QFETCH(QString, line);
        const QString script = powerShellScript({name, {}}, Text(Language::English));
        QVERIFY2(script.contains(line), qPrintable(script));
        for (const NeededPermission &one : neededPermissions()) {
            QVERIFY(script.contains(one.serviceId));
            QVERIFY(script.contains(u'\'' + one.name + u'\''));
        }
        for (const auto &[open, close] : {std::pair(u'{', u'}'), {u'(', u')'}})
            QCOMPARE(script.count(open), script.count(close));
    }
};

QTEST_GUILESS_MAIN(tst_Registration)
#include "tst_registration.moc"
