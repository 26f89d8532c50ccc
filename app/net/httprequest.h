// SPDX-License-Identifier: GPL-3.0-or-later
//! One HTTP exchange as values: what is sent, and what came back.
#pragma once

#include "net/api.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <utility>

namespace Pec {

//! What goes first when not all may go at once.
enum class Urgency {
    Scarce, //!< its quota is so small that all else would end before it
    Wanted, //!< somebody waits for it: the first picture, what was opened
    Normal,
    Background, //!< fills in what nobody looks at yet
};

struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url; //!< https; "http" is refused
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    //! False for what this client must not send again. Qt 6.4 itself still sends once more when a
    //! connection ends before the first byte of an answer, so such a request must be harmless when
    //! repeated, for example a PUT of an id of its own.
    bool retry = true;
    qsizetype maxBytes = qsizetype(64) * 1024 * 1024; //!< a longer answer is ErrorCode::TooLarge

    // How it counts against the quotas of its service.
    Api api = Api::Other;
    QString tenant; //!< of the token; set by who adds it
    QString scope; //!< cost: path of the billing account; ARM: "/subscriptions/..." or empty
    int units = 1; //!< cost: months of data; Graph: resource units
    Urgency urgency = Urgency::Normal;
};

struct HttpReply
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;
    QUrl url; //!< of the request, to resolve and check links against
    QDateTime receivedAt = {}; //!< UTC, by the client's clock; of the first time for one kept since
    QDateTime sentAt = {}; //!< UTC, by the client's clock; invalid: not known

    //! Value of a header, or empty; \a name in lower case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace Pec
