// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logfile.h"

#include "core/strings.h"

#include <QFile>

#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Pec {

namespace {

constexpr mode_t kOwnerOnly = S_IRUSR | S_IWUSR;

QByteArray older(const QByteArray &path, int number)
{
    return path + '.' + QByteArray::number(number);
}

} // namespace

LogFile::~LogFile() { close(); }

void LogFile::setPath(const QString &path)
{
    close();
    m_path = QFile::encodeName(path);
}

void LogFile::append(const QByteArray &record)
{
    if (m_path.isEmpty())
        return;
    if (!isCurrent()) {
        close();
        if (!open())
            return;
    }
    makeRoom(record.size());
    if (m_descriptor < 0)
        return;
    const QByteArray bytes = m_cutShort ? QByteArray('\n' + record) : record;
    const ssize_t written = ::write(m_descriptor, bytes.constData(), size_t(bytes.size()));
    if (written > 0)
        m_cutShort = written < bytes.size();
}

bool LogFile::open()
{
    m_descriptor = ::open(m_path.constData(),
                          O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kOwnerOnly);
    if (m_descriptor < 0)
        return false;
    struct stat its = {};
    // A device or a pipe in its place would hold the program up.
    if (::fstat(m_descriptor, &its) != 0 || !S_ISREG(its.st_mode)
        || ::fchmod(m_descriptor, kOwnerOnly) != 0) {
        close();
        return false;
    }
    return true;
}

void LogFile::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

//! Whether what is open still is what the name stands for.
bool LogFile::isCurrent() const
{
    struct stat named = {};
    struct stat its = {};
    return m_descriptor >= 0 && ::fstat(m_descriptor, &its) == 0
           && ::stat(m_path.constData(), &named) == 0 && named.st_dev == its.st_dev
           && named.st_ino == its.st_ino;
}

void LogFile::makeRoom(qsizetype bytes)
{
    struct stat its = {};
    const auto isFull = [&] {
        return ::fstat(m_descriptor, &its) == 0 && its.st_size > 0
               && its.st_size + bytes > kMostBytes;
    };
    if (!isFull())
        return;
    // Where another process has the lock, it moves the file, and this record still goes into it.
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && isCurrent())
        moveAway();
    close(); // and with it the lock
    m_cutShort = false;
    static_cast<void>(open());
}

void LogFile::moveAway() const
{
    for (int number = kOlder; number > 1; --number)
        std::rename(older(m_path, number - 1).constData(), older(m_path, number).constData());
    std::rename(m_path.constData(), older(m_path, 1).constData());
}

QStringList LogFile::filesOf(const QString &path)
{
    QStringList files;
    for (int number = 0; number <= kOlder; ++number) {
        const QString file = number == 0 ? path : path + u'.' + QString::number(number);
        if (QFile::exists(file))
            files.append(file);
    }
    return files;
}

} // namespace Pec
