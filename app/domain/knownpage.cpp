// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/knownpage.h"

#include "core/strings.h"

#include <algorithm>
#include <array>

namespace Pec {

namespace {

constexpr int kHttps = 443;

constexpr std::array kPages{"learn.microsoft.com"_L1, "partner.microsoft.com"_L1,
                            "portal.azure.com"_L1};
constexpr std::array kDeviceCodePages{"login.microsoft.com"_L1, "login.microsoftonline.com"_L1,
                                      "microsoft.com"_L1, "www.microsoft.com"_L1};

bool isPlainHttps(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty()
           && !url.host().isEmpty();
}

template <size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &hosts, const QUrl &url)
{
    return isPlainHttps(url) && url.port(kHttps) == kHttps
           && std::find(hosts.begin(), hosts.end(), url.host()) != hosts.end();
}

} // namespace

bool isKnownPage(const QUrl &url) { return isOneOf(kPages, url); }

bool isUpdatePage(const QUrl &url) { return isPlainHttps(url) && url.port(kHttps) == kHttps; }

bool isSignInPage(const QUrl &url, const QUrl &authority)
{
    const bool atAuthority = isPlainHttps(url) && isPlainHttps(authority)
                             && url.host() == authority.host()
                             && url.port(kHttps) == authority.port(kHttps);
    return atAuthority || isOneOf(kDeviceCodePages, url);
}

} // namespace Pec
