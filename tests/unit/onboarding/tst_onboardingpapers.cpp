// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/casepapers.h"
#include "onboarding/papers/scripts.h"
#include "onboarding/papers/templates.h"
#include "sampleplans.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Pec;
using namespace Pec::Testing;

namespace {

//! Answers as Azure CLI would, and notes how it was called, one argument a line. "stands" says what
//! its queries find.
const auto kAz = R"(#!/bin/sh
printf '%s\n' "$@" >> calls
echo -- >> calls
case "$*" in
*"--method get"*) cat stands ;;
*"managementpartner show"*) test -e linked ;;
esac
)";

void writeFile(const QString &file, const QByteArray &text, bool executable = true)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
    out.close();
    if (executable)
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

struct Shell
{
    QTemporaryDir folder;
    int status = -1;
    QByteArray out;
    QByteArray err;
    QList<QStringList> calls; //!< of az, word by word

    explicit Shell(const PaperFile &script, const QByteArray &stands = "0\n", bool linked = false)
    {
        writeFile(folder.filePath(u"az"_s), kAz);
        writeFile(folder.filePath(u"sleep"_s), "#!/bin/sh\n");
        writeFile(folder.filePath(u"stands"_s), stands, false);
        if (linked)
            writeFile(folder.filePath(u"linked"_s), {}, false);
        writeFile(folder.filePath(script.name), script.content);
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder.path() + u':' + environment.value(u"PATH"_s));
        shell.setProcessEnvironment(environment);
        shell.start(folder.filePath(script.name), {});
        shell.write("typed\n");
        shell.closeWriteChannel();
        if (!shell.waitForFinished())
            qFatal("the script did not end");
        status = shell.exitCode();
        out = shell.readAllStandardOutput();
        err = shell.readAllStandardError();
        QFile noted(folder.filePath(u"calls"_s));
        if (!noted.open(QIODevice::ReadOnly))
            return;
        for (const QString &call :
             QString::fromUtf8(noted.readAll()).split(u"--\n"_s, Qt::SkipEmptyParts))
            calls.append(call.split(u'\n', Qt::SkipEmptyParts));
    }

    //! The calls that begin so.
    [[nodiscard]] QList<QStringList> callsOf(const QStringList &words) const
    {
        QList<QStringList> found;
        for (const QStringList &call : calls) {
            if (call.mid(0, words.size()) == words)
                found.append(call);
        }
        return found;
    }
    [[nodiscard]] bool isBroken() const { return QFile::exists(folder.filePath(u"broken"_s)); }
};

QString valueOf(const QStringList &call, const QString &option)
{
    return call.value(call.indexOf(option) + 1);
}

RoleChoice contributor()
{
    for (const RoleChoice &one : roleChoices(ruleBook())) {
        if (one.id.value() == kContributor)
            return one;
    }
    return {};
}

//! With names that would do harm anywhere that is not quoted.
OnboardingCase nastyCase(OnboardingMethod method)
{
    OnboardingWish wish = wishFor(method);
    const QString nasty = u"'; touch broken; $(touch broken)`touch broken` \"<b>&\n@tenant %s"_s;
    wish.customerName = nasty;
    wish.partnerName = nasty;
    wish.principalName = nasty;
    wish.roleName = nasty;
    for (OnboardingTarget &target : wish.targets)
        target.name = nasty;
    return planOnboarding(wish, planned()).value();
}

QJsonObject jsonOf(const QList<PaperFile> &files, const QString &name)
{
    for (const PaperFile &file : files) {
        if (file.name == name)
            return QJsonDocument::fromJson(file.content).object();
    }
    return {};
}

QByteArray contentOf(const QList<PaperFile> &files, const QString &name)
{
    for (const PaperFile &file : files) {
        if (file.name == name)
            return file.content;
    }
    return {};
}

} // namespace

