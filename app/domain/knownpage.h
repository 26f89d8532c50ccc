// SPDX-License-Identifier: GPL-3.0-or-later
//! Which addresses the program may open in the browser. Data, rule books and answers of services
//! name addresses; none of them is opened for being named.
#pragma once

#include <QUrl>

namespace Pec {

//! https, the standard port, nobody's name in it, and exactly the host of Microsoft's
//! documentation, of Partner Center or of the Azure portal.
[[nodiscard]] bool isKnownPage(const QUrl &url);

//! A page to sign in at: https on the host and port of \a authority, which the profile names (also
//! for a sovereign cloud), or where Microsoft lets a device code be typed.
[[nodiscard]] bool isSignInPage(const QUrl &url, const QUrl &authority);

//! A page about a newer version, which the notice of the administrator's choice names: https on any
//! host, the standard port, nobody's name in it.
[[nodiscard]] bool isUpdatePage(const QUrl &url);

} // namespace Pec
