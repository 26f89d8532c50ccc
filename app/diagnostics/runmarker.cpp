// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/runmarker.h"

#include "core/strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Pec {

namespace {

QString folderIn(const QString &dataDir) { return dataDir + u"/running"_s; }

} // namespace

RunMarker::RunMarker(const QString &dataDir)
    : m_own(folderIn(dataDir) + u'/' + QString::number(QCoreApplication::applicationPid())
            + u".json"_s)
{
    const QString folder = folderIn(dataDir);
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
        return;
    const QStringList before = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : before)
        takeLost(folder + u'/' + name);
    static_cast<void>(m_own.tryLock());
}

RunMarker::~RunMarker()
{
    if (m_own.isHeld())
        QFile::remove(m_own.file()); // before the lock goes: nobody finds it without
}

void RunMarker::takeLost(const QString &file)
{
    ProcessLock marker(file);
    const std::optional<ProcessLock::Holder> noted = marker.noted();
    if (!marker.tryLock())
        return; // its process lives
    QFile::remove(file);
    const LostWindow lost{noted ? noted->since : QDateTime(),
                          noted && noted->boot != ProcessLock::currentBoot()};
    if (!m_lost || m_lost->startedAt < lost.startedAt)
        m_lost = lost;
}

} // namespace Pec
