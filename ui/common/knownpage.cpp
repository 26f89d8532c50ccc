// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/knownpage.h"

#include <QDesktopServices>

namespace Pec {

void openKnownPage(const QUrl &url)
{
    if (isKnownPage(url))
        QDesktopServices::openUrl(url);
}

void openSignInPage(const QUrl &url, const QUrl &authority)
{
    if (isSignInPage(url, authority))
        QDesktopServices::openUrl(url);
}

void openUpdatePage(const QUrl &url)
{
    if (isUpdatePage(url))
        QDesktopServices::openUrl(url);
}

} // namespace Pec
