// SPDX-License-Identifier: GPL-3.0-or-later
//! What a screen reader could not tell its user.
#pragma once

#include <QStringList>

class QWidget;

namespace Pec {

//! Controls below \a root that are shown and that a key or the pointer reaches, but that have no
//! accessible name or no role: "QToolButton in Pec::CostPane: no name".
[[nodiscard]] QStringList namelessControls(const QWidget &root);

} // namespace Pec