//! A case as files that a customer can read, check and run.
class tst_OnboardingPapers : public QObject
{
    Q_OBJECT

private:
    static void methods()
    {
        QTest::addColumn<OnboardingMethod>("method");
        for (int i = 0; i < kOnboardingMethodCount; ++i) {
            const auto method = OnboardingMethod(i);
            if (method != OnboardingMethod::PartnerLink) // nothing of it is for the customer
                QTest::newRow(qPrintable(name(method))) << method;
        }
    }

private Q_SLOTS:
    void theShellGivesRolesByTheirNames()
    {
        const Shell shell(cliScript(caseFor()));
        QVERIFY2(shell.status == 0, shell.err.constData());
        QCOMPARE(valueOf(shell.calls.first(), u"--tenant"_s), kCustomer.value());
        const auto made = shell.callsOf({u"role"_s, u"assignment"_s, u"create"_s});
        QCOMPARE(made.size(), 2);
        const OnboardingStep step = caseFor().steps.first();
        QVERIFY(step.request.path.contains(valueOf(made[0], u"--name"_s)));
        QCOMPARE(valueOf(made[0], u"--role"_s), kContributor);
        QCOMPARE(valueOf(made[0], u"--scope"_s), u"/subscriptions/"_s + kSubscription.value());
        QCOMPARE(valueOf(made[0], u"--assignee-object-id"_s), kAdminAgents.value());
        QCOMPARE(valueOf(made[0], u"--assignee-principal-type"_s), u"ForeignGroup"_s);
        QCOMPARE(valueOf(made[1], u"--scope"_s), u"/subscriptions/"_s + kSecond.value());
    }

    void theShellGivesNothingTwice()
    {
        const Shell shell(cliScript(caseFor()), "1\n");
        QCOMPARE(shell.status, 0);
        QVERIFY(shell.callsOf({u"role"_s, u"assignment"_s, u"create"_s}).isEmpty());
    }

    void theShellDelegatesByTheTemplate()
    {
        const OnboardingCase onboarding = caseFor(OnboardingMethod::Lighthouse);
        const Shell shell(cliScript(onboarding));
        QVERIFY2(shell.status == 0, shell.err.constData());
        const auto registered = shell.callsOf({u"provider"_s, u"register"_s});
        QCOMPARE(registered.size(), 2);
        QVERIFY(registered[0].contains(u"--wait"_s));
        const auto made = shell.callsOf({u"deployment"_s, u"sub"_s, u"create"_s});
        QCOMPARE(made.size(), 2);
        QCOMPARE(valueOf(made[0], u"--subscription"_s), kSubscription.value());
        QCOMPARE(valueOf(made[0], u"--template-file"_s), templateFileName());
        QCOMPARE(valueOf(made[0], u"--parameters"_s), u'@' + parametersFileName(kSubscription));
    }

    void theCheckTellsWhatIsMissing_data()
    {
        QTest::addColumn<OnboardingMethod>("method");
        QTest::addColumn<QByteArray>("stands");
        QTest::addColumn<int>("status");
        QTest::newRow("roles there") << OnboardingMethod::Aobo << QByteArray("1\n") << 0;
        QTest::newRow("roles missing") << OnboardingMethod::Aobo << QByteArray("0\n") << 1;
        QTest::newRow("delegation there") << OnboardingMethod::Lighthouse << QByteArray("1\n") << 0;
        QTest::newRow("delegation missing")
            << OnboardingMethod::Lighthouse << QByteArray("0\n") << 1;
    }
    void theCheckTellsWhatIsMissing()
    {
        QFETCH(OnboardingMethod, method);
        QFETCH(QByteArray, stands);
        QFETCH(int, status);
        const Shell shell(checkScript(caseFor(method)), stands);
        QCOMPARE(shell.status, status);
        QCOMPARE(shell.out.count(status == 0 ? "ok " : "MISSING "), 2);
        QVERIFY(
            QString::fromUtf8(shell.out).contains(u"Productie ("_s + kSubscription.value() + u')'));
        for (const QStringList &call : shell.callsOf({u"rest"_s}))
            QCOMPARE(valueOf(call, u"--method"_s), u"get"_s);
    }

