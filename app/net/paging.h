// SPDX-License-Identifier: GPL-3.0-or-later
//! Follows the pages of a list in every style of Microsoft's services, to the last one or an error:
//! a list is never silently short. Which page comes next is told by a function of the style.
//!
//!   first request -> reply -> parse (items + next request or none) -> next request -> ...
//!
//! A next link may only lead to the host that it came from; the same link twice, or more pages than
//! the bound, is ErrorCode::PagingLoop.
#pragma once

#include "core/async.h"
#include "net/httpclient.h"

#include <QSet>
#include <QtConcurrentRun>
#include <QUrlQuery>

#include <functional>

namespace Pec {

//! Sends a request with whatever it needs (a token); stands for HttpClient or AuthorizedClient.
using Sender = std::function<FutureResult<HttpReply>(HttpRequest, std::stop_token)>;

//! What every function of a service client needs: whom to answer, how to send, and where to.
struct Service
{
    QObject *context = nullptr; //!< continuations run on its thread and end with it
    Sender send;
    QUrl base; //!< "https://management.azure.com"
    std::stop_token stop;

    //! The address of \a path (not encoded) below the base.
    [[nodiscard]] QUrl url(const QString &path, const QUrlQuery &query = {}) const;
};

//! One parsed page: its items and the request of the page after it.
template <class T>
struct Page
{
    QList<T> items;
    std::optional<HttpRequest> next;
};

template <class T>
using PageParser = std::function<Result<Page<T>>(const HttpRequest &, const HttpReply &)>;

//! The address of a next link, checked: https, same host and port as the page it stood in.
//! Relative links are resolved. Nothing for an empty link.
[[nodiscard]] Result<std::optional<QUrl>> nextUrl(const QString &link, const QUrl &page);

//! GET of the next link with the headers of \a request; for nextLink and @odata.nextLink.
[[nodiscard]] Result<std::optional<HttpRequest>> nextByGet(const HttpRequest &request,
                                                           const QString &link);
//! The same method and body again to the next link; for Cost Management.
[[nodiscard]] Result<std::optional<HttpRequest>> nextBySameBody(const HttpRequest &request,
                                                                const QString &link);

namespace Detail {

//! A longer body is parsed on a worker, so that the window never waits for it.
constexpr qsizetype kParseHereBytes = qsizetype(64) * 1024;

template <class T>
class Pager : public std::enable_shared_from_this<Pager<T>>
{
public:
    Pager(QObject *context, Sender sender, PageParser<T> parser, std::stop_token stop, int maxPages)
        : m_context(context)
        , m_sender(std::move(sender))
        , m_parser(std::move(parser))
        , m_stop(std::move(stop))
        , m_maxPages(maxPages)
    {
        m_promise.start();
    }

    [[nodiscard]] FutureResult<QList<T>> future() { return m_promise.future(); }

    void ask(const HttpRequest &request)
    {
        QByteArray key = request.url.toEncoded() + '\n' + request.body;
        for (const auto &[name, value] : request.headers) // Partner Center continues by a header
            key += '\n' + name + ':' + value;
        if (m_seen.contains(key) || m_seen.size() >= m_maxPages) {
            finish(failure(ErrorCode::PagingLoop,
                           m_seen.contains(key)
                               ? QStringLiteral("page %1 leads on to a page that was read before")
                                     .arg(m_seen.size())
                               : QStringLiteral("the list has more than %1 pages").arg(m_maxPages),
                           request.url.host()));
            return;
        }
        m_seen.insert(key);
        whenFinished(m_sender(request, m_stop), m_context,
                     [self = this->shared_from_this(), request](Result<HttpReply> reply) {
                         self->take(request, reply);
                     });
    }

private:
    void take(const HttpRequest &request, const Result<HttpReply> &reply)
    {
        if (!reply)
            return finish(failure(reply.error()));
        if (reply->body.size() <= kParseHereBytes)
            return goOn(m_parser(request, *reply));
        const auto parsed = QtConcurrent::run(
            [parser = m_parser, request, answer = *reply] { return parser(request, answer); });
        whenFinished(parsed, m_context, [self = this->shared_from_this()](Result<Page<T>> page) {
            self->goOn(std::move(page));
        });
    }

    void goOn(Result<Page<T>> page)
    {
        if (!page)
            return finish(failure(page.error()));
        m_items += page->items;
        if (page->next)
            ask(*page->next);
        else
            finish(std::move(m_items));
    }

    void finish(Result<QList<T>> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    QObject *m_context;
    Sender m_sender;
    PageParser<T> m_parser;
    std::stop_token m_stop;
    int m_maxPages;
    QPromise<Result<QList<T>>> m_promise;
    QSet<QByteArray> m_seen;
    QList<T> m_items;
};

} // namespace Detail

//! Reads every page. The parser is a pure function; a long page is parsed on a worker thread. \a
//! context lives on the calling thread; when it goes, the future is cancelled.
template <class T>
[[nodiscard]] FutureResult<QList<T>> readPages(QObject *context, Sender sender, HttpRequest first,
                                               PageParser<T> parser, std::stop_token stop,
                                               int maxPages = 2000)
{
    const auto pager = std::make_shared<Detail::Pager<T>>(
        context, std::move(sender), std::move(parser), std::move(stop), maxPages);
    FutureResult<QList<T>> future = pager->future();
    pager->ask(first);
    return future;
}

//! Reads every page of a list below \a service.
template <class T>
[[nodiscard]] FutureResult<QList<T>> readPages(const Service &service, HttpRequest first,
                                               PageParser<T> parser)
{
    return readPages<T>(service.context, service.send, std::move(first), std::move(parser),
                        service.stop);
}

//! Sends one request and turns its reply into a value by a pure function.
template <class T>
[[nodiscard]] FutureResult<T> readOne(const Service &service, HttpRequest request,
                                      std::function<Result<T>(const HttpReply &)> parse)
{
    return andThen<T>(service.send(std::move(request), service.stop), service.context,
                      [parse = std::move(parse)](const Result<HttpReply> &reply) -> Result<T> {
                          if (!reply)
                              return failure(reply.error());
                          return parse(*reply);
                      });
}

} // namespace Pec
