// SPDX-License-Identifier: GPL-3.0-or-later
//! Plays the browser for the demo tenant: opens the sign-in address, whose login hint signs the
//! demo user in without a page, and follows the redirect to the console's own listener. Everything
//! stays on this machine; the sign-in itself is the real one.
#pragma once

#include "net/httpclient.h"

#include <QNetworkAccessManager>

namespace Pec {

class DemoBrowser : public QObject
{
    Q_OBJECT

public:
    //! \a http must outlive the browser.
    explicit DemoBrowser(HttpClient &http);

    void open(const QUrl &signInAddress);

private:
    HttpClient &m_http;
    QNetworkAccessManager m_loopback; //!< the listener speaks plain http, which HttpClient refuses
};

} // namespace Pec
