// SPDX-License-Identifier: GPL-3.0-or-later
//! The days of a history calendar: a row a weekday, a column a week. Each day says itself in words.
#pragma once

#include "series/historycalendar.h"
#include "text/text.h"

#include <QAbstractTableModel>

namespace Pec {

class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { MonthRole = Qt::UserRole + 1 }; //!< of a week's header; empty inside a month

    explicit CalendarModel(const Text &text, QObject *parent = nullptr);

    void setCalendar(const HistoryCalendar &calendar);
    void retranslate();
    //! Null where the calendar has no day: after today.
    [[nodiscard]] const CalendarDay *day(const QModelIndex &index) const;
    [[nodiscard]] static QString creditWords(DayCredit credit);
    [[nodiscard]] static QString accessWords(Validity access);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString words(const CalendarDay &day) const;

    const Text &m_text;
    QList<CalendarDay> m_days; //!< from a Monday on
};

} // namespace Pec
