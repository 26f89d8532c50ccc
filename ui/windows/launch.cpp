// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/launch.h"

#include "cli/arguments.h"
#include "cli/passphrase.h"
#include "core/strings.h"

namespace Pec {

namespace {

void readPictureOptions(const Arguments &arguments, Launch &launch)
{
    launch.outDir = arguments.value(u"--out"_s);
    if (const QString theme = arguments.value(u"--theme"_s); !theme.isEmpty()) {
        launch.theme = themeNamed(theme);
        if (!launch.theme)
            launch.problem = u"--theme takes light, dark or system."_s;
    }
    if (launch.outDir.isEmpty() || !launch.demo)
        launch.problem = u"Usage: pec-console --demo "_s + helpText(arguments.command);
}

} // namespace

Launch parseLaunch(const QStringList &words)
{
    Launch launch;
    const auto arguments = parseArguments(words.mid(1));
    const bool pictures = arguments && arguments->command == "pictures"_L1;
    // The command line also answers --help, --version and wrong use.
    if (!arguments || arguments->help || arguments->version
        || (!pictures && !arguments->command.isEmpty())) {
        launch.kind = Launch::Kind::CommandLine;
        return launch;
    }
    launch.kind = pictures ? Launch::Kind::Pictures : Launch::Kind::Window;
    launch.demo = arguments->demo;
    launch.profile = arguments->profile;
    launch.language = arguments->language;
    launch.logLevel = arguments->logLevel;
    launch.context.offline = arguments->offline;
    launch.context.dataDir = arguments->dataDir;
    if (!arguments->vaultKeyFile.isEmpty()) {
        const auto passphrase = passphraseFromFile(arguments->vaultKeyFile);
        if (passphrase)
            launch.context.vaultPassphrase = *passphrase;
        else
            launch.problem = passphrase.error().detail;
    }
    if (pictures)
        readPictureOptions(*arguments, launch);
    return launch;
}

} // namespace Pec
