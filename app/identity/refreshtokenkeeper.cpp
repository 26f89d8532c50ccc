// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/refreshtokenkeeper.h"

#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"
#include "identity/secrets/cleanse.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Pec {

RefreshTokenKeeper::RefreshTokenKeeper(const QString &profileName, const QUrl &authority,
                                       const QString &clientId, std::shared_ptr<TokenStore> store)
    : m_key(u"profile/"_s + profileName)
    , m_binding(authority.toString(QUrl::StripTrailingSlash) + u' ' + clientId.toLower())
    , m_store(std::move(store))
{}

RefreshTokenKeeper::~RefreshTokenKeeper() { cleanse(m_refreshToken); }

FutureResult<bool> RefreshTokenKeeper::load()
{
    if (m_loaded)
        return readyFuture<bool>(m_account.has_value());
    const auto pending = std::make_shared<Pending<bool>>();
    auto future = pending->future();
    whenFinished(m_store->read(m_key), this,
                 [this, pending](const Result<std::optional<QByteArray>> &record) {
                     if (!record) {
                         pending->finish(failure(record.error()));
                         return;
                     }
                     // A sign-in or sign-out in the meantime is newer than what was
                     // read.
                     if (!std::exchange(m_loaded, true) && *record)
                         take(**record);
                     pending->finish(m_account.has_value());
                 });
    return future;
}

FutureResult<Done> RefreshTokenKeeper::keep(const Account &account, const QByteArray &refreshToken)
{
    m_loaded = true;
    m_account = account;
    cleanse(m_refreshToken);
    m_refreshToken = refreshToken;
    return m_store->write(m_key, record());
}

FutureResult<Done> RefreshTokenKeeper::forget()
{
    m_loaded = true;
    m_account.reset();
    cleanse(m_refreshToken);
    m_refreshToken.clear();
    return m_store->remove(m_key);
}

QByteArray RefreshTokenKeeper::record() const
{
    const QJsonObject object{
        {u"version"_s, 1},
        {u"for"_s, m_binding},
        {u"tenant"_s, m_account->tenant.value()},
        {u"objectId"_s, m_account->objectId.value()},
        {u"userName"_s, m_account->userName},
        {u"refreshToken"_s, QString::fromLatin1(m_refreshToken)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void RefreshTokenKeeper::take(const QByteArray &record)
{
    const QJsonObject object = QJsonDocument::fromJson(record).object();
    const QByteArray token = object["refreshToken"_L1].toString().toLatin1();
    const Account account{TenantId(object["tenant"_L1].toString()),
                          PrincipalId(object["objectId"_L1].toString()),
                          object["userName"_L1].toString()};
    if (object["version"_L1].toInt() != 1 || object["for"_L1].toString() != m_binding
        || token.isEmpty() || account.tenant.isEmpty() || account.objectId.isEmpty()) {
        qCInfo(logIdentity) << "what is kept for this profile is of another connection; not used";
        return;
    }
    m_refreshToken = token;
    m_account = account;
}

} // namespace Pec
