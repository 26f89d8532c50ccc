// SPDX-License-Identifier: GPL-3.0-or-later
//! Follows the pages of a list in every style of Microsoft's services, to the last one or an error:
//! a list is never silently short. Which page comes next is told by a function of the style.
//!
//!   first request -> reply -> parse (items + next request or none) -> next request -> ...
//!
//! A next link may only lead to the host that it came from; the same link twice, or more pages than
//! the bound, is ErrorCode::PagingLoop. Where a service tells how many items there are, another
//! number of them is BadAnswer: a page was left out or came twice.
#pragma once

#include "core/async.h"
#include "net/httpclient.h"

#include <QSet>
#include <QtConcurrentRun>
#include <QUrlQuery>

#include <algorithm>
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
    Urgency urgency = Urgency::Normal; //!< of every request

    //! The address of \a path (not encoded) below the base.
    [[nodiscard]] QUrl url(const QString &path, const QUrlQuery &query = {}) const;
};

//! One parsed page: its items and the request of the page after it.
template <class T>
struct Page
{
    QList<T> items;
    std::optional<HttpRequest> next;
    std::optional<qsizetype> total = {}; //!< items of the whole list, where the service tells
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

//! Turns a reply into a page, a long one on a worker thread, and hands it to \a take.
template <class T>
void parsePage(QObject *context, PageParser<T> parser, HttpRequest request,
               const Result<HttpReply> &reply, std::function<void(Result<Page<T>>)> take)
{
    if (!reply)
        return take(failure(reply.error()));
    if (reply->body.size() <= kParseHereBytes)
        return take(parser(request, *reply));
    const auto parsed = QtConcurrent::run([parser = std::move(parser), request = std::move(request),
                                           answer = *reply] { return parser(request, answer); });
    whenFinished(parsed, context, std::move(take));
}

[[nodiscard]] inline tl::unexpected<Error> wrongNumber(qsizetype told, qsizetype found)
{
    return failure(ErrorCode::BadAnswer,
                   QStringLiteral("the list was to have %1 items and has %2").arg(told).arg(found));
}

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

    //! What another has read of the list already.
    void startAfter(QList<T> items) { m_items = std::move(items); }

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
                         parsePage<T>(
                             self->m_context, self->m_parser, request, reply,
                             [self](Result<Page<T>> page) { self->goOn(std::move(page)); });
                     });
    }

private:
    void goOn(Result<Page<T>> page)
    {
        if (!page)
            return finish(failure(page.error()));
        if (m_items.isEmpty())
            m_items = page->items; // shared, where adding would copy each
        else
            m_items += page->items;
        if (page->total)
            m_total = page->total;
        const bool tooMany = m_total && m_items.size() > *m_total;
        if (page->next && !tooMany)
            ask(*page->next);
        else if (m_total && m_items.size() != *m_total)
            finish(wrongNumber(*m_total, m_items.size()));
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
    std::optional<qsizetype> m_total; //!< as the last page that told it says
};

//! The pages of a list that can be entered anywhere: the first tells how many items there are, the
//! others are asked for at once.
template <class T>
class CountedPager : public std::enable_shared_from_this<CountedPager<T>>
{
public:
    CountedPager(Service service, PageParser<T> parser,
                 std::function<HttpRequest(qsizetype)> pageAt)
        : m_service(std::move(service))
        , m_parser(std::move(parser))
        , m_pageAt(std::move(pageAt))
    {}

    [[nodiscard]] FutureResult<QList<T>> future() { return m_promise.future(); }

    void start()
    {
        ask(0, [self = this->shared_from_this()](Page<T> first) { self->takeFirst(first); });
    }

private:
    void ask(qsizetype skip, std::function<void(Page<T>)> take)
    {
        HttpRequest request = m_pageAt(skip);
        request.urgency = m_service.urgency;
        whenFinished(m_service.send(request, m_service.stop), m_service.context,
                     [self = this->shared_from_this(), request,
                      take = std::move(take)](Result<HttpReply> reply) {
                         parsePage<T>(self->m_service.context, self->m_parser, request, reply,
                                      [self, take](Result<Page<T>> page) {
                                          page ? take(*page) : self->finish(failure(page.error()));
                                      });
                     });
    }

