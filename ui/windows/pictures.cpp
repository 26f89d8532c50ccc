// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/pictures.h"

#include "core/strings.h"
#include "panes/costpane.h"
#include "panes/detailpane.h"
#include "windows/mainwindow.h"
#include "windows/portfoliopage.h"
#include "windows/tenantcontroller.h"
#include "windows/uisettings.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace Pec {

namespace {

constexpr int kDone = 0;
constexpr int kNoService = 4;
constexpr int kNoLocalData = 6;

void complain(const QString &words) { std::fprintf(stderr, "%s\n", qPrintable(words)); }

bool savePictures(MainWindow &window, const QDir &folder)
{
    DetailPane &details = window.portfolio().details();
    const bool windowSaved = window.grab().save(folder.filePath(u"window.png"_s), "PNG");
    details.setPage(DetailPane::Page::Cost); // a page that is not shown has no figures yet
    const bool saved =
        windowSaved && details.cost().picture().save(folder.filePath(u"chart.png"_s), "PNG");
    if (!saved)
        complain(u"The pictures could not be written to %1."_s.arg(folder.path()));
    return saved;
}

} // namespace

int runPictures(const Launch &launch)
{
    const QDir folder(launch.outDir);
    // The pictures are of a first start, so nothing that the user keeps is read or changed.
    const QTemporaryDir data;
    AppContext::Options options = launch.context;
    options.dataDir = options.dataDir.isEmpty() ? data.path() : options.dataDir;
    Result<std::unique_ptr<AppContext>> context = AppContext::create(options);
    if (!context || !folder.mkpath(u"."_s)) {
        complain(context ? u"The folder %1 cannot be made."_s.arg(folder.path())
                         : logLine(context.error()));
        return kNoLocalData;
    }

    Theme theme(launch.theme.value_or(ThemeChoice::Light));
    UiLanguage language(launch.language.value_or(Language::English));
    UiSettings settings(data.path());
    MainWindow window(language, theme, settings);
    TenantController controller(**context, window);
    QObject::connect(&controller, &TenantController::settled, &window, [&window, &folder] {
        // Two turns of the event loop: the details, then what they posted (layout, scroll bars).
        QTimer::singleShot(0, &window, [&window, &folder] {
            QTimer::singleShot(0, &window, [&window, &folder] {
                QApplication::exit(savePictures(window, folder) ? kDone : kNoLocalData);
            });
        });
    });
    QObject::connect(&controller, &TenantController::failed, &window, [](const Error &error) {
        complain(logLine(error));
        QApplication::exit(kNoService);
    });
    window.resize(1360, 820);
    window.show();
    controller.openDemo();
    return QApplication::exec();
}

} // namespace Pec
