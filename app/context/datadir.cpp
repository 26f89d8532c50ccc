// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/datadir.h"

#include "core/strings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace Pec {

Result<QString> prepareDataDir(const QString &wished)
{
    const QString standard = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QString dir =
        wished.isEmpty() ? QString(standard + u"/pec-console"_s) : QDir(wished).absolutePath();
    if (QFileInfo(dir).isDir())
        return dir;
    if (!QDir().mkpath(dir))
        return failure(ErrorCode::StoreUnusable, u"the data folder cannot be made"_s, dir);
    QFile::setPermissions(dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return dir;
}

} // namespace Pec
