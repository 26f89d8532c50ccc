// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxychoice.h"

#include "core/strings.h"

#include <QHostAddress>

namespace Pec {

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    if (m_proxy.host.isEmpty())
        return systemProxyForQuery(query);
    return {QNetworkProxy(QNetworkProxy::HttpProxy, m_proxy.host, m_proxy.port)};
}

} // namespace Pec
