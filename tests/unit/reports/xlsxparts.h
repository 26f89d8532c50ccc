// SPDX-License-Identifier: GPL-3.0-or-later
//! What a workbook holds, read as the ZIP archive of XML that it is.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Pec::Testing {

//! Each file of the archive by its name; none when it is no archive.
[[nodiscard]] QMap<QString, QByteArray> partsOf(const QString &archive);

} // namespace Pec::Testing
