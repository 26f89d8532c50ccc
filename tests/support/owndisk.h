// SPDX-License-Identifier: GPL-3.0-or-later
//! A disk of its own in memory, as full as wanted. Needs the right to mount.
#pragma once

#include <QFile>
#include <QString>

#include <algorithm>

#include <sys/mount.h>
#include <sys/statvfs.h>

namespace Pec {

class OwnDisk
{
public:
    //! In place of a folder, until it dies.
    explicit OwnDisk(const QString &path)
        : m_path(QFile::encodeName(path))
        , m_mounted(::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=16m,mode=700") == 0)
    {}
    ~OwnDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(OwnDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }

    //! Leaves room for so many bytes.
    void fillUpTo(qint64 left) const
    {
        QFile::remove(filler());
        // QStorageInfo takes another disk for this one where /proc is not mounted.
        struct statvfs disk = {};
        if (::statvfs(m_path.constData(), &disk) != 0)
            qFatal("the disk cannot be asked for its room");
        const qint64 free = qint64(disk.f_bavail) * qint64(disk.f_frsize);
        QFile file(filler());
        const QByteArray bytes(qsizetype(std::max<qint64>(0, free - left)), 'x');
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            || file.write(bytes) != bytes.size())
            qFatal("the disk cannot be filled");
    }
    [[nodiscard]] bool makeReadOnly() const
    {
        return ::mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    void makeRoom() const { QFile::remove(filler()); }
    [[nodiscard]] static QString fillerName() { return QStringLiteral(".filler"); }

private:
    [[nodiscard]] QString filler() const
    {
        return QFile::decodeName(m_path) + QStringLiteral("/") + fillerName();
    }

    QByteArray m_path;
    bool m_mounted;
};

} // namespace Pec