    void theEndTakesAwayInReverseOrder()
    {
        const OnboardingCase onboarding = caseFor(OnboardingMethod::Lighthouse, true);
        const Shell shell(offboardingScript(onboarding));
        QVERIFY2(shell.status == 0, shell.err.constData());
        const auto removed = shell.callsOf({u"rest"_s, u"--method"_s, u"delete"_s});
        QStringList paths;
        for (const QStringList &call : removed)
            paths.append(valueOf(call, u"--url"_s));
        QStringList expected;
        for (const int i : {5, 4, 2, 1}) // neither the provider nor the partner's own link
            expected.append(u"https://management.azure.com"_s + onboarding.steps[i].undo.path);
        QCOMPARE(paths, expected);
    }

    void theEndLeavesWhatStoodBefore()
    {
        OnboardingCase onboarding = caseFor();
        onboarding.steps[0].stoodBefore = true;
        const Shell shell(offboardingScript(onboarding));
        QCOMPARE(shell.callsOf({u"rest"_s, u"--method"_s, u"delete"_s}).size(), 1);
    }

    void theLinkIsMadeOrCorrected_data()
    {
        QTest::addColumn<bool>("linked");
        QTest::addColumn<QString>("verb");
        QTest::newRow("none yet") << false << u"create"_s;
        QTest::newRow("another one") << true << u"update"_s;
    }
    void theLinkIsMadeOrCorrected()
    {
        QFETCH(bool, linked);
        QFETCH(QString, verb);
        const Shell shell(linkScript(caseFor(OnboardingMethod::Lighthouse)), {}, linked);
        const auto made = shell.callsOf({u"managementpartner"_s, verb});
        QCOMPARE(made.size(), 1);
        QCOMPARE(valueOf(made[0], u"--partner-id"_s), u"1234567"_s);
        QCOMPARE(valueOf(shell.calls.first(), u"--tenant"_s), kPartnerTenant.value());
    }

    void aLinkInTheCustomersTenantIsMadeThere()
    {
        const Shell shell(linkScript(caseFor(OnboardingMethod::User)));
        QCOMPARE(valueOf(shell.calls.first(), u"--tenant"_s), kCustomer.value());
        QVERIFY(linkScript(caseFor(OnboardingMethod::Aobo)).content.isEmpty());
    }

    void anApplicationLinksItself()
    {
        const Shell shell(linkScript(caseFor(OnboardingMethod::ServicePrincipal)), "0\n", true);
        QVERIFY2(shell.status == 0, shell.err.constData());
        const QStringList signIn = shell.calls.first();
        QVERIFY(signIn.contains(u"--service-principal"_s));
        QCOMPARE(valueOf(signIn, u"--username"_s), u"typed"_s); // asked for
        QVERIFY(!signIn.contains(u"--password"_s)); // a command line can be read by others
        QCOMPARE(valueOf(signIn, u"--tenant"_s), kCustomer.value());
        QCOMPARE(shell.callsOf({u"managementpartner"_s, u"update"_s}).size(), 1);
    }

    void noNameCanDoHarm_data() { methods(); }
    void noNameCanDoHarm()
    {
        QFETCH(OnboardingMethod, method);
        const OnboardingCase onboarding = nastyCase(method);
        for (const PaperFile &script :
             {cliScript(onboarding), checkScript(onboarding), offboardingScript(onboarding)}) {
            const Shell shell(script, "1\n");
            QVERIFY2(shell.status == 0, shell.err.constData());
            QVERIFY2(!shell.isBroken(), qPrintable(script.name));
        }
        const QString powerShell = QString::fromUtf8(powerShellOnboarding(onboarding).content);
        QVERIFY(!powerShell.contains(u"touch"_s) || method == OnboardingMethod::Lighthouse);
        const Text text(Language::English);
        for (const PaperFile &file : customerPack(onboarding, {}, contributor(), text)) {
            QVERIFY(file.name != u"letter.html"_s || !file.content.contains("<b>"));
            static const QRegularExpression safe(u"^[A-Za-z0-9.-]+$"_s);
            QVERIFY(safe.match(file.name).hasMatch());
        }
    }

