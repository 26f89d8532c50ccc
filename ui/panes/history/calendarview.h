// SPDX-License-Identifier: GPL-3.0-or-later
//! The calendar as a grid that is walked with the arrow keys: a drawing per day for credit, a
//! small one for access, so that no state is told by colour alone.
#pragma once

#include "common/icons.h"
#include "series/historycalendar.h"

#include <QTableView>

namespace Pec {

[[nodiscard]] QIcon icon(DayCredit credit);
[[nodiscard]] QIcon accessIcon(Validity access); //!< null where it is not known

class CalendarView : public QTableView
{
    Q_OBJECT

public:
    explicit CalendarView(QWidget *parent = nullptr);

    //! As high and wide as its days.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace Pec
