// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/systemfacts.h"

#include "core/strings.h"
#include "diagnostics/crashreport.h"
#include "diagnostics/libraries.h"

#include <QDirIterator>
#include <QSysInfo>

#include <algorithm>

namespace Pec {

namespace {

//! "GNOME, wayland": the session's own words.
QString desktop()
{
    QStringList words;
    for (const char *name : {"XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"}) {
        if (const QString word = qEnvironmentVariable(name); !word.isEmpty())
            words.append(word);
    }
    return words.join(u", "_s);
}

} // namespace

void addSystem(HealthReport &report, const QString &tls)
{
    report.version = QStringLiteral(PEC_VERSION);
    report.qt = QString::fromLatin1(qVersion());
    report.tls = tls;
    report.system = QSysInfo::prettyProductName();
    report.kernel = QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion() + u' '
                    + QSysInfo::currentCpuArchitecture();
    report.desktop = desktop();
    report.libraries = libraries();
}

void addFiles(HealthReport &report, const QString &dataDir)
{
    report.dataDir = dataDir;
    report.logFile = logFileIn(dataDir);
    report.crashes = crashReportsIn(dataDir);
    const QDir dir(dataDir);
    QDirIterator files(dataDir, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (file.endsWith(".lock"_L1)) // empty, and named by what it is of
            continue;
        report.files.append({dir.relativeFilePath(file), files.fileInfo().size()});
    }
    std::sort(report.files.begin(), report.files.end(), [](const FileFact &a, const FileFact &b) {
        return a.bytes != b.bytes ? a.bytes > b.bytes : a.name < b.name;
    });
}

} // namespace Pec
