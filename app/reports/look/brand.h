// SPDX-License-Identifier: GPL-3.0-or-later
//! A partner's brand file, which says how reports look:
//!
//!     {"schema": 1, "logo": "logo.svg", "main": "#0b4f5c", "accent": "#1c7c54",
//!      "coverText": "Your cloud, looked after", "footer": "Noordzee Cloud B.V. -
//!      noordzee.example"}
//!
//! Every member but the schema may be left out; resources/brand/brand.schema.json describes each.
//! The logo is a path, from the file's folder, or its bytes as a data: address. A file that does
//! not fit is refused as a whole, with the member and the reason, rather than half obeyed.
#pragma once

#include "core/result.h"
#include "reports/look/reportlook.h"

namespace Pec {

inline constexpr qsizetype kLongestCoverText = 600; //!< characters
inline constexpr qsizetype kLongestFooter = 90;

//! Blocking: reads the file and its logo. BadInput, with the reason as detail and the file as
//! subject. Needs a QGuiApplication; any thread.
[[nodiscard]] Result<ReportLook> brandFromFile(const QString &file);

//! The same of a file's bytes; paths are from \a folder. Subject: "brand file".
[[nodiscard]] Result<ReportLook> brandFromJson(const QByteArray &json, const QString &folder);

//! The way back, with the logo inside.
[[nodiscard]] QByteArray brandJson(const ReportLook &look);

} // namespace Pec