    void takeFirst(const Page<T> &first)
    {
        m_pages = {first.items};
        m_total = first.total.value_or(first.items.size());
        const qsizetype size = first.items.size();
        if (!first.total && first.next)
            return followLinks(*first.next);
        const bool inconsistent = first.next && size == 0;
        if (inconsistent || m_total > kMostItems)
            return finish(
                failure(ErrorCode::PagingLoop, QStringLiteral("a list of %1 items").arg(m_total)));
        if (size == 0) // there is no step to take through the rest, if there is one
            return finishWhole();
        for (qsizetype skip = size; skip < m_total; skip += size) {
            const qsizetype index = m_pages.size();
            m_pages.append(QList<T>());
            ++m_open;
            ask(skip, [self = this->shared_from_this(), index](const Page<T> &page) {
                self->m_pages[index] = page.items;
                if (--self->m_open == 0)
                    self->finishWhole();
            });
        }
        if (m_open == 0)
            finishWhole();
    }

    //! A service that does not count is read one page after the other.
    void followLinks(const HttpRequest &next)
    {
        // As many pages of this size as a list may have at most.
        const qsizetype pages = kMostItems / std::max<qsizetype>(1, m_pages.first().size());
        const auto pager = std::make_shared<Pager<T>>(m_service.context, m_service.send, m_parser,
                                                      m_service.stop, int(pages));
        pager->startAfter(m_pages.first());
        whenFinished(
            pager->future(), m_service.context,
            [self = this->shared_from_this()](Result<QList<T>> all) { self->finish(all); });
        pager->ask(next);
    }

    void finishWhole()
    {
        QList<T> items;
        for (const QList<T> &page : std::as_const(m_pages))
            items += page;
        if (items.size() != m_total)
            return finish(wrongNumber(m_total, items.size()));
        finish(std::move(items));
    }

    void finish(Result<QList<T>> result) { m_promise.finish(std::move(result)); }

    static constexpr qsizetype kMostItems = 1'000'000;
    Service m_service;
    PageParser<T> m_parser;
    std::function<HttpRequest(qsizetype)> m_pageAt;
    Pending<QList<T>> m_promise;
    QList<QList<T>> m_pages;
    qsizetype m_total = 0;
    int m_open = 0;
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
    first.urgency = service.urgency;
    return readPages<T>(service.context, service.send, std::move(first), std::move(parser),
                        service.stop);
}

//! Reads every page of a list that can be entered anywhere: \a pageAt makes the request of the page
//! that begins after so many items. BadAnswer when the pages do not add up to what the first one
//! said: the list changed meanwhile, or the service left something out. Where the first page does
//! not say how many there are, its next link is followed.
template <class T>
[[nodiscard]] FutureResult<QList<T>> readCounted(const Service &service, PageParser<T> parser,
                                                 std::function<HttpRequest(qsizetype skip)> pageAt)
{
    const auto pager =
        std::make_shared<Detail::CountedPager<T>>(service, std::move(parser), std::move(pageAt));
    FutureResult<QList<T>> future = pager->future();
    pager->start();
    return future;
}

//! Sends one request and turns its reply into a value by a pure function, a long one on a worker
//! thread.
template <class T>
[[nodiscard]] FutureResult<T> readOne(const Service &service, HttpRequest request,
                                      std::function<Result<T>(const HttpReply &)> parse)
{
    request.urgency = service.urgency;
    return andThen<T>(service.send(std::move(request), service.stop), service.context,
                      [parse = std::move(parse)](const Result<HttpReply> &reply) {
                          if (!reply)
                              return readyFuture<T>(failure(reply.error()));
                          if (reply->body.size() <= Detail::kParseHereBytes)
                              return readyFuture<T>(parse(*reply));
                          return QtConcurrent::run(
                              [parse, answer = *reply] { return parse(answer); });
                      });
}

} // namespace Pec
