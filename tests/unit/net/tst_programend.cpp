// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strings.h"
#include "net/httpclient.h"
#include "support/awaited.h"
#include "support/fakehttpsserver.h"

#include <QDate>
#include <QTest>

#include <cstdio>
#include <cstdlib>

#include <openssl/crypto.h>

using namespace Pec;
using namespace Pec::Testing;

namespace {

//! Made before main() and so destroyed after every exit handler that a request may have set up.
struct LastLook
{
    LastLook() = default;
    LastLook(const LastLook &) = delete;
    LastLook &operator=(const LastLook &) = delete;
    ~LastLook()
    {
        if (OPENSSL_init_crypto(0, nullptr) == 1)
            return;
        std::fputs("FAIL!  : OpenSSL was taken down while threads may still be ending\n", stderr);
        std::_Exit(1);
    }
};
const LastLook lastLook;

} // namespace

//! What a request leaves for the time after main(); the exit code tells.
class tst_ProgramEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOpenSslForThreadsThatAreStillEnding()
    {
        const ScaledClock clock(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC), 0);
        FakeHttpsServer server;
        server.expect({});
        HttpClient::Options options;
        options.caFile = server.caFile();
        const auto http = HttpClient::create(options, clock);
        QVERIFY(http);
        HttpRequest request;
        request.url = server.url(u"/a"_s);
        QVERIFY(awaited((*http)->send(request, {})));
    }
};

QTEST_GUILESS_MAIN(tst_ProgramEnd)
#include "tst_programend.moc"
