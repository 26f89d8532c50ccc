// SPDX-License-Identifier: GPL-3.0-or-later
//! A table for a terminal.
#pragma once

#include <QList>
#include <QStringList>

namespace Pec {

//! Rows of cells under a head, in columns as wide as their widest cell.
class Grid
{
public:
    explicit Grid(const QList<bool> &rightAligned);

    void add(const QStringList &cells);
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString line(const QStringList &row, const QList<qsizetype> &widths) const;
    [[nodiscard]] static QString rule(const QList<qsizetype> &widths);

    QList<bool> m_right;
    QList<QStringList> m_rows;
};

} // namespace Pec
