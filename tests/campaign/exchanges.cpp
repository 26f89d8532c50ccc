// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/exchanges.h"

#include "core/strings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

bool Exchange::mayChangeSomething() const
{
    if (method == "GET" || method == "HEAD")
        return false;
    static const QStringList kQuestions{u"/oauth2/v2.0/token"_s, u"/oauth2/v2.0/devicecode"_s,
                                        u"/providers/Microsoft.CostManagement/query"_s,
                                        u"/providers/Microsoft.ResourceGraph/resources"_s,
                                        u"/v1.0/directoryObjects/getByIds"_s};
    if (method == "POST" && path() == "/v1.0/$batch"_L1) {
        const QJsonArray all = QJsonDocument::fromJson(body)["requests"_L1].toArray();
        return std::any_of(all.cbegin(), all.cend(), [](const QJsonValue &one) {
            return one["method"_L1].toString() != "GET"_L1;
        });
    }
    return method != "POST"
           || std::none_of(kQuestions.cbegin(), kQuestions.cend(), [this](const QString &end) {
                  return path().endsWith(end, Qt::CaseInsensitive);
              });
}

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
