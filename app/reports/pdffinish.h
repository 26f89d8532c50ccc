// SPDX-License-Identifier: GPL-3.0-or-later
//! What a PDF should say and QPdfWriter of Qt 6.4 does not let it say. Pure.
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Pec {

//! Says that \a pdf was made at \a made (UTC) instead of when it was written.
[[nodiscard]] QByteArray withTimeMade(QByteArray pdf, const QDateTime &made);

//! Says its language ("nl"), for screen readers, and that a window on it shows its title and not
//! the file's name; as an incremental update, ISO 32000-1, 7.5.6. As it is when it is none of
//! QPdfWriter's.
[[nodiscard]] QByteArray withLanguage(QByteArray pdf, const QByteArray &language);

} // namespace Pec
