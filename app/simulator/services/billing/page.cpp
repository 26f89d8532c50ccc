// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/billing/page.h"

#include "core/strings.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace Pec::Simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestPage = 50;

Response badRequest(const QString &message) { return armError(400, u"BadRequest"_s, message); }

struct Condition
{
    QString property;
    QString value;
};

//! "properties/status eq 'Active' and .."; false: not understood.
bool readFilter(const QString &text, QList<Condition> *conditions)
{
    static const QRegularExpression equality(
        u"^\\s*(?:properties/)?(\\w+)\\s+eq\\s+'([^']*)'\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression conjunction(u"\\s+and\\s+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    for (const QString &part : text.split(conjunction, Qt::SkipEmptyParts)) {
        const auto match = equality.match(part);
        if (!match.hasMatch())
            return false;
        conditions->append({match.captured(1).toLower(), match.captured(2)});
    }
    return true;
}

QString propertyOf(const QJsonObject &item, const QString &name)
{
    const QJsonObject properties = item.value("properties"_L1).toObject();
    for (auto it = properties.constBegin(); it != properties.constEnd(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.value().toString();
    }
    return name == "name"_L1 ? item.value("name"_L1).toString() : QString();
}

bool isWanted(const QJsonObject &item, const QList<Condition> &conditions, const QString &search)
{
    const bool fits =
        std::all_of(conditions.cbegin(), conditions.cend(), [&](const Condition &condition) {
            return propertyOf(item, condition.property)
                       .compare(condition.value, Qt::CaseInsensitive)
                   == 0;
        });
    return fits
           && (search.isEmpty()
               || propertyOf(item, u"displayName"_s).contains(search, Qt::CaseInsensitive)
               || item.value("name"_L1).toString().contains(search, Qt::CaseInsensitive));
}

QString nextLink(const Request &request, qsizetype offset)
{
    QUrlQuery query;
    for (const auto &[name, value] : request.query.queryItems(QUrl::FullyEncoded)) {
        const QString plain = QUrl::fromPercentEncoding(name.toUtf8()).toLower();
        if (plain != "skip"_L1 && plain != "$skiptoken"_L1)
            query.addQueryItem(name, value);
    }
    query.addQueryItem(
        u"%24skiptoken"_s,
        QString::fromLatin1(QByteArray::number(offset).toBase64().toPercentEncoding()));
    return QString::fromLatin1(request.host + QUrl::toPercentEncoding(request.path, "/:")) + u'?'
           + query.toString(QUrl::FullyEncoded);
}

bool readNumber(const Request &request, const QString &name, int lowest, int highest, int *number)
{
    if (!request.hasQuery(name))
        return true;
    bool read = false;
    *number = request.queryValue(name).toInt(&read);
    return read && *number >= lowest && *number <= highest;
}

} // namespace

Response billingPage(const Request &request, qsizetype total,
                     const std::function<QJsonObject(qsizetype)> &item)
{
    int top = kLargestPage;
    int skip = 0;
    if (!readNumber(request, u"top"_s, 1, kLargestPage, &top)
        || !readNumber(request, u"$top"_s, 1, kLargestPage, &top))
        return badRequest(u"The value of the query parameter 'top' must be between 1 and 50."_s);
    top = request.pageOf(top);
    if (!readNumber(request, u"skip"_s, 0, std::numeric_limits<int>::max(), &skip))
        return badRequest(u"The value of the query parameter 'skip' must not be negative."_s);
    if (request.hasQuery(u"$skiptoken"_s)) {
        bool read = false;
        skip = QByteArray::fromBase64(request.queryValue(u"$skiptoken"_s).toLatin1()).toInt(&read);
        if (!read || skip < 0)
            return badRequest(u"The value of the query parameter '$skiptoken' is not valid."_s);
    }
    QList<Condition> conditions;
    const QString filter = request.queryValue(u"filter"_s) + request.queryValue(u"$filter"_s);
    if (!readFilter(filter, &conditions))
        return badRequest(u"The filter '%1' is not valid."_s.arg(filter));
    const QString search = request.queryValue(u"search"_s);
    const bool narrowed = !conditions.isEmpty() || !search.isEmpty();
    QList<QJsonObject> wanted;
    for (qsizetype i = 0; narrowed && i < total; ++i) {
        const QJsonObject object = item(i);
        if (isWanted(object, conditions, search))
            wanted.append(object);
    }
    const qsizetype found = narrowed ? wanted.size() : total;
    const qsizetype end = std::min<qsizetype>(found, static_cast<qsizetype>(skip) + top);
    QJsonArray value;
    for (qsizetype i = skip; i < end; ++i)
        value.append(narrowed ? wanted.at(i) : item(i));
    QJsonObject page{{u"value"_s, value}};
    const bool old = request.queryValue(u"api-version"_s) == "2020-05-01"_L1;
    if (old || request.queryValue(u"count"_s).compare("true"_L1, Qt::CaseInsensitive) == 0)
        page.insert(u"totalCount"_s, found);
    if (end < found)
        page.insert(u"nextLink"_s, nextLink(request, end));
    return Response::json(page);
}

} // namespace Pec::Simulator
