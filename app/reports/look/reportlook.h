// SPDX-License-Identifier: GPL-3.0-or-later
//! How a report looks, beside what it says: the partner's colours, logo and standing lines.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace Pec {

struct ReportLook
{
    QColor main{0x0b, 0x4f, 0x5c}; //!< headings and heads of tables; readable on white
    QColor accent{0x1c, 0x7c, 0x54}; //!< what is good, and the one colour of a chart without kinds
    QByteArray logo; //!< bytes of a PNG or SVG that was checked; empty: none
    QString coverText; //!< below the title; may be empty
    QString footer; //!< on every page; may be empty
    friend bool operator==(const ReportLook &, const ReportLook &) = default;
};

} // namespace Pec
