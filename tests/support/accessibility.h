// SPDX-License-Identifier: GPL-3.0-or-later
//! What a screen reader could not tell its user.
#pragma once

#include <QStringList>

class QWidget;

namespace Pec {

//! Controls below \a root that are shown and that a key or the pointer reaches, but that have no
//! accessible name or no role: "QToolButton in Pec::CostPane: no name". A combo box is named by a
//! label that is its buddy: its accessible name is not told on Linux.
[[nodiscard]] QStringList namelessControls(const QWidget &root);

//! Words of labels below \a root that are seen but not told, since an accessible name without them
//! stands in for them: "QLabel in Pec::FixRow: Ask the customer". Those that are cut are left out.
[[nodiscard]] QStringList untoldWords(const QWidget &root);

//! What was announced last in \a window; empty: nothing yet.
[[nodiscard]] QString lastAnnouncement(const QWidget &window);

} // namespace Pec
