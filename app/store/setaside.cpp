// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/setaside.h"

#include "core/log.h"
#include "core/strings.h"

#include <QDateTime>
#include <QFile>

namespace Pec {

namespace {

QString freeNameFor(const QString &file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString wanted = file + u".unreadable-"_s + stamp;
    QString name = wanted;
    for (int i = 2; QFile::exists(name); ++i)
        name = wanted + u'-' + QString::number(i);
    return name;
}

} // namespace

Error storeError(const char *fault, const QString &detail, const QString &file)
{
    Error error;
    error.code = ErrorCode::StoreUnusable;
    error.serviceCode = QString::fromLatin1(fault);
    error.detail = detail;
    error.subject = file;
    return error;
}

Result<Error> setAside(const QString &file)
{
    const QString target = freeNameFor(file);
    if (!QFile::rename(file, target))
        return failure(storeError(StoreFault::kDamaged,
                                  u"The file cannot be read, nor be set aside as "_s + target,
                                  file));
    for (const QString &companion : {u"-wal"_s, u"-shm"_s}) {
        // A journal that stayed behind would be replayed into the new file.
        if (QFile::exists(file + companion) && !QFile::rename(file + companion, target + companion))
            QFile::remove(file + companion);
    }
    const QString detail = u"The file could not be read; it is kept as "_s + target;
    qCWarning(logStore).noquote() << detail;
    return storeError(StoreFault::kSetAside, detail, target);
}

} // namespace Pec
