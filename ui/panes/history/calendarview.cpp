// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/history/calendarview.h"

#include "common/colours.h"
#include "core/strings.h"
#include "models/calendarmodel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Pec {

namespace {

constexpr int kCell = 27;

//! A quiet ground behind the two states that matter; the drawing says which.
QColor groundOf(DayCredit credit, const Colours &colours)
{
    QColor ground = credit == DayCredit::Yes  ? colours.good
                    : credit == DayCredit::No ? colours.bad
                                              : QColor(Qt::transparent);
    if (ground.alpha() > 0)
        ground.setAlphaF(0.14F);
    return ground;
}

class DayDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto *model = qobject_cast<const CalendarModel *>(index.model());
        const CalendarDay *day = model ? model->day(index) : nullptr;
        if (!day)
            return;
        const Colours &colours = coloursOf(QGuiApplication::palette());
        const QRect cell = option.rect.adjusted(1, 1, -1, -1);
        painter->fillRect(cell, groundOf(day->credit, colours));
        icon(day->credit).paint(painter, QRect(cell.left() + 2, cell.top() + 3, 15, 15));
        const QIcon access = accessIcon(day->access);
        if (!access.isNull())
            access.paint(painter, QRect(cell.right() - 10, cell.bottom() - 10, 10, 10));
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRect(cell);
        }
    }
};

//! Names of months are wider than a week, so they are drawn over the empty sections beside.
class MonthHeader final : public QHeaderView
{
public:
    explicit MonthHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QHeaderView::paintEvent(event);
        QPainter painter(viewport());
        painter.setPen(coloursOf(QGuiApplication::palette()).muted);
        for (int section = 0; section < count(); ++section) {
            const QRect room(sectionViewportPosition(section) + 3, 0, 3 * kCell, height());
            painter.drawText(
                room, Qt::AlignLeft | Qt::AlignVCenter,
                model()->headerData(section, Qt::Horizontal, CalendarModel::MonthRole).toString());
        }
    }
};

} // namespace

QIcon icon(DayCredit credit)
{
    switch (credit) {
    case DayCredit::Yes:
        return icon(Status::Earning);
    case DayCredit::No:
        return icon(Status::NotEarning);
    case DayCredit::NotEligible:
        return icon(Status::NotEligible);
    case DayCredit::NoCost:
        return icon(Status::NoCost);
    case DayCredit::TooRecent:
        return icon(Status::TooRecent);
    case DayCredit::Unknown:
        break;
    }
    return icon(u"status-cannot-tell"_s, IconTone::Muted);
}

QIcon accessIcon(Validity access)
{
    if (access == Validity::Unknown)
        return {};
    return access == Validity::Yes ? icon(u"key"_s) : icon(u"close"_s, IconTone::Bad);
}

CalendarView::CalendarView(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new DayDelegate(this));
    setHorizontalHeader(new MonthHeader(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setProperty("look", u"compact"_s);
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setMinimumSectionSize(kCell);
        header->setDefaultSectionSize(kCell);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CalendarView::sizeHint() const
{
    const int columns = model() ? model()->columnCount() : 0;
    const int frame = 2 * frameWidth();
    return {verticalHeader()->sizeHint().width() + columns * kCell + 2 + frame,
            horizontalHeader()->sizeHint().height() + 7 * kCell + 14 + frame};
}

QSize CalendarView::minimumSizeHint() const { return {200, sizeHint().height()}; }

} // namespace Pec
