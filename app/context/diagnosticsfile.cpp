// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/diagnosticsfile.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "onboarding/papers/packzip.h"

#include <QFile>
#include <QtConcurrentRun>

namespace Pec {

FutureResult<Done> writeDiagnostics(const QString &file, const QList<BundleFile> &files)
{
    return QtConcurrent::run([file, files]() -> Result<Done> {
        QList<PaperFile> packed;
        for (const BundleFile &one : files)
            packed.append({one.name, one.content});
        const Result<QByteArray> bytes =
            packZip(packed, u"pec-console-diagnostics"_s, QDateTime::currentDateTimeUtc());
        return bytes ? writeWholeFile(file, *bytes, QFile::ReadOwner | QFile::WriteOwner)
                     : failure(bytes.error());
    });
}

} // namespace Pec
