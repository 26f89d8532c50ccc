// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/papers/packzip.h"

#include "core/strings.h"
#include "core/wholefile.h"

#include <zip.h>

#include <memory>

namespace Pec {

namespace {

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

//! As stat() has them: a regular file, and who may do what with it.
constexpr zip_uint32_t kPlain = 0100644;
constexpr zip_uint32_t kExecutable = 0100755;

tl::unexpected<Error> refused(zip_error_t *error)
{
    return failure(ErrorCode::Internal, QString::fromUtf8(zip_error_strerror(error)));
}

bool add(zip_t *archive, const PaperFile &file, const QByteArray &name, const QDateTime &time)
{
    Source content(
        zip_source_buffer(archive, file.content.constData(), zip_uint64_t(file.content.size()), 0),
        &zip_source_free);
    if (!content)
        return false;
    const zip_int64_t added =
        zip_file_add(archive, name.constData(), content.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0)
        return false;
    static_cast<void>(content.release()); // the archive's from now on
    const auto index = zip_uint64_t(added);
    const zip_uint32_t mode = file.executable ? kExecutable : kPlain;
    return zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, mode << 16) == 0
           && zip_file_set_mtime(archive, index, time.toSecsSinceEpoch(), 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> packZip(const QList<PaperFile> &files, const QString &folder,
                           const QDateTime &time)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source memory(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!memory)
        return refused(&error);
    Archive archive(zip_open_from_source(memory.get(), ZIP_TRUNCATE, &error), &zip_discard);
    if (!archive)
        return refused(&error);
    zip_source_keep(memory.get()); // the archive takes one share with it when it closes
    for (const PaperFile &file : files) {
        if (!add(archive.get(), file, QString(folder + u'/' + file.name).toUtf8(), time))
            return refused(zip_get_error(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return refused(zip_get_error(archive.get()));
    static_cast<void>(archive.release());
    QByteArray bytes = bytesOf(memory.get());
    if (bytes.isEmpty())
        return failure(ErrorCode::Internal, u"libzip lost what it had packed"_s);
    return bytes;
}

Result<Done> writePackZip(const QString &file, const QList<PaperFile> &files, const QString &folder,
                          const QDateTime &time)
{
    const Result<QByteArray> bytes = packZip(files, folder, time);
    return bytes ? writeWholeFile(file, *bytes) : failure(bytes.error());
}

} // namespace Pec
