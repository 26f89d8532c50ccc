// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/exchanges.h"

#include "core/strings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pec::Testing {

namespace {

QHash<QString, QString> textsOf(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

QByteArray Exchange::question() const
{
    return tenant.toUtf8() + '\n' + method + ' ' + url.toUtf8() + '\n'
           + headers.value(u"ms-continuationtoken"_s).toUtf8() + '\n' + body;
}

QList<Exchange> readExchanges(const QString &journalFile, qint64 *offset)
{
    QList<Exchange> list;
    QFile file(journalFile);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(*offset))
        return list;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        list.append({QDateTime::fromString(line["time"_L1].toString(), Qt::ISODateWithMs).toUTC(),
                     line["method"_L1].toString().toLatin1(), line["url"_L1].toString(),
                     line["body"_L1].toString().toUtf8(), line["tenant"_L1].toString(),
                     textsOf(line["headers"_L1].toObject()), line["status"_L1].toInt(),
                     textsOf(line["responseHeaders"_L1].toObject()), line["fault"_L1].toString()});
    }
    *offset = file.pos();
    return list;
}

} // namespace Pec::Testing
