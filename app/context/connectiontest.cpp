// SPDX-License-Identifier: GPL-3.0-or-later
#include "context/connectiontest.h"

#include "core/async.h"
#include "identity/oauth/oauthclient.h"
#include "net/httpclient.h"

namespace Pec {

namespace {

using namespace std::chrono_literals;

//! Somebody looks on: one try, and no longer than a person waits.
constexpr auto kTimeout = 15s;

struct Probe
{
    SystemClock clock;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<OAuthClient> authority;
};

} // namespace

FutureResult<Done> testConnection(const ConnectionTest &test, QObject *context,
                                  std::stop_token stop)
{
    const auto probe = std::make_shared<Probe>();
    HttpClient::Options options;
    options.caFile = test.caFile;
    options.proxy = proxyAddress(test.settings);
    options.userAgent = "PecConsole/" PEC_VERSION;
    options.maxTries = 1;
    options.timeout = kTimeout;
    auto http = HttpClient::create(std::move(options), probe->clock);
    if (!http)
        return readyFuture<Done>(failure(http.error()));
    probe->http = std::move(*http);
    probe->authority =
        std::make_unique<OAuthClient>(test.authority, QString(), *probe->http, probe->clock);
    return andThen<Done>(probe->authority->discover(test.tenant, std::move(stop)), context,
                         [probe](const Result<Endpoints> &found) {
                             return found.map([](const Endpoints &) { return Done(); });
                         });
}

ProxyAddress proxyAddress(const ProgramSettings &settings)
{
    return settings.proxy ? ProxyAddress{settings.proxy->host, settings.proxy->port}
                          : ProxyAddress();
}

} // namespace Pec
