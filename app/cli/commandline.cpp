// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/changescommand.h"
#include "cli/diagnosticscommand.h"
#include "cli/explaincommand.h"
#include "cli/onboardcommand.h"
#include "cli/passphrase.h"
#include "cli/profilecommand.h"
#include "cli/refreshcommand.h"
#include "cli/reportcommand.h"
#include "cli/signincommand.h"
#include "cli/spokenlanguage.h"
#include "cli/statuscommand.h"
#include "context/policyfile.h"
#include "core/strings.h"
#include "diagnostics/crashreport.h"
#include "domain/names.h"

#include <QGuiApplication>

#include <algorithm>

namespace Pec {

namespace {

std::unique_ptr<Command> makeCommand(const Arguments &arguments, Console &console,
                                     AppContext &context)
{
    if (arguments.command == "profile"_L1)
        return std::make_unique<ProfileCommand>(arguments, console, context);
    if (arguments.command == "sign-in"_L1)
        return std::make_unique<SignInCommand>(arguments, console, context);
    if (arguments.command == "sign-out"_L1)
        return std::make_unique<SignOutCommand>(arguments, console, context);
    if (arguments.command == "refresh"_L1)
        return std::make_unique<RefreshCommand>(arguments, console, context);
    if (arguments.command == "diagnostics"_L1)
        return std::make_unique<DiagnosticsCommand>(arguments, console, context);
    if (arguments.command == "explain"_L1)
        return std::make_unique<ExplainCommand>(arguments, console, context);
    if (arguments.command == "onboard"_L1)
        return std::make_unique<OnboardCommand>(arguments, console, context);
    if (arguments.command == "report"_L1)
        return std::make_unique<ReportCommand>(arguments, console, context);
    if (arguments.command == "changes"_L1)
        return std::make_unique<ChangesCommand>(arguments, console, context);
    return std::make_unique<StatusCommand>(arguments, console, context);
}

//! The vault is opened with the tenant, so its pass phrase is asked for before.
Result<QByteArray> passphrase(const Arguments &arguments, const AppContext::Options &options)
{
    if (!arguments.vaultKeyFile.isEmpty())
        return passphraseFromFile(arguments.vaultKeyFile);
    const bool removing = arguments.names.value(0) == "remove"_L1;
    if (arguments.demo || arguments.command == "diagnostics"_L1
        || (arguments.command == "profile"_L1 && !removing))
        return QByteArray();
    if (options.tokenStore)
        return *options.tokenStore == TokenStoreKind::Vault
                   ? passphraseFromTerminal(u"Pass phrase of the vault: "_s)
                   : QByteArray();
    // Without a choice on the command line the profile's own kind of store counts.
    auto context = AppContext::create(options);
    if (!context)
        return failure(context.error());
    QString name = removing ? arguments.names.value(1) : arguments.profile;
    if (name.isEmpty())
        name = (*context)->lastUsedProfile();
    for (const Profile &profile : (*context)->profiles()) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0
            && profile.tokenStore == TokenStoreKind::Vault)
            return passphraseFromTerminal(u"Pass phrase of the vault: "_s);
    }
    return QByteArray();
}

Result<AppContext::Options> contextOptions(const Arguments &arguments)
{
    AppContext::Options options;
    options.dataDir = arguments.dataDir;
    options.offline = arguments.offline || arguments.command == "diagnostics"_L1;
    const QString store = arguments.value(u"--token-store"_s);
    if (!store.isEmpty()) {
        options.tokenStore = tokenStoreNamed(store);
        if (!options.tokenStore)
            return failure(ErrorCode::BadInput, u"--token-store takes keychain, memory or vault"_s);
    }
    const auto phrase = passphrase(arguments, options);
    if (!phrase)
        return failure(phrase.error());
    options.vaultPassphrase = *phrase;
    return options;
}

//! A letter or a plan as PDF needs fonts, and so a platform; but no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool papers = std::any_of(argv, argv + argc, [](const char *word) {
        return QByteArrayView(word).startsWith("--files") || QByteArrayView(word) == "report";
    });
    if (!papers)
        return std::make_unique<QCoreApplication>(argc, argv);
    installLogging({}); // the platform has remarks
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int fail(const Console &console, const Error &error)
{
    console.explain(error);
    return int(exitStatus(error.code));
}

} // namespace

int runCommandLine(int argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"pec-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PEC_VERSION));
    const auto arguments = parseArguments(QCoreApplication::arguments().mid(1));
    // One that cannot be read is told of when it counts.
    const Result<Policy> policy = loadPolicy(policyPlace());
    const Result<Language> language =
        spokenLanguage(arguments ? arguments->language : std::nullopt, policy.value_or(Policy()));
    Console console(language.value_or(systemLanguage()));
    if (!arguments) {
        console.note(arguments.error().detail);
        console.note(u"\"pec-console --help\" lists all commands and options."_s);
        return int(ExitStatus::WrongUse);
    }
    if (arguments->version || arguments->help || arguments->command.isEmpty()) {
        console.print(arguments->version ? QStringLiteral("pec-console " PEC_VERSION "\n")
                                         : helpText(arguments->command));
        return int(ExitStatus::Done);
    }
    if (!language)
        return fail(console, language.error());
    // Commands explain their own errors.
    const LogLevel shown = arguments->logLevel.value_or(LogLevel::Critical);
    installLogging({.shown = shown});
    auto options = contextOptions(*arguments);
    if (!options)
        return fail(console, options.error());
    auto context = AppContext::create(std::move(*options));
    if (!context)
        return fail(console, context.error());
    (*context)->keepLog(shown, arguments->logLevel);
    reportCrashes((*context)->dataDir());
    qCInfo(logProgram).noquote() << "command" << arguments->command;
    for (const Error &notice : (*context)->notices())
        console.explain(notice);
    const auto command = makeCommand(*arguments, console, **context);
    QObject::connect(command.get(), &Command::ended, application.get(),
                     [](ExitStatus status) { QCoreApplication::exit(int(status)); });
    command->start();
    const int status = QCoreApplication::exec();
    if (console.hasPrinted())
        return status;
    return fail(console, failure(ErrorCode::FileNotWritten,
                                 u"what was printed was not written whole"_s, u"stdout"_s)
                             .value());
}

} // namespace Pec
