// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarmodel.h"

#include "core/strings.h"

namespace Pec {

namespace {

constexpr int kWeekdays = 7;

} // namespace

CalendarModel::CalendarModel(const Text &text, QObject *parent)
    : QAbstractTableModel(parent)
    , m_text(text)
{}

void CalendarModel::setCalendar(const HistoryCalendar &calendar)
{
    beginResetModel();
    m_days = calendar.days;
    endResetModel();
}

void CalendarModel::retranslate()
{
    if (m_days.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Vertical, 0, kWeekdays - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(kWeekdays - 1, columnCount() - 1));
}

const CalendarDay *CalendarModel::day(const QModelIndex &index) const
{
    const int at = index.column() * kWeekdays + index.row();
    return index.isValid() && at < m_days.size() ? &m_days[at] : nullptr;
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_days.isEmpty() ? 0 : kWeekdays;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size() + kWeekdays - 1) / kWeekdays;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    const CalendarDay *one = day(index);
    if (!one)
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return words(*one);
    return {};
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole
                   ? QVariant(m_text.locale().dayName(section + 1, QLocale::ShortFormat))
                   : QVariant();
    const CalendarDay *monday = day(index(0, section));
    if (!monday)
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("Week of %1").arg(m_text.date(monday->date));
    // The month stands above its first Monday.
    if (role == MonthRole && monday->date.day() <= kWeekdays)
        return m_text.locale().standaloneMonthName(monday->date.month(), QLocale::ShortFormat);
    return {};
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex &index) const
{
    return day(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QString CalendarModel::creditWords(DayCredit credit)
{
    switch (credit) {
    case DayCredit::Yes:
        return tr("with PEC");
    case DayCredit::No:
        return tr("without PEC");
    case DayCredit::NotEligible:
        return tr("nothing eligible consumed");
    case DayCredit::NoCost:
        return tr("no cost");
    case DayCredit::TooRecent:
        return tr("under 48 hours old");
    case DayCredit::Unknown:
        break;
    }
    return tr("not known whether with PEC");
}

QString CalendarModel::accessWords(Validity access)
{
    switch (access) {
    case Validity::Yes:
        return tr("valid access");
    case Validity::No:
        return tr("no valid access");
    case Validity::Unknown:
        break;
    }
    return tr("access not known");
}

QString CalendarModel::words(const CalendarDay &day) const
{
    QString words =
        tr("%1: %2; %3")
            .arg(m_text.date(day.date), creditWords(day.credit), accessWords(day.access));
    if (day.byMonth)
        words += u'\n' + tr("The whole month tells it; single days of it are not held.");
    return words;
}

} // namespace Pec
