// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/endsignals.h"
#include "cli/exitstatus.h"
#include "cli/spokenlanguage.h"
#include "common/plaintips.h"
#include "core/strings.h"
#include "diagnostics/crashreport.h"
#include "windows/healthcontroller.h"
#include "windows/mainwindow.h"
#include "windows/pictures.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

namespace {

using namespace Pec;

//! A Qt program without a display ends with an abort; a person deserves a sentence instead.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

//! Without local data there is no window to show a banner in.
int explainNoStart(const Error &error, Language language)
{
    const ErrorText words = Text(language).error(error);
    std::fprintf(stderr, "%s\n%s\n", qPrintable(words.sentence), qPrintable(words.nextStep));
    QMessageBox box(QMessageBox::Critical, QStringLiteral("PEC Console"), words.sentence);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(words.nextStep);
    box.setDetailedText(logLine(error));
    box.exec();
    return int(exitStatus(error.code));
}

LogLevel shownLevel(const Launch &launch) { return launch.logLevel.value_or(LogLevel::Warning); }

//! The first picture clears the window's messages.
void tellWhenSettled(TenantController &controller, HealthController &health,
                     const std::optional<LostWindow> &lost)
{
    const auto tell = [&health, lost, told = std::make_shared<bool>(false)] {
        if (!std::exchange(*told, true))
            health.tellAtStart(lost);
    };
    QObject::connect(&controller, &TenantController::settled, &health, tell);
    QObject::connect(&controller, &TenantController::failed, &health, tell);
}

int runWindow(const Launch &launch)
{
    Result<std::unique_ptr<AppContext>> context = AppContext::create(launch.context);
    if (!context)
        return explainNoStart(context.error(), launch.language.value_or(systemLanguage()));
    const Result<Language> spoken = spokenLanguage(launch.language, (*context)->policy());
    if (!spoken)
        return explainNoStart(spoken.error(), systemLanguage());
    (*context)->keepLog(shownLevel(launch), launch.logLevel);
    qCInfo(logProgram) << "window";
    reportCrashes((*context)->dataDir());
    const RunMarker marker((*context)->dataDir());
    if (marker.lost())
        qCWarning(logProgram).noquote()
            << "the window begun at" << marker.lost()->startedAt.toString(Qt::ISODate)
            << "did not end as it should";
    const EndSignals signalled;
    QObject::connect(&signalled, &EndSignals::endWanted, qApp, &QApplication::closeAllWindows);
    const QString first = launch.profile.isEmpty() ? (*context)->lastUsedProfile() : launch.profile;
    if (!launch.demo && !first.isEmpty())
        (*context)->readAhead(first);
    const PlainTips tips;
    UiSettings settings((*context)->dataDir(), (*context)->policy());
    Theme theme(settings.theme());
    UiLanguage language(launch.language.value_or(settings.language()));
    MainWindow window(language, theme, settings);
    TenantController controller(**context, window);
    HealthController health(**context, window);
    tellWhenSettled(controller, health, marker.lost());
    window.show();
    if (launch.demo)
        controller.openDemo();
    else if (!launch.profile.isEmpty())
        controller.open(launch.profile);
    else
        controller.start();
    if (!launch.demo && first.isEmpty()) // the welcome page: nothing is to settle
        health.tellAtStart(marker.lost());
    return QApplication::exec();
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    // QApplication connects to the display as soon as it is made, so the arguments come first.
    const Launch launch = parseLaunch(argumentsOf(argc, argv));
    if (launch.kind == Launch::Kind::CommandLine)
        return runCommandLine(argc, argv);
    if (!launch.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(launch.problem));
        return 2;
    }
    if (!hasDisplay()) {
        if (launch.kind == Launch::Kind::Window) {
            std::fputs(
                "PEC Console needs a display for its window. Start it in a graphical desktop, or "
                "use a command: pec-console --help\n",
                stderr);
            return 2;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    installLogging({.shown = shownLevel(launch)});
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"pec-console"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(PEC_VERSION));
    QGuiApplication::setApplicationDisplayName(u"PEC Console"_s);
    QGuiApplication::setDesktopFileName(u"pec-console"_s);
    return launch.kind == Launch::Kind::Pictures ? runPictures(launch) : runWindow(launch);
}
