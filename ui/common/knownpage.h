// SPDX-License-Identifier: GPL-3.0-or-later
//! The one way from the window to the browser.
#pragma once

#include "domain/knownpage.h"

namespace Pec {

//! Opens it in the system's browser; does nothing for an address that is no known page.
void openKnownPage(const QUrl &url);

//! The same for a page to sign in at.
void openSignInPage(const QUrl &url, const QUrl &authority);

//! The same for a page about a newer version.
void openUpdatePage(const QUrl &url);

} // namespace Pec
