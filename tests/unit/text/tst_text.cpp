// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "text/text.h"

#include <QRegularExpression>
#include <QtTest>

#include <functional>

using namespace Pec;

namespace {

constexpr Language kLanguages[]{Language::English, Language::Dutch, Language::French,
                                Language::German};

//! Words that are the same in every language because Microsoft's names are.
const QStringList kSameEverywhere{u"AOBO"_s, u"Lighthouse"_s, u"Azure Lighthouse"_s};

struct Word
{
    QByteArray name;
    std::function<QString(const Text &)> get;
};

template <class Enum>
void addAll(QList<Word> &words, const char *name, Enum last, QString (Text::*get)(Enum) const)
{
    for (int i = 0; i <= int(last); ++i) {
        words.append({QByteArray(name) + ' ' + QByteArray::number(i),
                      [=](const Text &text) { return (text.*get)(Enum(i)); }});
    }
}

Error errorOf(ErrorCode code, const QString &serviceCode = {})
{
    Error error;
    error.code = code;
    error.serviceCode = serviceCode;
    error.subject = u"management.azure.com"_s;
    error.requestId = u"4f2c-11"_s;
    return error;
}

QList<Error> everyError()
{
    QList<Error> errors;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        errors << errorOf(ErrorCode(code));
    for (const QString &code : {u"interaction_required"_s, u"invalid_grant"_s,
                                u"consent_required"_s, u"unauthorized_client"_s, u"access_denied"_s,
                                u"expired_token"_s, u"authorization_declined"_s}) {
        for (const ErrorCode kind :
             {ErrorCode::SignInNeeded, ErrorCode::TenantRefused, ErrorCode::SignInFailed})
            errors << errorOf(kind, code);
    }
    for (const QString &fault :
         {u"folder-not-writable"_s, u"read-only"_s, u"newer-schema"_s, u"foreign-file"_s,
          u"damaged"_s, u"disk-full"_s, u"locked"_s, u"set-aside"_s})
        errors << errorOf(ErrorCode::StoreUnusable, fault);
    for (const QString &cause : {u"tls-expired"_s, u"tls-not-yet-valid"_s, u"tls-other-host"_s,
                                 u"tls-revoked"_s, u"tls-handshake"_s})
        errors << errorOf(ErrorCode::Tls, cause);
    errors << errorOf(ErrorCode::NoNetwork, u"proxy-password"_s);
    errors << errorOf(ErrorCode::SecretStoreUnusable, u"vault-wrong-passphrase"_s);
    errors << errorOf(ErrorCode::SecretStoreUnusable, u"vault-damaged"_s);
    errors << errorOf(ErrorCode::Forbidden, u"RBACAccessDenied"_s);
    errors << errorOf(ErrorCode::Throttled);
    errors.last().retryAfter = std::chrono::minutes(2);
    errors << errorOf(ErrorCode::Forbidden);
    errors.last().subject = u"api.partnercenter.microsoft.com"_s;
    return errors;
}

QList<Word> everyWord()
{
    QList<Word> words;
    addAll(words, "status", Status::NoCost, &Text::status);
    addAll(words, "status meaning", Status::NoCost, &Text::statusMeaning);
    addAll(words, "method", AccessMethod::Group, &Text::method);
    addAll(words, "short method", AccessMethod::Group, &Text::methodShort);
    addAll(words, "eligibility", RoleEligibility::Custom, &Text::eligibility);
    addAll(words, "scope", ScopeKind::Resource, &Text::scope);
    addAll(words, "partner link", PartnerLink::NotNeeded, &Text::partnerLink);
    addAll(words, "validity", Validity::Unknown, &Text::validity);
    addAll(words, "access state", AccessState::Refused, &Text::accessState);
    addAll(words, "persona", Persona::IndirectReseller, &Text::persona);
    addAll(words, "plan state", PlanState::Done, &Text::planState);
    addAll(words, "plan field", PlanField::Note, &Text::planField);
    words.append({"no longer found",
                  [](const Text &text) { return text.noLongerFound(QDate(2026, 11, 3)); }});
    addAll(words, "reason", Reason::EarningAccessUnreadable, &Text::reason);
    for (const QString &role : {u"AdminAgents"_s, u"HelpdeskAgents"_s, u"SalesAgents"_s,
                                u"BillingAdmins"_s, u"GlobalAdmins"_s, u"UserManagementAdmins"_s}) {
        words.append({role.toLatin1(), [=](const Text &text) { return text.partnerRole(role); }});
        words.append({role.toLatin1() + " meaning",
                      [=](const Text &text) { return text.partnerRoleMeaning(role); }});
    }
    words.append({"meaning of an unknown role",
                  [](const Text &text) { return text.partnerRoleMeaning({}); }});
    for (const QString &part :
         {u"access"_s, u"access.lighthouse"_s, u"lighthouse"_s, u"cost.period"_s, u"cost.recent"_s,
          u"cost.eligible"_s, u"cost.days"_s, u"resellers"_s, u"customers"_s, u"subscriptions"_s,
          u"billing"_s, u"partner.roles"_s, u"partner.link"_s, u"partner"_s}) {
        words.append({part.toLatin1(), [=](const Text &text) {
                          return text.missingPart({part, {}, errorOf(ErrorCode::Timeout)});
                      }});
    }
    const QList<Error> errors = everyError();
    for (const Error &error : errors) {
        const QByteArray name = (Pec::name(error.code) + u' ' + error.serviceCode).toLatin1();
        words.append({name, [=](const Text &text) { return text.error(error).sentence; }});
        words.append(
            {name + " next step", [=](const Text &text) { return text.error(error).nextStep; }});
    }
    return words;
}

SubscriptionAssessment withPath(bool ours)
{
    SubscriptionAssessment subscription;
    AccessPath path;
    path.method = AccessMethod::Aobo;
    path.ours = ours;
    path.roleName = u"Owner"_s;
    path.roleEligible = RoleEligibility::Yes;
    subscription.access = {path};
    return subscription;
}

} // namespace

