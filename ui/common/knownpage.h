// SPDX-License-Identifier: GPL-3.0-or-later
//! Pages that the program may open in the browser.
#pragma once

#include <QUrl>

namespace Pec {

//! https, and the host of Microsoft's documentation or of the Azure portal: what data hold is
//! opened only then.
[[nodiscard]] bool isKnownPage(const QUrl &url);

//! Opens it in the system's browser; does nothing for any other address.
void openKnownPage(const QUrl &url);

} // namespace Pec
