// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/demobrowser.h"

#include "core/async.h"
#include "core/log.h"
#include "core/strings.h"

#include <QNetworkReply>

namespace Pec {

DemoBrowser::DemoBrowser(HttpClient &http)
    : m_http(http)
{}

void DemoBrowser::open(const QUrl &signInAddress)
{
    HttpRequest request;
    request.url = signInAddress;
    whenFinished(m_http.send(std::move(request), {}), this, [this](const Result<HttpReply> &reply) {
        if (!reply) {
            qCWarning(logIdentity).noquote() << "demo sign-in page:" << logLine(reply.error());
            return; // the sign-in itself ends with its time limit
        }
        QUrl listener = QUrl::fromEncoded(reply->header("location"));
        if (listener.host() != "localhost"_L1)
            return;
        // A bare machine may not resolve the name; it always means this address (RFC 6761, 6.3).
        listener.setHost(u"127.0.0.1"_s);
        QNetworkReply *closing = m_loopback.get(QNetworkRequest{listener});
        connect(closing, &QNetworkReply::finished, closing, &QObject::deleteLater);
    });
}

} // namespace Pec
