// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/refreshclaim.h"

#include "core/processlock.h"
#include "core/strings.h"

#include <QCryptographicHash>

namespace Pec {

namespace {

Error refreshedElsewhere(const ProcessLock &lock)
{
    Error error;
    error.code = ErrorCode::StoreUnusable;
    error.serviceCode = u"refreshing"_s;
    if (const auto holder = lock.noted()) {
        error.subject = QString::number(holder->process);
        error.detail = u"process %1 refreshes since %2"_s.arg(error.subject,
                                                              holder->since.toString(Qt::ISODate));
    }
    return error;
}

} // namespace

QString refreshLockOf(const QString &dataDir, const Profile &profile)
{
    // Two profiles may be of one tenant; its name may hold what a file's may not.
    const QByteArray tenant = profile.tenant.toLower().toUtf8();
    const QByteArray name =
        QCryptographicHash::hash(tenant, QCryptographicHash::Sha256).toHex().left(16);
    return dataDir + u"/refresh-"_s + QString::fromLatin1(name) + u".lock"_s;
}

void claimRefresh(TenantRefresh::Input &input, const QString &lockFile)
{
    input.journal.begin = [lock = std::make_shared<ProcessLock>(lockFile),
                           begin = std::move(input.journal.begin)](const QDateTime &now,
                                                                   bool anew) {
        return lock->tryLock() ? begin(now, anew)
                               : readyFuture<QDateTime>(failure(refreshedElsewhere(*lock)));
    };
}

} // namespace Pec
