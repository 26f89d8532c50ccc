// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/packfolder.h"

#include "core/strings.h"
#include "core/wholefile.h"

#include <QDir>

namespace Pec {

Result<Done> writePack(const QString &folder, const QList<PaperFile> &files)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileNotWritten, u"the folder cannot be made"_s, folder);
    const auto usual = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    for (const PaperFile &file : files) {
        const auto permissions = file.executable ? usual | QFile::ExeOwner : usual;
        auto written = writeWholeFile(QDir(folder).filePath(file.name), file.content, permissions);
        if (!written)
            return written;
    }
    return Done();
}

} // namespace Pec
