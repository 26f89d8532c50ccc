// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/paging.h"

#include "core/strings.h"

namespace Pec {

QUrl Service::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = base;
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

Result<std::optional<QUrl>> nextUrl(const QString &link, const QUrl &page)
{
    if (link.isEmpty())
        return std::optional<QUrl>();
    const QUrl url = page.resolved(QUrl(link, QUrl::TolerantMode));
    const bool sameOrigin = url.isValid() && url.scheme() == page.scheme()
                            && url.host() == page.host() && url.port(443) == page.port(443)
                            && url.userInfo().isEmpty();
    if (!sameOrigin)
        return failure(ErrorCode::BadUrl,
                       u"a next link leads to another host and was not followed"_s, url.host());
    return std::optional<QUrl>(url);
}

namespace {

Result<std::optional<HttpRequest>> following(HttpRequest next, const QString &link)
{
    const auto url = nextUrl(link, next.url);
    if (!url)
        return failure(url.error());
    if (!*url)
        return std::optional<HttpRequest>();
    next.url = **url;
    return std::optional<HttpRequest>(std::move(next));
}

} // namespace

Result<std::optional<HttpRequest>> nextByGet(const HttpRequest &request, const QString &link)
{
    HttpRequest next = request;
    next.method = "GET";
    next.body.clear();
    return following(std::move(next), link);
}

Result<std::optional<HttpRequest>> nextBySameBody(const HttpRequest &request, const QString &link)
{
    return following(request, link);
}

} // namespace Pec
