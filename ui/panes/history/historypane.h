// SPDX-License-Identifier: GPL-3.0-or-later
//! The last weeks of a subscription day by day, with credit and access, and the runs of days that
//! were lost with their money.
#pragma once

#include "panes/subject.h"
#include "series/historycalendar.h"
#include "text/text.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Pec {

class CalendarModel;
class CalendarView;
class CopyableTable;
class FigureTableModel;

class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(const Text &text, QWidget *parent = nullptr);

    //! Empty unless a subscription is meant.
    void setSubject(const Subject &subject);
    //! Adds what earlier refreshes knew; does nothing when another subscription is shown by now.
    void setEarlier(const SubscriptionId &subscription, const QList<EarlierState> &earlier);

Q_SIGNALS:
    void earlierWanted(const Pec::SubscriptionId &subscription);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    void retranslate();
    void makeLegend();
    void fillRuns();

    const Text &m_text;
    Subject m_subject;
    QList<EarlierState> m_earlier;
    HistoryCalendar m_history;
    QLabel *m_title;
    CalendarModel *m_model;
    CalendarView *m_calendar;
    QLabel *m_unread;
    QGridLayout *m_legend;
    QLabel *m_runsTitle;
    FigureTableModel *m_runs;
    CopyableTable *m_table;
    QLabel *m_note;
};

} // namespace Pec
