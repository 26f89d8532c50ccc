// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/followedclock.h"

#include "core/async.h"
#include "core/strings.h"
#include "net/servicereply.h"

#include <QHostAddress>

namespace Pec {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

Result<ClockReading> parseClock(const HttpReply &reply)
{
    const auto object = jsonObject(reply);
    if (!object)
        return failure(object.error());
    const ClockReading reading{
        QDateTime::fromString(object->value("now"_L1).toString(), Qt::ISODateWithMs).toUTC(),
        object->value("scale"_L1).toDouble(1.0),
        object->value("quotas"_L1).toString(u"off"_s) != "off"_L1};
    if (!reading.now.isValid())
        return failure(ErrorCode::BadAnswer, u"the clock's answer holds no \"now\""_s,
                       reply.url.host());
    return reading;
}

} // namespace

FutureResult<ClockReading> readClock(HttpClient &http, const QUrl &authority, QObject *context,
                                     std::stop_token stop)
{
    if (!isLoopback(authority))
        return readyFuture<ClockReading>(failure(ErrorCode::BadUrl,
                                                 u"only a clock on this machine may be followed"_s,
                                                 authority.host()));
    HttpRequest request;
    request.url = authority;
    request.url.setPath(u"/_clock"_s);
    return andThen<ClockReading>(http.send(std::move(request), std::move(stop)), context,
                                 [](const Result<HttpReply> &reply) -> Result<ClockReading> {
                                     if (!reply)
                                         return failure(reply.error());
                                     return parseClock(*reply);
                                 });
}

} // namespace Pec
