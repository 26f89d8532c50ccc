// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/reports/xlsxparts.h"

#include <QFile>

#include <zip.h>

#include <memory>

namespace Pec::Testing {

QMap<QString, QByteArray> partsOf(const QString &archive)
{
    QMap<QString, QByteArray> parts;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> zip(
        zip_open(QFile::encodeName(archive).constData(), ZIP_RDONLY, nullptr), &zip_discard);
    const zip_int64_t count = zip ? zip_get_num_entries(zip.get(), 0) : 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t stat{};
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
            zip_fopen_index(zip.get(), i, 0), &zip_fclose);
        if (!file || zip_stat_index(zip.get(), i, 0, &stat) != 0)
            return {};
        QByteArray bytes(qsizetype(stat.size), '\0');
        if (zip_fread(file.get(), bytes.data(), stat.size) != qint64(stat.size))
            return {};
        parts.insert(QString::fromUtf8(stat.name), bytes);
    }
    return parts;
}

} // namespace Pec::Testing
