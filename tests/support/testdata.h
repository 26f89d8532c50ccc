// SPDX-License-Identifier: GPL-3.0-or-later
//! Where the files lie that tests read. Only one source knows the folders by name, so that all
//! others compile alike wherever the checkout is.
#pragma once

#include <QString>

namespace Pec::Testing {

//! Of tests/data: "rules/pec-roles.csv".
[[nodiscard]] QString dataFile(const QString &name);
[[nodiscard]] QString ruleBookFile();

//! Of Microsoft's own example payloads, which are not part of the project: "identity/jwks.json".
[[nodiscard]] QString contractFile(const QString &name);
[[nodiscard]] bool hasContracts();

} // namespace Pec::Testing