    void powerShellSendsWhatTheConsoleWould()
    {
        const OnboardingCase onboarding = caseFor();
        const QString script = QString::fromUtf8(powerShellOnboarding(onboarding).content);
        for (const OnboardingStep &step : onboarding.steps)
            QVERIFY2(script.contains(u"Send-Request '"_s + step.request.path + u"' '"_s
                                     + QString::fromUtf8(step.request.body) + u"'\n"_s),
                     qPrintable(script));
        QVERIFY(script.contains(u"Connect-AzAccount -TenantId '"_s + kCustomer.value() + u'\''));
        for (const auto &[open, close] : {std::pair(u'{', u'}'), {u'(', u')'}})
            QCOMPARE(script.count(open), script.count(close));
    }

    void powerShellDelegatesByTheTemplate()
    {
        const QString script =
            QString::fromUtf8(powerShellOnboarding(caseFor(OnboardingMethod::Lighthouse)).content);
        QVERIFY(script.contains(u"Add-Delegation '"_s + kSubscription.value() + u"' '"_s
                                + parametersFileName(kSubscription) + u"' 'pec-"_s));
        QVERIFY(script.contains(u"-TemplateFile 'template.json'"_s));
    }

    void templatesTakeTheirParameters_data() { methods(); }
    void templatesTakeTheirParameters()
    {
        QFETCH(OnboardingMethod, method);
        const OnboardingCase onboarding = caseFor(method);
        const QList<PaperFile> files = templateFiles(onboarding);
        QCOMPARE(files.size(), 4); // two subscriptions
        const QStringList taken =
            jsonOf(files, templateFileName())["parameters"_L1].toObject().keys();
        QVERIFY(!taken.isEmpty());
        const QString bicep = QString::fromUtf8(contentOf(files, u"template.bicep"_s));
        QCOMPARE(bicep.count(u"\nparam "_s), taken.size());
        for (const QString &parameter : taken)
            QVERIFY(bicep.contains(u"param "_s + parameter + u' '));
        for (const SubscriptionId &subscription : {kSubscription, kSecond}) {
            const QJsonObject given =
                jsonOf(files, parametersFileName(subscription))["parameters"_L1].toObject();
            QCOMPARE(given.keys(), taken);
            for (const QString &key : taken)
                QVERIFY(!given[key]["value"_L1].isUndefined());
        }
    }

    void templatesMakeTheConsolesNames()
    {
        const OnboardingCase roles = caseFor();
        const QJsonObject role =
            jsonOf(templateFiles(roles), parametersFileName(kSubscription))["parameters"_L1]
                .toObject();
        QVERIFY(roles.steps[0].request.path.contains(
            role["roleAssignmentName"_L1]["value"_L1].toString()));
        QCOMPARE(role["principalType"_L1]["value"_L1].toString(), u"ForeignGroup"_s);
        const OnboardingCase delegation = caseFor(OnboardingMethod::Lighthouse);
        const QJsonObject given =
            jsonOf(templateFiles(delegation), parametersFileName(kSubscription))["parameters"_L1]
                .toObject();
        QVERIFY(delegation.steps[1].request.path.contains(
            given["definitionName"_L1]["value"_L1].toString()));
        QVERIFY(delegation.steps[2].request.path.contains(
            given["assignmentName"_L1]["value"_L1].toString()));
        const QJsonArray authorizations = given["authorizations"_L1]["value"_L1].toArray();
        QCOMPARE(authorizations.size(), 1);
        QCOMPARE(authorizations[0]["roleDefinitionId"_L1].toString(), kContributor);
    }

