// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/knownpage.h"

#include "core/strings.h"

#include <QDesktopServices>

namespace Pec {

bool isKnownPage(const QUrl &url)
{
    const bool known =
        url.host() == "learn.microsoft.com"_L1 || url.host() == "portal.azure.com"_L1;
    return url.isValid() && url.scheme() == "https"_L1 && known && url.userInfo().isEmpty()
           && url.port() == -1;
}

void openKnownPage(const QUrl &url)
{
    if (isKnownPage(url))
        QDesktopServices::openUrl(url);
}

} // namespace Pec
