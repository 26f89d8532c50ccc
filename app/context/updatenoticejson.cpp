// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/updatenoticejson.h"

#include "context/schemacheck.h"
#include "core/strings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

namespace Pec {

Result<UpdateNotice> updateNoticeFrom(const QByteArray &json, const QString &source)
{
    const auto wrong = [](const QString &detail) { return failure(ErrorCode::BadAnswer, detail); };
    const Result<Done> fits = checkAgainstSchema(json, u":/policy/update.schema.json"_s);
    if (!fits)
        return wrong(fits.error().detail);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const UpdateNotice notice{object.value("version"_L1).toString(),
                              QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate),
                              QUrl(object.value("url"_L1).toString(), QUrl::StrictMode),
                              object.value("notes"_L1).toString()};
    if (!notice.date.isValid())
        return wrong(u"\"date\" is no day"_s);
    if (!notice.url.isValid() || notice.url.host().isEmpty() || !notice.url.userInfo().isEmpty())
        return wrong(u"\"url\" is no plain https address"_s);
    if (source.startsWith("https://"_L1) && notice.url.host() != QUrl(source).host())
        return wrong(u"\"url\" leads to another host than the one that was asked"_s);
    return notice;
}

bool isNewer(const UpdateNotice &notice, const QString &version)
{
    return QVersionNumber::fromString(notice.version).normalized()
           > QVersionNumber::fromString(version).normalized();
}

} // namespace Pec
