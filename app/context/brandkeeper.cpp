// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/brandkeeper.h"

#include "core/strings.h"
#include "core/wholefile.h"
#include "reports/look/brand.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Pec {

BrandKeeper::BrandKeeper(const QString &dataDir)
    : m_folder(dataDir + u"/brands"_s)
{}

//! Profiles may be called what no file may be, and longer.
QString BrandKeeper::fileOf(const QString &profile) const
{
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256);
    return m_folder + u'/' + QString::fromLatin1(hash.toHex().left(32)) + u".json"_s;
}

Result<ReportLook> BrandKeeper::load(const QString &profile) const
{
    const QString file = fileOf(profile);
    return QFile::exists(file) ? brandFromFile(file) : Result<ReportLook>(ReportLook());
}

Result<Done> BrandKeeper::save(const QString &profile, const ReportLook &look) const
{
    const QByteArray json = brandJson(look);
    // What could not be read again would be lost.
    if (const auto again = brandFromJson(json, m_folder); !again)
        return failure(again.error());
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::FileNotWritten, u"the folder cannot be made"_s, m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeWholeFile(fileOf(profile), json, QFile::ReadOwner | QFile::WriteOwner);
}

Result<Done> BrandKeeper::remove(const QString &profile) const
{
    QFile file(fileOf(profile));
    if (!file.exists() || file.remove())
        return Done();
    return failure(ErrorCode::FileNotWritten, file.errorString(), file.fileName());
}

} // namespace Pec
