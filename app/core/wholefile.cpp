// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wholefile.h"

#include "core/strings.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Pec {

Result<Done> writeWholeFile(const QString &name, const QByteArray &bytes,
                            std::optional<QFileDevice::Permissions> permissions)
{
    // A device would be replaced by a file.
    if (const QFileInfo target(name); target.exists() && !target.isFile())
        return failure(ErrorCode::FileNotWritten, u"not a file"_s, name);
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly)
                         && (!permissions || file.setPermissions(*permissions))
                         && file.write(bytes) == bytes.size() && file.flush();
    if (!written) {
        const QString why = file.errorString();
        file.cancelWriting();
        return failure(ErrorCode::FileNotWritten, why, name);
    }
    if (!file.commit())
        return failure(ErrorCode::FileNotWritten, file.errorString(), name);
    return Done{};
}

} // namespace Pec
