// SPDX-License-Identifier: GPL-3.0-or-later
//! Days of cost. Dates of cost are UTC dates as the service writes them, never local instants.
#pragma once

#include <QDate>

namespace Pec {

//! From \a from to \a to, both included.
struct Period
{
    QDate from;
    QDate to;

    [[nodiscard]] bool contains(QDate day) const { return from <= day && day <= to; }
    [[nodiscard]] qint64 days() const
    {
        return from.isValid() && to.isValid() ? from.daysTo(to) + 1 : 0;
    }
    friend bool operator==(const Period &, const Period &) = default;
};

} // namespace Pec
