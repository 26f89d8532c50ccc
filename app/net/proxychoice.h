// SPDX-License-Identifier: GPL-3.0-or-later
//! Which way a request goes: straight to this computer itself, else through the proxy that was
//! given, else as the system says (its settings, or http_proxy and no_proxy of the environment).
#pragma once

#include <QNetworkProxyFactory>

namespace Pec {

//! An HTTP proxy without a password.
struct ProxyAddress
{
    QString host; //!< empty: the system's
    quint16 port = 0;
};

class ProxyChoice : public QNetworkProxyFactory
{
public:
    explicit ProxyChoice(ProxyAddress proxy)
        : m_proxy(std::move(proxy))
    {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxyAddress m_proxy;
};

} // namespace Pec
