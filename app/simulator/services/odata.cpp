// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/odata.h"

#include "core/strings.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace Pec::Simulator {

namespace {

// Recursive descent over the tokens; `m_failed` is set at the first thing not known.
class Filter
{
public:
    Filter(const QString &text, const QJsonObject &object)
        : m_object(object)
    {
        static const QRegularExpression token(
            u"\\s*('(?:[^']|'')*'|[(),]|[A-Za-z_][\\w/.]*|\\S)"_s);
        auto it = token.globalMatch(text);
        while (it.hasNext())
            m_tokens.append(it.next().captured(1));
    }

    std::optional<bool> evaluate()
    {
        const bool result = either();
        if (m_failed || m_next != m_tokens.size())
            return {};
        return result;
    }

private:
    [[nodiscard]] QString peek() const { return m_tokens.value(m_next); }

    QString take() { return m_tokens.value(m_next++); }

    bool accept(const QString &token)
    {
        if (peek().compare(token, Qt::CaseInsensitive) != 0)
            return false;
        ++m_next;
        return true;
    }

    void expect(const QString &token)
    {
        if (!accept(token))
            m_failed = true;
    }

    bool either()
    {
        bool result = both();
        while (!m_failed && accept(u"or"_s))
            result = both() || result;
        return result;
    }

    bool both()
    {
        bool result = one();
        while (!m_failed && accept(u"and"_s))
            result = one() && result;
        return result;
    }

    bool one()
    {
        if (accept(u"not"_s))
            return !one();
        if (accept(u"("_s)) {
            const bool result = either();
            expect(u")"_s);
            return result;
        }
        if (accept(u"startswith"_s))
            return startsWith();
        return comparison();
    }

    bool startsWith()
    {
        expect(u"("_s);
        const QString name = take();
        expect(u","_s);
        const QString start = literal();
        expect(u")"_s);
        return value(name).startsWith(start, Qt::CaseInsensitive);
    }

    bool comparison()
    {
        const QString actual = value(take());
        const QString operation = take().toLower();
        if (operation == "in"_L1)
            return oneOf(actual);
        const bool equal = actual.compare(literal(), Qt::CaseInsensitive) == 0;
        if (operation == "ne"_L1)
            return !equal;
        if (operation != "eq"_L1)
            m_failed = true;
        return equal;
    }

    bool oneOf(const QString &actual)
    {
        bool found = false;
        expect(u"("_s);
        do {
            found = literal().compare(actual, Qt::CaseInsensitive) == 0 || found;
        } while (!m_failed && accept(u","_s));
        expect(u")"_s);
        return found;
    }

    QString literal()
    {
        QString token = take();
        if (token.size() >= 2 && token.startsWith(u'\'') && token.endsWith(u'\''))
            return token.mid(1, token.size() - 2).replace(u"''"_s, u"'"_s);
        if (token != "true"_L1 && token != "false"_L1 && token != "null"_L1)
            m_failed = true;
        return token;
    }

    QString value(const QString &path)
    {
        QJsonValue here = m_object;
        const QStringList names = path.split(u'/');
        for (const QString &name : names) {
            // A property that the objects do not have is a mistake in the filter, not an empty
            // value.
            if (!here.isObject() || !here.toObject().contains(name))
                m_failed = true;
            here = here.toObject().value(name);
        }
        if (here.isBool())
            return here.toBool() ? u"true"_s : u"false"_s;
        return here.isNull() ? u"null"_s : here.toString();
    }

    QStringList m_tokens;
    qsizetype m_next = 0;
    const QJsonObject &m_object;
    bool m_failed = false;
};

Response badRequest(const Request &request, const QString &code, const QString &message)
{
    return graphError(400, code, message, request);
}

} // namespace

std::optional<bool> passesFilter(const QJsonObject &object, const QString &filter)
{
    if (filter.isEmpty())
        return true;
    return Filter(filter, object).evaluate();
}

QJsonObject selected(const QJsonObject &object, const QString &select)
{
    if (select.isEmpty())
        return object;
    const QStringList names = select.split(u',', Qt::SkipEmptyParts);
    QJsonObject part;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool kept = it.key().startsWith(u'@') || it.key() == "id"_L1
                          || std::any_of(names.begin(), names.end(), [&it](const QString &name) {
                                 return name.trimmed().compare(it.key(), Qt::CaseInsensitive) == 0;
                             });
        if (kept)
            part.insert(it.key(), it.value());
    }
    return part;
}

QString nextLink(const Request &request, qsizetype offset)
{
    QString link = QString::fromLatin1(request.host)
                   + QString::fromLatin1(QUrl::toPercentEncoding(request.path, "/:$")) + u'?';
    const auto items = request.query.queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (QUrl::fromPercentEncoding(name.toUtf8()).compare("$skiptoken"_L1, Qt::CaseInsensitive)
            != 0)
            link += name + u'=' + value + u'&';
    }
    const QByteArray token =
        QByteArray("o=" + QByteArray::number(offset))
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return link + u"%24skiptoken="_s + QString::fromLatin1(token);
}

std::optional<qsizetype> offsetOf(const Request &request)
{
    if (!request.hasQuery(u"$skiptoken"_s))
        return 0;
    const QByteArray token = QByteArray::fromBase64(request.queryValue(u"$skiptoken"_s).toLatin1(),
                                                    QByteArray::Base64UrlEncoding);
    bool ok = false;
    const qlonglong offset = token.startsWith("o=") ? token.mid(2).toLongLong(&ok) : -1;
    if (!ok || offset < 0)
        return {};
    return qsizetype(offset);
}

Response graphPage(const Request &request, const QJsonArray &all, const QString &context,
                   const PageRules &rules)
{
    const QString filter = request.queryValue(u"$filter"_s);
    const auto offset = offsetOf(request);
    bool ok = true;
    int top = rules.usual;
    if (request.hasQuery(u"$top"_s))
        top = request.queryValue(u"$top"_s).toInt(&ok);
    if (!ok || top < 1 || top > rules.largest)
        return badRequest(
            request, u"Request_BadRequest"_s,
            u"Invalid page size specified: '%1'. Must be between 1 and %2 inclusive."_s.arg(
                request.queryValue(u"$top"_s), QString::number(rules.largest)));
    if (!offset)
        return badRequest(request, u"Request_BadRequest"_s, u"The $skiptoken is not valid."_s);
    top = request.pageOf(top);
    QJsonArray passing;
    for (const auto value : all) {
        const auto passes = passesFilter(value.toObject(), filter);
        if (!passes)
            return badRequest(request, u"Request_UnsupportedQuery"_s,
                              u"Unsupported or invalid query filter clause: '%1'."_s.arg(filter));
        if (*passes)
            passing.append(value);
    }
    QJsonArray page;
    for (qsizetype i = *offset; i < qMin(passing.size(), *offset + top); ++i)
        page.append(selected(passing[i].toObject(), request.queryValue(u"$select"_s)));
    QJsonObject body{
        {u"@odata.context"_s,
         u"%1/v1.0/$metadata#%2"_s.arg(QString::fromLatin1(request.host), context)},
        {u"value"_s, page},
    };
    // Without the header the count is silently left out.
    if (request.queryValue(u"$count"_s) == "true"_L1
        && request.headers.value("consistencylevel").toLower() == "eventual")
        body[u"@odata.count"_s] = passing.size();
    if (*offset + top < passing.size())
        body[u"@odata.nextLink"_s] = nextLink(request, *offset + top);
    return Response::json(body);
}

} // namespace Pec::Simulator
