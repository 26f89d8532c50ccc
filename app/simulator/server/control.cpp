// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server/control.h"

#include "core/strings.h"

#include <QStringList>

namespace Pec::Simulator {

namespace {

Response state(const ScaledClock &clock, const QString &quotas)
{
    return Response::json({{u"now"_s, clock.now().toString(Qt::ISODateWithMs)},
                           {u"scale"_s, clock.scale()},
                           {u"quotas"_s, quotas}});
}

Response badRequest(const QString &why) { return armError(400, u"BadRequest"_s, why); }

Response move(const Request &request, ScaledClock &clock, const QString &quotas)
{
    // A page in a browser cannot send this type to another origin without asking first.
    if (request.headers.value("content-type").split(';').first().trimmed() != "application/json")
        return badRequest(u"The content type has to be application/json."_s);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return badRequest(u"The body has to be a JSON object."_s);
    const QJsonObject body = document.object();
    const QStringList names = body.keys();
    for (const QString &name : names) {
        if (name != "now"_L1 && name != "scale"_L1)
            return badRequest(u"Unknown member '%1'."_s.arg(name));
    }
    QDateTime now = clock.now();
    if (body.contains("now"_L1))
        now = instantFromIso(body["now"_L1].toString());
    const double scale = body.contains("scale"_L1) ? body["scale"_L1].toDouble(-1) : clock.scale();
    if (!now.isValid())
        return badRequest(u"'now' has to be an ISO 8601 instant."_s);
    if (scale < 0 || scale > kFastestScale)
        return badRequest(u"'scale' has to be between 0 and 1000000."_s);
    clock.set(now, scale);
    return state(clock, quotas);
}

} // namespace

QDateTime instantFromIso(const QString &text)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant.toUTC();
}

void addControl(Router &router, ScaledClock &clock, const QString &quotas)
{
    router.add("GET", u"/_clock"_s, Service::Control, {},
               [&clock, quotas](const Request &) { return state(clock, quotas); });
    router.add("POST", u"/_clock"_s, Service::Control, {},
               [&clock, quotas](const Request &request) { return move(request, clock, quotas); });
}

} // namespace Pec::Simulator
