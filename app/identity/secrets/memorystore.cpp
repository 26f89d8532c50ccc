// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/secrets/memorystore.h"

#include "identity/secrets/cleanse.h"

namespace Pec {

MemoryStore::MemoryStore(QString reason)
    : m_reason(std::move(reason))
{}

MemoryStore::~MemoryStore()
{
    for (QByteArray &secret : m_secrets)
        cleanse(secret);
}

FutureResult<std::optional<QByteArray>> MemoryStore::read(const QString &key)
{
    const auto it = m_secrets.constFind(key);
    return readyFuture<std::optional<QByteArray>>(it == m_secrets.cend() ? std::nullopt
                                                                         : std::optional(*it));
}

FutureResult<Done> MemoryStore::write(const QString &key, const QByteArray &secret)
{
    m_secrets.insert(key, secret);
    return readyFuture<Done>(Done{});
}

FutureResult<Done> MemoryStore::remove(const QString &key)
{
    m_secrets.remove(key);
    return readyFuture<Done>(Done{});
}

} // namespace Pec
