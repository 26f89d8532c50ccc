// SPDX-License-Identifier: GPL-3.0-or-later
//! Lines of headers, as they come with an answer: how long to wait, which claims, where to go on.
#include "fuzz/fuzz.h"
#include "identity/oauth/claims.h"
#include "net/servicereply.h"

using namespace Pec;
using namespace Pec::Fuzz;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    HttpReply answer = reply({}, 429);
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines)
        answer.headers.append(
            {line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1)});
    const auto wait = retryAfter(answer, answer.receivedAt);
    require(!wait || wait->count() >= 0, "no wait ends before it begins");
    (void)requestId(answer);
    if (const auto claims = claimsChallenge(answer))
        require(claimsParameter(*claims).has_value(), "a challenge that is taken can be answered");
    const auto next = nextUrl(QString::fromUtf8(lines.first()), answer.url);
    if (next && *next) {
        HttpRequest asked = request();
        asked.url = **next;
        requireNoWayOut(asked);
    }
    return 0;
}
