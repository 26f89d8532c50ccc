// SPDX-License-Identifier: GPL-3.0-or-later
//! What the fuzz targets share. A target is one function that takes any bytes as if a service, a
//! browser or a file had sent them: it may refuse them, but must neither crash nor hang nor break
//! what it promises. libFuzzer makes up the bytes; replay.cpp gives it those that are kept.
#pragma once

#include "net/paging.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// NOLINTNEXTLINE: the name is libFuzzer's
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace Pec::Fuzz {

inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

//! A promise that was broken counts as a crash.
inline void require(bool kept, const char *promise)
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

inline HttpRequest request()
{
    HttpRequest made;
    made.url = QUrl(QStringLiteral("https://service.example/list?page=1"));
    made.headers = {{"Accept", "application/json"}};
    return made;
}

inline HttpReply reply(const QByteArray &body, int status = 200)
{
    return {status,
            {{"content-type", "application/json"}},
            body,
            request().url,
            QDateTime({2026, 11, 22}, {10, 0}, Qt::UTC)};
}

inline void requireNoWayOut(const std::optional<HttpRequest> &next)
{
    require(!next
                || (next->url.scheme() == QStringLiteral("https")
                    && next->url.host() == request().url.host() && next->url.port(443) == 443
                    && next->url.userInfo().isEmpty()),
            "a next link stays on the host that named it");
}

//! Reads the bytes as a page of a list, as one that was refused, and as one cut off.
template <class Parse>
void readPage(const QByteArray &bytes, Parse parse)
{
    if (const auto page = parse(request(), reply(bytes)))
        requireNoWayOut(page->next);
    require(!parse(request(), reply(bytes, 403)), "what was refused holds no list");
    if (!bytes.isEmpty())
        (void)parse(request(), reply(bytes.first(bytes.size() / 2)));
}

} // namespace Pec::Fuzz
