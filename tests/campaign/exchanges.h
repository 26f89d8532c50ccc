// SPDX-License-Identifier: GPL-3.0-or-later
//! What the embedded cloud's journal says about each request.
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Pec::Testing {

struct Exchange
{
    QDateTime time; //!< simulated, UTC
    QByteArray method;
    QString url; //!< path and query
    QByteArray body;
    QString tenant; //!< of the token; empty: asked without one, as the sign-in service is
    QHash<QString, QString> headers; //!< names in lower case
    int status = 0; //!< 0: no answer was sent
    QHash<QString, QString> responseHeaders;
    QString fault; //!< kind, where one was put in

    [[nodiscard]] QString path() const { return url.section(u'?', 0, 0); }
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    //! Everything but what is known to read only: a POST may be a question, too.
    [[nodiscard]] bool mayChangeSomething() const;
    //! The same for requests that ask for the same with a token of the same tenant.
    [[nodiscard]] QByteArray question() const;
};

//! Those that were written behind \a offset, which is moved to the end.
[[nodiscard]] QList<Exchange> readExchanges(const QString &journalFile, qint64 *offset);

} // namespace Pec::Testing
