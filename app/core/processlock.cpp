// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/processlock.h"

#include "core/strings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Pec {

namespace {

constexpr qint64 kMostBytes = 4096;

int openFile(const QString &name, int flags)
{
    return ::open(QFile::encodeName(name).constData(), flags | O_RDWR | O_CLOEXEC | O_NOFOLLOW,
                  S_IRUSR | S_IWUSR);
}

bool lockNow(int descriptor) { return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0; }

} // namespace

bool ProcessLock::tryLock()
{
    if (isHeld())
        return true;
    const int descriptor = openFile(m_file, O_CREAT);
    if (descriptor < 0)
        return false;
    if (!lockNow(descriptor)) {
        ::close(descriptor);
        return false;
    }
    m_descriptor = descriptor;
    const QJsonObject json{{u"process"_s, QCoreApplication::applicationPid()},
                           {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                           {u"boot"_s, currentBoot()}};
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    // Only to tell who: a full disk takes the words, not the lock.
    if (::ftruncate(m_descriptor, 0) == 0) {
        [[maybe_unused]] const ssize_t written =
            ::write(m_descriptor, bytes.constData(), size_t(bytes.size()));
    }
    return true;
}

void ProcessLock::unlock()
{
    if (!isHeld())
        return;
    [[maybe_unused]] const int emptied = ::ftruncate(m_descriptor, 0);
    ::close(std::exchange(m_descriptor, -1));
}

std::optional<ProcessLock::Holder> ProcessLock::noted() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(kMostBytes)).object();
    if (json.isEmpty())
        return std::nullopt;
    return Holder{json.value("process"_L1).toInteger(),
                  QDateTime::fromString(json.value("since"_L1).toString(), Qt::ISODate),
                  json.value("boot"_L1).toString()};
}

bool ProcessLock::isHeldElsewhere() const
{
    if (isHeld())
        return false;
    const int descriptor = openFile(m_file, 0);
    if (descriptor < 0)
        return false;
    const bool free = lockNow(descriptor);
    ::close(descriptor);
    return !free;
}

QString ProcessLock::currentBoot()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(64)).trimmed()
                                          : QString();
}

} // namespace Pec