    void theChecksumsAreThoseOfTheFiles()
    {
        const QTemporaryDir folder;
        const Text text(Language::English);
        const QList<PaperFile> files =
            customerPack(caseFor(), u"Noordzee Cloud"_s, contributor(), text);
        for (const PaperFile &file : files)
            writeFile(folder.filePath(file.name), file.content, file.executable);
        QCOMPARE(files.last().name, u"SHA256SUMS"_s);
        QCOMPARE(files.last().content.count('\n'), files.size() - 1);
        QProcess sum;
        sum.setWorkingDirectory(folder.path());
        sum.start(u"sha256sum"_s, {u"--check"_s, u"--strict"_s, u"SHA256SUMS"_s});
        QVERIFY(sum.waitForFinished());
        QVERIFY2(sum.exitCode() == 0, sum.readAllStandardError().constData());
    }

    void theLetterIsWholeInEachLanguage_data()
    {
        QTest::addColumn<Language>("spoken");
        QTest::addColumn<OnboardingMethod>("method");
        for (const Language language :
             {Language::English, Language::Dutch, Language::French, Language::German}) {
            for (const auto method : {OnboardingMethod::Aobo, OnboardingMethod::Lighthouse})
                QTest::addRow("%s, %s", qPrintable(languageCode(language)),
                              qPrintable(name(method)))
                    << language << method;
        }
    }
    void theLetterIsWholeInEachLanguage()
    {
        QFETCH(Language, spoken);
        QFETCH(OnboardingMethod, method);
        const Text text(spoken);
        const QString letter =
            customerLetter(caseFor(method), u"Noordzee <Cloud>"_s, contributor(), text).html;
        for (const QString &needed :
             {u"Veiling Westhoek"_s, u"Noordzee &lt;Cloud&gt;"_s, u"Productie"_s, u"Contributor"_s,
              kSecond.value(), u"onboard.sh"_s, u"onboard.ps1"_s, u"template.json"_s, u"check.sh"_s,
              u"offboard.sh"_s, u"SHA256SUMS"_s})
            QVERIFY2(letter.contains(needed), qPrintable(needed));
        QVERIFY(!letter.contains(u"%1"_s) && !letter.contains(u"%2"_s));
        QVERIFY(letter.contains(u"<html lang=\"%1\">"_s.arg(languageCode(spoken))));
        QString xml = letter;
        xml.remove(u"<!DOCTYPE html>"_s).remove(u"<meta charset=\"utf-8\">"_s);
        QXmlStreamReader reader(xml);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void everyWordIsThereInEachLanguage_data()
    {
        QTest::addColumn<Language>("spoken");
        for (const Language language :
             {Language::English, Language::Dutch, Language::French, Language::German})
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void everyWordIsThereInEachLanguage()
    {
        QFETCH(Language, spoken);
        const Text text(spoken);
        const OnboardingText words(text);
        for (int i = 0; i < kOnboardingMethodCount; ++i)
            QVERIFY(!words.method(OnboardingMethod(i)).isEmpty());
        for (int i = 0; i < kCaseStateCount; ++i)
            QVERIFY(!words.state(CaseState(i)).isEmpty());
        for (int i = 0; i < kStepStateCount; ++i)
            QVERIFY(!words.state(StepState(i)).isEmpty());
        for (int i = 0; i < kStepKindCount; ++i)
            QVERIFY(!words.step(StepKind(i)).isEmpty());
        for (int i = 0; i < kPreflightCheckCount; ++i)
            QVERIFY(!words.check(PreflightCheck(i)).isEmpty());
        for (int i = 1; i < kPreflightAdviceCount; ++i)
            QVERIFY(!words.advice(PreflightAdvice(i)).isEmpty());
        for (int i = 0; i < kInputProblemCount; ++i)
            QVERIFY(!words.problem(InputProblem(i), u"x"_s).contains(u"%1"_s));
        for (int i = 0; i < kRoleOpeningCount; ++i)
            QVERIFY(!words.opens(RoleOpening(i), u"Storage"_s).contains(u"%1"_s));
    }
};

QTEST_GUILESS_MAIN(tst_OnboardingPapers)
#include "tst_onboardingpapers.moc"