class tst_Text : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyNoSafeConnectionCameAbout_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, ErrorCode code, const QString &cause,
                            const QString &why) { QTest::newRow(name) << code << cause << why; };
        row("expired", ErrorCode::Tls, u"tls-expired"_s, u"has expired."_s);
        row("not yet valid", ErrorCode::Tls, u"tls-not-yet-valid"_s, u"is not valid yet."_s);
        row("other host", ErrorCode::Tls, u"tls-other-host"_s, u"is that of another host."_s);
        row("revoked", ErrorCode::Tls, u"tls-revoked"_s, u"has been withdrawn."_s);
        row("too old", ErrorCode::Tls, u"tls-handshake"_s, u"No safe connection to "_s);
        row("unknown authority", ErrorCode::Tls, {}, u"is not trusted."_s);
        row("proxy", ErrorCode::NoNetwork, u"proxy-password"_s, u"The proxy wants a name"_s);
        row("no network", ErrorCode::NoNetwork, {}, u"could not be reached."_s);
        row("vault", ErrorCode::SecretStoreUnusable, u"vault-wrong-passphrase"_s,
            u"The pass phrase is not"_s);
        row("damaged vault", ErrorCode::SecretStoreUnusable, u"vault-truncated"_s,
            u"The vault cannot be opened"_s);
        row("keyring", ErrorCode::SecretStoreUnusable, {}, u"There is no keyring"_s);
    }
    void saysWhyNoSafeConnectionCameAbout()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, cause);
        QFETCH(QString, why);
        const ErrorText words = Text(Language::English).error(errorOf(code, cause));
        QVERIFY2(words.sentence.contains(why), qPrintable(words.sentence));
        QVERIFY(!words.nextStep.isEmpty());
    }

    void findsItsCatalogueInTheExecutable()
    {
        for (const Language language : kLanguages)
            QVERIFY(QFile::exists(u":/i18n/pec_text_"_s + languageCode(language) + u".qm"_s));
        QCOMPARE(Text(Language::German).status(Status::NoCost), u"Keine Kosten"_s);
    }

    void hasAWordForEverythingInEveryLanguage()
    {
        const Text english(Language::English);
        const QList<Word> words = everyWord();
        for (const Language language : kLanguages) {
            const Text text(language);
            for (const Word &word : words) {
                const QString translated = word.get(text);
                const QString source = word.get(english);
                const QByteArray which = languageCode(language).toLatin1() + ", " + word.name + ": "
                                         + translated.toUtf8();
                QVERIFY2(!translated.isEmpty(), which.constData());
                QVERIFY2(!translated.contains(QRegularExpression(u"%[n0-9]"_s)), which.constData());
                QVERIFY2(!translated.contains(u"AOBO_"_s)
                             && !translated.contains(u"invalid_grant"_s),
                         which.constData());
                if (language != Language::English && !kSameEverywhere.contains(source))
                    QVERIFY2(translated != source, which.constData());
            }
        }
    }

    void tellsAChangeOfThePlan_data()
    {
        QTest::addColumn<PlanField>("field");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("line");
        QTest::newRow("state") << PlanField::State << u"open"_s << u"left-out"_s
                               << u"State: Open \u2192 Left out"_s;
        QTest::newRow("a day is set") << PlanField::Due << QString() << u"2026-12-24"_s
                                      << u"Due date: nothing \u2192 24 Dec 2026"_s;
        QTest::newRow("a name with a placeholder in it")
            << PlanField::Owner << u"%1 %2"_s << QString()
            << u"Owner: \u201c%1 %2\u201d \u2192 nothing"_s;
        QTest::newRow("lines of a note become one")
            << PlanField::Note << u"a"_s << u"b\nc"_s
            << u"Note: \u201ca\u201d \u2192 \u201cb c\u201d"_s;
        QTest::newRow("a long note is cut")
            << PlanField::Note << QString() << QString(1'000'000, u'x')
            << u"Note: nothing \u2192 \u201c%1\u2026\u201d"_s.arg(QString(80, u'x'));
    }

    void tellsAChangeOfThePlan()
    {
        QFETCH(PlanField, field);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(Text(Language::English).planChange({{}, {}, field, before, after}), "line");
    }

    void namesAFindingByWhatToDo()
    {
        const Text text(Language::English);
        Finding finding;
        finding.fix = Fix::ChangeRole;
        QCOMPARE(text.findingTitle(finding), text.fix(Fix::ChangeRole));
        finding.principalName = u"Anna %1"_s;
        QCOMPARE(text.findingTitle(finding), text.fix(Fix::ChangeRole) + u" (Anna %1)"_s);
    }

    void givesEveryReasonItsOwnSentence()
    {
        for (const Language language : kLanguages) {
            const Text text(language);
            QSet<QString> sentences;
            for (int i = 0; i <= int(Reason::EarningAccessUnreadable); ++i) {
                const QString sentence = text.reason(Reason(i));
                QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
                QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
                sentences.insert(sentence);
            }
        }
    }

    void saysWhatHappenedAndWhatToDoNext()
    {
        for (const Language language : kLanguages) {
            const Text text(language);
            const QList<Error> errors = everyError();
            for (const Error &error : errors) {
                const ErrorText words = text.error(error);
                QVERIFY2(words.sentence.endsWith(u'.'), qPrintable(words.sentence));
                QVERIFY2(words.nextStep.endsWith(u'.') || error.serviceCode == "set-aside"_L1,
                         qPrintable(words.nextStep));
                QVERIFY2(words.reference.endsWith(u" 4f2c-11"_s), qPrintable(words.reference));
            }
        }
    }

    void wordsAnError_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("nextStep");
        Error error = errorOf(ErrorCode::NoNetwork);
        QTest::newRow("host")
            << error << u"management.azure.com could not be reached."_s
            << u"Check the network connection and the proxy setting, then try again."_s;
        error.subject.clear();
        QTest::newRow("no host")
            << error << u"The service could not be reached."_s
            << u"Check the network connection and the proxy setting, then try again."_s;
        error = errorOf(ErrorCode::Throttled);
        error.retryAfter = std::chrono::minutes(5);
        QTest::newRow("wait") << error
                              << u"management.azure.com has been asked too often for now."_s
                              << u"Wait 5 minutes, then try again."_s;
        QTest::newRow("billing refused")
            << errorOf(ErrorCode::Forbidden, u"RBACAccessDenied"_s)
            << u"Your account is not allowed to read billing and cost."_s
            << u"Ask a Global admin of your company to give you the role Admin agent or Billing admin in Partner Center, then sign in again."_s;
        QTest::newRow("sign-in to confirm")
            << errorOf(ErrorCode::SignInNeeded, u"interaction_required"_s)
            << u"Microsoft asks you to sign in yourself, for example to confirm with your phone."_s
            << u"Sign in again and follow the steps in the browser."_s;
        error = errorOf(ErrorCode::StoreUnusable, u"set-aside"_s);
        error.subject = u"snapshots.unreadable"_s;
        QTest::newRow("file set aside")
            << error << u"A damaged data file was set aside and a new one begun."_s
            << u"Refresh to read the data from Microsoft again. The old file is kept as snapshots.unreadable."_s;
        error = errorOf(ErrorCode::TenantRefused, u"invalid_grant"_s);
        error.detail = u"the token endpoint refused (consent_required), AADSTS 65001"_s;
        QTest::newRow("consent behind another code")
            << error << u"This tenant has not given consent for this program."_s
            << u"Ask an administrator of the tenant to agree, or let an Admin agent give the consent for the customer."_s;
        QTest::newRow("unknown service code")
            << errorOf(ErrorCode::TenantRefused, u"something_new"_s)
            << u"This tenant does not let your account or this program in."_s
            << u"Ask an administrator of the tenant which policy forbids it."_s;
    }

    void wordsAnError()
    {
        QFETCH(Error, error);
        QFETCH(QString, sentence);
        QFETCH(QString, nextStep);
        const ErrorText words = Text(Language::English).error(error);
        QCOMPARE(words.sentence, sentence);
        QCOMPARE(words.nextStep, nextStep);
        QCOMPARE(words.reference, u"Request 4f2c-11"_s);
    }

    void givesNoReferenceWithoutARequest()
    {
        QVERIFY(Text(Language::English).error(Error()).reference.isEmpty());
    }

    void namesTheMissingPartItsSubjectAndTheReason()
    {
        const Text text(Language::English);
        QCOMPARE(
            text.missingPart({u"access"_s, u"2222"_s, errorOf(ErrorCode::TenantRefused)}),
            u"Access to subscriptions (2222): This tenant does not let your account or this program in."_s);
        QCOMPARE(text.missingPart({u"cost.period"_s, {}, errorOf(ErrorCode::Forbidden)}),
                 u"Cost of the period: Your account is not allowed to read billing and cost."_s);
        QCOMPARE(text.missingPart({u"weather"_s, {}, errorOf(ErrorCode::Forbidden)}),
                 u"weather: Your account does not have the right to do this."_s);
        QCOMPARE(
            Text(Language::French).missingPart({u"resellers"_s, {}, errorOf(ErrorCode::Cancelled)}),
            u"Revendeurs\u00a0: Le travail a été arrêté avant la fin."_s);
    }

    void summarisesAccess_data()
    {
        QTest::addColumn<SubscriptionAssessment>("subscription");
        QTest::addColumn<QString>("access");
        QTest::addColumn<QString>("role");
        QTest::newRow("path of ours") << withPath(true) << u"AOBO"_s << u"Owner, eligible"_s;
        SubscriptionAssessment subscription = withPath(true);
        subscription.access[0].timeBound = true;
        subscription.access[0].roleName.clear();
        QTest::newRow("unnamed role for a time")
            << subscription << u"AOBO"_s << u"eligible, limited in time"_s;
        subscription = withPath(false);
        subscription.accessState = AccessState::Read;
        QTest::newRow("another's path only") << subscription << u"none"_s << QString();
        subscription = {};
        QTest::newRow("not read yet") << subscription << u"not read yet"_s << QString();
        subscription.accessState = AccessState::Refused;
        QTest::newRow("refused") << subscription << u"not readable"_s << QString();
        subscription.accessState = AccessState::Partly;
        QTest::newRow("partly read is not none")
            << subscription << u"partly readable"_s << QString();
    }

    void summarisesAccess()
    {
        QFETCH(SubscriptionAssessment, subscription);
        QFETCH(QString, access);
        QFETCH(QString, role);
        const Text text(Language::English);
        QCOMPARE(text.accessSummary(subscription), access);
        QCOMPARE(text.roleSummary(subscription), role);
    }

    void joinsPartsAsTheLanguageDoes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QString>("listed");
        const QStringList three{u"50%1"_s, u"%2"_s, u"a; b"_s}; // taken as they are
        QTest::newRow("none") << Language::English << QStringList() << QString();
        QTest::newRow("one") << Language::French << QStringList{u"un"_s} << u"un"_s;
        QTest::newRow("English") << Language::English << three << u"50%1; %2; a; b"_s;
        QTest::newRow("Dutch") << Language::Dutch << three << u"50%1; %2; a; b"_s;
        QTest::newRow("French, with a space that does not break")
            << Language::French << three << u"50%1\u202f; %2\u202f; a; b"_s;
        QTest::newRow("German") << Language::German << three << u"50%1; %2; a; b"_s;
    }
    void joinsPartsAsTheLanguageDoes()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, parts);
        QFETCH(QString, listed);
        QCOMPARE(Text(language).listed(parts), listed);
    }

    void showsAnUnknownPartnerRoleAsItIs()
    {
        QCOMPARE(Text(Language::Dutch).partnerRole(u"NewAgents"_s), u"NewAgents"_s);
        QCOMPARE(Text(Language::Dutch).partnerRole(u"Admin agents"_s), u"Beheeragent"_s);
    }

    void knowsLanguagesByCode()
    {
        for (const Language language : kLanguages)
            QCOMPARE(languageNamed(languageCode(language).toUpper()), language);
        QVERIFY(!languageNamed(u"it"_s));
        QVERIFY(!languageNamed({}));
        QCOMPARE(languageName(Language::Dutch), u"Nederlands"_s);
        QCOMPARE(systemLanguage(), Language::English); // tests run in the C locale
    }

    void keepsItsLanguageWhenItIsMoved()
    {
        Text text(Language::English);
        text = Text(Language::French);
        QCOMPARE(text.status(Status::NoCost), u"Aucun coût"_s);
        QCOMPARE(text.language(), Language::French);
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
