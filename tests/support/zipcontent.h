// SPDX-License-Identifier: GPL-3.0-or-later
//! What a zip archive holds, by libzip.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>

#include <zip.h>

namespace Pec::Testing {

//! By name, the folder included; empty when it cannot be read.
[[nodiscard]] inline QHash<QString, QByteArray> zipContent(const QString &file)
{
    QHash<QString, QByteArray> files;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        return files;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        zip_file_t *entry = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (entry == nullptr || zip_stat_index(archive, zip_uint64_t(i), 0, &stat) != 0)
            continue;
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        if (zip_fread(entry, bytes.data(), stat.size) == zip_int64_t(stat.size))
            files.insert(QString::fromUtf8(stat.name), bytes);
        zip_fclose(entry);
    }
    zip_discard(archive);
    return files;
}

} // namespace Pec::Testing
